//! Headings of the plan's parts, why each matters, and the words around their lists.
//!
//! Words that mean the same everywhere are elsewhere: `actions.add`, `actions.edit`,
//! `actions.remove`, `steps.move_up`, `steps.move_down`.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// Headings of the plan's parts, why each matters, and the words around their lists.
    PlanParts {
        team { nl: "Team", fr: "Équipe", de: "Team", en: "Team" }
        team_why {
            nl: "Spreek vooraf af wie schrijft, wie goedkeurt en wie inspringt.",
            fr: "Décidez à l’avance qui écrit, qui valide et qui assure la suppléance.",
            de: "Klären Sie vorher, wer schreibt, wer freigibt und wer einspringt.",
            en: "Settle beforehand who writes, who approves and who stands in.",
        }
        role { nl: "Functies in het plan", fr: "Fonctions dans le plan", de: "Funktionen im Plan", en: "Roles in the plan" }
        role_why {
            nl: "Staat bij een taak geen naam, dan wacht iedereen op iemand anders.",
            fr: "Si une tâche n’a pas de nom, chacun attend quelqu’un d’autre.",
            de: "Steht bei einer Aufgabe kein Name, warten alle aufeinander.",
            en: "A task without a name leaves everybody waiting for somebody else.",
        }
        telecom_needs { nl: "Wat van telecom afhangt", fr: "Ce qui dépend des télécoms", de: "Was von Telekom\u{ad}munika\u{ad}tion abhängt", en: "What depends on telecom" }
        telecom_needs_why {
            nl: "Kassa, leveringen en dossiers hangen vaker aan een lijn dan je denkt.",
            fr: "Caisse, livraisons et dossiers tiennent à une ligne plus souvent qu’on ne croit.",
            de: "Kasse, Lieferungen und Akten hängen öfter an einer Leitung, als man denkt.",
            en: "Till, deliveries and files hang on a line more often than you think.",
        }
        risk_study { nl: "Risico\u{ad}beoordeling en behandeling", fr: "Appréciation et traitement des risques", de: "Risiken beurteilen und behandeln", en: "Risk assessment and treatment" }
        risk_study_why {
            nl: "Een beoordeling van jaren geleden kent je nieuwe lijnen niet.",
            fr: "Une appréciation d’il y a des années ignore vos nouvelles lignes.",
            de: "Eine Jahre alte Beurteilung kennt Ihre neuen Leitungen nicht.",
            en: "An assessment from years ago does not know your new lines.",
        }
        risk { nl: "Risico’s", fr: "Risques", de: "Risiken", en: "Risks" }
        risk_why {
            nl: "Storm, kabelbreuk, stroompanne: zo zie je wat je eerst aanpakt.",
            fr: "Tempête, câble coupé, panne de courant\u{a0}: voyez par quoi commencer.",
            de: "Sturm, Kabelbruch, Stromausfall: So sehen Sie, was zuerst dran ist.",
            en: "Storm, cut cable, power cut: see which one to tackle first.",
        }
        line { nl: "Lijnen", fr: "Lignes", de: "Leitungen", en: "Lines" }
        line_why {
            nl: "Twee contracten op één kabel vallen samen uit.",
            fr: "Deux contrats sur un seul câble tombent en panne ensemble.",
            de: "Zwei Verträge auf einem Kabel fallen gemeinsam aus.",
            en: "Two contracts on one cable fail together.",
        }
        operator { nl: "Operatoren", fr: "Opérateurs", de: "Anbieter", en: "Operators" }
        operator_why {
            nl: "Bij een storing wil je de zakelijke helpdesk niet eerst moeten zoeken.",
            fr: "En cas de panne, pas le temps de chercher le helpdesk professionnel.",
            de: "Im Ausfall fehlt die Zeit, den Geschäftskunden-Helpdesk zu suchen.",
            en: "In an outage there is no time to look for the business helpdesk.",
        }
        operator_answer { nl: "Vragen aan de operator", fr: "Questions à l’opérateur", de: "Fragen an den Anbieter", en: "Questions to the operator" }
        operator_answer_why {
            nl: "Alleen de operator weet wiens kabel hij gebruikt. Vraag het schriftelijk.",
            fr: "Seul l’opérateur sait à qui est son câble. Demandez-le par écrit.",
            de: "Nur der Anbieter weiß, wessen Kabel er nutzt. Fragen Sie schriftlich.",
            en: "Only the operator knows whose cable it uses. Ask in writing.",
        }
        new_line { nl: "Nieuwe lijn", fr: "Nouvelle ligne", de: "Neue Leitung", en: "New line" }
        another_row { nl: "Nog een toevoegen", fr: "En ajouter un autre", de: "Noch etwas hinzufügen", en: "Add another one" }
        sla_means { nl: "Wat de operator schriftelijk belooft, met de hersteltijd.", fr: "Ce que l’opérateur promet par écrit, avec le délai de réparation.", de: "Was der Anbieter schriftlich zusagt, mit der Entstörzeit.", en: "What the operator promises in writing, with its repair time." }
        rto_means { nl: "RTO: binnen deze tijd moet het weer werken.", fr: "RTO\u{a0}: délai dans lequel cela doit refonctionner.", de: "RTO: Innerhalb dieser Zeit muss es wieder laufen.", en: "RTO: it must work again within this time." }
        rpo_means { nl: "RPO: zoveel werk mag je hoogstens kwijt zijn.", fr: "RPO\u{a0}: la quantité de travail que vous acceptez de perdre.", de: "RPO: So viel Arbeit darf höchstens verloren gehen.", en: "RPO: how much work may be lost at most." }
        mtpd_means { nl: "MTPD: duurt het langer, dan komt het bedrijf in gevaar.", fr: "MTPD\u{a0}: au-delà, l’entreprise est en danger.", de: "MTPD: Dauert es länger, ist der Betrieb in Gefahr.", en: "MTPD: any longer, and the company is at risk." }
        level_means { nl: "In procent van normaal, zoals 50.", fr: "En pour cent de la normale, par exemple 50.", de: "In Prozent des Normalen, zum Beispiel 50.", en: "In percent of normal, such as 50." }
        another_line { nl: "Nog een lijn", fr: "Encore une ligne", de: "Noch eine Leitung", en: "Another line" }
        more_of_line { nl: "Meer over deze lijn", fr: "Plus sur cette ligne", de: "Mehr zu dieser Leitung", en: "More about this line" }
        /// Groups of an activity's form.
        what_it_hangs_on { nl: "Lijnen en andere activiteiten", fr: "Lignes et autres activités", de: "Leitungen und andere Tätigkeiten", en: "Lines and other activities" }
        people_and_means { nl: "Mensen en middelen", fr: "Personnes et moyens", de: "Menschen und Mittel", en: "People and means" }
        consequences { nl: "Gevolgen van een onderbreking", fr: "Conséquences d’une interruption", de: "Folgen einer Unterbrechung", en: "Consequences of an interruption" }
        more_objectives { nl: "Hersteltijden en nazicht", fr: "Délais de reprise et vérification", de: "Wiederanlauf und Prüfung", en: "Recovery times and checks" }
        infrastructure_means { nl: "Van wie het net is waarop de lijn loopt: vaak niet van je operator.", fr: "À qui appartient le réseau\u{a0}: souvent pas à votre opérateur.", de: "Wem das Netz gehört: oft nicht Ihrem Anbieter.", en: "Who owns the network it runs on: often not your operator." }
        building_entry_means { nl: "Waar de kabel het gebouw binnenkomt, bijvoorbeeld: kelder, straatkant.", fr: "Où le câble entre dans le bâtiment, par exemple\u{a0}: cave, côté rue.", de: "Wo das Kabel ins Gebäude kommt, zum Beispiel: Keller, Straßenseite.", en: "Where the cable enters the building, for example: cellar, street side." }
        voip_means { nl: "Telefoon die via de modem loopt: valt internet weg, dan ook deze telefoon.", fr: "Téléphone branché sur le modem\u{a0}: sans internet, il se tait aussi.", de: "Telefon über das Modem: Ohne Internet fällt auch dieses Telefon aus.", en: "A phone that runs over the modem: without internet it is dead too." }
        autonomy_means { nl: "Hoelang de lijn blijft werken na een stroompanne, bijvoorbeeld op batterij.", fr: "Combien de temps la ligne tient sans courant, par exemple sur batterie.", de: "Wie lange die Leitung ohne Strom läuft, zum Beispiel mit Batterie.", en: "How long the line works in a power cut, for example on battery." }
        sla { nl: "SLA’s", fr: "SLA", de: "SLAs", en: "SLAs" }
        sla_why {
            nl: "Zonder afspraak op papier herstelt de operator wanneer het hem uitkomt.",
            fr: "Sans engagement écrit, l’opérateur répare quand cela lui convient.",
            de: "Ohne schriftliche Zusage entstört der Anbieter, wann es ihm passt.",
            en: "Without a written promise, the operator repairs when it suits.",
        }
        measure { nl: "Maatregelen", fr: "Mesures", de: "Vorbeuge\u{ad}maßnahmen", en: "Measures" }
        measure_why {
            nl: "Tijdens een uitval is het te laat om een tweede lijn te bestellen.",
            fr: "En pleine panne, il est trop tard pour commander une deuxième ligne.",
            de: "Mitten im Ausfall ist es zu spät, eine zweite Leitung zu bestellen.",
            en: "During an outage it is too late to order a second line.",
        }
        kit { nl: "Noodkoffer", fr: "Kit de secours", de: "Notfallkoffer", en: "Kit" }
        kit_why {
            nl: "Een lege batterij of een dode simkaart ontdek je liever vandaag.",
            fr: "Mieux vaut découvrir aujourd’hui une batterie vide ou une SIM bloquée.",
            de: "Einen leeren Akku oder eine gesperrte SIM entdeckt man besser heute.",
            en: "Better to find the flat battery or the blocked SIM today.",
        }
        procedure { nl: "Procedures en gezagslijnen", fr: "Procédures et chaînes de commandement", de: "Verfahren und Weisungsketten", en: "Procedures and chains of command" }
        procedure_why {
            nl: "Ook zonder telefoon moet duidelijk blijven wie beslist en hoe het verder gaat.",
            fr: "Même sans téléphone, on doit savoir qui décide et comment continuer.",
            de: "Auch ohne Telefon muss klar bleiben, wer entscheidet und wie es weitergeht.",
            en: "Even without phones, people must know who decides and how to go on.",
        }
        standing { nl: "Vaste afspraken", fr: "Consignes permanentes", de: "Feste Anweisungen", en: "Standing instructions" }
        standing_why {
            nl: "Is elk kanaal dood, dan geldt alleen wat vooraf is afgesproken.",
            fr: "Si plus aucun canal ne marche, seul compte ce qui était convenu.",
            de: "Ist jeder Kanal tot, gilt nur noch, was vorher vereinbart war.",
            en: "When every channel is dead, only what was agreed beforehand holds.",
        }
        external_way {
            nl: "Andere wegen voor klanten en leveranciers",
            fr: "Autres voies pour clients et fournisseurs",
            de: "Andere Wege für Kunden und Lieferanten",
            en: "Other ways for customers and suppliers",
        }
        external_way_why {
            nl: "Een klant die je niet bereikt, belt een ander. Geef een tweede weg.",
            fr: "Un client qui ne vous joint pas appelle ailleurs. Offrez une autre voie.",
            de: "Wer Sie nicht erreicht, ruft woanders an. Bieten Sie einen zweiten Weg.",
            en: "A customer who cannot reach you calls somebody else. Offer another way.",
        }
        watch { nl: "Liften, alarmen en alleenwerkers", fr: "Ascenseurs, alarmes et travailleurs isolés", de: "Aufzüge, Alarme und allein Arbeitende", en: "Lifts, alarms and lone workers" }
        watch_why {
            nl: "Valt hun lijn uit, dan komt een noodoproep nergens aan.",
            fr: "Si leur ligne tombe en panne, un appel à l’aide n’arrive nulle part.",
            de: "Fällt ihre Leitung aus, kommt ein Hilferuf nirgends an.",
            en: "When their line is dead, a call for help arrives nowhere.",
        }
        report_way { nl: "Manieren om te melden", fr: "Façons de signaler", de: "Meldewege", en: "Ways to report" }
        report_way_why {
            nl: "Hoe vroeger iemand meldt, hoe meer tijd je overhoudt.",
            fr: "Plus on signale tôt, plus il reste de temps pour agir.",
            de: "Je früher jemand meldet, desto mehr Zeit bleibt zum Handeln.",
            en: "The sooner somebody reports, the more time is left to act.",
        }
        classification { nl: "Drempels en vragen voor de klasse", fr: "Seuils et questions pour la classe", de: "Schwellen und Fragen zur Stufe", en: "Thresholds and questions for the class" }
        classification_why {
            nl: "Een grens in minuten voorkomt discussie over wanneer het ernstig wordt.",
            fr: "Une limite en minutes évite de débattre en pleine panne.",
            de: "Eine Grenze in Minuten erspart die Diskussion, ab wann es ernst ist.",
            en: "A limit in minutes ends the debate on when it gets serious.",
        }
        criterion { nl: "Criteria en voorbeelden", fr: "Critères et exemples", de: "Kriterien und Beispiele", en: "Criteria and examples" }
        criterion_why {
            nl: "Met voorbeelden uit je eigen bedrijf kiest iedereen dezelfde klasse.",
            fr: "Avec des exemples de votre entreprise, tout le monde choisit la même classe.",
            de: "Mit Beispielen aus der eigenen Firma wählen alle dieselbe Stufe.",
            en: "With examples from your own company, everybody picks the same class.",
        }
        activity { nl: "Essentiële activiteiten", fr: "Activités essentielles", de: "Wesentliche Tätigkeiten", en: "Essential activities" }
        activity_why {
            nl: "Niet alles kan tegelijk weer draaien. Kies nu wat eerst komt.",
            fr: "Tout ne reprend pas en même temps. Fixez l’ordre dès maintenant.",
            de: "Nicht alles läuft gleichzeitig wieder an. Legen Sie jetzt die Reihenfolge fest.",
            en: "Not everything comes back at once. Decide now what comes first.",
        }
        tool { nl: "Middelen", fr: "Moyens", de: "Mittel", en: "Tools and means" }
        tool_why {
            nl: "Wat niemand vindt of ooit uitprobeerde, helpt niet tijdens een uitval.",
            fr: "Un moyen introuvable ou jamais essayé n’aide pas pendant la panne.",
            de: "Was niemand findet oder je ausprobiert hat, hilft im Ausfall nicht.",
            en: "What nobody can find or ever tried is no help in an outage.",
        }
        place { nl: "Hulp in de buurt", fr: "Secours à proximité", de: "Hilfe in der Nähe", en: "Help nearby" }
        place_why {
            nl: "Zonder telefoon ga je te voet. Zoek de weg vooraf op.",
            fr: "Sans téléphone, vous irez à pied. Repérez le chemin à l’avance.",
            de: "Ohne Telefon gehen Sie zu Fuß. Klären Sie den Weg vorher.",
            en: "With no phone you go on foot. Look up the way beforehand.",
        }
        message { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        message_why {
            nl: "Onder druk schrijft niemand goed. Een tekst die klaarligt, vertrekt meteen.",
            fr: "Sous pression, on écrit mal. Un texte prêt part tout de suite.",
            de: "Unter Druck schreibt niemand gut. Ein fertiger Text ist sofort verschickt.",
            en: "Nobody writes well under pressure. A text at hand goes out at once.",
        }
        document { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" }
        document_why {
            nl: "Wat online staat, opent niet zonder internet. Noteer hier de kern.",
            fr: "Sans internet, un document en ligne ne s’ouvre pas. Notez l’essentiel ici.",
            de: "Was online liegt, öffnet sich ohne Internet nicht. Notieren Sie hier das Wichtigste.",
            en: "Online documents do not open without internet. Note the essentials here.",
        }
        deactivation { nl: "Einde van een incident", fr: "Fin d’un incident", de: "Ende eines Vorfalls", en: "End of an incident" }
        deactivation_why {
            nl: "Zonder duidelijk einde blijven sommigen werken alsof alles nog stuk is.",
            fr: "Sans fin claire, certains travaillent encore comme pendant la panne.",
            de: "Ohne klares Ende arbeiten manche weiter wie im Ausfall.",
            en: "Without a clear end, some people keep working as in the outage.",
        }
        /// Groups of the overview. The fallback's is `plan.fallback`, that of reporting `plan.classification`.
        group_helm { nl: "Wie heeft de leiding", fr: "Qui dirige", de: "Wer die Leitung hat", en: "Who is in charge" }
        group_risks { nl: "Wat kan er misgaan", fr: "Ce qui peut mal tourner", de: "Was schiefgehen kann", en: "What can go wrong" }
        group_lines { nl: "Lijnen en preventie", fr: "Lignes et prévention", de: "Leitungen und Vorbeugung", en: "Lines and prevention" }
        group_activities { nl: "Wat moet doorgaan", fr: "Ce qui doit continuer", de: "Was weitergehen muss", en: "What must go on" }
        group_tools { nl: "Middelen en berichten", fr: "Moyens et messages", de: "Mittel und Nachrichten", en: "Tools and messages" }
        group_annexes { nl: "Bijlagen", fr: "Annexes", de: "Anhänge", en: "Annexes" }
        /// In place of an empty list.
        own_rows { nl: "Eigen regels", fr: "Rubriques propres", de: "Eigene Zeilen", en: "Rows of your own" }
        add_own_row { nl: "Eigen regel toevoegen", fr: "Ajouter une rubrique", de: "Eigene Zeile hinzufügen", en: "Add a row of your own" }
        own_row_heading { nl: "Opschrift of vraag", fr: "Intitulé ou question", de: "Überschrift oder Frage", en: "Heading or question" }
        own_row_text { nl: "Wat er staat", fr: "Contenu", de: "Inhalt", en: "What it says" }
        own_row_needs_heading { nl: "Geef de regel een opschrift.", fr: "Donnez un intitulé à la rubrique.", de: "Geben Sie der Zeile eine Überschrift.", en: "Give the row a heading." }
        next_part { nl: "Hierna: {part}", fr: "Ensuite\u{a0}: {part}", de: "Danach: {part}", en: "Next: {part}" }
        /// Above the heading of the part that comes next on the way through the plan.
        write_on { nl: "Verder: deel {number} van {all}", fr: "Continuer\u{a0}: partie {number} sur {all}", de: "Weiter: Teil {number} von {all}", en: "Go on: part {number} of {all}" }
        /// Which part of the way through the plan a screen is.
        path_place { nl: "Deel {number} van {all}", fr: "Partie {number} sur {all}", de: "Teil {number} von {all}", en: "Part {number} of {all}" }
        seed { nl: "Maak er activiteiten van", fr: "En faire des activités", de: "Tätigkeiten daraus machen", en: "Make activities of these" }
        seed_hint { nl: "Nog niet bij de essentiële activiteiten: {names}.", fr: "Pas encore parmi les activités essentielles\u{a0}: {names}.", de: "Noch nicht bei den wesentlichen Tätigkeiten: {names}.", en: "Not yet among the essential activities: {names}." }
        seed_operators { nl: "Deze operatoren toevoegen", fr: "Ajouter ces opérateurs", de: "Diese Anbieter hinzufügen", en: "Add these operators" }
        seed_operators_hint { nl: "Genoemd bij een lijn, nog niet hier: {names}.", fr: "Cités pour une ligne, pas encore ici\u{a0}: {names}.", de: "Bei einer Leitung genannt, noch nicht hier: {names}.", en: "Named at a line, not here yet: {names}." }
        operators_seeded { nl: "Operatoren toegevoegd", fr: "Opérateurs ajoutés", de: "Anbieter hinzugefügt", en: "Operators added" }
        seeded { nl: "Activiteiten toegevoegd", fr: "Activités ajoutées", de: "Tätigkeiten hinzugefügt", en: "Activities added" }
        will_not_open { nl: "Gaat niet open bij een storing", fr: "Ne s’ouvrira pas pendant la panne", de: "Öffnet sich im Ausfall nicht", en: "Will not open during the outage" }
        will_not_open_hint { nl: "Zet het belangrijkste in het plan, of noteer waar een afdruk ligt.", fr: "Mettez l’essentiel dans le plan ou notez où se trouve une copie papier.", de: "Tragen Sie das Wichtigste in den Plan ein oder den Ort eines Ausdrucks.", en: "Put the essentials in the plan, or note where a printed copy lies." }
        opens_in_plan { nl: "Het belangrijkste staat in het plan.", fr: "L’essentiel est dans le plan.", de: "Das Wichtigste steht im Plan.", en: "The essentials are in the plan." }
        opens_printed { nl: "Er ligt een afdruk klaar.", fr: "Une copie papier est prête.", de: "Ein Ausdruck liegt bereit.", en: "A printed copy lies ready." }
        nothing_yet { nl: "Hier staat nog niets.", fr: "Rien ici pour l’instant.", de: "Hier steht noch nichts.", en: "Nothing here yet." }
        /// On the button that puts a part away, and in place of what stands in it.
        not_ours { nl: "Geldt niet voor ons", fr: "Ne nous concerne pas", de: "Betrifft uns nicht", en: "Does not apply to us" }
        /// On the button that takes that back.
        ours_after_all { nl: "Geldt toch voor ons", fr: "Nous concerne quand même", de: "Betrifft uns doch", en: "Does apply to us" }
        /// A part in which no field is set.
        not_filled { nl: "Nog niets ingevuld", fr: "Pas encore rempli", de: "Noch nichts ausgefüllt", en: "Nothing filled in yet" }
        /// A part with one entry, in which something is set.
        filled { nl: "Ingevuld", fr: "Rempli", de: "Ausgefüllt", en: "Filled in" }
        /// Of the questions of a part.
        answered_of {
            nl: ["{count} van de {all} vragen beantwoord", "{count} van de {all} vragen beantwoord"],
            fr: ["{count} réponse sur {all} questions", "{count} réponses sur {all} questions"],
            de: ["{count} von {all} Fragen beantwortet", "{count} von {all} Fragen beantwortet"],
            en: ["{count} of {all} questions answered", "{count} of {all} questions answered"],
        }
        /// How many rows a part has.
        all_set_rows {
            nl: ["{count} rij", "{count} rijen"],
            fr: ["{count} élément", "{count} éléments"],
            de: ["{count} Zeile", "{count} Zeilen"],
            en: ["{count} row", "{count} rows"],
        }
        /// Beside the way to undo it.
        moved { nl: "Verplaatst: {name}", fr: "Déplacé\u{a0}: {name}", de: "Verschoben: {name}", en: "Moved: {name}" }
        removed { nl: "Verwijderd: {name}", fr: "Retiré\u{a0}: {name}", de: "Entfernt: {name}", en: "Removed: {name}" }
        /// Beside the way to undo it.
        saved { nl: "Bewaard: {name}", fr: "Gardé\u{a0}: {name}", de: "Gespeichert: {name}", en: "Saved: {name}" }
        /// An empty choice.
        choose { nl: "Kies", fr: "Choisir", de: "Auswählen", en: "Choose" }
        none { nl: "Geen", fr: "Aucun", de: "Keine", en: "None" }
        /// Units of a duration, to choose from; with their number they are in `units`.
        minutes { nl: "minuten", fr: "minutes", de: "Minuten", en: "minutes" }
        hours { nl: "uren", fr: "heures", de: "Stunden", en: "hours" }
        days { nl: "dagen", fr: "jours", de: "Tage", en: "days" }
        /// Which of them, for a list without a visible number beside it.
        unit { nl: "Eenheid", fr: "Unité", de: "Einheit", en: "Unit" }
        not_a_number {
            nl: "Vul een geheel getal in.",
            fr: "Entrez un nombre entier.",
            de: "Geben Sie eine ganze Zahl ein.",
            en: "Enter a whole number.",
        }
        not_a_length {
            nl: "Schrijf een duur, zoals 2 of 1,5 of 90 min.",
            fr: "Écrivez une durée, par exemple 2, 1,5 ou 90 min.",
            de: "Schreiben Sie eine Dauer, zum Beispiel 2, 1,5 oder 90 min.",
            en: "Write a length of time, such as 2, 1.5 or 90 min.",
        }
        percent_hint {
            nl: "In procent, zoals 99,5.",
            fr: "En pour cent, par exemple 99,5.",
            de: "In Prozent, zum Beispiel 99,5.",
            en: "In percent, such as 99.5.",
        }
        not_a_percentage {
            nl: "Vul een percentage in van 0 tot 100, met hoogstens vijf cijfers na de komma.",
            fr: "Entrez un pourcentage de 0 à 100, avec cinq décimales au plus.",
            de: "Geben Sie 0 bis 100 Prozent ein, höchstens fünf Stellen nach dem Komma.",
            en: "Enter a percentage from 0 to 100, with five decimals at most.",
        }
        /// Shows the buttons that move rows.
        sort { nl: "Volgorde wijzigen", fr: "Changer l’ordre", de: "Reihenfolge ändern", en: "Change the order" }
        row_gone {
            nl: "Dit staat niet meer in het plan.",
            fr: "Ceci n’est plus dans le plan.",
            de: "Das steht nicht mehr im Plan.",
            en: "This is no longer in the plan.",
        }
        unknown_part {
            nl: "Dit deel van het plan bestaat niet in deze versie.",
            fr: "Cette partie du plan n’existe pas dans cette version.",
            de: "Diesen Teil des Plans gibt es in dieser Version nicht.",
            en: "This part of the plan does not exist in this version.",
        }
    }
}

impl PlanParts {
    /// The heading of a part and why it matters; `kind` as it stands in the file. `None` for a kind
    /// that is no part of its own or that this version does not know.
    #[must_use]
    pub fn of(&self, kind: &str) -> Option<(&'static str, &'static str)> {
        Some(match kind {
            "team" => (self.team, self.team_why),
            "role" => (self.role, self.role_why),
            "telecom_needs" => (self.telecom_needs, self.telecom_needs_why),
            "risk_study" => (self.risk_study, self.risk_study_why),
            "risk" => (self.risk, self.risk_why),
            "line" => (self.line, self.line_why),
            "operator" => (self.operator, self.operator_why),
            "operator_answer" => (self.operator_answer, self.operator_answer_why),
            "sla" => (self.sla, self.sla_why),
            "measure" => (self.measure, self.measure_why),
            "kit" => (self.kit, self.kit_why),
            "procedure" => (self.procedure, self.procedure_why),
            "standing" => (self.standing, self.standing_why),
            "external_way" => (self.external_way, self.external_way_why),
            "watch" => (self.watch, self.watch_why),
            "report_way" => (self.report_way, self.report_way_why),
            "classification" => (self.classification, self.classification_why),
            "criterion" => (self.criterion, self.criterion_why),
            "activity" => (self.activity, self.activity_why),
            "tool" => (self.tool, self.tool_why),
            "place" => (self.place, self.place_why),
            "message" => (self.message, self.message_why),
            "document" => (self.document, self.document_why),
            "deactivation" => (self.deactivation, self.deactivation_why),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::domain::plan::Plan;
    use crate::i18n::{Lang, texts};

    /// Kinds with screens of their own, and those that stand inside another part.
    const ELSEWHERE: &[&str] = &[
        "company",
        "contact",
        "number",
        "validation",
        "step",
        "own_row",
        "report",
        "review",
        "recovery",
        "action",
        "drill",
        "incident",
        "log",
    ];

    #[test]
    fn every_kind_of_the_plan_is_a_part_or_known_to_be_shown_elsewhere() {
        let parts = texts(Lang::En).plan_parts;
        for kind in Plan::KINDS {
            assert_eq!(parts.of(kind).is_none(), ELSEWHERE.contains(kind), "{kind}");
        }
        assert_eq!(parts.of("from the future"), None);
    }

    #[test]
    fn no_two_parts_share_a_heading_or_a_reason_and_a_reason_has_at_most_fifteen_words() {
        for lang in Lang::ALL {
            let mut seen = BTreeSet::new();
            for (heading, why) in Plan::KINDS
                .iter()
                .filter_map(|kind| texts(lang).plan_parts.of(kind))
            {
                assert!(seen.insert(heading), "{lang:?} “{heading}”");
                assert!(seen.insert(why), "{lang:?} “{why}”");
                assert!(why.split_whitespace().count() <= 15, "{lang:?} “{why}”");
            }
        }
    }
}
