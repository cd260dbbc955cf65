//! The review, the evidence and the log as papers.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::{
    AddNote, CloseIncident, CorrectLine, Fault, ReopenIncident, SaveEntry, SayResolved,
};
use plan_b::domain::record::{Fields, Record, Value};
use plan_b::domain::{Answer, Contact, Event, Id, LogPart, NoteKind, Plan, Review, ReviewBlock};
use plan_b::i18n::{Lang, texts};
use plan_b::output::evidence::{check_rows, evidence};
use plan_b::output::log_paper::{log_csv, log_part};
use plan_b::output::review_paper::review_paper;
use plan_b::output::timeline_picture::Timeline;
use plan_b::replica::chain::{LogCheck, check};
use plan_b::replica::{Replica, SessionId};

use super::domain_fixture::{faults, moment, run};
use super::file_forge::{NOW, altered};
use super::review_fixture::{Outage, outage};

fn write(outage: &mut Outage, pairs: &[(&str, &str)]) {
    let entity = Review::id_for(outage.incident).entity();
    let was = outage.plan.fields_of(&entity).unwrap_or_default();
    let mut fields = was.clone();
    fields.insert("incident".into(), outage.incident.to_string().into());
    for (name, value) in pairs {
        fields.insert((*name).into(), Value::from(*value));
    }
    let save = SaveEntry {
        kind: Review::KIND,
        entity: Some(entity),
        was,
        fields,
    };
    run(&mut outage.plan, 200, save).unwrap();
}

#[test]
fn the_review_has_the_templates_twelve_blocks_with_what_is_known_and_own_words_in_its_place() {
    let mut outage = outage();
    for lang in Lang::ALL {
        let words = texts(lang);
        let paper = review_paper(words, &outage.plan, outage.incident, moment(200).now);
        assert_eq!(paper.parts.len(), 13, "twelve blocks and the actions");
        for (part, block) in paper.parts.iter().zip(ReviewBlock::ALL) {
            assert!(
                part.heading.contains(words.review_words.block(*block)),
                "{}",
                part.heading
            );
        }
        let rows: Vec<_> = paper.parts.iter().flat_map(|part| &part.rows).collect();
        assert!(rows.iter().all(|row| !row.label.is_empty()), "{rows:?}");
        assert!(
            rows.iter()
                .all(|row| !row.text.contains('{') && !row.source.contains('{'))
        );
    }
    let words = texts(Lang::En);
    let row = |outage: &Outage, label: &str| {
        let paper = review_paper(words, &outage.plan, outage.incident, moment(200).now);
        let rows = paper.parts.into_iter().flat_map(|part| part.rows);
        rows.into_iter().find(|row| row.label == label).expect(label)
    };
    let label = words.review_fields.manager;
    assert!(row(&outage, label).text.contains("Mia"));
    assert!(row(&outage, label).source.starts_with("from the log"));
    write(
        &mut outage,
        &[
            ("manager", "Mia, then Jan"),
            ("management", "partly"),
            ("noticed_in_time", "no"),
        ],
    );
    let own = row(&outage, label);
    assert_eq!((own.text.as_str(), own.source.as_str()), ("Mia, then Jan", ""));
    let management = row(&outage, words.review_fields.management);
    assert!(management.text.starts_with(words.review_words.management_partly));
    assert_eq!(management.source, "", "nobody says that Mia is the management");
    let mia = Contact {
        first_name: "Mia".into(),
        ..Contact::default()
    };
    outage.plan.contacts.insert(Id::from_bits(77), mia);
    outage.plan.team.validators.insert(Id::from_bits(77));
    let management = row(&outage, words.review_fields.management);
    assert!(
        management.text.contains("Mia") && management.source.starts_with("from the log"),
        "what the log knows of it stands beside the answer: {management:?}"
    );
    assert_eq!(
        row(&outage, words.review_fields.noticed_in_time).text,
        words.answers.name(Answer::No)
    );
}

#[test]
fn an_end_before_the_start_is_refused_in_the_review() {
    let outage = outage();
    let entity = Review::id_for(outage.incident).entity();
    let fields: Fields = [
        ("noticed_at".to_owned(), Value::from(moment(10).now.to_string())),
        ("resolved_at".to_owned(), Value::from(moment(5).now.to_string())),
    ]
    .into();
    let faults = plan_b::domain::command::faults_of(&entity, &fields).unwrap();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].field, "resolved_at");
}

