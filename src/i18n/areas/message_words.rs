//! Words around the messages: how they go out, their fields, the texts to begin with.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Words around the messages: how they go out, their fields, the texts to begin with.
    MessageWords {
        goes_out { nl: "Zo vertrekt het bericht", fr: "Le message tel qu’il part", de: "So geht die Nachricht hinaus", en: "How the message goes out" }
        gaps { nl: "Een lijntje vul je in bij het versturen.", fr: "Les traits se complètent à l’envoi.", de: "Striche füllen Sie beim Versenden aus.", en: "Fill in the dashes when you send it." }
        in_one_sms { nl: "Past in één sms: {used} van {room} tekens", fr: "Tient en un SMS\u{a0}: {used} caractères sur {room}", de: "Passt in eine SMS: {used} von {room} Zeichen", en: "Fits one text message: {used} of {room} characters" }
        in_several_sms { nl: "{parts} sms’en: {used} van {room} tekens", fr: "{parts} SMS\u{a0}: {used} caractères sur {room}", de: "{parts} SMS: {used} von {room} Zeichen", en: "{parts} text messages: {used} of {room} characters" }
        longest { nl: "Wat nog open is, telt op zijn langst.", fr: "Ce qui reste à compléter compte au plus long.", de: "Was noch offen ist, zählt mit voller Länge.", en: "What is still open counts at its longest." }
        wide { nl: "Door {signs} passen er maar 70 tekens in een sms.", fr: "À cause de {signs}, un SMS ne contient que 70 caractères.", de: "Wegen {signs} passen nur 70 Zeichen in eine SMS.", en: "Because of {signs} a text message holds only 70 characters." }
        unknown_field { nl: "{field} is geen veld en blijft zo staan.", fr: "{field} n’est pas un champ et restera tel quel.", de: "{field} ist kein Feld und bleibt so stehen.", en: "{field} is not a field and stays as it is." }
        fields { nl: "Velden die je kunt gebruiken", fr: "Champs que vous pouvez utiliser", de: "Felder, die Sie verwenden können", en: "Fields you can use" }
        copied { nl: "Bericht gekopieerd", fr: "Message copié", de: "Nachricht kopiert", en: "Message copied" }
        open_sms { nl: "Open in sms", fr: "Ouvrir en SMS", de: "In SMS öffnen", en: "Open as text message" }
        open_mail { nl: "Open in e-mail", fr: "Ouvrir en e-mail", de: "In E-Mail öffnen", en: "Open as e-mail" }
        print_poster { nl: "Druk de affiche af", fr: "Imprimer l’affiche", de: "Aushang drucken", en: "Print the poster" }
        starting { nl: "Begin met klare teksten", fr: "Commencer avec des textes prêts", de: "Mit fertigen Texten beginnen", en: "Start with ready texts" }
        starting_hint { nl: "Voor personeel, klanten, voicemail, deur en website. Je past ze daarna aan.", fr: "Pour le personnel, les clients, la messagerie, la porte et le site. Vous les adaptez ensuite.", de: "Für Personal, Kunden, Voicemail, Tür und Website. Danach passen Sie sie an.", en: "For staff, customers, voicemail, door and website. You adapt them afterwards." }
        add_starting { nl: ["Voeg {count} tekst toe", "Voeg {count} teksten toe"], fr: ["Ajouter {count} texte", "Ajouter {count} textes"], de: ["{count} Text hinzufügen", "{count} Texte hinzufügen"], en: ["Add {count} text", "Add {count} texts"] }
        /// Unfolds the list of these texts.
        what_comes { nl: "Welke teksten komen erbij?", fr: "Quels textes s’ajoutent\u{a0}?", de: "Welche Texte kommen dazu?", en: "Which texts are added?" }
        starting_added { nl: "Teksten toegevoegd", fr: "Textes ajoutés", de: "Texte hinzugefügt", en: "Texts added" }
        /// What the fields of a message are called, in braces; the file keeps the English names.
        word_company { nl: "bedrijf", fr: "entreprise", de: "Firma", en: "company" }
        word_what { nl: "uitval", fr: "panne", de: "Ausfall", en: "what" }
        word_time { nl: "tijd", fr: "heure", de: "Uhrzeit", en: "time" }
        word_next { nl: "volgende", fr: "prochain", de: "nächste", en: "next" }
        word_number { nl: "nummer", fr: "numéro", de: "Nummer", en: "number" }
        word_ask { nl: "vraag", fr: "question", de: "Frage", en: "ask" }
        word_place { nl: "adres", fr: "adresse", de: "Anschrift", en: "place" }
        word_website { nl: "website", fr: "site", de: "Website", en: "website" }
        word_close { nl: "sluiting", fr: "fermeture", de: "Schluss", en: "close" }
        word_payment { nl: "betaling", fr: "paiement", de: "Zahlung", en: "payment" }
        word_reference { nl: "referentie", fr: "référence", de: "Referenz", en: "reference" }
        word_name { nl: "naam", fr: "nom", de: "Name", en: "name" }
        word_channel { nl: "kanaal", fr: "canal", de: "Kanal", en: "channel" }
        field_company { nl: "naam van het bedrijf", fr: "nom de l’entreprise", de: "Name der Firma", en: "name of the company" }
        field_number { nl: "nummer waarop je bereikbaar bent", fr: "numéro où vous joindre", de: "Nummer, unter der Sie erreichbar sind", en: "number where you can be reached" }
        field_ask { nl: "sms of bel, met het nummer", fr: "SMS ou appel, avec le numéro", de: "SMS oder Anruf, mit der Nummer", en: "text or call, with the number" }
        field_place { nl: "adres", fr: "adresse", de: "Adresse", en: "address" }
        field_website { nl: "website", fr: "site web", de: "Website", en: "website" }
        field_payment { nl: "hoe klanten betalen", fr: "moyens de paiement", de: "wie Kunden zahlen", en: "how customers can pay" }
        field_close { nl: "tot wanneer open", fr: "heure de fermeture", de: "geöffnet bis", en: "open until" }
        field_time { nl: "sinds wanneer", fr: "depuis quand", de: "seit wann", en: "since when" }
        field_what { nl: "wat uitviel", fr: "ce qui est en panne", de: "was ausgefallen ist", en: "what is out" }
        field_next { nl: "uur van het volgende bericht", fr: "heure du prochain message", de: "Uhrzeit der nächsten Nachricht", en: "time of the next message" }
        field_reference { nl: "referentie", fr: "référence", de: "Referenz", en: "reference" }
        field_name { nl: "contactpersoon", fr: "personne de contact", de: "Ansprechperson", en: "contact person" }
        field_channel { nl: "kanaal", fr: "canal", de: "Kanal", en: "channel" }
    }
}
