//! The smallest phones: nothing sticks out of the screen, no word of the bar touches the next.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    INCIDENT_SCREENS, SCREENS, confirm, go, running_incident, take_in, take_in_everything, tap,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use plan_b::domain::command::FORM_KINDS;
use plan_b::domain::record::{Fields, Value};
use plan_b::domain::{EntityRef, Input, Plan, Shape};
use plan_b::replica::{Replica, SessionId, file};
use serde_json::json;

/// Widths in CSS pixels.
const WIDTHS: [u32; 2] = [320, 360];

/// What sticks out of the screen, and which words of the bar touch; in every state of the saved line.
const OUTSIDE: &str = "
    const found = [];
    const name = (element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const [states, screen] = arguments;
    const look = (when) => {
        if (document.documentElement.scrollWidth > screen) {
            found.push(`${when}: ${document.documentElement.scrollWidth} wide`);
        }
        for (const element of document.querySelectorAll('.strip, .strip *, .bottom-bar span')) {
            const { left, right, width } = element.getBoundingClientRect();
            if (width > 1 && (left < -0.5 || right > screen + 0.5)) found.push(`${when}: ${name(element)} to ${right}`);
            if (element.clientWidth && element.scrollWidth > element.clientWidth) found.push(`${when}: ${name(element)} is cut`);
        }
    };
    look('as it is');
    const saved = document.querySelector('.strip > .status .status-text');
    if (saved) {
        const said = saved.textContent;
        for (const text of states) { saved.textContent = text; look(text); }
        saved.textContent = said;
    }
    const words = [...document.querySelectorAll('.bottom-bar span')].map((word) => word.getBoundingClientRect());
    words.slice(1).forEach((word, at) => {
        const gap = word.left - words[at].right;
        if (gap < 4) found.push(`the words ${at} and ${at + 1} of the bar stand ${gap} apart`);
    });
    return found;";

/// What the line of the saved state can say, in each language.
const SAVED: [(&str, [&str; 4]); 4] = [
    (
        "nl",
        [
            "Bewaard",
            "Bezig met bewaren",
            "Alleen in deze browser",
            "Niet bewaard: neem een kopie",
        ],
    ),
    (
        "fr",
        [
            "Enregistré",
            "Enregistrement",
            "Dans ce navigateur seulement",
            "Non gardé\u{a0}: prenez une copie",
        ],
    ),
    (
        "de",
        [
            "Gespeichert",
            "Wird gespeichert",
            "Nur in diesem Browser",
            "Nicht gespeichert: Kopie nehmen",
        ],
    ),
    (
        "en",
        [
            "Saved",
            "Saving",
            "In this browser only",
            "Not saved: take a copy",
        ],
    ),
];

#[test]
fn nothing_sticks_out_of_a_narrow_screen_in_four_languages() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        let mut found = Vec::new();
        every_screen(&browser, "empty", &mut found).await?;
        let plan = fs::read_to_string(dist()?.join("example/fr.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        every_screen(&browser, "idle", &mut found).await?;
        go(&browser, "/", "").await?;
        tap(&browser, "start-drill").await?;
        confirm(&browser).await?;
        every_screen(&browser, "drill", &mut found).await?;
        let incident = running_incident(&browser, "/").await?;
        let below: Vec<String> = INCIDENT_SCREENS
            .iter()
            .map(|screen| format!("{incident}/{screen}"))
            .chain([incident.clone()])
            .collect();
        let below: Vec<&str> = below.iter().map(String::as_str).collect();
        these_screens(&browser, &below, "drill", &mut found).await?;
        ensure!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
        Ok(())
    })
}

#[test]
fn names_of_a_hundred_letters_and_forty_activities_stay_in_the_page() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        take_in_everything(&browser, &long_names()).await?;
        let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
        let parts = FORM_KINDS.iter().filter(|kind| Plan::single(kind).is_none());
        let pages = parts.flat_map(|kind| ["", "/1", "/2/edit"].map(|page| format!("plan/{kind}{page}")));
        let pages = pages.chain(["contacts/2", "contacts/2/edit"].map(str::to_owned));
        let screens = SCREENS.iter().map(|screen| (*screen).to_owned());
        let mut found = Vec::new();
        for screen in screens.chain(pages) {
            go(&browser, "/", &screen).await?;
            for width in [320, 1280] {
                let window = json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": true });
                tools
                    .send_raw("Emulation.setDeviceMetricsOverride", window)
                    .await?;
                let wide = browser
                    .js("return document.documentElement.scrollWidth;", [])
                    .await?;
                if wide.as_u64().is_none_or(|wide| wide > width) {
                    found.push(format!("/{screen} at {width}: {wide} wide"));
                }
            }
        }
        ensure!(found.is_empty(), "{}", found.join("\n"));
        Ok(())
    })
}

/// A plan in which every text is one word of 120 letters, with forty activities in a circle and a deputy at
/// the same operator: what is told of them is as long.
fn long_names() -> String {
    let mut replica = Replica::new(SessionId::from_bits(0x10A6));
    for kind in FORM_KINDS
        .iter()
        .copied()
        .chain(["contact", "number", "step", "own_row"])
    {
        let rows = match kind {
            "activity" => 40,
            _ => 2,
        };
        for row in 1..=rows {
            let entity = EntityRef::new(kind, format!("{row:x}"));
            let mut fields = long_texts(kind);
            let mut set = |field: &str, value: Value| fields.insert(field.to_owned(), value);
            match kind {
                "number" => drop(set("contact", Value::from(format!("{row:x}")))),
                "activity" => drop(set(
                    &format!("depends_on/{}", if row == 1 { 2 } else { 1 }),
                    true.into(),
                )),
                "contact" if row == 2 => drop(set("deputy", Value::from("1"))),
                _ => {}
            }
            let entity = Plan::single(kind).unwrap_or(entity);
            replica.commit(&entity, Some(&fields), 1_795_500_000_000, "Bo");
        }
    }
    file::write(replica.entities())
}

fn long_texts(kind: &str) -> Fields {
    let names = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
    let texts = names.filter(|(_, shape)| matches!(shape, Shape::One(Input::Text)));
    let texts = texts.map(|(name, _)| {
        let text = match *name {
            "order" => "i".to_owned(),
            "helpdesk" | "number" | "main_number" | "value" => "+32470123456".to_owned(),
            "link" | "website" => format!("https://example.be/{}", "aaneen".repeat(20)),
            _ => "Aaneen".repeat(20),
        };
        ((*name).to_owned(), Value::from(text))
    });
    texts.collect()
}

async fn every_screen(browser: &Browser, when: &str, found: &mut Vec<String>) -> Result<()> {
    these_screens(browser, SCREENS, when, found).await
}

async fn these_screens(
    browser: &Browser,
    screens: &[&str],
    when: &str,
    found: &mut Vec<String>,
) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    for (language, saved) in SAVED {
        go(browser, "/", "settings").await?;
        tap(browser, &format!("language-{language}")).await?;
        for screen in screens {
            go(browser, "/", screen).await?;
            for width in WIDTHS {
                let window = json!({ "width": width, "height": 640, "deviceScaleFactor": 1, "mobile": true });
                tools
                    .send_raw("Emulation.setDeviceMetricsOverride", window)
                    .await?;
                let outside = browser.js(OUTSIDE, [json!(saved), json!(width)]).await?;
                let outside: Vec<String> = serde_json::from_value(outside)?;
                found.extend(
                    outside
                        .into_iter()
                        .map(|what| format!("{when}, {language}, /{screen}, {width}: {what}")),
                );
            }
        }
    }
    Ok(())
}
