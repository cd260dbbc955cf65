//! The call round: who is in it, in which order, who steps in, how far it is.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use plan_b::domain::command::{ChangeClass, Command, LogEvent, RecordTry, Refusal, UndoTry};
use plan_b::domain::incident_log::{Entry, facts_of, log_of};
use plan_b::domain::reachability::{Situation, Turn, order_contacts, stand_everybody};
use plan_b::domain::{
    Asked, CallPart, CallRound, Channel, Class, Contact, Event, Id, Incident, IncidentState, Number,
    NumberKind, Outcome, Outreach, Plan, Service, ServiceState, Services, Timestamp,
};
use plan_b::i18n::{Lang, texts};

use crate::domain_fixture::{moment, run, start};

const AN: u64 = 1;
const BEA: u64 = 2;
const CAS: u64 = 3;
const DIRK: u64 = 4;

/// An from small, Bea from major, Cas from crisis, Dirk on the crisis team only; each with a mobile.
fn tree() -> Plan {
    let mut plan = Plan::default();
    let people = [
        (AN, "An", Some(Class::Small), false),
        (BEA, "Bea", Some(Class::Major), false),
        (CAS, "Cas", Some(Class::Crisis), false),
        (DIRK, "Dirk", None, true),
    ];
    for (at, first_name, call_from, crisis_team) in people {
        let contact = Contact {
            first_name: first_name.into(),
            order: format!("i{at}"),
            call_from,
            crisis_team,
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(at), contact);
        let number = Number {
            contact: Id::from_bits(at),
            value: format!("+3245000000{at}"),
            operator: "Zuidnet".into(),
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(at), number);
    }
    plan
}

fn works() -> Services {
    Services::unknown().with(Service::MobileCalls, ServiceState::Works)
}

fn round_with(plan: &Plan, incident: Id<Incident>, services: Services) -> CallRound {
    let state = IncidentState::in_plan(plan, incident).unwrap();
    let outreach = Outreach::in_plan(plan, incident);
    let situation = Situation::new(plan, services, "Zuidnet");
    let round = CallRound::of(plan, &state, &outreach, &situation);
    // What *Now* counts is what the round counts.
    let stands = stand_everybody(plan, &situation, &state.tries);
    let stand_of = |id| stands.iter().find(|(of, _)| *of == id).map(|(_, stand)| *stand);
    for reach in order_contacts(plan, &situation, &state.tries) {
        assert_eq!(stand_of(reach.contact), Some(reach.stand()));
    }
    let asked = Asked::of_incident(plan, &plan.incidents[&incident], &state);
    let count = CallRound::count_of(&asked, plan, &state, stand_of);
    assert_eq!(count, round.count());
    // What it says of calls that are left is what the rows say, of whomever they fall to.
    for at in 0..4 {
        let falls_here = |id: Id<Contact>| id.bits() % 4 != at;
        let is_left = CallRound::is_anybody_left(&asked, plan, &state, stand_of, falls_here);
        let mut rows = round.rows.iter().filter(|row| falls_here(row.contact));
        let is_left_of_rows = rows.any(|row| {
            matches!(row.part, CallPart::Left | CallPart::Handed) && row.to_try.turn != Turn::Dead
        });
        assert_eq!(is_left, is_left_of_rows);
    }
    // Whom *Now* may name as the next one to call is in the round, and nobody else.
    let members = plan
        .contacts
        .iter()
        .filter(|(id, contact)| asked.has(**id, contact));
    let members = members.map(|(id, _)| id);
    let rows: BTreeSet<Id<Contact>> = round.rows.iter().map(|row| row.contact).collect();
    assert_eq!(members.copied().collect::<BTreeSet<_>>(), rows);
    round
}

fn round(plan: &Plan, incident: Id<Incident>) -> CallRound {
    round_with(plan, incident, works())
}

fn class(plan: &mut Plan, incident: Id<Incident>, class: Class) {
    let command = ChangeClass {
        incident,
        class,
        answers: Default::default(),
        reason: String::new(),
    };
    run(plan, 1, command).unwrap();
}

fn tries(plan: &mut Plan, incident: Id<Incident>, minute: i64, who: u64, outcome: Outcome) {
    let command = RecordTry {
        incident,
        contact: Id::from_bits(who),
        number: Some(Id::from_bits(who)),
        channel: Channel::Call,
        outcome,
    };
    run(plan, minute, command).unwrap();
}

