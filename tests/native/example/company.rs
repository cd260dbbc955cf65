//! The company, what depends on telecom, and rows of its own.

use plan_b::domain::{Answer, Company, OwnList, OwnRow, TelecomNeed, TelecomNeeds};

use super::numbers::MAIN_NUMBER;
use super::words::Words;

/// The company.
pub fn company(words: Words) -> Company {
    let say = |texts| words.say(texts);
    Company {
        name: say([
            "Voorbeeld Meubelen",
            "Meubles Exemple",
            "Beispiel Möbel",
            "Example Furniture",
        ]),
        address: say([
            "Fabriekstraat 1, 2299 Voorbeelddorp",
            "Rue de la Fabrique 1, 2299 Exempleville",
            "Fabrikstraße 1, 2299 Beispielstadt",
            "Factory Street 1, 2299 Exampletown",
        ]),
        main_number: MAIN_NUMBER.into(),
        website: "https://voorbeeld.example".into(),
        opening_hours: say([
            "Maandag tot zaterdag, 9:00 tot 18:00",
            "Du lundi au samedi, de 9:00 à 18:00",
            "Montag bis Samstag, 9:00 bis 18:00",
            "Monday to Saturday, 9:00 to 18:00",
        ]),
        payment: say([
            "cash of overschrijving",
            "liquide ou virement",
            "bar oder Überweisung",
            "cash or bank transfer",
        ]),
        language: words.0,
        ..Company::default()
    }
}

/// What depends on telecom.
pub fn telecom_needs(words: Words) -> TelecomNeeds {
    let say = |texts| words.say(texts);
    TelecomNeeds {
        answers: [
            (TelecomNeed::Payments, Answer::Yes),
            (TelecomNeed::Logistics, Answer::Yes),
            (TelecomNeed::Customers, Answer::Yes),
            (TelecomNeed::Staff, Answer::Partly),
            (TelecomNeed::Suppliers, Answer::Partly),
            (TelecomNeed::Files, Answer::Yes),
            (TelecomNeed::Reputation, Answer::No),
        ]
        .into(),
        notes: [
            (
                TelecomNeed::Payments,
                say([
                    "Terminals en onlinebankieren",
                    "Terminaux et banque en ligne",
                    "Terminals und Onlinebanking",
                    "Terminals and online banking",
                ]),
            ),
            (
                TelecomNeed::Logistics,
                say([
                    "Rittenplanner en gsm van de chauffeurs",
                    "Planificateur de tournées et GSM des chauffeurs",
                    "Tourenplaner und Handys der Fahrer",
                    "Route planner and the drivers’ mobiles",
                ]),
            ),
        ]
        .into(),
        could_cope: Answer::No,
        could_cope_text: say([
            "Na een dag staan bestellingen en leveringen stil.",
            "Après un jour, commandes et livraisons sont à l’arrêt.",
            "Nach einem Tag stehen Bestellungen und Lieferungen still.",
            "After one day orders and deliveries stand still.",
        ]),
    }
}

/// Rows of the company's own.
pub fn own_rows(words: Words) -> Vec<OwnRow> {
    let say = |texts| words.say(texts);
    vec![
        OwnRow {
            list: OwnList::TelecomNeeds,
            label: say([
                "Toegangspoort met badge",
                "Barrière à badge",
                "Einfahrt mit Chipkarte",
                "Gate opened by badge",
            ]),
            text: say([
                "Sleutel van de poort hangt in het technisch lokaal.",
                "La clé de la barrière est au local technique.",
                "Der Torschlüssel hängt im Technikraum.",
                "The gate key hangs in the plant room.",
            ]),
            answer: Answer::Yes,
            ..OwnRow::default()
        },
        OwnRow {
            list: OwnList::Company,
            label: say([
                "Ondernemingsnummer",
                "Numéro d’entreprise",
                "Unternehmensnummer",
                "Company number",
            ]),
            text: say([
                "0000.000.000 (voorbeeld)",
                "0000.000.000 (exemple)",
                "0000.000.000 (Beispiel)",
                "0000.000.000 (example)",
            ]),
            ..OwnRow::default()
        },
    ]
}
