//! Who is at the helm, who does which step, who validated.

use plan_b::domain::{Authorship, Contact, Id, ItService, PlanStep, RoleRow, Team, Validation};

use super::contacts::{BART, ELS, FATIMA, JOKE, KARIM, LUC, NADIA, NOOR, SOFIE};
use super::day;
use super::procedures::ORDERING;
use super::words::Words;

/// Who is at the helm.
pub fn team(words: Words) -> Team {
    let say = |texts| words.say(texts);
    Team {
        authorship: Authorship::Group,
        authors: [SOFIE, ELS, FATIMA, BART].into(),
        group: say([
            "Continuïteit, IT, personeel en werkplaats, bureau en ploegen",
            "Continuité, informatique, personnel et atelier, bureau et équipes",
            "Kontinuität, IT, Personal und Werkstatt, Büro und Schichten",
            "Continuity, IT, staff and workshop, office and shifts",
        ]),
        backup: Some(KARIM),
        validators: [NADIA].into(),
        it_service: ItService::Both,
        it_contact: Some(ELS),
        incident_manager: Some(SOFIE),
        plan_owner: Some(SOFIE),
        continuity_manager: Some(SOFIE),
        continuity_plan: "BCP-2026-01".into(),
        next_review: day(2027, 5, 17),
        data_protection_on: day(2026, 9, 14),
        data_protection: say([
            "Privénummers alleen met toestemming, elk jaar opnieuw gevraagd.",
            "Numéros personnels sur accord seulement, redemandé chaque année.",
            "Privatnummern nur mit Einwilligung, jedes Jahr neu gefragt.",
            "Private numbers with consent only, asked again every year.",
        ]),
        staff_trained_on: day(2026, 6, 22),
        staff_training: say([
            "Uitleg van een halfuur per ploeg, daarna een oefening",
            "Une demi-heure d’explication par équipe, puis un exercice",
            "Halbe Stunde Erklärung je Schicht, danach eine Übung",
            "Half an hour of explanation per shift, then a drill",
        ]),
        digital_safety: say([
            "Nieuwe toepassing: IT kijkt eerst toegang, back-up en updates na.",
            "Nouvelle application\u{a0}: l’informatique vérifie d’abord accès, sauvegarde et mises à jour.",
            "Neue Anwendung: Die IT prüft zuerst Zugang, Sicherung und Updates.",
            "New application: IT first checks access, back-up and updates.",
        ]),
        website_duties: say([
            "Ondernemingsnummer, adres en privacyverklaring staan op de site.",
            "Numéro d’entreprise, adresse et politique de confidentialité sont sur le site.",
            "Unternehmensnummer, Adresse und Datenschutzerklärung stehen auf der Website.",
            "Company number, address and privacy statement are on the site.",
        ]),
    }
}

/// Who does which step.
pub fn roles(words: Words) -> Vec<RoleRow> {
    let incident_manager = [
        "Incidentbeheerder",
        "Gestionnaire d’incident",
        "Vorfall-Leitung",
        "Incident manager",
    ];
    let it = [
        "IT-verantwoordelijke",
        "Responsable informatique",
        "IT-Leitung",
        "IT manager",
    ];
    let helpdesk = [
        "IT-helpdesk",
        "Helpdesk informatique",
        "IT-Anlaufstelle",
        "IT helpdesk",
    ];
    let management = ["Directie", "Direction", "Geschäftsleitung", "Management"];
    let role = |step, function, person: Id<Contact>, deputy: Id<Contact>| RoleRow {
        step,
        function: words.say(function),
        person: Some(person),
        deputy: Some(deputy),
        ..RoleRow::default()
    };
    vec![
        role(PlanStep::Helm, management, NADIA, KARIM),
        role(PlanStep::Risks, incident_manager, SOFIE, KARIM),
        role(PlanStep::Prevention, it, ELS, NOOR),
        RoleRow {
            duties: words.say([
                "Noteert wie meldt en wanneer\nVerwittigt de incidentbeheerder",
                "Note qui signale et quand\nPrévient la gestionnaire d’incident",
                "Notiert, wer wann meldet\nBenachrichtigt die Vorfall-Leitung",
                "Notes who reports and when\nTells the incident manager",
            ]),
            ..role(PlanStep::Report, helpdesk, NOOR, ELS)
        },
        role(PlanStep::Activities, incident_manager, SOFIE, KARIM),
        role(PlanStep::Classify, helpdesk, NOOR, ELS),
        role(PlanStep::Priorities, incident_manager, SOFIE, KARIM),
        RoleRow {
            duties: words.say([
                "Geeft opdrachten\nKijkt elk uur naar de klasse\nZorgt voor het volgende bericht",
                "Donne les missions\nRevoit la classe chaque heure\nVeille au prochain message",
                "Verteilt Aufgaben\nPrüft stündlich die Stufe\nSorgt für die nächste Nachricht",
                "Hands out work\nLooks at the class every hour\nSees to the next message",
            ]),
            ..role(PlanStep::Activate, incident_manager, SOFIE, KARIM)
        },
        role(PlanStep::Tools, it, ELS, NOOR),
        role(PlanStep::Cause, it, ELS, NOOR),
        role(PlanStep::Deactivate, incident_manager, SOFIE, KARIM),
        role(PlanStep::Learn, incident_manager, SOFIE, KARIM),
        RoleRow {
            label: words.say([
                "Mensen die alleen werken",
                "Personnes travaillant seules",
                "Menschen, die allein arbeiten",
                "People working alone",
            ]),
            ..role(
                PlanStep::Own,
                [
                    "Personeel en preventie",
                    "Personnel et prévention",
                    "Personal und Arbeitsschutz",
                    "Staff and safety adviser",
                ],
                FATIMA,
                LUC,
            )
        },
    ]
}

/// The validations; the first one, of the whole plan, gets its fingerprint when the plan is complete.
pub fn validations(words: Words) -> Vec<Validation> {
    vec![
        Validation {
            person: Some(NADIA),
            name: "Nadia Peeters".into(),
            function: words.say(["Directie", "Directrice", "Geschäftsleitung", "Managing director"]),
            on: day(2026, 11, 16),
            ..Validation::default()
        },
        Validation {
            procedure: Some(ORDERING),
            person: Some(JOKE),
            name: "Joke Van den Broeck".into(),
            function: words.say([
                "Verantwoordelijke klantendienst",
                "Responsable du service clients",
                "Leitung Kundendienst",
                "Customer service manager",
            ]),
            on: day(2026, 10, 19),
            note: words.say([
                "Uitgeprobeerd op een zaterdag.",
                "Essayée un samedi.",
                "An einem Samstag ausprobiert.",
                "Tried out on a Saturday.",
            ]),
            ..Validation::default()
        },
    ]
}
