//! New builds that never come up and never say so: one that idles, one that freezes the page.

use std::time::Duration;

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::{Deployment, build_of, the_file};
use e2e::programs::dist;
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_until};
use serde_json::{Value, json};

/// The body of a start that returns at once: the module runs, and nothing ever appears.
const IDLE: &[u8] = &[0x00, 0x0b];

/// The body of a start that never returns: `(loop (br 0))`.
const ENDLESS: &[u8] = &[0x00, 0x03, 0x40, 0x0c, 0x00, 0x0b, 0x0b];

/// A frozen page answers nothing; this is how long it is asked.
const ANSWER: Duration = Duration::from_secs(4);

#[test]
fn hazard_26_a_release_that_never_gets_ready_gives_way_to_the_build_before() -> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let release = release_starting(&built, IDLE)?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        arrives(&browser, &mut server, &release).await?;
        for start in 1..=2 {
            browser.restart().await?;
            browser.open(&server.address("")).await?;
            let shown = shell::build(&browser).await?;
            ensure!(shown == release.build()?, "start {start} was not of the release");
            counted(&browser, start).await?;
            time_passes(&browser).await?;
        }
        browser.restart().await?;
        comes_up(&browser, &server, &build_of(&built)?).await
    })
}

#[test]
fn hazard_26_a_release_that_freezes_the_page_gives_way_to_the_build_before() -> Result<(), Failure> {
    play(async |stage| {
        let built = dist()?;
        let release = release_starting(&built, ENDLESS)?;
        // The person swipes the frozen app away: nothing ends in order.
        let browser = stage.killable().await?;
        // A browser asks for this by itself when a picture is opened alone; the server is gone.
        stage.expect_fault("/favicon.ico");
        let mut server = Server::start(&built, "/").await?;
        arrives(&browser, &mut server, &release).await?;
        for start in 1..=2 {
            browser.kill()?;
            browser.begin().await?;
            freezes(&browser, &server).await?;
            browser.kill()?;
            browser.begin().await?;
            // A picture is no start of the app; its page can read what the worker noted.
            browser.open(&server.address("icons/mark.svg")).await?;
            counted(&browser, start).await?;
            let current = pointer(&browser).await?.get("current").cloned();
            ensure!(
                current == Some(json!(release.build()?)),
                "start {start} was of {current:?}"
            );
            time_passes(&browser).await?;
        }
        browser.kill()?;
        browser.begin().await?;
        comes_up(&browser, &server, &build_of(&built)?).await
    })
}

/// A release whose WebAssembly is this start and nothing else.
fn release_starting(built: &std::path::Path, body: &[u8]) -> Result<Deployment> {
    let name = b"__wbindgen_start";
    let size = |bytes: &[u8]| u8::try_from(bytes.len());
    let section =
        |kind: u8, content: &[u8]| -> Result<Vec<u8>> { Ok([&[kind, size(content)?], content].concat()) };
    let module = [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &[1, 0x60, 0, 0])?,
        section(3, &[1, 0])?,
        section(5, &[1, 0, 1])?,
        section(
            7,
            &[&[2, 6][..], b"memory", &[2, 0, size(name)?], name, &[0, 0]].concat(),
        )?,
        section(10, &[&[1, size(body)?][..], body].concat())?,
    ];
    Deployment::release(built, &the_file(built, "_bg.wasm")?, &module.concat())
}

/// The first visit, then the release comes in and the server goes.
async fn arrives(browser: &Browser, server: &mut Server, release: &Deployment) -> Result<()> {
    shell::first_visit(browser, server).await?;
    server.deploy(release.folder()).await?;
    ensure!(shell::update(browser).await?, "the release did not arrive");
    server.kill().await
}

/// Opens the app and waits until its page answers nothing any more.
async fn freezes(browser: &Browser, server: &Server) -> Result<()> {
    let driver = browser.driver()?;
    let opened = tokio::time::timeout(ANSWER, driver.goto(server.address(""))).await;
    // Where the page froze before its loading had ended, the driver waits for that end.
    if opened.is_err() {
        return Ok(());
    }
    wait_until("the page to freeze", SOON, async || {
        let answer = tokio::time::timeout(ANSWER, driver.execute("return 1;", Vec::new())).await;
        Ok(answer.is_err())
    })
    .await
}

/// Waits until the worker has noted so many starts without a sign of life.
async fn counted(browser: &Browser, starts: u32) -> Result<()> {
    wait_until("the start to be counted", SOON, async || {
        Ok(pointer(browser).await?.get("starts") == Some(&json!(starts)))
    })
    .await
}

/// The person gives up and comes back later: navigations within some seconds count as one start.
async fn time_passes(browser: &Browser) -> Result<()> {
    browser
        .js_async(
            "const state = await caches.open('planb:/:state');
             const pointer = await (await state.match('/pointer.json')).json();
             await state.put('/pointer.json', new Response(JSON.stringify({ ...pointer, startedAt: pointer.startedAt - 60_000 })));",
            [],
        )
        .await?;
    Ok(())
}

async fn pointer(browser: &Browser) -> Result<Value> {
    let read = "const entry = await caches.match('/pointer.json', { cacheName: 'planb:/:state' });
                return entry ? entry.json() : {};";
    browser.js_async(read, []).await
}

async fn comes_up(browser: &Browser, server: &Server, build: &str) -> Result<()> {
    shell::open(browser, &server.address("")).await?;
    let shown = shell::build(browser).await?;
    ensure!(shown == build, "build {shown} is shown, not {build}");
    let bad = pointer(browser).await?.get("bad").cloned();
    ensure!(
        bad.as_ref()
            .and_then(Value::as_array)
            .is_some_and(|bad| bad.len() == 1),
        "bad builds: {bad:?}"
    );
    Ok(())
}
