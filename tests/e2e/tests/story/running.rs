//! The incident while it runs: whose a step is and what was seen there, who is where, an operator without a plan, the
//! rhythm of messages, reports, a colleague's results, and what is opened or ticked again.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, choose, confirm, fill, go, running_incident, saved, says, says_no_more, start_incident,
    take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use super::lead::pick;
use super::plan_parts::page_says;

#[test]
fn a_step_is_put_in_somebodys_hands_and_what_was_seen_is_told_to_the_operator() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", "checklist").await?;

        // The step of now goes to somebody of the plan, then to whoever holds the phone.
        tap(&browser, "give-step").await?;
        let proposed = at_least(&browser, 1, "step-by-plan").await?;
        tap(&browser, "step-by-plan").await?;
        says(&browser, "step-owner", "Voor ").await?;
        let owner = texts(&browser, "step-owner").await?.join("");
        let name = owner
            .strip_prefix("Voor ")
            .and_then(|rest| rest.split(',').next())
            .unwrap_or_default();
        ensure!(
            proposed.iter().any(|button| button.contains(name)),
            "{owner} after {proposed:?}"
        );
        go(&browser, "/", "").await?;
        says(&browser, "next-step", &format!("voor {name}")).await?;
        go(&browser, "/", "checklist").await?;
        tap(&browser, "give-step").await?;
        tap(&browser, "step-own").await?;
        fill(&browser, "step-name", "Noor Maes").await?;
        tap(&browser, "step-save").await?;
        says(&browser, "step-owner", "Voor Noor Maes, sinds").await?;
        go(&browser, "/", "").await?;
        says(&browser, "next-step", "voor jou").await?;
        go(&browser, "/", "checklist").await?;
        says(&browser, "step-obvious", "Voor jou").await?;
        let all = steps(&browser).await?;
        tap(&browser, "only-mine").await?;
        browser
            .wait_for_js("document.querySelectorAll('li.step').length === 1", SOON)
            .await?;
        tap(&browser, "only-mine").await?;
        browser
            .wait_for_js(
                &format!("document.querySelectorAll('li.step').length === {all}"),
                SOON,
            )
            .await?;

        // The answer is one tap; what was seen is a second one, and need not be.
        tap(&browser, "answer-no_help").await?;
        tap(&browser, "add-seen").await?;
        fill(&browser, "seen-text", "rood lampje, geen DSL").await?;
        tap(&browser, "save-seen").await?;
        says(&browser, "step-obvious", "rood lampje, geen DSL").await?;
        says(&browser, "step-obvious", "Hielp niet").await?;

        // It stands in what is said to the operator, in the log, and in the evidence.
        go(&browser, "/", &format!("{incident}/operator")).await?;
        says(&browser, "script", "Lampjes: rood lampje, geen DSL.").await?;
        go(&browser, "/", &incident).await?;
        says(&browser, "log-line", "voor Noor Maes").await?;
        says(&browser, "log-line", "hielp niet: rood lampje, geen DSL").await?;
        go(&browser, "/", &format!("{incident}/evidence")).await?;
        page_says(&browser, "rood lampje, geen DSL").await?;

        // Freed, and kept so after the browser was closed with the server gone.
        go(&browser, "/", "checklist").await?;
        unfold(&browser, "obvious").await?;
        tap(&browser, "free-step").await?;
        saved(&browser).await?;
        browser.restart().await?;
        shell::open(&browser, &server.address("checklist")).await?;
        says(&browser, "step-obvious", "rood lampje, geen DSL").await?;
        let freed = "!document.querySelector('[data-test=step-obvious]').innerText.includes('Voor jou')";
        browser.wait_for_js(freed, SOON).await
    })
}

