//! Files that cannot be taken: what is wrong, what to do, and that nothing was changed.

use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format};
use crate::replica::file::{FileFault, MAX_BYTES};

catalogue! {
    /// Files that cannot be taken: what is wrong, what to do, and that nothing was changed.
    Faults {
        /// Last sentence under every fault.
        nothing_changed { nl: "Niets is gewijzigd.", fr: "Rien n’a changé.", de: "Nichts wurde geändert.", en: "Nothing was changed." }
        unreadable {
            nl: "Bestand onleesbaar. Niets is gewijzigd.",
            fr: "Fichier illisible. Rien n’a changé.",
            de: "Datei unlesbar. Nichts wurde geändert.",
            en: "File unreadable. Nothing was changed.",
        }
        not_ours {
            nl: "Dit is geen bestand van Plan\u{a0}B: de regel “PlanB 1” ontbreekt. Kies een ander bestand.",
            fr: "Ce fichier n’est pas de Plan\u{a0}B\u{a0}: la ligne «\u{a0}PlanB 1\u{a0}» manque. Choisissez-en un autre.",
            de: "Diese Datei ist nicht von Plan\u{a0}B: Die Zeile „PlanB 1“ fehlt. Andere Datei wählen.",
            en: "This is not a Plan\u{a0}B file: the line ‘PlanB 1’ is missing. Choose another file.",
        }
        empty {
            nl: "Het bestand is leeg. Vraag het opnieuw.",
            fr: "Le fichier est vide. Redemandez-le.",
            de: "Die Datei ist leer. Lassen Sie sie sich noch einmal geben.",
            en: "The file is empty. Ask for it again.",
        }
        no_content {
            nl: "Het bestand heeft een eerste regel, maar geen inhoud. Vraag het opnieuw.",
            fr: "Le fichier n’a que sa première ligne. Redemandez-le.",
            de: "Die Datei hat nur die erste Zeile. Lassen Sie sie sich noch einmal geben.",
            en: "The file has a first line but no content. Ask for it again.",
        }
        cut_off {
            nl: "Het bestand is onderweg afgebroken. Stuur het opnieuw, als bijlage.",
            fr: "Le fichier a été coupé en route. Renvoyez-le en pièce jointe.",
            de: "Die Datei wurde unterwegs abgeschnitten. Noch einmal als Anhang senden.",
            en: "The file was cut off on its way. Send it again, as an attachment.",
        }
        all_damaged {
            nl: "Elke regel van het bestand is beschadigd. Vraag een nieuwe kopie.",
            fr: "Toutes les lignes du fichier sont abîmées. Demandez une nouvelle copie.",
            de: "Jede Zeile der Datei ist beschädigt. Bitten Sie um eine neue Kopie.",
            en: "Every line of the file is damaged. Ask for a new copy.",
        }
        newer_version {
            nl: "Het bestand komt uit een nieuwere Plan\u{a0}B. Vernieuw eerst de app, met netwerk.",
            fr: "Le fichier vient d’un Plan\u{a0}B plus récent. Mettez d’abord l’app à jour, avec réseau.",
            de: "Die Datei stammt aus einem neueren Plan\u{a0}B. Aktualisieren Sie zuerst die App, mit Netz.",
            en: "The file comes from a newer Plan\u{a0}B. Update the app first, with a network.",
        }
        too_large {
            nl: "Het bestand is te groot: {size}, hoogstens {most}. Is het wel het juiste?",
            fr: "Le fichier est trop grand\u{a0}: {size}, {most} au plus. Est-ce le bon\u{a0}?",
            de: "Die Datei ist zu groß: {size}, höchstens {most}. Ist es die richtige?",
            en: "The file is too large: {size}, at most {most}. Is it the right one?",
        }
        not_text {
            nl: "Dit is geen tekst, misschien een foto of een zip. Kies het .txt-bestand.",
            fr: "Ce n’est pas du texte, peut-être une photo ou un zip. Choisissez le .txt.",
            de: "Das ist kein Text, vielleicht Foto oder Zip. Wählen Sie die .txt-Datei.",
            en: "This is not text, maybe a photo or a zip. Choose the .txt file.",
        }
        contacts {
            nl: "Dit is een contactenlijst. Lees ze in bij de contacten.",
            fr: "C’est une liste de contacts. Importez-la depuis les contacts.",
            de: "Das ist eine Kontaktliste. Lesen Sie sie bei den Kontakten ein.",
            en: "This is a list of contacts. Bring it in from the contacts screen.",
        }
        several_files {
            nl: "Kies één bestand tegelijk.", fr: "Choisissez un fichier à la fois.", de: "Wählen Sie eine Datei auf einmal.", en: "Choose one file at a time.",
        }
        not_read {
            nl: "De browser kon het bestand niet lezen. Bewaar het eerst op het toestel.",
            fr: "Le navigateur n’a pas pu lire le fichier. Enregistrez-le d’abord sur l’appareil.",
            de: "Der Browser konnte die Datei nicht lesen. Zuerst auf dem Gerät speichern.",
            en: "The browser could not read the file. Save it on the device first.",
        }
    }
}

impl Faults {
    /// A file that cannot be taken: what is wrong and what to do. [`Faults::nothing_changed`] goes
    /// below it.
    #[must_use]
    pub fn file(&self, texts: &Texts, fault: FileFault) -> String {
        let size =
            |bytes: usize| format::file_size(texts.lang, u64::try_from(bytes).unwrap_or(u64::MAX));
        match fault {
            FileFault::Empty => self.empty.to_owned(),
            FileFault::NotOurs => self.not_ours.to_owned(),
            FileFault::TooLarge { bytes } => fill(
                self.too_large,
                &[("size", &size(bytes)), ("most", &size(MAX_BYTES))],
            ),
            FileFault::Newer { .. } => self.newer_version.to_owned(),
        }
    }
}
