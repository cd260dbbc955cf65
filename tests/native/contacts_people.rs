//! A company of 300 people, and what two plans' contacts have in common.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use plan_b::domain::command::{Command, Moment};
use plan_b::domain::{
    Class, Contact, Date, Id, Language, Line, Number, NumberKind, Plan, PreferredChannel, Reach, Side, Slot,
};
use plan_b::intake::newcomer::Intake;
use plan_b::intake::taking::{Counts, Doubles, recognised, taking};

use super::domain_fixture::moment;

const NOTES: [&str; 6] = [
    "",
    "=1+1",
    "- eerst sms\n@kantoor; \"niet\" bellen",
    "'-quoted'",
    "Groß, Éloïse & Łukasz",
    "a\\nb; c:d",
];

/// 300 people with deputies, numbers of every kind, texts that tables and cards must quote.
pub fn company() -> Plan {
    let mut plan = nobody();
    for bits in 1..=300_u64 {
        let is_external = bits > 280;
        let contact = Contact {
            side: if is_external {
                Side::External
            } else {
                Side::Internal
            },
            order: format!("{:04}", bits),
            function: format!("Dienst {}", bits % 17),
            first_name: ["Els", "Renée", "Jan-Willem", "Øystein"][bits as usize % 4].to_owned(),
            last_name: format!("Van D’Hooghe{bits}"),
            organisation: if is_external {
                format!("+Firm {bits}, nv")
            } else {
                String::new()
            },
            deputy: (bits > 1 && !is_external).then(|| Id::from_bits(bits - 1)),
            action: if bits % 5 == 0 {
                "-bel; de operator".into()
            } else {
                String::new()
            },
            contract: if is_external {
                "=C\"1\"".into()
            } else {
                String::new()
            },
            address: if bits % 3 == 0 {
                "Kade 1; bus 2, 9000 Gent".into()
            } else {
                String::new()
            },
            floor: (bits % 4).to_string(),
            preferred_channel: PreferredChannel::ALL[bits as usize % PreferredChannel::ALL.len()],
            language: (bits % 5 != 0).then(|| Language::ALL[bits as usize % Language::ALL.len()]),
            call_from: (bits % 3 == 0).then(|| Class::ALL[bits as usize % Class::ALL.len()]),
            called_by: (bits > 1 && !is_external).then(|| Id::from_bits(bits / 2)),
            crisis_team: bits % 11 == 0,
            works_elsewhere: bits % 13 == 0,
            checked_on: (bits % 2 == 0).then(|| day(bits)),
            note: NOTES[bits as usize % NOTES.len()].to_owned(),
            ..Contact::default()
        };
        let id = Id::from_bits(bits);
        plan.contacts.insert(id, contact);
        let mut add = |kind, slot, value: String, reach| {
            let number = Number {
                contact: id,
                kind,
                slot,
                value,
                reach,
                operator: ["", "Noordlijn", "Süd: \"Netz\"; ^n"][bits as usize % 3].to_owned(),
                line: (bits % 4 == 0).then(|| Id::from_bits(1 + bits % 2)),
                chat: if kind == NumberKind::Mobile && bits % 5 == 0 {
                    "Signal".to_owned()
                } else {
                    String::new()
                },
                consent: reach.is_private().then(|| day(bits)),
                reason: if reach.is_private() {
                    "Thuis bereikbaar; sleutel: ja, 's avonds".to_owned()
                } else {
                    String::new()
                },
                keep_until: reach.is_private().then(|| day(bits + 400)),
                checked_on: (bits % 6 == 0).then(|| day(bits)),
            };
            plan.numbers.insert(
                Id::from_bits(bits * 10 + plan.numbers.len() as u64 * 7_919),
                number,
            );
        };
        let private = if bits % 7 == 0 {
            Reach::PrivateEmergency
        } else {
            Reach::Company
        };
        add(
            NumberKind::Mobile,
            Slot::First,
            format!("+3247{bits:07}"),
            private,
        );
        add(
            NumberKind::FixedOffice,
            Slot::First,
            format!("+329{bits:07}"),
            Reach::Company,
        );
        add(
            NumberKind::FixedHome,
            Slot::First,
            format!("+31201{bits:06}"),
            Reach::PrivateEmergency,
        );
        add(
            NumberKind::Email,
            Slot::First,
            format!("p{bits}@firm.be"),
            Reach::Company,
        );
        if bits % 2 == 0 {
            add(
                NumberKind::Mobile,
                Slot::Second,
                format!("+4917{bits:09}"),
                Reach::Company,
            );
            add(
                NumberKind::Email,
                Slot::Second,
                format!("+p{bits}@home.be"),
                private,
            );
            add(
                NumberKind::FixedHome,
                Slot::Second,
                format!("+323{bits:07}"),
                Reach::CrisisTeam,
            );
        }
    }
    plan
}

fn day(bits: u64) -> Date {
    Date::from_num_days_from_ce_opt(739_000 + bits as i32).unwrap()
}

/// A plan that has nobody yet, but the lines.
pub fn nobody() -> Plan {
    let mut plan = Plan::default();
    for (bits, name) in [(1, "Glasvezel; hoofdlijn"), (2, "Centrale")] {
        let line = Line {
            name: name.to_owned(),
            ..Line::default()
        };
        plan.lines.insert(Id::from_bits(bits), line);
    }
    plan
}

/// What a plan says of its contacts, without ids and places; numbers for the crisis team left out.
pub fn said(plan: &Plan) -> BTreeSet<String> {
    let name = |id: Option<Id<Contact>>| id.and_then(|id| plan.contacts.get(&id)).map(Contact::name);
    plan.contacts
        .iter()
        .map(|(id, contact)| {
            let plain = Contact {
                order: String::new(),
                deputy: None,
                called_by: None,
                ..contact.clone()
            };
            let numbers: BTreeSet<String> = plan
                .numbers
                .values()
                .filter(|number| number.contact == *id && number.reach != Reach::CrisisTeam)
                .map(|number| {
                    let line = number.line.and_then(|line| plan.lines.get(&line));
                    let plain = Number {
                        contact: Id::default(),
                        line: None,
                        ..number.clone()
                    };
                    format!("{plain:?} {:?}", line.map(|line| line.name.as_str()))
                })
                .collect();
            let people = [contact.deputy, contact.called_by].map(name);
            format!("{plain:?} {people:?} {numbers:?}")
        })
        .collect()
}

/// Takes everybody in.
pub fn take(plan: &mut Plan, intake: &Intake, doubles: Doubles) -> Counts {
    let known = recognised(intake, plan);
    let (command, counts) = taking(intake, plan, &known, &doubles.into(), Side::Internal);
    let mut at: Moment = moment(plan.contacts.len() as i64);
    command.apply(plan, &mut at).unwrap();
    counts
}
