//! Contacts that come in as a table or an address book, and go out as one.

use crate::domain::{Number, NumberKind};
use crate::i18n::catalogue::catalogue;
use crate::i18n::{Texts, fill, format};
use crate::intake::column::{Column, Detail};
use crate::intake::newcomer::{Unfound, Why};
use crate::intake::same::Sameness;
use crate::intake::{IntakeFault, MOST_CONTACTS};

catalogue! {
    /// Contacts that come in as a table or an address book, and go out as one.
    Intake {
        title { nl: "Contacten overnemen", fr: "Reprendre des contacts", de: "Kontakte übernehmen", en: "Take over contacts" }
        hint {
            nl: "Uit Excel, Outlook, Google of een telefoon. Je ziet eerst wat er komt.",
            fr: "D’Excel, d’Outlook, de Google ou d’un téléphone. Aperçu d’abord.",
            de: "Aus Excel, Outlook, Google oder einem Handy. Zuerst ansehen.",
            en: "From Excel, Outlook, Google or a phone. You look first.",
        }
        link { nl: "Lijst inlezen (Excel, adresboek)", fr: "Importer une liste (Excel, carnet d’adresses)", de: "Liste einlesen (Excel, Adressbuch)", en: "Read in a list (Excel, address book)" }
        files { nl: "Welk bestand?", fr: "Quel fichier\u{a0}?", de: "Welche Datei?", en: "Which file?" }
        files_table {
            nl: "Een tabel: bewaar ze in Excel of LibreOffice als CSV.",
            fr: "Un tableau\u{a0}: enregistrez-le en CSV dans Excel ou LibreOffice.",
            de: "Eine Tabelle: In Excel oder LibreOffice als CSV speichern.",
            en: "A table: save it as CSV in Excel or LibreOffice.",
        }
        files_cards {
            nl: "Een adresboek: exporteer het als vCard (.vcf).",
            fr: "Un carnet d’adresses\u{a0}: exportez-le en vCard (.vcf).",
            de: "Ein Adressbuch: als vCard (.vcf) exportieren.",
            en: "An address book: export it as vCard (.vcf).",
        }
        /// The telephone's own list.
        pick { nl: "Uit de contacten van deze telefoon", fr: "Depuis les contacts de ce téléphone", de: "Aus den Kontakten dieses Handys", en: "From this phone’s contacts" }
        phone_book { nl: "de contacten van deze telefoon", fr: "les contacts de ce téléphone", de: "den Kontakten dieses Handys", en: "this phone’s contacts" }
        choose { nl: "Tabel of adresboek", fr: "Tableau ou carnet d’adresses", de: "Tabelle oder Adressbuch", en: "Table or address book" }
        choose_short { nl: "Bestand kiezen", fr: "Choisir un fichier", de: "Datei wählen", en: "Choose a file" }
        other_file { nl: "Ander bestand", fr: "Autre fichier", de: "Andere Datei", en: "Other file" }

        found {
            nl: ["{count} contact in {name}", "{count} contacten in {name}"],
            fr: ["{count} contact dans {name}", "{count} contacts dans {name}"],
            de: ["{count} Kontakt in {name}", "{count} Kontakte in {name}"],
            en: ["{count} contact in {name}", "{count} contacts in {name}"],
        }
        columns { nl: "Wat staat waar?", fr: "Que contient chaque colonne\u{a0}?", de: "Was steht wo?", en: "What is where?" }
        columns_left_out {
            nl: ["{count} kolom niet herkend", "{count} kolommen niet herkend"],
            fr: ["{count} colonne non reconnue", "{count} colonnes non reconnues"],
            de: ["{count} Spalte nicht erkannt", "{count} Spalten nicht erkannt"],
            en: ["{count} column not recognised", "{count} columns not recognised"],
        }
        /// How the file was read, to be put right.
        as_read { nl: "Klopt er iets niet? Zo is het bestand gelezen", fr: "Quelque chose cloche\u{a0}? Voici comment le fichier a été lu", de: "Stimmt etwas nicht? So wurde die Datei gelesen", en: "Is something wrong? This is how the file was read" }
        headings { nl: "Waar staan de titels?", fr: "Où sont les titres\u{a0}?", de: "Wo stehen die Titel?", en: "Where are the headings?" }
        no_headings { nl: "Geen titels", fr: "Pas de titres", de: "Keine Titel", en: "No headings" }
        delimiter { nl: "Wat staat tussen de kolommen?", fr: "Qu’y a-t-il entre les colonnes\u{a0}?", de: "Was steht zwischen den Spalten?", en: "What stands between the columns?" }
        semicolon { nl: "Puntkomma", fr: "Point-virgule", de: "Semikolon", en: "Semicolon" }
        comma { nl: "Komma", fr: "Virgule", de: "Komma", en: "Comma" }
        tab { nl: "Tab", fr: "Tabulation", de: "Tabulator", en: "Tab" }
        encoding { nl: "Letters met accenten: kloppen ze?", fr: "Lettres accentuées\u{a0}: sont-elles justes\u{a0}?", de: "Umlaute und Akzente: Stimmen sie?", en: "Letters with accents: are they right?" }
        unread {
            nl: ["{count} letter was niet te lezen: daar staat �. Verbeter ze na het overnemen.", "{count} letters waren niet te lezen: daar staat �. Verbeter ze na het overnemen."],
            fr: ["{count} lettre illisible\u{a0}: � la remplace. Corrigez-la après la reprise.", "{count} lettres illisibles\u{a0}: � les remplace. Corrigez-les après la reprise."],
            de: ["{count} Zeichen war nicht lesbar: Dort steht �. Bessern Sie es danach aus.", "{count} Zeichen waren nicht lesbar: Dort steht �. Bessern Sie sie danach aus."],
            en: ["{count} letter could not be read: � stands there. Mend it afterwards.", "{count} letters could not be read: � stands there. Mend them afterwards."],
        }
        column { nl: "Kolom {number}", fr: "Colonne {number}", de: "Spalte {number}", en: "Column {number}" }
        leave_out { nl: "Niet overnemen", fr: "Ne pas reprendre", de: "Nicht übernehmen", en: "Leave out" }
        full_name { nl: "Voornaam en naam samen", fr: "Prénom et nom ensemble", de: "Vor- und Nachname zusammen", en: "First name and surname together" }
        any_phone { nl: "Telefoon, soort onbekend", fr: "Téléphone, type inconnu", de: "Telefon, Art unbekannt", en: "Phone, kind unknown" }
        kind_of_next { nl: "Soort van het volgende nummer", fr: "Type du numéro suivant", de: "Art der nächsten Nummer", en: "Kind of the next number" }
        postal_code { nl: "Postcode", fr: "Code postal", de: "Postleitzahl", en: "Postal code" }
        town { nl: "Gemeente", fr: "Commune", de: "Ort", en: "Town" }
        private_mobile { nl: "Mobiel, privé", fr: "Mobile, privé", de: "Mobil, privat", en: "Mobile, private" }
        private_email { nl: "E-mail, privé", fr: "E-mail, privé", de: "E-Mail, privat", en: "Email, private" }
        private_numbers { nl: "Privénummers", fr: "Numéros privés", de: "Private Nummern", en: "Private numbers" }

        /// Headings of columns that say something about several numbers.
        operators { nl: "Operator per nummer", fr: "Opérateur par numéro", de: "Anbieter je Nummer", en: "Operator per number" }
        lines { nl: "Lijn per nummer", fr: "Ligne par numéro", de: "Leitung je Nummer", en: "Line per number" }
        chats { nl: "Chat per nummer", fr: "Chat par numéro", de: "Chat je Nummer", en: "Chat per number" }
        consents { nl: "Akkoord per nummer", fr: "Accord par numéro", de: "Zustimmung je Nummer", en: "Consent per number" }
        reasons { nl: "Reden per nummer", fr: "Raison par numéro", de: "Grund je Nummer", en: "Reason per number" }
        keep_until { nl: "Bewaren tot, per nummer", fr: "Garder jusqu’au, par numéro", de: "Behalten bis, je Nummer", en: "Keep until, per number" }
        checks { nl: "Nagekeken op, per nummer", fr: "Vérifié le, par numéro", de: "Geprüft am, je Nummer", en: "Checked on, per number" }
        works_elsewhere { nl: "Werkt elders", fr: "Travaille ailleurs", de: "Arbeitet woanders", en: "Works elsewhere" }

        first_people { nl: "Zo komen ze erin", fr: "Voici le résultat", de: "So kommen sie hinein", en: "This is how they come in" }
        /// A number of somebody's own, beside those of the company.
        private_number { nl: "{number} (privé)", fr: "{number} (privé)", de: "{number} (privat)", en: "{number} (private)" }
        consent_open {
            nl: ["{count} privénummer: verborgen tot iemand tikt. Vraag of het in je plan mag staan.", "{count} privénummers: verborgen tot iemand tikt. Vraag of ze in je plan mogen staan."],
            fr: ["{count} numéro privé\u{a0}: caché jusqu’à ce qu’on touche. Demandez s’il peut figurer dans votre plan.", "{count} numéros privés\u{a0}: cachés jusqu’à ce qu’on touche. Demandez s’ils peuvent figurer dans votre plan."],
            de: ["{count} private Nummer: verborgen bis zum Antippen. Fragen Sie, ob sie in Ihrem Plan stehen darf.", "{count} private Nummern: verborgen bis zum Antippen. Fragen Sie, ob sie in Ihrem Plan stehen dürfen."],
            en: ["{count} private number: hidden until somebody taps. Ask whether it may be in your plan.", "{count} private numbers: hidden until somebody taps. Ask whether they may be in your plan."],
        }
        no_number { nl: "Geen nummer", fr: "Pas de numéro", de: "Keine Nummer", en: "No number" }
        and_more {
            nl: ["En nog {count}", "En nog {count}"],
            fr: ["Et encore {count}", "Et encore {count}"],
            de: ["Und noch {count}", "Und noch {count}"],
            en: ["And {count} more", "And {count} more"],
        }
        which_side { nl: "Op welke lijst?", fr: "Sur quelle liste\u{a0}?", de: "Auf welche Liste?", en: "On which list?" }

        doubles {
            nl: ["{count} staat er al", "{count} staan er al"],
            fr: ["{count} y figure déjà", "{count} y figurent déjà"],
            de: ["{count} steht schon da", "{count} stehen schon da"],
            en: ["{count} is there already", "{count} are there already"],
        }
        doubles_what { nl: "Wat doe je ermee?", fr: "Qu’en faites-vous\u{a0}?", de: "Was soll damit geschehen?", en: "What to do with them?" }
        doubles_all { nl: "Voor allemaal tegelijk", fr: "Pour tous à la fois", de: "Für alle auf einmal", en: "For all at once" }
        /// What becomes of one of them.
        double_brings { nl: "Komt erbij", fr: "S’ajoute", de: "Kommt dazu", en: "Comes along" }
        double_same { nl: "Brengt niets nieuws.", fr: "N’apporte rien de nouveau.", de: "Bringt nichts Neues.", en: "Brings nothing new." }
        double_added { nl: "Komt er als tweede contact bij.", fr: "S’ajoute comme second contact.", de: "Kommt als zweiter Kontakt dazu.", en: "Is added as a second contact." }
        double_skipped { nl: "Blijft buiten je plan.", fr: "Reste hors de votre plan.", de: "Bleibt außerhalb Ihres Plans.", en: "Stays out of your plan." }
        doubles_merge { nl: "Samenvoegen", fr: "Fusionner", de: "Zusammenführen", en: "Merge" }
        doubles_add { nl: "Toch toevoegen", fr: "Ajouter quand même", de: "Trotzdem hinzufügen", en: "Add anyway" }
        doubles_skip { nl: "Overslaan", fr: "Ignorer", de: "Auslassen", en: "Skip" }
        doubles_hint {
            nl: "Samenvoegen vult lege velden en voegt nummers toe. Niets verdwijnt.",
            fr: "Fusionner remplit les champs vides et ajoute les numéros. Rien ne disparaît.",
            de: "Zusammenführen füllt leere Felder und ergänzt Nummern. Nichts verschwindet.",
            en: "Merging fills empty fields and adds numbers. Nothing disappears.",
        }
        same_phone { nl: "Zelfde nummer als {name}", fr: "Même numéro qu(e) {name}", de: "Gleiche Nummer wie {name}", en: "Same number as {name}" }
        same_mail { nl: "Zelfde e-mail als {name}", fr: "Même e-mail qu(e) {name}", de: "Gleiche E-Mail wie {name}", en: "Same email as {name}" }
        same_name { nl: "Zelfde naam als {name}", fr: "Même nom qu(e) {name}", de: "Gleicher Name wie {name}", en: "Same name as {name}" }
        same_namesake {
            nl: "Zelfde naam als {name}, maar een andere functie of een ander nummer",
            fr: "Même nom qu(e) {name}, mais autre fonction ou autre numéro",
            de: "Gleicher Name wie {name}, aber andere Funktion oder Nummer",
            en: "Same name as {name}, but another role or number",
        }

        /// Above the numbers and addresses of the file that are none.
        numbers_lost {
            nl: ["{count} nummer of e-mailadres klopt niet en komt niet mee. Verbeter het in de lijst, of vul het straks aan bij de persoon.", "{count} nummers of e-mailadressen kloppen niet en komen niet mee. Verbeter ze in de lijst, of vul ze straks aan bij de persoon."],
            fr: ["{count} numéro ou e-mail est erroné et n’est pas repris. Corrigez la liste, ou complétez ensuite la fiche de la personne.", "{count} numéros ou e-mails sont erronés et ne sont pas repris. Corrigez la liste, ou complétez ensuite les fiches des personnes."],
            de: ["{count} Nummer oder E-Mail-Adresse stimmt nicht und kommt nicht mit. Berichtigen Sie die Liste oder tragen Sie sie danach bei der Person nach.", "{count} Nummern oder E-Mail-Adressen stimmen nicht und kommen nicht mit. Berichtigen Sie die Liste oder tragen Sie sie danach bei den Personen nach."],
            en: ["{count} number or email address is wrong and does not come along. Mend it in the list, or add it to the person afterwards.", "{count} numbers or email addresses are wrong and do not come along. Mend them in the list, or add them to the people afterwards."],
        }
        not_taken {
            nl: ["{count} gegeven komt niet mee zoals het er staat", "{count} gegevens komen niet mee zoals ze er staan"],
            fr: ["{count} donnée n’est pas reprise telle quelle", "{count} données ne sont pas reprises telles quelles"],
            de: ["{count} Angabe kommt nicht so mit, wie sie dasteht", "{count} Angaben kommen nicht so mit, wie sie dastehen"],
            en: ["{count} item does not come along as it stands", "{count} items do not come along as they stand"],
        }
        row_value { nl: "Rij {number}: {value}", fr: "Ligne {number}\u{a0}: {value}", de: "Zeile {number}: {value}", en: "Row {number}: {value}" }
        row_only { nl: "Rij {number}", fr: "Ligne {number}", de: "Zeile {number}", en: "Row {number}" }
        card_value { nl: "Kaart {number}: {value}", fr: "Fiche {number}\u{a0}: {value}", de: "Karte {number}: {value}", en: "Card {number}: {value}" }
        card_only { nl: "Kaart {number}", fr: "Fiche {number}", de: "Karte {number}", en: "Card {number}" }
        nobody {
            nl: "Geen naam, firma of functie: niet overgenomen.",
            fr: "Ni nom, ni firme, ni fonction\u{a0}: pas repris.",
            de: "Weder Name noch Firma noch Funktion: nicht übernommen.",
            en: "No name, firm or role: not taken over.",
        }
        no_room {
            nl: "Er is plaats voor twee van elke soort.",
            fr: "Il y a place pour deux de chaque type.",
            de: "Platz ist für zwei von jeder Art.",
            en: "There is room for two of each kind.",
        }
        rounded {
            nl: "Excel heeft dit nummer afgerond. Zet de kolom daar op Getal zonder decimalen. Bewaar opnieuw als CSV.",
            fr: "Excel a arrondi ce numéro. Mettez-y la colonne au format Nombre sans décimales. Enregistrez à nouveau en CSV.",
            de: "Excel hat diese Nummer gerundet. Stellen Sie die Spalte dort auf Zahl ohne Dezimalstellen. Speichern Sie erneut als CSV.",
            en: "Excel rounded this number. Set the column there to Number without decimals. Save as CSV again.",
        }
        not_read {
            nl: "Niet herkend. Komt bij de opmerking.",
            fr: "Non reconnu. Va dans la remarque.",
            de: "Nicht erkannt. Kommt zur Bemerkung.",
            en: "Not recognised. Goes into the remark.",
        }
        which_number {
            nl: "Niet duidelijk bij welk nummer dit hoort. Komt bij de opmerking.",
            fr: "On ne sait pas à quel numéro cela se rapporte. Va dans la remarque.",
            de: "Unklar, zu welcher Nummer das gehört. Kommt zur Bemerkung.",
            en: "Not clear to which number this belongs. Goes into the remark.",
        }
        not_theirs {
            nl: "Dit nummer staat niet bij deze persoon: niet overgenomen.",
            fr: "Ce numéro ne figure pas chez cette personne\u{a0}: pas repris.",
            de: "Diese Nummer steht nicht bei dieser Person: nicht übernommen.",
            en: "This person does not have this number: not taken over.",
        }
        unfound_nobody {
            nl: "Niemand heet zo in het bestand of in je plan. Komt bij de opmerking.",
            fr: "Personne ne porte ce nom dans le fichier ni dans votre plan. Va dans la remarque.",
            de: "Niemand heißt so in der Datei oder in Ihrem Plan. Kommt zur Bemerkung.",
            en: "Nobody in the file or in your plan has this name. Goes into the remark.",
        }
        unfound_several {
            nl: "Meer dan één persoon heet zo. Komt bij de opmerking: kies nadien wie het is.",
            fr: "Plusieurs personnes portent ce nom. Va dans la remarque\u{a0}: choisissez ensuite qui c’est.",
            de: "Mehrere heißen so. Kommt zur Bemerkung: Wählen Sie danach, wer es ist.",
            en: "Several people have this name. Goes into the remark: choose afterwards who it is.",
        }
        unfound_themselves {
            nl: "Dat is de persoon zelf. Komt bij de opmerking.",
            fr: "C’est la personne elle-même. Va dans la remarque.",
            de: "Das ist die Person selbst. Kommt zur Bemerkung.",
            en: "That is the very same person. Goes into the remark.",
        }
        no_such_line {
            nl: "Geen lijn in je plan heet zo. Komt bij de opmerking.",
            fr: "Aucune ligne de votre plan ne porte ce nom. Va dans la remarque.",
            de: "Keine Leitung in Ihrem Plan heißt so. Kommt zur Bemerkung.",
            en: "No line in your plan has this name. Goes into the remark.",
        }

        take { nl: "Overnemen", fr: "Reprendre", de: "Übernehmen", en: "Take over" }
        new_ones {
            nl: ["{count} nieuw", "{count} nieuw"],
            fr: ["{count} nouveau", "{count} nouveaux"],
            de: ["{count} neu", "{count} neu"],
            en: ["{count} new", "{count} new"],
        }
        filled_ones {
            nl: ["{count} aangevuld", "{count} aangevuld"],
            fr: ["{count} complété", "{count} complétés"],
            de: ["{count} ergänzt", "{count} ergänzt"],
            en: ["{count} added to", "{count} added to"],
        }
        /// Those of the file who bring nothing new or are left out.
        known_ones {
            nl: ["{count} stond er al", "{count} stonden er al"],
            fr: ["{count} y était déjà", "{count} y étaient déjà"],
            de: ["{count} stand schon da", "{count} standen schon da"],
            en: ["{count} was there already", "{count} were there already"],
        }
        nothing_new {
            nl: "Niets nieuws: alles staat al in je plan.",
            fr: "Rien de nouveau\u{a0}: tout est déjà dans votre plan.",
            de: "Nichts Neues: Alles steht schon in Ihrem Plan.",
            en: "Nothing new: all of it is in your plan already.",
        }
        nobody_found {
            nl: "Geen contacten gevonden. Kies hierboven welke kolom de naam bevat.",
            fr: "Aucun contact trouvé. Indiquez plus haut la colonne du nom.",
            de: "Keine Kontakte gefunden. Wählen Sie oben die Spalte mit dem Namen.",
            en: "No contacts found. Choose above which column holds the name.",
        }
        taken { nl: "Contacten: {counts}.", fr: "Contacts\u{a0}: {counts}.", de: "Kontakte: {counts}.", en: "Contacts: {counts}." }

        empty { nl: "Het bestand is leeg. Kies een ander.", fr: "Le fichier est vide. Choisissez-en un autre.", de: "Die Datei ist leer. Wählen Sie eine andere.", en: "The file is empty. Choose another one." }
        workbook {
            nl: "Dit is een rekenblad. Open het en bewaar het als CSV.",
            fr: "C’est un classeur. Ouvrez-le et enregistrez-le en CSV.",
            de: "Das ist eine Arbeitsmappe. Öffnen Sie sie und speichern Sie sie als CSV.",
            en: "This is a workbook. Open it and save it as CSV.",
        }
        not_text {
            nl: "Dit is geen tabel en geen adresboek. Kies een CSV- of vCard-bestand.",
            fr: "Ni tableau ni carnet d’adresses. Choisissez un fichier CSV ou vCard.",
            de: "Weder Tabelle noch Adressbuch. Wählen Sie eine CSV- oder vCard-Datei.",
            en: "Neither a table nor an address book. Choose a CSV or vCard file.",
        }
        too_many {
            nl: "Meer dan {most} contacten. Verdeel het bestand in kleinere.",
            fr: "Plus de {most} contacts. Divisez le fichier.",
            de: "Mehr als {most} Kontakte. Teilen Sie die Datei auf.",
            en: "More than {most} contacts. Split the file.",
        }
        no_rows {
            nl: "Alleen titels, geen contacten. Kies een ander bestand.",
            fr: "Des titres, mais aucun contact. Choisissez un autre fichier.",
            de: "Nur Titel, keine Kontakte. Wählen Sie eine andere Datei.",
            en: "Headings but no contacts. Choose another file.",
        }

        out { nl: "Contacten als lijst", fr: "Contacts en liste", de: "Kontakte als Liste", en: "Contacts as a list" }
        out_hint {
            nl: "Zonder de nummers alleen voor het crisisteam.",
            fr: "Sans les numéros réservés à la cellule de crise.",
            de: "Ohne die Nummern nur für den Krisenstab.",
            en: "Without the numbers for the crisis team only.",
        }
        out_table { nl: "Tabel (CSV)", fr: "Tableau (CSV)", de: "Tabelle (CSV)", en: "Table (CSV)" }
        out_cards { nl: "Adresboek (vCard)", fr: "Carnet (vCard)", de: "Adressbuch (vCard)", en: "Address book (vCard)" }
        out_file_name { nl: "contacten-{date}", fr: "contacts-{date}", de: "kontakte-{date}", en: "contacts-{date}" }
    }
}

