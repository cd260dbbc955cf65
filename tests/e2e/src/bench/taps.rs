//! From a tap to the next frame, and to "saved".

use anyhow::{Context, Result};
use serde_json::json;

use super::figures::Runs;
use super::slow::numbers;
use super::typing::FORM;
use crate::browser::Browser;
use crate::screens::{at_least, go};

/// Finds the `at`-th of the buttons with which a service is set, so that no two taps in a row say the same.
const SERVICE: &str = "const services = [...document.querySelectorAll('[data-test^=service-]')];
    const buttons = services[at % services.length].querySelectorAll('button');
    return buttons[Math.floor(at / services.length) % buttons.length];";

const SAVE: &str = "const save = document.querySelector('[data-test=save-contact]');
    return save.matches('button') ? save : save.querySelector('button');";

const MORE_LINES: &str = "const more = document.querySelector('[data-test=more-lines]');
    return more.matches('button') ? more : more.querySelector('button');";

const STEP_DONE: &str = "return document.querySelector('[data-test=answer-done]');";

/// How long taps took, milliseconds.
#[derive(Debug, Default)]
pub struct Taps {
    painted: Vec<f64>,
    saved: Vec<f64>,
}

impl Taps {
    /// Until the next frame was painted.
    pub fn painted(&self) -> Runs {
        Runs::new(self.painted.clone())
    }

    /// Until the app said that everything is saved.
    pub fn saved(&self) -> Runs {
        Runs::new(self.saved.clone())
    }

    /// Sets services so many times, on *Now* with the services unfolded.
    ///
    /// # Errors
    /// When one cannot be set or is not saved.
    pub async fn set_services(&mut self, browser: &Browser, count: usize) -> Result<()> {
        for at in 0..count {
            self.tap(browser, SERVICE, at).await?;
        }
        Ok(())
    }

    /// Answers so many steps with "done", on the checklist.
    ///
    /// # Errors
    /// When there are not as many or an answer is not saved.
    pub async fn answer_steps(&mut self, browser: &Browser, count: usize) -> Result<()> {
        for at in 0..count {
            self.tap(browser, STEP_DONE, at).await?;
        }
        Ok(())
    }

    /// Writes contacts and saves them, from an empty form each.
    ///
    /// # Errors
    /// When one is not saved.
    pub async fn save_contacts(&mut self, browser: &Browser, count: usize) -> Result<()> {
        for at in 0..count {
            go(browser, "/", "contacts/new").await?;
            at_least(browser, 1, "save-contact").await?;
            let write = format!(
                "const field = document.querySelector(arguments[0]);
                 field.value = 'Onthaal {at}';
                 field.dispatchEvent(new Event('input', {{ bubbles: true }}));
                 field.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            );
            browser.js(&write, [json!(FORM)]).await?;
            self.tap(browser, SAVE, at).await?;
        }
        Ok(())
    }

    /// Folds more lines of a log out.
    ///
    /// # Errors
    /// When there are no more.
    pub async fn more_lines(&mut self, browser: &Browser) -> Result<()> {
        self.painted_only(browser, MORE_LINES).await
    }

    async fn painted_only(&mut self, browser: &Browser, find: &str) -> Result<()> {
        let script = format!(
            "const {{ painted }} = window.stopwatch;
             const found = (() => {{ {find} }})();
             if (!found) throw new Error('nothing to tap');
             await painted();
             const start = performance.now();
             const end = painted();
             found.click();
             return [await end - start];"
        );
        let took = numbers(&browser.js_async(&script, []).await?)?;
        self.painted.push(*took.first().context("no frame")?);
        Ok(())
    }

    async fn tap(&mut self, browser: &Browser, find: &str, at: usize) -> Result<()> {
        let script = format!(
            "const {{ painted, saved }} = window.stopwatch;
             const found = ((at) => {{ {find} }})(arguments[0]);
             if (!found) throw new Error('nothing to tap');
             await painted();
             const start = performance.now();
             const ends = [painted(), saved()];
             found.click();
             return (await Promise.all(ends)).map((end) => end - start);"
        );
        let took = numbers(&browser.js_async(&script, [json!(at)]).await?)?;
        self.painted.push(*took.first().context("no frame")?);
        self.saved.push(*took.get(1).context("not saved")?);
        Ok(())
    }
}
