//! What the app works out while the plan is written: it says what does not hold, and stops saying it once mended.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use super::plan_parts::page_says;
use super::whole_plan::by_hand::unfold;

/// Waits until nothing on the screen carries the name.
async fn gone(browser: &Browser, name: &str) -> Result<()> {
    let gone = format!("document.querySelector('[data-test=\"{name}\"]') === null");
    browser.wait_for_js(&gone, SOON).await
}

/// Waits until the named thing says these words.
async fn says(browser: &Browser, name: &str, words: &str) -> Result<()> {
    let says = format!(
        "document.querySelector('[data-test=\"{name}\"]')?.innerText.includes({}) === true",
        json!(words)
    );
    browser.wait_for_js(&says, SOON).await
}

/// What stands in a field, and what is told to be wrong with it.
async fn field(browser: &Browser, name: &str) -> Result<(String, bool)> {
    let script = "const named = document.querySelector(`[data-test=\"${arguments[0]}\"]`);
        const field = named.matches('input') ? named : named.querySelector('input');
        return [field.value, field.getAttribute('aria-invalid') === 'true'];";
    Ok(serde_json::from_value(browser.js(script, [json!(name)]).await?)?)
}

#[test]
fn objectives_that_cannot_hold_are_told_until_they_are_mended() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/activity").await?;
        at_least(&browser, 1, "add-entry").await?;
        gone(&browser, "restart-picture").await?;

        // Delivering comes first for the owner, and needs the warehouse.
        go(&browser, "/", "plan/activity/new").await?;
        fill(&browser, "field-name", "Leveren").await?;
        fill(&browser, "field-rto", "0").await?;
        fill(&browser, "field-reduced_level", "101").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Kies een duur van 1\u{a0}min tot 90\u{a0}dagen.").await?;
        page_says(&browser, "Kies een getal van 0 tot 100.").await?;
        ensure!(field(&browser, "field-rto").await? == ("0".to_owned(), true));
        ensure!(field(&browser, "field-reduced_level").await? == ("101".to_owned(), true));
        fill(&browser, "field-rto", "4").await?;
        fill(&browser, "field-reduced_level", "50").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "restart-place").await?;

        go(&browser, "/", "plan/activity/new").await?;
        fill(&browser, "field-name", "Magazijn").await?;
        fill(&browser, "field-rto", "8").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "restart-place").await?;
        gone(&browser, "to-mend").await?;

        // The form says it before it is saved, and lets it be saved.
        go(&browser, "/", "plan/activity").await?;
        tap(&browser, "restart-row").await?;
        tap(&browser, "edit-entry").await?;
        unfold(&browser, "fold-hangs-on").await?;
        choose(&browser, "field-depends_on", "Magazijn").await?;
        says(&browser, "advice-rto", "Magazijn (hersteldoel 8\u{a0}uur)").await?;
        tap(&browser, "save-entry").await?;
        says(&browser, "to-mend", "is eerder nodig voor Leveren (4\u{a0}uur).").await?;
        saved(&browser).await?;

        // The list shows what comes back first, and the warning leads to the entry that mends it.
        go(&browser, "/", "plan/activity").await?;
        let rows = at_least(&browser, 2, "restart-row").await?;
        ensure!(
            rows[0].contains("Magazijn") && rows[1].contains("Wacht op Magazijn"),
            "{rows:?}"
        );
        ensure!(texts(&browser, "to-mend").await?.len() == 1);
        says(&browser, "restart-picture", "Leveren").await?;
        tap(&browser, "mend-link").await?;
        tap(&browser, "edit-entry").await?;
        at_least(&browser, 1, "field-rto").await?;
        ensure!(field(&browser, "field-rto").await? == ("8".to_owned(), false));
        fill(&browser, "field-rto", "2").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "restart-place").await?;
        gone(&browser, "to-mend").await?;

        // A circle is named, at the field and on the list.
        tap(&browser, "edit-entry").await?;
        unfold(&browser, "fold-hangs-on").await?;
        choose(&browser, "field-depends_on", "Leveren").await?;
        says(&browser, "advice-depends_on", "wachten op elkaar").await?;
        tap(&browser, "save-entry").await?;
        go(&browser, "/", "plan/activity").await?;
        says(&browser, "to-mend", "Leveren en Magazijn wachten op elkaar.").await?;
        Ok(())
    })
}

#[test]
fn a_risk_stands_in_its_square_of_the_matrix_once_it_is_graded() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/risk/new").await?;
        fill(&browser, "field-cause_text", "Storm over de streek").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "er is nog niet beslist wat ermee gebeurt").await?;
        go(&browser, "/", "plan/risk").await?;
        let apart = at_least(&browser, 1, "matrix-risk").await?;
        ensure!(apart[0].contains("Storm over de streek"), "not graded: {apart:?}");
        ensure!(texts(&browser, "to-mend").await?.len() == 1);

        tap(&browser, "mend-link").await?;
        tap(&browser, "edit-entry").await?;
        at_least(&browser, 1, "field-likelihood").await?;
        choose(&browser, "field-likelihood", "3 op 4").await?;
        choose(&browser, "field-impact", "4 op 4").await?;
        choose(&browser, "field-treatment", "Aanvaarden").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Kans 3, impact 4, zeer hoog").await?;

        go(&browser, "/", "plan/risk").await?;
        says(&browser, "cell-3-4", "1").await?;
        gone(&browser, "matrix-risk").await?;
        gone(&browser, "to-mend").await?;
        tap(&browser, "cell-3-4").await?;
        tap(&browser, "matrix-risk").await?;
        page_says(&browser, "Kans 3, impact 4, zeer hoog").await?;
        Ok(())
    })
}
