//! Reaching people while the incident runs, with the server stopped: calls, messages, the operator, who is where.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, choose, confirm, fill, go, running_incident, saved, says, says_no_more, start_incident,
    take_in, tap,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

#[test]
fn people_are_called_told_and_counted_and_the_operator_held_to_its_promise() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        with_the_example(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let incident = running_incident(&browser, "/").await?;
        let open = async |screen: &str| go(&browser, "/", &format!("{incident}/{screen}")).await;

        open("calls").await?;
        calls(&browser).await?;
        open("messages").await?;
        message(&browser).await?;
        open("operator").await?;
        ticket(&browser).await?;
        open("people").await?;
        roll_call(&browser).await?;
        open("ways").await?;
        tap(&browser, "way-helped").await?;
        says(&browser, "way-row", "Hielp, ").await?;
        open("standing").await?;
        tap(&browser, "check-in-held").await?;
        at_least(&browser, 1, "last-check-in").await?;
        saved(&browser).await?;

        // What was noted is there after the browser was closed, with the server gone.
        browser.restart().await?;
        shell::open(&browser, &server.address(&incident)).await?;
        let log = at_least(&browser, 9, "log-line").await?.join("\n");
        for said in [
            "bereikt",
            "Karim AMRANI belt 1 contact",
            "te voet",
            "Volgend bericht",
            "Per vergissing genoteerd: Ticket T-4710",
            "T-4711",
            "Mevrouw Claes",
        ] {
            ensure!(log.contains(said), "{said} is not in the log:\n{log}");
        }
        shell::open(&browser, &server.address(&format!("{incident}/operator"))).await?;
        says(&browser, "ticket", "T-4711").await
    })
}

#[test]
fn in_a_drill_nothing_goes_to_customers_and_every_text_begins_with_the_word() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        with_the_example(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        tap(&browser, "start-drill").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "room-end").await?;
        let incident = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{incident}/messages")).await?;
        drafted(&browser, "OEFENING - Voorbeeld Meubelen").await?;
        fill(&browser, "message-draft", "Kom naar de refter").await?;
        drafted(&browser, "OEFENING - Kom naar de refter").await?;
        tap(&browser, "customers").await?;
        says(&browser, "nothing-leaves", "Dit is een oefening").await?;
        let signs = "document.querySelector('[data-test=note-sent], [data-test=open-program]') === null";
        browser.wait_for_js(signs, SOON).await
    })
}

#[test]
fn an_open_gap_is_named_beside_the_sign_and_outsiders_are_offered_by_name() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        with_the_example(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let incident = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{incident}/messages")).await?;
        says(&browser, "open-gaps", "uur van het volgende bericht").await?;
        says(&browser, "gap-preview", "____").await?;
        fill(&browser, "message-draft", "Kom naar de refter").await?;
        says_no_more(&browser, "open-gaps", "Nog niet ingevuld").await?;
        tap(&browser, "customers").await?;
        let offered = "document.querySelector('main').innerText.includes('Externe contacten')";
        browser.wait_for_js(offered, SOON).await
    })
}

#[test]
fn without_a_call_tree_everybody_is_called_and_whoever_is_missing_is_named_at_the_end() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let incident = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        tap(&browser, "add-contact").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0470 11 11 11").await?;
        tap(&browser, "save-contact").await?;
        saved(&browser).await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        says(&browser, "call-progress", "0 van 1 bereikt").await?;
        go(&browser, "/", &format!("{incident}/people")).await?;
        tap(&browser, "mark-missing").await?;
        saved(&browser).await?;
        go(&browser, "/", &format!("{incident}/end")).await?;
        tap(&browser, "close-incident").await?;
        let asks = "document.querySelector('dialog[open]')?.innerText.includes('Nog niet gevonden: Els')";
        browser.wait_for_js(asks, SOON).await
    })
}

async fn with_the_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::first_visit(browser, server).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    go(browser, "/", "exchange").await?;
    take_in(browser, &plan).await
}

/// One is reached, one is handed to a colleague with a list to scan.
async fn calls(browser: &Browser) -> Result<()> {
    says(browser, "call-progress", "0 van 12 bereikt").await?;
    tap(browser, "result-reached").await?;
    says(browser, "call-progress", "1 van 12 bereikt").await?;
    tap(browser, "hand-over").await?;
    tap(browser, "hand-do").await?;
    says(browser, "hand-form", "Kies aan wie").await?;
    tap(browser, "hand-person").await?;
    choose(
        browser,
        "hand-to",
        "Karim AMRANI, Financieel verantwoordelijke, vervangt de incidentbeheerder",
    )
    .await?;
    tap(browser, "hand-do").await?;
    says(browser, "call-list", "bel deze mensen").await?;
    browser
        .wait_for_js(
            "document.querySelector('[data-test=call-code] path') !== null",
            SOON,
        )
        .await
}

/// A message carried on foot, and when the next one follows.
async fn message(browser: &Browser) -> Result<()> {
    drafted(browser, "Voorbeeld Meubelen: uitval sinds").await?;
    tap(browser, "on_foot").await?;
    tap(browser, "note-sent").await?;
    tap(browser, "next-after").await?;
    says(browser, "next-due", "Beloofd om").await?;
    says(browser, "sent-message", "aan het personeel, te voet").await
}

/// The call script, a ticket that lacks its number, then one with a promise.
async fn ticket(browser: &Browser) -> Result<()> {
    says(browser, "script", "klantnummer NL-100200").await?;
    tap(browser, "save-ticket").await?;
    says(
        browser,
        "ticket-form",
        "Vul het ticketnummer of het beloofde uur in.",
    )
    .await?;
    // A number that was noted by mistake counts no more; the log tells both.
    fill(browser, "ticket-number", "T-4710").await?;
    tap(browser, "save-ticket").await?;
    says(browser, "ticket", "T-4710").await?;
    tap(browser, "by-mistake").await?;
    says_no_more(browser, "ticket", "T-4710").await?;
    fill(browser, "ticket-number", "T-4711").await?;
    let soon = "return new Date(Date.now() + 7200000).toTimeString().slice(0, 5);";
    let soon = browser.js(soon, []).await?;
    fill(browser, "ticket-time", soon.as_str().context("no time")?).await?;
    fill(browser, "ticket-spoke", "Lena").await?;
    tap(browser, "save-ticket").await?;
    says(browser, "ticket", "T-4711").await?;
    says(browser, "repair-clock", "Beloofd tegen").await
}

/// Lift warned, somebody here, a visitor by name.
async fn roll_call(browser: &Browser) -> Result<()> {
    tap(browser, "note-warned").await?;
    says(browser, "warn-row", "Verwittigd om").await?;
    tap(browser, "mark-here").await?;
    let counted = "[...document.querySelectorAll('[data-test=roll-count]')]
        .some((row) => /Hier, veilig\\s+1$/.test(row.innerText.trim()))";
    browser.wait_for_js(counted, SOON).await?;
    fill(browser, "visitor-name", "Mevrouw Claes").await?;
    tap(browser, "add-visitor").await?;
    says(browser, "roll-row", "Mevrouw Claes").await
}

/// Waits until the text that is about to go out says this.
async fn drafted(browser: &Browser, words: &str) -> Result<()> {
    let script = format!(
        "document.querySelector('[data-test=message-draft] textarea, textarea[data-test=message-draft]')?.value.includes({})",
        serde_json::json!(words)
    );
    browser.wait_for_js(&script, SOON).await
}
