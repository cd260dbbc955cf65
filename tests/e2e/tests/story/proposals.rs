//! What somebody changed and nobody took yet waits, also the next day, until it is taken or left out.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, pick_file, saved, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};

#[test]
fn what_was_not_taken_waits_until_somebody_takes_it_or_leaves_it_out() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (owner, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for browser in [&owner, &other] {
            shell::open(browser, &server.address("exchange")).await?;
            take_in(browser, &plan).await?;
        }
        let changed = {
            rename(&other, "Zaakvoerder van morgen").await?;
            go(&other, "/", "exchange").await?;
            copy(&other).await?
        };

        leave(&owner, &changed).await?;
        leave(&owner, &changed).await?;
        owner.restart().await?;
        shell::open(&owner, &server.address("plan")).await?;
        tap(&owner, "plan-proposals").await?;
        tap(&owner, "look-at-proposals").await?;
        let waiting = at_least(&owner, 1, "preview-item").await?;
        ensure!(waiting.len() == 1, "the same change waits once: {waiting:?}");
        ensure!(
            waiting.iter().all(|one| one.contains("Zaakvoerder van morgen")),
            "{waiting:?}"
        );

        choose_all(&owner).await?;
        tap(&owner, "preview-leave-out").await?;
        gone(&owner).await?;
        tap(&owner, "notice-act").await?;
        go(&owner, "/", "").await?;
        go(&owner, "/", "exchange").await?;
        tap(&owner, "look-at-proposals").await?;
        choose_all(&owner).await?;
        tap(&owner, "preview-take").await?;
        at_least(&owner, 1, "notice-act").await?;
        saved(&owner).await?;
        ensure!(
            is_renamed(&owner, "Zaakvoerder van morgen").await?,
            "it was not taken"
        );
        go(&owner, "/", "exchange").await?;
        gone(&owner).await
    })
}

#[test]
fn a_change_waits_for_whoever_keeps_the_plan_and_is_ready_for_them() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (phone, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for browser in [&phone, &other] {
            shell::open(browser, &server.address("exchange")).await?;
            // Nobody answers for a plan that is not here yet: all of it is ticked.
            pick_file(browser, &plan).await?;
            at_least(browser, 1, "preview-item").await?;
            ensure!(ticked(browser).await? > 10, "a first copy is not ticked");
            tap(browser, "preview-take").await?;
            browser.wait_for_js("location.pathname === '/'", SOON).await?;
            saved(browser).await?;
        }
        rename(&other, "Zaakvoerder van morgen").await?;
        go(&other, "/", "exchange").await?;
        let changed = copy(&other).await?;

        go(&phone, "/", "exchange").await?;
        pick_file(&phone, &changed).await?;
        let aside = at_least(&phone, 1, "preview-aside").await?.join(" ");
        ensure!(aside.contains("wie het opstelt"), "{aside}");
        ensure!(
            ticked(&phone).await? == 0,
            "a change of the plan is ticked for anybody"
        );
        tap(&phone, "preview-take").await?;
        phone.wait_for_js("location.pathname === '/'", SOON).await?;
        ensure!(
            !is_renamed(&phone, "Zaakvoerder van morgen").await?,
            "it was taken"
        );
        phone.restart().await?;

        // Whoever keeps the plan sits down at this phone.
        shell::open(&phone, &server.address("settings")).await?;
        fill(&phone, "user-name", "Sofie De Clercq").await?;
        go(&phone, "/", "plan").await?;
        tap(&phone, "plan-proposals").await?;
        tap(&phone, "look-at-proposals").await?;
        choose_all(&phone).await?;
        tap(&phone, "preview-take").await?;
        phone.wait_for_js("location.pathname === '/'", SOON).await?;
        saved(&phone).await?;
        ensure!(
            is_renamed(&phone, "Zaakvoerder van morgen").await?,
            "it was not taken"
        );

        // What comes for them is ticked.
        rename(&other, "Zaakvoerder van overmorgen").await?;
        go(&other, "/", "exchange").await?;
        let changed = copy(&other).await?;
        go(&phone, "/", "exchange").await?;
        pick_file(&phone, &changed).await?;
        at_least(&phone, 1, "preview-item").await?;
        ensure!(ticked(&phone).await? == 1, "for whoever keeps the plan");
        // What they wrote is ticked for everybody.
        tap(&phone, "preview-take").await?;
        phone.wait_for_js("location.pathname === '/'", SOON).await?;
        rename(&phone, "Zaakvoerster").await?;
        go(&phone, "/", "exchange").await?;
        let of_keeper = copy(&phone).await?;
        pick_file(&other, &of_keeper).await?;
        at_least(&other, 1, "preview-item").await?;
        ensure!(ticked(&other).await? == 1, "a change by whoever keeps the plan");
        Ok(())
    })
}

/// How many changes are ticked.
async fn ticked(browser: &Browser) -> Result<u64> {
    let script = "return document.querySelectorAll('[data-test=preview-item] input:checked').length;";
    Ok(browser.js(script, []).await?.as_u64().unwrap_or_default())
}

/// Opens the file and takes nothing of it: it is kept as a proposal.
async fn leave(browser: &Browser, file: &str) -> Result<()> {
    go(browser, "/", "exchange").await?;
    pick_file(browser, file).await?;
    tap(browser, "preview-select-none").await?;
    tap(browser, "preview-take").await?;
    browser.wait_for_js("location.pathname === '/'", SOON).await
}

async fn choose_all(browser: &Browser) -> Result<()> {
    at_least(browser, 1, "preview-item").await?;
    tap(browser, "preview-select-all").await
}

/// Waits until nothing waits any more.
async fn gone(browser: &Browser) -> Result<()> {
    at_least(browser, 1, "save-copy").await?;
    wait_for("no proposals", SOON, async || {
        Ok(texts(browser, "look-at-proposals")
            .await?
            .is_empty()
            .then_some(()))
    })
    .await
}

async fn first_contact(browser: &Browser) -> Result<()> {
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    at_least(browser, 1, "edit-contact").await.map(drop)
}

async fn rename(browser: &Browser, function: &str) -> Result<()> {
    first_contact(browser).await?;
    tap(browser, "edit-contact").await?;
    fill(browser, "field-function", function).await?;
    tap(browser, "save-contact").await?;
    at_least(browser, 1, "edit-contact").await?;
    saved(browser).await
}

async fn is_renamed(browser: &Browser, function: &str) -> Result<bool> {
    first_contact(browser).await?;
    let seen = browser
        .js("return document.querySelector('main').innerText;", [])
        .await?;
    Ok(seen.as_str().unwrap_or_default().contains(function))
}
