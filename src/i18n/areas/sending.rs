//! Sending messages during an incident: for whom, how, in which language, and when the next one is due.

use crate::domain::Channel;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Sending messages during an incident (template step 3).
    Sending {
        title { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        for_whom { nl: "Voor wie?", fr: "Pour qui\u{a0}?", de: "Für wen?", en: "For whom?" }
        how { nl: "Hoe?", fr: "Comment\u{a0}?", de: "Wie?", en: "How?" }
        occasion { nl: "Welk bericht?", fr: "Quel message\u{a0}?", de: "Welche Nachricht?", en: "Which message?" }
        language { nl: "In welke taal?", fr: "Dans quelle langue\u{a0}?", de: "In welcher Sprache?", en: "In which language?" }
        text { nl: "Tekst", fr: "Texte", de: "Text", en: "Text" }
        text_hint { nl: "Je mag alles wijzigen.", fr: "Vous pouvez tout modifier.", de: "Sie dürfen alles ändern.", en: "You may change everything." }
        text_again { nl: "Oorspronkelijke tekst terugzetten", fr: "Reprendre le texte d’origine", de: "Ursprünglichen Text wiederherstellen", en: "Put the original text back" }
        text_is_back { nl: "De oorspronkelijke tekst staat er weer.", fr: "Le texte d’origine est de retour.", de: "Der ursprüngliche Text steht wieder da.", en: "The original text is back." }
        gaps_hint { nl: "Vul de lijntjes aan. Je mag alles wijzigen.", fr: "Complétez les traits. Vous pouvez tout modifier.", de: "Füllen Sie die Striche aus. Sie dürfen alles ändern.", en: "Fill in the dashes. You may change everything." }
        noted { nl: "Genoteerd in het logboek.", fr: "Noté au journal.", de: "Im Protokoll vermerkt.", en: "Noted in the log." }
        noted_next { nl: "Genoteerd. Het volgende bericht is beloofd om\u{a0}{time}.", fr: "Noté. Le prochain message est promis pour {time}.", de: "Vermerkt. Die nächste Nachricht ist für {time} zugesagt.", en: "Noted. The next message is promised for {time}." }
        gaps_open { nl: "Nog niet ingevuld: {gaps}. Versturen kan toch.", fr: "Pas encore complété\u{a0}: {gaps}. L’envoi reste possible.", de: "Noch nicht ausgefüllt: {gaps}. Senden geht trotzdem.", en: "Not filled in yet: {gaps}. You can send it all the same." }
        /// A dash that is no field of the plan's text.
        a_gap { nl: "een lijntje", fr: "un trait", de: "ein Strich", en: "a dash" }
        preview { nl: "Zo vertrekt het", fr: "Le message tel qu’il part", de: "So geht es hinaus", en: "As it goes out" }
        text_missing { nl: "Schrijf eerst wat je meldt.", fr: "Écrivez d’abord votre message.", de: "Schreiben Sie zuerst die Nachricht.", en: "Write the message first." }
        by_text { nl: "Sms", fr: "SMS", de: "SMS", en: "Text message" }
        by_mail { nl: "E-mail", fr: "E-mail", de: "E-Mail", en: "Email" }
        by_call { nl: "Bellen en voorlezen", fr: "Appeler et lire", de: "Anrufen und vorlesen", en: "Call and read out" }
        on_foot { nl: "Te voet brengen", fr: "Porter à pied", de: "Persönlich überbringen", en: "Carry on foot" }
        on_voicemail { nl: "Voicemail van het bedrijf", fr: "Messagerie de l’entreprise", de: "Voicemail der Firma", en: "The company’s voicemail" }
        on_door { nl: "Bord aan de deur", fr: "Affiche à la porte", de: "Schild an der Tür", en: "Sign on the door" }
        on_website { nl: "Website", fr: "Site web", de: "Website", en: "Website" }
        one_by_one {
            nl: ["Eén voor één: {count} persoon", "Eén voor één: {count} personen"],
            fr: ["Un par un\u{a0}: {count} personne", "Un par un\u{a0}: {count} personnes"],
            de: ["Einzeln: {count} Person", "Einzeln: {count} Personen"],
            en: ["One by one: {count} person", "One by one: {count} people"],
        }
        externals {
            nl: ["Externe contacten: {count} bereikbaar", "Externe contacten: {count} bereikbaar"],
            fr: ["Contacts externes\u{a0}: {count} joignable", "Contacts externes\u{a0}: {count} joignables"],
            de: ["Externe Kontakte: {count} erreichbar", "Externe Kontakte: {count} erreichbar"],
            en: ["External contacts: {count} can be reached", "External contacts: {count} can be reached"],
        }
        externals_hint { nl: "Kies wie dit moet weten: één tik opent het bericht.", fr: "Choisissez qui doit le savoir\u{a0}: un appui ouvre le message.", de: "Wählen Sie, wer es wissen muss: Einmal tippen öffnet die Nachricht.", en: "Choose who has to know: one tap opens the message." }
        /// Where the program for text messages opens without receivers.
        choose_receivers { nl: "kies daar de groep of plak de nummers", fr: "choisissez-y le groupe ou collez les numéros", de: "dort die Gruppe wählen oder die Nummern einfügen", en: "choose the group there or paste the numbers" }
        copy_numbers { nl: "Nummers kopiëren", fr: "Copier les numéros", de: "Nummern kopieren", en: "Copy the numbers" }
        numbers_copied { nl: "Nummers gekopieerd", fr: "Numéros copiés", de: "Nummern kopiert", en: "Numbers copied" }
        full_screen { nl: "Schermvullend tonen", fr: "Afficher en plein écran", de: "Bildschirm\u{ad}füllend zeigen", en: "Show full screen" }
        note_sent { nl: "Verstuurd: noteer", fr: "Envoyé\u{a0}: noter", de: "Gesendet: vermerken", en: "Sent: note it" }
        note_said { nl: "Gezegd: noteer", fr: "Dit\u{a0}: noter", de: "Gesagt: vermerken", en: "Said: note it" }
        note_hung { nl: "Staat er: noteer", fr: "En place\u{a0}: noter", de: "Steht dort: vermerken", en: "It is up: note it" }
        nothing_leaves { nl: "Dit is een oefening: niets vertrekt naar klanten, leveranciers of andere buitenstaanders.", fr: "C’est un exercice\u{a0}: rien ne part vers clients, fournisseurs ou autres externes.", de: "Das ist eine Übung: Nichts geht an Kunden, Lieferanten oder andere Externe.", en: "This is a drill: nothing goes to customers, suppliers or other outsiders." }
        next { nl: "Volgend bericht", fr: "Prochain message", de: "Nächste Nachricht", en: "Next message" }
        next_question { nl: "Wanneer volgt het volgende bericht?", fr: "Quand suivra le prochain message\u{a0}?", de: "Wann folgt die nächste Nachricht?", en: "When does the next message follow?" }
        after { nl: "Over {duration}", fr: "Dans {duration}", de: "In {duration}", en: "In {duration}" }
        /// In one tap, first: what the plan says of the class.
        after_rhythm { nl: "Over {duration}, ritme van klasse {class}", fr: "Dans {duration}, rythme de la classe {class}", de: "In {duration}, Rhythmus der Stufe {class}", en: "In {duration}, rhythm of class {class}" }
        at_hour { nl: "Op een ander uur", fr: "À une autre heure", de: "Zu einer anderen Uhrzeit", en: "At another time" }
        set_hour { nl: "Dit uur beloven", fr: "Promettre cette heure", de: "Diese Zeit zusagen", en: "Promise this time" }
        hour_missing { nl: "Vul een uur in.", fr: "Indiquez une heure.", de: "Geben Sie eine Uhrzeit ein.", en: "Enter a time." }
        no_next { nl: "Geen meer", fr: "Plus de message", de: "Keine mehr", en: "No more" }
        due_at { nl: "Beloofd om\u{a0}{time}", fr: "Promis pour {time}", de: "Zugesagt für {time}", en: "Promised for {time}" }
        due_by_rhythm { nl: "Volgens de klasse om\u{a0}{time}, nog niet beloofd", fr: "Selon la classe pour {time}, pas encore promis", de: "Laut Stufe um\u{a0}{time}, noch nicht zugesagt", en: "By the class at\u{a0}{time}, not promised yet" }
        none_due { nl: "Nog geen uur beloofd.", fr: "Pas encore d’heure promise.", de: "Noch keine Uhrzeit zugesagt.", en: "No time promised yet." }
        sent_before { nl: "Al verstuurd", fr: "Déjà envoyé", de: "Schon gesendet", en: "Sent already" }
        nothing_sent { nl: "Nog niets verstuurd.", fr: "Rien d’envoyé.", de: "Noch nichts gesendet.", en: "Nothing sent yet." }
    }
}

impl Sending {
    /// A way to send, as a label.
    #[must_use]
    pub fn way(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Sms => self.by_text,
            Channel::Email => self.by_mail,
            Channel::OnFoot => self.on_foot,
            Channel::Voicemail => self.on_voicemail,
            Channel::Door => self.on_door,
            Channel::Website => self.on_website,
            Channel::Call | Channel::Chat | Channel::Other => self.by_call,
        }
    }

    /// What the main action notes.
    #[must_use]
    pub fn note(&self, channel: Channel) -> &'static str {
        match channel {
            Channel::Call | Channel::OnFoot => self.note_said,
            Channel::Voicemail | Channel::Door | Channel::Website => self.note_hung,
            Channel::Sms | Channel::Email | Channel::Chat | Channel::Other => self.note_sent,
        }
    }
}
