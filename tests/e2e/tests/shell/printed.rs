//! Paper says whose plan it is, of when, and when it was printed; what can only be tapped is not on it.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::bench::sample::{SamplePlan, rows};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, confirm, go, saved, start_incident, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use plan_b::domain::{Plan, Reach};
use plan_b::replica::{file, fold};
use serde_json::{Value, json};

/// The screens that people print.
const PRINTED: [&str; 4] = ["", "checklist", "contacts", "plan"];

/// What is seen on paper of what stands for something to tap.
const TO_TAP: &str = "
    const seen = (element) => element.checkVisibility();
    return [...document.querySelectorAll('.bottom-bar, .side-bar, .sign, .button, .call, .text-link, .search, .strip-back')]
        .filter(seen).map((element) => element.className);";

/// What the head of a sheet says.
const HEAD: &str = "const head = document.querySelector('.print-head'); return head.checkVisibility() ? head.innerText : null;";

#[test]
fn each_printed_sheet_says_whose_plan_it_is_its_last_change_and_the_day() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        for (language, changed, printed) in [
            ("nl", "Plan laatst gewijzigd op", "Afgedrukt op"),
            ("fr", "Plan modifié le", "Imprimé le"),
            ("de", "Plan zuletzt geändert am", "Gedruckt am"),
            ("en", "Plan last changed on", "Printed on"),
        ] {
            go(&browser, "/", "settings").await?;
            tap(&browser, &format!("language-{language}")).await?;
            for screen in PRINTED {
                go(&browser, "/", screen).await?;
                let head = on_paper(&browser, &format!("{language}, /{screen}")).await?;
                ensure!(
                    head.contains("Voorbeeld Meubelen") && head.contains(changed) && head.contains(printed),
                    "{language}, /{screen}: the sheet begins with {head:?}"
                );
            }
        }
        Ok(())
    })
}

#[test]
fn hazard_75_the_checklist_says_on_paper_how_each_step_is_done() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "checklist").await?;
        on_paper(&browser, "the checklist").await?;
        as_paper(&browser, true).await?;
        let script = "return [...document.querySelectorAll('.paper-steps > li, .step-line > li')]
                          .filter((step) => step.checkVisibility()).map((step) => step.innerText.replace(/\\s+/g, ' '));";
        let steps: Vec<String> = serde_json::from_value(browser.js(script, []).await?)?;
        as_paper(&browser, false).await?;
        ensure!(
            steps.len() == 8,
            "six checks and the two of the company: {steps:?}"
        );
        for how in ["ipconfig /release", "30 seconden", "koffer"] {
            ensure!(
                steps.iter().any(|step| step.contains(how)),
                "{how} is not on paper: {steps:?}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_sheet_printed_during_a_drill_says_so_and_has_its_heading() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        tap(&browser, "start-drill").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "next-step").await?;
        go(&browser, "/", "checklist").await?;
        on_paper(&browser, "the drill's steps").await?;
        as_paper(&browser, true).await?;
        let seen = browser
            .js(
                "return [...document.querySelectorAll('.drill-band strong, h1')].filter((element) => element.checkVisibility())
                     .map((element) => element.innerText);",
                [],
            )
            .await?;
        ensure!(seen == json!(["OEFENING", "Stappen"]), "on the sheet: {seen}");
        as_paper(&browser, false).await
    })
}

#[test]
fn the_date_of_the_last_change_is_of_the_plan_not_of_an_incident() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        saved(&browser).await?;
        start_incident(&browser).await?;
        saved(&browser).await?;
        let head = on_paper(&browser, "an incident without a plan").await?;
        ensure!(head.contains("Afgedrukt op"), "{head:?}");
        ensure!(!head.contains("gewijzigd"), "nobody changed a plan: {head:?}");
        Ok(())
    })
}

#[test]
fn hazard_75_everybody_of_a_long_list_stands_on_paper_with_a_number() -> Result<(), Failure> {
    play(async |stage| {
        const CONTACTS: usize = 150;
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        take_in(&browser, &SamplePlan::with_contacts(CONTACTS)?.file()).await?;
        go(&browser, "/", "contacts").await?;
        at_least(&browser, 1, "contact-row").await?;
        // At once: most rows of the screen are not made yet.
        let paper = contacts_on_paper(&browser).await?;
        for row in rows(CONTACTS) {
            let (first, last) = row.name.split_once(' ').unwrap_or_default();
            let name = format!("{first} {}", last.to_uppercase());
            let lines = paper.iter().filter(|line| line.contains(&name));
            ensure!(
                lines
                    .clone()
                    .any(|line| line.contains(&row.number) && line.contains(&row.function)),
                "{name}, {}, {}: {:?}",
                row.function,
                row.number,
                lines.collect::<Vec<_>>()
            );
        }
        ensure!(paper.len() == CONTACTS, "{} rows on paper", paper.len());
        Ok(())
    })
}

