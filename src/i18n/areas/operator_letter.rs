//! The template's questions to a provider, how they stand, and the letter that asks the open ones (1.3).
//!
//! Questions and letter are said to a stranger: nl u, fr vous, de Sie.

use crate::domain::OperatorQuestion;
use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The template's questions to a provider, how they stand, and the letter that asks the open ones.
    OperatorLetter {
        note_asked { nl: "Verstuurd: noteer als gevraagd", fr: "Envoyé\u{a0}: noter comme demandé", de: "Gesendet: als gefragt vermerken", en: "Sent: note as asked" }
        all_asked { nl: "Genoteerd: vandaag gevraagd.", fr: "Noté\u{a0}: demandé aujourd’hui.", de: "Vermerkt: heute gefragt.", en: "Noted: asked today." }
        leased {
            nl: "Huurt u de infrastructuur van een ander? Volledig of deels, en van wie?",
            fr: "Utilisez-vous l’infrastructure d’un autre opérateur\u{a0}? En tout ou en partie, et lequel\u{a0}?",
            de: "Mieten Sie die Infrastruktur von anderen? Ganz oder teilweise, und von wem?",
            en: "Do you rent the infrastructure from others? Wholly or in part, and from whom?",
        }
        availability {
            nl: "Hoe beschikbaar was de lijn tijdens onze werkuren, in procent?",
            fr: "Quelle était la disponibilité pendant nos heures de travail, en pour cent\u{a0}?",
            de: "Wie verfügbar war die Leitung in unserer Arbeitszeit, in Prozent?",
            en: "How available was the line in our working hours, in percent?",
        }
        longest_interruption {
            nl: "Hoe lang duurde de langste onderbreking van de laatste 12 maanden?",
            fr: "Combien a duré la plus longue interruption des 12 derniers mois\u{a0}?",
            de: "Wie lange dauerte die längste Unterbrechung der letzten 12 Monate?",
            en: "How long was the longest interruption of the last 12 months?",
        }
        longest_disruption {
            nl: "Hoe lang duurde de langste storing van de laatste 12 maanden?",
            fr: "Combien a duré la plus longue perturbation des 12 derniers mois\u{a0}?",
            de: "Wie lange dauerte die längste Störung der letzten 12 Monate?",
            en: "How long was the longest disruption of the last 12 months?",
        }
        single_points {
            nl: "Waar is er geen tweede weg (single point of failure)?",
            fr: "Où n’y a-t-il pas d’autre voie (point unique de défaillance)\u{a0}?",
            de: "Wo gibt es keinen zweiten Weg (Single Point of Failure)?",
            en: "Where is there no second way (single point of failure)?",
        }
        without_electricity {
            nl: "Hoe lang werkt de dienst nog als de stroom uitvalt?",
            fr: "Combien de temps le service tient-il sans courant\u{a0}?",
            de: "Wie lange läuft der Dienst bei Stromausfall weiter?",
            en: "How long does the service run on in a power cut?",
        }
        solutions {
            nl: "Welke oplossing biedt u aan tegen een stroompanne?",
            fr: "Que proposez-vous contre une panne de courant\u{a0}?",
            de: "Welche Lösung bieten Sie gegen einen Stromausfall an?",
            en: "What do you offer against a power cut?",
        }
        inverters {
            nl: "Kunt u noodbatterijen (UPS) leveren voor onze toestellen?",
            fr: "Pouvez-vous fournir des onduleurs (UPS) pour nos appareils\u{a0}?",
            de: "Können Sie USV-Geräte für unsere Anlage liefern?",
            en: "Can you supply UPS units for our equipment?",
        }
        last_mile {
            nl: "Hoe loopt het laatste stuk tot bij ons, en wat hangt daar aan stroom?",
            fr: "Comment fonctionne le dernier kilomètre, et qu’y faut-il de courant\u{a0}?",
            de: "Wie verläuft die letzte Meile bis zu uns, und was braucht dort Strom?",
            en: "How does the last mile reach us, and what on it needs power?",
        }
        help_always {
            nl: "Is uw helpdesk dag en nacht bereikbaar, ook in het weekend?",
            fr: "Votre helpdesk répond-il jour et nuit, week-end compris\u{a0}?",
            de: "Ist Ihr Helpdesk Tag und Nacht erreichbar, auch am Wochenende?",
            en: "Can your helpdesk be reached day and night, weekends included?",
        }
        /// How a question stands.
        open { nl: "Nog niet gevraagd", fr: "Pas encore demandé", de: "Noch nicht gefragt", en: "Not asked yet" }
        asked {
            nl: "Gevraagd op {date}, nog geen antwoord",
            fr: "Demandé le {date}, sans réponse",
            de: "Gefragt am {date}, noch keine Antwort",
            en: "Asked on {date}, no answer yet",
        }
        answered { nl: "Beantwoord op {date}", fr: "Réponse du {date}", de: "Beantwortet am {date}", en: "Answered on {date}" }
        undated {
            nl: "Beantwoord, maar wanneer?",
            fr: "Répondu, mais quand\u{a0}?",
            de: "Beantwortet, aber wann?",
            en: "Answered, but when?",
        }
        stale {
            nl: "Antwoord van {date}: ouder dan een jaar, vraag opnieuw",
            fr: "Réponse du {date}\u{a0}: plus d’un an, redemandez",
            de: "Antwort vom {date}: über ein Jahr alt, neu fragen",
            en: "Answer of {date}: over a year old, ask again",
        }
        to_ask {
            nl: ["{count} te vragen", "{count} te vragen"],
            fr: ["{count} à demander", "{count} à demander"],
            de: ["{count} zu fragen", "{count} zu fragen"],
            en: ["{count} to ask", "{count} to ask"],
        }
        /// The letter on the screen.
        letter { nl: "Brief of mail met wat nog te vragen is", fr: "Lettre ou e-mail avec les questions ouvertes", de: "Brief oder E-Mail mit den offenen Fragen", en: "Letter or email with the open questions" }
        letter_language { nl: "Taal van de brief", fr: "Langue de la lettre", de: "Sprache des Briefs", en: "Language of the letter" }
        by_mail { nl: "Als mail openen", fr: "Ouvrir en e-mail", de: "Als E-Mail öffnen", en: "Open as email" }
        mail_is_short {
            nl: "In de mail staan alleen de vragen. De hele brief kun je kopiëren.",
            fr: "L’e-mail ne contient que les questions. Copiez la lettre entière.",
            de: "In der E-Mail stehen nur die Fragen. Den ganzen Brief können Sie kopieren.",
            en: "The email holds the questions only. You can copy the whole letter.",
        }
        mail_is_empty {
            nl: "De brief is te lang voor een mail. Kopieer hem en plak hem erin.",
            fr: "La lettre est trop longue pour un e-mail. Copiez-la et collez-la.",
            de: "Der Brief ist zu lang für eine E-Mail. Kopieren Sie ihn und fügen Sie ihn ein.",
            en: "The letter is too long for an email. Copy it and paste it in.",
        }
        letter_copied { nl: "Brief gekopieerd", fr: "Lettre copiée", de: "Brief kopiert", en: "Letter copied" }
        /// The letter itself.
        subject {
            nl: "{company}: vragen over onze lijnen",
            fr: "{company}\u{a0}: questions sur nos lignes",
            de: "{company}: Fragen zu unseren Leitungen",
            en: "{company}: questions about our lines",
        }
        subject_nameless {
            nl: "Vragen over onze lijnen",
            fr: "Questions sur nos lignes",
            de: "Fragen zu unseren Leitungen",
            en: "Questions about our lines",
        }
        greeting { nl: "Geachte mevrouw, geachte heer,", fr: "Madame, Monsieur,", de: "Sehr geehrte Damen und Herren,", en: "Dear Sir or Madam," }
        why {
            nl: "Wij bereiden ons voor op een uitval van telefoon en internet. Daarvoor willen wij weten wat wij van uw dienst mogen verwachten.",
            fr: "Nous nous préparons à une panne de téléphone et d’internet. Nous souhaitons donc savoir ce que nous pouvons attendre de votre service.",
            de: "wir bereiten uns auf einen Ausfall von Telefon und Internet vor. Dafür möchten wir wissen, was wir von Ihrem Dienst erwarten dürfen.",
            en: "We are preparing for an outage of telephone and internet. We would therefore like to know what we may expect of your service.",
        }
        about_lines { nl: "Het gaat om:", fr: "Il s’agit de\u{a0}:", de: "Es geht um:", en: "This is about:" }
        line {
            nl: "{line}: klantnummer {customer}, lijnnummer {number}",
            fr: "{line}\u{a0}: numéro de client {customer}, numéro de ligne {number}",
            de: "{line}: Kundennummer {customer}, Leitungsnummer {number}",
            en: "{line}: customer number {customer}, line number {number}",
        }
        line_customer {
            nl: "{line}: klantnummer {customer}",
            fr: "{line}\u{a0}: numéro de client {customer}",
            de: "{line}: Kundennummer {customer}",
            en: "{line}: customer number {customer}",
        }
        line_number {
            nl: "{line}: lijnnummer {number}",
            fr: "{line}\u{a0}: numéro de ligne {number}",
            de: "{line}: Leitungsnummer {number}",
            en: "{line}: line number {number}",
        }
        questions { nl: "Onze vragen:", fr: "Nos questions\u{a0}:", de: "Unsere Fragen:", en: "Our questions:" }
        last_answer {
            nl: "(uw vorige antwoord: {date})",
            fr: "(votre réponse précédente\u{a0}: {date})",
            de: "(Ihre letzte Antwort: {date})",
            en: "(your last answer: {date})",
        }
        please {
            nl: "Wilt u schriftelijk antwoorden? Verschilt het per lijn, dan graag per lijn. Alvast bedankt.",
            fr: "Merci de répondre par écrit, ligne par ligne si les réponses diffèrent.",
            de: "Bitte antworten Sie schriftlich, je Leitung, wenn die Antworten verschieden sind. Vielen Dank im Voraus.",
            en: "Please answer in writing, line by line where the answers differ. Thank you in advance.",
        }
        regards { nl: "Met vriendelijke groeten", fr: "Cordialement", de: "Mit freundlichen Grüßen", en: "Kind regards" }
    }
}

impl OperatorLetter {
    /// One of the template's questions in words; none for one of one's own.
    #[must_use]
    pub const fn question(&self, question: OperatorQuestion) -> Option<&'static str> {
        Some(match question {
            OperatorQuestion::Leased => self.leased,
            OperatorQuestion::Availability => self.availability,
            OperatorQuestion::LongestInterruption => self.longest_interruption,
            OperatorQuestion::LongestDisruption => self.longest_disruption,
            OperatorQuestion::SinglePoints => self.single_points,
            OperatorQuestion::WithoutElectricity => self.without_electricity,
            OperatorQuestion::Solutions => self.solutions,
            OperatorQuestion::Inverters => self.inverters,
            OperatorQuestion::LastMile => self.last_mile,
            OperatorQuestion::Help247 => self.help_always,
            OperatorQuestion::Own => return None,
        })
    }
}
