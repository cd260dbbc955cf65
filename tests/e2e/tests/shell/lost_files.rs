//! A browser that loses single entries of what it keeps.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::{INDEX, files_of};
use e2e::programs::{dist, is_quick};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};
use serde_json::json;

#[test]
fn hazard_27_each_lost_entry_leaves_a_way_to_the_numbers_and_heals_with_a_network() -> Result<(), Failure> {
    if is_quick() {
        return Ok(());
    }
    play(async |stage| {
        stage.expect_fault("Failed to load resource");
        stage.expect_fault("Plan B cannot start");
        let built = dist()?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        for file in files_of(&built)? {
            let path = file.path()?;
            lose(&browser, &server.address(path)).await?;
            let status = shell::status(&browser).await?;
            ensure!(
                status.is_some_and(|status| !status.is_complete()),
                "{path}: the loss was not noticed"
            );
            server.kill().await?;
            browser.open("about:blank").await?;
            browser.open(&server.address("")).await?;
            let way = wait_until("the app, its card, or the way to the card", SOON, async || {
                way_on(&browser).await
            });
            way.await
                .map_err(|error| error.context(format!("{path:?} was lost")))?;
            if path == INDEX {
                ensure!(
                    shell::shows_card(&browser).await?,
                    "without its page the app did not show the card"
                );
            }
            server.start_again().await?;
            shell::open(&browser, &server.address("")).await?;
            shell::complete(&browser).await?;
        }
        Ok(())
    })
}

/// The app is up, or the card is, or the panel of a start that failed offers it.
async fn way_on(browser: &Browser) -> Result<bool> {
    if shell::shows_card(browser).await? {
        return Ok(true);
    }
    let shown = browser
        .js(
            "const offered = [...document.querySelectorAll('#stopped [data-do=card]')].some((link) => link.checkVisibility());
             return document.documentElement.dataset.ready === 'true' || offered;",
            [],
        )
        .await?;
    Ok(shown == json!(true))
}

/// Takes one file out of the caches of the builds.
pub(super) async fn lose(browser: &Browser, address: &str) -> Result<()> {
    let lost = browser
        .js_async(
            "let lost = 0;
             for (const name of await caches.keys()) {
                 if (name.includes(':build:')) lost += await (await caches.open(name)).delete(arguments[0]);
             }
             return lost;",
            [json!(address)],
        )
        .await?;
    ensure!(lost == 1, "{address} was not kept");
    Ok(())
}
