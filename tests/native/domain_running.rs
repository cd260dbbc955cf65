//! What is said while an incident runs: whose a step is and what was seen, who is where, what becomes of a report, what
//! a colleague's calls came to, and what is taken back.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::{
    AnswerStep, AssignStep, CallResult, CloseIncident, CloseReport, EditReport, Fault, FreeStep, JoinReport,
    LogEvent, NoteNoticed, NoteResults, NoteStep, PartReport, RecordAct, Refusal, RenameVisitor,
    ReopenIncident, ReopenReport, ReportEvent, SayResolved, UndoAct, UndoStep,
};
use plan_b::domain::incident_log::log_of;
use plan_b::domain::prefill::{KnownFact, KnownFrom, prefill};
use plan_b::domain::{
    Contact, DeactivationAct, Event, EventReport, Id, Incident, IncidentState, Outcome, Outreach, Plan,
    Reflex, Service, ServiceState, StepAnswer, StepRef, Watch, Whereabouts,
};

use super::domain_fixture::{faults, key, moment, person, run, start};

const STEP: StepRef = StepRef::Reflex(Reflex::ItTools);

fn state(plan: &Plan, incident: Id<Incident>) -> IncidentState {
    IncidentState::in_plan(plan, incident).unwrap()
}

fn lines(plan: &Plan, incident: Id<Incident>) -> usize {
    log_of(plan, incident).len()
}

fn only_fault(refusal: Refusal) -> (&'static str, Fault) {
    let faults = faults(refusal);
    assert_eq!(faults.len(), 1);
    (faults[0].field, faults[0].fault.clone())
}

#[test]
fn a_step_is_given_changed_and_freed_and_the_log_has_a_line_for_each() {
    let mut plan = Plan::default();
    let els: Id<Contact> = key(&run(&mut plan, 0, person("IT")).unwrap());
    let incident = start(&mut plan, 1);
    let give = |to, name: &str| AssignStep {
        incident,
        step: STEP,
        to,
        name: name.into(),
    };
    run(&mut plan, 2, give(Some(els), "ignored")).unwrap();
    let has_it = state(&plan, incident).assigned.get(&STEP).cloned().unwrap();
    assert_eq!((has_it.contact, has_it.name.as_str()), (els, "IT"));
    let before = lines(&plan, incident);
    assert!(run(&mut plan, 3, give(Some(els), "")).unwrap().is_empty());
    assert_eq!(lines(&plan, incident), before, "the same person again is no news");
    run(&mut plan, 4, give(None, "  Jef ")).unwrap();
    assert_eq!(state(&plan, incident).assigned.get(&STEP).unwrap().name, "Jef");
    let empty = run(&mut plan, 5, give(None, " ")).unwrap_err();
    assert_eq!(only_fault(empty), ("name", Fault::Missing));
    let free = FreeStep { incident, step: STEP };
    run(&mut plan, 6, free).unwrap();
    assert!(state(&plan, incident).assigned.is_empty());
    assert_eq!(run(&mut plan, 7, free), Err(Refusal::NothingToUndo));
}

#[test]
fn a_note_leaves_the_answer_its_time_and_its_person() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    let note = |note: &str| NoteStep {
        incident,
        step: STEP,
        note: note.into(),
    };
    let answer = |answer| AnswerStep {
        incident,
        step: STEP,
        answer,
        note: String::new(),
    };
    assert_eq!(
        run(&mut plan, 2, note("red")),
        Err(Refusal::NothingToUndo),
        "there is nothing to note it at"
    );
    run(&mut plan, 3, answer(StepAnswer::NoHelp)).unwrap();
    let mut by_another = moment(9);
    by_another.who = "Bea".into();
    use plan_b::domain::command::Command;
    note(" lights: red,\u{200b} no DSL ")
        .apply(&mut plan, &mut by_another)
        .unwrap();
    let mark = state(&plan, incident).steps.get(&STEP).cloned().unwrap();
    assert_eq!(mark.note, "lights: red, no DSL");
    assert_eq!(
        (mark.answer, mark.at, mark.who.as_str()),
        (StepAnswer::NoHelp, moment(3).now, "An")
    );
    let before = lines(&plan, incident);
    run(&mut plan, 10, note("lights: red, no DSL")).unwrap();
    assert_eq!(lines(&plan, incident), before, "the same note is no news");
    run(&mut plan, 11, note("")).unwrap();
    let mark = state(&plan, incident).steps.get(&STEP).cloned().unwrap();
    assert_eq!((mark.note.as_str(), mark.at), ("", moment(3).now));
    run(&mut plan, 12, note("again")).unwrap();
    run(&mut plan, 13, UndoStep { incident, step: STEP }).unwrap();
    run(&mut plan, 14, answer(StepAnswer::Done)).unwrap();
    let mark = state(&plan, incident).steps.get(&STEP).cloned().unwrap();
    assert_eq!(
        (mark.note.as_str(), mark.at),
        ("", moment(14).now),
        "a new answer is a new one"
    );
}

