//! Reachable means both ends: the rule as a table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeSet;

use plan_b::domain::reachability::{
    Reason, Situation, Stand, Turn, Verdict, first_in_turn, operator_of, order_contacts, reach_contact,
    stand_everybody, to_try,
};
use plan_b::domain::{
    Answer, Channel, Contact, Id, Line, LineKind, Number, NumberKind, Outcome, Plan, PreferredChannel, Reach,
    Row, Service, ServiceState, Services, Side, SortedMap, Timestamp, Tries,
};

use Channel::{Call, Chat, Email, Sms};
use Reason::{
    MayBeVoip, MaybeSameNetwork, MyOperatorNotKnown, NoDataHere, NoDataThere, NoMeansToCall, NoMeansToText,
    NotANumber, NotKnown, OperatorNotKnown, SameOperator, SiteIsHit, SystemsAreHit, WorksBadly,
};
use Service::{Electricity, FixedPhones, InternetLine, MobileCalls, MobileData, Systems};
use Verdict::{Dead, Maybe, Reachable};

/// Whom the number belongs to.
#[derive(Clone, Copy, Debug)]
enum Who {
    Colleague,
    ColleagueElsewhere,
    Outsider,
}

/// The company's fixed telephony in the plan.
#[derive(Clone, Copy, Debug)]
enum Site {
    /// No fixed line in the plan.
    Unwritten,
    /// Carried over the internet line.
    Voip,
    /// A line of its own.
    Copper,
}

use Site::{Copper, Unwritten, Voip};
use Who::{Colleague, ColleagueElsewhere, Outsider};

const OFFICE: (NumberKind, &str) = (NumberKind::FixedOffice, "");
const HOME: (NumberKind, &str) = (NumberKind::FixedHome, "");
const MAIL: (NumberKind, &str) = (NumberKind::Email, "");
/// The mobile's operator; this phone is with Proximus.
const fn mobile(operator: &'static str) -> (NumberKind, &'static str) {
    (NumberKind::Mobile, operator)
}

/// "internet dead" and so on, in short.
fn services(said: &str) -> Services {
    said.split_whitespace().fold(Services::unknown(), |all, word| {
        let (service, state) = word.split_at(word.len() - 1);
        let service = match service {
            "internet" => InternetLine,
            "fixed" => FixedPhones,
            "mobile" => MobileCalls,
            "data" => MobileData,
            "power" => Electricity,
            "systems" => Systems,
            _ => panic!("{word}"),
        };
        let state = match state {
            "+" => ServiceState::Works,
            "~" => ServiceState::Badly,
            "-" => ServiceState::DoesNot,
            _ => panic!("{word}"),
        };
        all.with(service, state)
    })
}

fn plan(site: Site) -> Plan {
    let mut plan = Plan::default();
    let internet: Id<Line> = Id::from_bits(1);
    plan.lines.insert(
        internet,
        Line {
            kind: LineKind::Internet,
            operator: "Telenet".into(),
            ..Line::default()
        },
    );
    let fixed = Line {
        kind: LineKind::FixedPhone,
        operator: "Telenet".into(),
        ..Line::default()
    };
    match site {
        Unwritten => {}
        Voip => {
            plan.lines.insert(
                Id::from_bits(2),
                Line {
                    carried_over: Some(internet),
                    ..fixed
                },
            );
        }
        Copper => {
            plan.lines.insert(
                Id::from_bits(2),
                Line {
                    voip: Answer::No,
                    ..fixed
                },
            );
        }
    }
    plan
}

fn contact(who: Who) -> Contact {
    Contact {
        side: if matches!(who, Outsider) {
            Side::External
        } else {
            Side::Internal
        },
        works_elsewhere: matches!(who, ColleagueElsewhere),
        ..Contact::default()
    }
}

fn number((kind, operator): (NumberKind, &str)) -> Number {
    let value = match kind {
        NumberKind::FixedOffice | NumberKind::FixedHome => "+3221234567",
        NumberKind::Mobile => "+32470123456",
        NumberKind::Email => "an@firm.be",
    };
    Number {
        kind,
        value: value.into(),
        operator: operator.into(),
        ..Number::default()
    }
}

