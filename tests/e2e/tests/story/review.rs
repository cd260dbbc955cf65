//! An incident to its end and what is learned from it: the table that closes it, the review that the log fills in, an
//! action that opens the plan.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, choose, confirm, fill, go, incident_address, note, saved, says, says_no_more, start_incident,
    take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use super::plan_parts::page_says;

/// One of the three levels of the template's eighth block.
const MANAGEMENT: &str = "Wel, maar niet volgens plan";

#[test]
fn an_incident_is_closed_through_the_table_reviewed_and_an_action_opens_the_plan() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        server.kill().await?;
        let incident = outage(&browser).await?;
        log_is_searched_and_corrected(&browser, &incident).await?;
        end(&browser, &incident).await?;
        review(&browser, &incident).await?;
        action(&browser).await?;
        history(&browser, &incident).await
    })
}

/// The internet line fails, somebody is reached, a note; gives the address of the incident's screen.
async fn outage(browser: &Browser) -> Result<String> {
    go(browser, "/", "").await?;
    at_least(browser, 1, "service-internet_line").await?;
    let script = "document.querySelectorAll('[data-test=\"service-internet_line\"] button')[2].click();";
    browser.js(script, []).await?;
    start_incident(browser).await?;
    note(browser, "Graafmachine in de straat").await?;
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    tap(browser, "result-reached").await?;
    saved(browser).await?;
    incident_address(browser, "/").await
}

async fn log_is_searched_and_corrected(browser: &Browser, incident: &str) -> Result<()> {
    go(browser, "/", incident).await?;
    let all = at_least(browser, 4, "log-line").await?.len();
    fill(browser, "log-search", "graafmachine").await?;
    says(browser, "log-count", &format!("1 van {all} regels")).await?;
    tap(browser, "correct-lines").await?;
    tap(browser, "correct-line").await?;
    // Ahead of now: refused in one sentence, what was typed stays.
    fill(browser, "correct-day", "2090-01-01").await?;
    fill(browser, "correct-text", "Graafmachine in de Fabriekstraat").await?;
    tap(browser, "save-correction").await?;
    says(browser, "correct-form", "moet nog komen").await?;
    let day = browser
        .js("return new Date().toLocaleDateString('sv-SE');", [])
        .await?;
    fill(browser, "correct-day", day.as_str().unwrap_or_default()).await?;
    tap(browser, "save-correction").await?;
    says(browser, "log-line", "Fabriekstraat").await?;
    says(browser, "log-line", "was: Graafmachine in de straat").await?;
    fill(browser, "log-search", "").await?;
    says(browser, "log-count", &format!("{} regels", all + 1)).await?;
    says(browser, "log-check", "Ongebroken").await?;
    page_says(browser, "Meer bewijst dit niet").await
}

async fn end(browser: &Browser, incident: &str) -> Result<()> {
    tap(browser, "to-end").await?;
    // Before the start: refused.
    fill(browser, "back-day", "2020-01-01").await?;
    tap(browser, "save-back").await?;
    page_says(browser, "Kies een later moment").await?;
    let today = browser
        .js("return new Date().toLocaleDateString('sv-SE');", [])
        .await?;
    let today = today.as_str().unwrap_or_default().to_owned();
    fill(browser, "back-day", &today).await?;
    tap(browser, "save-back").await?;
    says(browser, "back-said", "Alles werkt weer sinds").await?;
    // Noted by mistake: taken back, and noted again.
    tap(browser, "undo-back").await?;
    says_no_more(browser, "back-said", "Alles werkt weer sinds").await?;
    page_says(browser, "Nog niet gemeld als hersteld").await?;
    tap(browser, "save-back").await?;
    page_says(browser, "Alles werkt weer sinds").await?;
    tap(browser, "save-cause").await?;
    page_says(browser, "Kies of de oorzaak bekend is.").await?;
    says(browser, "cause-told", "").await?;
    says(browser, "act", "niets te deactiveren").await?;
    tap(browser, "cause-known").await?;
    tap(browser, "save-cause").await?;
    page_says(browser, "Vul dit in").await?;
    fill(browser, "cause-text", "Kabel doorgegraven").await?;
    tap(browser, "save-cause").await?;
    says(browser, "cause-told", "Genoteerd").await?;

    ensure!(
        at_least(browser, 4, "act").await?.len() >= 4,
        "the table has the template's acts"
    );
    tap(browser, "do-act").await?;
    tap(browser, "save-act").await?;
    says(browser, "act-form", "Vul dit in").await?;
    fill(browser, "act-agreed", "Mia").await?;
    tap(browser, "save-act").await?;
    says(browser, "act", "akkoord van Mia").await?;

    tap(browser, "close-incident").await?;
    at_least(browser, 1, "close-undone").await?;
    let unfold = "document.querySelector('[data-test=close-undone]').open = true;";
    browser.js(unfold, []).await?;
    let asked = browser
        .js("return document.querySelector('dialog[open]').innerText;", [])
        .await?;
    let asked = asked.as_str().unwrap_or_default().to_owned();
    ensure!(
        asked.contains("Nabespreking vragen")
            && !asked.contains("Plan deactiveren")
            && asked.contains("kan later")
            && !asked.contains("Ticket afsluiten"),
        "{asked}"
    );
    confirm(browser).await?;
    at_least(browser, 1, "to-review").await?;
    // What is left stays in sight and is done now.
    let left = texts(browser, "do-act").await?.len();
    tap(browser, "do-act").await?;
    fill(browser, "act-agreed", "Karim").await?;
    tap(browser, "save-act").await?;
    let fewer = format!(
        "document.querySelectorAll('[data-test=do-act]').length === {}",
        left - 1
    );
    browser.wait_for_js(&fewer, SOON).await?;
    saved(browser).await?;
    go(browser, "/", incident).await?;
    says(browser, "log-line", "Kabel doorgegraven").await
}

