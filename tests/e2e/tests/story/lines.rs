//! What hangs on what, seen by a person who writes it down.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, fill, go, saved, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

async fn write_line(browser: &Browser, name: &str, operator: &str, cable: &str) -> Result<()> {
    go(browser, "/", "plan/line/new").await?;
    fill(browser, "field-name", name).await?;
    fill(browser, "field-operator", operator).await?;
    fill(browser, "field-cable", cable).await?;
    tap(browser, "save-entry").await?;
    at_least(browser, 1, "edit-entry").await?;
    saved(browser).await
}

async fn warnings(browser: &Browser) -> Result<Vec<String>> {
    go(browser, "/", "plan/line").await?;
    at_least(browser, 1, "dependency-picture").await?;
    texts(browser, "warning").await
}

#[test]
fn two_lines_on_one_cable_are_warned_of_until_one_gets_a_cable_of_its_own() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/line").await?;
        at_least(&browser, 1, "add-entry").await?;
        ensure!(
            texts(&browser, "dependency-picture").await?.is_empty(),
            "a picture of nothing"
        );

        write_line(&browser, "Glasvezel", "Noordlijn", "Kabel Fabriekstraat").await?;
        tap(&browser, "another-row").await?;
        let asked = "document.querySelector('main h1').innerText === 'Nieuwe lijn'
            && !document.querySelector('[data-test=more-fields]').open
            && !document.querySelector('[data-test=more-fields] [data-test=field-operator]')";
        browser.wait_for_js(asked, SOON).await?;
        write_line(&browser, "Reserve", "Zuidnet", " kabel fabriekstraat").await?;
        let told = warnings(&browser).await?;
        ensure!(
            told.len() == 1
                && ["Glasvezel", "Reserve", "Kabel Fabriekstraat"]
                    .iter()
                    .all(|name| told[0].contains(name)),
            "{told:?}"
        );
        let ways = at_least(&browser, 1, "separate-ways").await?;
        ensure!(
            ways[0].starts_with('1') && ways[0].contains("Kabel Fabriekstraat"),
            "{ways:?}"
        );
        let words = "document.querySelector('[data-test=dependency-words]').textContent";
        for name in ["Glasvezel", "Reserve", "Zuidnet", "geen tweede weg"] {
            let says = format!("{words}.includes('{name}')");
            browser.wait_for_js(&says, SOON).await?;
        }

        // The warning leads to where it is mended.
        tap(&browser, "warning").await?;
        fill(&browser, "field-cable", "Kabel Dorpsweg").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        let told = warnings(&browser).await?;
        ensure!(told.is_empty(), "{told:?}");
        at_least(&browser, 1, "no-warnings").await?;
        let ways = at_least(&browser, 1, "separate-ways").await?;
        ensure!(ways[0].starts_with('2'), "{ways:?}");
        Ok(())
    })
}

#[test]
fn a_question_to_the_operator_is_answered_with_one_tap_and_leaves_the_letter() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        tap(&browser, "save-entry").await?;
        let questions = at_least(&browser, 10, "operator-question").await?;
        ensure!(questions.len() == 10, "{questions:?}");
        let letter = at_least(&browser, 1, "letter").await?;
        ensure!(letter.len() == 1, "{letter:?}");
        let page = browser.js("return location.pathname.slice(1);", []).await?;
        let page = page.as_str().unwrap_or_default().to_owned();

        // The first question, about rented infrastructure: operator and question stand there already.
        tap(&browser, "operator-question").await?;
        fill(&browser, "field-text", "Eigen net").await?;
        fill(&browser, "field-answered_on", "2026-11-23").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        saved(&browser).await?;
        go(&browser, "/", &page).await?;
        at_least(&browser, 10, "question-state").await?;
        let states = texts(&browser, "question-state").await?;
        ensure!(states[0].contains("23/11/2026"), "{states:?}");
        let text = "document.querySelector('[data-test=letter]').textContent";
        browser
            .wait_for_js(&format!("{text}.includes('laatste 12 maanden')"), SOON)
            .await?;
        browser
            .wait_for_js(&format!("!{text}.includes('Huurt u')"), SOON)
            .await?;

        // In the operator's language, whatever the app speaks.
        let press = "document.querySelector('[data-test=language-fr]').click();
                     return document.documentElement.lang;";
        let app = browser.js(press, []).await?;
        browser
            .wait_for_js(&format!("{text}.includes('Madame, Monsieur')"), SOON)
            .await?;
        browser
            .wait_for_js(
                &format!("!{text}.includes('Utilisez-vous l’infrastructure')"),
                SOON,
            )
            .await?;
        let is = browser.js("return document.documentElement.lang;", []).await?;
        ensure!(is == app, "the app speaks {is}");
        let mail = "document.querySelector('[data-test=mail-letter]').closest('a').href";
        browser
            .wait_for_js(
                &format!("{mail}.startsWith('mailto:?subject=') && {mail}.length <= 2000"),
                SOON,
            )
            .await?;
        Ok(())
    })
}
