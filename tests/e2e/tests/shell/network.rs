//! A half-dead network: worse than none, because it makes everything wait.

use std::time::Duration;

use anyhow::{Result, ensure};
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

/// What a cold start may take, whatever the network does.
const COLD_START: Duration = Duration::from_secs(3);

#[test]
fn hazard_29_a_cold_start_never_waits_for_the_network() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        // What the app asks for on the side is answered with rubbish.
        stage.expect_fault("status of 503");
        stage.expect_fault("net::ERR_");
        for fault in ["blackhole", "portal", "status=503", "reset"] {
            server.faults(&[fault]).await?;
            browser.restart().await?;
            let took = shell::open(&browser, &server.address("")).await?;
            ensure!(took <= COLD_START, "with {fault} it took {took:?}");
            let took = shell::open(&browser, &server.address("contacts")).await?;
            ensure!(took <= COLD_START, "with {fault} contacts took {took:?}");
        }
        // Nothing of that harmed what is stored.
        shell::complete(&browser).await?;
        Ok(())
    })
}