async fn review(browser: &Browser, incident: &str) -> Result<()> {
    go(browser, "/", &format!("{incident}/review")).await?;
    at_least(browser, 1, "timeline-words").await?;
    says(browser, "block-causes", "Ja. Kabel doorgegraven").await?;
    says(browser, "block-causes", "uit het logboek").await?;
    says(browser, "block-facts", "Internet\u{ad}verbinding").await?;
    says(browser, "block-communication", "Bereikt:").await?;

    tap(browser, "write-causes").await?;
    says(browser, "known", "Kabel doorgegraven").await?;
    tap(browser, "take-over").await?;
    let taken = "document.querySelector('[data-test=field-cause_found_text]').closest('.review-field')
        .querySelector('textarea, input').value.startsWith('Kabel doorgegraven (')";
    browser.wait_for_js(taken, SOON).await?;
    fill(browser, "field-cause_found_text", "Werken aan de riolering").await?;
    tap(browser, "save-block").await?;
    says(browser, "block-causes", "Ja. Werken aan de riolering").await?;
    // Before the incident began, as the log has it: refused.
    tap(browser, "write-facts").await?;
    fill(browser, "resolved_at-day", "2020-01-01").await?;
    fill(browser, "resolved_at-time", "10:00").await?;
    tap(browser, "save-block").await?;
    says(browser, "block-form", "Kies een later moment").await?;
    fill(browser, "resolved_at-day", "").await?;
    fill(browser, "resolved_at-time", "").await?;
    tap(browser, "save-block").await?;
    says_no_more(browser, "block-form", "Kies een later moment").await?;
    tap(browser, "write-management").await?;
    choose(browser, "field-management", MANAGEMENT).await?;
    tap(browser, "save-block").await?;

    tap(browser, "finish-review").await?;
    let asked = browser
        .js("return document.querySelector('dialog[open]').innerText;", [])
        .await?;
    let asked = asked.as_str().unwrap_or_default().to_owned();
    ensure!(
        asked.contains("vragen open") && asked.contains("Toch afwerken"),
        "{asked}"
    );
    confirm(browser).await?;
    says(browser, "review-state", "Klaar op").await?;
    tap(browser, "finish-review").await?;
    says(browser, "review-state", "Klaar tegen").await?;
    tap(browser, "finish-review").await?;
    confirm(browser).await?;
    says(browser, "review-state", "Klaar op").await?;
    saved(browser).await
}