#[test]
fn another_answer_is_given_when_it_is_given_and_the_same_one_without_a_note_too() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    for (minute, answer) in [
        (2, StepAnswer::Done),
        (3, StepAnswer::Done),
        (4, StepAnswer::NoHelp),
    ] {
        let answer = AnswerStep {
            incident,
            step: STEP,
            answer,
            note: String::new(),
        };
        run(&mut plan, minute, answer).unwrap();
        let mark = state(&plan, incident).steps.get(&STEP).cloned().unwrap();
        assert_eq!(mark.at, moment(minute).now);
    }
}

fn visitor(incident: Id<Incident>, name: &str, whereabouts: Whereabouts, place: &str) -> LogEvent {
    LogEvent {
        incident,
        what: Event::Person {
            contact: Id::default(),
            name: name.into(),
            whereabouts,
            place: place.into(),
        },
    }
}

#[test]
fn a_visitors_name_is_mended_and_what_is_said_under_the_old_one_later_is_about_the_same_person() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    let rename = |was: &str, name: &str| RenameVisitor {
        incident,
        was: was.into(),
        name: name.into(),
    };
    let names = |plan: &Plan| {
        let people = state(plan, incident).people;
        people
            .iter()
            .map(|((_, name), mark)| (name.clone(), mark.whereabouts, mark.place.clone()))
            .collect::<Vec<_>>()
    };
    run(
        &mut plan,
        2,
        visitor(incident, "Clas", Whereabouts::OnTheRoad, "the van"),
    )
    .unwrap();
    run(
        &mut plan,
        3,
        visitor(incident, "Peeters", Whereabouts::Unknown, ""),
    )
    .unwrap();
    run(&mut plan, 4, rename("Clas", " Claes ")).unwrap();
    let on_the_road = |name: &str| (name.to_owned(), Whereabouts::OnTheRoad, "the van".to_owned());
    assert!(names(&plan).contains(&on_the_road("Claes")));
    assert_eq!(names(&plan).len(), 2);
    let (field, _) = only_fault(run(&mut plan, 5, rename("Claes", "Peeters")).unwrap_err());
    assert_eq!(field, "name");
    assert_eq!(
        only_fault(run(&mut plan, 5, rename("Claes", " ")).unwrap_err()),
        ("name", Fault::Missing)
    );
    assert_eq!(
        run(&mut plan, 5, rename("Nobody", "X")),
        Err(Refusal::NothingToUndo)
    );
    // Another phone, which does not know the new name yet.
    run(
        &mut plan,
        6,
        visitor(incident, "Clas", Whereabouts::MeetingPoint, ""),
    )
    .unwrap();
    assert_eq!(names(&plan).len(), 2);
    assert!(names(&plan).contains(&("Claes".to_owned(), Whereabouts::MeetingPoint, String::new())));
    // Back again, and once more: no name leads to itself.
    run(&mut plan, 7, rename("Claes", "Clas")).unwrap();
    run(&mut plan, 8, rename("Clas", "Claes")).unwrap();
    run(&mut plan, 9, visitor(incident, "Clas", Whereabouts::Missing, "")).unwrap();
    assert!(names(&plan).contains(&("Claes".to_owned(), Whereabouts::Missing, String::new())));
}

#[test]
fn who_was_warned_by_whom_is_known_until_it_is_taken_back() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    let watch: Id<Watch> = Id::from_bits(8);
    let name = "Lift".to_owned();
    let warned = |plan: &Plan| Outreach::in_plan(plan, incident).warned.get(&watch).cloned();
    let what = Event::Warned {
        watch,
        name: name.clone(),
    };
    run(&mut plan, 2, LogEvent { incident, what }).unwrap();
    assert_eq!(warned(&plan), Some((moment(2).now, "An".to_owned())));
    let what = Event::WarnUndone { watch, name };
    run(&mut plan, 3, LogEvent { incident, what }).unwrap();
    assert_eq!(warned(&plan), None);
    assert_eq!(lines(&plan, incident), 3, "nothing left the log");
}

#[test]
fn an_act_that_was_ticked_by_mistake_is_taken_back_also_after_the_end() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    let act = RecordAct {
        incident,
        act: DeactivationAct::Deactivate,
        ..RecordAct::default()
    };
    run(&mut plan, 2, act).unwrap();
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 3, close).unwrap();
    let undo = UndoAct {
        incident,
        act: DeactivationAct::Deactivate,
        row: Id::default(),
    };
    run(&mut plan, 4, undo).unwrap();
    assert!(state(&plan, incident).deactivation.is_empty());
    assert_eq!(run(&mut plan, 5, undo), Err(Refusal::NothingToUndo));
}

