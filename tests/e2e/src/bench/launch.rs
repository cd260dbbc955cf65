//! A cold launch without a server: the browser started anew, until something can be tapped.

use anyhow::Result;
use serde_json::json;
use thirtyfour::cdp::Cdp;

use super::figures::Runs;
use super::slow::{number, slow_down};
use crate::browser::Browser;

/// What is opened, and what must be painted.
#[derive(Clone, Debug)]
pub struct Launch<'a> {
    /// A browser that has the page for use without a network.
    pub browser: &'a Browser,
    /// The address.
    pub address: String,
    /// What must stand in the window.
    pub selector: &'a str,
}

impl Launch<'_> {
    /// Milliseconds from the navigation's start.
    async fn once(&self) -> Result<f64> {
        self.browser.restart().await?;
        slow_down(self.browser).await?;
        // Watched from the first moment: what a script asks later may have been there for long.
        let watch = format!(
            "window.launched = window.stopwatch.shown({});",
            json!(self.selector)
        );
        let tools = Cdp::new(self.browser.driver()?.handle().clone());
        tools
            .send_raw(
                "Page.addScriptToEvaluateOnNewDocument",
                json!({ "source": watch }),
            )
            .await?;
        self.browser.open(&self.address).await?;
        number(&self.browser.js_async("return window.launched;", []).await?)
    }
}

/// Launches each in turn, so that a busy moment of the machine meets both.
///
/// # Errors
/// When one does not come up.
pub async fn in_turns(one: &Launch<'_>, other: &Launch<'_>, runs: usize) -> Result<(Runs, Runs)> {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    // The first of each fills the system's file cache and is not counted.
    for run in 0..=runs {
        let (first, second) = (one.once().await?, other.once().await?);
        if run > 0 {
            ones.push(first);
            others.push(second);
        }
    }
    Ok((Runs::new(ones), Runs::new(others)))
}