#[test]
fn the_end_that_a_review_gives_is_held_against_the_start_that_the_log_knows_and_lies_not_ahead() {
    let mut outage = outage();
    let id = Review::id_for(outage.incident);
    let save = |plan: &mut Plan, field: &str, minute: i64| {
        let was = plan.fields_of(&id.entity()).unwrap_or_default();
        let mut fields = was.clone();
        fields.insert(field.to_owned(), Value::from(moment(minute).now.to_string()));
        let save = SaveEntry {
            kind: Review::KIND,
            entity: Some(id.entity()),
            was,
            fields,
        };
        run(plan, 200, save)
    };
    let refused = |plan: &mut Plan, field: &str, minute: i64| {
        let faults = faults(save(plan, field, minute).unwrap_err());
        assert_eq!((faults.len(), faults[0].field), (1, field));
        faults[0].fault.clone()
    };
    let plan = &mut outage.plan;
    assert_eq!(
        refused(plan, "resolved_at", -1),
        Fault::BeforeStart(moment(0).now),
        "nobody typed when it was noticed"
    );
    assert_eq!(refused(plan, "resolved_at", 201), Fault::InFuture);
    assert_eq!(refused(plan, "noticed_at", 201), Fault::InFuture);
    save(plan, "resolved_at", 0).unwrap();
    // An older version took what cannot be: it keeps nobody from writing another field.
    plan.reviews.get_mut(&id).unwrap().resolved_at = Some(moment(-500).now);
    write(&mut outage, &[("learned", "Print the list")]);
    assert_eq!(outage.plan.reviews[&id].learned, "Print the list");
}

#[test]
fn a_review_that_two_people_change_on_two_devices_keeps_both_fields() {
    let mut outage = outage();
    write(&mut outage, &[("learned", "Print the list")]);
    let entity = Review::id_for(outage.incident).entity();
    let (mut one, mut other) = (
        Replica::new(SessionId::from_bits(1)),
        Replica::new(SessionId::from_bits(2)),
    );
    one.commit(&entity, outage.plan.fields_of(&entity).as_ref(), NOW, "An")
        .unwrap();
    other.join(one.get(&entity).unwrap().clone(), NOW);
    let changed = |plan: &Plan, pairs: &[(&str, &str)]| {
        let mut outage = Outage {
            plan: plan.clone(),
            ..super::review_fixture::outage()
        };
        write(&mut outage, pairs);
        outage.plan.fields_of(&entity).unwrap()
    };
    let here = changed(&outage.plan, &[("avoid", "Second line")]);
    let there = changed(
        &outage.plan,
        &[("improvements", "Call earlier"), ("finished_on", "2026-12-01")],
    );
    one.commit(&entity, Some(&here), NOW + 1, "An").unwrap();
    other.commit(&entity, Some(&there), NOW + 2, "Bo").unwrap();
    let (from_one, from_other) = (
        one.get(&entity).unwrap().clone(),
        other.get(&entity).unwrap().clone(),
    );
    one.join(from_other, NOW + 3);
    other.join(from_one, NOW + 3);
    for replica in [&one, &other] {
        let merged = Review::fold(&replica.get(&entity).unwrap().shown().unwrap(), &mut Vec::new());
        assert_eq!(merged.learned, "Print the list");
        assert_eq!(merged.avoid, "Second line");
        assert_eq!(merged.improvements, "Call earlier");
        assert!(merged.finished_on.is_some());
        assert!(replica.get(&entity).unwrap().both_changed().is_empty());
    }
}

fn replica_of(outage: &Outage) -> Replica {
    let mut replica = Replica::new(SessionId::from_bits(1));
    let mut lines: Vec<_> = outage.plan.log.iter().collect();
    lines.sort_by_key(|(id, line)| (line.at, **id));
    for (id, line) in lines {
        replica
            .commit(&id.entity(), Some(&line.fields()), NOW, "An")
            .unwrap();
    }
    replica
}

fn check_of(outage: &Outage) -> LogCheck {
    check(&outage.incident.to_string(), replica_of(outage).entities())
}

