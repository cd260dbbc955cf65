//! What a test does with the page that a browser shows.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::wait::wait_until;

impl Browser {
    /// Opens an address and waits until the document has loaded.
    ///
    /// # Errors
    /// When the browser shows an error page of its own, or takes too long.
    pub async fn open(&self, address: &str) -> Result<()> {
        self.observe().await?;
        self.driver()?
            .goto(address)
            .await
            .with_context(|| format!("opening {address}"))?;
        // From here on the page is watched, where that needs the page's help.
        self.observe().await
    }

    /// Runs the body of a JavaScript function in the page; `arguments[0]` onwards are `values`.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn js(&self, body: &str, values: impl Into<Vec<Value>>) -> Result<Value> {
        Ok(self.driver()?.execute(body, values.into()).await?.json().clone())
    }

    /// As [`Browser::js`] for a body that may `await`. A rejection is an error.
    ///
    /// # Errors
    /// When the script throws or does not end within the script time limit.
    pub async fn js_async(&self, body: &str, values: impl Into<Vec<Value>>) -> Result<Value> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async (...arguments) => {{ {body} }})(...Array.prototype.slice.call(arguments, 0, -1))
                 .then((value) => done({{ value }}), (error) => done({{ error: String(error) }}));"
        );
        let answer = self
            .driver()?
            .execute_async(script, values.into())
            .await?
            .json()
            .clone();
        if let Some(error) = answer.get("error") {
            bail!("the script failed: {error}");
        }
        Ok(answer.get("value").cloned().unwrap_or(Value::Null))
    }

    /// Waits until `expression` is true in the page.
    ///
    /// # Errors
    /// When it is not `within` that time.
    pub async fn wait_for_js(&self, expression: &str, within: Duration) -> Result<()> {
        let body = format!("return Boolean({expression});");
        wait_until(expression, within, async || {
            Ok(self.js(&body, []).await? == json!(true))
        })
        .await
    }

    /// Sizes the page (not the window's frame) to the person's screen.
    pub(crate) async fn fit_window(&self) -> Result<()> {
        let (width, height) = self.person().window;
        let session = self.driver()?;
        session.set_window_rect(0, 0, width, height).await?;
        let shown = self
            .js("return [window.innerWidth, window.innerHeight];", [])
            .await?;
        let with_frame = |at: usize, wanted: u32| {
            let is = shown
                .get(at)
                .and_then(Value::as_u64)
                .and_then(|is| u32::try_from(is).ok());
            wanted.saturating_add(wanted.saturating_sub(is.unwrap_or(wanted)))
        };
        session
            .set_window_rect(0, 0, with_frame(0, width), with_frame(1, height))
            .await?;
        Ok(())
    }
}
