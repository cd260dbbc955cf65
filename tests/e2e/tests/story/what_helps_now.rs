//! What is left to do when little works: the standing instructions, steps that help, the right incident at the top, what
//! an incident leaves behind.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, confirm, end_incident, go, running_incident, saved, says, start_incident, take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use super::first_hour::first_look;
use super::lead::pick;

/// The places of the services in the list: every way to call, text or write.
const EVERY_CHANNEL: [usize; 4] = [0, 1, 2, 3];
const MOBILE_CALLS: usize = 2;

async fn example_in_an_incident(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("exchange")).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    take_in(browser, &plan).await?;
    go(browser, "/", "").await?;
    start_incident(browser).await
}

#[test]
fn with_every_channel_dead_now_leads_to_the_standing_instructions_and_says_where_people_meet()
-> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        example_in_an_incident(&browser, &server).await?;
        ensure!(texts(&browser, "standing-now").await?.is_empty(), "too early");
        first_look(&browser, &EVERY_CHANNEL).await?;
        says(&browser, "standing-now", "Vaste afspraken").await?;
        let check_in = at_least(&browser, 1, "clock-check-in").await?.concat();
        ensure!(check_in.contains(", "), "the place is missing: {check_in}");
        tap(&browser, "standing-now").await?;
        at_least(&browser, 1, "standing-row").await?;
        saved(&browser).await
    })
}

#[test]
fn while_only_the_mobile_network_is_hit_no_step_at_the_cables_comes_first() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        says(&browser, "next-step", "Kijk kabels").await?;
        first_look(&browser, &[MOBILE_CALLS]).await?;
        says(&browser, "next-step", "Vraag het aan de buren").await?;
        go(&browser, "/", "checklist").await?;
        says(&browser, "step-obvious", "alleen het gsm-netwerk is geraakt").await
    })
}

#[test]
fn the_strip_is_that_of_the_incident_whose_screen_it_is() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        let first = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{first}/class")).await?;
        pick(&browser, "question-danger", 0).await?;
        tap(&browser, "set-class").await?;
        strip(&browser, "", "Crisis").await?;
        tap(&browser, "start-another").await?;
        confirm(&browser).await?;
        strip(&browser, "", "Incident").await?;
        strip(&browser, &format!("{first}/calls"), "Crisis").await?;
        strip(&browser, "contacts", "Incident").await?;
        // A closed one has no other's clock above it, and no drill's look.
        let second = running_incident(&browser, "/").await?;
        end_incident(&browser, "/").await?;
        strip(&browser, "", "Crisis").await?;
        go(&browser, "/", &second).await?;
        let is_calm = "document.querySelector('.strip')?.dataset.class === undefined";
        browser.wait_for_js(is_calm, SOON).await?;
        saved(&browser).await
    })
}

async fn strip(browser: &Browser, screen: &str, word: &str) -> Result<()> {
    go(browser, "/", screen).await?;
    let says = format!(
        "document.querySelector('.strip')?.innerText.includes({})",
        json!(word)
    );
    browser
        .wait_for_js(&says, SOON)
        .await
        .with_context(|| format!("{word} above /{screen}"))
}

#[test]
fn what_a_closed_incident_leaves_to_do_stands_on_now_and_leads_there() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        for has_plan in [true, false] {
            let browser = stage.browser(Engine::Chromium).await?;
            if has_plan {
                example_in_an_incident(&browser, &server).await?;
            } else {
                shell::open(&browser, &server.address("")).await?;
                start_incident(&browser).await?;
            }
            let incident = running_incident(&browser, "/").await?;
            end_incident(&browser, "/").await?;
            go(&browser, "/", "").await?;
            says(&browser, "open-points", "nabespreking schrijven, oorzaak zoeken").await?;
            tap(&browser, "open-points").await?;
            let leads = format!("location.pathname.endsWith({})", json!(incident));
            browser.wait_for_js(&leads, SOON).await?;
        }
        Ok(())
    })
}