#[test]
fn private_numbers_are_not_on_paper_and_those_of_the_company_are() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let text = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &text).await?;
        go(&browser, "/", "contacts").await?;
        at_least(&browser, 1, "contact-row").await?;
        let paper = contacts_on_paper(&browser).await?.join("\n");
        let mut plan = Plan::default();
        for entity in file::read(&text)
            .map_err(|fault| anyhow::anyhow!("{fault:?}"))?
            .entities
        {
            fold::put(&mut plan, &entity);
        }
        let private = plan.numbers.values().filter(|number| number.reach.is_private());
        ensure!(private.count() > 0, "the example has no private number");
        for number in plan.numbers.values() {
            let shown = number.shown().replace('\u{a0}', "");
            ensure!(
                paper.contains(&shown) == (number.reach == Reach::Company),
                "{shown}, {:?}:\n{paper}",
                number.reach
            );
        }
        ensure!(
            paper.contains("alleen in de app"),
            "nothing says that there are private ones:\n{paper}"
        );
        Ok(())
    })
}

#[test]
fn what_the_picture_of_the_lines_says_stands_on_paper_in_words() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "plan/line").await?;
        at_least(&browser, 1, "dependency-picture").await?;
        // A browser shows what was unfolded with its next frame.
        let words = "(() => { const words = document.querySelector('[data-test=dependency-words]');
                     return words.checkVisibility({ contentVisibilityAuto: true }) && words.getBoundingClientRect().height > 20; })()";
        browser.wait_for_js(&format!("{words} === false"), SOON).await?;
        browser
            .js("window.dispatchEvent(new Event('beforeprint'));", [])
            .await?;
        as_paper(&browser, true).await?;
        browser.wait_for_js(words, SOON).await?;
        as_paper(&browser, false).await?;
        browser
            .js("window.dispatchEvent(new Event('afterprint'));", [])
            .await?;
        browser.wait_for_js(&format!("{words} === false"), SOON).await?;

        // The browser's own print: a sheet with the words is longer than one without.
        let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
        let printed = tools.send_raw("Page.printToPDF", json!({})).await?;
        let pdf = printed
            .get("data")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .len();
        browser
            .js(
                "document.querySelector('[data-test=dependency-words]').remove();",
                [],
            )
            .await?;
        let printed = tools.send_raw("Page.printToPDF", json!({})).await?;
        let without = printed
            .get("data")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .len();
        ensure!(
            pdf > without + 1_000,
            "{pdf} bytes of paper with the words, {without} without"
        );
        Ok(())
    })
}

/// The lines of the contact list that are seen on paper, numbers without their gaps.
async fn contacts_on_paper(browser: &Browser) -> Result<Vec<String>> {
    browser
        .js("window.dispatchEvent(new Event('beforeprint'));", [])
        .await?;
    as_paper(browser, true).await?;
    let script = "return [...document.querySelectorAll('.contact, .paper-contact')]
                      .filter((row) => row.checkVisibility()).map((row) => row.innerText.replace(/\\u00a0/g, ''));";
    let rows = browser.js(script, []).await?;
    as_paper(browser, false).await?;
    Ok(serde_json::from_value(rows)?)
}

/// Shows the page as it is printed, as the browser does: the event, then the styles of paper. Gives back the head.
async fn on_paper(browser: &Browser, place: &str) -> Result<String> {
    browser
        .js("window.dispatchEvent(new Event('beforeprint'));", [])
        .await?;
    as_paper(browser, true).await?;
    let head = browser.js(HEAD, []).await?;
    let to_tap = browser.js(TO_TAP, []).await?;
    as_paper(browser, false).await?;
    ensure!(to_tap == json!([]), "{place}: on paper nobody can tap {to_tap}");
    ensure!(
        browser.js(HEAD, []).await? == Value::Null,
        "{place}: the head is on the screen"
    );
    Ok(head
        .as_str()
        .with_context(|| format!("{place}: no head on paper"))?
        .to_owned())
}

async fn as_paper(browser: &Browser, is_paper: bool) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    let medium = json!({ "media": if is_paper { "print" } else { "" } });
    tools.send_raw("Emulation.setEmulatedMedia", medium).await?;
    Ok(())
}
