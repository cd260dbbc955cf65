//! Keeping the plan true: validated, changed, taken back, checked.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, saved, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use crate::story::whole_plan::by_hand::save;

async fn page_says(browser: &Browser, words: &str) -> Result<()> {
    let says = format!("document.body.innerText.includes({})", json!(words));
    browser.wait_for_js(&says, SOON).await
}

/// What the first validation says of the plan now.
async fn since(browser: &Browser, words: &str) -> Result<()> {
    let says = format!(
        "document.querySelector('[data-test=since]')?.innerText.includes({})",
        json!(words)
    );
    browser.wait_for_js(&says, SOON).await
}

async fn unfold(browser: &Browser, name: &str) -> Result<()> {
    at_least(browser, 1, name).await?;
    let script = "document.querySelector(`[data-test=\"${arguments[0]}\"] > summary, summary[data-test=\"${arguments[0]}\"]`).click(); return '';";
    browser.js(script, [json!(name)]).await?;
    Ok(())
}

#[test]
fn a_validated_plan_tells_of_a_change_and_that_it_was_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Noordlijn").await?;
        saved(&browser).await?;

        go(&browser, "/", "plan/validation").await?;
        page_says(&browser, "Nog niet gevalideerd").await?;
        let code = texts(&browser, "check-code").await?;
        // What is grave is told beside, and nobody is kept from it.
        let grave = at_least(&browser, 1, "grave-open").await?;
        ensure!(
            grave[0].contains("ernstige punten staan nog open") && grave[0].contains("Vaste afspraken"),
            "{grave:?}"
        );
        at_least(&browser, 3, "mend-next").await?;
        tap(&browser, "validate").await?;
        tap(&browser, "save-validation").await?;
        let fault = "document.querySelectorAll('form [aria-invalid=true]').length === 1";
        browser.wait_for_js(fault, SOON).await?;
        fill(&browser, "field-name", "Sofie Maes").await?;
        fill(&browser, "field-function", "Zaakvoerder").await?;
        tap(&browser, "save-validation").await?;
        since(&browser, "Sindsdien ongewijzigd").await?;
        ensure!(
            texts(&browser, "check-code").await? == code,
            "a validation is no change of what it validates"
        );

        go(&browser, "/", "plan/operator").await?;
        tap(&browser, "entry-row").await?;
        tap(&browser, "edit-entry").await?;
        fill(&browser, "field-name", "Zuidlijn").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Zuidlijn").await?;

        go(&browser, "/", "plan/validation").await?;
        since(&browser, "Gewijzigd sinds de validatie").await?;
        unfold(&browser, "what-changed").await?;
        let differences = at_least(&browser, 1, "difference").await?;
        ensure!(
            differences.len() == 1 && differences.iter().all(|row| row.contains("Zuidlijn")),
            "it names {differences:?}"
        );

        tap(&browser, "difference").await?;
        unfold(&browser, "earlier-versions").await?;
        page_says(&browser, "Noordlijn wordt Zuidlijn").await?;
        tap(&browser, "take-back").await?;
        page_says(&browser, "Zuidlijn wordt Noordlijn").await?;
        saved(&browser).await?;

        go(&browser, "/", "plan/validation").await?;
        since(&browser, "Sindsdien ongewijzigd").await?;

        go(&browser, "/", "plan/history").await?;
        let changes = at_least(&browser, 4, "change").await?;
        ensure!(
            changes
                .first()
                .is_some_and(|change| change.contains("Zuidlijn wordt Noordlijn")),
            "the newest stands first: {changes:?}"
        );
        Ok(())
    })
}

#[test]
fn a_new_contact_is_taken_back_in_the_history_with_its_numbers() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0470 11 22 33").await?;
        tap(&browser, "save-contact").await?;
        at_least(&browser, 1, "another-contact").await?;
        go(&browser, "/", "plan/history").await?;
        at_least(&browser, 2, "change").await?;
        let of_the_person = "[...document.querySelectorAll('[data-test=change]')]
            .find((change) => change.innerText.startsWith('Contact: Els') && change.innerText.includes('Nieuw'))
            ?.querySelector('[data-test=take-back]')";
        browser.wait_for_js(of_the_person, SOON).await?;
        browser
            .js(&format!("({of_the_person}).click(); return '';"), [])
            .await?;
        page_says(&browser, "Teruggedraaid: Contact: Els").await?;
        saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        let plan = copy(&browser).await?;
        ensure!(
            !plan.contains("470112233"),
            "a number stays behind without its contact: {plan}"
        );
        Ok(())
    })
}

