//! A browser without what only some browsers have, and a share sheet that does not come.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::Deployment;
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, note, pick_file, saved, says, start_incident, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell::{self, before_load};
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use thirtyfour::By;

/// What MDN calls of limited availability, and more than that. In a worker the half of it is not there anyway.
const BARE: &str = "
    for (const name of ['SyncManager', 'PeriodicSyncManager', 'BarcodeDetector', 'LaunchParams', 'LaunchQueue',
        'launchQueue', 'ContactsManager', 'WakeLock', 'WakeLockSentinel', 'BatteryManager', 'NetworkInformation',
        'EyeDropper', 'showOpenFilePicker', 'showSaveFilePicker', 'NavigationPreloadManager', 'scheduler',
        'requestIdleCallback', 'navigation', 'trustedTypes', 'CompressionStream', 'DecompressionStream',
        'BeforeInstallPromptEvent', 'Notification', 'PushManager', 'LockManager', 'documentPictureInPicture']) {
        delete globalThis[name];
    }
    const gone = (type, names) => { for (const name of names) if (type) delete type.prototype[name]; };
    gone(globalThis.ServiceWorkerRegistration, ['sync', 'periodicSync', 'navigationPreload', 'pushManager', 'index',
        'backgroundFetch', 'paymentManager']);
    gone(globalThis.Navigator, ['share', 'canShare', 'contacts', 'getBattery', 'wakeLock', 'connection', 'vibrate',
        'setAppBadge', 'clearAppBadge', 'userAgentData', 'getInstalledRelatedApps', 'locks', 'virtualKeyboard',
        'windowControlsOverlay', 'keyboard', 'scheduling', 'deviceMemory', 'launchQueue']);
    globalThis.addEventListener?.('beforeinstallprompt', (event) => event.stopImmediatePropagation(), true);";

#[test]
fn hazards_41_and_46_with_nothing_that_only_some_browsers_have_the_outage_is_handled_all_the_same()
-> Result<(), Failure> {
    play(async |stage| {
        let bare = Deployment::copy(&dist()?)?;
        bare.prepend_to_worker(BARE)?;
        let mut server = Server::start(bare.folder(), "/").await?;
        let (one, other) = (
            stage.browser(Engine::Chromium).await?,
            stage.browser(Engine::Chromium).await?,
        );
        let plan = example()?;
        for browser in [&one, &other] {
            before_load(browser, BARE).await?;
            shell::first_visit(browser, &server).await?;
            let left = "return ['share', 'wakeLock', 'locks', 'contacts'].filter((name) => name in navigator)
                .concat(['SyncManager', 'launchQueue'].filter((name) => name in window));";
            let left = browser.js(left, []).await?;
            ensure!(left.as_array().is_some_and(Vec::is_empty), "still there: {left}");
            go(browser, "/", "exchange").await?;
            take_in(browser, &plan).await?;
        }
        server.kill().await?;
        shell::open(&one, &server.address("")).await?;
        start_incident(&one).await?;
        note(&one, "Modem herstart").await?;
        go(&one, "/", "checklist").await?;
        tap(&one, "answer-done").await?;
        go(&one, "/", "contacts").await?;
        tap(&one, "contact-row").await?;
        tap(&one, "result-reached").await?;
        saved(&one).await?;
        for screen in ["contacts/1/dial/1", "install", "settings", "contacts/import"] {
            go(&one, "/", screen).await?;
        }
        shell::open(&one, &server.address("exchange")).await?;
        saved(&one).await?;
        let file = copy(&one).await?;
        ensure!(file.contains("Modem herstart"), "the note is not in the copy");
        shell::open(&other, &server.address("exchange")).await?;
        take_in(&other, &file).await?;
        go(&other, "/", "exchange").await?;
        ensure!(copy(&other).await? == file, "the second phone holds another plan");
        Ok(())
    })
}

/// A share sheet that ends like this when it is asked for; what came to it, and whether the tap was still felt, is noted.
fn sheet(end: &str) -> String {
    format!(
        "Navigator.prototype.canShare = ({{ files }}) => files.every((file) => file.name.endsWith('.txt'));
         Navigator.prototype.share = async ({{ files }}) => {{
             window.felt = navigator.userActivation.isActive;
             window.given = await files[0].text();
             {end}
         }};"
    )
}

#[test]
fn hazards_43_and_44_however_the_share_sheet_ends_the_copy_has_another_way_out() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        before_load(
            &browser,
            &sheet(
                "const end = sessionStorage.getItem('end');
            if (end) throw new DOMException('no', end);",
            ),
        )
        .await?;
        shell::open(&browser, &server.address("exchange")).await?;
        take_in(&browser, &example()?).await?;
        for (end, told) in [
            ("", "Doorgegeven aan het deelmenu"),
            ("AbortError", "Niet gedeeld"),
            // Refused: it is saved as a file by itself.
            ("NotAllowedError", "Geëxporteerd om"),
            ("DataError", "Geëxporteerd om"),
        ] {
            shell::open(&browser, &server.address("exchange")).await?;
            browser
                .js("sessionStorage.setItem('end', arguments[0]);", [end.into()])
                .await?;
            at_least(&browser, 1, "share-copy").await?;
            tap_as_a_person(&browser).await?;
            says_in_main(&browser, told).await.context(end)?;
            let facts = browser.js("return [window.felt, window.given];", []).await?;
            let (felt, given) = (facts.get(0), facts.get(1).and_then(|given| given.as_str()));
            ensure!(felt == Some(&true.into()), "{end}: the tap was used up: {felt:?}");
            // Nothing is changed by it, and the other ways are there.
            ensure!(
                given == Some(copy(&browser).await?.as_str()),
                "{end}: another copy"
            );
            at_least(&browser, 1, "copy-text").await?;
        }
        // No sheet that takes files: none is offered.
        before_load(&browser, "Navigator.prototype.canShare = () => false;").await?;
        shell::open(&browser, &server.address("exchange")).await?;
        at_least(&browser, 1, "save-copy").await?;
        ensure!(
            texts(&browser, "share-copy").await?.is_empty(),
            "offered all the same"
        );
        pick_file(&browser, &copy(&browser).await?).await?;
        says(&browser, "preview-take", "staat hier al").await
    })
}

/// A click that the browser itself takes for one.
async fn tap_as_a_person(browser: &Browser) -> Result<()> {
    let driver = browser.driver()?;
    let button = driver.find(By::Css("[data-test=share-copy]")).await?;
    button.scroll_into_view().await?;
    Ok(button.click().await?)
}

async fn says_in_main(browser: &Browser, words: &str) -> Result<()> {
    let said = format!("document.body.innerText.includes('{words}')");
    browser.wait_for_js(&said, SOON).await
}

fn example() -> Result<String> {
    fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")
}
