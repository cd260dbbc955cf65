//! The running app traps: the panel says so, the data can be taken along, and after a new start nothing is lost.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, note, pick_file, saved, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::{SOON, wait_for};

/// Calls the module's own allocator with what it cannot take, as a timer of the page does: it traps outside any handler.
const TRAP: &str = "
    const files = document.querySelector('script[data-js]').dataset;
    const app = await import(new URL(files.js, document.baseURI));
    const wasm = await app.default();
    const own = Object.entries(wasm).filter(([name, call]) =>
        typeof call === 'function' && /^__wbindgen_(?!start)/.test(name));
    for (const [, call] of own) setTimeout(call, 0, 2 ** 31 - 9, 3, 7, 7);";

/// What a person sees of the panel.
const PANEL: &str = "const panel = document.querySelector('#stopped');
    return panel.checkVisibility() ? panel.innerText : null;";

/// Starts anew from the panel and waits until the app is there once more.
async fn start_again(browser: &Browser) -> Result<()> {
    browser
        .js(
            "document.querySelector('#stopped [lang=nl] [data-do=again]').click();",
            [],
        )
        .await?;
    wait_for("the app once more", SOON, async || {
        let ready = "return document.documentElement.dataset.ready === 'true'
             && !document.documentElement.dataset.stopped;";
        Ok(
            (browser.js(ready, []).await.context("between two pages").ok() == Some(true.into()))
                .then_some(()),
        )
    })
    .await
}

fn expect_traps(stage: &Stage) {
    for words in [
        "unreachable",
        "RuntimeError",
        "memory access out of bounds",
        "out of bounds",
        "panicked",
    ] {
        stage.expect_fault(words);
    }
}

/// Where the app traps, below the base; on each of them something has just been said to be saved.
const PLACES: [&str; 20] = [
    "",
    "checklist",
    "contacts",
    "contacts/1",
    "contacts/1/edit",
    "contacts/1/dial/1",
    "contacts/import",
    "plan",
    "plan/company/edit",
    "plan/line",
    "plan/activity/new",
    "incidents",
    "incidents/report",
    "incidents/actions",
    "drills",
    "drills/rehearsal",
    "exchange",
    "settings",
    "install",
    "more",
];

#[test]
fn hazard_74_a_trap_on_any_of_twenty_screens_costs_nothing_that_was_shown_as_saved() -> Result<(), Failure> {
    play(async |stage| {
        expect_traps(stage);
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::first_visit(&browser, &server).await?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &fs::read_to_string(dist()?.join("example/nl.txt"))?).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        let noted = |place: &str| format!("melding voor scherm /{place}.");
        for place in PLACES {
            note(&browser, &noted(place)).await?;
            saved(&browser).await?;
            go(&browser, "/", place).await?;
            browser.js_async(TRAP, []).await?;
            browser
                .wait_for_js("document.querySelector('#stopped').checkVisibility()", SOON)
                .await
                .context(place)?;
            start_again(&browser).await.context(place)?;
            go(&browser, "/", "").await?;
        }
        go(&browser, "/", "exchange").await?;
        let copy = copy(&browser).await?;
        for place in PLACES {
            ensure!(copy.contains(&noted(place)), "lost at /{place}");
        }
        Ok(())
    })
}

#[test]
fn hazard_74_after_a_trap_in_the_middle_of_an_incident_nothing_is_lost() -> Result<(), Failure> {
    play(async |stage| {
        expect_traps(stage);
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::first_visit(&browser, &server).await?;
        start_incident(&browser).await?;
        note(&browser, "Modem herstart").await?;
        saved(&browser).await?;

        browser.js_async(TRAP, []).await?;
        let panel = wait_for("the panel", SOON, async || {
            let panel = browser.js(PANEL, []).await?;
            Ok(panel.as_str().map(str::to_owned))
        })
        .await?;
        for words in ["gestopt", "veilig", "Opnieuw starten", "112"] {
            ensure!(panel.contains(words), "{words}: {panel}");
        }

        // One of the two stores is enough.
        let lose = "for (const key of Object.keys(localStorage)) if (key.includes(':e:')) localStorage.removeItem(key);";
        browser.js(lose, []).await?;
        let watch = "const make = URL.createObjectURL.bind(URL); window.taken = null;
             URL.createObjectURL = (blob) => { blob.text().then((text) => { window.taken = text; }); return make(blob); };
             document.querySelector('#stopped [lang=nl] [data-do=records]').click();";
        browser.js(watch, []).await?;
        let records = wait_for("the data as a file", SOON, async || {
            let taken = browser.js("return window.taken;", []).await?;
            Ok(taken.as_str().map(str::to_owned))
        })
        .await?;
        ensure!(
            records.starts_with("PlanB 1 ") && records.contains("Modem herstart"),
            "{records:.300}"
        );

        start_again(&browser).await?;
        go(&browser, "/", "incidents").await?;
        tap(&browser, "incident-row").await?;
        let log = at_least(&browser, 2, "log-line").await?;
        ensure!(log.iter().any(|line| line.contains("Modem herstart")), "{log:?}");

        // The file of the panel is one that the app opens; all of it is here.
        go(&browser, "/", "exchange").await?;
        pick_file(&browser, &records).await?;
        at_least(&browser, 1, "preview").await?;
        ensure!(
            texts(&browser, "preview-log").await?.is_empty(),
            "a line was lost"
        );
        Ok(())
    })
}
