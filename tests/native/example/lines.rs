//! Three lines at two operators, of which two run through one cable.

use plan_b::domain::{Answer, Commitment, Id, Line, LineKind, Minutes, Percentage, Sla, Watch, WatchKind};

use super::contacts::{FATIMA, LUC, NOORDLIJN, ZUIDNET};
use super::day;
use super::words::Words;

pub const NOORDLIJN_NAME: &str = "Noordlijn";
pub const ZUIDNET_NAME: &str = "Zuidnet";

pub const FIBRE: Id<Line> = Id::from_bits(1);
pub const BACKUP: Id<Line> = Id::from_bits(2);
pub const TELEPHONY: Id<Line> = Id::from_bits(3);

pub const AROUND_THE_CLOCK: [&str; 4] = [
    "Dag en nacht, elke dag",
    "Jour et nuit, tous les jours",
    "Tag und Nacht, jeden Tag",
    "Day and night, every day",
];
pub const OFFICE_HOURS: [&str; 4] = [
    "Werkdagen, 8:00 tot 18:00",
    "Jours ouvrables, de 8:00 à 18:00",
    "Werktags, 8:00 bis 18:00",
    "Working days, 8:00 to 18:00",
];

/// The lines. Fibre and back-up share entry and cable; the telephones are carried over the fibre.
pub fn lines(words: Words) -> Vec<Line> {
    let say = |texts| words.say(texts);
    let at_the_street = Line {
        building_entry: say([
            "Kelder, kant Fabriekstraat",
            "Cave, côté rue de la Fabrique",
            "Keller, Seite Fabrikstraße",
            "Cellar, Factory Street side",
        ]),
        cable: say([
            "Kabel Fabriekstraat",
            "Câble rue de la Fabrique",
            "Kabel Fabrikstraße",
            "Factory Street cable",
        ]),
        infrastructure: NOORDLIJN_NAME.into(),
        site: say([
            "Hoofdgebouw",
            "Bâtiment principal",
            "Hauptgebäude",
            "Main building",
        ]),
        checked_on: day(2026, 10, 19),
        ..Line::default()
    };
    vec![
        Line {
            name: say([
                "Internetlijn, glasvezel",
                "Ligne internet, fibre",
                "Internetleitung, Glasfaser",
                "Internet line, fibre",
            ]),
            kind: LineKind::Internet,
            operator: NOORDLIJN_NAME.into(),
            customer_number: "NL-100200".into(),
            line_number: "GV-000-117".into(),
            contract: say([
                "Zakelijk glasvezel, 3 jaar",
                "Fibre professionnelle, 3 ans",
                "Glasfaser Business, 3 Jahre",
                "Business fibre, 3 years",
            ]),
            helpdesk: "+3220000010".into(),
            helpdesk_hours: say(AROUND_THE_CLOCK),
            contact: Some(NOORDLIJN),
            autonomy: Some(Minutes(120)),
            note: say([
                "Modem en router hangen aan de noodbatterij (UPS).",
                "Le modem et le routeur sont sur l’onduleur (UPS).",
                "Modem und Router hängen an der USV.",
                "Modem and router are on the UPS.",
            ]),
            ..at_the_street.clone()
        },
        Line {
            name: say([
                "Reservelijn internet",
                "Ligne internet de secours",
                "Ersatzleitung Internet",
                "Back-up internet line",
            ]),
            kind: LineKind::Internet,
            operator: ZUIDNET_NAME.into(),
            customer_number: "ZN-55-3010".into(),
            line_number: "ZN-4471".into(),
            contract: say([
                "Zakelijk internet, jaarlijks opzegbaar",
                "Internet professionnel, résiliable chaque année",
                "Internet Business, jährlich kündbar",
                "Business internet, yearly contract",
            ]),
            helpdesk: "+3220000020".into(),
            helpdesk_hours: say(OFFICE_HOURS),
            contact: Some(ZUIDNET),
            autonomy: Some(Minutes(0)),
            backup_of: Some(FIBRE),
            note: say([
                "Huurt de kabel van Noordlijn: geen echte reserve.",
                "Loue le câble de Noordlijn~: pas un vrai secours.",
                "Mietet das Kabel von Noordlijn: kein echter Ersatz.",
                "Rents Noordlijn’s cable: no true back-up.",
            ]),
            ..at_the_street.clone()
        },
        Line {
            name: say([
                "Vaste telefonie",
                "Téléphonie fixe",
                "Festnetztelefonie",
                "Landline phones",
            ]),
            kind: LineKind::FixedPhone,
            operator: NOORDLIJN_NAME.into(),
            customer_number: "NL-100200".into(),
            line_number: "+3214000000".into(),
            contract: say([
                "Telefooncentrale in de cloud, 20 toestellen",
                "Central téléphonique hébergé, 20 postes",
                "Telefonanlage in der Cloud, 20 Apparate",
                "Hosted exchange, 20 telephones",
            ]),
            helpdesk: "+3220000010".into(),
            helpdesk_hours: say(AROUND_THE_CLOCK),
            contact: Some(NOORDLIJN),
            autonomy: Some(Minutes(120)),
            voip: Answer::Yes,
            carried_over: Some(FIBRE),
            building_entry: String::new(),
            cable: String::new(),
            note: say([
                "Valt uit samen met de glasvezel.",
                "Tombe en panne avec la fibre.",
                "Fällt zusammen mit der Glasfaser aus.",
                "Fails together with the fibre.",
            ]),
            ..at_the_street
        },
    ]
}

