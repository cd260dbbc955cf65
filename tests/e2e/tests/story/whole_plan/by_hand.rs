//! What hands do in a form.

use anyhow::{Context, Result, bail};
use e2e::browser::Browser;
use e2e::screens::tap;
use e2e::wait::{SOON, wait_for};
use serde_json::json;
use thirtyfour::By;

/// Types into a field, key by key; one that cannot be seen or reached refuses it.
pub async fn type_in(browser: &Browser, name: &str, text: &str) -> Result<()> {
    let own = format!("[data-test=\"{name}\"]");
    let selector = format!("{own}:is(input, textarea), {own} :is(input, textarea)");
    let field = wait_for(&format!("a field named {name}"), SOON, async || {
        Ok(Some(browser.driver()?.find(By::Css(selector.as_str())).await?))
    })
    .await?;
    field
        .send_keys(text)
        .await
        .with_context(|| format!("typing into {name}"))
}

/// Opens a fold, unless it is open.
pub async fn unfold(browser: &Browser, name: &str) -> Result<()> {
    let script = "const fold = document.querySelector(`details[data-test=\"${arguments[0]}\"]`);
                  if (!fold) return false;
                  if (!fold.open) fold.querySelector('summary').click();
                  return fold.open;";
    until(browser, &format!("the fold {name}"), script, name, "").await
}

/// Opens every fold of a form of the plan.
pub async fn unfold_all(browser: &Browser) -> Result<()> {
    let script = "const form = document.querySelector('form#entry');
                  form?.querySelectorAll('details:not([open]) > summary').forEach((summary) => summary.click());
                  return Boolean(form);";
    until(browser, "the form", script, "", "").await
}

/// Presses the one of a few large buttons that says these words.
pub async fn press(browser: &Browser, name: &str, words: &str) -> Result<()> {
    let script = "const all = [...document.querySelectorAll(`[data-test=\"${arguments[0]}\"] label`)];
                  const found = all.find((label) => label.innerText.trim() === arguments[1]);
                  found?.click(); return Boolean(found);";
    until(browser, &format!("{words} in {name}"), script, name, words).await
}

/// Follows the link in the row that says these words.
pub async fn open_row(browser: &Browser, name: &str, words: &str) -> Result<()> {
    let script = "const all = [...document.querySelectorAll(`[data-test=\"${arguments[0]}\"]`)];
                  const found = all.find((row) => row.innerText.includes(arguments[1]));
                  const link = found?.querySelector('a') ?? found;
                  link?.click(); return Boolean(link);";
    until(browser, &format!("a row that says {words}"), script, name, words).await
}

/// Saves, waits for the screen that comes then, and gives its path; else says what the form does not accept.
pub async fn save(browser: &Browser, button: &str) -> Result<String> {
    let before = path(browser).await?;
    tap(browser, button).await?;
    let after = wait_for("the screen after saving", SOON, async || {
        Ok(Some(path(browser).await?).filter(|path| *path != before))
    })
    .await;
    if after.is_err() {
        let script = "return [...document.querySelectorAll('form [aria-invalid=true]')]
                          .map((field) => field.parentElement.innerText).join('; ');";
        let told = browser.js(script, []).await?;
        bail!("{before} was not saved: {told}");
    }
    after
}

pub async fn path(browser: &Browser) -> Result<String> {
    let path = browser.js("return location.pathname;", []).await?;
    Ok(path.as_str().unwrap_or_default().to_owned())
}

async fn until(browser: &Browser, what: &str, script: &str, name: &str, words: &str) -> Result<()> {
    wait_for(what, SOON, async || {
        let done = browser.js(script, [json!(name), json!(words)]).await?;
        Ok((done == true).then_some(()))
    })
    .await
}
