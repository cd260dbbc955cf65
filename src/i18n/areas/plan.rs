//! The overview of the plan and the company's own facts.

use crate::i18n::catalogue::catalogue;

catalogue! {
    /// The overview of the plan and the company's own facts.
    PlanOverview {
        sections { nl: "Onderdelen", fr: "Parties", de: "Teile", en: "Parts" }
        to_mend_first { nl: "Eerst te herstellen", fr: "À régler d’abord", de: "Zuerst zu beheben", en: "Mend first" }
        filled {
            nl: ["{count} ingevuld", "{count} ingevuld"],
            fr: ["{count} rempli", "{count} remplis"],
            de: ["{count} ausgefüllt", "{count} ausgefüllt"],
            en: ["{count} filled in", "{count} filled in"],
        }
        deputies_missing {
            nl: ["{count} vervanger ontbreekt", "{count} vervangers ontbreken"],
            fr: ["{count} suppléance manque", "{count} suppléances manquent"],
            de: ["{count} Stellvertretung fehlt", "{count} Stellvertre\u{ad}tungen fehlen"],
            en: ["{count} deputy missing", "{count} deputies missing"],
        }
        deputies_on_same_phone {
            nl: ["{count} vervanger is alleen op hetzelfde nummer te bereiken", "{count} vervangers zijn alleen op hetzelfde nummer te bereiken"],
            fr: ["{count} suppléance n’est joignable qu’au même numéro", "{count} suppléances ne sont joignables qu’au même numéro"],
            de: ["{count} Stellvertretung ist nur unter derselben Nummer erreichbar", "{count} Stellvertre\u{ad}tungen sind nur unter derselben Nummer erreichbar"],
            en: ["{count} deputy is reached on the same number only", "{count} deputies are reached on the same number only"],
        }
        deputies_on_same_phone_why {
            nl: "Neemt daar niemand op, dan is er ook geen vervanger.",
            fr: "Si personne n’y répond, il n’y a pas de suppléance non plus.",
            de: "Hebt dort niemand ab, fehlt auch die Stellvertretung.",
            en: "When nobody answers it, there is no deputy either.",
        }
        numbers_missing {
            nl: ["{count} contact heeft geen telefoonnummer", "{count} contacten hebben geen telefoonnummer"],
            fr: ["{count} contact sans numéro de téléphone", "{count} contacts sans numéro de téléphone"],
            de: ["{count} Kontakt ohne Telefonnummer", "{count} Kontakte ohne Telefonnummer"],
            en: ["{count} contact has no telephone number", "{count} contacts have no telephone number"],
        }
        numbers_missing_why { nl: "Zonder nummer kan niemand bellen.", fr: "Sans numéro, personne ne peut appeler.", de: "Ohne Nummer kann niemand anrufen.", en: "Without a number nobody can call." }
        deputies_missing_why { nl: "Is iemand weg, dan valt de taak stil.", fr: "En cas d’absence, la tâche s’arrête.", de: "Fehlt jemand, bleibt die Aufgabe liegen.", en: "When somebody is away, the task stands still." }
        calls_in_circle {
            nl: ["{count} contact wordt door zichzelf gebeld", "{count} contacten bellen elkaar in een kring"],
            fr: ["{count} contact s’appelle lui-même", "{count} contacts s’appellent en boucle"],
            de: ["{count} Kontakt wird von sich selbst angerufen", "{count} Kontakte rufen einander im Kreis an"],
            en: ["{count} contact is called by itself", "{count} contacts call each other in a circle"],
        }
        calls_in_circle_why {
            nl: "Zo begint niemand, en wordt niemand van hen gebeld.",
            fr: "Ainsi, personne ne commence et aucun d’eux n’est appelé.",
            de: "So fängt niemand an, und niemand von ihnen wird angerufen.",
            en: "So nobody begins, and none of them is called.",
        }
        backups_in_circle {
            nl: ["{count} lijn is haar eigen reserve", "{count} lijnen zijn elkaars reserve"],
            fr: ["{count} ligne est son propre secours", "{count} lignes se secourent l’une l’autre"],
            de: ["{count} Leitung ist ihr eigener Ersatz", "{count} Leitungen sind einander Ersatz"],
            en: ["{count} line is its own back-up", "{count} lines are each other’s back-up"],
        }
        helpdesks_missing {
            nl: ["{count} lijn heeft geen helpdesknummer", "{count} lijnen hebben geen helpdesknummer"],
            fr: ["{count} ligne sans numéro de helpdesk", "{count} lignes sans numéro de helpdesk"],
            de: ["{count} Leitung ohne Helpdesk-Nummer", "{count} Leitungen ohne Helpdesk-Nummer"],
            en: ["{count} line has no helpdesk number", "{count} lines have no helpdesk number"],
        }
        meanwhile_missing {
            nl: ["{count} activiteit zonder plan voor intussen", "{count} activiteiten zonder plan voor intussen"],
            fr: ["{count} activité sans solution d’attente", "{count} activités sans solution d’attente"],
            de: ["{count} Tätigkeit ohne Zwischenlösung", "{count} Tätigkeiten ohne Zwischenlösung"],
            en: ["{count} activity without a way to work meanwhile", "{count} activities without a way to work meanwhile"],
        }
        documents_closed {
            nl: ["{count} document gaat niet open bij een storing", "{count} documenten gaan niet open bij een storing"],
            fr: ["{count} document ne s’ouvrira pas", "{count} documents ne s’ouvriront pas"],
            de: ["{count} Dokument öffnet sich im Ausfall nicht", "{count} Dokumente öffnen sich im Ausfall nicht"],
            en: ["{count} document will not open", "{count} documents will not open"],
        }
        /// Behind the first of several alike.
        more_weak_spots {
            nl: ["Nog {count} zo’n plek.", "Nog {count} zulke plekken."],
            fr: ["Encore {count} point de ce genre.", "Encore {count} points de ce genre."],
            de: ["Noch {count} solche Stelle.", "Noch {count} solche Stellen."],
            en: ["{count} more like it.", "{count} more like it."],
        }
        /// What follows from a circle or an objective that cannot hold.
        cannot_hold_why {
            nl: "Zo komt het werk niet op tijd weer op gang.",
            fr: "Ainsi, le travail ne reprend pas à temps.",
            de: "So läuft die Arbeit nicht rechtzeitig wieder an.",
            en: "In this way work is not back in time.",
        }
        names_nobody {
            nl: ["{count} plaats noemt iemand die niet in het plan staat", "{count} plaatsen noemen iemand die niet in het plan staat"],
            fr: ["{count} endroit cite une personne absente du plan", "{count} endroits citent une personne absente du plan"],
            de: ["{count} Stelle nennt jemanden, der nicht im Plan steht", "{count} Stellen nennen jemanden, der nicht im Plan steht"],
            en: ["{count} place names somebody who is not in the plan", "{count} places name somebody who is not in the plan"],
        }
        names_nobody_why { nl: "Daar is nu niemand. Kies iemand anders.", fr: "Il n’y a plus personne. Choisissez quelqu’un d’autre.", de: "Dort ist nun niemand. Wählen Sie jemand anderen.", en: "Nobody is there now. Choose somebody else." }
        names_nothing {
            nl: ["{count} plaats verwijst naar iets dat niet in het plan staat", "{count} plaatsen verwijzen naar iets dat niet in het plan staat"],
            fr: ["{count} endroit renvoie à un élément absent du plan", "{count} endroits renvoient à un élément absent du plan"],
            de: ["{count} Stelle verweist auf etwas, das nicht im Plan steht", "{count} Stellen verweisen auf etwas, das nicht im Plan steht"],
            en: ["{count} place refers to something that is not in the plan", "{count} places refer to something that is not in the plan"],
        }
        names_nothing_why {
            nl: "Een lijn, operator of activiteit is weg. Kies een andere.",
            fr: "Une ligne, un opérateur ou une activité manque. Choisissez à nouveau.",
            de: "Eine Leitung, ein Anbieter oder eine Tätigkeit fehlt. Wählen Sie neu.",
            en: "A line, operator or activity is gone. Choose another one.",
        }
        operators_missing {
            nl: ["{count} gsm-nummer zonder operator", "{count} gsm-nummers zonder operator"],
            fr: ["{count} numéro de GSM sans opérateur", "{count} numéros de GSM sans opérateur"],
            de: ["{count} Handynummer ohne Anbieter", "{count} Handynummern ohne Anbieter"],
            en: ["{count} mobile number without operator", "{count} mobile numbers without operator"],
        }
        operators_missing_why { nl: "Zo weet niemand wie samen uitvalt.", fr: "Ainsi, on ignore qui devient injoignable en même temps.", de: "So weiß niemand, wer gemeinsam ausfällt.", en: "So nobody knows who fails together." }
        checks_old {
            nl: ["{count} gegeven langer dan een jaar niet nagekeken", "{count} gegevens langer dan een jaar niet nagekeken"],
            fr: ["{count} élément non vérifié depuis plus d’un an", "{count} éléments non vérifiés depuis plus d’un an"],
            de: ["{count} Eintrag seit über einem Jahr nicht geprüft", "{count} Einträge seit über einem Jahr nicht geprüft"],
            en: ["{count} entry not checked for over a year", "{count} entries not checked for over a year"],
        }
        /// {contacts} and {steps} are phrases of their own, with their counts.
        if_all_fails {
            nl: "Zonder internet en vaste telefoon kan een medewerker met een gsm {contacts} en {steps}.",
            fr: "Sans internet ni téléphone fixe, un membre du personnel peut, par GSM, {contacts} et {steps}.",
            de: "Ohne Internet und Festnetz kann jemand vom Personal mit dem Handy {contacts} und {steps}.",
            en: "Without internet and landline, an employee with a mobile can {contacts} and {steps}.",
        }
        can_call {
            nl: ["{count} contact bellen", "{count} contacten bellen"],
            fr: ["appeler {count} contact", "appeler {count} contacts"],
            de: ["{count} Kontakt anrufen", "{count} Kontakte anrufen"],
            en: ["call {count} contact", "call {count} contacts"],
        }
        can_do_steps {
            nl: ["{count} stap doen", "{count} stappen doen"],
            fr: ["faire {count} étape", "faire {count} étapes"],
            de: ["{count} Schritt tun", "{count} Schritte tun"],
            en: ["do {count} step", "do {count} steps"],
        }
        /// With nothing written yet.
        begin_here {
            nl: "Begin met de naam van je bedrijf. Elke stap zegt wat erna komt; stoppen kan altijd.",
            fr: "Commencez par le nom de l’entreprise. Chaque étape mène à la suivante\u{a0}; arrêtez quand vous voulez.",
            de: "Beginnen Sie mit dem Namen der Firma. Jeder Schritt nennt den nächsten; aufhören geht jederzeit.",
            en: "Begin with the name of your company. Each step leads to the next; stop whenever you like.",
        }
        begin { nl: "Plan beginnen", fr: "Commencer le plan", de: "Plan beginnen", en: "Begin the plan" }
        begin_then { nl: "Hierna: wat van telecom afhangt", fr: "Ensuite\u{a0}: ce qui dépend des télécoms", de: "Danach: was an Telekom hängt", en: "Next: what depends on telecom" }
        company { nl: "Bedrijf", fr: "Entreprise", de: "Firma", en: "Company" }
        company_means { nl: "Naam, adres, nummers voor berichten", fr: "Nom, adresse, numéros pour les messages", de: "Name, Adresse, Nummern für Nachrichten", en: "Name, address, numbers for messages" }
        company_why {
            nl: "Met deze gegevens vullen berichten, belscripts en borden zichzelf in.",
            fr: "Avec ces données, messages, scripts d’appel et affiches se remplissent seuls.",
            de: "Damit füllen sich Nachrichten, Gesprächs\u{ad}leitfäden und Schilder von selbst.",
            en: "With these facts, messages, call scripts and signs fill themselves in.",
        }
        team { nl: "Team en rollen", fr: "Équipe et fonctions", de: "Team und Funktionen", en: "Team and roles" }
        contacts { nl: "Contacten", fr: "Contacts", de: "Kontakte", en: "Contacts" }
        contacts_means { nl: "Wie je belt, intern en extern", fr: "Qui appeler, à l’interne et à l’externe", de: "Wen man anruft, intern und extern", en: "Whom to call, inside and outside" }
        contacts_missing {
            nl: "Voeg minstens één contact met een nummer toe.",
            fr: "Ajoutez au moins un contact avec un numéro.",
            de: "Fügen Sie mindestens einen Kontakt mit Nummer hinzu.",
            en: "Add at least one contact with a number.",
        }
        contacts_why {
            nl: "Tijdens een storing zoekt niemand nummers op: zet ze er nu in.",
            fr: "En pleine panne, personne ne cherche de numéros\u{a0}: notez-les maintenant.",
            de: "Im Ausfall sucht niemand nach Nummern: Tragen Sie sie jetzt ein.",
            en: "Nobody looks up numbers in an outage: put them in now.",
        }
        risks { nl: "Risico’s", fr: "Risques", de: "Risiken", en: "Risks" }
        lines { nl: "Lijnen en operatoren", fr: "Lignes et opérateurs", de: "Leitungen und Anbieter", en: "Lines and operators" }
        prevention { nl: "Preventie", fr: "Prévention", de: "Vorbeugung", en: "Prevention" }
        fallback { nl: "Alternatief", fr: "Solution de repli", de: "Ausweichlösung", en: "Fallback" }
        fallback_means { nl: "Hoe het werk doorgaat zonder telecom", fr: "Comment travailler sans télécoms", de: "Wie es ohne Telekom\u{ad}munikation weitergeht", en: "How work goes on without telecom" }
        standing { nl: "Vaste afspraken", fr: "Consignes permanentes", de: "Feste Anweisungen", en: "Standing instructions" }
        activities { nl: "Essentiële activiteiten", fr: "Activités essentielles", de: "Wesentliche Tätigkeiten", en: "Essential activities" }
        tools { nl: "Middelen", fr: "Moyens", de: "Mittel", en: "Tools and means" }
        classification { nl: "Melden en inschatten", fr: "Signaler et évaluer", de: "Melden und einordnen", en: "Report and assess" }
        messages { nl: "Berichten", fr: "Messages", de: "Nachrichten", en: "Messages" }
        documents { nl: "Documenten", fr: "Documents", de: "Dokumente", en: "Documents" }
        validation { nl: "Validatie", fr: "Validation", de: "Freigabe", en: "Approval" }
        /// Fields of the company.
        company_name { nl: "Naam van het bedrijf", fr: "Nom de l’entreprise", de: "Name der Firma", en: "Name of the company" }
        company_name_missing { nl: "Vul de naam in: zo weet iedereen van wie dit plan is.", fr: "Indiquez le nom\u{a0}: chacun saura à qui est ce plan.", de: "Geben Sie den Namen ein: So weiß jeder, wem dieser Plan gehört.", en: "Enter the name: then everybody knows whose plan this is." }
        company_address { nl: "Adres", fr: "Adresse", de: "Adresse", en: "Address" }
        company_address_hint { nl: "Nodig voor hulpdiensten, operator en berichten.", fr: "Pour les secours, l’opérateur et les messages.", de: "Nötig für Hilfsdienste, Anbieter und Nachrichten.", en: "For emergency services, operator and messages." }
        company_main_number { nl: "Algemeen nummer", fr: "Numéro général", de: "Hauptnummer", en: "Main number" }
        company_website { nl: "Website", fr: "Site web", de: "Website", en: "Website" }
        company_opening_hours { nl: "Openingsuren", fr: "Heures d’ouverture", de: "Öffnungszeiten", en: "Opening hours" }
        company_payment { nl: "Betalen zonder terminal", fr: "Payer sans terminal", de: "Zahlen ohne Terminal", en: "Paying without a terminal" }
        company_payment_hint { nl: "Voor het blad aan de deur: “contant of op factuur”.", fr: "Pour l’affiche de la porte\u{a0}: «\u{a0}espèces ou facture\u{a0}».", de: "Für den Türzettel: „bar oder auf Rechnung“.", en: "For the door sign: ‘cash or invoice’." }
        company_language { nl: "Taal van het plan", fr: "Langue du plan", de: "Sprache des Plans", en: "Language of the plan" }
    }
}
