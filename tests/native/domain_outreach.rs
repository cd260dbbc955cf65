//! Messages, repair clocks, roll call, other ways, check-ins: the rules behind reaching people.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use plan_b::domain::command::LogEvent;
use plan_b::domain::reachability::{Situation, Verdict};
use plan_b::domain::{
    Audience, Channel, Class, ClockTime, Contact, Date, Event, Id, Incident, IncidentState, Line, LineKind,
    LineRepair, MessageWay, Minutes, NextCall, Number, Occasion, OtherWay, Outreach, Plan, RollCall, Service,
    ServiceState, Services, Side, Sla, Standing, StandingKind, Timestamp, WayStanding, Whereabouts,
    is_silent, lines_to_report, may_go_out, next_check_in, occasion_now, other_networks, promised_at,
    standing_now, ways_out,
};

use crate::domain_fixture::{moment, run, start};

use ServiceState::{Badly, DoesNot, Works};

fn said(answers: &[(Service, ServiceState)]) -> Services {
    answers.iter().fold(Services::unknown(), |all, (service, state)| {
        all.with(*service, *state)
    })
}

fn channels(audience: Audience, answers: &[(Service, ServiceState)]) -> Vec<Channel> {
    let situation = Situation::new(&Plan::default(), said(answers), "");
    let ways = MessageWay::to(audience, &situation);
    ways.iter().map(|way| way.channel).collect()
}

#[test]
fn sms_comes_first_when_networks_are_full_or_data_is_dead_and_mail_sinks_without_data() {
    let (calls, data, line) = (Service::MobileCalls, Service::MobileData, Service::InternetLine);
    use Channel::{Call, Email, OnFoot, Sms};
    let table = [
        (vec![(calls, Works), (line, Works)], vec![Email, Sms, Call]),
        (vec![(calls, Badly), (line, Works)], vec![Sms, Email, Call]),
        (
            vec![(calls, Works), (line, DoesNot), (data, DoesNot)],
            vec![Sms, Call, Email],
        ),
    ];
    for (answers, expected) in table {
        assert_eq!(channels(Audience::Suppliers, &answers), expected, "{answers:?}");
    }
    let all_dead = Service::ALL.iter().map(|service| (*service, DoesNot));
    let staff = channels(Audience::Staff, &all_dead.collect::<Vec<_>>());
    assert_eq!(staff[0], OnFoot, "on foot always works");
    assert_eq!(
        channels(Audience::Staff, &[]),
        [Sms, Email, Call, OnFoot],
        "nobody said anything yet"
    );
}

#[test]
fn the_door_needs_no_network() {
    let dead: Vec<_> = Service::ALL.iter().map(|service| (*service, DoesNot)).collect();
    let situation = Situation::new(&Plan::default(), said(&dead), "");
    let ways = MessageWay::to(Audience::Public, &situation);
    assert_eq!(
        (ways[0].channel, ways[0].verdict),
        (Channel::Door, Verdict::Reachable)
    );
    assert!(ways[1..].iter().all(|way| way.verdict.is_dead()));
}

#[test]
fn in_a_drill_nothing_leaves_the_company() {
    for audience in Audience::ALL {
        assert!(may_go_out(false, *audience));
        assert_eq!(
            may_go_out(true, *audience),
            *audience == Audience::Staff,
            "{audience:?}"
        );
    }
}

#[test]
fn the_occasion_follows_from_what_happened() {
    assert_eq!(occasion_now(false, false), Occasion::Start);
    assert_eq!(occasion_now(true, false), Occasion::Update);
    assert_eq!(occasion_now(true, true), Occasion::AllClear);
    assert_eq!(occasion_now(false, true), Occasion::AllClear);
}

const LINE: Id<Line> = Id::from_bits(1);
const PHONES: Id<Line> = Id::from_bits(2);

/// A fibre with eight hours of repair time, telephony carried over it.
fn lines() -> (Plan, Id<Incident>) {
    let mut plan = Plan::default();
    let fibre = Line {
        order: "i".into(),
        ..Line::default()
    };
    let phones = Line {
        order: "j".into(),
        kind: LineKind::FixedPhone,
        carried_over: Some(LINE),
        ..Line::default()
    };
    plan.lines.insert(LINE, fibre);
    plan.lines.insert(PHONES, phones);
    let sla = Sla {
        line: LINE,
        repair_time: Some(Minutes(480)),
        ..Sla::default()
    };
    plan.slas.insert(Id::from_bits(1), sla);
    let incident = start(&mut plan, 0);
    (plan, incident)
}

fn log(plan: &mut Plan, incident: Id<Incident>, minute: i64, what: Event) {
    run(plan, minute, LogEvent { incident, what }).unwrap();
}

