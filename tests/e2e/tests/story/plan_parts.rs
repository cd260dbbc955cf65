//! Writing the parts of the plan.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, says, says_no_more, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use crate::story::whole_plan::by_hand::save;

/// Waits until these words are not on the screen.
async fn page_says_no_more(browser: &Browser, words: &str) -> Result<()> {
    let gone = format!("!document.body.innerText.includes({})", json!(words));
    browser.wait_for_js(&gone, SOON).await
}

/// Waits until these words are on the screen.
pub(super) async fn page_says(browser: &Browser, words: &str) -> Result<()> {
    let says = format!("document.body.innerText.includes({})", json!(words));
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

/// Waits until the rows of a list begin with these words, in this order.
async fn in_order(browser: &Browser, row: &str, words: &[&str]) -> Result<()> {
    let order = format!(
        "JSON.stringify([...document.querySelectorAll('[data-test={row}]')].map((row) =>
             {0}.find((word) => row.innerText.includes(word)) ?? '')) === JSON.stringify({0})",
        json!(words)
    );
    browser.wait_for_js(&order, SOON).await
}

#[test]
fn a_row_that_was_moved_goes_back_with_one_tap() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        for name in ["Noordlijn", "Zuidlijn"] {
            go(&browser, "/", "plan/operator/new").await?;
            fill(&browser, "field-name", name).await?;
            save(&browser, "save-entry").await?;
        }
        go(&browser, "/", "plan/operator").await?;
        tap(&browser, "sort-entries").await?;
        tap(&browser, "move-down").await?;
        in_order(&browser, "entry-row", &["Zuidlijn", "Noordlijn"]).await?;
        page_says(&browser, "Verplaatst: Noordlijn").await?;
        tap(&browser, "notice-act").await?;
        in_order(&browser, "entry-row", &["Noordlijn", "Zuidlijn"]).await?;

        go(&browser, "/", "plan/steps").await?;
        for text in ["Kassa op 4G", "Poort met de hand"] {
            tap(&browser, "add-step").await?;
            fill(&browser, "field-text", text).await?;
            tap(&browser, "save-step").await?;
            page_says(&browser, text).await?;
        }
        tap(&browser, "move-down").await?;
        in_order(&browser, "own-step", &["Poort", "Kassa"]).await?;
        tap(&browser, "notice-act").await?;
        in_order(&browser, "own-step", &["Kassa", "Poort"]).await?;

        for text in ["Kassa plat", "Poort dicht"] {
            go(&browser, "/", "plan/criterion/new").await?;
            fill(&browser, "field-text", text).await?;
            save(&browser, "save-entry").await?;
        }
        go(&browser, "/", "plan/criterion").await?;
        tap(&browser, "sort-entries").await?;
        tap(&browser, "move-down").await?;
        in_order(&browser, "entry-row", &["Poort dicht", "Kassa plat"]).await?;
        tap(&browser, "notice-act").await?;
        in_order(&browser, "entry-row", &["Kassa plat", "Poort dicht"]).await
    })
}

#[test]
fn the_company_is_read_on_one_page_and_written_on_another() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "plan/company").await?;
        tap(&browser, "edit-company").await?;
        fill(&browser, "field-name", "Voorbeeld nv").await?;
        fill(&browser, "field-main_number", "014 12 34 56").await?;
        fill(&browser, "field-website", "voorbeeld").await?;
        tap(&browser, "save-company").await?;
        let fault = "document.querySelectorAll('form [aria-invalid=true]').length === 1";
        browser.wait_for_js(fault, SOON).await?;
        fill(&browser, "field-website", "https://voorbeeld.example").await?;
        save(&browser, "save-company").await?;
        browser
            .wait_for_js(
                "location.pathname === '/plan/company' && !document.querySelector('form')",
                SOON,
            )
            .await?;
        let links = at_least(&browser, 2, "fact-link").await?.join(" ");
        ensure!(
            links.contains("+32\u{a0}14") || links.contains("+32 14"),
            "the number can be called: {links}"
        );
        page_says(&browser, "Voorbeeld nv").await
    })
}

#[test]
fn a_list_tells_what_matters_for_it_and_fits_a_phone() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "plan/measure/new").await?;
        fill(&browser, "field-text", "Tweede lijn").await?;
        fill(&browser, "field-due", "2026-03-01").await?;
        fill(&browser, "field-done_on", "2026-02-01").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", "plan/kit/new").await?;
        fill(&browser, "field-name", "4G-router").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", "plan/procedure/new").await?;
        fill(&browser, "field-name", "Kassa").await?;
        fill(
            &browser,
            "field-alternative",
            &"Schrijf elke verkoop op, met bedrag en manier van betalen. ".repeat(6),
        )
        .await?;
        save(&browser, "save-entry").await?;
        for (page, words) in [
            ("plan/measure", "Gedaan op: 01/02/2026"),
            ("plan/kit", "Laatst geprobeerd: nooit"),
            ("plan/procedure", "Alternatief: Schrijf elke verkoop op"),
        ] {
            go(&browser, "/", page).await?;
            says(&browser, "entry-row", words).await?;
            let sideways = browser
                .js("return document.documentElement.scrollWidth - innerWidth;", [])
                .await?;
            ensure!(
                sideways.as_i64().unwrap_or(1) <= 0,
                "{page} scrolls sideways by {sideways}"
            );
        }
        Ok(())
    })
}

#[test]
fn an_absurd_length_of_time_is_told_at_its_field_and_stays_there() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        for (part, field, absurd, told, good) in [
            (
                "standing",
                "every",
                "0",
                "Kies een duur van 1\u{a0}min tot 7\u{a0}dagen.",
                "2",
            ),
            ("operator_answer", "duration", "9999", "tot 366\u{a0}dagen.", "3"),
            (
                "place",
                "on_foot",
                "99",
                "Kies een duur van 1\u{a0}min tot 12\u{a0}uur.",
                "1",
            ),
        ] {
            // Of an operator a length is asked for where it can be the answer.
            let asked = match part {
                "operator_answer" => "?question=longest_interruption",
                _ => "",
            };
            go(&browser, "/", &format!("plan/{part}/new{asked}")).await?;
            let name = format!("field-{field}");
            at_least(&browser, 1, &name).await?;
            if part == "standing" {
                fill(&browser, "field-text", "We melden ons").await?;
            }
            fill(&browser, &name, absurd).await?;
            tap(&browser, "save-entry").await?;
            page_says(&browser, told).await?;
            let typed = "const named = document.querySelector(`[data-test=\"${arguments[0]}\"]`);
                         return (named.matches('input') ? named : named.querySelector('input')).value;";
            ensure!(
                browser.js(typed, [json!(name)]).await? == absurd,
                "{part}: what was typed is gone"
            );
            fill(&browser, &name, good).await?;
            save(&browser, "save-entry").await?;
        }
        saved(&browser).await
    })
}

#[test]
fn what_the_plan_is_not_stands_where_it_begins_and_where_it_is_read() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        let words = "geen vervanging van wettelijke plichten";
        says(&browser, "disclaimer", words).await?;
        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", "plan").await?;
        says(&browser, "disclaimer", words).await
    })
}
