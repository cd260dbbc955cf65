//! The numbers and mail addresses. None can be anybody's: no Belgian subscriber number begins with 0, no mobile number
//! begins with 0450, and no domain ends in `.example`.

use plan_b::domain::{Contact, Id, Number, NumberKind, Reach, Slot};

use super::contacts::{
    ALARM, BART, ELECTRICIAN, ELS, FATIMA, HOTEL, INSURER, IT_SUPPLIER, JOKE, KARIM, LIFT, LOTTE, LUC,
    MEHMET, NADIA, NOOR, NOORDLIJN, NOORDLIJN_ACCOUNT, OFFICES, PIERRE, SAWMILL, SOFIE, TERMINALS, TRANSPORT,
    ZUIDNET,
};
use super::day;
use super::lines::{NOORDLIJN_NAME, TELEPHONY, ZUIDNET_NAME};
use super::words::Words;

/// The site's number.
pub const MAIN_NUMBER: &str = "+3214000000";
/// The company's emergency mobile, at the operator that does not carry the main line.
pub const EMERGENCY_MOBILE: &str = "+32450000090";

/// All numbers.
pub fn numbers(words: Words) -> Vec<Number> {
    [company(), private(words), outside()].concat()
}

fn number(contact: Id<Contact>, kind: NumberKind, value: &str) -> Number {
    Number {
        contact,
        kind,
        value: value.to_owned(),
        ..Number::default()
    }
}

fn mobile(contact: Id<Contact>, end: u32, operator: &str) -> Number {
    Number {
        operator: operator.to_owned(),
        ..number(contact, NumberKind::Mobile, &format!("+324500000{end}"))
    }
}

fn fixed(contact: Id<Contact>, value: &str) -> Number {
    number(contact, NumberKind::FixedOffice, value)
}

fn mail(contact: Id<Contact>, address: &str) -> Number {
    number(contact, NumberKind::Email, address)
}

fn company() -> Vec<Number> {
    let office = |contact: Id<Contact>, end: u32| Number {
        line: Some(TELEPHONY),
        ..fixed(contact, &format!("+32140000{end}"))
    };
    vec![
        mobile(NADIA, 11, NOORDLIJN_NAME),
        office(NADIA, 11),
        mobile(SOFIE, 12, NOORDLIJN_NAME),
        office(SOFIE, 12),
        mail(SOFIE, "sofie.declercq@voorbeeld.example"),
        mobile(KARIM, 13, ZUIDNET_NAME),
        office(KARIM, 13),
        mobile(ELS, 14, ZUIDNET_NAME),
        mobile(NOOR, 15, NOORDLIJN_NAME),
        mail(NOOR, "helpdesk@voorbeeld.example"),
        mobile(JOKE, 16, NOORDLIJN_NAME),
        office(JOKE, 16),
        mail(JOKE, "klanten@voorbeeld.example"),
        mobile(BART, 17, ZUIDNET_NAME),
        office(BART, 17),
        mobile(MEHMET, 18, NOORDLIJN_NAME),
        mobile(LOTTE, 19, NOORDLIJN_NAME),
        mobile(PIERRE, 20, ZUIDNET_NAME),
        mail(PIERRE, "pierre.dubois@voorbeeld.example"),
        mobile(FATIMA, 21, ZUIDNET_NAME),
        mobile(LUC, 22, NOORDLIJN_NAME),
    ]
}

fn private(words: Words) -> Vec<Number> {
    let emergencies = words.say([
        "Alleen bij een incident buiten de werkuren",
        "Seulement en cas d’incident hors des heures de travail",
        "Nur bei einem Vorfall außerhalb der Arbeitszeit",
        "Only for an incident outside working hours",
    ]);
    let crisis = words.say([
        "Alleen voor het crisisteam, klasse crisis",
        "Réservé à l’équipe de crise, classe crise",
        "Nur für den Krisenstab, Stufe Krise",
        "For the crisis team only, class crisis",
    ]);
    let given = |reach, reason: &String, number| Number {
        reach,
        reason: reason.clone(),
        checked_on: day(2026, 9, 14),
        consent: day(2026, 9, 14),
        keep_until: day(2027, 9, 30),
        ..number
    };
    vec![
        given(
            Reach::PrivateEmergency,
            &emergencies,
            number(SOFIE, NumberKind::FixedHome, "+3214000052"),
        ),
        given(
            Reach::PrivateEmergency,
            &emergencies,
            Number {
                slot: Slot::Second,
                ..mobile(LUC, 62, ZUIDNET_NAME)
            },
        ),
        given(
            Reach::CrisisTeam,
            &crisis,
            number(NADIA, NumberKind::FixedHome, "+3214000051"),
        ),
        given(
            Reach::CrisisTeam,
            &crisis,
            Number {
                slot: Slot::Second,
                ..mobile(KARIM, 63, NOORDLIJN_NAME)
            },
        ),
    ]
}

fn outside() -> Vec<Number> {
    vec![
        fixed(NOORDLIJN, "+3220000010"),
        mobile(NOORDLIJN_ACCOUNT, 31, NOORDLIJN_NAME),
        fixed(ZUIDNET, "+3220000020"),
        fixed(INSURER, "+3230000030"),
        mail(INSURER, "schade@assurantie.example"),
        mobile(IT_SUPPLIER, 32, ZUIDNET_NAME),
        fixed(TERMINALS, "+3220000040"),
        fixed(ALARM, "+3220000050"),
        Number {
            slot: Slot::Second,
            ..fixed(ALARM, "+3230000050")
        },
        fixed(LIFT, "+3220000060"),
        mobile(TRANSPORT, 33, ZUIDNET_NAME),
        fixed(HOTEL, "+3220000070"),
        mail(HOTEL, "marc.lambert@hotel.example"),
        mobile(OFFICES, 34, NOORDLIJN_NAME),
        mail(OFFICES, "greet.aerts@kantoren.example"),
        mobile(SAWMILL, 35, NOORDLIJN_NAME),
        fixed(SAWMILL, "+3289000080"),
        mobile(ELECTRICIAN, 36, ZUIDNET_NAME),
    ]
}
