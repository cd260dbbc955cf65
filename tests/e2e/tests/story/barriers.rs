//! Nobody is shut out: axe on every screen, in four languages, light and dark.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::{axe, dist};
use e2e::screens::{
    INCIDENT_SCREENS, SCREENS, at_least, barriers, confirm, fill, go, pick_file, running_incident,
    start_incident, take_in, tap,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use plan_b::domain::{Contact, Id, Record};
use plan_b::replica::{Replica, SessionId, file};
use serde_json::json;

use super::contacts_at_scale::pick;

#[test]
fn every_screen_is_free_of_serious_barriers_in_four_languages_light_and_dark() -> Result<(), Failure> {
    play(async |stage| {
        let axe = axe()?;
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        let mut found = Vec::new();
        // The first opening has a screen of its own.
        look(&browser, &axe, "first opening", &mut found).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        let drill = two_drills(&browser).await?;
        every_screen(&browser, &axe, "idle", &drill, &mut found).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        every_screen(&browser, &axe, "incident", &[], &mut found).await?;
        ensure!(
            found.is_empty(),
            "{} barriers:\n{}",
            found.len(),
            found.join("\n")
        );
        Ok(())
    })
}

/// Two drills of one script with their results; gives the addresses of the last result, of the form that notes it and
/// of its log, below the base.
async fn two_drills(browser: &Browser) -> Result<Vec<String>> {
    let mut addresses = Vec::new();
    for took in ["30", "20"] {
        go(browser, "/", "drills").await?;
        tap(browser, "drill-cable_cut").await?;
        confirm(browser).await?;
        at_least(browser, 1, "script-event").await?;
        go(browser, "/", "incidents").await?;
        tap(browser, "incident-row").await?;
        at_least(browser, 1, "to-review").await?;
        let path = browser.js("return location.pathname;", []).await?;
        let log = path
            .as_str()
            .unwrap_or_default()
            .trim_start_matches('/')
            .to_owned();
        let note = log.replace("incidents/", "drills/note/");
        go(browser, "/", &note).await?;
        fill(browser, "took", took).await?;
        fill(browser, "to-mend", "Deurbericht stond niet klaar").await?;
        tap(browser, "save-result").await?;
        at_least(browser, 1, "mend").await?;
        let path = browser.js("return location.pathname;", []).await?;
        let result = path
            .as_str()
            .unwrap_or_default()
            .trim_start_matches('/')
            .to_owned();
        addresses = vec![result, note, format!("{log}/review"), format!("{log}/evidence")];
    }
    Ok(addresses)
}

async fn every_screen(
    browser: &Browser,
    axe: &str,
    when: &str,
    others: &[String],
    found: &mut Vec<String>,
) -> Result<()> {
    for language in ["nl", "fr", "de", "en"] {
        go(browser, "/", "settings").await?;
        tap(browser, &format!("language-{language}")).await?;
        let others = others.iter().map(String::as_str);
        for screen in SCREENS.iter().copied().chain(others) {
            go(browser, "/", screen).await?;
            look(browser, axe, &format!("{when}, {language}, /{screen}"), found).await?;
        }
        if when == "incident" {
            let incident = running_incident(browser, "/").await?;
            go(browser, "/", &incident).await?;
            look(browser, axe, &format!("{when}, {language}, log"), found).await?;
            for below in INCIDENT_SCREENS {
                go(browser, "/", &format!("{incident}/{below}")).await?;
                look(browser, axe, &format!("{when}, {language}, {below}"), found).await?;
            }
        }
        if when == "idle" {
            entries_and_files(browser, axe, language, found).await?;
        }
        go(browser, "/", "contacts").await?;
        tap(browser, "contact-row").await?;
        at_least(browser, 1, "edit-contact").await?;
        look(browser, axe, &format!("{when}, {language}, a contact"), found).await?;
        tap(browser, "edit-contact").await?;
        at_least(browser, 1, "save-contact").await?;
        look(
            browser,
            axe,
            &format!("{when}, {language}, a contact's form"),
            found,
        )
        .await?;
    }
    Ok(())
}

/// Entries of the plan to read, a list and a file that are looked at before they are taken, the form that validates.
async fn entries_and_files(
    browser: &Browser,
    axe: &str,
    language: &str,
    found: &mut Vec<String>,
) -> Result<()> {
    for entry in [
        "line/1",
        "procedure/1",
        "risk/1",
        "activity/1",
        "kit/1",
        "risk/1/edit",
        "activity/1/edit",
        "line/1/edit",
    ] {
        go(browser, "/", &format!("plan/{entry}")).await?;
        browser
            .wait_for_js("document.querySelector('main dl, main form')", SOON)
            .await?;
        look(browser, axe, &format!("{language}, /plan/{entry}"), found).await?;
    }
    go(browser, "/", "contacts/import").await?;
    let list =
        "Voornaam;Naam;Functie;Gsm\r\nSofie;De Clercq;Winkel;0470 11 22 33\r\nBo;Nieuw;Winkel;bel maar\r\n";
    pick(browser, "lijst.csv", list.as_bytes()).await?;
    at_least(browser, 1, "intake-double").await?;
    look(browser, axe, &format!("{language}, a list to take in"), found).await?;
    go(browser, "/", "exchange").await?;
    pick_file(browser, &somebody_else_s()).await?;
    at_least(browser, 1, "preview-item").await?;
    look(browser, axe, &format!("{language}, a file to take in"), found).await?;
    go(browser, "/", "plan/validation").await?;
    tap(browser, "validate").await?;
    at_least(browser, 1, "validate-form").await?;
    look(
        browser,
        axe,
        &format!("{language}, the form that validates"),
        found,
    )
    .await
}

/// A file with one change.
fn somebody_else_s() -> String {
    let mut replica = Replica::new(SessionId::from_bits(0xBA11));
    let fields = Contact {
        first_name: "Bo".into(),
        ..Contact::default()
    }
    .fields();
    let id = Id::<Contact>::from_bits(0xB0).entity();
    replica.commit(&id, Some(&fields), 1_795_500_000_000, "Bo");
    file::write(replica.entities())
}

/// The screen that is shown, light and dark.
async fn look(browser: &Browser, axe: &str, place: &str, found: &mut Vec<String>) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    for scheme in ["light", "dark"] {
        // Without motion, or a colour is measured half way between the schemes.
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        tools
            .send_raw("Emulation.setEmulatedMedia", json!({ "features": features }))
            .await?;
        let barriers = barriers(browser, axe).await?;
        found.extend(
            barriers
                .into_iter()
                .map(|barrier| format!("{place}, {scheme}: {barrier}")),
        );
    }
    let unbound = unbound_hints(browser).await?;
    found.extend(
        unbound
            .into_iter()
            .map(|hint| format!("{place}: no field is described by “{hint}”")),
    );
    Ok(())
}

/// Hints that no screen reader says with their field: axe lets them pass.
async fn unbound_hints(browser: &Browser) -> Result<Vec<String>> {
    let script = "const bound = (id) => id && document.querySelector(`[aria-describedby~=\"${id}\"]`);
        return [...document.querySelectorAll('.field-hint')]
            .filter((hint) => !bound(hint.id)).map((hint) => hint.textContent);";
    let found = browser.js(script, []).await?;
    Ok(serde_json::from_value(found)?)
}