#[test]
fn the_roll_call_says_where_exactly_mends_a_name_and_takes_a_warning_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/people")).await?;

        tap(&browser, "mark-elsewhere").await?;
        fill(&browser, "mend-text", "bij de buren").await?;
        tap(&browser, "save-mend").await?;
        says(&browser, "roll-row", "elders, veilig: bij de buren").await?;
        tap(&browser, "add-place").await?;
        fill(&browser, "mend-text", "in de bestelwagen").await?;
        tap(&browser, "save-mend").await?;
        says(&browser, "roll-row", "elders, veilig: in de bestelwagen").await?;
        says_no_more(&browser, "roll-row", "bij de buren").await?;
        tap(&browser, "mark-telework").await?;
        says(&browser, "roll-row", "werkt thuis").await?;
        says(&browser, "roll-count", "Werkt thuis").await?;

        fill(&browser, "visitor-name", "Mevrouw Clas").await?;
        tap(&browser, "add-visitor").await?;
        says(&browser, "roll-row", "Mevrouw Clas").await?;
        fill(&browser, "visitor-name", "Meneer Aerts").await?;
        tap(&browser, "add-visitor").await?;
        says(&browser, "roll-row", "Meneer Aerts").await?;
        // The visitors stand by name: Meneer Aerts first.
        tap(&browser, "mend-name").await?;
        fill(&browser, "mend-text", "Mevrouw Clas").await?;
        tap(&browser, "save-mend").await?;
        says(&browser, "mend-form", "Deze naam staat er al.").await?;
        fill(&browser, "mend-text", "Meneer Aertsen").await?;
        tap(&browser, "save-mend").await?;
        says(&browser, "roll-row", "Meneer Aertsen").await?;
        browser
            .wait_for_js("document.querySelector('[data-test=mend-form]') === null", SOON)
            .await?;

        tap(&browser, "note-warned").await?;
        says(&browser, "warn-row", "Verwittigd om").await?;
        tap(&browser, "undo-warned").await?;
        says_no_more(&browser, "warn-row", "Verwittigd om").await?;
        go(&browser, "/", &incident).await?;
        for said in [
            "elders, veilig: bij de buren",
            "Bezoek Meneer Aerts heet Meneer Aertsen",
            "Toch niet verwittigd",
        ] {
            says(&browser, "log-line", said).await?;
        }
        Ok(())
    })
}

#[test]
fn a_company_with_an_empty_plan_calls_its_operator_and_notes_a_promise_without_a_ticket()
-> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        start_incident(&browser).await?;
        let incident = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{incident}/operator")).await?;
        fill(&browser, "other-operator", "Noordlijn").await?;
        fill(&browser, "other-helpdesk", "0800 33 800").await?;
        fill(&browser, "other-customer", "NL-77").await?;
        says(&browser, "script", "NL-77").await?;
        says(&browser, "call-operator", "Bel Noordlijn").await?;
        let called = "document.querySelector('a[href^=\"tel:\"][data-test=call-operator], [data-test=call-operator] a[href^=\"tel:\"]') !== null";
        browser.wait_for_js(called, SOON).await?;

        tap(&browser, "save-ticket").await?;
        says(
            &browser,
            "ticket-form",
            "Vul het ticketnummer of het beloofde uur in.",
        )
        .await?;
        let soon = "return new Date(Date.now() + 7200000).toTimeString().slice(0, 5);";
        let soon = browser.js(soon, []).await?;
        fill(&browser, "ticket-time", soon.as_str().context("no time")?).await?;
        tap(&browser, "save-ticket").await?;
        says(&browser, "repair-clock", "Beloofd tegen").await?;
        go(&browser, "/", "").await?;
        says(&browser, "room-operator", "Herstel beloofd tegen").await?;
        says(&browser, "clock-limit", "Noordlijn").await?;
        says(&browser, "log-line", "Belofte van de operator: hersteld tegen").await?;

        // A ticket that is wrong is noted anew from the log, and counts no more.
        go(&browser, "/", &incident).await?;
        fill(&browser, "log-search", "Belofte van de operator").await?;
        tap(&browser, "correct-lines").await?;
        tap(&browser, "correct-line").await?;
        tap(&browser, "note-ticket-anew").await?;
        at_least(&browser, 1, "ticket-form").await?;
        go(&browser, "/", "").await?;
        says(&browser, "room-operator", "Nog geen ticket").await?;

        // In one tap it is a line of the plan, with its own script.
        go(&browser, "/", &format!("{incident}/operator")).await?;
        fill(&browser, "other-operator", "Noordlijn").await?;
        fill(&browser, "other-helpdesk", "0800 33 8oo").await?;
        tap(&browser, "keep-line").await?;
        let told = "document.querySelector('[data-test=other-line] [aria-invalid=true]') !== null";
        browser.wait_for_js(told, SOON).await?;
        fill(&browser, "other-helpdesk", "0800 33 800").await?;
        tap(&browser, "keep-line").await?;
        says(&browser, "report-line", "Noordlijn").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan/line").await?;
        page_says(&browser, "Noordlijn").await
    })
}

