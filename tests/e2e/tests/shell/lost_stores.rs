//! What the browser kept is damaged, erased or copied between two runs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::contents;
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, note, saved, says, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};

/// What happens to the files of a store.
#[derive(Debug, Clone, Copy)]
enum Blow {
    Garbled,
    Erased,
}

/// Each store goes in turn, and each time the other has to have been mended from it before.
#[test]
fn hazards_5_and_6_a_store_that_is_garbled_or_erased_on_the_disk_comes_back_from_the_other()
-> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_plan_and_incident(&browser, &server).await?;
        let before = copy_of(&browser).await?;
        ensure!(before.contains("Modem herstart"), "the note is not in the copy");
        for (store, blow) in [
            (LOCAL, Blow::Garbled),
            (INDEXED, Blow::Garbled),
            (LOCAL, Blow::Erased),
            (INDEXED, Blow::Erased),
        ] {
            browser.quit().await?;
            strike(&browser.profile().join(store), blow)?;
            browser.begin().await?;
            shell::open(&browser, &server.address("")).await?;
            saved(&browser).await?;
            let told = if store == LOCAL {
                "hersteld uit de andere"
            } else {
                "Oude logboeken kunnen ontbreken"
            };
            says(&browser, "alarm", told)
                .await
                .with_context(|| format!("{store} {blow:?}"))?;
            let after = copy_of(&browser).await?;
            ensure!(after == before, "{store} {blow:?}: something is not as it was");
        }
        Ok(())
    })
}

#[test]
fn hazard_7_an_app_of_which_nothing_is_left_is_never_shown_as_an_empty_plan() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        with_plan_and_incident(&browser, &server).await?;
        let kept = copy_of(&browser).await?;
        // The plain card is written when the plan has rested for a moment; it is the third witness of a plan.
        let card = "return Boolean(await caches.match(new URL('card.html', document.baseURI)));";
        wait_until("the plain card", SOON, async || {
            Ok(browser.js_async(card, []).await? == true)
        })
        .await?;

        // Both stores, as when a person clears “site data” and the app's own files stay.
        browser.quit().await?;
        strike(&browser.profile().join(LOCAL), Blow::Erased)?;
        strike(&browser.profile().join(INDEXED), Blow::Erased)?;
        browser.begin().await?;
        shell::open(&browser, &server.address("")).await?;
        says(&browser, "alarm", "de browser heeft alles gewist").await?;
        ensure!(
            texts(&browser, "first-steps").await?.is_empty(),
            "taken for a new person"
        );
        go(&browser, "/", "settings").await?;
        says(&browser, "readiness", "Nog geen plan").await?;

        // The whole origin, as a browser does that needs the room: it has to be begun anew, with a file.
        shell::forget(&browser, &server).await?;
        shell::first_visit(&browser, &server).await?;
        at_least(&browser, 1, "first-open").await?;
        go(&browser, "/", "settings").await?;
        says(&browser, "readiness", "Nog geen plan").await?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &kept).await?;
        ensure!(
            copy_of(&browser).await? == kept,
            "the copy did not bring back everything"
        );
        Ok(())
    })
}

/// A profile that is restored from a back-up, or a telephone that was set up as a copy of another one.
#[test]
fn hazard_20_two_phones_that_go_on_from_one_copied_profile_lose_nothing() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        with_plan_and_incident(&one, &server).await?;
        one.quit().await?;
        other.quit().await?;
        fs::remove_dir_all(other.profile())?;
        copy_folder(&one.profile(), &other.profile())?;
        for (browser, name) in [(&one, "een"), (&other, "twee")] {
            browser.begin().await?;
            shell::open(browser, &server.address("")).await?;
            for number in 0..5 {
                note(browser, &format!("melding {number} van toestel {name}")).await?;
            }
            go(browser, "/", "contacts/1/edit").await?;
            fill(browser, "field-function", &format!("Functie van toestel {name}")).await?;
            tap(browser, "save-contact").await?;
            at_least(browser, 1, "edit-contact").await?;
            saved(browser).await?;
        }
        let (from_one, from_other) = (copy_of(&one).await?, copy_of(&other).await?);
        take_in(&one, &from_other).await?;
        take_in(&other, &from_one).await?;
        let both = copy_of(&one).await?;
        ensure!(both == copy_of(&other).await?, "the two phones differ");
        for name in ["een", "twee"] {
            for number in 0..5 {
                let noted = format!("melding {number} van toestel {name}");
                ensure!(both.contains(&noted), "lost: {noted}");
            }
            let function = format!("Functie van toestel {name}");
            ensure!(both.contains(&function), "lost: {function}");
        }
        Ok(())
    })
}

/// Where Chromium keeps the two stores, below its profile.
const LOCAL: &str = "Default/Local Storage/leveldb";
const INDEXED: &str = "Default/IndexedDB";

async fn with_plan_and_incident(browser: &Browser, server: &Server) -> Result<()> {
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    shell::first_visit(browser, server).await?;
    go(browser, "/", "exchange").await?;
    take_in(browser, &plan).await?;
    go(browser, "/", "").await?;
    start_incident(browser).await?;
    note(browser, "Modem herstart").await?;
    saved(browser).await
}

async fn copy_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

fn strike(folder: &Path, blow: Blow) -> Result<()> {
    ensure!(folder.is_dir(), "{} is not there", folder.display());
    match blow {
        Blow::Erased => fs::remove_dir_all(folder)?,
        Blow::Garbled => {
            for (name, bytes) in contents(folder)? {
                let garbled: Vec<u8> = bytes.iter().map(|byte| byte ^ 0x5A).collect();
                fs::write(folder.join(name), garbled)?;
            }
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    for (name, bytes) in contents(from)? {
        let target = to.join(name);
        fs::create_dir_all(target.parent().context("a file without a folder")?)?;
        fs::write(target, bytes)?;
    }
    Ok(())
}
