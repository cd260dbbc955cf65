//! The screen of a phone stays lit while an incident runs.

use anyhow::Result;
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, end_incident, root, saved, start_incident};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

/// The browser's wake lock, as the page would meet it, with all that it gave out.
const WATCHED: &str = "
    window.locks = [];
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request: async (kind) => {
        const lock = { kind, released: false, release: async () => { lock.released = true; } };
        window.locks.push(lock);
        return lock;
    } } });";

const HELD: &str = "locks.filter(({ kind, released }) => kind === 'screen' && !released).length";

#[test]
fn the_screen_is_kept_awake_from_the_start_of_an_incident_to_its_end() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        saved(&browser).await?;
        browser.js(WATCHED, []).await?;
        start_incident(&browser).await?;
        held(&browser, 1).await?;

        // A page that was left loses it, and asks again when it is seen again.
        browser.js("locks[0].released = true;", []).await?;
        browser
            .js("document.dispatchEvent(new Event('visibilitychange'));", [])
            .await?;
        held(&browser, 1).await?;
        browser
            .js("document.dispatchEvent(new Event('visibilitychange'));", [])
            .await?;
        browser.wait_for_js("locks.length === 2", SOON).await?;

        end_incident(&browser, "/").await?;
        at_least(&browser, 1, "start-incident").await?;
        held(&browser, 0).await
    })
}

#[test]
fn nothing_is_kept_awake_on_a_battery_below_a_fifth() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        saved(&browser).await?;
        browser.js(WATCHED, []).await?;
        browser
            .js(
                "window.battery = Object.assign(new EventTarget(), { level: 0.5, charging: false });
                 navigator.getBattery = async () => battery;",
                [],
            )
            .await?;
        start_incident(&browser).await?;
        held(&browser, 1).await?;
        for (level, charging, expected) in [
            (0.19, false, 0),
            (0.19, true, 1),
            (0.1, false, 0),
            (0.3, false, 1),
        ] {
            let change = format!(
                "Object.assign(battery, {{ level: {level}, charging: {charging} }});
                 battery.dispatchEvent(new Event('levelchange')); battery.dispatchEvent(new Event('chargingchange'));"
            );
            browser.js(&change, []).await?;
            held(&browser, expected).await?;
        }
        Ok(())
    })
}

#[test]
fn a_browser_that_cannot_keep_the_screen_awake_runs_an_incident_all_the_same() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        for missing in [
            "undefined",
            "{ request: () => { throw new TypeError('no'); } }",
            "{ request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }",
        ] {
            shell::open(&browser, &server.address("")).await?;
            saved(&browser).await?;
            let define = format!(
                "Object.defineProperty(navigator, 'wakeLock', {{ configurable: true, value: {missing} }});"
            );
            browser.js(&define, []).await?;
            start_incident(&browser).await?;
            saved(&browser).await?;
            end_incident(&browser, "/").await?;
            at_least(&browser, 1, "start-incident").await?;
            anyhow::ensure!(root(&browser, "stopped").await?.is_null(), "the app stopped");
        }
        Ok(())
    })
}

async fn held(browser: &Browser, count: usize) -> Result<()> {
    browser.wait_for_js(&format!("{HELD} === {count}"), SOON).await
}