fn at(minute: i64) -> Timestamp {
    moment(minute).now
}

fn ticket(number: &str, promised: Option<i64>) -> Event {
    Event::Ticket {
        line: LINE,
        operator: "Noordlijn".into(),
        number: number.into(),
        promised: promised.map(at),
        spoke_with: String::new(),
    }
}

fn repairs(plan: &Plan, incident: Id<Incident>) -> Vec<LineRepair> {
    let state = IncidentState::in_plan(plan, incident).unwrap();
    lines_to_report(plan, &state, &Outreach::in_plan(plan, incident))
}

#[test]
fn lines_that_are_hit_are_to_be_reported_and_those_carried_over_them_too() {
    let (mut plan, incident) = lines();
    assert_eq!(
        repairs(&plan, incident).len(),
        2,
        "nothing is hit: every line can be chosen"
    );
    let down = Event::Service {
        service: Service::FixedPhones,
        state: DoesNot,
    };
    log(&mut plan, incident, 1, down);
    let found: Vec<_> = repairs(&plan, incident)
        .iter()
        .map(|repair| repair.line)
        .collect();
    assert_eq!(found, [PHONES]);
    let down = Event::Service {
        service: Service::InternetLine,
        state: Badly,
    };
    log(&mut plan, incident, 2, down);
    let found: Vec<_> = repairs(&plan, incident)
        .iter()
        .map(|repair| repair.line)
        .collect();
    assert_eq!(found, [LINE, PHONES]);
}

#[test]
fn a_line_that_works_is_not_offered_while_only_the_mobiles_are_down() {
    let (mut plan, incident) = lines();
    let mut say = |minute: i64, service: Service, state: ServiceState| {
        log(&mut plan, incident, minute, Event::Service { service, state });
        repairs(&plan, incident)
            .iter()
            .map(|repair| repair.line)
            .collect::<Vec<_>>()
    };
    assert_eq!(say(1, Service::MobileCalls, DoesNot), [LINE, PHONES]);
    assert_eq!(
        say(2, Service::InternetLine, ServiceState::Works),
        [PHONES],
        "of the telephones nobody said anything"
    );
    assert_eq!(say(3, Service::FixedPhones, ServiceState::Works), []);
    assert_eq!(
        say(4, Service::MobileCalls, ServiceState::Works),
        [LINE, PHONES],
        "nothing is hit any more"
    );
}

#[test]
fn the_clock_of_the_contract_runs_from_the_first_report_and_the_last_promise_holds() {
    let (mut plan, incident) = lines();
    log(&mut plan, incident, 10, ticket("A", Some(120)));
    log(&mut plan, incident, 100, ticket("B", Some(300)));
    let repair = repairs(&plan, incident).remove(0);
    assert_eq!(repair.first_report, Some(at(10)));
    assert_eq!(repair.sla_due, Some(at(490)));
    assert_eq!(repair.promised, Some(at(300)));
    assert_eq!(repair.tickets.len(), 2);
    // The nearest to come, and when both have passed the later one.
    let table = [(200, 300), (301, 490), (500, 490)];
    for (now, due) in table {
        assert_eq!(repair.next_due(at(now)), Some(at(due)), "at {now}");
    }
}

#[test]
fn the_next_call_follows_from_the_promises() {
    let (mut plan, incident) = lines();
    let next = |plan: &Plan, now| repairs(plan, incident)[0].next_call(at(now));
    assert_eq!(next(&plan, 0), NextCall::Look, "nobody said that it works");
    let internet = |state| Event::Service {
        service: Service::InternetLine,
        state,
    };
    log(&mut plan, incident, 0, internet(Works));
    assert_eq!(next(&plan, 0), NextCall::Nothing);
    log(&mut plan, incident, 1, internet(DoesNot));
    assert_eq!(next(&plan, 2), NextCall::Report);
    log(&mut plan, incident, 3, ticket("A", None));
    assert_eq!(next(&plan, 4), NextCall::AskPromise);
    assert_eq!(next(&plan, 500), NextCall::SlaPassed(at(483)));
    log(&mut plan, incident, 5, ticket("B", Some(60)));
    assert_eq!(next(&plan, 6), NextCall::WaitUntil(at(60)));
    assert_eq!(next(&plan, 61), NextCall::PromisePassed(at(60)));
}

#[test]
fn where_the_contract_counts_only_some_hours_the_repair_time_is_the_earliest_and_never_said_to_have_passed() {
    let (mut plan, incident) = lines();
    log(&mut plan, incident, 3, ticket("A", None));
    assert_eq!(repairs(&plan, incident)[0].sla_hours, None);
    for sla in plan.slas.values_mut() {
        sla.hours = "Werkdagen, 8:00 tot 18:00".into();
    }
    let repair = repairs(&plan, incident).remove(0);
    assert_eq!(repair.sla_hours.as_deref(), Some("Werkdagen, 8:00 tot 18:00"));
    assert_eq!(repair.next_call(at(500)), NextCall::SlaMayHavePassed(at(483)));
    assert_eq!(repair.next_call(at(480)), NextCall::AskPromise, "still to come");
}

