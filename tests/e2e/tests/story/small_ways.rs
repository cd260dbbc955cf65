//! What a person does in passing: answers that are taken back, a call that goes wrong, a search, the first three links.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, copy, fill, go, note, pick_file, saved, says, says_no_more, start_incident, take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell::{self, before_load};
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use super::lead::pass_seconds;

async fn with_example(browser: &Browser, server: &Server) -> Result<()> {
    shell::open(browser, &server.address("exchange")).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    take_in(browser, &plan).await
}

/// The plates of the steps on the line: to do, done, did not help ...
async fn count_of(browser: &Browser, plate: &str) -> Result<u64> {
    let script = "return document.querySelectorAll(`.step[data-plate=\"${arguments[0]}\"]`).length;";
    let count = browser.js(script, [plate.into()]).await?;
    count.as_u64().context("no count")
}

async fn comes_to(browser: &Browser, plate: &str, count: u64) -> Result<()> {
    let script = format!("document.querySelectorAll('.step[data-plate=\"{plate}\"]').length === {count}");
    browser
        .wait_for_js(&script, SOON)
        .await
        .with_context(|| format!("{count} of {plate}"))
}

#[test]
fn a_step_that_did_not_help_or_does_not_apply_is_answered_so_and_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        go(&browser, "/", "checklist").await?;
        tap(&browser, "answer-no_help").await?;
        comes_to(&browser, "no-help", 1).await?;
        tap(&browser, "answer-not_applicable").await?;
        comes_to(&browser, "not-applicable", 1).await?;

        // Opened once more, the first answer is taken back.
        let open = "document.querySelector('.step[data-plate=\"no-help\"] button').click();";
        browser.js(open, []).await?;
        tap(&browser, "undo-step").await?;
        comes_to(&browser, "no-help", 0).await?;
        ensure!(
            count_of(&browser, "not-applicable").await? == 1,
            "the other one stays"
        );
        saved(&browser).await?;
        shell::open(&browser, &server.address("incidents")).await?;
        tap(&browser, "incident-row").await?;
        let log = at_least(&browser, 4, "log-line").await?.join("\n");
        for words in ["hielp niet", "geldt hier niet", "ingetrokken"] {
            ensure!(log.to_lowercase().contains(words), "{words}: {log}");
        }
        Ok(())
    })
}

#[test]
fn the_timer_of_a_restart_counts_thirty_seconds_and_a_question_branches() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        go(&browser, "/", "checklist").await?;
        tap(&browser, "step-it_tools").await?;
        says(&browser, "timer", "30").await?;
        tap(&browser, "timer").await?;
        says(&browser, "timer", "Stop").await?;
        // It runs on while somebody looks elsewhere.
        go(&browser, "/", "").await?;
        go(&browser, "/", "checklist").await?;
        tap(&browser, "step-it_tools").await?;
        says(&browser, "timer", "Stop").await?;
        pass_seconds(&browser, 30).await?;
        says(&browser, "timer", "De tijd is om").await?;

        tap(&browser, "step-neighbours").await?;
        at_least(&browser, 1, "branch-neighbours_hit").await?;
        tap(&browser, "branch-neighbours_hit").await?;
        browser
            .wait_for_js("document.querySelector('.branch-hint') !== null", SOON)
            .await?;
        saved(&browser).await?;
        go(&browser, "/", "incidents").await?;
        tap(&browser, "incident-row").await?;
        let log = at_least(&browser, 2, "log-line").await?;
        ensure!(log.len() == 2, "the answer is in the log: {log:?}");
        Ok(())
    })
}

#[test]
fn a_voicemail_and_a_wrong_number_are_noted_and_the_deputy_is_proposed() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        go(&browser, "/", "contacts/1").await?;
        tap(&browser, "result-voicemail").await?;
        says(&browser, "last-result", "Voicemail").await?;
        tap(&browser, "result-wrong_number").await?;
        says(&browser, "last-result", "Verkeerd nummer").await?;
        at_least(&browser, 1, "deputy-proposal").await?;
        Ok(())
    })
}

#[test]
fn somebody_removed_by_mistake_is_back_with_one_tap_and_found_by_search() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "exchange").await?;
        let before = plain(&copy(&browser).await?);
        go(&browser, "/", "contacts/1/edit").await?;
        fill(&browser, "field-first_name", "Nadja").await?;
        tap(&browser, "save-contact").await?;
        says(&browser, "notice-act", "Ongedaan").await?;
        tap(&browser, "notice-act").await?;
        saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        ensure!(
            !copy(&browser).await?.contains("Nadja"),
            "the edit was not taken back"
        );
        go(&browser, "/", "contacts/1/edit").await?;
        tap(&browser, "remove-contact").await?;
        says(&browser, "notice-act", "Ongedaan").await?;
        fill(&browser, "contact-search", "nadia").await?;
        says_no_more(&browser, "contact-row", "Nadia").await?;
        tap(&browser, "notice-act").await?;
        says(&browser, "contact-row", "Nadia").await?;
        let found = at_least(&browser, 1, "contacts-found").await?;
        ensure!(found.iter().any(|found| found.contains('1')), "{found:?}");
        ensure!(
            texts(&browser, "contact-row").await?.len() == 1,
            "only who is looked for"
        );
        saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        ensure!(
            plain(&copy(&browser).await?) == before,
            "something of it is not back"
        );

        go(&browser, "/", "contacts").await?;
        fill(&browser, "contact-search", "zzzz").await?;
        says(&browser, "contacts-found", "zzzz").await?;
        ensure!(
            texts(&browser, "contact-row").await?.is_empty(),
            "nobody is called so"
        );
        Ok(())
    })
}

