//! How evenly a long page scrolls.

use anyhow::Result;
use serde_json::json;

use super::figures::Runs;
use super::slow::numbers;
use crate::browser::Browser;

/// Milliseconds from frame to frame while the page scrolls by a thumb's length each, to its end at most.
///
/// # Errors
/// When the page cannot be asked.
pub async fn frames(browser: &Browser, count: usize) -> Result<Runs> {
    let script = "const { painted } = window.stopwatch;
        const took = [];
        scrollTo(0, 0);
        await painted();
        let before = performance.now();
        for (let frame = 0; frame < arguments[0]; frame += 1) {
            scrollBy(0, 120);
            const now = await painted();
            took.push(now - before);
            before = now;
        }
        return took;";
    Ok(Runs::new(numbers(
        &browser.js_async(script, [json!(count)]).await?,
    )?))
}
