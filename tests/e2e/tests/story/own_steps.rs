//! A step of the company's own that is for one kind of outage stands in the list when that is what happens.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, go, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use serde_json::json;

/// The example's step for an outage of the internet.
const ROUTER: &str = "4G-router";

#[test]
fn a_step_for_the_internet_waits_below_while_only_the_telephones_are_down() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "checklist").await?;
        let all = steps(&browser).await?;
        ensure!(contains(&all, ROUTER), "readable with no incident: {all:?}");
        ensure!(texts(&browser, "not-needed-step").await?.is_empty());

        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        fails(&browser, "fixed_phones").await?;
        go(&browser, "/", "checklist").await?;
        let below = at_least(&browser, 1, "not-needed-step").await?;
        ensure!(contains(&below, ROUTER), "what waits: {below:?}");
        let now = steps(&browser).await?;
        ensure!(
            now.len() == all.len() - 1 && !contains(&now, ROUTER),
            "today's steps: {now:?}"
        );

        go(&browser, "/", "").await?;
        fails(&browser, "internet_line").await?;
        go(&browser, "/", "checklist").await?;
        let now = steps(&browser).await?;
        ensure!(contains(&now, ROUTER), "when the internet fails too: {now:?}");
        ensure!(texts(&browser, "not-needed-step").await?.is_empty());
        Ok(())
    })
}

fn contains(texts: &[String], words: &str) -> bool {
    texts.iter().any(|text| text.contains(words))
}

/// The steps of the list.
async fn steps(browser: &Browser) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('.step-line > li')].map((step) => step.innerText);";
    wait_for("the steps", SOON, async || {
        let steps: Vec<String> = serde_json::from_value(browser.js(script, []).await?)?;
        Ok((!steps.is_empty()).then_some(steps))
    })
    .await
}

/// Says on *Now* of a service that it does not work.
async fn fails(browser: &Browser, service: &str) -> Result<()> {
    tap(browser, "change-services").await?;
    let script = "const service = document.querySelector(`[data-test=service-${arguments[0]}]`);
                  const no = [...service?.querySelectorAll('button') ?? []].find((button) => button.innerText.trim() === 'Werkt niet');
                  if (no?.getAttribute('aria-pressed') === 'true') return true;
                  no?.click(); return false;";
    wait_for(&format!("{service} to be said to fail"), SOON, async || {
        Ok((browser.js(script, [json!(service)]).await? == true).then_some(()))
    })
    .await
}