#[test]
fn an_entry_marked_as_checked_leaves_the_list_and_comes_back_with_undo() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        fill(&browser, "field-checked_on", "2020-01-31").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Noordlijn").await?;

        go(&browser, "/", "plan/review").await?;
        page_says(&browser, "31/01/2020").await?;
        tap(&browser, "check-entry").await?;
        page_says(&browser, "Alles is het voorbije jaar nagekeken").await?;
        tap(&browser, "notice-act").await?;
        at_least(&browser, 1, "due-row").await?;
        tap(&browser, "due-row").await?;
        page_says(&browser, "31/01/2020").await?;
        Ok(())
    })
}

#[test]
fn the_steps_of_the_role_table_are_filled_one_after_the_other() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/role").await?;
        let rows = at_least(&browser, 12, "entry-row").await?;
        ensure!(rows.len() == 12, "every step from the first day: {rows:?}");
        for (count, function) in ["Zaakvoerder", "Preventieadviseur"].iter().enumerate() {
            tap(&browser, "next-role").await?;
            fill(&browser, "field-function", function).await?;
            tap(&browser, "save-entry").await?;
            let named = format!(
                "[...document.querySelectorAll('[data-test=entry-row]')][{count}]?.innerText.includes({})",
                json!(function)
            );
            browser.wait_for_js(&named, SOON).await?;
        }
        ensure!(
            texts(&browser, "entry-row").await?.len() == 12,
            "a filled step is no second row"
        );
        Ok(())
    })
}

#[test]
fn a_validated_procedure_says_on_another_phone_which_fields_changed_since() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for browser in [&one, &other] {
            shell::open(browser, &server.address("")).await?;
        }
        go(&one, "/", "plan/procedure/new").await?;
        fill(&one, "field-name", "Kassa zonder net").await?;
        fill(&one, "field-alternative", "Op papier").await?;
        let page = save(&one, "save-entry").await?;
        tap(&one, "validate").await?;
        fill(&one, "field-name", "Sofie Maes").await?;
        tap(&one, "save-validation").await?;
        since(&one, "Sindsdien ongewijzigd").await?;
        go(&one, "/", &format!("{}/edit", page.trim_start_matches('/'))).await?;
        fill(&one, "field-alternative", "Met de kaartlezer van de balie").await?;
        save(&one, "save-entry").await?;
        saved(&one).await?;
        // The other phone never saw the procedure as it was validated.
        let file = {
            go(&one, "/", "exchange").await?;
            copy(&one).await?
        };
        go(&other, "/", "exchange").await?;
        take_in(&other, &file).await?;
        go(&other, "/", page.trim_start_matches('/')).await?;
        since(&other, "Gewijzigd sinds de validatie").await?;
        let fields = at_least(&other, 1, "changed-field").await?;
        ensure!(
            fields.len() == 1
                && fields
                    .iter()
                    .all(|field| field.contains("Alternatief") && field.contains("kaartlezer")),
            "{fields:?}"
        );
        Ok(())
    })
}

#[test]
fn a_risk_that_nobody_looked_at_for_a_year_is_to_be_checked() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "plan/risk/new").await?;
        fill(&browser, "field-cause_text", "Graafwerken").await?;
        fill(&browser, "field-checked_on", "2020-01-31").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", "plan/review").await?;
        let due = at_least(&browser, 1, "due-risk").await?.join(" ");
        ensure!(due.contains("Graafwerken") && due.contains("31/01/2020"), "{due}");
        tap(&browser, "check-entry").await?;
        browser
            .wait_for_js("document.querySelector('[data-test=due-risk]') === null", SOON)
            .await
    })
}

#[test]
fn a_contact_that_was_removed_is_one_change_and_comes_back_with_its_numbers() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0470 11 22 33").await?;
        tap(&browser, "save-contact").await?;
        at_least(&browser, 1, "another-contact").await?;
        saved(&browser).await?;
        go(&browser, "/", "contacts").await?;
        tap(&browser, "contact-row").await?;
        tap(&browser, "edit-contact").await?;
        tap(&browser, "remove-contact").await?;
        saved(&browser).await?;

        go(&browser, "/", "plan/history").await?;
        page_says(&browser, "Verwijderd").await?;
        let changes = at_least(&browser, 1, "change").await?;
        let removed = changes.iter().filter(|change| change.contains("Verwijderd"));
        ensure!(removed.count() == 1, "{changes:?}");
        // Nobody said who uses this device.
        at_least(&browser, 1, "say-who").await?;
        tap(&browser, "take-back").await?;
        page_says(&browser, "Teruggedraaid: Contact: Els").await?;
        saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        let plan = copy(&browser).await?;
        ensure!(plan.contains("470112233"), "the number came back too: {plan}");
        Ok(())
    })
}
