//! What the settings screen says of the readiness for an outage is true at that moment.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::the_file;
use e2e::programs::dist;
use e2e::screens::{at_least, go, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use super::lost_files::lose;

#[test]
fn hazard_39_the_badge_turns_to_not_ready_when_a_cached_file_is_lost_and_back_when_it_is_fetched()
-> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        go(&browser, "/", "settings").await?;
        says(&browser, "works").await?;
        let before = summary(&browser).await?;
        server.kill().await?;

        lose(&browser, &server.address(&the_file(&built, "_bg.wasm")?)).await?;
        // The person looks away and back; then opens the screen anew.
        browser
            .js("document.dispatchEvent(new Event('visibilitychange'));", [])
            .await?;
        says(&browser, "fails").await?;
        ensure!(
            summary(&browser).await? != before,
            "the summary still says {before:?}"
        );
        go(&browser, "/", "more").await?;
        go(&browser, "/", "settings").await?;
        says(&browser, "fails").await?;

        // Without a network it cannot be mended, and does not pretend to be.
        tap(&browser, "repair").await?;
        says(&browser, "fails").await?;
        server.start_again().await?;
        tap(&browser, "repair").await?;
        says(&browser, "works").await?;
        ensure!(
            summary(&browser).await? == before,
            "the summary did not come back"
        );
        Ok(())
    })
}

/// Waits until the point about use without a network has this shape.
async fn says(browser: &Browser, state: &str) -> Result<()> {
    let badge = format!("document.querySelector('[data-test=readiness-offline] .status-{state}') !== null");
    browser.wait_for_js(&badge, SOON).await
}

async fn summary(browser: &Browser) -> Result<Vec<String>> {
    at_least(browser, 1, "readiness").await?;
    let text = browser
        .js(
            "return [document.querySelector('.readiness-summary').innerText];",
            [],
        )
        .await?;
    Ok(serde_json::from_value(text)?)
}
