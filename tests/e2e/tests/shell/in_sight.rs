//! What matters first is in sight without scrolling: what still works on a common telephone, 112 in text twice as large.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{SCREENS, at_least, go, start_incident, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use serde_json::json;

const LANGUAGES: [&str; 4] = ["nl", "fr", "de", "en"];

/// Services whose three buttons lie above the sign; buttons that are too small, or whose word is broken.
const SERVICES: &str = "
    window.scrollTo(0, 0);
    const sign = document.querySelector('.actions-sign').getBoundingClientRect().top;
    const toggles = [...document.querySelectorAll('.service .toggle')];
    const wrong = [...document.querySelectorAll('.service .toggle button')].filter((button) => {
        const { width, height } = button.getBoundingClientRect();
        const word = button.querySelector('span');
        return width < 48 || height < 48 || word.offsetHeight > 1.5 * parseFloat(getComputedStyle(word).lineHeight);
    });
    return { seen: toggles.filter((toggle) => toggle.getBoundingClientRect().bottom <= sign).length, wrong: wrong.length };";

/// How far a screen in text twice as large can be pushed aside.
const ASIDE: &str = "
    document.documentElement.style.fontSize = '32px';
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;";

/// Whether the call to 112 lies whole on the screen and under nothing.
const CALL_112: &str = "
    window.scrollTo(0, 0);
    const call = document.querySelector('[data-test=call-112]');
    const { left, right, top, bottom } = call.getBoundingClientRect();
    return [[left + 1, top + 1], [right - 1, bottom - 1]]
        .every(([x, y]) => call.contains(document.elementFromPoint(x, y)));";

#[test]
fn five_services_at_least_stand_above_the_sign_with_whole_words() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        open_example(&browser, &server).await?;
        for language in LANGUAGES {
            say(&browser, language).await?;
            go(&browser, "/", "").await?;
            at_least(&browser, 1, "start-incident").await?;
            let found = browser.js(SERVICES, []).await?;
            let seen = found["seen"].as_u64().unwrap_or_default();
            ensure!(seen >= 5 && found["wrong"] == 0, "{language}: {found}");
        }
        Ok(())
    })
}

#[test]
fn text_twice_as_large_pushes_nothing_aside_and_does_not_cover_112() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        open_example(&browser, &server).await?;
        for incident in [false, true] {
            if incident {
                go(&browser, "/", "").await?;
                start_incident(&browser).await?;
            }
            for language in LANGUAGES {
                say(&browser, language).await?;
                for screen in SCREENS.iter().take(4).chain(&["exchange", "more", ""]) {
                    go(&browser, "/", screen).await?;
                    let aside = browser.js(ASIDE, []).await?;
                    ensure!(aside == 0, "{language}, /{screen}: {aside} px");
                }
                at_least(&browser, 1, "call-112").await?;
                let is_seen = browser.js(CALL_112, []).await?;
                ensure!(is_seen == true, "{language}, incident {incident}: 112 is covered");
            }
        }
        Ok(())
    })
}

async fn open_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("exchange")).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    take_in(browser, &plan).await?;
    // Without the notice of what was taken in.
    shell::open(browser, &server.address("")).await?;
    let window = json!({ "width": 360, "height": 740, "deviceScaleFactor": 1, "mobile": true });
    thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone())
        .send_raw("Emulation.setDeviceMetricsOverride", window)
        .await
        .map(drop)
        .context("the screen of a telephone")
}

async fn say(browser: &Browser, language: &str) -> Result<()> {
    go(browser, "/", "settings").await?;
    tap(browser, &format!("language-{language}")).await
}