/// One row: what was said ("+" works, "~" badly, "-" does not; not named: unknown), the site's fixed telephony, whose
/// number, which way, what follows.
type RowOf = (
    &'static str,
    Site,
    Who,
    (NumberKind, &'static str),
    Channel,
    Verdict,
);

const ALL_WELL: &str = "internet+ fixed+ mobile+ data+ power+ systems+";

#[rustfmt::skip]
fn table() -> Vec<RowOf> {
    vec![
        // Everything works: everybody is reachable by everything.
        (ALL_WELL, Voip, Colleague, OFFICE, Call, Reachable),
        (ALL_WELL, Voip, Colleague, mobile("Proximus"), Call, Reachable),
        (ALL_WELL, Voip, Outsider, MAIL, Email, Reachable),
        // Nothing was said yet: nothing is certain, nothing is dead.
        ("", Voip, Colleague, OFFICE, Call, Maybe(NotKnown)),
        ("", Voip, Outsider, mobile("BASE"), Call, Maybe(NotKnown)),
        ("", Voip, Outsider, mobile("BASE"), Sms, Maybe(NotKnown)),
        ("", Voip, Outsider, MAIL, Email, Maybe(NotKnown)),

        // My end. One living means is enough for a call.
        ("fixed+ mobile- internet-", Copper, Outsider, OFFICE, Call, Reachable),
        ("fixed- mobile+ internet-", Copper, Outsider, OFFICE, Call, Reachable),
        ("fixed- mobile- internet+", Copper, Outsider, OFFICE, Call, Reachable),   // Wi-Fi calling
        ("fixed- mobile- internet-", Copper, Outsider, OFFICE, Call, Dead(NoMeansToCall)),
        ("fixed- mobile~ internet-", Copper, Outsider, OFFICE, Call, Maybe(WorksBadly(MobileCalls))),
        ("fixed- mobile-", Copper, Outsider, OFFICE, Call, Maybe(NotKnown)),       // Wi-Fi calling, perhaps
        // Fixed telephony over the dead internet line is no means either.
        ("mobile- internet-", Voip, Outsider, OFFICE, Call, Dead(NoMeansToCall)),
        ("mobile- internet-", Copper, Outsider, OFFICE, Call, Maybe(NotKnown)),
        ("mobile- internet-", Unwritten, Outsider, OFFICE, Call, Maybe(MayBeVoip)),
        ("mobile- internet- power-", Unwritten, Outsider, OFFICE, Call, Dead(NoMeansToCall)),

        // Their end: office numbers at the hit site are dead from any phone.
        ("mobile+ fixed-", Copper, Colleague, OFFICE, Call, Dead(SiteIsHit(FixedPhones))),
        ("mobile+ internet-", Voip, Colleague, OFFICE, Call, Dead(SiteIsHit(InternetLine))),
        ("mobile+ internet-", Copper, Colleague, OFFICE, Call, Maybe(NotKnown)),
        ("mobile+ internet-", Unwritten, Colleague, OFFICE, Call, Maybe(MayBeVoip)),
        ("mobile+ power-", Voip, Colleague, OFFICE, Call, Dead(SiteIsHit(Electricity))),
        ("mobile+ power-", Unwritten, Colleague, OFFICE, Call, Dead(SiteIsHit(Electricity))),
        ("mobile+ power-", Copper, Colleague, OFFICE, Call, Maybe(NotKnown)),
        ("mobile+ fixed~", Copper, Colleague, OFFICE, Call, Maybe(WorksBadly(FixedPhones))),
        // What a person said of the telephones beats what follows from line and electricity.
        ("mobile+ fixed+ internet- power-", Voip, Colleague, OFFICE, Call, Reachable),
        // The same number at another place of the company lives.
        ("mobile+ fixed- internet- power-", Voip, ColleagueElsewhere, OFFICE, Call, Reachable),
        ("mobile+ fixed- internet- power-", Voip, Colleague, HOME, Call, Reachable),
        ("mobile+ fixed-", Copper, Outsider, OFFICE, Call, Reachable),
        // A fixed number at the operator whose fixed telephony is hit here may be hit too.
        ("mobile+ fixed-", Copper, Outsider, (NumberKind::FixedOffice, "TELENET"), Call, Maybe(SameOperator)),
        ("mobile+ fixed-", Copper, Outsider, (NumberKind::FixedOffice, "Proximus"), Call, Reachable),

        // Mobiles die with their operator; brands on one network are one.
        ("mobile- fixed+", Copper, Colleague, mobile("Proximus"), Call, Dead(SameOperator)),
        ("mobile- fixed+", Copper, Colleague, mobile("Scarlet"), Call, Dead(SameOperator)),
        ("mobile- fixed+", Copper, Colleague, mobile("BASE"), Call, Reachable),
        ("mobile- fixed+", Copper, Colleague, mobile("Orange"), Call, Maybe(MaybeSameNetwork)), // shared masts
        ("mobile- fixed+", Copper, Colleague, mobile(""), Call, Maybe(OperatorNotKnown)),
        ("mobile- fixed+", Copper, Colleague, mobile("VOO"), Call, Maybe(MaybeSameNetwork)),
        ("mobile- fixed- internet-", Copper, Colleague, mobile("BASE"), Call, Dead(NoMeansToCall)),
        // Full networks: the text gets through, the call perhaps.
        ("mobile~ fixed+", Copper, Colleague, mobile("Proximus"), Call, Maybe(WorksBadly(MobileCalls))),
        ("mobile~ fixed+", Copper, Colleague, mobile("Proximus"), Sms, Reachable),
        ("mobile~ fixed+", Copper, Colleague, mobile("BASE"), Call, Reachable),
        ("mobile~ fixed+", Copper, Colleague, mobile(""), Call, Maybe(WorksBadly(MobileCalls))),
        // A text needs the mobile network or Wi-Fi calling at my end.
        ("mobile- internet- fixed+", Copper, Colleague, mobile("BASE"), Sms, Dead(NoMeansToText)),
        ("mobile- internet+", Copper, Colleague, mobile("BASE"), Sms, Maybe(NotKnown)),

        // Mail and chat need data on both sides.
        ("internet- data-", Voip, Outsider, MAIL, Email, Dead(NoDataHere)),
        ("internet- data+", Voip, Outsider, MAIL, Email, Reachable),
        ("internet~ data-", Voip, Outsider, MAIL, Email, Maybe(WorksBadly(InternetLine))),
        ("internet- data+", Voip, Colleague, MAIL, Email, Reachable),
        ("internet- data-", Voip, Colleague, MAIL, Email, Dead(NoDataThere)),
        ("internet+ systems-", Voip, Colleague, MAIL, Email, Maybe(SystemsAreHit)),
        ("internet+ systems-", Voip, Outsider, MAIL, Email, Reachable),
        ("internet- data-", Voip, Colleague, mobile("BASE"), Chat, Dead(NoDataThere)),
        ("internet+ data-", Voip, Colleague, mobile("Proximus"), Chat, Reachable), // Wi-Fi at the site
        ("internet+ data-", Voip, Outsider, mobile("Proximus"), Chat, Maybe(SameOperator)),
        ("internet+ data-", Voip, Outsider, mobile("BASE"), Chat, Reachable),
    ]
}

#[test]
fn a_number_is_reachable_when_both_ends_live() {
    let table = table();
    assert!(table.len() >= 30);
    for (row, (said, site, who, kind, channel, expected)) in table.into_iter().enumerate() {
        let situation = Situation::new(&plan(site), services(said), "Proximus");
        let verdict = situation.verdict(&contact(who), &number(kind), channel);
        assert_eq!(
            verdict, expected,
            "row {row}: {said} {site:?} {who:?} {kind:?} {channel:?}"
        );
    }
}

#[test]
fn a_number_that_names_its_line_lives_and_dies_with_that_line() {
    let mut plan = plan(Voip);
    let copper: Id<Line> = Id::from_bits(9);
    plan.lines.insert(
        copper,
        Line {
            kind: LineKind::FixedPhone,
            voip: Answer::No,
            ..Line::default()
        },
    );
    let situation = Situation::new(&plan, services("mobile+ internet-"), "");
    let on_copper = Number {
        line: Some(copper),
        ..number(OFFICE)
    };
    let on_voip = Number {
        line: Some(Id::from_bits(2)),
        ..number(OFFICE)
    };
    assert_eq!(
        situation.verdict(&contact(Colleague), &on_copper, Call),
        Maybe(NotKnown)
    );
    assert_eq!(
        situation.verdict(&contact(Colleague), &on_voip, Call),
        Dead(SiteIsHit(InternetLine))
    );
    // Even for an outsider whose number is one of the company's own lines.
    assert_eq!(
        situation.verdict(&contact(Outsider), &on_voip, Call),
        Dead(SiteIsHit(InternetLine))
    );
}

#[test]
fn the_companys_one_mobile_operator_stands_for_this_phones() {
    let mut plan = Plan::default();
    let sim = |operator: &str| Line {
        kind: LineKind::Mobile,
        operator: operator.into(),
        ..Line::default()
    };
    plan.lines.insert(Id::from_bits(1), sim("Proximus"));
    plan.lines.insert(Id::from_bits(2), sim("PROXIMUS"));
    let verdict = |plan: &Plan| {
        Situation::new(plan, services("mobile- fixed+"), "").verdict(
            &contact(Outsider),
            &number(mobile("Proximus")),
            Call,
        )
    };
    assert_eq!(verdict(&plan), Dead(SameOperator));
    plan.lines.insert(Id::from_bits(3), sim("Orange"));
    assert_eq!(verdict(&plan), Maybe(MyOperatorNotKnown));
}

#[test]
fn the_operator_of_who_uses_this_phone_is_read_off_their_own_mobile() {
    let mut plan = Plan::default();
    let person = |last: &str| Contact {
        first_name: "Els".into(),
        last_name: last.into(),
        ..Contact::default()
    };
    let of = |owner: u64, operator: &'static str| Number {
        contact: Id::from_bits(owner),
        ..number(mobile(operator))
    };
    plan.contacts.insert(Id::from_bits(1), person("Maes"));
    plan.contacts.insert(Id::from_bits(2), person("De Maes"));
    plan.numbers.insert(Id::from_bits(11), of(1, "Orange"));
    plan.numbers.insert(Id::from_bits(12), of(2, "Proximus"));
    assert_eq!(operator_of(&plan, " els Maes "), "Orange");
    assert_eq!(operator_of(&plan, "Els De Maes"), "Proximus");
    for nobody in ["", "Maes", "Jan Maes"] {
        assert_eq!(operator_of(&plan, nobody), "", "{nobody}");
    }
    plan.numbers.insert(Id::from_bits(13), of(1, ""));
    assert_eq!(
        operator_of(&plan, "Els Maes"),
        "",
        "the second one may be another's"
    );
    plan.contacts.insert(Id::from_bits(3), person("De Maes"));
    assert_eq!(operator_of(&plan, "Els De Maes"), "", "two of one name");
}

