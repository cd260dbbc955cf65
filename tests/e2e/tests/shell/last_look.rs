//! The numbers that stand there before the app is up.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, confirm, go, saved, start_incident, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;
use thirtyfour::cdp::Cdp;

/// Whether the screen as it was left is kept for the next start.
const KEPT: &str = "Object.keys(localStorage).some((key) => key === 'planb:/:look:contacts')";

/// Opens the contacts in a page in which no WebAssembly ever comes up, and returns what can be called.
async fn numbers_without_the_app(browser: &Browser, server: &Server) -> Result<Vec<String>> {
    let tools = Cdp::new(browser.driver()?.handle().clone());
    let never = "WebAssembly.instantiateStreaming = WebAssembly.instantiate = () => new Promise(() => {});";
    let script = "Page.addScriptToEvaluateOnNewDocument";
    tools.send_raw(script, json!({ "source": never })).await?;
    browser.open(&server.address("contacts")).await?;
    let numbers = "return [...document.querySelectorAll('#last-look .contact a[href^=\"tel:\"]')]
        .filter((link) => document.elementFromPoint(...['x', 'y'].map((side, at) =>
            link.getBoundingClientRect()[side] + link.getBoundingClientRect()[at ? 'height' : 'width'] / 2)) !== null)
        .map((link) => link.getAttribute('href'));";
    Ok(serde_json::from_value(browser.js(numbers, []).await?)?)
}

async fn contacts_of_the_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::first_visit(browser, server).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    go(browser, "/", "exchange").await?;
    take_in(browser, &plan).await?;
    saved(browser).await?;
    shell::open(browser, &server.address("contacts")).await?;
    at_least(browser, 2, "contact-row").await?;
    browser.wait_for_js(KEPT, SOON).await
}

#[test]
fn numbers_can_be_called_before_the_app_is_up() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        contacts_of_the_example(&browser, &server).await?;
        server.kill().await?;
        browser.restart().await?;
        let numbers = numbers_without_the_app(&browser, &server).await?;
        ensure!(numbers.len() >= 2, "no numbers before the app is up: {numbers:?}");
        Ok(())
    })
}

#[test]
fn what_was_changed_since_is_not_shown_before_the_app_is_up() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        contacts_of_the_example(&browser, &server).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let is_kept = browser.js(&format!("return {KEPT};"), []).await?;
        ensure!(
            is_kept == false,
            "the contacts are kept as they were before the incident"
        );
        Ok(())
    })
}

#[test]
fn a_wiped_device_shows_nothing_of_what_it_had() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        contacts_of_the_example(&browser, &server).await?;
        go(&browser, "/", "settings").await?;
        tap(&browser, "wipe").await?;
        confirm(&browser).await?;
        let is_gone =
            "Object.keys(localStorage).every((key) => !key.includes(':look:') && !key.includes(':e:'))";
        browser.wait_for_js(is_gone, SOON).await?;
        let is_told = "document.body.innerText.includes('van dit toestel gewist') && location.search === ''";
        browser.wait_for_js(is_told, SOON).await?;
        let numbers = numbers_without_the_app(&browser, &server).await?;
        ensure!(numbers.is_empty(), "shown after the wipe: {numbers:?}");
        Ok(())
    })
}
