//! Somebody does not answer twice: the sign calls the deputy, and goes on at the deputy's.

use std::fs;

use anyhow::{Context, ensure};
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::screens::{at_least, go, saved, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};

use super::lead::pass_seconds;

#[test]
fn after_two_calls_without_an_answer_the_sign_calls_the_deputy() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        go(&browser, "/", "contacts/1").await?;
        let sign = at_least(&browser, 1, "contact-sign").await?;
        ensure!(sign.iter().all(|sign| sign.contains("Nadia")), "{sign:?}");
        tap(&browser, "result-no_answer").await?;
        at_least(&browser, 1, "last-result").await?;
        // A finger that trembles called nobody again.
        tap(&browser, "result-no_answer").await?;
        saved(&browser).await?;
        let proposed = texts(&browser, "deputy-proposal").await?;
        ensure!(proposed.is_empty(), "{proposed:?}");
        pass_seconds(&browser, 60).await?;
        tap(&browser, "result-no_answer").await?;
        at_least(&browser, 1, "deputy-proposal").await?;
        let sign = texts(&browser, "contact-sign").await?;
        ensure!(sign.iter().all(|sign| sign.contains("Karim")), "{sign:?}");
        tap(&browser, "contact-sign").await?;
        wait_for("the deputy's own screen", SOON, async || {
            Ok((browser.js("return location.pathname", []).await? == "/contacts/3").then_some(()))
        })
        .await?;
        // What comes of it is noted for the deputy.
        tap(&browser, "result-reached").await?;
        let result = at_least(&browser, 1, "last-result").await?;
        ensure!(
            result.iter().all(|result| result.starts_with("Bereikt")),
            "{result:?}"
        );
        Ok(())
    })
}
