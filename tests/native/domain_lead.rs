//! From the first report to leading the incident: what is noted, what is refused, and two phones that lead.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::{
    Command, Fault, LogEvent, NoteNoticed, ReportEvent, SetActivity, SetService, StartFromReport, TakeLead,
};
use plan_b::domain::incident_log::{OddTime, entries};
use plan_b::domain::{
    Activity, ActivityState, Class, Event, EventReport, Id, Incident, IncidentState, LogLine, Plan, Service,
    ServiceState, Services, Timestamp,
};

use super::domain_fixture::{faults, key, moment, run, start};

fn at(minute: i64) -> Timestamp {
    moment(minute).now
}

fn report(text: &str, happened: i64) -> ReportEvent {
    ReportEvent {
        report: EventReport {
            text: text.to_owned(),
            happened: Some(at(happened)),
            reported_by: " Jef ".to_owned(),
            services: [Service::InternetLine, Service::Systems].into(),
            ..EventReport::default()
        },
    }
}

#[test]
fn an_event_is_reported_without_opening_an_incident() {
    let mut plan = Plan::default();
    let id: Id<EventReport> = key(&run(&mut plan, 30, report("No mail", 10)).unwrap());
    let row = &plan.reports[&id];
    assert_eq!((row.noted, row.noted_by.as_str()), (at(30), "An"));
    assert_eq!(row.reported_by, "Jef");
    assert!(plan.incidents.is_empty() && plan.log.is_empty());
    let refused = faults(run(&mut plan, 30, report(" ", 31)).unwrap_err());
    let named: Vec<&str> = refused.iter().map(|fault| fault.field).collect();
    assert_eq!(named, ["text", "happened"], "each fault at its field");
    let long_ago = faults(run(&mut plan, 30, report("Old", 30 - 32 * 24 * 60)).unwrap_err());
    assert!(matches!(long_ago[0].fault, Fault::BeforeStart(_)));
}

#[test]
fn an_incident_started_from_a_report_has_it_in_its_log_and_the_report_names_it() {
    let mut plan = Plan::default();
    let id: Id<EventReport> = key(&run(&mut plan, 30, report("No mail", 10)).unwrap());
    let said = Services::unknown().with(Service::Systems, ServiceState::Works);
    let command = StartFromReport {
        report: id,
        services: said,
    };
    let incident: Id<Incident> = key(&run(&mut plan, 40, command).unwrap());
    assert_eq!(plan.reports[&id].incident, Some(incident));
    assert_eq!(plan.incidents[&incident].description, "No mail");
    let state = IncidentState::in_plan(&plan, incident).unwrap();
    assert_eq!(state.noticed, Some(at(10)));
    assert_eq!(
        (state.noticed_by.as_str(), state.noticed_how.as_str()),
        ("Jef", "No mail")
    );
    assert_eq!(state.services.state(Service::InternetLine), ServiceState::Badly);
    assert_eq!(
        state.services.state(Service::Systems),
        ServiceState::Works,
        "what a person said beats the report"
    );
    assert!(
        run(
            &mut plan,
            50,
            StartFromReport {
                report: Id::from_bits(9),
                services: Services::unknown()
            }
        )
        .is_err()
    );
}

#[test]
fn a_time_at_which_nobody_can_have_noticed_it_is_refused() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 60);
    let noticed = |minute: i64| NoteNoticed {
        incident,
        at: at(minute),
        by: "Jef".to_owned(),
        how: String::new(),
    };
    assert!(run(&mut plan, 70, noticed(15)).is_ok());
    assert_eq!(
        faults(run(&mut plan, 70, noticed(71)).unwrap_err())[0].fault,
        Fault::InFuture
    );
    let long_ago = faults(run(&mut plan, 70, noticed(70 - 40 * 24 * 60)).unwrap_err());
    assert!(matches!(long_ago[0].fault, Fault::BeforeStart(_)));
    assert_eq!(
        IncidentState::in_plan(&plan, incident).unwrap().noticed,
        Some(at(15))
    );
}

#[test]
fn an_activity_is_said_to_stand_only_as_it_can() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 0);
    let activity: Id<Activity> = Id::from_bits(7);
    let set = |state, level, expected: Option<i64>| SetActivity {
        incident,
        activity,
        state,
        level,
        expected: expected.map(at),
    };
    assert!(run(&mut plan, 1, set(ActivityState::Stopped, None, None)).is_err());
    plan.activities.insert(activity, Activity::default());
    let refused = faults(run(&mut plan, 1, set(ActivityState::Reduced, Some(0), Some(-5))).unwrap_err());
    let named: Vec<&str> = refused.iter().map(|fault| fault.field).collect();
    assert_eq!(named, ["level", "expected"]);
    run(&mut plan, 2, set(ActivityState::Reduced, Some(40), Some(90))).unwrap();
    run(&mut plan, 50, set(ActivityState::Normal, Some(40), Some(1))).unwrap();
    let mark = IncidentState::in_plan(&plan, incident).unwrap().activities[&activity].clone();
    assert_eq!((mark.level, mark.expected), (None, None));
}

