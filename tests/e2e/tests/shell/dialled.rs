//! A number to dial on another phone stands whole on the screen: upright, on its side, at a desk, in a drill too.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, confirm, go, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use serde_json::{Value, json};

/// Width and height in CSS pixels, and on how many lines the number stands.
const SCREENS: [(u32, u32, usize); 5] = [
    (320, 568, 2),
    (360, 740, 2),
    (667, 375, 1),
    (740, 360, 1),
    (1280, 800, 1),
];

/// The smallest digits that are read at arm's length, CSS pixels.
const LEGIBLE: f64 = 48.0;

/// The groups of digits: size, tops, and those of which a part cannot be seen because they stick out of the screen or
/// lie below something else.
const GROUPS: &str = "
    const groups = [...document.querySelectorAll('.contact-dialling .dial-group')].map((group) => group.getBoundingClientRect());
    const isSeen = (x, y) => document.elementFromPoint(x, y)?.closest('.dial') != null;
    const cut = groups.filter(({ left, right, top, bottom }) =>
        ![[left + 1, top + 1], [right - 1, top + 1], [left + 1, bottom - 1], [right - 1, bottom - 1]].every(([x, y]) => isSeen(x, y)));
    const size = parseFloat(getComputedStyle(document.querySelector('.contact-dialling .dial-lines')).fontSize);
    return { count: groups.length, lines: new Set(groups.map(({ top }) => Math.round(top))).size, cut: cut.length, size };";

#[test]
fn the_number_is_whole_and_large_whichever_way_the_phone_is_held() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        // Without the notice of what was taken in.
        shell::open(&browser, &server.address("")).await?;
        every_screen(&browser, "idle").await?;
        go(&browser, "/", "").await?;
        tap(&browser, "start-drill").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "next-step").await?;
        every_screen(&browser, "drill").await
    })
}

async fn every_screen(browser: &Browser, when: &str) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    tap(browser, "dial-elsewhere").await?;
    at_least(browser, 1, "dial-number").await?;
    for (width, height, lines) in SCREENS {
        let window = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        tools
            .send_raw("Emulation.setDeviceMetricsOverride", window)
            .await?;
        browser.js("window.scrollTo(0, 0);", []).await?;
        let found = browser.js(GROUPS, []).await?;
        let size = found.get("size").and_then(Value::as_f64).unwrap_or_default();
        ensure!(
            found.get("count") == Some(&json!(5))
                && found.get("cut") == Some(&json!(0))
                && found.get("lines") == Some(&json!(lines))
                && size >= LEGIBLE,
            "{when}, {width} x {height}: {found}"
        );
    }
    tools
        .send_raw("Emulation.clearDeviceMetricsOverride", json!({}))
        .await
        .map(drop)
        .context("the screen as it was")
}
