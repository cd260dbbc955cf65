//! One removes a contact while another changes it: whoever keeps it has its numbers again, and the other too.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, saved, says, take_in, take_in_everything, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};

/// Who keeps the contact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeper {
    Remover,
    Changer,
}

#[test]
fn hazard_57_a_contact_kept_by_who_changed_it_has_its_numbers_again() -> Result<(), Failure> {
    a_contact_is_kept_by(Keeper::Changer)
}

#[test]
fn hazard_57_a_contact_kept_by_who_removed_it_has_its_numbers_again() -> Result<(), Failure> {
    a_contact_is_kept_by(Keeper::Remover)
}

#[test]
fn hazard_57_a_phone_that_never_had_the_contact_does_not_settle_it_for_everybody() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (remover, changer, third) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for browser in [&remover, &changer] {
            shell::open(browser, &server.address("exchange")).await?;
            take_in(browser, &plan).await?;
        }
        let contact = first_contact(&remover).await?;
        go(&changer, "/", &contact).await?;
        at_least(&changer, 1, "edit-contact").await?;
        let before = numbers(&changer).await?;
        rename_function(&changer).await?;
        tap(&remover, "edit-contact").await?;
        tap(&remover, "remove-contact").await?;
        at_least(&remover, 1, "contact-row").await?;
        saved(&remover).await?;
        let removed = copy_of(&remover).await?;
        go(&changer, "/", "exchange").await?;
        take_in_everything(&changer, &removed).await?;

        // The newcomer has only what is left of the contact, and is told so.
        shell::open(&third, &server.address("exchange")).await?;
        take_in_everything(&third, &copy_of(&changer).await?).await?;
        go(&third, "/", &contact).await?;
        tap(&third, "keep-marked").await?;
        says(&third, "notice-act", "Toch zo houden").await?;
        at_least(&third, 1, "marked").await?;
        go(&changer, "/", &contact).await?;
        says(&changer, "marked", "Nadia PEETERS").await?;
        tap(&changer, "keep-marked").await?;
        has_numbers(&changer, &before).await?;
        ensure!(is_named(&changer).await?, "the contact has lost its name");
        Ok(())
    })
}

async fn rename_function(browser: &Browser) -> Result<()> {
    tap(browser, "edit-contact").await?;
    fill(browser, "field-function", "Zaakvoerder").await?;
    tap(browser, "save-contact").await?;
    at_least(browser, 1, "edit-contact").await?;
    saved(browser).await
}

fn a_contact_is_kept_by(keeper: Keeper) -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let (remover, changer) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        for browser in [&remover, &changer] {
            shell::open(browser, &server.address("exchange")).await?;
            take_in(browser, &plan).await?;
        }
        let contact = first_contact(&remover).await?;
        go(&changer, "/", &contact).await?;
        at_least(&changer, 1, "edit-contact").await?;
        let before = numbers(&changer).await?;
        ensure!(before.len() > 1, "numbers to lose: {before:?}");

        rename_function(&changer).await?;
        tap(&remover, "edit-contact").await?;
        tap(&remover, "remove-contact").await?;
        at_least(&remover, 1, "contact-row").await?;
        saved(&remover).await?;

        let (from_remover, from_changer) = (copy_of(&remover).await?, copy_of(&changer).await?);
        take_in(&remover, &from_changer).await?;
        // A removal is the person's to choose.
        take_in_everything(&changer, &from_remover).await?;
        let (keeper, other) = match keeper {
            Keeper::Remover => (&remover, &changer),
            Keeper::Changer => (&changer, &remover),
        };
        go(keeper, "/", &contact).await?;
        at_least(keeper, 1, "marked").await?;
        ensure!(numbers(keeper).await?.is_empty(), "the numbers went");

        tap(keeper, "keep-marked").await?;
        has_numbers(keeper, &before).await?;
        tap(keeper, "notice-act").await?;
        has_numbers(keeper, &[]).await.context("taken back")?;
        at_least(keeper, 1, "marked").await?;
        tap(keeper, "keep-marked").await?;
        has_numbers(keeper, &before).await?;
        saved(keeper).await?;

        ensure!(is_named(keeper).await?, "the contact has lost its name");

        let kept = copy_with_all_numbers(keeper).await?;
        go(other, "/", "exchange").await?;
        take_in(other, &kept).await?;
        go(other, "/", &contact).await?;
        has_numbers(other, &before).await?;
        ensure!(texts(other, "marked").await?.is_empty(), "it is asked again");
        ensure!(is_named(other).await?, "the contact has lost its name there");
        ensure!(
            copy_with_all_numbers(other).await? == kept,
            "the two plans differ"
        );
        Ok(())
    })
}

/// Opens the first contact of the list; gives its address.
async fn first_contact(browser: &Browser) -> Result<String> {
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    at_least(browser, 1, "edit-contact").await?;
    let path = browser.js("return location.pathname.slice(1);", []).await?;
    path.as_str().map(str::to_owned).context("no address")
}

/// The numbers on the screen of a contact, hidden ones as their words.
async fn numbers(browser: &Browser) -> Result<Vec<String>> {
    let mut all = texts(browser, "big-number").await?;
    all.extend(texts(browser, "contact-number").await?);
    all.sort_unstable();
    Ok(all)
}

async fn has_numbers(browser: &Browser, expected: &[String]) -> Result<()> {
    wait_for(&format!("the numbers {expected:?}"), SOON, async || {
        Ok((numbers(browser).await? == expected).then_some(()))
    })
    .await
}

/// Whether the contact has its name and the function that it was given meanwhile.
async fn is_named(browser: &Browser) -> Result<bool> {
    let seen = browser
        .js("return document.querySelector('main').innerText;", [])
        .await?;
    let seen = seen.as_str().unwrap_or_default();
    Ok(seen.contains("Nadia PEETERS") && seen.contains("Zaakvoerder"))
}

async fn copy_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

/// The numbers for the crisis team stay out of other copies.
async fn copy_with_all_numbers(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    tap(browser, "copy-kind-crisis").await?;
    copy(browser).await
}
