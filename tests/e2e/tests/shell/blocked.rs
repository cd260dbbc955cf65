//! A browser that lets pages keep nothing: the app opens, says so once, works in memory and offers the file.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine, Person};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, pick_file, start_incident, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

#[test]
fn blocked_site_data_leaves_an_app_in_memory_on_chromium() -> Result<(), Failure> {
    in_memory(Engine::Chromium)
}

#[test]
fn blocked_site_data_leaves_an_app_in_memory_on_firefox() -> Result<(), Failure> {
    in_memory(Engine::Firefox)
}

fn in_memory(engine: Engine) -> Result<(), Failure> {
    play(async |stage| {
        if !engine.is_asked()? {
            return Ok(());
        }
        stage.expect_fault("Failed to register/update a ServiceWorker");
        let server = Server::start(&dist()?, "/").await?;
        let person = Person {
            keeps_site_data: false,
            ..Person::default()
        };
        let browser = stage.browser_of(engine, person).await?;
        shell::open(&browser, &server.address("")).await?;
        told_once(&browser).await?;

        go(&browser, "/", "exchange").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        pick_file(&browser, &plan).await?;
        tap(&browser, "preview-take").await?;
        start_incident(&browser).await?;
        told_once(&browser).await?;
        go(&browser, "/", "exchange").await?;
        ensure!(
            copy(&browser).await?.contains("incident"),
            "the incident is not in the copy"
        );
        Ok(())
    })
}

/// The one sentence with the way to a copy, and no other alarm beside it.
async fn told_once(browser: &Browser) -> Result<()> {
    let told = at_least(browser, 1, "alarm").await?;
    ensure!(told.len() == 1, "{told:?}");
    ensure!(
        told.iter().all(|alarm| alarm.contains("niets bewaren")),
        "{told:?}"
    );
    Ok(())
}
