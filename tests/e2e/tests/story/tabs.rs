//! Two tabs of one app: what is taken back in the one is taken back in the other, and stays so.

use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use e2e::bench::sample::{SamplePlan, rows};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, note, saved, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use plan_b::domain::record::Record;
use plan_b::domain::{Contact, EntityRef};
use plan_b::replica::{Entity, Replica, SessionId, file};

/// How many contacts there are before the import, and how many the file brings.
const BEFORE: usize = 4;
const AFTER: usize = 12;
/// What the file calls the first contact's function.
const CHANGED: &str = "Elders gewijzigd";

#[test]
fn an_import_taken_back_in_one_tab_is_gone_in_the_other_and_no_write_brings_it_back() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let base = SamplePlan::with_contacts(BEFORE)?.file();
        take_in(&browser, &base).await?;
        go(&browser, "/", "exchange").await?;
        let before = copy(&browser).await?;

        let driver = browser.driver()?;
        let one = driver.window().await?;
        let other = driver.new_tab().await?;
        driver.switch_to_window(other.clone()).await?;
        shell::open(&browser, &server.address("contacts")).await?;
        functions(&browser, BEFORE).await?;

        driver.switch_to_window(one.clone()).await?;
        take_in(&browser, &changed_elsewhere()?).await?;
        go(&browser, "/", "contacts").await?;
        let imported = functions(&browser, AFTER).await?;
        ensure!(imported.iter().any(|function| function.contains(CHANGED)));
        driver.switch_to_window(other.clone()).await?;
        ensure!(
            functions(&browser, AFTER).await? == imported,
            "both tabs show what was imported"
        );

        driver.switch_to_window(one.clone()).await?;
        tap(&browser, "notice-act").await?;
        functions(&browser, BEFORE).await?;
        saved(&browser).await?;
        driver.switch_to_window(other.clone()).await?;
        let shown = functions(&browser, BEFORE).await.context("the other tab")?;
        ensure!(
            !shown.iter().any(|function| function.contains(CHANGED)),
            "the change is still in the other tab: {shown:?}"
        );
        go(&browser, "/", "exchange").await?;
        ensure!(
            copy(&browser).await? == before,
            "the other tab holds another plan"
        );

        // A write of the other tab, to a contact that the import had changed.
        change_first(&browser, "0470 99 88 77").await?;
        saved(&browser).await?;
        for tab in [one, other] {
            driver.switch_to_window(tab).await?;
            is_as_before_but_for_that(&browser).await?;
            shell::open(&browser, &server.address("")).await?;
            is_as_before_but_for_that(&browser).await.context("opened anew")?;
        }
        Ok(())
    })
}

#[test]
fn hazard_15_three_tabs_that_write_in_turn_show_the_same_log_within_two_seconds() -> Result<(), Failure> {
    play(async |stage| {
        const ROUNDS: usize = 6;
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        start_incident(&browser).await?;
        saved(&browser).await?;
        let driver = browser.driver()?;
        let mut tabs = vec![driver.window().await?];
        for _ in 0..2 {
            let tab = driver.new_tab().await?;
            driver.switch_to_window(tab.clone()).await?;
            shell::open(&browser, &server.address("")).await?;
            tabs.push(tab);
        }
        for round in 0..ROUNDS {
            for (number, tab) in tabs.iter().enumerate() {
                driver.switch_to_window(tab.clone()).await?;
                note(&browser, &format!("melding {round} van tab {number}")).await?;
            }
        }
        // The other tabs say so by themselves, without being opened anew.
        let last = format!("melding {} van tab {}", ROUNDS - 1, tabs.len() - 1);
        for tab in &tabs {
            driver.switch_to_window(tab.clone()).await?;
            let shown = format!("document.body.innerText.includes('{last}')");
            browser.wait_for_js(&shown, Duration::from_secs(2)).await?;
        }
        let mut copies = Vec::new();
        for tab in &tabs {
            driver.switch_to_window(tab.clone()).await?;
            saved(&browser).await?;
            go(&browser, "/", "exchange").await?;
            copies.push(copy(&browser).await?);
        }
        for copy in &copies {
            ensure!(Some(copy) == copies.first(), "the tabs hold different plans");
            for (round, number) in (0..ROUNDS).flat_map(|round| (0..3).map(move |number| (round, number))) {
                let text = format!("melding {round} van tab {number}");
                ensure!(copy.contains(&text), "lost: {text}");
            }
        }
        Ok(())
    })
}

/// The plan after somebody else has added contacts and changed the function of the first.
fn changed_elsewhere() -> Result<String> {
    let larger = SamplePlan::with_contacts(AFTER)?.file();
    let reading = file::read(&larger).map_err(|fault| anyhow!("{fault:?}"))?;
    let mut replica = Replica::new(SessionId::from_bits(0xE15E));
    let now_ms = 1_795_500_000_000;
    for entity in reading.entities {
        replica.join(entity, now_ms);
    }
    let function = rows(1).remove(0).function;
    let is_first = |entity: &&Entity| {
        entity.id().kind == Contact::KIND
            && entity.shown_value("function").and_then(|value| value.as_str()) == Some(&function)
    };
    let first: EntityRef = replica
        .entities()
        .find(is_first)
        .context("the first contact")?
        .id()
        .clone();
    let mut fields = replica.get(&first).and_then(Entity::shown).unwrap_or_default();
    fields.insert("function".to_owned(), CHANGED.into());
    replica.commit(&first, Some(&fields), now_ms, "Bo");
    Ok(file::write(replica.entities()))
}

/// The rows of the list, as soon as there are as many.
async fn functions(browser: &Browser, count: usize) -> Result<Vec<String>> {
    wait_for(&format!("{count} contacts"), SOON, async || {
        let found = texts(browser, "contact-row").await?;
        Ok((found.len() == count).then_some(found))
    })
    .await
}

/// Changes function and number of the first contact.
async fn change_first(browser: &Browser, number: &str) -> Result<()> {
    go(browser, "/", "contacts").await?;
    tap(browser, "contact-row").await?;
    tap(browser, "edit-contact").await?;
    fill(browser, "field-function", "Receptie").await?;
    fill(browser, "field-mobile-1", number).await?;
    tap(browser, "save-contact").await?;
    at_least(browser, 1, "edit-contact").await.map(drop)
}

async fn is_as_before_but_for_that(browser: &Browser) -> Result<()> {
    go(browser, "/", "contacts").await?;
    let shown = functions(browser, BEFORE).await?;
    ensure!(
        shown.iter().any(|row| row.contains("Receptie")) && !shown.iter().any(|row| row.contains(CHANGED)),
        "{shown:?}"
    );
    Ok(())
}
