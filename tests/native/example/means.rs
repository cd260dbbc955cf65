//! Tools and means, the kit, and own steps of the checklist.

use plan_b::domain::{Class, KitItem, Reflex, Scenario, Service, Step, Tool, ToolKind};

use super::contacts::{ELS, FATIMA, JOKE, LOTTE, LUC, MEHMET, NOOR};
use super::day;
use super::lines::ZUIDNET_NAME;
use super::words::Words;

/// Tools and means.
pub fn tools(words: Words) -> Vec<Tool> {
    let say = |texts| words.say(texts);
    vec![
        Tool {
            kind: ToolKind::Communication,
            name: say([
                "Walkietalkies, vier stuks",
                "Talkies-walkies, quatre",
                "Funkgeräte, vier Stück",
                "Four walkie-talkies",
            ]),
            place: say([
                "Noodkoffer, technisch lokaal",
                "Kit de secours, local technique",
                "Notfallkoffer, Technikraum",
                "Kit, plant room",
            ]),
            users_text: say([
                "Leiding, werkplaats, laadkade, avondwacht",
                "Direction, atelier, quai, garde du soir",
                "Leitung, Werkstatt, Rampe, Abendwache",
                "Lead, workshop, dock, evening watch",
            ]),
            last_tried: day(2026, 9, 11),
            ..Tool::default()
        },
        Tool {
            scenario: Scenario::Internet,
            kind: ToolKind::Equipment,
            name: say([
                "4G-router voor kassa en kantoor",
                "Routeur 4G pour la caisse et le bureau",
                "4G-Router für Kasse und Büro",
                "4G router for till and office",
            ]),
            place: say(["Serverruimte", "Local serveurs", "Serverraum", "Server room"]),
            users: [ELS, NOOR].into(),
            last_tried: day(2026, 9, 11),
            ..Tool::default()
        },
        Tool {
            scenario: Scenario::Telephony,
            kind: ToolKind::Procedure,
            name: say([
                "Hoofdnummer omleiden naar de nood-gsm",
                "Dévier le numéro principal vers le GSM de secours",
                "Hauptnummer auf das Notfallhandy umleiten",
                "Divert the main number to the emergency mobile",
            ]),
            place: say([
                "Map “Plan B” bij het onthaal",
                "Classeur «~Plan B~» à l’accueil",
                "Ordner „Plan B“ am Empfang",
                "Plan B folder at reception",
            ]),
            users: [ELS, JOKE].into(),
            last_tried: day(2026, 6, 22),
            print_before: true,
            printed_on: day(2026, 11, 2),
            ..Tool::default()
        },
        Tool {
            name: say([
                "Bestelformulieren en voorraadlijst op papier",
                "Bons de commande et liste du stock sur papier",
                "Bestellformulare und Bestandsliste auf Papier",
                "Order forms and stock list on paper",
            ]),
            place: say([
                "Lade onder de kassa",
                "Tiroir sous la caisse",
                "Schublade unter der Kasse",
                "Drawer under the till",
            ]),
            users: [JOKE, LOTTE, MEHMET].into(),
            print_before: true,
            printed_on: day(2026, 11, 2),
            ..Tool::default()
        },
    ]
}

/// The kit.
pub fn kit(words: Words) -> Vec<KitItem> {
    let say = |texts| words.say(texts);
    let item = |quantity: &str, owner, texts| KitItem {
        name: words.say(texts),
        quantity: quantity.to_owned(),
        place: words.say([
            "Noodkoffer, technisch lokaal",
            "Kit de secours, local technique",
            "Notfallkoffer, Technikraum",
            "Kit, plant room",
        ]),
        owner: Some(owner),
        last_tried: day(2026, 9, 11),
        next_try: day(2026, 12, 11),
        ..KitItem::default()
    };
    vec![
        KitItem {
            operator: ZUIDNET_NAME.into(),
            note: say([
                "Pincode in een gesloten omslag in de koffer.",
                "Code PIN sous enveloppe fermée dans le kit.",
                "PIN im verschlossenen Umschlag im Koffer.",
                "PIN in a sealed envelope in the kit.",
            ]),
            ..item(
                "1",
                ELS,
                [
                    "4G-router met simkaart",
                    "Routeur 4G avec carte SIM",
                    "4G-Router mit SIM-Karte",
                    "4G router with SIM card",
                ],
            )
        },
        item(
            "6",
            LUC,
            [
                "Opgeladen powerbanks",
                "Batteries externes chargées",
                "Geladene Powerbanks",
                "Charged power banks",
            ],
        ),
        KitItem {
            place: say(["Kluis, kassa", "Coffre, caisse", "Tresor, Kasse", "Safe, till"]),
            ..item(
                "250 €",
                LOTTE,
                [
                    "Wisselgeld in kleine coupures",
                    "Fonds de caisse en petites coupures",
                    "Wechselgeld in kleinen Scheinen",
                    "Change in small notes",
                ],
            )
        },
        item(
            "3",
            FATIMA,
            [
                "Afgedrukt plan met contacten",
                "Plan imprimé avec les contacts",
                "Gedruckter Plan mit Kontakten",
                "Printed plan with contacts",
            ],
        ),
        item(
            "4",
            LUC,
            [
                "Zaklampen en reservebatterijen",
                "Lampes de poche et piles de rechange",
                "Taschenlampen und Ersatzbatterien",
                "Torches and spare batteries",
            ],
        ),
    ]
}

/// Two steps of the company's own.
pub fn steps(words: Words) -> Vec<Step> {
    let say = |texts| words.say(texts);
    vec![
        Step {
            after: Some(Reflex::ItTools),
            text: say([
                "Zet de 4G-router aan de kassa",
                "Installez le routeur 4G à la caisse",
                "Stellen Sie den 4G-Router an die Kasse",
                "Put the 4G router at the till",
            ]),
            detail: say([
                "Haal hem uit de noodkoffer. Wacht tot het lampje groen is. Verbind één terminal.",
                "Prenez-le dans le kit de secours. Attendez le voyant vert. Connectez un terminal.",
                "Holen Sie ihn aus dem Notfallkoffer. Warten Sie auf das grüne Licht. Verbinden Sie ein Terminal.",
                "Take it out of the kit. Wait for the green light. Connect one terminal.",
            ]),
            needs: [Service::MobileData, Service::Electricity].into(),
            scenario: Scenario::Internet,
            owner: Some(NOOR),
            timer_s: Some(120),
            ..Step::default()
        },
        Step {
            after: Some(Reflex::Fallback),
            text: say([
                "Geef de chauffeurs hun ritten op papier",
                "Donnez aux chauffeurs leurs tournées sur papier",
                "Geben Sie den Fahrern ihre Touren auf Papier",
                "Give the drivers their rounds on paper",
            ]),
            detail: say([
                "Zet de gsm-nummers van de klanten erbij. Spreek 12:00 en 17:00 af.",
                "Ajoutez les GSM des clients. Convenez de 12:00 et 17:00.",
                "Fügen Sie die Handynummern der Kunden hinzu. Vereinbaren Sie 12:00 und 17:00.",
                "Add the customers’ mobile numbers. Agree on 12:00 and 17:00.",
            ]),
            from_class: Some(Class::Small),
            owner: Some(MEHMET),
            ..Step::default()
        },
    ]
}