impl Intake {
    /// What a column means.
    #[must_use]
    pub fn column_name(&self, texts: &Texts, column: Column) -> &'static str {
        let form = texts.contact_form;
        match column {
            Column::LeaveOut => self.leave_out,
            Column::FirstName => form.first_name,
            Column::LastName => form.last_name,
            Column::FullName => self.full_name,
            Column::Function => form.function,
            Column::Organisation => form.organisation,
            Column::Number(NumberKind::Email) => texts.channels.email,
            Column::Number(kind) => texts.channels.kind(kind),
            Column::PrivateNumber(NumberKind::Email) => self.private_email,
            Column::PrivateNumber(_) => self.private_mobile,
            Column::AnyPhone => self.any_phone,
            Column::KindOfNext => self.kind_of_next,
            Column::Action => form.action,
            Column::Deputy => form.deputy,
            Column::Address => form.address,
            Column::PostalCode => self.postal_code,
            Column::Town => self.town,
            Column::Floor => form.floor,
            Column::Desk => form.desk,
            Column::Side => form.side,
            Column::Contract => form.contract,
            Column::Reference => form.reference,
            Column::Private => self.private_numbers,
            Column::PreferredChannel => texts.channels.preferred,
            Column::Language => form.language,
            Column::CallFrom => form.call_from,
            Column::CalledBy => form.called_by,
            Column::CrisisTeam => form.crisis_team,
            Column::WorksElsewhere => self.works_elsewhere,
            Column::CheckedOn => form.checked_on,
            Column::OfNumbers(Detail::Operator) => self.operators,
            Column::OfNumbers(Detail::Line) => self.lines,
            Column::OfNumbers(Detail::Chat) => self.chats,
            Column::OfNumbers(Detail::Consent) => self.consents,
            Column::OfNumbers(Detail::Reason) => self.reasons,
            Column::OfNumbers(Detail::KeepUntil) => self.keep_until,
            Column::OfNumbers(Detail::CheckedOn) => self.checks,
            Column::Note => form.note,
        }
    }

    /// A number as it comes in: whether it is the company's or somebody's own.
    #[must_use]
    pub fn number(&self, number: &Number) -> String {
        match number.reach.is_private() {
            true => fill(self.private_number, &[("number", &number.shown())]),
            false => number.shown(),
        }
    }

    /// Why somebody of the file counts as somebody who is there.
    #[must_use]
    pub fn same_as(&self, by: Sameness, name: &str) -> String {
        let text = match by {
            Sameness::Phone => self.same_phone,
            Sameness::Mail => self.same_mail,
            Sameness::Name => self.same_name,
            Sameness::Namesake => self.same_namesake,
        };
        fill(text, &[("name", name)])
    }

    /// Why something does not come along.
    #[must_use]
    pub fn why_not(&self, texts: &Texts, why: &Why) -> String {
        match why {
            Why::Nobody => self.nobody.to_owned(),
            Why::Rounded => self.rounded.to_owned(),
            Why::NoRoom => self.no_room.to_owned(),
            Why::NotRead => self.not_read.to_owned(),
            Why::WhichNumber => self.which_number.to_owned(),
            Why::NotTheirs => self.not_theirs.to_owned(),
            Why::Unfound(Unfound::Nobody) => self.unfound_nobody.to_owned(),
            Why::Unfound(Unfound::Several) => self.unfound_several.to_owned(),
            Why::Unfound(Unfound::Themselves) => self.unfound_themselves.to_owned(),
            Why::NoSuchLine => self.no_such_line.to_owned(),
            Why::Value(fault) => texts.refusals.fault(texts, "value", fault),
        }
    }

    /// Why nothing of a file can be taken, and what to do.
    #[must_use]
    pub fn fault(&self, texts: &Texts, fault: IntakeFault) -> String {
        match fault {
            IntakeFault::Empty => self.empty.to_owned(),
            IntakeFault::Workbook => self.workbook.to_owned(),
            IntakeFault::NotText => self.not_text.to_owned(),
            IntakeFault::NoRows => self.no_rows.to_owned(),
            IntakeFault::TooMany => {
                let most = u64::try_from(MOST_CONTACTS).unwrap_or(u64::MAX);
                fill(self.too_many, &[("most", &format::number(texts.lang, most))])
            }
        }
    }
}