async fn action(browser: &Browser) -> Result<()> {
    tap(browser, "make-action").await?;
    tap(browser, "save-action").await?;
    says(browser, "action-form", "Vul dit in").await?;
    fill(browser, "field-text", "Tweede lijn langs een andere straat").await?;
    fill(browser, "field-due", "2020-01-01").await?;
    choose(browser, "changes-part", "Lijn").await?;
    at_least(browser, 1, "changes-entry").await?;
    let named = browser
        .js("return document.querySelector('[data-test=changes-entry] select, select[data-test=changes-entry]')?.options[1]?.textContent ?? '';", [])
        .await?;
    let named = named.as_str().context("no line to choose")?.to_owned();
    choose(browser, "changes-entry", &named).await?;
    tap(browser, "save-action").await?;
    says(browser, "action", "Moest klaar zijn op").await?;
    says(browser, "action-missing", "Nog van niemand").await?;
    tap(browser, "begin-action").await?;
    says(browser, "action", "Bezig · Moest klaar").await?;
    tap(browser, "drop-action").await?;
    tap(browser, "save-drop").await?;
    says(browser, "drop-form", "Vul dit in.").await?;
    fill(browser, "drop-reason", "Te duur").await?;
    tap(browser, "save-drop").await?;
    says(browser, "action", "Opgegeven: Te duur").await?;
    tap(browser, "turn-action").await?;
    says(browser, "action", "Moest klaar zijn op").await?;
    // The plan says there what was approved before the incident: nothing was changed for it yet.
    go(browser, "/", "incidents/actions").await?;
    tap(browser, "turn-action").await?;
    tap(browser, "save-done").await?;
    says(browser, "done-form", "Daar is niets veranderd sinds de validatie").await?;
    // What is wrong is in sight: the question has the focus.
    let at_it =
        "document.activeElement.closest('[data-test=what-changed], [data-test=done-form] fieldset') !== null";
    browser.wait_for_js(at_it, SOON).await?;
    go(browser, "/", "incidents").await?;
    go(browser, "/", "incidents/actions").await?;
    tap(browser, "change-plan").await?;
    browser
        .wait_for_js("/^\\/plan\\/line\\/.+\\/edit$/.test(location.pathname)", SOON)
        .await?;
    fill(browser, "field-name", "Glasvezel langs de Stationsstraat").await?;
    tap(browser, "save-entry").await?;
    page_says(browser, "Glasvezel langs de Stationsstraat").await?;

    // What is overdue stands in the plan's own list, one tap from where it is done.
    go(browser, "/", "plan/review").await?;
    at_least(browser, 1, "due-action").await?;
    let due = "const row = document.querySelector('[data-test=due-action] [data-test=due-row]');
               (row.matches('a') ? row : row.querySelector('a')).click();";
    browser.js(due, []).await?;
    browser
        .wait_for_js(
            "location.pathname === '/incidents/actions' && location.search.startsWith('?action=')",
            SOON,
        )
        .await?;
    // Done is what changed in the plan: where, or nothing.
    tap(browser, "turn-action").await?;
    at_least(browser, 1, "done-form").await?;
    choose(browser, "changes-part", "Nergens").await?;
    tap(browser, "save-done").await?;
    says(browser, "done-form", "Kies waar in het plan").await?;
    choose(browser, "changes-part", "Lijn").await?;
    choose(browser, "changes-entry", "Glasvezel langs de Stationsstraat").await?;
    tap(browser, "save-done").await?;
    says(browser, "action", "Gedaan op").await?;
    says(browser, "action-version", "versie").await?;
    says(browser, "action-version", "nog opnieuw te valideren").await?;
    at_least(browser, 1, "change-plan").await?;
    at_least(browser, 1, "validate-again").await?;
    saved(browser).await
}

/// A second outage of the same line: the history shows both, each with the way to the other.
async fn history(browser: &Browser, incident: &str) -> Result<()> {
    outage(browser).await?;
    go(browser, "/", "incidents/history").await?;
    at_least(browser, 2, "past-row").await?;
    let words = at_least(browser, 2, "past-similar").await?;
    ensure!(words.iter().all(|row| row.contains("1 soortgelijk")), "{words:?}");
    let said = "document.querySelector('[data-test=past-words]').textContent.includes('doelen gehaald')";
    browser.wait_for_js(said, SOON).await?;
    let squares = "document.querySelectorAll('[data-test=past-picture] .tl-works, [data-test=past-picture] .tl-late').length > 0";
    browser.wait_for_js(squares, SOON).await?;
    let follow = "const row = document.querySelector('[data-test=past-similar]'); row.querySelector('summary').click();
                  const named = row.querySelector('[data-test=similar-incident]');
                  (named.matches('a') ? named : named.querySelector('a')).click();";
    browser.js(follow, []).await?;
    let there = format!("location.pathname === '/{incident}'");
    browser.wait_for_js(&there, SOON).await?;
    at_least(browser, 4, "log-line").await.map(drop)
}