/// The promises. The repair time is longer than the shortest objective that hangs on the line.
pub fn slas(words: Words) -> Vec<Sla> {
    vec![
        Sla {
            line: FIBRE,
            availability: Some(Percentage::from_hundredths(9950)),
            repair_time: Some(Minutes(480)),
            hours: words.say(OFFICE_HOURS),
            backup: Answer::No,
            backup_text: words.say([
                "4G-router kan erbij, tegen betaling",
                "Routeur 4G possible, en supplément",
                "4G-Router gegen Aufpreis möglich",
                "4G router available at extra cost",
            ]),
            commitment: Commitment::BestEffort,
            penalty: words.say([
                "Geen boete voorzien",
                "Aucune pénalité prévue",
                "Keine Vertragsstrafe vorgesehen",
                "No penalty foreseen",
            ]),
            reference: "SLA-NL-2024-17".into(),
            until: day(2027, 12, 31),
            ..Sla::default()
        },
        Sla {
            line: BACKUP,
            repair_time: Some(Minutes(2880)),
            hours: words.say(OFFICE_HOURS),
            backup: Answer::No,
            commitment: Commitment::BestEffort,
            reference: "SLA-ZN-4471".into(),
            until: day(2027, 3, 31),
            ..Sla::default()
        },
    ]
}

/// What is watched over these lines.
pub fn watches(words: Words) -> Vec<Watch> {
    let say = |texts| words.say(texts);
    vec![
        Watch {
            kind: WatchKind::Lift,
            name: say(["Goederenlift", "Monte-charge", "Lastenaufzug", "Goods lift"]),
            line: Some(TELEPHONY),
            warned_by: Some(LUC),
            instruction: say([
                "Zet de lift buiten dienst en hang het bordje op.",
                "Mettez le monte-charge hors service et affichez le panneau.",
                "Nehmen Sie den Aufzug außer Betrieb und hängen Sie das Schild auf.",
                "Take the lift out of service and hang up the sign.",
            ]),
            ..Watch::default()
        },
        Watch {
            kind: WatchKind::Alarm,
            name: say([
                "Brand- en inbraakalarm",
                "Alarme incendie et intrusion",
                "Brand- und Einbruchalarm",
                "Fire and burglar alarm",
            ]),
            line: Some(FIBRE),
            warned_by: Some(LUC),
            instruction: say([
                "Verwittig de alarmcentrale. Loop elk uur een ronde.",
                "Prévenez la centrale d’alarme. Faites une ronde chaque heure.",
                "Benachrichtigen Sie die Alarmzentrale. Machen Sie stündlich einen Rundgang.",
                "Tell the alarm centre. Walk a round every hour.",
            ]),
            ..Watch::default()
        },
        Watch {
            kind: WatchKind::LoneWorker,
            name: say([
                "Avondwacht na 18:00",
                "Garde du soir après 18:00",
                "Abendwache nach 18:00",
                "Evening watch after 18:00",
            ]),
            warned_by: Some(FATIMA),
            instruction: say([
                "Niemand blijft alleen als er geen gsm-netwerk is.",
                "Personne ne reste seul sans réseau GSM.",
                "Ohne Handynetz bleibt niemand allein.",
                "Nobody stays alone without a mobile network.",
            ]),
            ..Watch::default()
        },
    ]
}
