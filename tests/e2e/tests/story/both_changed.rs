//! Two people change the same number: both see both, one of them chooses, and both hold the same plan.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, saved, says, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use crate::story::whole_plan::by_hand::save;

#[test]
fn hazard_56_a_number_changed_on_two_devices_is_chosen_on_one_and_both_agree() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for (browser, number) in [(&one, "0470 11 11 11"), (&other, "0470 22 22 22")] {
            shell::open(browser, &server.address("exchange")).await?;
            take_in(browser, &plan).await?;
            change_mobile(browser, number).await?;
        }
        let (from_one, from_other) = (copy_of(&one).await?, copy_of(&other).await?);
        take_in(&one, &from_other).await?;
        take_in(&other, &from_one).await?;
        for browser in [&one, &other] {
            go(browser, "/", "plan").await?;
            says(browser, "choices-line", "1 gegeven op twee toestellen").await?;
            tap(browser, "choices-line").await?;
            at_least(browser, 1, "open-choice").await?;
            first_contact(browser).await?;
            let values = at_least(browser, 2, "both-value").await?.join(" ");
            ensure!(
                values.contains("11 11 11") && values.contains("22 22 22"),
                "the values are not both there: {values}"
            );
        }

        choose(&one, "11 11 11").await?;
        tap(&one, "notice-act").await?;
        at_least(&one, 2, "both-value")
            .await
            .context("a choice taken back")?;
        choose(&one, "11 11 11").await?;

        let settled = copy_of(&one).await?;
        go(&other, "/", "exchange").await?;
        take_in(&other, &settled).await?;
        first_contact(&other).await?;
        ensure!(
            texts(&other, "both-value").await?.is_empty(),
            "what was chosen is asked again"
        );
        ensure!(copy_of(&other).await? == settled, "the two plans differ");
        go(&other, "/", "plan").await?;
        at_least(&other, 1, "plan-review").await?;
        ensure!(texts(&other, "choices-line").await?.is_empty(), "it is chosen");
        Ok(())
    })
}

#[test]
fn an_entry_and_the_company_changed_on_two_devices_are_chosen_where_they_are_read() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        // A page, its form, a field, the button that saves.
        let places = [
            (
                "plan/operator/1",
                "plan/operator/1/edit",
                "field-helpdesk_hours",
                "save-entry",
            ),
            (
                "plan/company",
                "plan/company/edit",
                "field-opening_hours",
                "save-company",
            ),
            ("plan/team", "plan/team/edit", "field-group", "save-entry"),
        ];
        for (browser, word) in [(&one, "ochtend"), (&other, "avond")] {
            shell::open(browser, &server.address("exchange")).await?;
            take_in(browser, &plan).await?;
            for (_, form, field, button) in places {
                go(browser, "/", form).await?;
                fill(browser, field, word).await?;
                save(browser, button).await?;
            }
            saved(browser).await?;
        }
        let from_other = copy_of(&other).await?;
        go(&one, "/", "exchange").await?;
        take_in(&one, &from_other).await?;
        for (page, ..) in places {
            go(&one, "/", page).await?;
            let values = at_least(&one, 2, "both-value").await?.join(" ");
            ensure!(
                values.contains("ochtend") && values.contains("avond"),
                "{page}: {values}"
            );
            choose(&one, "ochtend").await?;
        }
        go(&one, "/", "exchange").await?;
        at_least(&one, 1, "save-copy").await?;
        ensure!(
            texts(&one, "both-value").await?.is_empty(),
            "what was chosen at the entry is asked again"
        );
        Ok(())
    })
}

async fn first_contact(browser: &Browser) -> Result<()> {
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    at_least(browser, 1, "edit-contact").await.map(drop)
}

async fn change_mobile(browser: &Browser, number: &str) -> Result<()> {
    first_contact(browser).await?;
    tap(browser, "edit-contact").await?;
    fill(browser, "field-mobile-1", number).await?;
    tap(browser, "save-contact").await?;
    at_least(browser, 1, "edit-contact").await?;
    saved(browser).await
}

async fn copy_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

/// Keeps the value with these digits.
async fn choose(browser: &Browser, digits: &str) -> Result<()> {
    let spaced = digits.replace(' ', "\u{a0}");
    let script = "const row = [...document.querySelectorAll('[data-test=both-value]')]
                      .find((row) => row.innerText.includes(arguments[0]));
                  row?.querySelector('[data-test=choose-value]')?.click();";
    browser.js(script, [spaced.into()]).await?;
    browser
        .wait_for_js("document.querySelector('[data-test=both-value]') === null", SOON)
        .await?;
    saved(browser).await
}
