//! What the first hour of an outage asks of the screens: what fails in a tap each, an operator told when no telephone
//! works, a question that is asked once its step is done, people to call and the end in reach of the thumb.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine, Person};
use e2e::programs::dist;
use e2e::screens::{at_least, go, says, tap, texts};
use e2e::server::Server;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::{SOON, wait_for};
use serde_json::json;

use super::lead::pick;
use super::running::incident_of_the_example;

/// A common telephone that shows less than most.
const SMALL: (u32, u32) = (360, 740);

async fn small(stage: &Stage) -> Result<Rc<Browser>> {
    let person = Person {
        window: SMALL,
        ..Person::default()
    };
    stage.browser_of(Engine::Chromium, person).await
}

/// Whether the first thing of this name lies whole above what stands fixed at the foot of the screen.
fn in_sight(named: &str) -> String {
    format!(
        "(() => {{ const shown = document.querySelector({}); if (!shown) return false;
            const foot = document.querySelector('.actions-sign')?.getBoundingClientRect().top ?? innerHeight;
            const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? innerHeight;
            const {{ top, bottom }} = shown.getBoundingClientRect();
            return top >= 0 && bottom <= Math.min(foot, bar, innerHeight); }})()",
        json!(named)
    )
}

/// Says at the first look which services fail, by their places, and that the rest works.
pub(super) async fn first_look(browser: &Browser, failing: &[usize]) -> Result<()> {
    for place in failing {
        let script = "const marks = document.querySelectorAll('[data-test=first-fails]');
                      const mark = marks[arguments[0]]; if (!mark) return false;
                      if (mark.getAttribute('aria-pressed') !== 'true') mark.click(); return true;";
        wait_for("a service of the first look", SOON, async || {
            Ok((browser.js(script, [json!(place)]).await? == true).then_some(()))
        })
        .await?;
    }
    tap(browser, "rest-works").await?;
    at_least(browser, 1, "change-services").await.map(drop)
}

/// Says on *Now*, in the whole list, that a service does not work.
async fn fails(browser: &Browser, service: &str) -> Result<()> {
    let script = "const service = document.querySelector(`[data-test=service-${arguments[0]}]`);
                  const no = [...service?.querySelectorAll('button') ?? []].at(-1);
                  if (no?.getAttribute('aria-pressed') === 'true') return true;
                  no?.click(); return false;";
    wait_for(&format!("{service} to be said to fail"), SOON, async || {
        Ok((browser.js(script, [json!(service)]).await? == true).then_some(()))
    })
    .await
}

#[test]
fn what_fails_is_asked_at_once_and_in_sight_in_one_tap_each() -> Result<(), Failure> {
    play(async |stage| {
        let browser = small(stage).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        incident_of_the_example(&browser, &mut server).await?;
        at_least(&browser, 6, "first-fails").await?;
        browser.wait_for_js("window.scrollY === 0", SOON).await?;
        for place in 1..=3 {
            let named = format!("[data-test=first-look] .mark:nth-of-type({place})");
            browser
                .wait_for_js(&in_sight(&named), SOON)
                .await
                .with_context(|| format!("service {place}"))?;
        }
        first_look(&browser, &[0, 1]).await?;
        let said = "document.querySelector('.gathered')?.innerText.replace(/\\s+/g, ' ') ?? ''";
        browser
            .wait_for_js(&format!("{said}.includes('Werkt niet')"), SOON)
            .await?;
        let said = browser.js(&format!("return {said};"), []).await?.to_string();
        ensure!(
            said.contains("internetlijn") && said.contains("elektriciteit") && !said.contains("onbekend"),
            "{said}"
        );
        ensure!(
            texts(&browser, "first-look").await?.is_empty(),
            "it is asked once"
        );
        Ok(())
    })
}