#[test]
fn nothing_is_reopened_without_a_reason() {
    let mut plan = Plan::default();
    let incident = start(&mut plan, 1);
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 2, close).unwrap();
    let reopen = |reason: &str| ReopenIncident {
        incident,
        reason: reason.into(),
    };
    assert_eq!(
        only_fault(run(&mut plan, 3, reopen(" ")).unwrap_err()),
        ("reason", Fault::Missing)
    );
    run(&mut plan, 4, reopen("It is down again")).unwrap();
    assert!(state(&plan, incident).is_open());
}

fn reported(plan: &mut Plan) -> Id<EventReport> {
    let report = EventReport {
        text: "The till asks again".into(),
        reported_by: "Jef".into(),
        happened: Some(moment(10).now),
        services: [Service::InternetLine, Service::Systems].into(),
        ..EventReport::default()
    };
    key(&run(plan, 30, ReportEvent { report }).unwrap())
}

#[test]
fn a_report_is_mended_closed_with_a_reason_and_opened_again() {
    let mut plan = Plan::default();
    let id = reported(&mut plan);
    let mut report = plan.reports[&id].clone();
    report.text = " The till asks twice ".into();
    report.noted_by = "somebody else".into();
    run(&mut plan, 31, EditReport { id, report }).unwrap();
    let now = &plan.reports[&id];
    assert_eq!(
        (now.text.as_str(), now.noted_by.as_str(), now.noted),
        ("The till asks twice", "An", moment(30).now)
    );
    let mut empty = now.clone();
    empty.text = " ".into();
    let refused = run(&mut plan, 32, EditReport { id, report: empty }).unwrap_err();
    assert_eq!(only_fault(refused), ("text", Fault::Missing));
    let close = |reason: &str| CloseReport {
        id,
        reason: reason.into(),
    };
    assert_eq!(
        only_fault(run(&mut plan, 33, close("")).unwrap_err()),
        ("closed_reason", Fault::Missing)
    );
    run(&mut plan, 34, close("It was nothing")).unwrap();
    let now = &plan.reports[&id];
    assert_eq!(
        (now.closed, now.closed_by.as_str(), now.closed_reason.as_str()),
        (Some(moment(34).now), "An", "It was nothing")
    );
    run(&mut plan, 35, ReopenReport { id }).unwrap();
    assert_eq!(plan.reports[&id].closed, None);
    assert_eq!(
        run(&mut plan, 36, ReopenReport { id }),
        Err(Refusal::NothingToUndo)
    );
}

#[test]
fn a_report_that_belongs_to_a_running_incident_tells_its_log_what_nobody_said() {
    let mut plan = Plan::default();
    let id = reported(&mut plan);
    let incident = start(&mut plan, 40);
    let works = Event::Service {
        service: Service::Systems,
        state: ServiceState::Works,
    };
    run(
        &mut plan,
        41,
        LogEvent {
            incident,
            what: works,
        },
    )
    .unwrap();
    run(&mut plan, 42, JoinReport { id, incident }).unwrap();
    assert_eq!(plan.reports[&id].incident, Some(incident));
    let services = state(&plan, incident).services;
    assert_eq!(services.state(Service::InternetLine), ServiceState::Badly);
    assert_eq!(
        services.state(Service::Systems),
        ServiceState::Works,
        "what somebody said stands"
    );
    let log = log_of(&plan, incident);
    let joined = log.iter().find_map(|entry| match &entry.line.what {
        Event::ReportJoined { report, at, by, text } => Some((*report, *at, by.as_str(), text.as_str())),
        _ => None,
    });
    assert_eq!(
        joined,
        Some((id, Some(moment(10).now), "Jef", "The till asks again"))
    );
    assert!(
        run(&mut plan, 43, JoinReport { id, incident })
            .unwrap()
            .is_empty(),
        "it is there already"
    );
    run(&mut plan, 43, PartReport { id }).unwrap();
    assert_eq!(plan.reports[&id].incident, None, "by mistake");
    assert_eq!(run(&mut plan, 43, PartReport { id }), Err(Refusal::NothingToUndo));
    run(&mut plan, 44, JoinReport { id, incident }).unwrap();
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 45, close).unwrap();
    assert_eq!(
        run(&mut plan, 46, PartReport { id }),
        Err(Refusal::IncidentClosed)
    );
    let other = reported(&mut plan);
    assert_eq!(
        run(&mut plan, 47, JoinReport { id: other, incident }),
        Err(Refusal::IncidentClosed)
    );
}