#[test]
fn the_evidence_compares_promises_with_what_happened_and_says_of_the_rules_only_to_check_them() {
    let mut outage = outage();
    let incident = outage.incident;
    run(
        &mut outage.plan,
        160,
        SayResolved {
            incident,
            at: moment(150).now,
        },
    )
    .unwrap();
    let found = check_of(&outage);
    for lang in Lang::ALL {
        let words = texts(lang);
        let paper = evidence(words, &outage.plan, incident, &found, &[], moment(200).now);
        let text = paper.text(words);
        assert!(!text.contains('{'), "{text}");
        for part in ["T-1", "Fibre, Proximus", "5 %", &found.code, "Orders"] {
            assert!(text.contains(part), "{lang:?}: no {part} in {text}");
        }
        let html = paper.html(words, "Bakkerij", "");
        assert!(
            !html.contains("<script") && !html.contains("src="),
            "self-contained"
        );
    }
    let words = texts(Lang::En);
    let text = evidence(words, &outage.plan, incident, &found, &[], moment(200).now).text(words);
    assert!(
        text.contains("Promised within 1 h, repaired after 2 h: 1 h late"),
        "{text}"
    );
    assert!(text.contains("50 min late"), "the operator's promise: {text}");
    assert!(text.contains("check whether it applies to you"), "{text}");
    assert!(text.contains("First reported to the operator"), "{text}");
}

#[test]
fn a_check_says_how_long_the_log_is_and_which_line_does_not_fit() {
    let outage = outage();
    let words = texts(Lang::En);
    let whole = check_of(&outage);
    assert!(whole.verdict.is_intact());
    assert_eq!((whole.lines, whole.devices), (outage.plan.log.len(), 1));
    let said = check_rows(words, &outage.plan, &whole);
    assert_eq!(
        said[0].text,
        format!("Unbroken: {} entries, 1 device", outage.plan.log.len())
    );
    assert!(
        said.last().unwrap().text.contains("proves no more"),
        "the claim stands beside it"
    );
    let replica = replica_of(&outage);
    let forged: Vec<_> = replica
        .entities()
        .map(|line| altered(line, "\"T-1\"", "\"T-2\""))
        .collect();
    let broken = check(&outage.incident.to_string(), forged.iter());
    assert_eq!(broken.verdict.altered.len(), 1);
    assert_ne!(broken.code, whole.code);
    let said = check_rows(words, &outage.plan, &broken);
    assert!(
        said[0].text.starts_with("Broken") && said[1].text.contains("Ticket"),
        "{said:?}"
    );
    let most: Vec<_> = replica
        .entities()
        .filter(|line| !line.to_line().contains("\"T-1\""))
        .cloned()
        .collect();
    let gap = check(&outage.incident.to_string(), most.iter());
    let said = check_rows(words, &outage.plan, &gap);
    assert!(
        said.iter()
            .any(|row| row.text == "1 entry of counter phone is missing."),
        "{said:?}"
    );
}

#[test]
fn the_log_goes_out_with_its_corrections_and_no_formula() {
    let mut outage = outage();
    let incident = outage.incident;
    let note = AddNote {
        incident,
        kind: NoteKind::Note,
        text: "Lamp is red".into(),
    };
    let touched = run(&mut outage.plan, 160, note).unwrap();
    let line = touched[0].key.parse().unwrap();
    let correct = CorrectLine {
        line,
        at: Some(moment(155).now),
        text: Some("=Lamp was off".into()),
    };
    run(&mut outage.plan, 161, correct).unwrap();
    for lang in Lang::ALL {
        let words = texts(lang);
        let csv = log_csv(words, &outage.plan, incident);
        assert_eq!(csv.lines().count(), outage.plan.log.len() + 1);
        assert!(
            csv.starts_with('\u{FEFF}') && csv.contains(";Lamp is red"),
            "{csv}"
        );
        assert!(!csv.contains(";=") && csv.contains("'=Lamp was off"), "{csv}");
        let part = log_part(words, &outage.plan, incident);
        let row = part
            .rows
            .iter()
            .find(|row| row.text.contains("Lamp was off"))
            .unwrap();
        assert!(
            row.text.contains("Lamp is red"),
            "the original stays: {}",
            row.text
        );
    }
    assert!(
        outage
            .plan
            .log
            .values()
            .any(|line| matches!(&line.what, Event::Note { text, .. } if text == "Lamp is red"))
    );
}

