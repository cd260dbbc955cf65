//! What the browser sets as limits is told before it hurts: no room, a window that forgets, no start without a network.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::bench::sample::SamplePlan;
use e2e::browser::{Browser, Engine, Person};
use e2e::programs::dist;
use e2e::screens::{
    at_least, copy, fill, go, note, pick_file, save_file, saved, says, start_incident, take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell::{self, before_load};
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use crate::story::lead::pass_seconds;

/// A browser with room for this many bytes of which so many are in use, and that promises nothing.
fn room(used: u64, quota: u64) -> String {
    format!(
        "navigator.storage.estimate = async () => ({{ usage: {used}, quota: {quota} }});
         navigator.storage.persisted = async () => false;
         navigator.storage.persist = async () => false;"
    )
}

/// Fills localStorage to the last unit.
const FILL: &str = "
    let value = 'x'.repeat(5 * 1024 * 1024);
    for (let step = value.length; step >= 1; step = Math.floor(step / 2)) {
        for (;;) {
            try { localStorage.setItem('filler', value); break; } catch { value = value.slice(step); }
        }
        value += 'x'.repeat(Math.floor(step / 2));
    }";

#[test]
fn hazard_11_a_full_store_is_told_as_full_and_what_was_written_is_there() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        let full =
            "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };";
        before_load(&browser, full).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        pick_file(&browser, &plan).await?;
        tap(&browser, "preview-take").await?;
        says(&browser, "alarm", "De opslag is vol").await?;
        shell::open(&browser, &server.address("contacts")).await?;
        at_least(&browser, 20, "contact-row").await?;
        says(&browser, "alarm", "De opslag is vol").await
    })
}

/// localStorage has room for five mebi units and no word more; what does not fit there is in the other store.
#[test]
fn hazard_11_with_local_storage_full_to_the_last_unit_edits_exports_and_imports_go_on() -> Result<(), Failure>
{
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        saved(&browser).await?;
        browser.js(FILL, []).await?;

        note(&browser, "Modem herstart").await?;
        go(&browser, "/", "contacts/1/edit").await?;
        let function = "Onthaal, ook buiten de uren ".repeat(8);
        fill(&browser, "field-function", &function).await?;
        tap(&browser, "save-contact").await?;
        at_least(&browser, 1, "edit-contact").await?;
        saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &SamplePlan::with_contacts(30)?.file()).await?;
        let filled = copy_of(&browser).await?;
        for words in ["Modem herstart", function.trim(), "Voorbeeld"] {
            ensure!(filled.contains(words), "not in the copy: {words}");
        }
        for full in [true, false] {
            if !full {
                browser.js("localStorage.removeItem('filler');", []).await?;
            }
            shell::open(&browser, &server.address("exchange")).await?;
            saved(&browser).await?;
            let opened = copy(&browser).await?;
            ensure!(
                opened == filled,
                "opened anew, full {full}: something is not as it was"
            );
        }
        Ok(())
    })
}

#[test]
fn hazard_11_a_store_that_is_half_full_is_told() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        before_load(&browser, &room(6_000_000_000, 10_000_000_000)).await?;
        shell::open(&browser, &server.address("")).await?;
        says(&browser, "alarm-half-full", "meer dan half vol").await
    })
}

#[test]
fn hazard_17_a_private_window_is_told() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        before_load(&browser, &room(1_000, 400_000_000)).await?;
        shell::open(&browser, &server.address("")).await?;
        says(&browser, "alarm-private", "privévenster").await
    })
}

/// A private window of the browser itself. Chromium of today gives it the room of an ordinary one and tells it apart in no
/// other way: the app works as long as it is open, never says that it is kept for good, and begins anew afterwards.
#[test]
fn hazard_17_a_private_window_works_promises_nothing_and_forgets_everything() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let person = Person {
            is_private: true,
            ..Person::default()
        };
        let browser = stage.browser_of(Engine::Chromium, person).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        ensure!(
            copy_of(&browser).await?.contains("Voorbeeld"),
            "it works as long as it is open"
        );
        go(&browser, "/", "settings").await?;
        says(&browser, "readiness-persistent", "mag alles wissen").await?;
        browser.restart().await?;
        shell::open(&browser, &server.address("")).await?;
        at_least(&browser, 1, "first-open").await.map(drop)
    })
}