#[test]
fn a_colleagues_results_count_at_the_time_that_the_colleague_says() {
    let mut plan = Plan::default();
    let els: Id<Contact> = key(&run(&mut plan, 0, person("IT")).unwrap());
    let incident = start(&mut plan, 1);
    let result = |outcome, at: Option<i64>| CallResult {
        contact: els,
        outcome,
        at: at.map(|minute| moment(minute).now),
        by: " Karim ".into(),
    };
    let note = |results| NoteResults { incident, results };
    let results = vec![
        result(Outcome::Reached, Some(20)),
        result(Outcome::NoAnswer, Some(10)),
    ];
    run(&mut plan, 60, note(results)).unwrap();
    let tries = state(&plan, incident).tries.get(&els).cloned().unwrap();
    assert_eq!((tries.count, tries.last), (2, Outcome::Reached));
    assert_eq!(tries.reached_at, Some(moment(20).now));
    assert_eq!(tries.failures, 0, "the failure was before");
    let log = log_of(&plan, incident);
    let by: Vec<&str> = log
        .iter()
        .filter_map(|entry| match &entry.line.what {
            Event::Tried { by, .. } => Some(by.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(by, ["Karim", "Karim"]);
    let stranger = CallResult {
        contact: Id::from_bits(99),
        ..result(Outcome::Reached, None)
    };
    let refused = run(
        &mut plan,
        61,
        note(vec![result(Outcome::Reached, None), stranger]),
    );
    assert!(
        matches!(refused, Err(Refusal::NotThere(_))),
        "all of it or nothing"
    );
}

#[test]
fn the_earliest_report_that_belongs_to_an_incident_tells_when_it_was_noticed_where_nobody_said_so() {
    let mut plan = Plan::default();
    let report = |plan: &mut Plan, text: &str, happened: i64| -> Id<EventReport> {
        let report = EventReport {
            text: text.into(),
            happened: Some(moment(happened).now),
            reported_by: "Jef".into(),
            ..EventReport::default()
        };
        key(&run(plan, happened + 10, ReportEvent { report }).unwrap())
    };
    let (late, early) = (report(&mut plan, "No mail", 20), report(&mut plan, "No till", 10));
    let incident = start(&mut plan, 40);
    let noticed = |plan: &Plan| {
        let state = state(plan, incident);
        let known = prefill(plan, incident, moment(60).now);
        assert_eq!(
            known["noticed_at"].fact,
            KnownFact::Moment(state.noticed.unwrap_or(state.started))
        );
        let from = known["noticed_at"].from;
        let KnownFrom::Line(line) = from else {
            panic!("{from:?}");
        };
        let all = log_of(plan, incident);
        assert!(all.iter().any(|entry| entry.at == line), "no line is of {line}");
        (state.noticed, state.noticed_how, line)
    };
    assert_eq!(noticed(&plan), (None, String::new(), moment(40).now));
    for (minute, id) in [(41, late), (42, early)] {
        run(&mut plan, minute, JoinReport { id, incident }).unwrap();
    }
    let told = (Some(moment(10).now), "No till".to_owned(), moment(42).now);
    assert_eq!(noticed(&plan), told);
    run(&mut plan, 43, PartReport { id: early }).unwrap();
    assert_eq!(noticed(&plan).0, Some(moment(20).now), "it did not belong to it");
    let said = NoteNoticed {
        incident,
        at: moment(25).now,
        by: "Mia".into(),
        how: String::new(),
    };
    run(&mut plan, 44, said).unwrap();
    assert_eq!(
        noticed(&plan),
        (Some(moment(25).now), String::new(), moment(44).now),
        "what a person said counts"
    );
    let resolved = SayResolved {
        incident,
        at: moment(45).now,
    };
    run(&mut plan, 50, resolved).unwrap();
    let known = prefill(&plan, incident, moment(60).now);
    assert_eq!(known["resolved_at"].fact, KnownFact::Moment(moment(45).now));
    assert_eq!(known["resolved_at"].from, KnownFrom::Line(moment(50).now));
}

#[test]
fn a_report_that_is_added_once_everything_works_says_nothing_of_how_it_is_now() {
    let mut plan = Plan::default();
    let id = reported(&mut plan);
    let incident = start(&mut plan, 40);
    let resolved = SayResolved {
        incident,
        at: moment(45).now,
    };
    run(&mut plan, 50, resolved).unwrap();
    run(&mut plan, 51, JoinReport { id, incident }).unwrap();
    let state = state(&plan, incident);
    assert_eq!(state.resolved, Some(moment(45).now));
    assert_eq!(state.services.hit().count(), 0);
}