#[test]
fn the_timeline_says_in_words_what_it_draws_and_stays_within_its_width() {
    let outage = outage();
    for lang in Lang::ALL {
        let words = texts(lang);
        let timeline = Timeline::of(words, &outage.plan, outage.incident, moment(200).now).unwrap();
        assert_eq!(timeline.within(), (1, 2));
        let said = timeline.in_words(words, &outage.plan);
        // Two activities, two classes, one person, two messages.
        assert_eq!(said.len(), 7, "{said:?}");
        let svg = timeline.picture(words, &outage.plan);
        assert_eq!(svg.matches("tl-flag").count(), 3, "the legend and two objectives");
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
        for number in svg
            .split(" x=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
        {
            let number: u32 = number.parse().expect("a whole number");
            assert!(number <= 328, "{number} is outside");
        }
    }
}

#[test]
fn a_timeline_of_minutes_or_of_months_is_drawn_too() {
    for minutes in [0, 3, 59, 60 * 24 * 3, 60 * 24 * 400] {
        let outage = outage();
        let now = moment(151 + minutes).now;
        let timeline = Timeline::of(texts(Lang::Nl), &outage.plan, outage.incident, now).unwrap();
        assert!(timeline.picture(texts(Lang::Nl), &outage.plan).len() < 20_000);
    }
}

#[test]
fn a_lesson_that_was_corrected_stands_corrected_in_the_review() {
    let mut outage = outage();
    let lesson = outage.plan.log.iter().find_map(|(id, line)| match &line.what {
        Event::Note {
            kind: NoteKind::Lesson,
            ..
        } => Some(*id),
        _ => None,
    });
    let correct = CorrectLine {
        line: lesson.unwrap(),
        at: None,
        text: Some("Print both lists".into()),
    };
    run(&mut outage.plan, 170, correct).unwrap();
    let words = texts(Lang::En);
    let text = review_paper(words, &outage.plan, outage.incident, moment(200).now).text(words);
    assert!(
        text.contains("Print both lists") && !text.contains("=Print the list"),
        "{text}"
    );
}

#[test]
fn a_line_is_found_under_what_it_is_about() {
    let outage = outage();
    let count = |part| {
        let lines = outage.plan.log.values();
        lines.filter(|line| LogPart::of(&line.what) == part).count()
    };
    let counts = LogPart::ALL.map(count);
    // Started, two classes and the lead; no steps; two tries; two messages; two services, two activities, a ticket; a note.
    assert_eq!(counts, [4, 0, 2, 2, 5, 1]);
    assert_eq!(counts.iter().sum::<usize>(), outage.plan.log.len());
}

#[test]
fn every_paper_of_a_drill_says_so_at_its_top_and_none_of_an_incident_does() {
    let mut outage = outage();
    let incident = outage.incident;
    for drill in [true, false] {
        outage.plan.incidents.get_mut(&incident).unwrap().drill = drill;
        for lang in Lang::ALL {
            let (words, plan, now) = (texts(lang), &outage.plan, moment(200).now);
            let found = LogCheck::default();
            let papers = [
                review_paper(words, plan, incident, now),
                evidence(words, plan, incident, &found, &[], now),
            ];
            let mut files: Vec<String> = papers
                .iter()
                .flat_map(|paper| [paper.csv(words), paper.text(words)])
                .collect();
            files.push(log_csv(words, plan, incident));
            for file in files {
                let first = file
                    .trim_start_matches('\u{FEFF}')
                    .lines()
                    .next()
                    .unwrap_or_default();
                assert_eq!(first.starts_with(words.nav.drill), drill, "{first}");
            }
            for page in papers.map(|paper| paper.html(words, "", "")) {
                let body = page.split("</style>").nth(1).unwrap_or_default().trim_start();
                assert_eq!(body.starts_with("<p class=\"drill\">"), drill, "{body:.80}");
            }
        }
    }
}

#[test]
fn a_review_is_due_two_weeks_after_the_end_unless_somebody_set_a_day() {
    let mut outage = outage();
    let incident = outage.incident;
    assert_eq!(Review::due_of(&outage.plan, incident), None, "it runs");
    let close = CloseIncident {
        incident,
        agreed_by: String::new(),
    };
    run(&mut outage.plan, 160, close).unwrap();
    let end = moment(160).now.date();
    let due = Review::due_of(&outage.plan, incident).unwrap();
    assert_eq!((due - end).num_days(), 14);
    let paper = review_paper(texts(Lang::En), &outage.plan, incident, moment(200).now);
    assert!(
        paper.lead.iter().any(|line| line.starts_with("Due by")),
        "{:?}",
        paper.lead
    );
    write(&mut outage, &[("due", "2030-01-02")]);
    let set = Review::due_of(&outage.plan, incident).unwrap();
    assert_eq!(set.to_string(), "2030-01-02");
    let reopen = ReopenIncident {
        incident,
        reason: "down again".into(),
    };
    run(&mut outage.plan, 210, reopen).unwrap();
    assert_eq!(Review::due_of(&outage.plan, incident), Some(set));
}
