//! Writing the plan along its path, from what depends on telecom at all.

use std::rc::Rc;

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, says, says_no_more, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::SOON;

use crate::story::whole_plan::by_hand::save;

/// The app after one visit, its server gone.
async fn without_server(stage: &Stage) -> Result<Rc<Browser>> {
    let browser = stage.browser(Engine::Chromium).await?;
    let mut server = Server::start(&dist()?, "/").await?;
    shell::first_visit(&browser, &server).await?;
    server.kill().await?;
    Ok(browser)
}

/// The same with a plan of which nothing but the company's name is written.
async fn begun(stage: &Stage) -> Result<Rc<Browser>> {
    let browser = without_server(stage).await?;
    go(&browser, "/", "plan").await?;
    fill(&browser, "company-name", "Voorbeeld nv").await?;
    tap(&browser, "start-plan").await?;
    Ok(browser)
}

#[test]
fn what_depends_on_telecom_becomes_activities_and_the_path_leads_on() -> Result<(), Failure> {
    play(async |stage| {
        let browser = begun(stage).await?;
        says(&browser, "path-place", "Deel 2 van 28").await?;
        for need in ["payments", "logistics"] {
            choose(&browser, &format!("field-answers/{need}"), "Ja").await?;
        }
        tap(&browser, "save-entry").await?;
        says(&browser, "seed-hint", "Betalingen en Logistiek").await?;
        says(&browser, "next-part", "Verder: deel 3 van 28").await?;
        tap(&browser, "seed-activities").await?;
        says_no_more(&browser, "seed-hint", "Betalingen").await?;
        // What is written is passed by.
        says(&browser, "next-part", "Verder: deel 4 van 28").await?;
        go(&browser, "/", "plan/activity").await?;
        says(&browser, "entry-row", "Betalingen").await?;
        says(&browser, "entry-row", "Logistiek").await?;
        says(&browser, "next-part", "Contacten").await?;
        go(&browser, "/", "plan").await?;
        says(&browser, "write-on", "Contacten").await?;
        says(&browser, "plan-telecom_needs", "2 van de 7 vragen beantwoord").await?;
        // Nobody looked at what the app proposed.
        says(&browser, "due-line", "gegevens na te kijken").await?;
        tap(&browser, "write-on").await?;
        tap(&browser, "next-part").await?;
        at_least(&browser, 1, "add-entry").await?;
        says(&browser, "next-part", "Operatoren").await?;
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        tap(&browser, "save-contact").await?;
        saved(&browser).await?;
        says(&browser, "next-part", "Lijnen").await?;
        go(&browser, "/", "plan").await?;
        says(&browser, "write-on", "Verder: deel 5 van 28").await?;
        says(&browser, "write-on", "Lijnen").await
    })
}

#[test]
fn what_was_saved_on_the_path_leads_on_by_the_one_yellow_sign() -> Result<(), Failure> {
    play(async |stage| {
        let browser = begun(stage).await?;
        saved(&browser).await?;
        go(&browser, "/", "plan/standing/new").await?;
        says(&browser, "path-place", "Deel 7 van 28").await?;
        fill(&browser, "field-text", "Om 10 uur aan de poort").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        let leads_on = "document.querySelectorAll('.sign').length === 1
            && document.querySelector('.sign').matches('[data-test=next-part]')
            && document.querySelector('.sign').innerText.includes('deel 8 van 28')
            && !document.querySelector('.sign').matches('[data-test=edit-entry]')";
        browser.wait_for_js(leads_on, SOON).await?;
        tap(&browser, "next-part").await?;
        says(&browser, "path-place", "Deel 8 van 28").await?;
        // Nothing stands here yet: writing comes first, the way past it is a link.
        let adds = "document.querySelector('.sign').matches('[data-test=add-step]')
            && !document.querySelector('[data-test=next-part]').matches('.sign')";
        browser.wait_for_js(adds, SOON).await
    })
}

#[test]
fn what_somebody_wrote_today_is_not_to_be_checked_today() -> Result<(), Failure> {
    play(async |stage| {
        let browser = without_server(stage).await?;
        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        save(&browser, "save-contact").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan/review").await?;
        let nothing = "document.body.innerText.includes('Alles is het voorbije jaar nagekeken')";
        browser.wait_for_js(nothing, SOON).await
    })
}

#[test]
fn a_part_that_does_not_apply_is_put_away_and_taken_up_again() -> Result<(), Failure> {
    play(async |stage| {
        let browser = without_server(stage).await?;

        go(&browser, "/", "plan/company/edit").await?;
        fill(&browser, "field-name", "Voorbeeld nv").await?;
        tap(&browser, "save-company").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan/standing").await?;
        at_least(&browser, 1, "add-entry").await?;
        says_no_more(&browser, "set-aside", "Geldt").await?;
        go(&browser, "/", "plan/watch").await?;
        says(&browser, "set-aside", "Geldt niet voor ons").await?;
        tap(&browser, "set-aside").await?;
        says(&browser, "set-aside", "Geldt toch voor ons").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan").await?;
        says(&browser, "plan-watch", "Geldt niet voor ons").await?;
        go(&browser, "/", "plan/watch").await?;
        tap(&browser, "set-aside").await?;
        says(&browser, "set-aside", "Geldt niet voor ons").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan").await?;
        at_least(&browser, 1, "plan-watch").await?;
        says_no_more(&browser, "plan-watch", "Geldt").await
    })
}

#[test]
fn the_three_most_useful_things_to_mend_are_one_tap_away_and_go_when_mended() -> Result<(), Failure> {
    play(async |stage| {
        let browser = without_server(stage).await?;

        go(&browser, "/", "plan/company/edit").await?;
        fill(&browser, "field-name", "Voorbeeld nv").await?;
        tap(&browser, "save-company").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan").await?;
        let mend = at_least(&browser, 3, "mend-next").await?;
        ensure!(mend.len() == 3, "three at a time: {mend:?}");
        says(&browser, "mend-next", "Vaste afspraken").await?;
        go(&browser, "/", "plan/standing/new").await?;
        fill(
            &browser,
            "field-text",
            "Bij een storing komen we om 10 uur samen.",
        )
        .await?;
        tap(&browser, "save-entry").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan").await?;
        at_least(&browser, 3, "mend-next").await?;
        says_no_more(&browser, "mend-next", "Vaste afspraken").await
    })
}
