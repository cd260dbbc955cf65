//! Taking in files, and the room in localStorage.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use super::slow::number;
use crate::browser::Browser;
use crate::screens::{at_least, go, pick_file, tap};
use crate::wait::wait_for;

/// How long a large plan may take until it is stored, unmeasured.
const PATIENCE: Duration = Duration::from_secs(180);

/// Takes in a plan of any size.
///
/// # Errors
/// When it is not stored in the end.
pub async fn fill(browser: &Browser, text: &str) -> Result<()> {
    go(browser, "/", "exchange").await?;
    pick_file(browser, text).await?;
    tap(browser, "preview-take").await?;
    let is_stored = "document.querySelector('[data-test=preview-take]') === null
                     && document.documentElement.dataset.save === 'saved'";
    browser.wait_for_js(is_stored, PATIENCE).await?;
    wait_for("the contacts", PATIENCE, async || {
        go(browser, "/", "contacts").await?;
        Ok(Some(at_least(browser, 1, "contact-row").await?))
    })
    .await
    .map(drop)
}

/// Milliseconds from a file's choice until its preview is painted, on the exchange screen.
///
/// # Errors
/// When there is no preview.
pub async fn preview(browser: &Browser, text: &str) -> Result<f64> {
    let script = "const { painted, shown } = window.stopwatch;
        const named = document.querySelector('[data-test=open-file]');
        const input = named.matches('input') ? named : named.querySelector('input');
        const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'plan.txt', { type: 'text/plain' }));
        await painted();
        const start = performance.now();
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return await shown('[data-test=preview]') - start;";
    at_least(browser, 1, "open-file").await?;
    number(&browser.js_async(script, [json!(text)]).await?)
}

/// Bytes that the app has in localStorage; its texts are ASCII there, one byte a sign.
///
/// # Errors
/// When the page cannot be asked.
pub async fn in_use(browser: &Browser) -> Result<f64> {
    let script = "const bytes = (text) => new TextEncoder().encode(text).length;
        return Object.entries({ ...localStorage }).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);";
    number(&browser.js(script, []).await?)
}

/// Bytes given to localStorage since the page was opened.
///
/// # Errors
/// When the page has no stopwatch.
pub async fn written(browser: &Browser) -> Result<f64> {
    number(&browser.js("return window.stopwatch.written;", []).await?)
}
