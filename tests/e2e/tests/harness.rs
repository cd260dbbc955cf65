//! The harness notices what it is there to notice: a check that cannot fail proves nothing.

use std::fs;

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::server::Server;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};
use tempfile::TempDir;

/// A page that breaks the policy, reports an error, and throws one a moment later.
const FAULTY_PAGE: &str = "<!doctype html><title>Faulty</title><style>p { color: red }</style><script type=\"module\" src=\"faulty.js\"></script>";
const FAULTY_SCRIPT: &str = "
    addEventListener('click', () => {
        document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: blue }' }));
        console.error('told on purpose');
        throw new Error('thrown on purpose');
    });";

/// A page that asks another place, on a host that forbids nothing.
const TALKATIVE_PAGE: &str =
    "<!doctype html><title>Talkative</title><img src=\"http://127.0.0.2:1/elsewhere.png\" alt=\"\">";

fn site(page: &str) -> Result<TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("index.html"), page)?;
    fs::write(folder.path().join("faulty.js"), FAULTY_SCRIPT)?;
    Ok(folder)
}

#[test]
fn errors_and_refusals_are_told_by_every_browser() -> Result<(), Failure> {
    for engine in Engine::asked()? {
        play(async |stage| {
            let folder = site(FAULTY_PAGE)?;
            let server = Server::start(folder.path(), "/").await?;
            let browser = stage.browser(engine).await?;
            browser.open(&server.address("")).await?;
            browser.js("document.body.click();", []).await?;
            for words in ["Content", "on purpose"] {
                stage.expect_fault(words);
            }
            told(&browser, &["Security", "on purpose"]).await
        })?;
    }
    Ok(())
}

async fn told(browser: &Browser, wanted: &[&str]) -> Result<()> {
    let mut told = Vec::new();
    wait_until("the faults to be told", SOON, async || {
        told.extend(browser.faults().await?);
        Ok(wanted
            .iter()
            .all(|words| told.iter().any(|fault: &String| fault.contains(words))))
    })
    .await
    .map_err(|error| error.context(format!("told only: {told:?}")))
}

#[test]
fn a_request_to_another_place_is_told_by_chromium() -> Result<(), Failure> {
    play(async |stage| {
        let folder = site(TALKATIVE_PAGE)?;
        fs::write(
            folder.path().join("_headers"),
            "/*\n  Referrer-Policy: no-referrer\n",
        )?;
        let server = Server::start(folder.path(), "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        browser.open(&server.address("")).await?;
        browser.quit().await?;
        let faults = browser.faults().await?;
        ensure!(
            faults
                .iter()
                .any(|fault| fault.contains("http://127.0.0.2:1/elsewhere.png")),
            "told: {faults:?}"
        );
        Ok(())
    })
}

#[test]
fn a_killed_browser_loses_what_an_orderly_end_would_keep() -> Result<(), Failure> {
    play(async |stage| {
        let folder = site("<!doctype html><title>Kept</title><link rel=\"icon\" href=\"data:,\">")?;
        let server = Server::start(folder.path(), "/").await?;
        let browser = stage.killable().await?;
        let write = "localStorage.setItem('kept', '1'); return localStorage.length;";
        let read = "return localStorage.length;";
        browser.open(&server.address("")).await?;
        browser.js(write, []).await?;
        browser.kill()?;
        browser.begin().await?;
        browser.open(&server.address("")).await?;
        ensure!(
            browser.js(read, []).await? == 0,
            "Chromium was not killed but closed: it kept what it had not written"
        );
        Ok(())
    })
}