#[test]
fn what_is_no_number_is_dead_by_every_way() {
    let situation = Situation::new(&Plan::default(), services(ALL_WELL), "");
    for (kind, value, channel) in [
        (NumberKind::Mobile, "*21*0470123456#", Call),
        (NumberKind::Mobile, "", Sms),
        (NumberKind::FixedOffice, "ask Jan", Call),
        (NumberKind::Email, "an@", Email),
        (NumberKind::Email, "+32470123456", Email),
    ] {
        let number = Number {
            kind,
            value: value.into(),
            ..Number::default()
        };
        assert_eq!(
            situation.verdict(&contact(Outsider), &number, channel),
            Dead(NotANumber),
            "{value}"
        );
    }
}

fn tries(failures: u32, reached: bool) -> Tries {
    let at = Timestamp::new(0, 0);
    Tries {
        count: failures + u32::from(reached),
        failures,
        last: if reached {
            Outcome::Reached
        } else {
            Outcome::NoAnswer
        },
        last_at: at,
        reached_at: reached.then_some(at),
        wrong: BTreeSet::new(),
        attempts: Vec::new(),
    }
}

fn reach_of(
    contact: &Contact,
    numbers: &[Number],
    said: &str,
    tried: Option<&Tries>,
) -> plan_b::domain::reachability::ContactReach {
    let numbers: Vec<(Id<Number>, &Number)> = numbers
        .iter()
        .enumerate()
        .map(|(place, number)| (Id::from_bits(place as u64 + 1), number))
        .collect();
    let situation = Situation::new(&plan(Copper), services(said), "Proximus");
    let (id, numbers) = (Id::from_bits(7), numbers.iter().map(|(id, number)| (id, *number)));
    let reach = reach_contact(id, contact, numbers.clone(), &situation, tried);
    // What is worked out at each tap is the same without the ways.
    assert_eq!(Stand::of(id, contact, numbers, &situation, tried), reach.stand());
    reach
}

