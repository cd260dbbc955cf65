//! New builds: when they are taken, and what happens when one does not start.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::{Deployment, the_file};
use e2e::programs::dist;
use e2e::screens::{copy, end_incident, go, note, saved, says, start_incident, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};
use serde_json::json;

const OTHER_MARK: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

const ANOTHER_MARK: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>";

/// A module that traps as soon as it is started: `(module (func unreachable) (start 0))`.
const TRAP: [u8; 28] = [
    0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // head
    0x01, 0x04, 0x01, 0x60, 0x00, 0x00, // a type without arguments
    0x03, 0x02, 0x01, 0x00, // a function of it
    0x08, 0x01, 0x00, // which is started
    0x0a, 0x05, 0x01, 0x03, 0x00, 0x00, 0x0b, // and traps
];

#[test]
fn hazards_24_and_25_a_release_is_taken_at_a_cold_start_with_no_incident_open() -> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let next = Deployment::release(&built, "icons/mark.svg", OTHER_MARK)?;
        let (old, new) = (e2e::deployment::build_of(&built)?, next.build()?);
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.deploy(next.folder()).await?;
        ensure!(shell::update(&browser).await?, "the release did not arrive");

        // Another window is open: nothing moves under its feet.
        let driver = browser.driver()?;
        let first = driver.window().await?;
        let second = driver.new_tab().await?;
        driver.switch_to_window(second).await?;
        serves(&browser, &server, &old).await?;
        driver.close_window().await?;
        driver.switch_to_window(first).await?;

        // An incident is open: not even a cold start moves it.
        incident(&browser, true).await?;
        browser.restart().await?;
        serves(&browser, &server, &old).await?;

        incident(&browser, false).await?;
        browser.restart().await?;
        serves(&browser, &server, &new).await?;
        let mark = browser
            .js_async("return (await fetch('/icons/mark.svg')).text();", [])
            .await?;
        ensure!(
            mark.as_str().map(str::as_bytes) == Some(OTHER_MARK),
            "a file of the old build came with the new page"
        );
        Ok(())
    })
}

#[test]
fn hazard_24_a_release_is_taken_on_the_persons_word_even_with_an_incident_open() -> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let next = Deployment::release(&built, "icons/mark.svg", OTHER_MARK)?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        incident(&browser, true).await?;
        server.deploy(next.folder()).await?;
        ensure!(shell::update(&browser).await?, "the release did not arrive");
        let answer = shell::ask(&browser, json!({ "type": "use-new-build" })).await?;
        ensure!(answer.get("moved") == Some(&json!(true)), "{answer}");
        server.kill().await?;
        serves(&browser, &server, &next.build()?).await
    })
}

/// What two builds in two tabs write is one plan, whichever of them is opened anew first.
#[test]
fn hazard_24_tabs_of_two_builds_write_side_by_side_and_lose_nothing_in_whatever_order_they_are_opened_anew()
-> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        start_incident(&browser).await?;
        let driver = browser.driver()?;
        let one = driver.window().await?;
        let other = driver.new_tab().await?;
        let mut notes = Vec::new();
        for (round, mark) in [OTHER_MARK, ANOTHER_MARK].into_iter().enumerate() {
            driver.switch_to_window(one.clone()).await?;
            shell::open(&browser, &server.address("")).await?;
            let old = shell::build(&browser).await?;
            let next = Deployment::release(&built, "icons/mark.svg", mark)?;
            server.deploy(next.folder()).await?;
            ensure!(shell::update(&browser).await?, "the release did not arrive");
            driver.switch_to_window(other.clone()).await?;
            shell::open(&browser, &server.address("")).await?;
            shell::ask(&browser, json!({ "type": "use-new-build" })).await?;
            serves(&browser, &server, &next.build()?).await?;
            for number in 0..3 {
                for (name, tab) in [("oud", &one), ("nieuw", &other)] {
                    driver.switch_to_window(tab.clone()).await?;
                    let text = format!("melding {round}-{number} van {name}");
                    note(&browser, &text).await?;
                    notes.push(text);
                }
            }
            for tab in [&one, &other] {
                driver.switch_to_window(tab.clone()).await?;
                saved(&browser).await?;
            }
            driver.switch_to_window(one.clone()).await?;
            ensure!(
                shell::build(&browser).await? == old,
                "the build moved under an open tab"
            );
            let orders = [[&one, &other], [&other, &one]];
            for tab in orders.into_iter().cycle().skip(round).take(2).flatten() {
                driver.switch_to_window(tab.clone()).await?;
                serves(&browser, &server, &next.build()?).await?;
                go(&browser, "/", "exchange").await?;
                let copy = copy(&browser).await?;
                for text in &notes {
                    ensure!(copy.contains(text), "lost: {text}");
                }
            }
        }
        Ok(())
    })
}

