//! The example is looked at, another company's file does not slip into it, and it is thrown away again.

use std::fs;

use anyhow::{Context, ensure};
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::screens::{at_least, go, pick_file, saved, says, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

#[test]
fn the_example_opens_with_one_tap_takes_no_other_plan_unasked_and_is_thrown_away() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        tap(&browser, "first-example").await?;
        says(&browser, "preview-take", "Voorbeeld openen").await?;
        ensure!(
            texts(&browser, "preview-select-all").await?.is_empty(),
            "there is nothing to choose"
        );
        tap(&browser, "preview-take").await?;
        at_least(&browser, 1, "start-drill").await?;
        saved(&browser).await?;

        go(&browser, "/", "exchange").await?;
        at_least(&browser, 1, "only-example").await?;
        let other = fs::read_to_string(dist()?.join("example/fr.txt")).context("another company")?;
        pick_file(&browser, &other).await?;
        says(
            &browser,
            "other-company",
            "Jouw plan: Voorbeeld Meubelen. Dit bestand: Meubles Exemple.",
        )
        .await?;
        let boxes = "document.querySelectorAll('[data-test=preview-item] input').length > 0
            && !document.querySelector('[data-test=preview-item] input:checked')";
        browser.wait_for_js(boxes, SOON).await?;
        tap(&browser, "preview-leave").await?;

        tap(&browser, "erase-example").await?;
        tap(&browser, "wipe-confirm").await?;
        at_least(&browser, 1, "first-example").await?;
        Ok(())
    })
}

#[test]
fn a_first_plan_comes_in_as_a_whole_and_taking_nothing_says_what_comes_next() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("a plan")?;
        pick_file(&browser, &plan).await?;
        says(&browser, "preview-brings", "Contacten").await?;
        let folded = "document.querySelector('details[data-test=preview-each]').open === false
            && [...document.querySelectorAll('[data-test=preview-item] input')].every((box) => box.checked)";
        browser.wait_for_js(folded, SOON).await?;
        tap(&browser, "preview-leave").await?;
        let told = "document.body.innerText.includes('Niets overgenomen. Open een ander bestand')";
        browser.wait_for_js(told, SOON).await?;
        pick_file(&browser, &plan).await?;
        tap(&browser, "preview-take").await?;
        at_least(&browser, 1, "start-drill").await?;
        Ok(())
    })
}