/// The names and numbers of a file, without who wrote them when.
fn plain(file: &str) -> Vec<String> {
    let values = file
        .split('"')
        .filter(|part| part.starts_with("+32") || part.contains('@'));
    let mut values: Vec<String> = values.map(str::to_owned).collect();
    values.sort_unstable();
    values.dedup();
    values
}

#[test]
fn the_first_opening_leads_to_a_file_to_writing_and_to_the_example() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        for (link, there) in [
            (
                "first-open",
                "location.pathname === '/exchange' && document.querySelector('[data-test=open-file]')",
            ),
            (
                "first-write",
                "location.pathname === '/plan' && document.querySelector('[data-test=start-plan]')",
            ),
            (
                "first-example",
                "location.pathname === '/exchange' && document.querySelector('[data-test=preview]')",
            ),
            (
                "first-steps",
                "location.pathname === '/checklist' && document.querySelectorAll('.step').length >= 6",
            ),
        ] {
            shell::open(&browser, &server.address("")).await?;
            tap(&browser, link).await?;
            browser
                .wait_for_js(&format!("Boolean({there})"), SOON)
                .await
                .context(link)?;
        }
        Ok(())
    })
}

#[test]
fn a_plan_goes_over_the_clipboard_and_by_hand_where_the_browser_refuses_it() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let (giver, taker) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        // A clipboard of the page's own: a test machine has none to share.
        let clipboard = "let held = ''; Object.defineProperty(navigator, 'clipboard', { value: {
             writeText: async (text) => { held = text; window.held = text; }, readText: async () => held } });";
        before_load(&giver, clipboard).await?;
        with_example(&giver, &server).await?;
        go(&giver, "/", "exchange").await?;
        tap(&giver, "copy-text").await?;
        giver
            .wait_for_js("window.held?.startsWith('PlanB 1 ')", SOON)
            .await?;
        let held = giver.js("return window.held;", []).await?;
        let held = held.as_str().context("nothing was copied")?.to_owned();
        tap(&giver, "paste-text").await?;
        says(&giver, "preview-take", "staat hier al").await?;

        let refused = "Object.defineProperty(navigator, 'clipboard', { value: {
             readText: async () => { throw new DOMException('no', 'NotAllowedError'); } } });";
        before_load(&taker, refused).await?;
        shell::open(&taker, &server.address("exchange")).await?;
        tap(&taker, "paste-text").await?;
        taker
            .wait_for_js("document.body.innerText.includes('klembord niet vrij')", SOON)
            .await?;
        fill(&taker, "paste-area", &held).await?;
        tap(&taker, "paste-read").await?;
        tap(&taker, "preview-take").await?;
        at_least(&taker, 1, "notice-act").await?;
        saved(&taker).await?;
        go(&taker, "/", "contacts").await?;
        at_least(&taker, 20, "contact-row").await?;
        Ok(())
    })
}

#[test]
fn the_log_of_one_incident_is_shared_alone() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let (giver, taker) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        with_example(&giver, &server).await?;
        go(&giver, "/", "").await?;
        start_incident(&giver).await?;
        note(&giver, "Modem herstart").await?;
        saved(&giver).await?;
        go(&giver, "/", "incidents").await?;
        tap(&giver, "incident-row").await?;
        tap(&giver, "share-log").await?;
        giver
            .wait_for_js("location.search.startsWith('?incident=')", SOON)
            .await?;
        let file = copy(&giver).await?;
        ensure!(file.contains("Modem herstart"), "the note is in it");
        ensure!(
            !file.contains("contact/") && !file.contains("number/"),
            "nothing of the plan is"
        );
        shell::open(&taker, &server.address("exchange")).await?;
        pick_file(&taker, &file).await?;
        at_least(&taker, 1, "preview-log").await?;
        tap(&taker, "preview-take").await?;
        // Taking it leads to Now.
        at_least(&taker, 1, "next-step").await?;
        saved(&taker).await?;
        go(&taker, "/", "incidents").await?;
        tap(&taker, "incident-row").await?;
        let log = at_least(&taker, 2, "log-line").await?;
        ensure!(log.iter().any(|line| line.contains("Modem herstart")), "{log:?}");
        Ok(())
    })
}