#[test]
fn the_best_way_is_the_living_one_that_the_person_prefers() {
    let numbers = [number(OFFICE), number(mobile("BASE")), number(MAIL)];
    let best = |preferred, said| {
        let person = Contact {
            preferred_channel: preferred,
            ..contact(Colleague)
        };
        let reach = reach_of(&person, &numbers, said, None);
        reach
            .best()
            .map(|way| (numbers[way.number.bits() as usize - 1].kind, way.channel))
    };
    assert_eq!(
        best(PreferredChannel::None, ALL_WELL),
        Some((NumberKind::Mobile, Call))
    );
    assert_eq!(
        best(PreferredChannel::FixedOffice, ALL_WELL),
        Some((NumberKind::FixedOffice, Call))
    );
    assert_eq!(
        best(PreferredChannel::Email, ALL_WELL),
        Some((NumberKind::Email, Email))
    );
    assert_eq!(
        best(PreferredChannel::FixedOffice, "mobile+ fixed-"),
        Some((NumberKind::Mobile, Call))
    );
    assert_eq!(
        best(PreferredChannel::Email, "mobile+ internet- data-"),
        Some((NumberKind::Mobile, Call))
    );
    assert_eq!(
        best(PreferredChannel::Email, "mobile- fixed- internet- data-"),
        None
    );
}

