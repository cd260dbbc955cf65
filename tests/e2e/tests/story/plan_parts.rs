//! Writing the parts of the plan.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, says_no_more, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

/// Waits until these words are not on the screen.
async fn page_says_no_more(browser: &Browser, words: &str) -> Result<()> {
    let gone = format!(
        "!document.querySelector('main').innerText.includes({})",
        json!(words)
    );
    browser.wait_for_js(&gone, SOON).await
}

/// Waits until these words are on the screen.
pub(super) async fn page_says(browser: &Browser, words: &str) -> Result<()> {
    let says = format!(
        "document.querySelector('main').innerText.includes({})",
        json!(words)
    );
    browser.wait_for_js(&says, SOON).await
}

#[test]
fn a_line_is_written_read_mended_removed_and_brought_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Noordlijn").await?;

        go(&browser, "/", "plan/line").await?;
        tap(&browser, "add-entry").await?;
        at_least(&browser, 1, "field-autonomy").await?;
        fill(&browser, "field-autonomy", "twee").await?;
        tap(&browser, "save-entry").await?;
        let faults = "document.querySelectorAll('form [aria-invalid=true]').length === 2";
        browser.wait_for_js(faults, SOON).await?;

        fill(&browser, "field-name", "Glasvezel").await?;
        choose(&browser, "field-kind", "Satelliet").await?;
        fill(&browser, "field-autonomy", "2").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Glasvezel").await?;
        page_says(&browser, "2\u{a0}uur").await?;
        saved(&browser).await?;

        go(&browser, "/", "plan/line").await?;
        let rows = at_least(&browser, 1, "entry-row").await?;
        ensure!(
            rows.iter().any(|row| row.contains("Glasvezel")),
            "the list shows {rows:?}"
        );
        tap(&browser, "entry-row").await?;
        tap(&browser, "edit-entry").await?;
        fill(&browser, "field-name", "Glasvezel per vergissing").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Bewaard: Glasvezel per vergissing").await?;
        tap(&browser, "notice-act").await?;
        page_says_no_more(&browser, "per vergissing").await?;
        page_says(&browser, "Glasvezel").await?;

        tap(&browser, "edit-entry").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        ensure!(
            texts(&browser, "notice-act").await?.is_empty(),
            "nothing was changed, there is nothing to take back"
        );
        tap(&browser, "edit-entry").await?;
        tap(&browser, "remove-entry").await?;
        browser
            .wait_for_js("document.querySelector('[data-test=entry-row]') === null", SOON)
            .await?;
        tap(&browser, "notice-act").await?;
        at_least(&browser, 1, "entry-row").await?;
        ensure!(
            texts(&browser, "entry-row").await?.len() == 1,
            "it came back once"
        );
        Ok(())
    })
}

#[test]
fn what_was_written_anew_is_taken_away_with_one_tap_and_is_not_offered_for_long() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Bewaard: Noordlijn").await?;
        tap(&browser, "edit-entry").await?;
        at_least(&browser, 1, "save-entry").await?;
        ensure!(
            texts(&browser, "notice-act").await?.is_empty(),
            "the notice stays for ever"
        );

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Zuidlijn").await?;
        tap(&browser, "save-entry").await?;
        tap(&browser, "notice-act").await?;
        page_says_no_more(&browser, "Zuidlijn").await?;
        go(&browser, "/", "plan/operator").await?;
        let rows = at_least(&browser, 1, "entry-row").await?;
        ensure!(
            rows.len() == 1 && rows.iter().all(|row| row.contains("Noordlijn")),
            "{rows:?}"
        );
        saved(&browser).await
    })
}

#[test]
fn a_row_of_ones_own_is_added_where_it_belongs_mended_and_brought_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/team").await?;
        tap(&browser, "add-own-row").await?;
        tap(&browser, "save-own-row").await?;
        page_says(&browser, "Geef de regel een opschrift.").await?;
        fill(&browser, "own-row-label", "Veiligheidsadviseur").await?;
        tap(&browser, "save-own-row").await?;
        page_says(&browser, "Veiligheidsadviseur").await?;
        tap(&browser, "edit-own-row").await?;
        fill(&browser, "own-row-text", "Externe dienst").await?;
        tap(&browser, "save-own-row").await?;
        page_says(&browser, "Externe dienst").await?;
        saved(&browser).await?;
        go(&browser, "/", "plan/telecom_needs").await?;
        at_least(&browser, 1, "add-own-row").await?;
        says_no_more(&browser, "own-row", "Externe dienst").await?;

        go(&browser, "/", "plan/team").await?;
        tap(&browser, "edit-own-row").await?;
        tap(&browser, "remove-own-row").await?;
        says_no_more(&browser, "own-row", "Externe dienst").await?;
        tap(&browser, "notice-act").await?;
        page_says(&browser, "Externe dienst").await
    })
}
