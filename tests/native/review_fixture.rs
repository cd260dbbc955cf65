//! An outage of three hours as its log has it, for tests of what is made of it afterwards.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::classify::Question;
use plan_b::domain::command::{AddNote, ChangeClass, LogEvent, RecordTry, SetService, TakeLead};
use plan_b::domain::{
    Activity, ActivityState, Answer, Audience, Channel, Class, Contact, Event, Id, Incident, Language, Line,
    Minutes, NoteKind, Outcome, Plan, Service, ServiceState, Side, Sla,
};

use super::domain_fixture::key;
use super::domain_fixture::{moment, person, run, start};

/// The plan with its incident, and who and what is in it.
pub struct Outage {
    pub plan: Plan,
    pub incident: Id<Incident>,
    pub orders: Id<Activity>,
    pub desk: Id<Activity>,
}

/// Minutes: 0 start, 2 internet dead, 5 small, 10 no answer, 12 reached, 20 message, 44 major, 80 message, 90 desk back
/// at 60 percent, 150 internet back.
pub fn outage() -> Outage {
    let mut plan = Plan::default();
    let activity = |name: &str, order: &str, rto: Option<u32>, needs: &[Service]| Activity {
        name: name.into(),
        order: order.into(),
        rto: rto.map(Minutes),
        needs: needs.iter().copied().collect::<BTreeSet<_>>(),
        reduced_level: Some(50),
        ..Activity::default()
    };
    let (orders, desk) = (Id::from_bits(11), Id::from_bits(12));
    plan.activities.insert(
        orders,
        activity("Orders", "b", Some(120), &[Service::InternetLine]),
    );
    plan.activities
        .insert(desk, activity("Desk", "a", Some(240), &[]));
    let line = Id::from_bits(21);
    plan.lines.insert(
        line,
        Line {
            name: "Fibre".into(),
            ..Line::default()
        },
    );
    let sla = Sla {
        line,
        repair_time: Some(Minutes(60)),
        penalty: "5 %".into(),
        ..Sla::default()
    };
    plan.slas.insert(Id::from_bits(22), sla);
    let operator: Id<Contact> = key(&run(&mut plan, -2, person("Operator")).unwrap());
    let els: Id<Contact> = key(&run(&mut plan, -1, person("Els")).unwrap());
    plan.contacts.get_mut(&els).unwrap().side = Side::Internal;
    let incident = start(&mut plan, 0);
    let service = |state| SetService {
        incident,
        service: Service::InternetLine,
        state,
    };
    run(&mut plan, 2, service(ServiceState::DoesNot)).unwrap();
    let class = |class, noticed| ChangeClass {
        incident,
        class,
        answers: BTreeMap::from([(Question::Noticed, noticed)]),
        reason: String::new(),
    };
    run(&mut plan, 5, class(Class::Small, Answer::No)).unwrap();
    let lead = TakeLead {
        incident,
        to: None,
        name: "Mia".into(),
    };
    run(&mut plan, 6, lead).unwrap();
    let tried = |contact, channel, outcome| RecordTry {
        incident,
        contact,
        number: None,
        channel,
        outcome,
    };
    run(&mut plan, 10, tried(operator, Channel::Call, Outcome::NoAnswer)).unwrap();
    run(&mut plan, 12, tried(els, Channel::Sms, Outcome::Reached)).unwrap();
    let log = |what| LogEvent { incident, what };
    let sent = |audience| Event::MessageSent {
        message: Id::default(),
        audience,
        channel: Channel::Sms,
        language: Language::default(),
        text: "Internet is down.".into(),
        to: BTreeSet::new(),
    };
    run(&mut plan, 20, log(sent(Audience::Staff))).unwrap();
    let ticket = Event::Ticket {
        line,
        operator: "Proximus".into(),
        number: "T-1".into(),
        promised: Some(moment(100).now),
        spoke_with: "Jan".into(),
    };
    run(&mut plan, 30, log(ticket)).unwrap();
    let of_desk = |state, level| Event::Activity {
        activity: desk,
        state,
        level,
        expected: None,
    };
    run(&mut plan, 40, log(of_desk(ActivityState::Stopped, None))).unwrap();
    run(&mut plan, 44, class(Class::Major, Answer::Yes)).unwrap();
    run(&mut plan, 80, log(sent(Audience::Customers))).unwrap();
    run(&mut plan, 90, log(of_desk(ActivityState::Reduced, Some(60)))).unwrap();
    let lesson = AddNote {
        incident,
        kind: NoteKind::Lesson,
        text: "=Print the list".into(),
    };
    run(&mut plan, 95, lesson).unwrap();
    run(&mut plan, 150, service(ServiceState::Works)).unwrap();
    Outage {
        plan,
        incident,
        orders,
        desk,
    }
}
