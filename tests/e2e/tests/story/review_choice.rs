//! Two people answer the same question of a review on two phones: both answers stand at the question, one tap chooses.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, confirm, copy, fill, go, running_incident, saved, says, start_incident, take_in, tap,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

#[test]
fn a_review_answered_on_two_phones_shows_both_answers_at_the_question_and_one_is_chosen()
-> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        shell::open(&one, &server.address("exchange")).await?;
        take_in(&one, &plan).await?;
        go(&one, "/", "").await?;
        start_incident(&one).await?;
        let incident = running_incident(&one, "/").await?;
        tap(&one, "room-end").await?;
        tap(&one, "close-incident").await?;
        confirm(&one).await?;
        saved(&one).await?;
        let closed = copy_of(&one).await?;
        shell::open(&other, &server.address("exchange")).await?;
        take_in(&other, &closed).await?;

        let review = format!("{incident}/review");
        learned(&one, &review, "Tweede lijn aanvragen").await?;
        learned(&other, &review, "Radio op de balie leggen").await?;
        let (from_one, from_other) = (copy_of(&one).await?, copy_of(&other).await?);
        take_in(&one, &from_other).await?;
        take_in(&other, &from_one).await?;
        for phone in [&one, &other] {
            go(phone, "/", &review).await?;
            says(phone, "fields-to-choose", "1 veld").await?;
            // At the question, not only in the list of all choices.
            let at_it = "document.querySelectorAll('[data-test=block-prevention] [data-test=both-value]').length === 2";
            phone.wait_for_js(at_it, SOON).await?;
            let values = at_least(phone, 2, "both-value").await?.join(" ");
            ensure!(
                values.contains("Tweede lijn") && values.contains("Radio op de balie"),
                "{values}"
            );
        }
        choose(&one, "Tweede lijn").await?;
        says(&one, "block-prevention", "Tweede lijn aanvragen").await?;
        tap(&one, "notice-act").await?;
        at_least(&one, 2, "both-value").await.context("taken back")?;
        choose(&one, "Tweede lijn").await?;
        saved(&one).await?;
        let settled = copy_of(&one).await?;
        go(&other, "/", "exchange").await?;
        take_in(&other, &settled).await?;
        go(&other, "/", &review).await?;
        says(&other, "block-prevention", "Tweede lijn aanvragen").await?;
        other
            .wait_for_js("document.querySelector('[data-test=both-value]') === null", SOON)
            .await?;
        ensure!(copy_of(&other).await? == settled, "the two phones differ");
        Ok(())
    })
}

async fn learned(browser: &Browser, review: &str, words: &str) -> Result<()> {
    go(browser, "/", review).await?;
    tap(browser, "write-prevention").await?;
    fill(browser, "field-learned", words).await?;
    tap(browser, "save-block").await?;
    says(browser, "block-prevention", words).await?;
    saved(browser).await
}

async fn copy_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

/// Keeps the answer with these words.
async fn choose(browser: &Browser, words: &str) -> Result<()> {
    let script = "const row = [...document.querySelectorAll('[data-test=both-value]')]
                      .find((row) => row.innerText.includes(arguments[0]));
                  row?.querySelector('[data-test=choose-value]')?.click();";
    browser.js(script, [words.into()]).await?;
    browser
        .wait_for_js("document.querySelector('[data-test=both-value]') === null", SOON)
        .await
}
