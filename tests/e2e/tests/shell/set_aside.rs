//! Values that were damaged leave the phone as a file, with what is left of them.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, go, saved, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use serde_json::json;

/// Damages the first contact in localStorage and the last one in IndexedDB; gives back both keys.
const DAMAGE: &str = "
    const [inLocal, inIndexed] = arguments;
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('planb:/:e:contact/')).sort();
    localStorage.setItem(keys[0], inLocal);
    const id = keys.at(-1).slice('planb:/:e:'.length);
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const database = await done(indexedDB.open('planb:/'));
    await done(database.transaction('entities', 'readwrite').objectStore('entities').put(inIndexed, id));
    database.close();
    return [keys[0].slice('planb:/:e:'.length), id];";

#[test]
fn hazard_13_damaged_values_can_be_saved_as_a_file_now_and_later() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        let keys = browser
            .js_async(DAMAGE, [json!("half of a\nline"), json!("other \"rest\"")])
            .await?;
        let keys: [String; 2] = serde_json::from_value(keys)?;
        let [local, indexed] = &keys;
        let expected = [
            format!("{local}\thalf of a\\nline\n"),
            format!("{indexed}\tother \"rest\"\n"),
        ];
        // Found at this start; still there at the next one, which finds nothing damaged any more.
        for _ in 0..2 {
            shell::open(&browser, &server.address("settings")).await?;
            saved(&browser).await?;
            at_least(&browser, 1, "set-aside").await?;
            browser
                .wait_for_js(
                    "document.querySelectorAll('[data-test=set-aside] li').length === 2",
                    SOON,
                )
                .await?;
            let text = file(&browser).await?;
            ensure!(text == expected.concat(), "the file holds {text:?}");
        }
        Ok(())
    })
}

/// Saves the file and returns its text, as it went into the download.
async fn file(browser: &Browser) -> Result<String> {
    let watch = "const make = URL.createObjectURL.bind(URL); window.given = null;
                 URL.createObjectURL = (blob) => { blob.text().then((text) => { window.given = text; }); return make(blob); };";
    browser.js(watch, []).await?;
    tap(browser, "save-set-aside").await?;
    wait_for("the file", SOON, async || {
        Ok(browser
            .js("return window.given;", [])
            .await?
            .as_str()
            .map(str::to_owned))
    })
    .await
}
