//! A drill around a table from its start to what is to be mended, and a rehearsal whose code is told to a coordinator.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, confirm, fill, go, root, saved, says, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

#[test]
fn a_scripted_drill_is_played_closed_and_turned_into_an_action() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "drills").await?;
        tap(&browser, "drill-cable_cut").await?;
        confirm(&browser).await?;
        says(&browser, "script-event", "09:05").await?;
        ensure!(
            root(&browser, "drill").await? == "true",
            "the screen is no drill's"
        );
        works(&browser, "Werkt niet", &["internetlijn", "vaste telefonie"]).await?;

        go(&browser, "/", "drills/running").await?;
        for time in ["09:15", "09:25", "09:40", "10:20"] {
            tap(&browser, "next-event").await?;
            says(&browser, "script-event", time).await?;
        }
        works(&browser, "Slecht", &["mobiel internet"]).await?;
        // A new page goes on where the table was.
        shell::open(&browser, &server.address("drills/running")).await?;
        says(&browser, "script-event", "10:20").await?;
        for time in ["11:30", "14:50"] {
            tap(&browser, "next-event").await?;
            says(&browser, "script-event", time).await?;
        }
        tap(&browser, "drill-next").await?;
        the_result_is_noted(&browser).await
    })
}

/// What stands beside this state on *Now* has each of these words.
async fn works(browser: &Browser, state: &str, services: &[&str]) -> Result<()> {
    go(browser, "/", "").await?;
    for service in services {
        let line = "[...document.querySelectorAll('.gathered-line')].some((line) =>
            line.querySelector('dt').innerText.trim() === STATE && line.querySelector('dd').innerText.includes(SERVICE))";
        let line = line.replace("STATE", &json!(state).to_string());
        browser
            .wait_for_js(&line.replace("SERVICE", &json!(service).to_string()), SOON)
            .await?;
    }
    Ok(())
}

async fn the_result_is_noted(browser: &Browser) -> Result<()> {
    fill(browser, "took", "een uur").await?;
    tap(browser, "save-result").await?;
    says(browser, "took", "10.000").await?;
    fill(browser, "took", "22").await?;
    let yes = "document.querySelector('[data-test=check-lead] input, input[data-test=check-lead]').click(); return true;";
    at_least(browser, 1, "check-lead").await?;
    browser.js(yes, []).await?;
    fill(
        browser,
        "to-mend",
        "Deurbericht stond niet klaar\nKlantnummer ontbreekt",
    )
    .await?;
    tap(browser, "save-result").await?;
    let mend = at_least(browser, 2, "mend").await?;
    ensure!(mend.iter().any(|row| row.contains("Klantnummer")), "{mend:?}");
    ensure!(root(browser, "drill").await? == "false", "the drill still runs");
    tap(browser, "make-action").await?;
    says(browser, "mend", "Staat bij de acties").await?;
    saved(browser).await?;
    go(browser, "/", "drills").await?;
    let results = at_least(browser, 1, "drill-result").await?;
    ensure!(
        results
            .iter()
            .all(|row| row.contains("Kabel geraakt") && row.contains("22")),
        "{results:?}"
    );
    go(browser, "/", "incidents").await?;
    tap(browser, "incident-row").await?;
    // The start, seven events, nine changes of services, the end.
    let log = at_least(browser, 18, "log-line").await?;
    ensure!(log.len() == 18, "{log:?}");
    ensure!(log.iter().any(|line| line.contains("graafmachine")), "{log:?}");
    Ok(())
}

#[test]
fn a_drill_of_the_call_round_leads_to_its_calls_and_counts_who_is_reached() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "drills").await?;
        tap(&browser, "drill-call-round").await?;
        confirm(&browser).await?;
        let before = at_least(&browser, 1, "to-reach").await?.len();
        tap(&browser, "drill-next").await?;
        tap(&browser, "result-reached").await?;
        says(&browser, "call-progress", "1 van").await?;
        go(&browser, "/", "drills/running").await?;
        let rows = "document.querySelectorAll('[data-test=to-reach]').length";
        browser
            .wait_for_js(&format!("{rows} === {}", before - 1), SOON)
            .await
    })
}

#[test]
fn a_rehearsal_without_a_network_gives_a_code_that_the_coordinator_types_in() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let employee = stage.browser(Engine::Chromium).await?;
        shell::first_visit(&employee, &server).await?;
        with_example(&employee, &server).await?;
        let coordinator = stage.browser(Engine::Chromium).await?;
        with_example(&coordinator, &server).await?;
        go(&employee, "/", "drills/rehearsal").await?;
        tap(&employee, "begin-rehearsal").await?;
        says(&employee, "network", "Er is nog netwerk").await?;
        saved(&employee).await?;

        server.kill().await?;
        employee.restart().await?;
        shell::open(&employee, &server.address("")).await?;
        // Closing the app is part of it: the way back is offered.
        tap(&employee, "notice-act").await?;
        says(&employee, "reopened", "Zonder netwerk geopend").await?;
        let code = rehearsed(&employee).await?;
        told(&coordinator, &code).await
    })
}

