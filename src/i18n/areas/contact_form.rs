//! The fields of a contact, and what is wrong with a value.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The fields of a contact (template 7.1), with hints, and what is wrong with a value.
    ContactForm {
        title_new { nl: "Nieuw contact", fr: "Nouveau contact", de: "Neuer Kontakt", en: "New contact" }
        side { nl: "Lijst", fr: "Liste", de: "Liste", en: "List" }
        internal { nl: "Intern", fr: "Interne", de: "Intern", en: "Internal" }
        external { nl: "Extern", fr: "Externe", de: "Extern", en: "External" }
        function { nl: "Functie", fr: "Fonction", de: "Funktion", en: "Role" }
        function_hint {
            nl: "Zo vindt iedereen de juiste persoon: “IT-verantwoor\u{ad}delijke”.",
            fr: "Pour que chacun trouve la bonne personne\u{a0}: «\u{a0}informatique\u{a0}».",
            de: "So findet jeder die richtige Person: „IT-Verantwortung“.",
            en: "So that anybody finds the right person: ‘head of IT’.",
        }
        first_name { nl: "Voornaam", fr: "Prénom", de: "Vorname", en: "First name" }
        last_name { nl: "Naam", fr: "Nom", de: "Nachname", en: "Surname" }
        organisation { nl: "Firma of dienst", fr: "Firme ou service", de: "Firma oder Dienst", en: "Firm or service" }
        deputy { nl: "Vervanger", fr: "Suppléance", de: "Stellvertretung", en: "Deputy" }
        deputy_hint {
            nl: "Wie bel je als deze persoon er niet is?",
            fr: "Qui appeler si cette personne est absente\u{a0}?",
            de: "Wen rufen Sie an, wenn diese Person fehlt?",
            en: "Whom do you call when this person is away?",
        }
        deputy_none { nl: "Nog niemand", fr: "Encore personne", de: "Noch niemand", en: "Nobody yet" }
        deputy_not_self {
            nl: "Iemand kan niet zichzelf vervangen. Kies iemand anders.",
            fr: "On ne peut pas se remplacer soi-même. Choisissez quelqu’un d’autre.",
            de: "Niemand vertritt sich selbst. Wählen Sie jemand anderen.",
            en: "Nobody can be their own deputy. Choose somebody else.",
        }
        action { nl: "Actie", fr: "Action", de: "Aufgabe", en: "Action" }
        action_hint {
            nl: "Wat doet deze persoon bij een uitval?",
            fr: "Que fait cette personne en cas de panne\u{a0}?",
            de: "Was tut diese Person bei einem Ausfall?",
            en: "What does this person do in an outage?",
        }
        contract { nl: "Contract", fr: "Contrat", de: "Vertrag", en: "Contract" }
        reference { nl: "Referentie", fr: "Référence", de: "Referenz", en: "Reference" }
        reference_hint {
            nl: "Klantnummer, polis of dossier dat je moet noemen.",
            fr: "Numéro de client, police ou dossier à citer.",
            de: "Kundennummer, Police oder Vorgang zum Angeben.",
            en: "Customer, policy or file number to quote.",
        }
        numbers { nl: "Nummers en e-mail", fr: "Numéros et e-mail", de: "Nummern und E-Mail", en: "Numbers and email" }
        more_numbers { nl: "Meer nummers en adressen", fr: "Plus de numéros et d’adresses", de: "Mehr Nummern und Adressen", en: "More numbers and addresses" }
        /// Folded under a number: whose it is, when it was checked.
        number_details { nl: "Van wie, nagekeken op", fr: "À qui, vérifié le", de: "Wessen, geprüft am", en: "Whose, checked on" }
        task { nl: "Vervanger en taak", fr: "Suppléance et tâche", de: "Stellvertretung und Aufgabe", en: "Deputy and task" }
        /// Folded at the end: fastest channel, language, checked on, remark.
        more_details { nl: "Snelste kanaal, taal, opmerking", fr: "Canal le plus rapide, langue, remarque", de: "Schnellster Kanal, Sprache, Bemerkung", en: "Fastest channel, language, remark" }
        add_number { nl: "Nummer toevoegen", fr: "Ajouter un numéro", de: "Nummer hinzufügen", en: "Add a number" }
        number { nl: "Nummer", fr: "Numéro", de: "Nummer", en: "Number" }
        email { nl: "E-mailadres", fr: "Adresse e-mail", de: "E-Mail-Adresse", en: "Email address" }
        kind { nl: "Soort", fr: "Type", de: "Art", en: "Kind" }
        operator { nl: "Operator van dit nummer", fr: "Opérateur de ce numéro", de: "Anbieter dieser Nummer", en: "Operator of this number" }
        place { nl: "Waar zit deze persoon?", fr: "Où se trouve cette personne\u{a0}?", de: "Wo sitzt diese Person?", en: "Where does this person sit?" }
        place_hint {
            nl: "Voor als je te voet moet. Leeg: het adres van het bedrijf.",
            fr: "Pour y aller à pied. Vide\u{a0}: l’adresse de l’entreprise.",
            de: "Für den Weg zu Fuß. Leer: die Adresse der Firma.",
            en: "For going on foot. Empty: the company’s address.",
        }
        address { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" }
        floor { nl: "Verdieping", fr: "Étage", de: "Stockwerk", en: "Floor" }
        desk { nl: "Bureau of lokaal", fr: "Bureau ou local", de: "Platz oder Raum", en: "Desk or room" }
        works_elsewhere {
            nl: "Werkt op een andere plaats dan het bedrijf",
            fr: "Travaille ailleurs que dans l’entreprise",
            de: "Arbeitet nicht am Ort der Firma",
            en: "Works somewhere other than the company",
        }
        language { nl: "Taal voor berichten", fr: "Langue des messages", de: "Sprache der Nachrichten", en: "Language for messages" }
        /// Folded: caller, class, crisis team.
        call_tree {
            nl: "Wie belt deze persoon op, en wanneer?",
            fr: "Qui appelle cette personne, et quand\u{a0}?",
            de: "Wer ruft diese Person an, und wann?",
            en: "Who calls this person, and when?",
        }
        call_from_none { nl: "Geen klasse", fr: "Aucune classe", de: "Keine Stufe", en: "No class" }
        call_from { nl: "Bellen vanaf klasse", fr: "Appeler dès la classe", de: "Anrufen ab Stufe", en: "Call from class" }
        called_by { nl: "Wordt gebeld door", fr: "Appel confié à", de: "Wird angerufen von", en: "Called by" }
        called_by_lead { nl: "Wie de leiding heeft", fr: "La personne qui dirige", de: "Wer die Leitung hat", en: "Whoever is in charge" }
        crisis_team { nl: "Zit in het crisisteam", fr: "Fait partie de la cellule de crise", de: "Gehört zum Krisenstab", en: "Is in the crisis team" }
        note { nl: "Opmerking", fr: "Remarque", de: "Bemerkung", en: "Remark" }
        checked_on { nl: "Nagekeken op", fr: "Vérifié le", de: "Geprüft am", en: "Checked on" }
        checked_today { nl: "Vandaag nagekeken", fr: "Vérifié aujourd’hui", de: "Heute geprüft", en: "Checked today" }
        /// Private numbers.
        consent { nl: "Akkoord gegeven op", fr: "Accord donné le", de: "Zugestimmt am", en: "Agreed on" }
        consent_hint {
            nl: "Vraag het eerst. Een privénummer is van de persoon zelf.",
            fr: "Demandez d’abord. Un numéro personnel appartient à la personne.",
            de: "Fragen Sie zuerst. Eine Privatnummer gehört der Person.",
            en: "Ask first. A private number belongs to the person.",
        }
        consent_missing {
            nl: "Vul in wanneer deze persoon akkoord ging.",
            fr: "Indiquez quand cette personne a donné son accord.",
            de: "Tragen Sie ein, wann diese Person zugestimmt hat.",
            en: "Fill in when this person agreed.",
        }
        private_reason { nl: "Waarom is het nodig?", fr: "Pourquoi est-ce nécessaire\u{a0}?", de: "Warum ist es nötig?", en: "Why is it needed?" }
        keep_until { nl: "Bewaren tot", fr: "Garder jusqu’au", de: "Behalten bis", en: "Keep until" }
        keep_until_passed {
            nl: "De bewaardatum is voorbij. Verwijder het nummer of vraag het opnieuw.",
            fr: "La date est dépassée. Retirez le numéro ou redemandez l’accord.",
            de: "Das Datum ist vorbei. Entfernen Sie die Nummer oder fragen Sie erneut.",
            en: "That date has passed. Remove the number or ask again.",
        }
        /// Faults. One sentence on what is wrong, one on what to do.
        name_missing {
            nl: "Geen naam, geen firma, geen functie. Vul er één in.",
            fr: "Ni nom, ni firme, ni fonction. Indiquez-en au moins un.",
            de: "Kein Name, keine Firma, keine Funktion. Füllen Sie eines aus.",
            en: "No name, no firm, no role. Fill in one of them.",
        }
        /// Below a number that somebody else has: a link to them.
        same_number { nl: "Dit nummer staat al bij {name}.", fr: "Ce numéro figure déjà chez {name}.", de: "Diese Nummer steht schon bei {name}.", en: "{name} has this number already." }
        number_empty { nl: "Vul een nummer in.", fr: "Indiquez un numéro.", de: "Geben Sie eine Nummer ein.", en: "Fill in a number." }
        number_service_code {
            nl: "Een {sign} hoort niet in een nummer. Zo’n code kan je oproepen omleiden.",
            fr: "Pas de {sign} dans un numéro. Un tel code peut dévier vos appels.",
            de: "{sign} gehört nicht in eine Nummer. Solche Codes können Anrufe umleiten.",
            en: "{sign} does not belong in a number. Such a code can divert your calls.",
        }
        number_letter {
            nl: "“{sign}” is een letter. Gebruik alleen cijfers.",
            fr: "«\u{a0}{sign}\u{a0}» est une lettre. N’utilisez que des chiffres.",
            de: "„{sign}“ ist ein Buchstabe. Nur Ziffern verwenden.",
            en: "‘{sign}’ is a letter. Use digits only.",
        }
        number_extension {
            nl: "Een toestelnummer kiest geen telefoon zelf. Zet {extension} bij de opmerkingen en hier alleen het nummer.",
            fr: "Aucun téléphone ne compose seul un numéro de poste. Notez {extension} dans les remarques, et ici le numéro seul.",
            de: "Eine Durchwahl wählt kein Telefon von selbst. Schreiben Sie {extension} in die Bemerkung und hier nur die Nummer.",
            en: "No phone dials an extension by itself. Write {extension} in the remark and only the number here.",
        }
        number_sign {
            nl: "“{sign}” hoort niet in een nummer. Haal het weg.",
            fr: "«\u{a0}{sign}\u{a0}» n’a pas sa place dans un numéro. Retirez-le.",
            de: "„{sign}“ gehört nicht in eine Nummer. Nehmen Sie es weg.",
            en: "‘{sign}’ does not belong in a number. Take it out.",
        }
        number_too_short {
            nl: ["Te kort: {count} cijfer, minstens {least} nodig.", "Te kort: {count} cijfers, minstens {least} nodig."],
            fr: ["Trop court\u{a0}: {count} chiffre, {least} au moins.", "Trop court\u{a0}: {count} chiffres, {least} au moins."],
            de: ["Zu kurz: {count} Ziffer, mindestens {least} nötig.", "Zu kurz: {count} Ziffern, mindestens {least} nötig."],
            en: ["Too short: {count} digit, at least {least} needed.", "Too short: {count} digits, at least {least} needed."],
        }
        number_too_long {
            nl: "Te lang: {digits} cijfers, hoogstens {most} mogelijk.",
            fr: "Trop long\u{a0}: {digits} chiffres, {most} au plus.",
            de: "Zu lang: {digits} Ziffern, höchstens {most} möglich.",
            en: "Too long: {digits} digits, at most {most} possible.",
        }
        number_no_such_area {
            nl: "Zo begint geen nummer. Kijk de eerste cijfers na.",
            fr: "Aucun numéro ne commence ainsi. Vérifiez les premiers chiffres.",
            de: "So beginnt keine Nummer. Prüfen Sie die ersten Ziffern.",
            en: "No number begins like this. Check the first digits.",
        }
        number_no_prefix {
            nl: "Zet er het zonenummer of de landcode voor: 016 of +32.",
            fr: "Ajoutez l’indicatif de zone ou de pays\u{a0}: 016 ou +32.",
            de: "Setzen Sie die Vorwahl davor: 016 oder +32.",
            en: "Put the area or country code in front: 016 or +32.",
        }
        email_wrong {
            nl: "Dit lijkt geen e-mailadres. Het heeft een @ en een domein nodig.",
            fr: "Ceci ne ressemble pas à une adresse. Il faut un @ et un domaine.",
            de: "Das ist wohl keine E-Mail-Adresse. Es braucht @ und Domain.",
            en: "This does not look like an email address. It needs an @ and a domain.",
        }
        too_long {
            nl: "Te lang: hoogstens {most} tekens.", fr: "Trop long\u{a0}: {most} caractères au plus.", de: "Zu lang: höchstens {most} Zeichen.", en: "Too long: at most {most} characters.",
        }
    }
}