#[test]
fn a_promised_hour_is_the_next_one_unless_a_day_is_named() {
    let now: Timestamp = "2026-11-23T22:10:00.000+01:00".parse().unwrap();
    let hour = |hour, minute| ClockTime::from_hms_opt(hour, minute, 0).unwrap();
    let day = |day| Some(Date::from_ymd_opt(2026, 11, day).unwrap());
    let table = [
        (None, hour(23, 30), Some("2026-11-23T23:30:00.000+01:00")),
        (None, hour(8, 0), Some("2026-11-24T08:00:00.000+01:00")),
        (None, hour(22, 10), Some("2026-11-23T22:10:00.000+01:00")),
        (day(25), hour(8, 0), Some("2026-11-25T08:00:00.000+01:00")),
        (day(23), hour(8, 0), None),
    ];
    for (day, time, expected) in table {
        let found = promised_at(now, day, time).map(|at| at.to_string());
        assert_eq!(found.as_deref(), expected, "{day:?} {time}");
    }
}

#[test]
fn the_roll_call_keeps_its_order_and_counts_who_is_where() {
    let mut plan = Plan::default();
    for (at, side) in [(1, Side::Internal), (2, Side::Internal), (3, Side::External)] {
        let contact = Contact {
            first_name: format!("p{at}"),
            order: format!("{}", 9 - at),
            side,
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(at), contact);
    }
    let incident = start(&mut plan, 0);
    let mark = |contact: u64, name: &str, whereabouts| Event::Person {
        contact: Id::from_bits(contact),
        name: name.into(),
        whereabouts,
        place: String::new(),
    };
    log(&mut plan, incident, 1, mark(1, "p1", Whereabouts::Missing));
    log(
        &mut plan,
        incident,
        2,
        mark(0, "Visitor", Whereabouts::MeetingPoint),
    );
    let roll = RollCall::of(&plan, &IncidentState::in_plan(&plan, incident).unwrap());
    let rows: Vec<_> = roll
        .rows
        .iter()
        .map(|row| (row.contact.bits(), row.is_safe()))
        .collect();
    assert_eq!(
        rows,
        [(2, false), (1, false), (0, true)],
        "no externals, visitors last"
    );
    assert_eq!(roll.count(&[Whereabouts::Missing]), 1);
    assert_eq!(roll.count(&[Whereabouts::Unknown]), 1);
    assert_eq!(
        roll.missing().map(|row| row.contact.bits()).collect::<Vec<_>>(),
        [1]
    );
    log(&mut plan, incident, 3, mark(1, "p1", Whereabouts::Telework));
    let roll = RollCall::of(&plan, &IncidentState::in_plan(&plan, incident).unwrap());
    assert_eq!(roll.missing().count(), 0, "the last mark holds");
}

#[test]
fn each_other_way_stands_or_falls_with_what_it_needs() {
    use OtherWay::{Battery, Colleague, Divert, Hotspot, SecondSim, WifiCalling};
    use WayStanding::{Nobody, NotNeeded, Perhaps, Possible, Without};
    let of = |answers: &[(Service, ServiceState)], way| {
        let ways = ways_out(&said(answers), &[]);
        ways.iter().find(|(other, _)| *other == way).unwrap().1
    };
    let (calls, data, line, phones) = (
        Service::MobileCalls,
        Service::MobileData,
        Service::InternetLine,
        Service::FixedPhones,
    );
    let table = [
        (vec![(calls, Works)], WifiCalling, NotNeeded),
        (vec![(calls, DoesNot), (line, Works)], WifiCalling, Possible),
        (
            vec![(calls, DoesNot), (line, DoesNot)],
            WifiCalling,
            Without(line),
        ),
        (vec![(calls, DoesNot)], WifiCalling, Perhaps(line)),
        (vec![(line, DoesNot), (data, Works)], Hotspot, Possible),
        (vec![(line, DoesNot), (data, DoesNot)], Hotspot, Without(data)),
        (vec![(line, Works)], Hotspot, NotNeeded),
        (vec![(phones, DoesNot), (calls, Works)], Divert, Possible),
        (vec![(phones, DoesNot), (calls, DoesNot)], Divert, Without(calls)),
        (vec![(phones, Works)], Divert, NotNeeded),
        (vec![(calls, Badly)], SecondSim, Possible),
        (vec![(calls, DoesNot)], Colleague, Nobody),
        (vec![], Battery, Possible),
    ];
    for (answers, way, expected) in table {
        assert_eq!(of(&answers, way), expected, "{way:?} {answers:?}");
    }
    let order = ways_out(&said(&[(calls, DoesNot), (line, DoesNot)]), &[]);
    assert_eq!(order[0].0, SecondSim, "what may work comes first");
    assert_eq!(order.len(), OtherWay::ALL.len());
}

