//! What matters first is in sight without scrolling: what still works on a common telephone, 112 in text twice as large.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{SCREENS, at_least, go, start_incident, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
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

/// In how many rows the languages stand, and how many of the three ways on lie above the sign.
const FIRST_WAYS: &str = "
    window.scrollTo(0, 0);
    const sign = document.querySelector('.actions-sign').getBoundingClientRect().top;
    const tops = [...document.querySelectorAll('.languages button')].map((button) => button.offsetTop);
    const ways = [...document.querySelectorAll('.first-ways .row-title')];
    return { rows: new Set(tops).size, seen: ways.filter((way) => way.getBoundingClientRect().bottom <= sign).length };";

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

/// Whether every word on the sign can be read.
const WHOLE_SIGN: &str = "
    document.documentElement.style.fontSize = '200%';
    const verb = document.querySelector('.sign-verb');
    return verb.scrollHeight <= verb.clientHeight + 1 && verb.scrollWidth <= verb.clientWidth + 1;";

#[test]
fn the_next_step_can_be_read_to_its_end_on_the_smallest_screen_in_text_twice_as_large() -> Result<(), Failure>
{
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        open_example(&browser, &server).await?;
        screen_of(&browser, 320, 740).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        for language in LANGUAGES {
            for _ in 0..2 {
                say(&browser, language).await?;
                go(&browser, "/", "").await?;
                at_least(&browser, 1, "next-step").await?;
                let is_whole = browser.js(WHOLE_SIGN, []).await?;
                ensure!(is_whole == true, "{language}: the next step is cut off");
                go(&browser, "/", "checklist").await?;
                tap(&browser, "answer-done").await?;
            }
        }
        Ok(())
    })
}

#[test]
fn a_first_opening_shows_a_way_on_without_scrolling() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        screen_of(&browser, 360, 740).await?;
        shell::open(&browser, &server.address("")).await?;
        for language in LANGUAGES {
            tap(&browser, &format!("language-{language}")).await?;
            let found = browser.js(FIRST_WAYS, []).await?;
            ensure!(found["rows"] == 1, "{language}: the languages take {found}");
            ensure!(
                found["seen"].as_u64() >= Some(1),
                "{language}: {found} of the ways"
            );
        }
        Ok(())
    })
}

#[test]
fn on_a_wide_screen_the_other_rows_of_a_part_stand_beside_the_one_that_is_read() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        open_example(&browser, &server).await?;
        screen_of(&browser, 1_280, 800).await?;
        go(&browser, "/", "plan/activity").await?;
        at_least(&browser, 2, "entry-row").await?;
        for row in [1, 0] {
            let script = format!("document.querySelectorAll('[data-test=entry-row] a')[{row}].click();");
            browser.js(&script, []).await?;
            let is_beside = format!(
                "(() => {{ const rows = [...document.querySelectorAll('.list-column [data-test=entry-row]')];
                 const title = document.querySelector('.detail-column h1');
                 return rows.length > 1 && title?.textContent === rows[{row}].querySelector('.row-title').textContent
                     && rows.every((row, at) => (row.getAttribute('aria-current') === 'true') === (at === {row})); }})()"
            );
            browser.wait_for_js(&is_beside, SOON).await?;
        }
        // On a telephone the one row has the screen for itself.
        screen_of(&browser, 360, 740).await?;
        browser
            .wait_for_js("document.querySelector('[data-test=entry-row]') === null", SOON)
            .await
    })
}

async fn open_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("exchange")).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    take_in(browser, &plan).await?;
    // Without the notice of what was taken in.
    shell::open(browser, &server.address("")).await?;
    screen_of(browser, 360, 740).await
}

async fn screen_of(browser: &Browser, width: u32, height: u32) -> Result<()> {
    let is_small = width < height;
    let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_small });
    thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone())
        .send_raw("Emulation.setDeviceMetricsOverride", window)
        .await
        .map(drop)
        .context("the size of the screen")
}

async fn say(browser: &Browser, language: &str) -> Result<()> {
    go(browser, "/", "settings").await?;
    tap(browser, &format!("language-{language}")).await
}
