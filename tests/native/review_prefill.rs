//! What the log knows of a review, and the verdict on its activities.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::acts::acts;
use plan_b::domain::command::{
    CloseIncident, Command, CorrectRecovery, Fault, FieldFault, LogEvent, NameCause, RecordAct, Refusal,
    RelateIncident, ReopenIncident, SayResolved,
};
use plan_b::domain::past_incidents::past_incidents;
use plan_b::domain::prefill::{KnownFact, KnownFrom, prefill};
use plan_b::domain::recovered::{Kept, RecoveredFrom, recovered, verdict};
use plan_b::domain::similar::similar;
use plan_b::domain::{
    Action, Activity, ActivityState, Answer, Audience, Channel, Class, Contact, DeactivationAct,
    DeactivationRow, DrillKind, DrillResult, Event, EventReport, Id, IncidentState, LineKind, Minutes, Plan,
    RecoveryVerdict, Scenario,
};
use plan_b::i18n::known_words::{known_from, known_text};
use plan_b::i18n::{Lang, texts};

use super::domain_fixture::{faults, moment, run, start};
use super::review_fixture::{self, outage};

#[test]
fn every_field_that_the_log_knows_says_what_and_from_which_line() {
    let Outcome { plan, known } = known();
    let fact = |field: &str| known[field].fact.clone();
    let from = |field: &str| known[field].from;
    let at = |minute| moment(minute).now;
    assert_eq!(fact("noticed_at"), KnownFact::Moment(at(0)));
    assert_eq!(from("noticed_at"), KnownFrom::Line(at(0)));
    assert_eq!(fact("resolved_at"), KnownFact::Moment(at(140)));
    assert_eq!(fact("kind"), KnownFact::Scenario(Scenario::Internet));
    assert_eq!(from("kind"), KnownFrom::Line(at(2)));
    assert_eq!(
        fact("class"),
        KnownFact::Class(Class::Major),
        "the gravest counts"
    );
    assert_eq!(from("class"), KnownFrom::Line(at(44)));
    assert_eq!(fact("customer_impact"), KnownFact::Answer(Answer::Yes));
    assert_eq!(fact("manager"), KnownFact::People(vec![(at(6), "Mia".into())]));
    assert_eq!(
        fact("noticed_by"),
        KnownFact::Text("An".into()),
        "whoever opened it"
    );
    let classes = vec![(at(5), Class::Small), (at(44), Class::Major)];
    assert_eq!(fact("assessed_rightly_text"), KnownFact::Classes(classes));
    assert_eq!(from("assessed_rightly_text"), KnownFrom::Lines(2, at(5)));
    assert_eq!(
        fact("channels"),
        KnownFact::Channels(vec![Channel::Call, Channel::Sms])
    );
    assert_eq!(
        fact("first_message"),
        KnownFact::Rhythm {
            first: at(20),
            count: 2,
            longest_min: 60
        }
    );
    assert_eq!(
        fact("right_people_text"),
        KnownFact::Reached {
            reached: vec!["Els".into()],
            missed: vec!["Operator".into()]
        }
    );
    assert_eq!(fact("useful"), KnownFact::ByChannel(vec![(Channel::Sms, 1)]));
    assert_eq!(
        fact("inefficient"),
        KnownFact::ByChannel(vec![(Channel::Call, 1)])
    );
    assert_eq!(
        fact("actions_in_time_text"),
        KnownFact::Firsts {
            step: None,
            call: Some(10),
            message: Some(20)
        }
    );
    assert_eq!(fact("recovery"), KnownFact::Verdict(RecoveryVerdict::Some));
    assert_eq!(fact("cause_found"), KnownFact::Answer(Answer::Yes));
    assert_eq!(fact("cause_found_text"), KnownFact::Text("Cable cut".into()));
    assert!(matches!(fact("learned"), KnownFact::Lines(lines) if lines.len() == 1));
    assert!(matches!(fact("external_in_time_text"), KnownFact::Lines(lines) if lines.len() == 1));
    // What is asked when it is over.
    assert!(matches!(fact("plan_flexible_text"), KnownFact::Outside(lines) if lines.len() == 2));
    assert_eq!(
        fact("reporting_followed_text"),
        KnownFact::Reporting {
            reports: Vec::new(),
            opened_min: None,
            operator_min: Some(30)
        }
    );
    assert_eq!(from("reporting_followed_text"), KnownFrom::Line(at(30)));
    assert_eq!(fact("contracts"), KnownFact::Answer(Answer::Yes), "broken");
    assert_eq!(from("contracts"), KnownFrom::Contracts);
    assert!(
        matches!(fact("contracts_text"), KnownFact::Contracts(all) if all.len() == 1 && all[0].0.is_broken())
    );
    assert_eq!(fact("claims_to_others_text"), KnownFact::Text("5 %".into()));
    assert_eq!(fact("information_there"), KnownFact::Answer(Answer::Yes));
    for field in [
        "noticed_in_time",
        "avoid",
        "management",
        "management_text",
        "preparedness",
        "claims",
    ] {
        assert!(!known.contains_key(field), "nobody can know {field}");
    }
    for lang in Lang::ALL {
        for (field, known) in &known {
            let said = known_text(texts(lang), &plan, known, moment(0).now.date());
            assert!(!said.is_empty() && !said.contains('{'), "{field}: {said}");
            let from = known_from(texts(lang), known, moment(0).now.date());
            assert!(!from.is_empty() && !from.contains('{'), "{field}: {from}");
        }
    }
}