#[test]
fn a_colleague_on_another_network_is_found_and_a_certain_one_first() {
    let mut plan = Plan::default();
    let people = [
        (1, "Proximus", false),
        (2, "Orange", false),
        (3, "BASE", false),
        (4, "Telenet", true),
        (5, "", false),
    ];
    for (at, operator, works_elsewhere) in people {
        let contact = Contact {
            order: format!("{at}"),
            works_elsewhere,
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(at), contact);
        let number = Number {
            contact: Id::from_bits(at),
            value: format!("+3245000000{at}"),
            operator: operator.into(),
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(at), number);
    }
    let situation = Situation::new(&plan, said(&[(Service::MobileCalls, DoesNot)]), "Scarlet");
    let found: Vec<_> = other_networks(&plan, &situation)
        .iter()
        .map(|other| (other.contact.bits(), other.is_certain))
        .collect();
    assert_eq!(
        found,
        [(3, true), (2, false)],
        "not on mine, not elsewhere, operator known"
    );
}

fn standing(
    kind: StandingKind,
    classes: &[Class],
    first: Option<(u32, u32)>,
    every: Option<u32>,
) -> Standing {
    Standing {
        kind,
        classes: classes.iter().copied().collect(),
        at: first.map(|(hour, minute)| ClockTime::from_hms_opt(hour, minute, 0).unwrap()),
        every: every.map(Minutes),
        ..Standing::default()
    }
}

#[test]
fn an_instruction_holds_for_its_classes_and_all_hold_while_no_class_is_set() {
    let mut plan = Plan::default();
    plan.standing.insert(
        Id::from_bits(1),
        standing(StandingKind::MeetingPoint, &[], None, None),
    );
    plan.standing.insert(
        Id::from_bits(2),
        standing(StandingKind::Telework, &[Class::Crisis], None, None),
    );
    let count = |class| standing_now(&plan, class).len();
    assert_eq!(
        (count(None), count(Some(Class::Small)), count(Some(Class::Crisis))),
        (2, 1, 2)
    );
}

#[test]
fn check_ins_come_from_the_first_of_the_day_at_their_interval() {
    let day = |time: &str| format!("2026-11-23T{time}:00.000+01:00");
    let next = |at: Option<(u32, u32)>, every, now: &str| {
        let mut plan = Plan::default();
        plan.standing
            .insert(Id::from_bits(1), standing(StandingKind::CheckIn, &[], at, every));
        let state = IncidentState {
            started: day("09:10").parse().unwrap(),
            ..IncidentState::default()
        };
        let next = next_check_in(&plan, &state, now.parse().unwrap());
        next.map(|at| at.to_string())
    };
    let table = [
        (Some((9, 0)), Some(120), day("08:00"), Some(day("09:00"))),
        (Some((9, 0)), Some(120), day("01:00"), Some(day("09:00"))),
        (Some((9, 0)), Some(120), day("09:00"), Some(day("09:00"))),
        (Some((9, 0)), Some(120), day("09:01"), Some(day("11:00"))),
        (Some((9, 0)), Some(120), day("10:59"), Some(day("11:00"))),
        (Some((9, 0)), Some(120), day("11:20"), Some(day("11:00"))),
        (Some((9, 0)), Some(120), day("23:30"), Some(day("23:00"))),
        (
            Some((9, 0)),
            None,
            day("09:30"),
            Some("2026-11-24T09:00:00.000+01:00".into()),
        ),
        (None, Some(30), day("09:30"), Some(day("09:40"))),
        (None, Some(30), day("09:41"), Some(day("09:40"))),
        (None, Some(30), day("10:11"), Some(day("10:10"))),
        (None, None, day("09:30"), None),
    ];
    for (at, every, now, expected) in table {
        assert_eq!(next(at, every, &now), expected, "{at:?} {every:?} {now}");
    }
}

#[test]
fn it_is_silent_only_when_no_call_no_text_and_no_data_is_left() {
    let silent =
        |answers: &[(Service, ServiceState)]| is_silent(&Situation::new(&Plan::default(), said(answers), ""));
    let mut dead: Vec<_> = Service::ALL.iter().map(|service| (*service, DoesNot)).collect();
    assert!(silent(&dead));
    dead.retain(|(service, _)| *service != Service::MobileData);
    assert!(!silent(&dead), "mobile data may still live");
}
