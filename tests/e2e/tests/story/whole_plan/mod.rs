//! The whole plan of the example's company, written from nothing through the screens, is the example.

mod author;
pub(super) mod by_hand;
mod comparison;
mod contacts;
mod forms;
mod own_forms;

use std::fs;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Engine, Person};
use e2e::programs::{dist, is_quick};
use e2e::screens::{copy, go, saved, says, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use plan_b::domain::{Id, Plan};
use plan_b::i18n::{Lang, texts};
use plan_b::replica::{file, fold};

use author::Author;
use comparison::{differences, same_ids};

/// The plan in a file that must be whole.
fn plan_in(text: &str) -> Result<Plan> {
    let reading = file::read(text)
        .ok()
        .filter(|reading| reading.is_whole())
        .context("the file is not whole")?;
    let mut plan = Plan::default();
    for entity in &reading.entities {
        let refused = fold::put(&mut plan, entity);
        ensure!(refused.is_empty(), "{}: {refused:?}", entity.id());
    }
    Ok(plan)
}

fn example() -> Result<Plan> {
    plan_in(&fs::read_to_string(dist()?.join("example/en.txt")).context("the example plan")?)
}

#[test]
fn the_whole_example_is_written_from_nothing_through_the_screens() -> Result<(), Failure> {
    if is_quick() {
        return Ok(());
    }
    play(async |stage| {
        let person = Person {
            language: "en",
            ..Person::default()
        };
        let browser = stage.browser_of(Engine::Chromium, person).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        let example = example()?;
        let began = Instant::now();
        let mut author = Author::new(&browser, &example, texts(Lang::En));
        author.starts_the_plan().await?;
        author.writes_contacts().await?;
        author.writes_parts().await?;
        author.adds_lines_to_numbers().await?;
        author.adds_what_was_not_there_yet().await?;
        author.writes_steps().await?;
        author.writes_own_rows().await?;
        author.writes_validations().await?;
        eprintln!("written in {:.0?}", began.elapsed());

        saved(&browser).await?;
        go(&browser, "/", "plan/validation").await?;
        says(&browser, "since", author.texts.plan_care.unchanged_since).await?;
        go(&browser, "/", "exchange").await?;
        tap(&browser, "copy-kind-crisis").await?;
        let written = plan_in(&copy(&browser).await?)?;
        let differences = differences(&example, &written, &author.written);
        ensure!(
            differences.is_empty(),
            "{} differences:\n{}",
            differences.len(),
            differences.join("\n")
        );
        Ok(())
    })
}

/// A comparison that finds nothing proves nothing unless it can find something.
#[test]
fn the_comparison_names_every_field_that_differs() -> Result<(), Failure> {
    let example = example()?;
    let ids = same_ids(&example);
    assert_eq!(differences(&example, &example, &ids), Vec::<String>::new());

    let mut other = example.clone();
    other.company.payment = "cards only".into();
    other.lines.get_mut(&Id::from_bits(1)).unwrap().cable.clear();
    other.contacts.get_mut(&Id::from_bits(1)).unwrap().deputy = None;
    other.kit.remove(&Id::from_bits(2));
    let (first, second) = (Id::from_bits(1), Id::from_bits(2));
    let order = other.risks[&first].order.clone();
    other.risks.get_mut(&first).unwrap().order = other.risks[&second].order.clone();
    other.risks.get_mut(&second).unwrap().order = order;
    let told = differences(&example, &other, &ids);
    let starts = [
        "company/0 payment: ",
        "contact/1 deputy: ",
        "kit/2: ",
        "line/1 cable: ",
        "risk: ",
    ];
    let mut named = told.clone();
    named.sort_unstable();
    assert_eq!(named.len(), starts.len(), "{told:?}");
    for (told, start) in named.iter().zip(starts) {
        assert!(told.starts_with(start), "{told}");
    }
    Ok(())
}
