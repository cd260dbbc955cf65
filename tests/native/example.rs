//! The example plan: a made-up company in four files that differ in their texts only. The files in `public/example`
//! are written by `WRITE_EXAMPLE=1 cargo test --no-default-features --test native example`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

mod activities;
mod classes;
mod company;
mod contacts;
mod content;
mod inside;
mod lines;
mod means;
mod messages;
mod numbers;
mod operators;
mod outside;
mod papers;
mod plan;
mod procedures;
mod risks;
mod team;
mod texts;
mod ways;
mod words;

use std::collections::BTreeSet;
use std::path::PathBuf;

use plan_b::domain::command::Checked;
use plan_b::domain::{Date, Id, Language, Plan, Row, Side};
use plan_b::replica::{Entity, file, fold};

use words::Words;

/// A day of the example.
fn day(year: i32, month: u32, day: u32) -> Option<Date> {
    Date::from_ymd_opt(year, month, day)
}

fn path(language: Language) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "public", "example"]
        .iter()
        .collect::<PathBuf>()
        .join(format!("{}.txt", language.code()))
}

fn stored(language: Language) -> String {
    let path = path(language);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn entities(language: Language) -> Vec<Entity> {
    file::read(&plan::text(Words(language))).unwrap().entities
}

pub(super) fn folded(language: Language) -> Plan {
    let mut plan = Plan::default();
    for entity in entities(language) {
        assert_eq!(fold::put(&mut plan, &entity), [], "{}", entity.id());
    }
    plan
}

#[test]
fn the_files_are_what_the_generator_gives() {
    for language in Language::ALL {
        let text = plan::text(Words(*language));
        if std::env::var_os("WRITE_EXAMPLE").is_some() {
            let path = path(*language);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &text).unwrap();
        }
        assert!(
            stored(*language) == text,
            "{}: write the example anew (see this module)",
            language.code()
        );
    }
}

#[test]
fn each_file_is_whole_small_and_gives_back_the_plan() {
    for language in Language::ALL {
        let text = plan::text(Words(*language));
        let reading = file::read(&text).unwrap();
        assert!(reading.is_whole(), "{:?}", reading.damaged);
        assert!(text.len() < 75_000, "{} bytes", text.len());
        let mut made = plan::plan(Words(*language));
        let read = folded(*language);
        for (id, validation) in &mut made.validations {
            let sealed = &read.validations[id];
            validation.fingerprint.clone_from(&sealed.fingerprint);
            validation
                .private_fingerprint
                .clone_from(&sealed.private_fingerprint);
            validation.parts.clone_from(&sealed.parts);
            validation.field_digests.clone_from(&sealed.field_digests);
        }
        assert_eq!(read, made);
    }
}

#[test]
fn it_has_as_many_contacts_lines_operators_and_activities_as_promised() {
    let plan = folded(Language::English);
    let inside = |side| {
        plan.contacts
            .values()
            .filter(|contact| contact.side == side)
            .count()
    };
    assert_eq!((inside(Side::Internal), inside(Side::External)), (12, 13));
    assert_eq!(plan.lines.len(), 3);
    assert_eq!(plan.operators.len(), 2);
    assert_eq!(plan.activities.len(), 6);
    assert_eq!(plan.steps.len(), 2);
}

#[test]
fn every_part_of_the_plan_has_something_and_nothing_has_happened_yet() {
    let happens_later = [
        "report", "incident", "log", "review", "recovery", "action", "drill",
    ];
    let present: BTreeSet<String> = entities(Language::English)
        .iter()
        .map(|entity| entity.id().kind.to_string())
        .collect();
    for kind in Plan::KINDS {
        assert_eq!(present.contains(*kind), !happens_later.contains(kind), "{kind}");
    }
}

fn check<T: Row + Checked>(plan: &Plan) {
    for (id, row) in T::table(plan) {
        assert_eq!(row.faults(*id), [], "{}", id.entity());
    }
}

#[test]
fn every_row_would_be_accepted_by_its_form() {
    use plan_b::domain::{
        Activity, Contact, Criterion, DeactivationRow, Document, EmergencyPlace, ExternalWay, KitItem, Line,
        Measure, Message, Number, Operator, OperatorAnswer, OwnRow, Procedure, ReportWay, Risk, RoleRow, Sla,
        Standing, Step, Tool, Validation, Watch,
    };
    let plan = folded(Language::French);
    assert_eq!(plan.company.faults(Id::SINGLE), []);
    check::<Activity>(&plan);
    check::<Contact>(&plan);
    check::<Criterion>(&plan);
    check::<DeactivationRow>(&plan);
    check::<Document>(&plan);
    check::<EmergencyPlace>(&plan);
    check::<ExternalWay>(&plan);
    check::<KitItem>(&plan);
    check::<Line>(&plan);
    check::<Measure>(&plan);
    check::<Message>(&plan);
    check::<Number>(&plan);
    check::<Operator>(&plan);
    check::<OperatorAnswer>(&plan);
    check::<OwnRow>(&plan);
    check::<Procedure>(&plan);
    check::<ReportWay>(&plan);
    check::<Risk>(&plan);
    check::<RoleRow>(&plan);
    check::<Sla>(&plan);
    check::<Standing>(&plan);
    check::<Step>(&plan);
    check::<Tool>(&plan);
    check::<Validation>(&plan);
    check::<Watch>(&plan);
}

#[test]
fn the_validation_of_the_plan_is_bound_to_its_content() {
    let mut prints = BTreeSet::new();
    for language in Language::ALL {
        let plan = folded(*language);
        let whole: Vec<_> = plan
            .validations
            .values()
            .filter(|validation| validation.procedure.is_none())
            .collect();
        assert_eq!(whole.len(), 1);
        assert_eq!(whole[0].fingerprint.len(), 64);
        prints.insert(whole[0].fingerprint.clone());
    }
    assert_eq!(prints.len(), 4, "other texts, other fingerprint");
}
