//! "Ready offline" is said exactly when it is true.

use anyhow::{Result, ensure};
use e2e::browser::Engine;
use e2e::deployment::files_of;
use e2e::programs::{dist, is_quick};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};

/// At how many points of the first visit the server dies.
const POINTS: usize = 10;

#[test]
fn hazard_39_complete_is_said_exactly_when_a_start_without_a_server_works() -> Result<(), Failure> {
    if is_quick() {
        return Ok(());
    }
    play(async |stage| {
        stage.expect_fault("Failed to load resource");
        stage.expect_fault("Plan B cannot start");
        stage.expect_fault("error occurred when fetching the script");
        let browser = stage.browser(Engine::Chromium).await?;
        // The page and the worker ask for most files, each in its turn.
        let expected = files_of(&dist()?)?.len().saturating_mul(2);
        let mut outcomes = Vec::new();
        for point in 1..=POINTS {
            let mut server = Server::start(&dist()?, "/").await?;
            browser.open("about:blank").await?;
            // The document's loading must not be waited for: the server may die before its end.
            let start = serde_json::json!(server.address(""));
            browser
                .js("setTimeout(() => location.replace(arguments[0]));", [start])
                .await?;
            let enough = expected.saturating_mul(point).div_euclid(POINTS);
            let stopped = wait_until("the next point", SOON, async || {
                let asked = server.requests().await?.len();
                // All that will ever be asked may be less than expected.
                Ok(asked >= enough || (point > 1 && is_complete(&browser).await))
            });
            stopped.await?;
            server.kill().await?;
            wait_until("the installation to come to an end", SOON, async || {
                let installing = browser
                    .js_async(
                        "return Boolean((await navigator.serviceWorker.getRegistration())?.installing);",
                        [],
                    )
                    .await?;
                Ok(installing == false)
            })
            .await?;
            let said = is_complete(&browser).await;
            browser.open("about:blank").await?;
            let opened = shell::opens(&browser, &server.address("")).await;
            ensure!(
                said == opened,
                "killed after {enough} requests: said {said}, opened {opened}"
            );
            outcomes.push(opened);
        }
        ensure!(
            outcomes.contains(&false),
            "the server never died early enough to prove anything"
        );
        Ok(())
    })
}

async fn is_complete(browser: &e2e::browser::Browser) -> bool {
    matches!(shell::status(browser).await, Ok(Some(status)) if status.is_complete())
}
