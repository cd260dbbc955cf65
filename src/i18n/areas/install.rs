//! Putting the app on the home screen.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Putting the app on the home screen.
    Install {
        title { nl: "Zet Plan\u{a0}B op je beginscherm.", fr: "Ajoutez Plan\u{a0}B à l’écran d’accueil.", de: "Plan\u{a0}B zum Startbildschirm hinzufügen", en: "Add Plan\u{a0}B to your home screen." }
        why {
            nl: "Dan vind je het ook als niets meer werkt, en wist de browser het niet.",
            fr: "Vous le retrouverez quand plus rien ne fonctionne, et le navigateur le gardera.",
            de: "So finden Sie es auch im Ausfall, und der Browser löscht es nicht.",
            en: "You will find it when nothing works, and the browser keeps it.",
        }
        button { nl: "Op beginscherm zetten", fr: "Ajouter à l’écran d’accueil", de: "Zum Startbildschirm hinzufügen", en: "Add to home screen" }
        button_computer { nl: "Op deze computer installeren", fr: "Installer sur cet ordinateur", de: "Auf diesem Computer installieren", en: "Install on this computer" }
        how { nl: "Zo doe je het", fr: "Comment faire", de: "So geht es", en: "How to do it" }
        done { nl: "Plan\u{a0}B staat op je beginscherm.", fr: "Plan\u{a0}B est à l’écran d’accueil.", de: "Plan\u{a0}B ist auf dem Startbildschirm.", en: "Plan\u{a0}B is on your home screen." }
        /// Captions of the pictures for the iPhone.
        iphone_title { nl: "Op een iPhone of iPad", fr: "Sur un iPhone ou iPad", de: "Auf iPhone oder iPad", en: "On an iPhone or iPad" }
        iphone_safari { nl: "Open deze pagina in Safari.", fr: "Ouvrez cette page dans Safari.", de: "Öffnen Sie diese Seite in Safari.", en: "Open this page in Safari." }
        iphone_share {
            nl: "Kies het deelknopje: een vierkant met een pijl omhoog.",
            fr: "Choisissez Partager\u{a0}: un carré avec une flèche vers le haut.",
            de: "Wählen Sie Teilen: ein Quadrat mit Pfeil nach oben.",
            en: "Choose Share: a square with an arrow pointing up.",
        }
        iphone_add {
            nl: "Scrol omlaag en kies “Zet op beginscherm”.",
            fr: "Descendez et choisissez «\u{a0}Sur l’écran d’accueil\u{a0}».",
            de: "Scrollen Sie und wählen Sie „Zum Home-Bildschirm“.",
            en: "Scroll down and choose ‘Add to Home Screen’.",
        }
        iphone_confirm { nl: "Kies rechtsboven “Voeg toe”.", fr: "Choisissez «\u{a0}Ajouter\u{a0}» en haut à droite.", de: "Wählen Sie oben rechts „Hinzufügen“.", en: "Choose ‘Add’ at the top right." }
        iphone_empty {
            nl: "De app op het beginscherm begint leeg: dat is een eigen opslag.",
            fr: "L’app de l’écran d’accueil démarre vide\u{a0}: elle a son propre stockage.",
            de: "Die App auf dem Startbildschirm beginnt leer: Sie hat eigenen Speicher.",
            en: "The app on the home screen starts empty: its storage is its own.",
        }
        iphone_copy_first {
            nl: "Bewaar eerst hier een kopie van je plan.",
            fr: "Enregistrez d’abord ici une copie de votre plan.",
            de: "Speichern Sie zuerst hier eine Kopie Ihres Plans.",
            en: "First save a copy of your plan here.",
        }
        iphone_open_there {
            nl: "Open de app vanaf het beginscherm en open daar die kopie.",
            fr: "Ouvrez l’app depuis l’écran d’accueil, puis ouvrez-y cette copie.",
            de: "Öffnen Sie die App vom Startbildschirm und dort diese Kopie.",
            en: "Open the app from the home screen, and open that copy there.",
        }
        /// In the installed app, on its first start.
        installed_empty_title { nl: "Open hier je plan", fr: "Ouvrez votre plan ici", de: "Öffnen Sie hier Ihren Plan", en: "Open your plan here" }
        installed_empty {
            nl: "Deze app is net geplaatst en nog leeg. Kies de kopie die je bewaarde.",
            fr: "Cette app vient d’être ajoutée et est vide. Choisissez la copie enregistrée.",
            de: "Diese App ist neu und noch leer. Wählen Sie die gespeicherte Kopie.",
            en: "This app was just added and is empty. Choose the copy you saved.",
        }
        android_menu {
            nl: "Open het menu van de browser en kies “Toevoegen aan startscherm”.",
            fr: "Ouvrez le menu du navigateur et choisissez «\u{a0}Ajouter à l’écran d’accueil\u{a0}».",
            de: "Öffnen Sie das Browsermenü und wählen Sie „Zum Startbildschirm hinzufügen“.",
            en: "Open the browser’s menu and choose ‘Add to Home screen’.",
        }
        later { nl: "Later", fr: "Plus tard", de: "Später", en: "Later" }
    }
}
