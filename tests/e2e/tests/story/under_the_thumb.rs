//! What stays in sight and in place under a thumb: the step to do now, the row of whoever was called, the next job, a
//! long note; and whom the lead is handed to.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, note, says, says_no_more, tap, texts};
use e2e::server::Server;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use super::lead::{pass_seconds, pick};
use super::plan_parts::page_says;
use super::running::incident_of_the_example;

/// The step to do now stands in the upper part of the screen.
const IN_SIGHT: &str = "(() => { const row = document.querySelector('[aria-current=step]');
    const top = row?.getBoundingClientRect().top;
    return top >= 0 && top < innerHeight - 250; })()";

#[test]
fn the_step_to_do_now_is_in_sight_and_after_the_last_one_now_leads_to_the_next_job() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", "checklist").await?;
        at_least(&browser, 1, "answer-done").await?;
        for place in 2..5 {
            answer(&browser).await?;
            browser.wait_for_js(IN_SIGHT, SOON).await?;
            let named = "(() => { const now = document.querySelector('[aria-current=step] .step-title').innerText;
                return document.querySelector('[data-test=answer-done]').innerText.includes(': ' + now); })()";
            browser
                .wait_for_js(named, SOON)
                .await
                .with_context(|| format!("at step {place}"))?;
        }
        // Whoever comes back goes on where it was left.
        go(&browser, "/", "").await?;
        go(&browser, "/", "checklist").await?;
        browser.wait_for_js(IN_SIGHT, SOON).await?;

        // What is done on another screen leads there.
        let leads = format!(
            "(() => {{ const step = document.querySelector('[data-test=step-operator]');
                if (!step.querySelector('[data-test=duty-act]')) step.querySelector('button').click();
                return step.querySelector('[data-test=duty-act] a, a[data-test=duty-act]')?.pathname === '/{incident}/operator'; }})()"
        );
        browser.wait_for_js(&leads, SOON).await?;

        while browser
            .js(
                "return document.querySelector('[data-test=answer-done]') !== null",
                [],
            )
            .await?
            == true
        {
            answer(&browser).await?;
        }
        // Nobody has to go looking for what comes next.
        says(&browser, "next-step", "Klasse").await?;
        tap(&browser, "next-step").await?;
        pick(&browser, "question-danger", 0).await?;
        tap(&browser, "set-class").await?;
        go(&browser, "/", "checklist").await?;
        says(&browser, "next-step", "Bel de mensen").await?;
        tap(&browser, "next-step").await?;
        says(&browser, "call-progress", "0 van 12").await
    })
}

/// Answers the step to do now, and waits until it is answered.
async fn answer(browser: &Browser) -> Result<()> {
    let done = "document.querySelectorAll('.step[data-plate=done]').length";
    let before = browser.js(&format!("return {done}"), []).await?;
    let before = before.as_u64().context("no count")?;
    tap(browser, "answer-done").await?;
    browser.wait_for_js(&format!("{done} > {before}"), SOON).await
}

#[test]
fn whoever_was_called_stays_in_place_and_a_result_is_corrected_or_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        at_least(&browser, 12, "call-row").await?;
        let open = "document.querySelector('[data-test=call-row] a').click();";
        browser.js(open, []).await?;
        at_least(&browser, 1, "contact-sign").await?;
        let back = "document.querySelector('.strip-back').pathname.endsWith('/calls')";
        browser.wait_for_js(back, SOON).await?;
        browser
            .js("document.querySelector('.strip-back').click();", [])
            .await?;
        at_least(&browser, 12, "call-row").await?;
        let before = names(&browser).await?;
        tap(&browser, "result-reached").await?;
        says(&browser, "call-progress", "1 van 12").await?;
        ensure!(names(&browser).await? == before, "nothing moves");
        tap(&browser, "undo-result").await?;
        says(&browser, "call-progress", "0 van 12").await?;
        tap(&browser, "result-reached").await?;
        says(&browser, "call-progress", "1 van 12").await?;
        tap(&browser, "result-no_answer").await?;
        says(&browser, "call-progress", "0 van 12").await?;
        says(&browser, "call-row", "Geen antwoord").await?;
        ensure!(names(&browser).await? == before, "nothing moves here either");

        // The second failure, later than a tap by mistake could be, brings the deputy, who is on the list too: both rows stay
        // where they are and say so.
        pass_seconds(&browser, 60).await?;
        tap(&browser, "result-no_answer").await?;
        says(&browser, "call-row", "Vervangt ook Nadia PEETERS").await?;
        says(
            &browser,
            "call-row",
            "Vervanger staat ook in de lijst: Karim AMRANI",
        )
        .await?;
        ensure!(names(&browser).await? == before, "nothing moves then either");

        // Later whoever is tried again stands behind those who were not tried yet.
        go(&browser, "/", "").await?;
        go(&browser, "/", &format!("{incident}/calls")).await?;
        at_least(&browser, 12, "call-row").await?;
        let later = names(&browser).await?;
        let place = |whom: &str| later.iter().position(|name| name.starts_with(whom));
        let (person, deputy) = (place("Nadia PEETERS"), place("Karim AMRANI"));
        ensure!(later.len() == before.len() && person > deputy, "{later:?}");
        Ok(())
    })
}