#[test]
fn the_next_check_in_is_the_same_wherever_it_stands() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        same_check_in(&browser, &incident).await?;
        go(&browser, "/", &format!("{incident}/class")).await?;
        pick(&browser, "question-danger", 0).await?;
        tap(&browser, "set-class").await?;
        says(&browser, "room-class", "Klasse: crisis").await?;
        same_check_in(&browser, &incident).await?;
        go(&browser, "/", &format!("{incident}/standing")).await?;
        tap(&browser, "check-in-held").await?;
        at_least(&browser, 1, "last-check-in").await?;
        same_check_in(&browser, &incident).await
    })
}

#[test]
fn the_rhythm_of_the_class_is_the_first_choice_for_the_next_message() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/class")).await?;
        pick(&browser, "question-danger", 0).await?;
        tap(&browser, "set-class").await?;
        says(&browser, "room-class", "Klasse: crisis").await?;
        go(&browser, "/", &format!("{incident}/messages")).await?;
        tap(&browser, "on_foot").await?;
        at_least(&browser, 1, "message-draft").await?;
        fill(&browser, "message-draft", "Kom naar de refter").await?;
        tap(&browser, "note-sent").await?;
        says(&browser, "next-rhythm", "ritme van klasse crisis").await?;
        let first = "document.querySelector('[data-test=next-rhythm]').previousElementSibling === null";
        browser.wait_for_js(first, SOON).await?;
        tap(&browser, "next-rhythm").await?;
        says(&browser, "next-due", "Beloofd om").await
    })
}

#[test]
fn an_incident_is_reopened_with_a_reason_and_an_act_is_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/end")).await?;
        let before = at_least(&browser, 1, "do-act").await?.len();
        // The third act of the table asks for nobody's agreement.
        let open = "document.querySelectorAll('[data-test=do-act]')[2].click();";
        browser.js(open, []).await?;
        tap(&browser, "save-act").await?;
        says(&browser, "act", "Gedaan om").await?;
        tap(&browser, "undo-act").await?;
        says_no_more(&browser, "act", "Gedaan om").await?;
        ensure!(
            at_least(&browser, before, "do-act").await?.len() == before,
            "it can be done again"
        );
        tap(&browser, "close-incident").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "to-review").await?;
        says(&browser, "notice-act", "Logboek delen").await?;
        tap(&browser, "notice-close").await?;
        let closed = "document.querySelector('[data-test=notice-act]') === null";
        browser.wait_for_js(closed, SOON).await?;

        go(&browser, "/", &incident).await?;
        tap(&browser, "reopen").await?;
        page_says(&browser, "heropenen?").await?;
        tap(&browser, "save-reopen").await?;
        says(&browser, "reopen-form", "Vul dit in.").await?;
        fill(&browser, "reopen-reason", "De lijn viel opnieuw uit").await?;
        tap(&browser, "save-reopen").await?;
        says(&browser, "log-line", "Heropend: De lijn viel opnieuw uit").await?;
        says(&browser, "log-line", "Toch niet gedaan").await?;
        go(&browser, "/", "").await?;
        at_least(&browser, 1, "room-class").await.map(drop)
    })
}