struct Outcome {
    plan: Plan,
    known: std::collections::BTreeMap<&'static str, plan_b::domain::prefill::Known>,
}

fn known() -> Outcome {
    let mut outage = outage();
    let incident = outage.incident;
    run(
        &mut outage.plan,
        151,
        SayResolved {
            incident,
            at: moment(140).now,
        },
    )
    .unwrap();
    let cause = NameCause {
        incident,
        known: Answer::Yes,
        text: "Cable cut".into(),
        follow_up: None,
    };
    run(&mut outage.plan, 152, cause).unwrap();
    run(
        &mut outage.plan,
        153,
        CloseIncident {
            incident,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    let known = prefill(&outage.plan, incident, moment(200).now);
    Outcome {
        plan: outage.plan,
        known,
    }
}

#[test]
fn an_incident_that_nobody_knows_prefills_nothing() {
    assert!(prefill(&Plan::default(), Id::from_bits(5), moment(0).now).is_empty());
}

#[test]
fn activities_are_judged_by_the_log_and_by_the_services_that_they_need() {
    let outage = outage();
    let all = recovered(&outage.plan, outage.incident);
    let names: Vec<_> = all.iter().map(|one| one.activity).collect();
    assert_eq!(names, [outage.desk, outage.orders], "in the plan's order");
    let (desk, orders) = (&all[0], &all[1]);
    assert_eq!((desk.hit, desk.back), (moment(40).now, Some(moment(90).now)));
    assert_eq!((desk.level, desk.from), (Some(60), RecoveredFrom::Log));
    assert_eq!(desk.kept(moment(200).now), Kept::Within);
    assert_eq!((orders.hit, orders.back), (moment(2).now, Some(moment(150).now)));
    assert_eq!(orders.from, RecoveredFrom::Services);
    assert_eq!(orders.kept(moment(200).now), Kept::Late(28 * 60_000));
    assert_eq!(verdict(&all, moment(200).now), Some(RecoveryVerdict::Some));
    assert_eq!(verdict(&all[..1], moment(200).now), Some(RecoveryVerdict::All));
    assert_eq!(verdict(&all[1..], moment(200).now), Some(RecoveryVerdict::None));
    assert_eq!(verdict(&[], moment(200).now), None);
}

#[test]
fn a_level_below_what_the_plan_accepts_is_not_back_and_what_still_has_time_decides_nothing() {
    let mut outage = outage();
    let (incident, activity) = (outage.incident, outage.desk);
    let reduced = Event::Activity {
        activity,
        state: ActivityState::Reduced,
        level: Some(40),
        expected: None,
    };
    run(
        &mut outage.plan,
        100,
        LogEvent {
            incident,
            what: reduced,
        },
    )
    .unwrap();
    let all = recovered(&outage.plan, incident);
    assert_eq!((all[0].back, all[0].level), (None, None));
    assert_eq!(all[0].kept(moment(200).now), Kept::Running);
    assert_eq!(verdict(&all, moment(200).now), None);
    assert_eq!(all[0].kept(moment(290).now), Kept::Late(10 * 60_000));
    // When everything works again, it does too.
    run(
        &mut outage.plan,
        200,
        SayResolved {
            incident,
            at: moment(190).now,
        },
    )
    .unwrap();
    assert_eq!(recovered(&outage.plan, incident)[0].back, Some(moment(190).now));
}

#[test]
fn what_was_back_in_the_minute_in_which_it_stopped_was_back_at_once() {
    let mut outage = outage();
    let (incident, activity) = (outage.incident, Id::from_bits(13));
    let door = Activity {
        name: "Door".into(),
        order: "0".into(),
        rto: Some(Minutes(10)),
        ..Activity::default()
    };
    outage.plan.activities.insert(activity, door);
    let mut stopped = moment(160);
    stopped.now = stopped.now.plus_ms(5_000);
    let what = Event::Activity {
        activity,
        state: ActivityState::Stopped,
        level: None,
        expected: None,
    };
    LogEvent { incident, what }
        .apply(&mut outage.plan, &mut stopped)
        .unwrap();
    let said = |minute| SayResolved {
        incident,
        at: moment(minute).now,
    };
    run(&mut outage.plan, 170, said(160)).unwrap();
    let door = |plan: &Plan| {
        let mut all = recovered(plan, incident).into_iter();
        all.find(|one| one.activity == activity).unwrap()
    };
    let found = door(&outage.plan);
    assert_eq!(found.back, Some(stopped.now), "a form knows no seconds");
    assert_eq!(found.kept(moment(900).now), Kept::Within);
    run(&mut outage.plan, 171, said(159)).unwrap();
    assert_eq!(
        recovered(&outage.plan, incident)[0].back,
        None,
        "it stopped after that"
    );
}

#[test]
fn the_review_corrects_the_times_and_refuses_an_end_before_the_start() {
    let mut outage = outage();
    let (incident, activity) = (outage.incident, outage.orders);
    let correct = |stopped: Option<i64>, back: Option<i64>| CorrectRecovery {
        incident,
        activity,
        stopped: stopped.map(|minute| moment(minute).now),
        back: back.map(|minute| moment(minute).now),
        note: "By hand".into(),
    };
    let refused = run(&mut outage.plan, 200, correct(None, Some(1))).unwrap_err();
    assert_eq!(
        faults(refused),
        [FieldFault::new("back", Fault::BeforeStart(moment(2).now))]
    );
    let refused = run(&mut outage.plan, 200, correct(Some(201), None)).unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("stopped", Fault::InFuture)]);
    run(&mut outage.plan, 200, correct(None, Some(120))).unwrap();
    let orders = recovered(&outage.plan, incident).remove(1);
    assert_eq!(orders.back, Some(moment(120).now));
    assert_eq!(
        (orders.from, orders.note.as_str()),
        (RecoveredFrom::Corrected, "By hand")
    );
    assert_eq!(orders.kept(moment(200).now), Kept::Within);
}