#[test]
fn hazard_25_a_release_that_waits_is_offered_on_now_and_taken_by_a_tap_once_no_incident_is_open()
-> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let next = Deployment::release(&built, "icons/mark.svg", OTHER_MARK)?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        start_incident(&browser).await?;
        server.deploy(next.folder()).await?;
        ensure!(shell::update(&browser).await?, "the release did not arrive");
        says(&browser, "new-version", "Start na dit incident").await?;
        ensure!(
            texts(&browser, "new-version-now").await?.is_empty(),
            "offered during an incident"
        );
        end_incident(&browser, "/").await?;
        says(&browser, "new-version", "Nieuwe versie klaar").await?;
        // Known after a while away, too.
        go(&browser, "/", "checklist").await?;
        go(&browser, "/", "").await?;
        tap(&browser, "new-version-now").await?;
        let new = next.build()?;
        browser
            .wait_for_js(
                &format!("document.documentElement.dataset.build === '{new}'"),
                SOON,
            )
            .await?;
        serves(&browser, &server, &new).await
    })
}

#[test]
fn hazard_26_a_release_that_traps_gives_way_to_the_build_before_at_the_third_start() -> Result<(), Failure> {
    play(async |stage| {
        stage.expect_fault("Plan B cannot start");
        stage.expect_fault("unreachable");
        let built = dist()?;
        let old = e2e::deployment::build_of(&built)?;
        let broken = Deployment::release(&built, &the_file(&built, "_bg.wasm")?, &TRAP)?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.deploy(broken.folder()).await?;
        ensure!(shell::update(&browser).await?, "the release did not arrive");
        server.kill().await?;
        for start in 1..=2 {
            browser.restart().await?;
            browser.open(&server.address("")).await?;
            browser
                .wait_for_js("document.documentElement.dataset.stopped === 'start'", SOON)
                .await?;
            ensure!(
                shell::build(&browser).await? == broken.build()?,
                "start {start} was not of the release"
            );
        }
        browser.restart().await?;
        serves(&browser, &server, &old).await?;
        // It stays so, also when the host still offers the broken release.
        server.start_again().await?;
        browser.restart().await?;
        serves(&browser, &server, &old).await?;
        shell::update(&browser).await?;
        browser.restart().await?;
        serves(&browser, &server, &old).await
    })
}

async fn serves(browser: &Browser, server: &Server, build: &str) -> Result<()> {
    shell::open(browser, &server.address("")).await?;
    let shown = shell::build(browser).await?;
    ensure!(shown == build, "build {shown} is shown, not {build}");
    // The worker hears that it is up before anything else happens to it.
    wait_until("the sign of life to arrive", SOON, async || {
        let starts = browser
            .js_async(
                "const entry = await caches.match(new URL('pointer.json', document.baseURI), { cacheName: 'planb:/:state' });
                 return (await entry.json()).starts;",
                [],
            )
            .await?;
        Ok(starts == 0)
    })
    .await
}

/// Says to the worker, as the app does, whether an incident is open.
async fn incident(browser: &Browser, open: bool) -> Result<()> {
    browser
        .js_async(
            "const state = await caches.open('planb:/:state');
             if (arguments[0]) await state.put('/incident-open', new Response('1'));
             else await state.delete('/incident-open');",
            [json!(open)],
        )
        .await?;
    Ok(())
}
