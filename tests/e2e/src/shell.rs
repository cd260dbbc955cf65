//! What surrounds the screens: the start, the service worker, and which build is served.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::server::Server;
use crate::wait::{SOON, wait_for};

/// What the worker says about the build that it serves.
#[derive(Debug, Clone)]
pub struct Status(Value);

impl Status {
    /// The build that is served.
    pub fn current(&self) -> Option<&str> {
        self.0.get("current").and_then(Value::as_str)
    }

    /// The build that waits to be taken.
    pub fn candidate(&self) -> Option<&str> {
        self.0.get("candidate").and_then(Value::as_str)
    }

    /// Whether every file is there with the right content.
    pub fn is_complete(&self) -> bool {
        self.0.get("complete") == Some(&json!(true))
    }
}

/// Runs a script in every page before the page's own ones: a browser that lacks something or refuses it. Chromium only.
///
/// # Errors
/// On any browser but Chromium.
pub async fn before_load(browser: &Browser, script: &str) -> Result<()> {
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    let add = "Page.addScriptToEvaluateOnNewDocument";
    tools.send_raw(add, json!({ "source": script })).await?;
    Ok(())
}

/// Opens the app and waits until it can be used; says how long that took.
///
/// # Errors
/// When it is not usable soon.
pub async fn open(browser: &Browser, address: &str) -> Result<Duration> {
    let started = Instant::now();
    browser.open(address).await?;
    browser
        .wait_for_js("document.documentElement.dataset.ready === 'true'", SOON)
        .await?;
    Ok(started.elapsed())
}

/// Whether the app can be used when it is opened now; whatever goes wrong is a no.
pub async fn opens(browser: &Browser, address: &str) -> bool {
    open(browser, address).await.is_ok()
}

/// The first visit of a person with a network: until the app works without one.
///
/// # Errors
/// When that does not happen soon.
pub async fn first_visit(browser: &Browser, server: &Server) -> Result<Status> {
    open(browser, &server.address("")).await?;
    complete(browser).await
}

/// Waits until the worker has every file of the build that it serves.
///
/// # Errors
/// When that does not happen soon.
pub async fn complete(browser: &Browser) -> Result<Status> {
    wait_for("a complete build", SOON, async || {
        Ok(status(browser).await?.filter(Status::is_complete))
    })
    .await
}

/// What the worker says now; nothing while no worker controls the page.
///
/// # Errors
/// When a worker controls the page and does not answer.
pub async fn status(browser: &Browser) -> Result<Option<Status>> {
    let answer = ask(browser, json!({ "type": "status" })).await?;
    Ok((!answer.is_null()).then_some(Status(answer)))
}

/// Sends the worker a message and returns its answer; null while no worker controls the page.
///
/// # Errors
/// When the worker does not answer, or answers with an error.
pub async fn ask(browser: &Browser, message: Value) -> Result<Value> {
    let answer = browser
        .js_async(
            "const worker = navigator.serviceWorker.controller;
             if (!worker) return null;
             const channel = new MessageChannel();
             const answer = new Promise((resolve) => { channel.port1.onmessage = ({ data }) => resolve(data); });
             worker.postMessage(arguments[0], [channel.port2]);
             return answer;",
            [message],
        )
        .await?;
    ensure!(
        answer.get("error").is_none(),
        "the worker answered with an error: {answer}"
    );
    Ok(answer)
}

/// Looks for a new worker and waits until it has everything that it came for, or was given up; says whether it has.
///
/// # Errors
/// When neither happens soon.
pub async fn update(browser: &Browser) -> Result<bool> {
    let outcome = browser
        .js_async(
            "const registration = await navigator.serviceWorker.ready;
             const before = registration.active;
             await registration.update();
             const next = registration.installing ?? registration.waiting;
             if (!next) return registration.active !== before;
             while (next.state === 'installing') {
                 await new Promise((resolve) => next.addEventListener('statechange', resolve, { once: true }));
             }
             return next.state !== 'redundant';",
            [],
        )
        .await?;
    outcome.as_bool().context("the update came to no end")
}

/// The build of the page that is shown.
///
/// # Errors
/// When the page says none.
pub async fn build(browser: &Browser) -> Result<String> {
    let build = browser
        .js("return document.documentElement.dataset.build ?? null;", [])
        .await?;
    Ok(build.as_str().context("the page names no build")?.to_owned())
}

/// What is stored in the browser: the names of the caches.
///
/// # Errors
/// When the page cannot ask.
pub async fn caches(browser: &Browser) -> Result<Vec<String>> {
    let names = browser.js_async("return caches.keys();", []).await?;
    Ok(serde_json::from_value(names)?)
}

/// Whether the page shows the plain card, which works with no WebAssembly.
///
/// # Errors
/// When the page cannot be asked.
pub async fn shows_card(browser: &Browser) -> Result<bool> {
    let shown = browser
        .js(
            "return document.readyState === 'complete' && !document.querySelector('script')
                 && document.querySelector('h1') !== null && document.querySelector('a[href=\"tel:112\"]') !== null;",
            [],
        )
        .await?;
    Ok(shown == json!(true))
}

/// Forgets everything that the browser keeps for the server's address, as a new person's browser.
///
/// # Errors
/// On any browser but Chromium.
pub async fn forget(browser: &Browser, server: &Server) -> Result<()> {
    let address = server.address("");
    browser.open("about:blank").await?;
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    tools
        .send_raw(
            "Storage.clearDataForOrigin",
            json!({ "origin": address, "storageTypes": "all" }),
        )
        .await?;
    tools.send_raw("Network.clearBrowserCache", json!({})).await?;
    Ok(())
}