async fn names(browser: &Browser) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll('[data-test=call-row] .contact-name')].map((name) => name.innerText)";
    let names = browser.js(script, []).await?;
    let names = names.as_array().context("no names")?.iter();
    Ok(names
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect())
}

#[test]
fn the_lead_goes_to_people_of_the_company_and_what_leads_to_do_goes_with_it() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/lead")).await?;
        page_says(&browser, "Jij leidt").await?;
        tap(&browser, "lead-own").await?;
        fill(&browser, "lead-name", "nadia peeters").await?;
        tap(&browser, "lead-save").await?;
        says(&browser, "leads", "Nadia PEETERS heeft de leiding").await?;
        let gone = "document.querySelector('[data-test=lead-own]') === null";
        browser.wait_for_js(gone, SOON).await?;
        tap(&browser, "lead-other").await?;
        at_least(&browser, 1, "lead-to").await?;
        let order = "(() => { const named = document.querySelector('[data-test=lead-to]');
            const list = named.matches('select') ? named : named.querySelector('select');
            const people = [...list.options].slice(1).map((option) => option.textContent);
            return people.includes('Karim AMRANI, Financieel verantwoordelijke, vervangt de incidentbeheerder')
                && !people.some((name) => name.includes('Noordlijn')); })()";
        browser.wait_for_js(order, SOON).await?;
        // Whoever manages incidents by the plan is chosen already.
        let likely = "(() => { const named = document.querySelector('[data-test=lead-to]');
            const list = named.matches('select') ? named : named.querySelector('select');
            return list.selectedIndex === 1 && list.selectedOptions[0].textContent.startsWith('Sofie DE CLERCQ'); })()";
        browser.wait_for_js(likely, SOON).await?;
        choose(
            &browser,
            "lead-to",
            "Karim AMRANI, Financieel verantwoordelijke, vervangt de incidentbeheerder",
        )
        .await?;
        tap(&browser, "lead-save").await?;
        says(&browser, "leads", "Karim AMRANI heeft de leiding").await?;
        at_least(&browser, 1, "lead-own").await?;
        let handed = "!document.querySelector('main').innerText.includes('Jij leidt')";
        browser.wait_for_js(handed, SOON).await
    })
}

#[test]
fn a_long_note_is_cut_on_now_and_whole_in_the_log() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", "").await?;
        let long = "De kelder staat onder water. ".repeat(170);
        note(&browser, &long).await?;
        let height = |is: &str| format!("document.querySelector('.log-cut')?.offsetHeight {is}");
        browser.wait_for_js(&height("< 120"), SOON).await?;
        tap(&browser, "log-more").await?;
        browser.wait_for_js(&height("> 400"), SOON).await?;
        says(&browser, "log-more", "Minder").await?;
        go(&browser, "/", &incident).await?;
        says(&browser, "log-line", long.trim()).await?;
        says_no_more(&browser, "log-more", "Meer").await
    })
}

#[test]
fn what_was_promised_is_not_asked_again_and_the_list_of_receivers_is_open_where_a_program_takes_one()
-> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        go(&browser, "/", &format!("{incident}/messages")).await?;
        tap(&browser, "sms").await?;
        let open = "document.querySelector('main details[open]')?.innerText.includes('personen')";
        browser.wait_for_js(open, SOON).await?;
        page_says(&browser, "Vul de lijntjes aan").await?;
        fill(&browser, "message-draft", "Kom naar de refter").await?;
        let filled = "!document.querySelector('main').innerText.includes('Vul de lijntjes aan')";
        browser.wait_for_js(filled, SOON).await?;
        tap(&browser, "on_foot").await?;
        tap(&browser, "note-sent").await?;
        page_says(&browser, "Genoteerd in het logboek.").await?;
        tap(&browser, "next-after").await?;
        says(&browser, "next-due", "Beloofd om").await?;
        tap(&browser, "note-sent").await?;
        page_says(&browser, "Genoteerd. Het volgende bericht is beloofd om").await?;
        ensure!(
            texts(&browser, "next-after").await?.is_empty(),
            "it was promised already"
        );
        Ok(())
    })
}