/// Two copies of a plan with a running incident, as on two phones that are apart.
fn two_phones() -> (Plan, Plan, Id<Incident>) {
    let mut one = Plan::default();
    let incident = start(&mut one, 0);
    (one.clone(), one, incident)
}

fn merged(one: &Plan, other: &Plan) -> Plan {
    let mut all = one.clone();
    for (id, line) in &other.log {
        all.log.insert(*id, line.clone());
    }
    all
}

fn take(incident: Id<Incident>, name: &str) -> TakeLead {
    TakeLead {
        incident,
        to: None,
        name: name.to_owned(),
    }
}

#[test]
fn of_two_who_took_the_lead_on_two_phones_the_later_stands_in_whatever_order_they_meet() {
    let (mut one, mut other, incident) = two_phones();
    run(&mut one, 10, take(incident, "Jan")).unwrap();
    run(&mut other, 12, take(incident, "Mia")).unwrap();
    let says = |plan: &Plan| IncidentState::in_plan(plan, incident).unwrap().lead.unwrap();
    let (there, back) = (merged(&one, &other), merged(&other, &one));
    assert_eq!(says(&there), says(&back));
    assert_eq!((says(&there).name.as_str(), says(&there).since), ("Mia", at(12)));
    let named = there
        .log
        .values()
        .filter(|line| matches!(line.what, Event::Lead { .. }));
    assert_eq!(named.count(), 2, "both stay visible");
}

#[test]
fn duties_classes_and_the_plan_merge_from_two_phones() {
    let (mut one, mut other, incident) = two_phones();
    let duty = |duty: &str, name: &str| LogEvent {
        incident,
        what: Event::Duty {
            duty: duty.to_owned(),
            to: Id::default(),
            name: name.to_owned(),
        },
    };
    run(&mut one, 3, duty("helpdesk", "Jan")).unwrap();
    run(&mut other, 4, duty("spokesperson", "Mia")).unwrap();
    run(&mut other, 5, duty("helpdesk", "Bo")).unwrap();
    let class = |class| plan_b::domain::command::ChangeClass {
        incident,
        class,
        answers: Default::default(),
        reason: "seen".to_owned(),
    };
    run(&mut one, 6, class(Class::Crisis)).unwrap();
    run(&mut other, 7, class(Class::Small)).unwrap();
    let activated = LogEvent {
        incident,
        what: Event::Activated { by: "Mia".to_owned() },
    };
    run(&mut other, 8, activated).unwrap();
    let state = IncidentState::in_plan(&merged(&one, &other), incident).unwrap();
    assert_eq!(
        state,
        IncidentState::in_plan(&merged(&other, &one), incident).unwrap()
    );
    assert_eq!(state.duties["helpdesk"].name, "Bo");
    assert_eq!(state.duties["spokesperson"].name, "Mia");
    assert_eq!(
        (state.class, state.class_reason.as_str()),
        (Some(Class::Small), "seen")
    );
    assert_eq!(
        (state.activated, state.activated_by.as_str()),
        (Some(at(8)), "Mia")
    );
}

#[test]
fn a_line_of_a_phone_with_a_wrong_date_is_flagged_and_kept() {
    let (mut one, mut other, incident) = two_phones();
    let says = |service| SetService {
        incident,
        service,
        state: ServiceState::DoesNot,
    };
    // One phone is a day ahead, another two years behind.
    run(&mut one, 24 * 60, says(Service::InternetLine)).unwrap();
    run(&mut other, -2 * 365 * 24 * 60, says(Service::Systems)).unwrap();
    let mut plan = merged(&one, &other);
    // Written here now, with the line of tomorrow on the screen: it stands behind that one.
    says(Service::FixedPhones)
        .apply(&mut plan, &mut moment(20))
        .unwrap();
    let lines: Vec<(Id<LogLine>, LogLine)> = plan.log.iter().map(|(id, line)| (*id, line.clone())).collect();
    let entries = entries(lines.iter().map(|(id, line)| (*id, line)));
    let odd: Vec<Option<OddTime>> = entries
        .iter()
        .map(|entry| entry.odd_time(at(0), at(20)))
        .collect();
    assert_eq!(entries.len(), 4, "nothing is lost");
    assert_eq!(odd[0], None, "the start itself fits");
    // It was written with the start on the screen, so it stands behind it.
    assert_eq!(odd[1], Some(OddTime::Behind(2 * 365 * 24 * 60 * 60_000 + 1)));
    assert!(matches!(odd[2], Some(OddTime::Ahead(_))));
    assert!(matches!(odd[3], Some(OddTime::Behind(_))));
    let state = IncidentState::in_plan(&plan, incident).unwrap();
    assert_eq!(state.services.hit().count(), 3);
    // A line that names no other one, as an older version wrote them.
    let bare = [(
        Id::from_bits(1),
        LogLine {
            at: at(-30),
            ..LogLine::default()
        },
    )];
    let bare = plan_b::domain::incident_log::entries(bare.iter().map(|(id, line)| (*id, line)));
    assert_eq!(
        bare[0].odd_time(at(0), at(20)),
        Some(OddTime::BeforeStart(30 * 60_000))
    );
}