#[test]
fn without_any_call_the_operator_is_told_by_what_works_and_other_steps_move_up() -> Result<(), Failure> {
    play(async |stage| {
        let browser = small(stage).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        // Fixed and mobile telephony are gone, the internet line carries data.
        first_look(&browser, &[1, 2]).await?;
        go(&browser, "/", &format!("{incident}/operator")).await?;
        says(&browser, "without-calls", "website of in de app").await?;
        says(&browser, "copy-for-operator", "Kopieer het belscript").await?;
        ensure!(
            texts(&browser, "call-operator").await?.is_empty(),
            "no call gets out"
        );
        go(&browser, "/", "checklist").await?;
        says(&browser, "step-operator", "Meld het online aan de operator").await?;

        // Then data goes too.
        go(&browser, "/", "").await?;
        tap(&browser, "change-services").await?;
        for service in ["internet_line", "mobile_data"] {
            fails(&browser, service).await?;
        }
        go(&browser, "/", &format!("{incident}/operator")).await?;
        says(&browser, "other-ways", "Probeer andere wegen").await?;
        at_least(&browser, 1, "big-number").await?;
        ensure!(texts(&browser, "copy-for-operator").await?.is_empty());
        says(&browser, "without-calls", "Doe intussen de rest").await?;
        go(&browser, "/", "checklist").await?;
        says(&browser, "step-operator", "Kan nu niet").await?;
        says(&browser, "step-operator", "Bel de operator met een ander toestel").await?;

        // Every step that can be done has an answer: what comes next is no call.
        for _ in 0..20 {
            let asked = texts(&browser, "answer-done").await?.join(" ");
            if asked.is_empty() || asked.contains("operator") {
                break;
            }
            tap(&browser, "answer-not_applicable").await?;
            let moved = format!(
                "(document.querySelector('[data-test=answer-done]')?.innerText.replace(/\\s+/g, ' ').trim() ?? '') !== {}",
                json!(asked)
            );
            browser.wait_for_js(&moved, SOON).await?;
        }
        go(&browser, "/", "").await?;
        says(&browser, "next-step", "De andere stappen kunnen nu niet").await?;
        says(&browser, "next-step", "Klasse bepalen").await
    })
}

#[test]
fn what_the_next_steps_hang_on_is_asked_once_the_step_is_done_and_blocks_nothing() -> Result<(), Failure> {
    play(async |stage| {
        let browser = small(stage).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", "checklist").await?;
        tap(&browser, "answer-done").await?;
        browser
            .wait_for_js(&in_sight(".asked-after .choice-row"), SOON)
            .await?;
        pick(&browser, "branch-other_site_reachable", 0).await?;
        at_least(&browser, 1, "branch-other_site_reachable").await?;
        browser
            .wait_for_js(
                "document.querySelector('.asked-after .branch-hint') !== null",
                SOON,
            )
            .await?;
        // Nobody has to answer: the next step is done as it was.
        tap(&browser, "answer-done").await?;
        browser
            .wait_for_js(
                "document.querySelectorAll('.step[data-plate=done]').length === 2",
                SOON,
            )
            .await?;
        ensure!(
            texts(&browser, "branch-other_site_reachable").await?.is_empty(),
            "what was asked goes with its step"
        );
        Ok(())
    })
}

#[test]
fn the_first_call_and_the_end_are_in_reach_of_the_thumb_on_a_small_screen() -> Result<(), Failure> {
    play(async |stage| {
        let browser = small(stage).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        at_least(&browser, 12, "call-row").await?;
        browser.js("window.scrollTo(0, 0);", []).await?;
        browser
            .wait_for_js(&in_sight("[data-test=call-row] .call"), SOON)
            .await
            .context("the first person to call")?;
        let one_row = "(() => { const tops = [...document.querySelectorAll('[data-test=caller]')].map((one) => one.offsetTop);
            return tops.length > 1 && new Set(tops).size === 1; })()";
        browser.wait_for_js(one_row, SOON).await?;

        go(&browser, "/", &format!("{incident}/end")).await?;
        tap(&browser, "close-incident").await?;
        at_least(&browser, 1, "close-undone").await?;
        let folded = "document.querySelector('[data-test=close-undone]').open === false";
        browser.wait_for_js(folded, SOON).await?;
        let reached = "[...document.querySelectorAll('dialog[open] .dialog-buttons button')].every((button) => {
            const { top, bottom } = button.getBoundingClientRect(); return top >= innerHeight / 2 && bottom <= innerHeight; })";
        browser.wait_for_js(reached, SOON).await
    })
}