fn people(round: &CallRound, part: CallPart) -> Vec<u64> {
    round.in_part(part).map(|row| row.contact.bits()).collect()
}

#[test]
fn each_class_calls_its_own_people_and_without_a_class_everybody_counts() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    assert_eq!(
        people(&round(&plan, incident), CallPart::Left),
        [DIRK, AN, BEA, CAS]
    );
    let table = [
        (Class::Weak, vec![]),
        (Class::Small, vec![AN]),
        (Class::Major, vec![AN, BEA]),
        (Class::Crisis, vec![DIRK, AN, BEA, CAS]),
    ];
    for (grave, called) in table {
        class(&mut plan, incident, grave);
        assert_eq!(
            people(&round(&plan, incident), CallPart::Left),
            called,
            "{grave:?}"
        );
    }
}

#[test]
fn somebody_without_a_name_is_not_called() {
    let mut plan = tree();
    plan.contacts
        .get_mut(&Id::from_bits(AN))
        .unwrap()
        .first_name
        .clear();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Major);
    assert_eq!(people(&round(&plan, incident), CallPart::Left), [BEA]);
}

#[test]
fn progress_counts_whoever_was_reached_and_names_who_is_left() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Crisis);
    assert_eq!(
        (
            round(&plan, incident).count().reached,
            round(&plan, incident).percent()
        ),
        (0, 0)
    );
    tries(&mut plan, incident, 2, AN, Outcome::Reached);
    tries(&mut plan, incident, 3, BEA, Outcome::NoAnswer);
    let now = round(&plan, incident);
    assert_eq!((now.count().reached, now.rows.len(), now.percent()), (1, 4, 25));
    assert_eq!(people(&now, CallPart::Reached), [AN]);
    assert_eq!(
        people(&now, CallPart::Left),
        [DIRK, CAS, BEA],
        "who did not answer comes last"
    );
    assert_eq!(CallRound::default().percent(), 0);
}

#[test]
fn after_two_failures_the_deputy_steps_in_and_reaching_them_counts() {
    let mut plan = tree();
    plan.contacts.get_mut(&Id::from_bits(BEA)).unwrap().deputy = Some(Id::from_bits(CAS));
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Major);
    let to_try = |plan: &Plan| {
        let round = round(plan, incident);
        let bea = round.rows.iter().find(|row| row.contact.bits() == BEA).unwrap();
        (bea.to_try.contact.bits(), bea.part)
    };
    tries(&mut plan, incident, 2, BEA, Outcome::NoAnswer);
    assert_eq!(to_try(&plan), (BEA, CallPart::Left));
    tries(&mut plan, incident, 3, BEA, Outcome::Voicemail);
    assert_eq!(to_try(&plan), (CAS, CallPart::Left));
    tries(&mut plan, incident, 4, CAS, Outcome::Reached);
    assert_eq!(to_try(&plan), (CAS, CallPart::Reached));
    assert_eq!(
        round(&plan, incident).count().reached,
        1,
        "Cas is not in the round of this class"
    );
}

#[test]
fn nobody_is_sent_to_whoever_leads_as_a_deputy() {
    let mut plan = tree();
    plan.contacts.get_mut(&Id::from_bits(BEA)).unwrap().deputy = Some(Id::from_bits(AN));
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Major);
    let lead = Event::Lead {
        to: Id::from_bits(AN),
        name: "An".into(),
    };
    run(&mut plan, 1, LogEvent { incident, what: lead }).unwrap();
    for minute in [2, 3] {
        tries(&mut plan, incident, minute, BEA, Outcome::NoAnswer);
    }
    let round = round(&plan, incident);
    let bea = round.rows.iter().find(|row| row.contact.bits() == BEA).unwrap();
    assert_eq!((bea.to_try.contact.bits(), bea.part), (AN, CallPart::Reached));
    assert_eq!((round.count().reached, round.count().by_deputy), (1, 1));
}

#[test]
fn two_who_stand_in_for_each_other_do_not_go_round_for_ever() {
    let mut plan = tree();
    for (who, deputy) in [(AN, BEA), (BEA, AN)] {
        plan.contacts.get_mut(&Id::from_bits(who)).unwrap().deputy = Some(Id::from_bits(deputy));
    }
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Major);
    for minute in [2, 3] {
        tries(&mut plan, incident, minute, AN, Outcome::NoAnswer);
        tries(&mut plan, incident, minute + 10, BEA, Outcome::NoAnswer);
    }
    let now = round(&plan, incident);
    assert!(
        now.rows.iter().all(|row| !row.is_by_deputy()),
        "nobody is left: themselves again"
    );
}