async fn with_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("exchange")).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    take_in(browser, &plan).await
}

/// Finds the number, does the step, says who it is; returns the digits of the code.
async fn rehearsed(browser: &Browser) -> Result<String> {
    at_least(browser, 1, "last-digits").await?;
    let asked = browser
        .js(
            "return document.querySelector('[data-test=last-digits]').closest('.field').innerText;",
            [],
        )
        .await?;
    let asked = asked.as_str().unwrap_or_default().to_owned();
    let name = asked.lines().find_map(|line| line.split(" van ").nth(1));
    let name = name
        .with_context(|| format!("whose number? {asked}"))?
        .trim()
        .to_owned();
    go(browser, "/", "contacts").await?;
    fill(browser, "contact-search", &name).await?;
    let first = "document.querySelector('[data-test=contact-row]')?.innerText.includes(NAME)";
    browser
        .wait_for_js(&first.replace("NAME", &json!(name).to_string()), SOON)
        .await?;
    tap(browser, "contact-row").await?;
    at_least(browser, 1, "contact-sign").await?;
    let numbers =
        "return [...document.querySelectorAll('main a[href^=\"tel:\"]')].map((link) => link.href.slice(-2));";
    let numbers: Vec<String> = serde_json::from_value(browser.js(numbers, []).await?)?;

    go(browser, "/", "drills/rehearsal").await?;
    let complains = "document.querySelector('[aria-invalid=true]') !== null";
    let is_right = "document.querySelector('main').innerText.includes('Juist')";
    let wrong = if numbers.iter().any(|last| last == "00") {
        "7z7"
    } else {
        "00"
    };
    fill(browser, "last-digits", wrong).await?;
    browser.wait_for_js(complains, SOON).await?;
    // Of several numbers of one person not each may be for everybody.
    for last in &numbers {
        fill(browser, "last-digits", last).await?;
        browser
            .wait_for_js(&format!("{complains} || {is_right}"), SOON)
            .await?;
        if browser.js(&format!("return {is_right};"), []).await? == true {
            break;
        }
    }
    browser.wait_for_js(is_right, SOON).await?;
    let yes = "document.querySelector('[data-test=did-step] input, input[data-test=did-step]').click(); return true;";
    browser.js(yes, []).await?;
    // What was answered is still there after a look at another screen.
    go(browser, "/", "contacts").await?;
    at_least(browser, 1, "contact-row").await?;
    go(browser, "/", "drills/rehearsal").await?;
    browser.wait_for_js(is_right, SOON).await?;
    fill(browser, "user-name", "Karim Benali").await?;
    says(browser, "make-code", "6 van 6").await?;
    tap(browser, "make-code").await?;
    at_least(browser, 1, "rehearsal-code").await?;
    // It is over: nothing leads back to it.
    let no_way_back = "document.querySelector('[data-test=notice-act]') === null";
    browser.wait_for_js(no_way_back, SOON).await?;
    let shown = browser
        .js(
            "return document.querySelector('[data-test=rehearsal-code] .dial-lines').innerText;",
            [],
        )
        .await?;
    let code: String = shown
        .as_str()
        .unwrap_or_default()
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    ensure!(code.len() == 9, "the code is {shown}");
    Ok(code)
}

/// The coordinator types the code, once wrongly.
async fn told(browser: &Browser, code: &str) -> Result<()> {
    go(browser, "/", "drills/code").await?;
    let mut wrong: Vec<char> = code.chars().collect();
    wrong.swap(0, 8);
    wrong.rotate_left(1);
    fill(browser, "code", &wrong.into_iter().collect::<String>()).await?;
    browser
        .wait_for_js("document.querySelector('[aria-invalid=true]') !== null", SOON)
        .await?;
    fill(browser, "code", code).await?;
    says(browser, "code-tells", "6 van 6").await?;
    fill(browser, "code-name", "Stagiair balie").await?;
    tap(browser, "note-code").await?;
    // Who did not rehearse stands first; the coordinator sees everybody.
    at_least(browser, 1, "rehearsed").await?;
    let results = at_least(browser, 1, "drill-result").await?;
    ensure!(
        results
            .iter()
            .any(|row| row.contains("Stagiair balie") && row.contains("Alles gelukt")),
        "{results:?}"
    );
    go(browser, "/", "drills/code").await?;
    choose_first_person(browser).await?;
    fill(browser, "code", code).await?;
    tap(browser, "note-code").await?;
    at_least(browser, 2, "drill-result").await.map(drop)
}

/// The first of the internal contacts in the list.
async fn choose_first_person(browser: &Browser) -> Result<()> {
    at_least(browser, 1, "code-person").await?;
    let first = "const named = document.querySelector('[data-test=code-person]');
                 return (named.matches('select') ? named : named.querySelector('select')).options[1].textContent;";
    let name = browser.js(first, []).await?;
    choose(browser, "code-person", name.as_str().unwrap_or_default()).await
}