#[test]
fn people_are_picked_in_the_telephones_own_list_where_there_is_one() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let (phone, computer) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        shell::open(&computer, &server.address("contacts/import")).await?;
        at_least(&computer, 1, "intake-choose").await?;
        ensure!(
            texts(&computer, "intake-pick").await?.is_empty(),
            "there is no such list here"
        );

        let picker = "Object.defineProperty(navigator, 'contacts', { value: { select: async (properties, { multiple }) =>
             multiple && properties.includes('tel') ? [
                 { name: ['Els Maes'], tel: ['0470 12 34 56', '02 123 45 67'], email: ['els@voorbeeld.be'],
                   address: [{ addressLine: ['Kade 1'], postalCode: '9000', city: 'Gent' }] },
                 { name: ['Jan Peeters'], tel: ['*21*0470123456#'], email: [], address: [] },
             ] : [] } });";
        before_load(&phone, picker).await?;
        shell::open(&phone, &server.address("contacts/import")).await?;
        tap(&phone, "intake-pick").await?;
        tap(&phone, "intake-take").await?;
        let rows = at_least(&phone, 2, "contact-row").await?.join("\n");
        ensure!(rows.contains("MAES") && rows.contains("PEETERS"), "{rows}");
        saved(&phone).await?;
        go(&phone, "/", "exchange").await?;
        let file = copy(&phone).await?;
        ensure!(
            file.contains("+32470123456") && file.contains("Kade 1, 9000 Gent"),
            "what the list said"
        );
        ensure!(!file.contains("*21*"), "no code comes in");
        Ok(())
    })
}

#[test]
fn emergency_numbers_and_help_nearby_are_one_tap_away_and_so_are_the_numbers_of_the_plan()
-> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("contacts")).await?;
        says(&browser, "help", "112").await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "contacts").await?;
        let help = at_least(&browser, 5, "help").await?;
        ensure!(
            help.iter().take(4).all(|row| row.contains("Nagekeken op")),
            "each with its date: {help:?}"
        );
        let called = "return [...document.querySelectorAll('[data-test=help-call]')].map((link) => link.getAttribute('href'));";
        let called: Vec<String> = serde_json::from_value(browser.js(called, []).await?)?;
        for number in [
            "tel:112",
            "tel:101",
            "tel:1722",
            "tel:070245245",
            "https://be-alert.be/",
        ] {
            ensure!(called.iter().any(|href| href == number), "{number}: {called:?}");
        }
        for (screen, scheme) in [
            ("plan/line/1", "tel:"),
            ("plan/place/1", "tel:"),
            ("plan/operator/1", "tel:"),
        ] {
            go(&browser, "/", screen).await?;
            at_least(&browser, 1, "fact-link")
                .await
                .with_context(|| screen.to_owned())?;
            let href = browser
                .js(
                    "return document.querySelector('[data-test=fact-link]').getAttribute('href');",
                    [],
                )
                .await?;
            ensure!(
                href.as_str().is_some_and(|href| href.starts_with(scheme)),
                "{screen}: {href}"
            );
        }
        Ok(())
    })
}

#[test]
fn a_file_that_is_dropped_in_an_incident_is_looked_at_where_files_come_in() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let drop = "const files = new DataTransfer();
            files.items.add(new File([arguments[0]], 'plan.txt', { type: 'text/plain' }));
            const give = (name) => document.body.dispatchEvent(
                new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: files }));
            return !give('dragover') && !give('drop');";
        ensure!(
            browser.js(drop, [json!(plan)]).await? == true,
            "the browser would leave the app for the file"
        );
        at_least(&browser, 1, "preview").await?;
        let there = browser.js("return location.pathname;", []).await?;
        ensure!(there == "/exchange", "{there}");
        Ok(())
    })
}

#[test]
fn in_a_full_network_the_text_leads_and_who_is_only_perhaps_reachable_stands_apart() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_example(&browser, &server).await?;
        go(&browser, "/", "").await?;
        for (service, answer) in [
            ("internet_line", 2),
            ("fixed_phones", 1),
            ("mobile_data", 2),
            ("mobile_calls", 1),
        ] {
            let name = format!("service-{service}");
            at_least(&browser, 1, &name).await?;
            let script =
                "document.querySelectorAll(`[data-test=\"${arguments[0]}\"] button`)[arguments[1]].click();";
            browser.js(script, [json!(name), json!(answer)]).await?;
        }
        start_incident(&browser).await?;
        go(&browser, "/", "contacts").await?;
        at_least(&browser, 3, "contact-row").await?;
        let leads = "const first = document.querySelector('[data-test=contact-row]');
            const yellow = (name) => getComputedStyle(first.querySelector(`[data-test=${name}]`)).backgroundColor;
            return yellow('contact-sms') !== yellow('contact-call');";
        ensure!(browser.js(leads, []).await? == true, "nothing leads");
        tap(&browser, "contact-row").await?;
        says(&browser, "contact-sign", "Sms").await?;
        says(&browser, "reach-status", "Sms lukt").await?;
        go(&browser, "/", "contacts").await?;
        let sections = "[...document.querySelectorAll('main h2')].map((head) => head.innerText)";
        browser
            .wait_for_js(
                &format!("(() => {{ const all = {sections}; return all.includes('Nu bereikbaar') && all.includes('Misschien bereikbaar'); }})()"),
                SOON,
            )
            .await
    })
}