#[test]
fn who_has_no_living_number_stands_apart_and_is_no_longer_left_to_call() {
    let mut plan = tree();
    let mut number = plan.numbers.get(&Id::from_bits(AN)).unwrap().clone();
    number.kind = NumberKind::FixedOffice;
    plan.numbers.insert(Id::from_bits(AN), number);
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Major);
    let services = works().with(Service::FixedPhones, ServiceState::DoesNot);
    let now = round_with(&plan, incident, services);
    assert_eq!(people(&now, CallPart::Unreachable), [AN]);
    assert_eq!(people(&now, CallPart::Left), [BEA]);
}

#[test]
fn what_was_handed_over_is_called_by_the_colleague_until_it_is_reached() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Crisis);
    let hand = |to: u64, who: u64| LogEvent {
        incident,
        what: Event::CallsHanded {
            to: Id::from_bits(to),
            name: format!("colleague {to}"),
            contacts: BTreeSet::from([Id::from_bits(who)]),
        },
    };
    run(&mut plan, 2, hand(DIRK, BEA)).unwrap();
    run(&mut plan, 3, hand(AN, BEA)).unwrap();
    let now = round(&plan, incident);
    assert_eq!(people(&now, CallPart::Handed), [BEA]);
    let bea = now.in_part(CallPart::Handed).next().unwrap();
    assert_eq!(
        bea.handed.as_ref().unwrap().name,
        "colleague 1",
        "the last hand-over holds"
    );
    tries(&mut plan, incident, 4, BEA, Outcome::Reached);
    assert_eq!(people(&round(&plan, incident), CallPart::Reached), [BEA]);
}

#[test]
fn what_was_handed_over_can_be_taken_back_and_its_results_are_still_known() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Crisis);
    let contacts = BTreeSet::from([AN, BEA].map(Id::from_bits));
    let hand = |to: u64| LogEvent {
        incident,
        what: Event::CallsHanded {
            to: Id::from_bits(to),
            name: format!("colleague {to}"),
            contacts: contacts.clone(),
        },
    };
    let take_back = |from: u64, who: u64| LogEvent {
        incident,
        what: Event::CallsTakenBack {
            from: Id::from_bits(from),
            name: format!("colleague {from}"),
            contacts: BTreeSet::from([Id::from_bits(who)]),
        },
    };
    run(&mut plan, 2, hand(DIRK)).unwrap();
    run(&mut plan, 3, take_back(DIRK, BEA)).unwrap();
    assert_eq!(people(&round(&plan, incident), CallPart::Handed), [AN]);
    assert!(people(&round(&plan, incident), CallPart::Left).contains(&BEA));
    let outreach = Outreach::in_plan(&plan, incident);
    let (dirk, leader) = (Some(Id::from_bits(DIRK)), None);
    let calls = |user, leads| [AN, BEA].map(|who| outreach.is_called_by(Id::from_bits(who), user, leads));
    assert_eq!(
        calls(dirk, false),
        [true, false],
        "what was handed to one, and no more"
    );
    assert_eq!(calls(leader, true), [false, true], "all the others");
    assert_eq!(outreach.handed.len(), 1);
    assert_eq!(outreach.listed.keys().copied().collect::<BTreeSet<_>>(), contacts);
    // Somebody else got them meanwhile: what is taken back from the one is not taken from the other.
    run(&mut plan, 4, hand(CAS)).unwrap();
    run(&mut plan, 5, take_back(DIRK, BEA)).unwrap();
    assert_eq!(people(&round(&plan, incident), CallPart::Handed).len(), 2);
}

#[test]
fn the_colleagues_results_come_back_by_their_lines_alone() {
    let mut here = tree();
    let incident = start(&mut here, 0);
    class(&mut here, incident, Class::Major);
    let mut there = here.clone();
    tries(&mut here, incident, 5, AN, Outcome::Reached);
    let command = RecordTry {
        incident,
        contact: Id::from_bits(BEA),
        number: None,
        channel: Channel::Call,
        outcome: Outcome::Reached,
    };
    command.apply(&mut there, &mut moment(6)).unwrap();
    for (id, line) in there.log.iter() {
        here.log.insert(*id, line.clone());
    }
    assert_eq!(round(&here, incident).percent(), 100);
}