#[test]
fn when_the_network_is_full_the_text_comes_before_the_call() {
    let reach = reach_of(
        &contact(Colleague),
        &[number(mobile("Proximus"))],
        "mobile~ internet- fixed-",
        None,
    );
    assert_eq!(reach.best().map(|way| way.channel), Some(Sms));
}

#[test]
fn a_company_number_comes_before_a_private_one_that_lives_as_well() {
    let private = Number {
        reach: Reach::PrivateEmergency,
        ..number(mobile("BASE"))
    };
    let reach = reach_of(&contact(Colleague), &[private, number(OFFICE)], ALL_WELL, None);
    assert_eq!(reach.best().map(|way| way.number), Some(Id::from_bits(2)));
}

#[test]
fn a_number_found_wrong_is_dead_and_the_next_one_is_offered() {
    let mut tried = tries(1, false);
    tried.wrong.insert(Id::from_bits(1));
    let numbers = [number(mobile("BASE")), number(OFFICE)];
    let reach = reach_of(&contact(Colleague), &numbers, ALL_WELL, Some(&tried));
    assert_eq!(reach.best().map(|way| way.number), Some(Id::from_bits(2)));
    let wrong = reach
        .ways
        .iter()
        .find(|way| way.number == Id::from_bits(1) && way.channel == Call)
        .unwrap();
    assert_eq!(wrong.verdict, Dead(Reason::WrongNumber));
}

#[test]
fn who_does_not_answer_twice_is_tried_in_the_deputys_person() {
    let ids = |bits: u64| Id::<Contact>::from_bits(bits);
    // Each one's deputy is the next; the last one's is the first.
    let reach_of = |failures: [u32; 3]| {
        move |id: Id<Contact>| {
            let place = [1, 2, 3].into_iter().position(|bits| ids(bits) == id)?;
            let contact = Contact {
                deputy: Some(ids([2, 3, 1][place])),
                ..Contact::default()
            };
            let number = Number {
                contact: id,
                kind: NumberKind::Mobile,
                value: "+32470123456".into(),
                ..Number::default()
            };
            let situation = Situation::new(&Plan::default(), services(ALL_WELL), "");
            let tried = tries(failures[place], false);
            let numbers = [(Id::from_bits(9), &number)];
            let numbers = numbers.iter().map(|(id, number)| (id, *number));
            Some(Stand::of(id, &contact, numbers, &situation, Some(&tried)))
        }
    };
    for (failures, expected) in [
        ([0, 0, 0], 1),
        ([1, 0, 0], 1),
        ([2, 0, 0], 2),
        ([2, 1, 0], 2),
        ([2, 2, 0], 3),
        ([2, 2, 2], 1),
        ([0, 2, 0], 1),
    ] {
        assert_eq!(to_try(ids(1), reach_of(failures)), ids(expected), "{failures:?}");
    }
    // A deputy who left the plan is nobody to try.
    let alone = |id| (id == ids(1)).then(|| reach_of([2, 0, 0])(id)).flatten();
    assert_eq!(to_try(ids(1), alone), ids(1));
}

