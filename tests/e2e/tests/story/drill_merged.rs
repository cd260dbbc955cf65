//! A drill from its start to what is mended, with the server stopped: three phones play it, their logs become one in
//! whatever order they meet, the result stands beside the last one of the same script.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, confirm, copy, fill, go, note, root, saved, says, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use super::four_hours::Chance;

/// The events of the script and how many there are to tap.
const EVENTS: usize = 6;

#[test]
fn a_drill_on_three_phones_without_a_server_becomes_one_log_and_stands_beside_the_last_one()
-> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (table, colleague, warehouse) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for phone in [&table, &colleague, &warehouse] {
            shell::first_visit(phone, &server).await?;
            go(phone, "/", "exchange").await?;
            take_in(phone, &plan).await?;
        }
        server.kill().await?;

        // The first time, alone: slow, and two things to mend.
        begin(&table).await?;
        play_to_the_end(&table, EVENTS).await?;
        note_result(
            &table,
            "40",
            "2",
            "Deurbericht stond niet klaar\nKlantnummer ontbreekt",
        )
        .await?;

        // The second time: begun here, gone on there, merged.
        begin(&table).await?;
        play_to_the_end(&table, 2).await?;
        let begun = copy_of(&table).await?;
        for (phone, said) in [
            (&colleague, "Genoteerd op de tweede telefoon"),
            (&warehouse, "Genoteerd in het magazijn"),
        ] {
            take(phone, &begun).await?;
            go(phone, "/", "").await?;
            ensure!(
                root(phone, "drill").await? == "true",
                "the other phone plays no drill"
            );
            note(phone, said).await?;
            saved(phone).await?;
        }
        go(&table, "/", "drills/running").await?;
        play_on(&table, EVENTS - 2).await?;
        let files = [
            copy_of(&table).await?,
            copy_of(&colleague).await?,
            copy_of(&warehouse).await?,
        ];
        // Each takes the files in, in an order of its own, its own file and one of them twice among them.
        let mut chance = Chance::new();
        for phone in [&table, &colleague, &warehouse] {
            for place in chance.order() {
                take(phone, files.get(place).context("no such file")?).await?;
            }
        }
        let merged = copy_of(&table).await?;
        for phone in [&colleague, &warehouse] {
            ensure!(
                copy_of(phone).await? == merged,
                "two phones hold different drills"
            );
        }
        go(&table, "/", "drills/running").await?;
        tap(&table, "drill-next").await?;
        note_result(&table, "25", "3", "Klantnummer ontbreekt").await?;
        beside_the_last(&table).await?;

        // What came of it reaches the other phones, log and result.
        let over = copy_of(&table).await?;
        for phone in [&colleague, &warehouse] {
            take(phone, &over).await?;
            go(phone, "/", "drills").await?;
            let results = at_least(phone, 2, "drill-result").await?;
            ensure!(results.len() == 2, "{results:?}");
            tap(phone, "drill-result").await?;
            beside_the_last(phone).await?;
            go(phone, "/", "incidents").await?;
            tap(phone, "incident-row").await?;
            says(phone, "log-line", "Genoteerd op de tweede telefoon").await?;
            says(phone, "log-line", "Genoteerd in het magazijn").await?;
            says(phone, "log-check", "Ongebroken").await?;
        }

        still_to_mend(&colleague).await
    })
}

async fn begin(browser: &Browser) -> Result<()> {
    go(browser, "/", "drills").await?;
    tap(browser, "drill-cable_cut").await?;
    confirm(browser).await?;
    says(browser, "script-event", "09:05").await?;
    go(browser, "/", "drills/running").await
}

async fn play_to_the_end(browser: &Browser, events: usize) -> Result<()> {
    play_on(browser, events).await?;
    if events == EVENTS {
        tap(browser, "drill-next").await?;
    }
    Ok(())
}

async fn play_on(browser: &Browser, events: usize) -> Result<()> {
    for _ in 0..events {
        let before = at_least(browser, 1, "script-event").await?;
        tap(browser, "next-event").await?;
        let next = format!(
            "document.querySelector('[data-test=script-event]')?.innerText.replace(/\\s+/g, ' ').trim() !== {}",
            serde_json::json!(before.first().cloned().unwrap_or_default())
        );
        browser.wait_for_js(&next, SOON).await?;
    }
    saved(browser).await
}

async fn note_result(browser: &Browser, took: &str, reached: &str, to_mend: &str) -> Result<()> {
    fill(browser, "took", took).await?;
    fill(browser, "reached", reached).await?;
    fill(browser, "to_reach", "4").await?;
    fill(browser, "to-mend", to_mend).await?;
    tap(browser, "save-result").await?;
    at_least(browser, 1, "mend").await?;
    saved(browser).await
}

/// The result that is shown says in words what went better than the last time, and draws it.
async fn beside_the_last(browser: &Browser) -> Result<()> {
    let rows = at_least(browser, 2, "compared").await?;
    let row = |name: &str| {
        rows.iter()
            .find(|row| row.contains(name))
            .cloned()
            .unwrap_or_default()
    };
    let took = row("Duur");
    ensure!(
        took.contains("40") && took.contains("25") && took.contains("Beter"),
        "{rows:?}"
    );
    let reached = row("Bereikt");
    ensure!(
        reached.contains("50") && reached.contains("75") && reached.contains("Beter"),
        "{rows:?}"
    );
    at_least(browser, 1, "trend-picture").await?;
    let drawn = "document.querySelectorAll('[data-test=trend-picture] circle').length === 4";
    browser.wait_for_js(drawn, SOON).await?;
    let told = "document.querySelectorAll('[data-test=trend-words] li').length === 2";
    browser.wait_for_js(told, SOON).await
}

/// On the list of drills: each thing that waits, once, until its action is done.
async fn still_to_mend(browser: &Browser) -> Result<()> {
    go(browser, "/", "drills").await?;
    let waits = at_least(browser, 2, "still-to-mend").await?;
    ensure!(
        waits.len() == 2 && waits.iter().all(|row| row.contains("Nog geen actie")),
        "{waits:?}"
    );
    at_least(browser, 1, "drill-trend").await?;
    tap(browser, "drill-result").await?;
    tap(browser, "make-action").await?;
    says(browser, "mend", "Staat bij de acties").await?;
    go(browser, "/", "drills").await?;
    says(browser, "still-to-mend", "Staat bij de acties").await?;
    go(browser, "/", "incidents/actions").await?;
    tap(browser, "turn-action").await?;
    // Nothing is done before somebody says what came of it.
    tap(browser, "save-done").await?;
    says(browser, "done-form", "Zeg wat er veranderde").await?;
    let nothing = "document.querySelectorAll('[data-test=what-changed] input')[1].click();";
    browser.js(nothing, []).await?;
    tap(browser, "save-done").await?;
    says(browser, "action-version", "Niets te wijzigen").await?;
    go(browser, "/", "drills").await?;
    says(browser, "still-to-mend", "Deurbericht").await?;
    let left = texts(browser, "still-to-mend").await?;
    // The first drill showed the same: it is mended with it.
    ensure!(left.len() == 1, "what is mended still waits: {left:?}");
    Ok(())
}

async fn copy_of(browser: &Browser) -> Result<String> {
    saved(browser).await?;
    go(browser, "/", "contacts").await?;
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

async fn take(browser: &Browser, file: &str) -> Result<()> {
    go(browser, "/", "contacts").await?;
    go(browser, "/", "exchange").await?;
    take_in(browser, file).await
}