#[test]
fn a_drill_of_the_call_round_calls_the_whole_tree_and_the_crisis_team_and_without_a_tree_everybody() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Small);
    let called = |plan: &Plan| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        let situation = Situation::new(plan, works(), "Zuidnet");
        let outreach = Outreach::in_plan(plan, incident);
        let round = CallRound::of_drill(plan, &state, &outreach, &situation);
        people(&round, CallPart::Left)
            .into_iter()
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(called(&plan), BTreeSet::from([AN, BEA, CAS, DIRK]));
    plan.contacts.get_mut(&Id::from_bits(DIRK)).unwrap().crisis_team = false;
    assert_eq!(called(&plan), BTreeSet::from([AN, BEA, CAS]));
    for contact in plan.contacts.values_mut() {
        contact.call_from = None;
    }
    assert_eq!(called(&plan), BTreeSet::from([AN, BEA, CAS, DIRK]));
}

/// An and Bea with Cas as their deputy, in an incident of this class.
fn with_deputy(grave: Class) -> (Plan, Id<Incident>) {
    let mut plan = tree();
    for who in [AN, BEA] {
        plan.contacts.get_mut(&Id::from_bits(who)).unwrap().deputy = Some(Id::from_bits(CAS));
    }
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, grave);
    (plan, incident)
}

/// Rows still to be called: whose, who is tried, for whom else, whether a deputy has a row of their own.
fn rows_left(plan: &Plan, incident: Id<Incident>) -> Vec<(u64, u64, Vec<u64>, bool)> {
    let round = round(plan, incident);
    let rows = round.shown_in(CallPart::Left).map(|row| {
        let also = row.also.iter().map(|id| id.bits()).collect();
        (
            row.contact.bits(),
            row.to_try.contact.bits(),
            also,
            row.has_deputy_row,
        )
    });
    rows.collect()
}

#[test]
fn a_deputy_who_is_not_in_the_round_stands_where_the_person_stood_and_only_once() {
    let (mut plan, incident) = with_deputy(Class::Major);
    for minute in [2, 3] {
        tries(&mut plan, incident, minute, AN, Outcome::NoAnswer);
    }
    assert_eq!(
        rows_left(&plan, incident),
        [(AN, CAS, vec![], false), (BEA, BEA, vec![], false)],
        "Cas stands at An's place"
    );
    for minute in [4, 5] {
        tries(&mut plan, incident, minute, BEA, Outcome::NoAnswer);
    }
    assert_eq!(
        rows_left(&plan, incident),
        [(AN, CAS, vec![BEA], false)],
        "for both at once"
    );
    let now = round(&plan, incident);
    let an = now.rows.iter().find(|row| row.contact.bits() == AN).unwrap();
    assert_eq!(an.own.contact.bits(), AN, "who can still be tried");
    let with: Vec<u64> = now.told_with(an).map(|row| row.contact.bits()).collect();
    assert_eq!(with, [BEA], "handed over with An");
}

#[test]
fn a_deputy_who_is_in_the_round_stays_in_their_own_row_and_so_does_the_person() {
    let (mut plan, incident) = with_deputy(Class::Crisis);
    for minute in [2, 3] {
        tries(&mut plan, incident, minute, AN, Outcome::NoAnswer);
    }
    assert_eq!(
        rows_left(&plan, incident),
        [
            (DIRK, DIRK, vec![], false),
            (BEA, BEA, vec![], false),
            (CAS, CAS, vec![AN], false),
            (AN, CAS, vec![], true),
        ]
    );
    for minute in [4, 5] {
        tries(&mut plan, incident, minute, BEA, Outcome::NoAnswer);
    }
    let now = round(&plan, incident);
    let row = |who: u64| now.rows.iter().find(|row| row.contact.bits() == who).unwrap();
    assert_eq!(row(CAS).also, [AN, BEA].map(Id::from_bits));
    let with: Vec<u64> = now.told_with(row(CAS)).map(|row| row.contact.bits()).collect();
    assert_eq!(with, [AN, BEA], "handed over with Cas, who is called once");
    assert_eq!(now.told_with(row(DIRK)).count(), 0);
    tries(&mut plan, incident, 6, CAS, Outcome::Reached);
    let now = round(&plan, incident);
    let count = now.count();
    assert_eq!((count.reached, count.by_deputy, now.rows.len()), (3, 2, 4));
    let words = texts(Lang::En);
    assert_eq!(
        words.call_round.reached(words, count),
        "3 of 4 reached, 2 of them through a deputy"
    );
    assert_eq!(now.shown_in(CallPart::Reached).count(), 3);
}

