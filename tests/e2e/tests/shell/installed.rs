//! On the home screen, with a file from another app, and off the host again.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::Deployment;
use e2e::programs::{dist, dist_sub};
use e2e::screens::{SCREENS, at_least, go, says, take_in, texts};
use e2e::server::Server;
use e2e::shell::{self, before_load};
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};
use serde_json::{Value, json};

const IPHONE: &str = "Object.defineProperty(Navigator.prototype, 'userAgent', { get: () =>
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1' });";

fn example() -> Result<String> {
    fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")
}

/// A changed identity would be a second app, and that one starts empty.
#[test]
fn hazard_40_the_app_keeps_its_identity_in_every_language_and_below_every_path() -> Result<(), Failure> {
    play(async |_| {
        for (folder, base) in [(dist()?, "/"), (dist_sub()?, "/plan-b/")] {
            for name in ["", ".fr", ".de", ".en"] {
                let text = fs::read_to_string(folder.join(format!("manifest{name}.webmanifest")))?;
                let manifest: Value = serde_json::from_str(&text)?;
                for (key, value) in [("id", base), ("scope", "./"), ("start_url", "./")] {
                    ensure!(
                        manifest.get(key) == Some(&json!(value)),
                        "{name} below {base}: {key} is {:?}",
                        manifest.get(key)
                    );
                }
            }
        }
        Ok(())
    })
}

#[test]
fn hazards_8_and_42_an_iphones_tab_is_told_to_install_with_pictures() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        before_load(&browser, IPHONE).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        ensure!(
            texts(&browser, "alarm-install").await?.is_empty(),
            "without a plan nothing is at risk"
        );
        take_in(&browser, &example()?).await?;
        go(&browser, "/", "").await?;
        at_least(&browser, 1, "alarm-install").await?;
        go(&browser, "/", "install").await?;
        let pictures = browser
            .js("return document.querySelectorAll('.pictures svg').length;", [])
            .await?;
        ensure!(pictures == 5, "{pictures} pictures");
        Ok(())
    })
}

/// On an iPhone the app on the home screen has a storage of its own: two profiles stand for the tab and the app.
#[test]
fn hazard_9_the_installed_app_starts_empty_and_leads_to_the_file() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let tab = stage.browser(Engine::Chromium).await?;
        shell::open(&tab, &server.address("exchange")).await?;
        take_in(&tab, &example()?).await?;

        let app = stage.browser(Engine::Chromium).await?;
        let standalone = "Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true });";
        before_load(&app, &format!("{IPHONE}{standalone}")).await?;
        shell::first_visit(&app, &server).await?;
        at_least(&app, 1, "first-open").await?;
        go(&app, "/", "settings").await?;
        says(&app, "readiness", "Nog geen plan").await?;
        go(&app, "/", "install").await?;
        at_least(&app, 1, "install-open-plan").await?;
        go(&app, "/", "exchange").await?;
        take_in(&app, &example()?).await?;
        go(&app, "/", "install").await?;
        ensure!(
            texts(&app, "install-open-plan").await?.is_empty(),
            "the plan is open here"
        );
        ensure!(
            texts(&app, "alarm-install").await?.is_empty(),
            "it is installed already"
        );
        Ok(())
    })
}

/// Sends the example as another app's share does: a form with the file, posted to the address of the manifest from
/// outside the app, whose own pages may send no form.
async fn share(browser: &Browser, server: &Server) -> Result<()> {
    browser.open("about:blank").await?;
    let script = "const form = document.createElement('form');
        Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: arguments[1] });
        const input = Object.assign(document.createElement('input'), { type: 'file', name: 'file' });
        const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'plan.txt', { type: 'text/plain' }));
        form.append(input);
        document.body.append(form);
        input.files = files.files;
        setTimeout(() => form.submit());";
    browser
        .js(
            script,
            [json!(example()?), json!(server.address("exchange/shared"))],
        )
        .await?;
    browser
        .wait_for_js(
            "location.pathname === '/exchange' && document.documentElement.dataset.ready === 'true'",
            SOON,
        )
        .await
}

#[test]
fn hazard_45_a_file_from_another_app_arrives_with_the_worker_running_stopped_or_not_there()
-> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        let bare = stage.browser(Engine::Chromium).await?;
        let none = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";
        before_load(&bare, none).await?;
        share(&bare, &server).await?;
        // The host keeps nothing of it; the person is told to open the file.
        ensure!(
            texts(&bare, "preview-take").await?.is_empty(),
            "the host kept a plan"
        );
        at_least(&bare, 1, "file-fault").await?;

        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        share(&browser, &server).await?;
        at_least(&browser, 1, "preview-take").await?;

        let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
        tools.send_raw("ServiceWorker.enable", json!({})).await?;
        tools.send_raw("ServiceWorker.stopAllWorkers", json!({})).await?;
        share(&browser, &server).await?;
        at_least(&browser, 1, "preview-take").await?;
        Ok(())
    })
}

#[test]
fn hazard_19_taking_the_app_off_a_host_takes_nothing_of_what_people_wrote() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::first_visit(&browser, &server).await?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &example()?).await?;
        let gone = Deployment::copy(&dist()?)?;
        let off = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/hosting/off.js");
        fs::copy(off, gone.folder().join("sw.js")).context("the worker that ends it")?;
        server.deploy(gone.folder()).await?;
        browser
            .js_async("await (await navigator.serviceWorker.ready).update();", [])
            .await?;
        wait_until("the worker to be gone with its files", SOON, async || {
            let left = "return [(await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length];";
            Ok(browser.js_async(left, []).await? == json!([0, 0]))
        })
        .await?;
        shell::open(&browser, &server.address("contacts")).await?;
        at_least(&browser, 20, "contact-row").await?;
        Ok(())
    })
}

/// The policy forbids every other origin; a violation is a fault of the page, which fails any test. Here it is seen that
/// nothing is even asked for.
#[test]
fn hazard_37_no_screen_asks_another_origin_for_anything() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        take_in(&browser, &example()?).await?;
        for screen in SCREENS {
            go(&browser, "/", screen).await?;
        }
        let elsewhere = "return performance.getEntriesByType('resource').map(({ name }) => name)
            .concat([...document.querySelectorAll('[src], link[href]')].map((part) => part.src || part.href))
            .filter((address) => new URL(address, location.href).origin !== location.origin);";
        let found = browser.js(elsewhere, []).await?;
        ensure!(found == json!([]), "{found}");
        Ok(())
    })
}

/// A page that is open while a release takes its files off the host has everything that it needs.
#[test]
fn hazard_34_every_screen_opens_after_the_files_of_its_build_left_the_host() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        let none = "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });";
        before_load(&browser, none).await?;
        shell::open(&browser, &server.address("")).await?;
        server.kill().await?;
        for screen in SCREENS {
            go(&browser, "/", screen).await?;
            let title = "Boolean(document.querySelector('h1')?.textContent.trim())";
            browser
                .wait_for_js(title, SOON)
                .await
                .with_context(|| format!("at /{screen}"))?;
        }
        Ok(())
    })
}
