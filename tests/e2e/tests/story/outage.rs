//! The whole day: first visit, the plug out, an incident, the log on another device.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::{dist, dist_sub};
use e2e::screens::{at_least, copy, go, note, saved, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::SOON;

#[test]
fn an_outage_from_first_visit_to_equal_files_on_chromium() -> Result<(), Failure> {
    on(Engine::Chromium)
}

#[test]
fn an_outage_from_first_visit_to_equal_files_on_firefox() -> Result<(), Failure> {
    on(Engine::Firefox)
}

#[test]
fn an_outage_from_first_visit_to_equal_files_on_webkit() -> Result<(), Failure> {
    on(Engine::WebKit)
}

#[test]
fn an_outage_below_a_path() -> Result<(), Failure> {
    play(async |stage| outage(stage, Engine::Chromium, &dist_sub()?, "/plan-b/").await)
}

fn on(engine: Engine) -> Result<(), Failure> {
    if !engine.is_asked()? {
        return Ok(());
    }
    play(async |stage| outage(stage, engine, &dist()?, "/").await)
}

async fn outage(stage: &Stage, engine: Engine, folder: &Path, base: &str) -> Result<()> {
    let mut server = Server::start(folder, base).await?;
    let (helpdesk, technician) = (stage.browser(engine).await?, stage.browser(engine).await?);
    shell::first_visit(&helpdesk, &server).await?;
    shell::first_visit(&technician, &server).await?;
    let plan = fs::read_to_string(folder.join("example/nl.txt")).context("the example plan")?;
    go(&helpdesk, base, "exchange").await?;
    take_in(&helpdesk, &plan).await?;

    server.kill().await?;
    helpdesk.restart().await?;
    contacts_and_steps_are_there(&helpdesk, &server).await?;
    let log = incident(&helpdesk, &server, base).await?;

    go(&helpdesk, base, "exchange").await?;
    let first = copy(&helpdesk).await?;
    shell::open(&technician, &server.address("exchange")).await?;
    take_in(&technician, &first).await?;
    ensure!(
        log_of(&technician, base).await? == log,
        "the second device shows another log"
    );
    go(&technician, base, "exchange").await?;
    ensure!(
        copy(&technician).await? == first,
        "the merged state gives another file"
    );

    merged_both_ways_and_twice(&helpdesk, &technician, base).await
}

async fn contacts_and_steps_are_there(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("contacts")).await?;
    let rows = at_least(browser, 20, "contact-row").await?;
    ensure!(rows.iter().all(|row| !row.is_empty()), "an empty contact row");
    shell::open(browser, &server.address("checklist")).await?;
    for step in [
        "step-obvious",
        "step-it_tools",
        "step-neighbours",
        "step-operator",
        "step-fallback",
        "step-outside",
    ] {
        at_least(browser, 1, step).await?;
    }
    Ok(())
}

/// An incident with three steps ticked and one contact reached; returns its log as it is shown.
async fn incident(browser: &Browser, server: &Server, base: &str) -> Result<Vec<String>> {
    shell::open(browser, &server.address("")).await?;
    start_incident(browser).await?;
    go(browser, base, "checklist").await?;
    for _ in 0..3 {
        let before = answered(browser).await?;
        tap(browser, "answer-done").await?;
        let after = format!("document.querySelectorAll('.step[data-plate=done]').length > {before}");
        browser.wait_for_js(&after, SOON).await?;
    }
    go(browser, base, "contacts").await?;
    tap(browser, "contact-row").await?;
    tap(browser, "result-reached").await?;
    saved(browser).await?;
    let log = log_of(browser, base).await?;
    // Start, three steps, one contact.
    ensure!(log.len() == 5, "the log has {} lines: {log:?}", log.len());
    Ok(log)
}

async fn answered(browser: &Browser) -> Result<u64> {
    let count = browser
        .js(
            "return document.querySelectorAll('.step[data-plate=done]').length;",
            [],
        )
        .await?;
    count.as_u64().context("no count")
}

/// The whole log of the only incident, as it is shown.
async fn log_of(browser: &Browser, base: &str) -> Result<Vec<String>> {
    go(browser, base, "incidents").await?;
    tap(browser, "incident-row").await?;
    at_least(browser, 1, "log-line").await?;
    texts(browser, "log-line").await
}

/// Both write on, each takes in the other's file, and both end with the same bytes; once more changes nothing.
async fn merged_both_ways_and_twice(one: &Browser, other: &Browser, base: &str) -> Result<()> {
    for (browser, text) in [(one, "Modem herstart"), (other, "Kabel nagekeken")] {
        go(browser, base, "").await?;
        note(browser, text).await?;
        saved(browser).await?;
        go(browser, base, "exchange").await?;
    }
    let (from_one, from_other) = (copy(one).await?, copy(other).await?);
    ensure!(from_one != from_other, "the notes are not in the files");
    take_in(one, &from_other).await?;
    take_in(other, &from_one).await?;
    for browser in [one, other] {
        go(browser, base, "exchange").await?;
    }
    let merged = copy(one).await?;
    ensure!(
        copy(other).await? == merged,
        "merging in both directions gives different files"
    );
    for text in ["Modem herstart", "Kabel nagekeken"] {
        ensure!(merged.contains(text), "{text} was lost");
    }
    // A file that holds nothing new offers nothing to take over.
    e2e::screens::pick_file(one, &from_other).await?;
    at_least(one, 1, "preview").await?;
    ensure!(
        texts(one, "preview-item").await?.is_empty(),
        "the same file twice offers changes"
    );
    go(one, base, "").await?;
    go(one, base, "exchange").await?;
    ensure!(copy(one).await? == merged, "looking at a file changed something");
    Ok(())
}