#[test]
fn services_are_back_at_a_time_in_the_past_but_not_before_the_start_and_the_last_word_holds() {
    let mut outage = outage();
    let incident = outage.incident;
    let said = |minute| SayResolved {
        incident,
        at: moment(minute).now,
    };
    let refused = run(&mut outage.plan, 160, said(-1)).unwrap_err();
    assert_eq!(
        faults(refused),
        [FieldFault::new("at", Fault::BeforeStart(moment(0).now))]
    );
    let refused = run(&mut outage.plan, 160, said(161)).unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("at", Fault::InFuture)]);
    run(&mut outage.plan, 160, said(140)).unwrap();
    run(
        &mut outage.plan,
        161,
        CloseIncident {
            incident,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    run(&mut outage.plan, 162, said(150)).unwrap();
    let state = IncidentState::in_plan(&outage.plan, incident).unwrap();
    assert_eq!(state.resolved, Some(moment(150).now));
    assert!(!state.is_open(), "saying so later does not open it again");
}

#[test]
fn closing_leaves_what_is_not_done_in_sight_and_it_is_done_later() {
    let mut outage = outage();
    let incident = outage.incident;
    let own = Id::from_bits(77);
    let row = DeactivationRow {
        act: DeactivationAct::Own,
        text: "Stop the divert".into(),
        ..DeactivationRow::default()
    };
    outage.plan.deactivation.insert(own, row);
    let manager: Id<Contact> = *outage.plan.contacts.keys().next().unwrap();
    outage.plan.team.incident_manager = Some(manager);
    let undone = |plan: &Plan| {
        let state = IncidentState::in_plan(plan, incident).unwrap();
        let all = acts(plan, &state).into_iter();
        all.filter(|act| act.done.is_none())
            .map(|act| act.act)
            .collect::<Vec<_>>()
    };
    use DeactivationAct::{CloseIncident as Close, CloseTicket, Deactivate, OrderReview, Own};
    assert_eq!(
        undone(&outage.plan),
        [CloseTicket, Close, Deactivate, OrderReview, Own]
    );
    let state = IncidentState::in_plan(&outage.plan, incident).unwrap();
    assert_eq!(acts(&outage.plan, &state)[0].agreement, Some(manager));
    let record = |act, row, agreed_by: &str| RecordAct {
        incident,
        act,
        row,
        agreed_by: agreed_by.into(),
        reference: "T-1".into(),
        needs_agreement: matches!(act, CloseTicket | Close),
    };
    let refused = run(&mut outage.plan, 160, record(CloseTicket, Id::default(), " ")).unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("agreed_by", Fault::Missing)]);
    run(&mut outage.plan, 160, record(CloseTicket, Id::default(), "Mia")).unwrap();
    run(
        &mut outage.plan,
        161,
        CloseIncident {
            incident,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    assert_eq!(undone(&outage.plan), [Close, Deactivate, OrderReview, Own]);
    run(&mut outage.plan, 162, record(Own, own, "")).unwrap();
    assert_eq!(undone(&outage.plan), [Close, Deactivate, OrderReview]);
    // The row goes, what was done stays.
    outage.plan.deactivation.remove(&own);
    let state = IncidentState::in_plan(&outage.plan, incident).unwrap();
    assert!(
        acts(&outage.plan, &state)
            .iter()
            .any(|act| act.row == own && act.done.is_some())
    );
    run(
        &mut outage.plan,
        163,
        ReopenIncident {
            incident,
            reason: "down again".into(),
        },
    )
    .unwrap();
    assert_eq!(undone(&outage.plan).len(), 4, "a reopened incident ends anew");
}

#[test]
fn a_cause_is_named_after_the_end_too_and_a_known_one_needs_its_words() {
    let mut outage = outage();
    let incident = outage.incident;
    run(
        &mut outage.plan,
        160,
        CloseIncident {
            incident,
            agreed_by: String::new(),
        },
    )
    .unwrap();
    let cause = |known, text: &str, follow_up| NameCause {
        incident,
        known,
        text: text.into(),
        follow_up,
    };
    let refused = run(&mut outage.plan, 161, cause(Answer::Yes, "", None)).unwrap_err();
    assert_eq!(faults(refused), [FieldFault::new("text", Fault::Missing)]);
    let before = moment(0).now.date().pred_opt();
    let refused = run(&mut outage.plan, 161, cause(Answer::No, "", before)).unwrap_err();
    assert_eq!(faults(refused)[0].field, "follow_up");
    let day = moment(0).now.date().succ_opt();
    let touched = run(&mut outage.plan, 161, cause(Answer::No, "", day)).unwrap();
    assert_eq!(touched.len(), 2, "a line and the head");
    let touched = run(&mut outage.plan, 162, cause(Answer::No, "", day)).unwrap();
    assert!(touched.is_empty(), "the same again writes no line");
    let known = prefill(&outage.plan, incident, moment(200).now);
    assert_eq!(known["more_needed"].fact, KnownFact::Answer(Answer::Yes));
    assert_eq!(known["more_needed_text"].fact, KnownFact::Day(day.unwrap()));
}

#[test]
fn incidents_that_hit_the_same_service_resemble_each_other_and_are_offered_as_related() {
    let mut outage = outage();
    let incident = outage.incident;
    let other = start(&mut outage.plan, 300);
    assert!(similar(&outage.plan, incident).is_empty());
    let again = plan_b::domain::command::SetService {
        incident: other,
        service: plan_b::domain::Service::InternetLine,
        state: plan_b::domain::ServiceState::Badly,
    };
    run(&mut outage.plan, 301, again).unwrap();
    assert_eq!(similar(&outage.plan, incident), [other]);
    assert_eq!(similar(&outage.plan, other), [incident]);
    let refused = run(
        &mut outage.plan,
        302,
        RelateIncident {
            incident,
            other: incident,
        },
    );
    assert_eq!(
        faults(refused.unwrap_err()),
        [FieldFault::new("related", Fault::Itself)]
    );
    let nowhere = Id::from_bits(99);
    let refused = run(
        &mut outage.plan,
        302,
        RelateIncident {
            incident,
            other: nowhere,
        },
    );
    assert_eq!(refused, Err(Refusal::NotThere(nowhere.entity())));
    run(&mut outage.plan, 302, RelateIncident { incident, other }).unwrap();
    let past = past_incidents(&outage.plan, moment(400).now);
    assert_eq!(
        past.iter().map(|one| one.id).collect::<Vec<_>>(),
        [other, incident]
    );
    assert_eq!(past[1].class, Some(Class::Major));
    assert_eq!(
        (past[1].within, past[1].judged, past[1].similar.as_slice()),
        (1, 2, &[other][..])
    );
    assert_eq!(past[0].lasted_ms, 100 * 60_000);
}

#[test]
fn what_was_reported_decided_and_rehearsed_stands_in_its_fields_with_where_it_comes_from() {
    let mut outage = outage();
    let incident = outage.incident;
    let els = *outage.plan.contacts.keys().next().unwrap();
    let report = |minute, audience, who: &str| EventReport {
        noted: moment(minute).now,
        reported_by: who.into(),
        audience,
        text: "Slow internet".into(),
        incident: Some(incident),
        ..EventReport::default()
    };
    outage
        .plan
        .reports
        .insert(Id::from_bits(41), report(-40, Audience::Staff, "Els"));
    outage
        .plan
        .reports
        .insert(Id::from_bits(42), report(-20, Audience::Customers, "Bakker"));
    let noticed = Event::Noticed {
        at: Some(moment(-45).now),
        by: "Els".into(),
        how: String::new(),
    };
    run(
        &mut outage.plan,
        3,
        LogEvent {
            incident,
            what: noticed,
        },
    )
    .unwrap();
    let action = Action {
        incident: Some(incident),
        text: "Second line".into(),
        owner: Some(els),
        due: moment(0).now.date().succ_opt(),
        ..Action::default()
    };
    outage.plan.actions.insert(Id::from_bits(51), action);
    for (bits, kind, minute) in [
        (61, DrillKind::Tabletop, -60 * 24 * 30),
        (62, DrillKind::Rehearsal, -60 * 24 * 31),
        (63, DrillKind::Full, -60 * 24 * 400),
    ] {
        let result = DrillResult {
            kind,
            at: moment(minute).now,
            ..DrillResult::default()
        };
        outage.plan.drills.insert(Id::from_bits(bits), result);
    }
    let known = prefill(&outage.plan, incident, moment(200).now);
    let reporting = |reports: &[(i64, &str)], opened_min, operator_min| KnownFact::Reporting {
        reports: reports
            .iter()
            .map(|(minute, said)| (moment(*minute).now, (*said).to_owned()))
            .collect(),
        opened_min,
        operator_min,
    };
    let both = [(-40, "Els: Slow internet"), (-20, "Bakker: Slow internet")];
    assert_eq!(
        known["reporting_followed_text"].fact,
        reporting(&both, Some(45), Some(75))
    );
    assert_eq!(known["reporting_followed_text"].from, KnownFrom::Reports);
    assert_eq!(
        known["customer_impact_text"].fact,
        reporting(&both[1..], None, None)
    );
    assert_eq!(known["noticed_in_time_text"].fact, reporting(&[], Some(45), None));
    assert_eq!(known["avoid"].fact, KnownFact::Actions(vec![Id::from_bits(51)]));
    assert_eq!(known["avoid"].from, KnownFrom::Actions);
    assert_eq!(
        known["preparedness_text"].fact,
        KnownFact::Rehearsed { drills: 1, people: 1 }
    );
    for lang in Lang::ALL {
        for (field, known) in &known {
            let said = known_text(texts(lang), &outage.plan, known, moment(0).now.date());
            assert!(!said.is_empty() && !said.contains('{'), "{field}: {said}");
        }
        let avoid = known_text(texts(lang), &outage.plan, &known["avoid"], moment(0).now.date());
        assert!(avoid.starts_with("Second line (Operator, "), "{avoid}");
    }
}

#[test]
fn a_contract_that_held_is_asked_about_only_when_something_was_late() {
    let mut outage = outage();
    let incident = outage.incident;
    let answer = |plan: &Plan| {
        let known = prefill(plan, incident, moment(200).now);
        known.get("contracts").map(|known| known.fact.clone())
    };
    outage.plan.slas.values_mut().next().unwrap().repair_time = Some(Minutes(600));
    let said = |outage: &mut review_fixture::Outage| {
        run(
            &mut outage.plan,
            160,
            SayResolved {
                incident,
                at: moment(150).now,
            },
        )
        .unwrap();
    };
    outage.plan.activities.get_mut(&outage.orders).unwrap().rto = Some(Minutes(600));
    let back = outage
        .plan
        .log
        .iter()
        .find(|(_, line)| line.at == moment(150).now);
    let (back, line) = back.map(|(id, line)| (*id, line.clone())).unwrap();
    outage.plan.log.remove(&back);
    assert_eq!(answer(&outage.plan), None, "nothing is over yet");
    outage.plan.log.insert(back, line);
    assert_eq!(
        answer(&outage.plan),
        Some(KnownFact::Answer(Answer::No)),
        "the line is back"
    );
    said(&mut outage);
    assert_eq!(answer(&outage.plan), Some(KnownFact::Answer(Answer::No)));
    outage.plan.activities.get_mut(&outage.orders).unwrap().rto = Some(Minutes(10));
    let why = |plan: &Plan| {
        let known = prefill(plan, incident, moment(200).now);
        known_text(
            texts(Lang::En),
            plan,
            &known["contracts_text"],
            moment(0).now.date(),
        )
    };
    assert_eq!(answer(&outage.plan), Some(KnownFact::Answer(Answer::Yes)));
    assert!(
        why(&outage.plan)
            .contains("within the SLA. Too late for ‘Orders’: it must work again within 10\u{a0}min"),
        "{}",
        why(&outage.plan)
    );
    let line = outage.plan.slas.values().next().unwrap().line;
    outage.plan.lines.get_mut(&line).unwrap().kind = LineKind::FixedPhone;
    assert_eq!(
        answer(&outage.plan),
        None,
        "late for another reason: a person says"
    );
    outage.plan.slas = Default::default();
    assert_eq!(answer(&outage.plan), Some(KnownFact::Answer(Answer::Yes)), "none");
}