#[test]
fn a_browser_that_cannot_open_offline_says_so_and_gives_the_card_as_a_file() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        let none = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";
        before_load(&browser, none).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        says(&browser, "alarm-no-offline", "noodkaart").await?;
        tap(&browser, "alarm-no-offline").await?;
        browser
            .wait_for_js("location.pathname === '/exchange'", SOON)
            .await?;
        let html = save_file(&browser, "save-card", "html").await?.text;
        ensure!(
            html.starts_with("<!doctype html") && html.contains("Voorbeeld Meubelen"),
            "{html:.200}"
        );
        ensure!(!html.contains("<script"), "it needs no script");
        ensure!(
            html.matches("href=\"tel:").count() > 20,
            "its numbers can be called"
        );
        ensure!(
            html.contains(&server.address("")),
            "it leads to the app from wherever it lies"
        );
        Ok(())
    })
}

#[test]
fn hazards_7_and_10_the_browser_is_asked_once_to_keep_the_data_and_nothing_waits_for_the_answer()
-> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        // It never answers.
        let never = "navigator.storage.persist = () => {
             sessionStorage.setItem('asked', Number(sessionStorage.getItem('asked') ?? 0) + 1);
             return new Promise(() => {});
         };";
        before_load(&browser, never).await?;
        shell::open(&browser, &server.address("")).await?;
        ensure!(asked(&browser).await? == 0, "asked with nothing to keep");
        tap(&browser, "first-write").await?;
        // Without a name it says why one helps, and goes nowhere.
        tap(&browser, "start-plan").await?;
        browser
            .wait_for_js(
                "document.querySelector('[data-test=company-name] [aria-invalid=true], [data-test=company-name][aria-invalid=true]')",
                SOON,
            )
            .await?;
        fill(&browser, "company-name", "Voorbeeld").await?;
        tap(&browser, "start-plan").await?;
        browser
            .wait_for_js("location.pathname === '/plan/telecom_needs/edit'", SOON)
            .await?;
        saved(&browser).await?;
        browser
            .wait_for_js("sessionStorage.getItem('asked') === '1'", SOON)
            .await?;
        go(&browser, "/", "contacts").await?;
        at_least(&browser, 1, "add-contact-sign").await?;
        at_least(&browser, 3, "contact-row").await?;
        ensure!(
            texts(&browser, "add-contact").await?.is_empty(),
            "a contact is added in two places"
        );
        shell::open(&browser, &server.address("contacts/new")).await?;
        fill(&browser, "field-function", "Onthaal").await?;
        tap(&browser, "save-contact").await?;
        at_least(&browser, 1, "another-contact").await?;
        saved(&browser).await?;
        ensure!(asked(&browser).await? == 1, "once is enough");
        // Put on the home screen: once more.
        browser
            .js("dispatchEvent(new Event('appinstalled'));", [])
            .await?;
        browser
            .wait_for_js("sessionStorage.getItem('asked') === '2'", SOON)
            .await?;
        ensure!(texts(&browser, "alarm").await?.is_empty(), "nothing is wrong");
        Ok(())
    })
}

/// Chromium writes localStorage to disk by the bytes that it was given in the last hour: a plan written whole at every
/// edit would leave minutes of an incident in memory alone.
#[test]
fn hazard_2_two_hours_of_incident_give_localstorage_lines_and_not_the_plan() -> Result<(), Failure> {
    play(async |stage| {
        /// Rounds of ten minutes, each with three edits.
        const ROUNDS: u64 = 12;
        /// A mebibyte an hour at two hundred edits an hour.
        const BYTES_AN_EDIT: u64 = 1_048_576 / 200;
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        let count = "window.given = 0;
            const set = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, value) {
                if (this === localStorage) window.given += key.length + value.length;
                return set.call(this, key, value);
            };";
        before_load(&browser, count).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        saved(&browser).await?;
        browser.js("window.given = 0;", []).await?;
        for number in 0..ROUNDS {
            pass_seconds(&browser, 600).await?;
            note(&browser, &format!("Melding {number}: de operator zoekt nog.")).await?;
            go(&browser, "/", "contacts/1").await?;
            tap(&browser, "result-no_answer").await?;
            go(&browser, "/", "contacts/1/edit").await?;
            fill(&browser, "field-function", &format!("Functie {number}")).await?;
            tap(&browser, "save-contact").await?;
            at_least(&browser, 1, "edit-contact").await?;
            go(&browser, "/", "").await?;
            saved(&browser).await?;
        }
        let given = browser.js("return window.given;", []).await?;
        let given = given.as_u64().context("no count")?;
        ensure!(given > 0, "nothing was kept there");
        let edits = ROUNDS * 3;
        println!("{given} bytes for {edits} edits in two hours");
        ensure!(given <= edits * BYTES_AN_EDIT, "{given} bytes for {edits} edits");
        Ok(())
    })
}

async fn copy_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

async fn asked(browser: &Browser) -> Result<u64> {
    let asked = browser
        .js("return Number(sessionStorage.getItem('asked') ?? 0);", [])
        .await?;
    asked.as_u64().context("no count")
}
