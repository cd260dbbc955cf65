//! Who does what: somebody says "I do this", sees the five things of that duty, and each leads to where it is done.

use anyhow::{Context, Result, ensure};
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::screens::{fill, go, running_incident, saved, start_incident, take_in};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::{Value, json};

#[test]
fn the_helpdesk_takes_its_duty_and_each_of_its_five_things_leads_to_where_it_is_done() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        let plan = std::fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let incident = running_incident(&browser, "/").await?;
        go(&browser, "/", &format!("{incident}/lead")).await?;
        for duty in ["helpdesk", "technician", "spokesperson", "people"] {
            let there = format!("document.querySelector('[data-test=\"duty-{duty}\"]') !== null");
            browser.wait_for_js(&there, SOON).await?;
        }
        let own = "document.querySelector('[data-test=\"duty-helpdesk\"]')";
        browser
            .js(
                &format!("{own}.querySelector('[data-test=\"duty-own\"]').click();"),
                [],
            )
            .await?;
        // Whose phone it is nobody said yet.
        let asked = format!("{own}.querySelector('[data-test=\"duty-name\"]') !== null");
        browser.wait_for_js(&asked, SOON).await?;
        fill(&browser, "duty-name", "Karim Benali").await?;
        browser
            .js(
                &format!("{own}.querySelector('[data-test=\"duty-save\"]').click();"),
                [],
            )
            .await?;
        let taken = format!("{own}.querySelector('[role=status]').innerText.includes('Karim Benali, sinds')");
        browser.wait_for_js(&taken, SOON).await?;
        saved(&browser).await?;

        browser
            .js(&format!("{own}.querySelector('summary').click();"), [])
            .await?;
        let open =
            format!("{own}.querySelector('details').open && {own}.innerText.includes('deze dingen doe je')");
        browser.wait_for_js(&open, SOON).await?;
        let links =
            "return [...document.querySelectorAll('[data-test=\"duty-helpdesk\"] [data-test=\"duty-act\"]')]
            .map((act) => act.matches('a') ? act : act.querySelector('a'))
            .map((link) => [link.textContent.trim(), link.pathname, link.checkVisibility()]);";
        let links: Vec<(String, String, bool)> = serde_json::from_value(browser.js(links, []).await?)?;
        let places: Vec<&str> = links.iter().map(|(_, place, _)| place.as_str()).collect();
        let wanted = [
            format!("/{incident}/noticed"),
            "/".to_owned(),
            format!("/{incident}/class"),
            format!("/{incident}/calls"),
            format!("/{incident}"),
        ];
        ensure!(places == wanted, "the five things lead to {links:?}");
        ensure!(
            links.iter().all(|(words, _, seen)| *seen && !words.is_empty()),
            "not all are seen: {links:?}"
        );
        for (words, place, _) in &links {
            go(&browser, "/", &format!("{incident}/lead")).await?;
            let tapped = "const act = [...document.querySelectorAll('[data-test=\"duty-helpdesk\"] [data-test=\"duty-act\"] a, [data-test=\"duty-helpdesk\"] a[data-test=\"duty-act\"]')]
                 .find((link) => link.textContent.trim() === arguments[0]); act?.click(); return act !== undefined;";
            browser.wait_for_js(&format!("{own} !== null"), SOON).await?;
            ensure!(
                browser.js(tapped, [Value::from(words.as_str())]).await? == true,
                "“{words}” is gone"
            );
            let arrived = format!(
                "location.pathname === {} && document.querySelector('main') !== null && {own} === null",
                json!(place)
            );
            browser
                .wait_for_js(&arrived, SOON)
                .await
                .with_context(|| words.clone())?;
        }
        Ok(())
    })
}
