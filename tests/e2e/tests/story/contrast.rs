//! Forced colours and more contrast: everything on *Now* can still be read and told apart.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{go, start_incident, take_in};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use serde_json::json;

/// Texts whose colour stands out too little from what is behind them, and shapes that are not seen at all: what, which
/// ratio. Colours as the browser uses them, forced ones included.
const UNREADABLE: &str = "
    const [least] = arguments;
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parts = (colour) => {
        canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => {
        const one = (part) => { part /= 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
        return 0.2126 * one(r) + 0.7152 * one(g) + 0.0722 * one(b);
    };
    const ratio = (a, b) => { const [high, low] = [light(a), light(b)].sort((x, y) => y - x); return (high + 0.05) / (low + 0.05); };
    const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
            // The plate of a sign is drawn before its words.
            for (const part of ['::before', null]) {
                const { backgroundColor, content } = getComputedStyle(at, part);
                const colour = parts(backgroundColor);
                if (colour[3] > 250 && (part === null || content !== 'none')) return colour;
            }
        }
        return parts('Canvas');
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let texts = 0;
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const words = walker.currentNode.textContent.trim();
        const box = element.getBoundingClientRect();
        if (!words || element.closest('script, style, noscript, [hidden]') || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || box.width < 2 || box.height < 2) continue;
        texts += 1;
        const found_ratio = ratio(parts(getComputedStyle(element).color), behind(element));
        if (found_ratio < least) found.push(`${words.slice(0, 40)}: ${found_ratio.toFixed(1)}`);
    }
    for (const shape of document.querySelectorAll('svg')) {
        if (!shape.checkVisibility() || shape.getBoundingClientRect().width < 2) continue;
        const back = behind(shape.parentElement);
        const inks = [shape, ...shape.querySelectorAll('*')].flatMap((part) => {
            const { fill, stroke } = getComputedStyle(part);
            return [fill, stroke].filter((ink) => ink !== 'none');
        });
        if (!inks.some((ink) => ratio(parts(ink), back) >= 3)) found.push(`a shape: ${shape.outerHTML.slice(0, 80)}`);
    }
    return [texts, found];";

/// Things to press that nothing tells from plain words: no border, no outline, no ground of their own, nothing underlined
/// and no shape in them.
const EDGELESS: &str = "
    return [...document.querySelectorAll('main button, main a')].filter((thing) => {
        if (!thing.checkVisibility()) return false;
        const style = getComputedStyle(thing);
        const ground = (element) => getComputedStyle(element).backgroundColor;
        const has_border = ['Top', 'Bottom'].some((side) =>
            style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0);
        const inside = [thing, ...thing.querySelectorAll('*')];
        return !has_border && style.outlineStyle === 'none' && ground(thing) === ground(thing.parentElement)
            && !inside.some((part) => part.matches('svg') || getComputedStyle(part).textDecorationLine !== 'none'
                || parseFloat(getComputedStyle(part).borderBottomWidth) > 0);
    }).map((thing) => thing.className + ': ' + thing.innerText.slice(0, 40));";

#[test]
fn now_stays_readable_under_forced_colours_and_with_more_contrast() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        readable(&browser, "idle").await?;
        let hit = "document.querySelectorAll('[data-test=\"service-internet_line\"] button')[2].click();";
        browser.js(hit, []).await?;
        start_incident(&browser).await?;
        readable(&browser, "incident").await
    })
}

async fn readable(browser: &Browser, when: &str) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    for scheme in ["light", "dark"] {
        for (feature, value, least) in [
            ("forced-colors", "active", 4.5),
            ("prefers-contrast", "more", 7.0),
        ] {
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
                { "name": feature, "value": value },
            ]);
            tools
                .send_raw("Emulation.setEmulatedMedia", json!({ "features": features }))
                .await?;
            let holds = format!("return matchMedia('({feature}: {value})').matches;");
            ensure!(
                browser.js(&holds, []).await? == true,
                "the browser does not emulate {feature}"
            );
            let place = format!("{when}, {scheme}, {feature}");
            let found = browser.js(UNREADABLE, [json!(least)]).await?;
            let (texts, found): (usize, Vec<String>) = serde_json::from_value(found)?;
            ensure!(texts > 15, "{place}: only {texts} texts were looked at");
            ensure!(found.is_empty(), "{place}:\n{}", found.join("\n"));
            let edgeless = browser.js(EDGELESS, []).await?;
            ensure!(edgeless == json!([]), "{place}: no edge is seen of {edgeless}");
        }
    }
    Ok(())
}