#[test]
fn the_deputy_is_proposed_after_two_failures_or_when_no_way_lives() {
    let deputy: Id<Contact> = Id::from_bits(8);
    let person = Contact {
        deputy: Some(deputy),
        ..contact(Colleague)
    };
    let numbers = [number(mobile("Proximus"))];
    let proposed = |said, tried: Option<&Tries>| reach_of(&person, &numbers, said, tried).deputy;
    assert_eq!(proposed(ALL_WELL, None), None);
    assert_eq!(proposed(ALL_WELL, Some(&tries(1, false))), None);
    assert_eq!(proposed(ALL_WELL, Some(&tries(2, false))), Some(deputy));
    assert_eq!(proposed(ALL_WELL, Some(&tries(2, true))), None);
    assert_eq!(proposed("mobile- fixed+", None), Some(deputy));
    // Somebody who is entered as the own deputy is not proposed.
    let own = Contact {
        deputy: Some(Id::from_bits(7)),
        ..person.clone()
    };
    assert_eq!(
        reach_of(&own, &numbers, ALL_WELL, Some(&tries(2, false))).deputy,
        None
    );
}

#[test]
fn the_list_runs_from_who_is_to_be_tried_to_who_cannot_be_reached() {
    let mut plan = Plan::default();
    let mut add = |order: &str, number: Option<Number>| -> Id<Contact> {
        let id = Id::from_bits(plan.contacts.len() as u64 + 1);
        Contact::table_mut(&mut plan).insert(
            id,
            Contact {
                order: order.into(),
                ..contact(Outsider)
            },
        );
        if let Some(number) = number {
            plan.numbers.insert(
                Id::from_bits(id.bits()),
                Number {
                    contact: id,
                    ..number
                },
            );
        }
        id
    };
    let nobody = add("a", None);
    let dead = add("b", Some(number(mobile("Proximus"))));
    let reached = add("c", Some(number(mobile("BASE"))));
    let no_answer = add("d", Some(number(mobile("BASE"))));
    let perhaps = add("e", Some(number(mobile(""))));
    let second = add("g", Some(number(mobile("BASE"))));
    let first = add("f", Some(number(HOME)));
    let reached_and_dead = add("h", Some(number(mobile("Proximus"))));
    let tried = SortedMap::from_iter([
        (reached, tries(0, true)),
        (no_answer, tries(1, false)),
        (reached_and_dead, tries(0, true)),
    ]);
    let situation = Situation::new(&plan, services("fixed+ mobile-"), "Proximus");
    let order = order_contacts(&plan, &situation, &tried);
    let ids: Vec<Id<Contact>> = order.iter().map(|reach| reach.contact).collect();
    assert_eq!(
        ids,
        [
            first,
            second,
            perhaps,
            no_answer,
            reached,
            reached_and_dead,
            nobody,
            dead
        ]
    );
    let turns: Vec<Turn> = order.iter().map(|reach| reach.turn).collect();
    assert_eq!(
        turns,
        [
            Turn::NotTried,
            Turn::NotTried,
            Turn::NotTried,
            Turn::NoAnswer,
            Turn::Reached,
            Turn::Reached,
            Turn::Dead,
            Turn::Dead
        ]
    );
    assert_eq!(order[6].verdict, Dead(Reason::NoNumber));

    // Of any part of the list the first one is found without putting it in order.
    let everybody = stand_everybody(&plan, &situation, &tried);
    for from in 0..ids.len() {
        let rest = everybody.iter().filter(|(id, _)| ids[from..].contains(id));
        assert_eq!(first_in_turn(&plan, rest), ids.get(from).copied());
    }
}