#[test]
fn a_report_is_mended_closed_opened_and_joined_to_the_incident_that_runs() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", "incidents/report").await?;
        fill(&browser, "report-text", "De kassa vraagt steeds opnieuw").await?;
        tap(&browser, "report-systems").await?;
        tap(&browser, "save-report").await?;
        says(&browser, "report-row", "De kassa vraagt").await?;

        tap(&browser, "look-at-report").await?;
        fill(&browser, "report-text", "").await?;
        tap(&browser, "save-report").await?;
        page_says(&browser, "Vul dit in.").await?;
        fill(&browser, "report-text", "De kassa vraagt twee keer de code").await?;
        fill(&browser, "report-by", "Jef").await?;
        tap(&browser, "save-report").await?;
        says(&browser, "report-row", "twee keer de code").await?;
        go(&browser, "/", "").await?;
        says(&browser, "open-report", "twee keer de code").await?;
        go(&browser, "/", "incidents").await?;

        tap(&browser, "look-at-report").await?;
        tap(&browser, "close-report").await?;
        says(&browser, "close-report-form", "Vul dit in.").await?;
        fill(&browser, "close-reason", "Het was niets").await?;
        tap(&browser, "close-report").await?;
        says(&browser, "report-closed", "Gesloten: Het was niets").await?;
        go(&browser, "/", "incidents").await?;
        says(&browser, "report-row", "Gesloten: Het was niets").await?;
        ensure!(
            texts(&browser, "start-from-report").await?.is_empty(),
            "a closed report starts nothing"
        );
        tap(&browser, "look-at-report").await?;
        tap(&browser, "reopen-report").await?;

        tap(&browser, "join-report").await?;
        says(&browser, "became", "Hoort bij incident").await?;
        tap(&browser, "notice-act").await?;
        at_least(&browser, 1, "join-report").await?;
        tap(&browser, "join-report").await?;
        says(&browser, "became", "Hoort bij incident").await?;
        saved(&browser).await?;
        go(&browser, "/", &incident).await?;
        says(&browser, "log-line", "Melding toegevoegd: Jef").await?;
        says(&browser, "log-line", "twee keer de code").await?;
        go(&browser, "/", "incidents").await?;
        says(&browser, "report-row", "Hoort bij incident").await?;
        go(&browser, "/", "").await?;
        at_least(&browser, 1, "room-class").await?;
        ensure!(
            texts(&browser, "open-report").await?.is_empty(),
            "nothing is open any more"
        );
        Ok(())
    })
}

