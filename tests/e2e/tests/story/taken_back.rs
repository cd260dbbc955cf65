//! A plan was taken in by mistake: also the next day this device goes back to what it had.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, go, saved, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};

#[test]
fn an_import_is_taken_back_after_the_browser_was_closed() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::first_visit(&browser, &server).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        ensure!(
            texts(&browser, "last-import").await?.is_empty(),
            "nothing to take back"
        );
        take_in(&browser, &plan).await?;
        ensure!(people(&browser).await? > 0, "the plan did not come in");

        browser.restart().await?;
        shell::open(&browser, &server.address("exchange")).await?;
        at_least(&browser, 1, "last-import").await?;
        tap(&browser, "undo-last-import").await?;
        tap(&browser, "undo-last-import-sure").await?;
        wait_for("no way back any more", SOON, async || {
            Ok(texts(&browser, "last-import").await?.is_empty().then_some(()))
        })
        .await?;
        saved(&browser).await?;
        ensure!(people(&browser).await? == 0, "the plan is still there");

        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        ensure!(people(&browser).await? > 0, "it does not come in a second time");
        Ok(())
    })
}

async fn people(browser: &Browser) -> Result<usize> {
    go(browser, "/", "contacts").await?;
    browser
        .wait_for_js(
            "document.querySelector('[data-test=contact-row], [data-test=add-contact]') !== null",
            SOON,
        )
        .await?;
    Ok(texts(browser, "contact-row").await?.len())
}
