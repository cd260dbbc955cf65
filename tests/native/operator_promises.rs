//! What operators promised against what the log says: when a line was back, and what follows from it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use plan_b::domain::command::{CloseIncident, LogEvent, RecordAct, ReopenIncident, SayResolved, SetService};
use plan_b::domain::time_limit::time_limits;
use plan_b::domain::{
    DeactivationAct, Event, Id, Incident, IncidentState, Line, LineKind, Minutes, NextCall, Outreach, Plan,
    Service, ServiceState, Sla, SlaOutcome, Timestamp, line_back, lines_to_report,
};
use plan_b::i18n::{Lang, texts};
use plan_b::output::evidence::evidence;
use plan_b::replica::chain::LogCheck;

use crate::domain_fixture::{moment, run, start};

use Service::{Electricity, FixedPhones, InternetLine};
use ServiceState::{DoesNot, Works};

const FIBRE: Id<Line> = Id::from_bits(1);
const PHONES: Id<Line> = Id::from_bits(2);
const TERMINAL: Id<Line> = Id::from_bits(3);
const NOWHERE: Id<Line> = Id::from_bits(4);

fn at(minute: i64) -> Timestamp {
    moment(minute).now
}

/// A fibre with a repair time of eight hours, telephony carried over it, a payment terminal.
fn lines() -> (Plan, Id<Incident>) {
    let mut plan = Plan::default();
    let line = |name: &str, kind, carried_over| Line {
        name: name.into(),
        kind,
        carried_over,
        ..Line::default()
    };
    plan.lines.insert(FIBRE, line("Fibre", LineKind::Internet, None));
    plan.lines
        .insert(PHONES, line("Phones", LineKind::FixedPhone, Some(FIBRE)));
    plan.lines
        .insert(TERMINAL, line("Terminal", LineKind::PaymentTerminal, None));
    let sla = Sla {
        line: FIBRE,
        repair_time: Some(Minutes(480)),
        ..Sla::default()
    };
    plan.slas.insert(Id::from_bits(9), sla);
    let incident = start(&mut plan, 0);
    (plan, incident)
}

fn says(plan: &mut Plan, incident: Id<Incident>, minute: i64, service: Service, state: ServiceState) {
    let said = SetService {
        incident,
        service,
        state,
    };
    run(plan, minute, said).unwrap();
}

fn ticket(plan: &mut Plan, incident: Id<Incident>, minute: i64, number: &str, promised: Option<i64>) {
    let what = Event::Ticket {
        line: FIBRE,
        operator: "Noordlijn".into(),
        number: number.into(),
        promised: promised.map(at),
        spoke_with: String::new(),
    };
    run(plan, minute, LogEvent { incident, what }).unwrap();
}

fn resolved(plan: &mut Plan, incident: Id<Incident>, minute: i64, back: i64) {
    let at = at(back);
    run(plan, minute, SayResolved { incident, at }).unwrap();
}

fn back(plan: &Plan, incident: Id<Incident>, line: Id<Line>) -> Option<i64> {
    let state = IncidentState::in_plan(plan, incident).unwrap();
    line_back(plan, &state, line).map(|back| back.since_ms(at(0)) / 60_000)
}

fn paper(plan: &Plan, incident: Id<Incident>, minute: i64) -> String {
    let words = texts(Lang::En);
    evidence(words, plan, incident, &LogCheck::default(), &[], at(minute))
        .text(words)
        .replace('\u{a0}', " ")
}

#[test]
fn a_line_is_back_when_its_own_service_and_that_of_its_carrier_were_said_to_work_again() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 1, Electricity, DoesNot);
    says(&mut plan, incident, 2, InternetLine, DoesNot);
    assert_eq!(back(&plan, incident, FIBRE), None, "it is out");
    says(&mut plan, incident, 20, InternetLine, Works);
    for line in [FIBRE, PHONES, NOWHERE] {
        assert_eq!(back(&plan, incident, line), Some(20), "{line}");
    }
    assert_eq!(back(&plan, incident, TERMINAL), None, "nobody spoke of it");
    says(&mut plan, incident, 30, FixedPhones, DoesNot);
    assert_eq!(back(&plan, incident, FIBRE), Some(20));
    assert_eq!(back(&plan, incident, PHONES), None, "its own service is out");
    assert_eq!(
        back(&plan, incident, NOWHERE),
        None,
        "it may be the one that is out"
    );
    says(&mut plan, incident, 40, FixedPhones, Works);
    assert_eq!(back(&plan, incident, PHONES), Some(40));
    says(&mut plan, incident, 50, InternetLine, DoesNot);
    says(&mut plan, incident, 60, InternetLine, Works);
    assert_eq!(back(&plan, incident, FIBRE), Some(60), "the last time counts");
    resolved(&mut plan, incident, 700, 600);
    assert_eq!(back(&plan, incident, FIBRE), Some(60));
    assert_eq!(back(&plan, incident, TERMINAL), Some(600));
}