#[test]
fn a_colleagues_results_come_back_as_a_text_and_what_does_not_match_is_named() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        tap(&browser, "hand-over").await?;
        let people = at_least(&browser, 3, "hand-person").await?;
        let tick = "const boxes = document.querySelectorAll('[data-test=hand-person] input'); boxes[0].click(); boxes[1].click();";
        browser.js(tick, []).await?;
        choose(
            &browser,
            "hand-to",
            "Karim AMRANI, Financieel verantwoordelijke, vervangt de incidentbeheerder",
        )
        .await?;
        tap(&browser, "hand-do").await?;
        says(&browser, "call-list", "één regel per persoon: naam, uitslag, uur").await?;
        // The last of the list, for whom nobody of the first two stands in.
        let [first, second, stranger] =
            [0, 1, people.len() - 1].map(|place| people.get(place).cloned().unwrap_or_default());

        // Another incident's results, and a text that lost its end, are refused as a whole.
        fill(
            &browser,
            "results-text",
            &format!("0101-ZZZZ: 1 uitslag\n{first}: bereikt"),
        )
        .await?;
        says(&browser, "results-form", "niet van dit incident").await?;
        tap(&browser, "note-results").await?;
        let now = "return new Date().toTimeString().slice(0, 5);";
        let now = browser.js(now, []).await?;
        let now = now.as_str().context("no time")?;
        let text = format!("{first} bereikt {now}\n{second}: geen gehoor\n{stranger} bereikt\nmorgen meer");
        fill(&browser, "results-text", &text).await?;
        says(&browser, "results-taken", &format!("{first}: bereikt")).await?;
        says(&browser, "results-taken", &format!("{second}: geen antwoord")).await?;
        says(&browser, "results-unread", &stranger).await?;
        says(&browser, "results-unread", "morgen meer").await?;
        says(&browser, "note-results", "2 uitslagen noteren").await?;
        tap(&browser, "note-results").await?;
        says(&browser, "call-progress", "1 van 12 bereikt").await?;
        // What was not recognised stays to be mended.
        let left = format!(
            "document.querySelector('[data-test=results-text] textarea, textarea[data-test=results-text]').value === {}",
            json!(format!("{stranger} bereikt\nmorgen meer"))
        );
        browser.wait_for_js(&left, SOON).await?;

        // The same as this phone gives it on is known already.
        let out = "document.querySelector('[data-test=results-out]').closest('details').open = true;";
        at_least(&browser, 1, "results-out").await?;
        browser.js(out, []).await?;
        let given = "return document.querySelector('[data-test=results-out]').textContent.trim();";
        let given = browser.js(given, []).await?;
        let given = given.as_str().context("no results")?;
        ensure!(given.contains(": 2 uitslagen"), "{given}");
        fill(&browser, "results-text", given).await?;
        says(&browser, "results-remark", "2 uitslagen staan er al.").await?;
        // Whom the colleague did not reach is called here again; results of the list may still come.
        tap(&browser, "take-calls-back").await?;
        at_least(&browser, 1, "results-form").await?;
        go(&browser, "/", &incident).await?;
        says(
            &browser,
            "log-line",
            "1 contact wordt niet meer door Karim AMRANI gebeld",
        )
        .await?;
        says(&browser, "log-line", "bereikt: gebeld door Karim AMRANI").await
    })
}

/// The example plan, the server gone, an incident.
pub(super) async fn incident_of_the_example(browser: &Browser, server: &mut Server) -> Result<String> {
    shell::first_visit(browser, server).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    go(browser, "/", "exchange").await?;
    take_in(browser, &plan).await?;
    server.kill().await?;
    go(browser, "/", "").await?;
    start_incident(browser).await?;
    running_incident(browser, "/").await
}

/// *Now* and the standing instructions name one time.
async fn same_check_in(browser: &Browser, incident: &str) -> Result<()> {
    let time_in = |said: &[String]| {
        let said = said.join(" ");
        let mut words = said.split(|sign: char| !sign.is_ascii_digit() && sign != ':');
        let last = words.rfind(|word| word.len() == 5 && word.contains(':'));
        last.map(str::to_owned)
    };
    go(browser, "/", "").await?;
    let on_now = time_in(&at_least(browser, 1, "clock-check-in").await?);
    go(browser, "/", &format!("{incident}/standing")).await?;
    let on_standing = time_in(&at_least(browser, 1, "next-check-in").await?);
    ensure!(
        on_now.is_some() && on_now == on_standing,
        "{on_now:?} on Now, {on_standing:?} with the instructions"
    );
    Ok(())
}

async fn steps(browser: &Browser) -> Result<u64> {
    let count = browser
        .js("return document.querySelectorAll('li.step').length;", [])
        .await?;
    count.as_u64().context("no steps")
}

/// Opens a step of the list, unless it is open.
async fn unfold(browser: &Browser, step: &str) -> Result<()> {
    at_least(browser, 1, &format!("step-{step}")).await?;
    let press = format!(
        "const head = document.querySelector('[data-test=\"step-{step}\"] .step-head');
         if (head.getAttribute('aria-expanded') !== 'true') head.click();"
    );
    browser.js(&press, []).await.map(drop)
}
