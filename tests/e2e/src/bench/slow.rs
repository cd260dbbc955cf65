//! A browser on a slow processor, with a stopwatch in each page.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::cdp::Cdp;

use super::figures::Runs;
use crate::browser::Browser;

/// How many times slower than the machine the page's processor is made.
pub const SLOW_DOWN: f64 = 4.0;

/// Makes the pages slow and gives each a stopwatch, for as long as the browser's session lasts. What the browser makes
/// of a factor differs from machine to machine (5.5 for 4 has been seen), so it is measured and put right.
///
/// # Errors
/// When the browser refuses.
pub async fn slow_down(browser: &Browser) -> Result<()> {
    let fast = timed_loop(browser, 1.0).await?;
    let slow = timed_loop(browser, SLOW_DOWN).await?;
    ensure!(
        fast > 0.0 && slow > fast,
        "a slow loop took {slow} ms, a fast one {fast} ms"
    );
    let per_step = (slow / fast - 1.0) / (SLOW_DOWN - 1.0);
    let rate = 1.0 + (SLOW_DOWN - 1.0) / per_step;
    set_rate(browser, rate.clamp(2.0, 2.0 * SLOW_DOWN)).await?;
    tools(browser)?
        .send_raw(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": STOPWATCH }),
        )
        .await?;
    Ok(())
}

/// How many times slower the page is than without the slow-down, by a loop that does nothing else. The page is not
/// slow afterwards.
///
/// # Errors
/// When the page cannot be asked.
pub async fn measured_slow_down(browser: &Browser) -> Result<f64> {
    let slow = number(&browser.js(LOOP, []).await?)?;
    Ok(slow / timed_loop(browser, 1.0).await?)
}

/// Milliseconds that the loop takes without a slow-down: what the machine is worth at this moment.
///
/// # Errors
/// When the page cannot be asked.
pub async fn machine_speed(browser: &Browser) -> Result<f64> {
    timed_loop(browser, 1.0).await
}

/// Milliseconds.
const LOOP: &str = "const start = performance.now(); let sum = 0;
    for (let i = 0; i < 3e7; i += 1) sum = (sum + i * i) | 0;
    return performance.now() - start + sum * 0;";

/// Milliseconds that a loop takes with this factor, which stays set: the middle one of three.
async fn timed_loop(browser: &Browser, rate: f64) -> Result<f64> {
    set_rate(browser, rate).await?;
    let mut took = Vec::new();
    for _ in 0..3 {
        took.push(number(&browser.js(LOOP, []).await?)?);
    }
    Ok(Runs::new(took).median())
}

async fn set_rate(browser: &Browser, rate: f64) -> Result<()> {
    let rate = json!({ "rate": rate });
    tools(browser)?
        .send_raw("Emulation.setCPUThrottlingRate", rate)
        .await?;
    Ok(())
}

fn tools(browser: &Browser) -> Result<Cdp> {
    Ok(Cdp::new(browser.driver()?.handle().clone()))
}

/// A number that a script returned.
///
/// # Errors
/// When it is none.
pub fn number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("{value} is no number"))
}

/// Numbers that a script returned.
///
/// # Errors
/// When it is no list of numbers.
pub fn numbers(value: &Value) -> Result<Vec<f64>> {
    let list = value.as_array().with_context(|| format!("{value} is no list"))?;
    list.iter().map(number).collect()
}

/// `painted()`: after the next frame; `worked()`: when what was started has been done and laid out; `saved()`: when
/// the app says so after the next change; `shown(selector)`: when such a thing stands in the window, painted;
/// `written`: bytes given to localStorage.
const STOPWATCH: &str = "
    window.stopwatch = (() => {
        const turn = () => new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now());
            port2.postMessage(null);
        });
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        const painted = () => frame().then(turn);
        const worked = async () => { await turn(); document.body.offsetHeight; return performance.now(); };
        const isShown = (selector) => {
            const found = document.querySelector(selector);
            if (!found) return false;
            const { top, bottom, height } = found.getBoundingClientRect();
            return selector.startsWith('html') || (height > 0 && bottom > 0 && top < innerHeight);
        };
        const shown = (selector) => new Promise((resolve) => {
            const look = () => isShown(selector) ? turn().then(resolve) : requestAnimationFrame(look);
            requestAnimationFrame(look);
        });
        const saved = () => new Promise((resolve) => {
            const root = document.documentElement;
            let left = false;
            const observer = new MutationObserver((records) => {
                left ||= root.dataset.save !== 'saved' || records.some(({ oldValue }) => oldValue !== 'saved');
                if (left && root.dataset.save === 'saved') { observer.disconnect(); resolve(performance.now()); }
            });
            observer.observe(root, { attributeFilter: ['data-save'], attributeOldValue: true });
        });
        const watch = { painted, worked, shown, saved, written: 0 };
        const setItem = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, value) {
            const bytes = (text) => new TextEncoder().encode(text).length;
            watch.written += bytes(String(key)) + bytes(String(value));
            return setItem.call(this, key, value);
        };
        return watch;
    })();";