#[test]
fn a_deputy_whose_only_telephone_is_wrong_does_not_step_in_whatever_else_they_have() {
    let mut plan = tree();
    plan.contacts.get_mut(&Id::from_bits(BEA)).unwrap().deputy = Some(Id::from_bits(CAS));
    let mail = Number {
        contact: Id::from_bits(CAS),
        kind: NumberKind::Email,
        value: "cas@voorbeeld.example".into(),
        ..Number::default()
    };
    plan.numbers.insert(Id::from_bits(9), mail);
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Crisis);
    tries(&mut plan, incident, 2, CAS, Outcome::WrongNumber);
    for minute in [3, 4] {
        tries(&mut plan, incident, minute, BEA, Outcome::NoAnswer);
    }
    let now = round(&plan, incident);
    let bea = now.rows.iter().find(|row| row.contact.bits() == BEA).unwrap();
    assert_eq!(bea.to_try.contact.bits(), BEA);
    assert_eq!(people(&now, CallPart::Unreachable), [CAS], "a mail is no call");
}

#[test]
fn a_wrong_number_that_nobody_named_is_the_only_one_there_is() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Small);
    let wrong = RecordTry {
        incident,
        contact: Id::from_bits(AN),
        number: None,
        channel: Channel::Call,
        outcome: Outcome::WrongNumber,
    };
    run(&mut plan, 2, wrong).unwrap();
    assert_eq!(people(&round(&plan, incident), CallPart::Unreachable), [AN]);
    let second = Number {
        contact: Id::from_bits(AN),
        value: "+32450000009".into(),
        operator: "Zuidnet".into(),
        ..Number::default()
    };
    plan.numbers.insert(Id::from_bits(9), second);
    assert_eq!(
        people(&round(&plan, incident), CallPart::Left),
        [AN],
        "of two nobody knows which"
    );
}

#[test]
fn a_result_noted_by_mistake_is_taken_back_and_what_was_before_holds_again() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    class(&mut plan, incident, Class::Small);
    let undo = UndoTry {
        incident,
        contact: Id::from_bits(AN),
    };
    tries(&mut plan, incident, 2, AN, Outcome::NoAnswer);
    let before = IncidentState::in_plan(&plan, incident).unwrap().tries;
    tries(&mut plan, incident, 3, AN, Outcome::Reached);
    assert_eq!(people(&round(&plan, incident), CallPart::Reached), [AN]);
    run(&mut plan, 4, undo).unwrap();
    assert_eq!(IncidentState::in_plan(&plan, incident).unwrap().tries, before);
    assert_eq!(people(&round(&plan, incident), CallPart::Left), [AN]);
    run(&mut plan, 5, undo).unwrap();
    assert!(IncidentState::in_plan(&plan, incident).unwrap().tries.is_empty());
    assert_eq!(run(&mut plan, 6, undo), Err(Refusal::NothingToUndo));
    let tries_in = |entries: &[Entry<'_>]| {
        let tries = entries.iter();
        tries
            .filter(|entry| matches!(entry.line.what, Event::Tried { .. }))
            .count()
    };
    assert_eq!(tries_in(&log_of(&plan, incident)), 2, "the log keeps them");
    assert_eq!(
        tries_in(&facts_of(&plan, incident)),
        0,
        "they are told as no fact"
    );
}

#[test]
fn a_finger_that_trembles_is_one_call_and_a_second_call_or_another_phone_counts() {
    let mut plan = tree();
    let incident = start(&mut plan, 0);
    let call = |outcome| RecordTry {
        incident,
        contact: Id::from_bits(AN),
        number: None,
        channel: Channel::Call,
        outcome,
    };
    let mut at = |seconds: i64, device: &str, outcome| {
        let mut moment = moment(5);
        moment.now = Timestamp::new(moment.now.ms + seconds * 1000, 60);
        moment.device = device.to_owned();
        moment.fresh += u64::try_from(seconds).unwrap() * 1000 + device.len() as u64;
        call(outcome).apply(&mut plan, &mut moment).unwrap().len()
    };
    assert_eq!(at(0, "mine", Outcome::NoAnswer), 1);
    assert_eq!(at(2, "mine", Outcome::NoAnswer), 0, "the same tap");
    assert_eq!(at(2, "hers too", Outcome::NoAnswer), 1, "another phone");
    assert_eq!(at(3, "mine", Outcome::Voicemail), 1, "another result");
    assert_eq!(at(6, "mine", Outcome::Voicemail), 1, "another call");
}