#[test]
fn what_everything_was_said_to_work_since_holds_for_each_line_until_it_goes_again() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 0, InternetLine, Works);
    assert_eq!(back(&plan, incident, FIBRE), None, "it was never out");
    says(&mut plan, incident, 2, InternetLine, DoesNot);
    resolved(&mut plan, incident, 100, 90);
    assert_eq!(back(&plan, incident, FIBRE), Some(90));
    says(&mut plan, incident, 120, InternetLine, Works);
    assert_eq!(back(&plan, incident, FIBRE), Some(90), "said again later");
    says(&mut plan, incident, 130, InternetLine, DoesNot);
    assert_eq!(back(&plan, incident, FIBRE), None, "it went again");
    says(&mut plan, incident, 150, InternetLine, Works);
    assert_eq!(back(&plan, incident, FIBRE), Some(150));
}

#[test]
fn an_incident_that_was_closed_ends_what_nobody_said_to_work() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 2, InternetLine, DoesNot);
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut plan, 200, close).unwrap();
    assert_eq!(back(&plan, incident, FIBRE), Some(200));
    let reason = "It went again".to_owned();
    run(&mut plan, 210, ReopenIncident { incident, reason }).unwrap();
    assert_eq!(back(&plan, incident, FIBRE), None);
}

#[test]
fn an_operator_who_kept_the_promise_is_not_accused_because_something_else_took_longer() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 0, Electricity, DoesNot);
    says(&mut plan, incident, 0, InternetLine, DoesNot);
    ticket(&mut plan, incident, 5, "T-1", Some(35));
    says(&mut plan, incident, 20, InternetLine, Works);
    let outcome = |plan: &Plan, minute| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        SlaOutcome::all(plan, &state, at(minute)).remove(0)
    };
    // Whoever looks later sees the same.
    for minute in [30, 3_000] {
        let found = outcome(&plan, minute);
        assert_eq!((found.took_ms / 60_000, found.is_over), (15, true));
    }
    resolved(&mut plan, incident, 640, 635);
    assert!(!outcome(&plan, 700).is_broken());
    let said = paper(&plan, incident, 700);
    assert!(
        said.contains("repaired after 15\u{a0}min: within the SLA")
            || said.contains("repaired after 15 min: within the SLA"),
        "{said}"
    );
    assert!(
        said.contains(": in time") && !said.contains(" min late"),
        "{said}"
    );
}

#[test]
fn the_evidence_shows_a_promise_while_it_runs_when_it_has_passed_and_when_it_was_kept() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 0, InternetLine, DoesNot);
    ticket(&mut plan, incident, 5, "T-1", Some(35));
    let said = paper(&plan, incident, 20);
    assert!(
        said.contains("Promised by") && said.contains(", not repaired yet"),
        "{said}"
    );
    assert!(!said.contains(" min late"), "{said}");
    let said = paper(&plan, incident, 45).replace('\u{a0}', " ");
    assert!(said.contains("not repaired yet: 10 min late"), "{said}");
    says(&mut plan, incident, 40, InternetLine, Works);
    let said = paper(&plan, incident, 500).replace('\u{a0}', " ");
    assert!(
        said.contains(": 5 min late") && !said.contains("not repaired yet"),
        "{said}"
    );
}

#[test]
fn a_line_that_works_again_has_no_clock_and_nobody_is_called_but_to_close_the_ticket() {
    let (mut plan, incident) = lines();
    says(&mut plan, incident, 0, InternetLine, DoesNot);
    ticket(&mut plan, incident, 5, "T-1", Some(35));
    let look = |plan: &Plan, minute| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        let repair = lines_to_report(plan, &state, &Outreach::in_plan(plan, incident)).remove(0);
        let limits = time_limits(plan, &state, &[], at(minute)).len();
        (limits, repair.next_due(at(minute)), repair.next_call(at(minute)))
    };
    let late = NextCall::PromisePassed(at(35));
    assert_eq!(look(&plan, 65), (1, Some(at(485)), late));
    says(&mut plan, incident, 20, InternetLine, Works);
    assert_eq!(look(&plan, 65), (0, None, NextCall::CloseTicket(at(20))));
    let closed = RecordAct {
        incident,
        act: DeactivationAct::CloseTicket,
        ..RecordAct::default()
    };
    run(&mut plan, 70, closed).unwrap();
    assert_eq!(look(&plan, 71), (0, None, NextCall::Nothing));
    says(&mut plan, incident, 80, InternetLine, DoesNot);
    assert_eq!(look(&plan, 81).2, late, "it went again");
}
