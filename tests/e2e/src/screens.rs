//! What a person does on the screens: looks for a thing, taps it, types, reads.
//!
//! Things are found by their `data-test` name. A name may stand on the thing itself or on the row around it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::wait::{SOON, wait_for};

/// Finds the element that carries the name, or the one inside it that can be used.
const FIND: &str = "
    const find = (name) => {
        const named = document.querySelector(`[data-test=\"${name}\"]`);
        if (!named || named.matches('a, button, input, textarea, select')) return named;
        return named.querySelector('a, button, input, textarea, select') ?? named;
    };";

/// Every screen of the app with what is shown on it, below the base.
pub const SCREENS: &[&str] = &[
    "",
    "checklist",
    "contacts",
    "contacts/import",
    "contacts/new",
    "plan",
    "plan/company",
    "plan/company/edit",
    "plan/steps",
    "plan/team",
    "plan/telecom_needs/edit",
    "plan/line",
    "plan/line/new",
    "plan/message/1",
    "plan/operator/1",
    "plan/activity",
    "plan/activity/new",
    "plan/risk",
    "plan/role",
    "plan/review",
    "contacts/1/dial/1",
    "plan/classification",
    "plan/criterion",
    "plan/procedure",
    "plan/standing",
    "plan/external_way",
    "plan/kit",
    "plan/tool",
    "plan/document",
    "plan/place",
    "plan/sla",
    "plan/watch",
    "plan/report_way",
    "plan/measure",
    "plan/deactivation",
    "plan/validation",
    "plan/history",
    "incidents",
    "drills",
    "drills/running",
    "drills/rehearsal",
    "drills/code",
    "incidents/report",
    "incidents/report/1",
    "incidents/actions",
    "incidents/history",
    "exchange",
    "settings",
    "install",
    "more",
    "no-such-screen",
];

/// The screens of the incident that runs, below its address.
pub const INCIDENT_SCREENS: [&str; 13] = [
    "class",
    "noticed",
    "activities",
    "lead",
    "calls",
    "messages",
    "operator",
    "people",
    "ways",
    "standing",
    "end",
    "review",
    "evidence",
];

/// The address of the incident that runs, below the base.
///
/// # Errors
/// When none is shown on *Now* soon.
pub async fn running_incident(browser: &Browser, base: &str) -> Result<String> {
    go(browser, base, "").await?;
    at_least(browser, 1, "room-class").await?;
    let script = "const room = document.querySelector('[data-test=\"room-class\"]');
                  return (room.matches('a') ? room : room.querySelector('a')).pathname;";
    let path = browser.js(script, []).await?;
    let path = path
        .as_str()
        .unwrap_or_default()
        .strip_prefix(base)
        .unwrap_or_default();
    Ok(path.trim_end_matches("/class").to_owned())
}

/// The address of the newest incident's screen, below the base: `incidents/<id>`.
///
/// # Errors
/// When there is none soon.
pub async fn incident_address(browser: &Browser, base: &str) -> Result<String> {
    go(browser, base, "incidents").await?;
    tap(browser, "incident-row").await?;
    at_least(browser, 1, "to-review").await?;
    let path = browser.js("return location.pathname;", []).await?;
    let path = path.as_str().unwrap_or_default();
    Ok(path.strip_prefix(base).unwrap_or(path).to_owned())
}

/// Taps what carries this name, as soon as it is there.
///
/// # Errors
/// When it does not appear soon.
pub async fn tap(browser: &Browser, name: &str) -> Result<()> {
    let script = format!(
        "{FIND} const found = find(arguments[0]); if (!found) return false;
         found.scrollIntoView({{ block: 'center' }}); found.click(); return true;"
    );
    wait_for(&format!("something to tap named {name}"), SOON, async || {
        Ok((browser.js(&script, [json!(name)]).await? == true).then_some(()))
    })
    .await
}

/// Answers the open question with its second button, the one that acts.
///
/// # Errors
/// When no question appears soon.
pub async fn confirm(browser: &Browser) -> Result<()> {
    wait_for("a question to confirm", SOON, async || {
        let script = "const act = document.querySelector('dialog[open] .dialog-buttons button:last-child');
                      if (!act) return false; act.click(); return true;";
        Ok((browser.js(script, []).await? == true).then_some(()))
    })
    .await
}

/// Types into the field of this name.
///
/// # Errors
/// When there is none soon.
pub async fn fill(browser: &Browser, name: &str, text: &str) -> Result<()> {
    let script = format!(
        "{FIND} const field = find(arguments[0]); if (!field) return false;
         field.focus(); field.value = arguments[1];
         field.dispatchEvent(new Event('input', {{ bubbles: true }}));
         field.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;"
    );
    wait_for(&format!("a field named {name}"), SOON, async || {
        Ok((browser.js(&script, [json!(name), json!(text)]).await? == true).then_some(()))
    })
    .await
}

/// The texts of everything that carries this name now.
///
/// # Errors
/// When the page cannot be asked.
pub async fn texts(browser: &Browser, name: &str) -> Result<Vec<String>> {
    let script = "return [...document.querySelectorAll(`[data-test=\"${arguments[0]}\"]`)]
                      .map((found) => found.innerText.replace(/\\s+/g, ' ').trim());";
    Ok(serde_json::from_value(browser.js(script, [json!(name)]).await?)?)
}

/// Waits until at least `count` things carry this name, and returns their texts.
///
/// # Errors
/// When there are not as many soon.
pub async fn at_least(browser: &Browser, count: usize, name: &str) -> Result<Vec<String>> {
    wait_for(&format!("{count} things named {name}"), SOON, async || {
        let texts = texts(browser, name).await?;
        Ok((texts.len() >= count).then_some(texts))
    })
    .await
}

/// Waits until the app says that everything is saved.
///
/// # Errors
/// When it does not soon.
pub async fn saved(browser: &Browser) -> Result<()> {
    browser
        .wait_for_js("document.documentElement.dataset.save === 'saved'", SOON)
        .await
}

/// Follows a link within the app, without loading it anew.
///
/// # Errors
/// When the screen does not follow soon.
pub async fn go(browser: &Browser, base: &str, screen: &str) -> Result<()> {
    let script = "const link = document.createElement('a'); link.href = arguments[0];
                  document.body.append(link); link.click(); link.remove();";
    let address = format!("{base}{screen}");
    browser.js(script, [json!(address)]).await?;
    let path = address.split('?').next().unwrap_or_default().to_owned();
    browser
        .wait_for_js(&format!("location.pathname === {}", json!(path)), SOON)
        .await
}

/// Starts an incident: two taps.
///
/// # Errors
/// When it does not run soon.
pub async fn start_incident(browser: &Browser) -> Result<()> {
    tap(browser, "start-incident").await?;
    confirm(browser).await?;
    at_least(browser, 1, "next-step").await.map(drop)
}

/// Closes the running incident, from *Now* over its end, and returns to *Now*.
///
/// # Errors
/// When it does not end soon.
pub async fn end_incident(browser: &Browser, base: &str) -> Result<()> {
    tap(browser, "room-end").await?;
    tap(browser, "close-incident").await?;
    confirm(browser).await?;
    at_least(browser, 1, "to-review").await?;
    go(browser, base, "").await
}

/// Chooses an option of a list by its words.
///
/// # Errors
/// When there is no such list soon, or no such option in it.
pub async fn choose(browser: &Browser, name: &str, words: &str) -> Result<()> {
    at_least(browser, 1, name).await?;
    let script = "const named = document.querySelector(`[data-test=\"${arguments[0]}\"]`);
        const list = named.matches('select') ? named : named.querySelector('select');
        const option = [...list.options].find((option) => option.textContent === arguments[1]);
        if (!option) return [...list.options].map((option) => option.textContent).join(', ');
        list.value = option.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return '';";
    let missing = browser.js(script, [json!(name), json!(words)]).await?;
    ensure!(missing == "", "no “{words}” in {name}: {missing}");
    Ok(())
}

/// Waits until one of the elements of this name says these words.
///
/// # Errors
/// When none does soon.
pub async fn says(browser: &Browser, name: &str, words: &str) -> Result<()> {
    browser.wait_for_js(&saying(name, words), SOON).await
}

/// Waits until the screen is there and none of its elements of this name says these words.
///
/// # Errors
/// When one still does.
pub async fn says_no_more(browser: &Browser, name: &str, words: &str) -> Result<()> {
    let gone = format!("document.querySelector('main h1') && !({})", saying(name, words));
    browser.wait_for_js(&gone, SOON).await
}

fn saying(name: &str, words: &str) -> String {
    let (named, words) = (json!(format!("[data-test={name}]")), json!(words));
    format!("[...document.querySelectorAll({named})].some((found) => found.innerText.includes({words}))")
}

/// Writes a note into the log of the running incident, on *Now*.
///
/// # Errors
/// When the form does not close soon.
pub async fn note(browser: &Browser, text: &str) -> Result<()> {
    tap(browser, "note").await?;
    fill(browser, "note-text", text).await?;
    tap(browser, "save-note").await?;
    browser
        .wait_for_js("document.querySelector('[data-test=note-form]') === null", SOON)
        .await
}

/// Gives the app a file, on the exchange screen, as if it had been picked.
///
/// # Errors
/// When there is no place for it soon.
pub async fn pick_file(browser: &Browser, text: &str) -> Result<()> {
    let script = format!(
        "{FIND} const input = find('open-file'); if (!input) return false;
         const files = new DataTransfer(); files.items.add(new File([arguments[0]], 'plan.txt', {{ type: 'text/plain' }}));
         input.files = files.files; input.dispatchEvent(new Event('change', {{ bubbles: true }})); return true;"
    );
    wait_for("a place for a file", SOON, async || {
        Ok((browser.js(&script, [json!(text)]).await? == true).then_some(()))
    })
    .await
}

/// Takes in a file and everything in it, on the exchange screen. Where changes of the plan wait for whoever keeps it, all
/// are ticked.
///
/// # Errors
/// When that does not happen soon.
pub async fn take_in(browser: &Browser, text: &str) -> Result<()> {
    pick_file(browser, text).await?;
    at_least(browser, 1, "preview-take").await?;
    let script = "const boxes = [...document.querySelectorAll('[data-test=preview-item] input')];
                  return boxes.length > 0 && !boxes.some((box) => box.checked);";
    if browser.js(script, []).await? == true {
        tap(browser, "preview-select-all").await?;
    }
    take_what_is_chosen(browser).await
}

/// The same with every change chosen, removals too.
///
/// # Errors
/// When that does not happen soon.
pub async fn take_in_everything(browser: &Browser, text: &str) -> Result<()> {
    pick_file(browser, text).await?;
    tap(browser, "preview-select-all").await?;
    take_what_is_chosen(browser).await
}

async fn take_what_is_chosen(browser: &Browser) -> Result<()> {
    tap(browser, "preview-take").await?;
    browser
        .wait_for_js(
            "document.querySelector('[data-test=preview-take]') === null",
            SOON,
        )
        .await?;
    saved(browser).await
}

/// Saves a copy on the exchange screen and returns its text, as it went into the download.
///
/// # Errors
/// When no copy comes soon.
pub async fn copy(browser: &Browser) -> Result<String> {
    let watch = "const make = URL.createObjectURL.bind(URL); window.copied = null;
                 URL.createObjectURL = (blob) => { blob.text().then((text) => { window.copied = text; }); return make(blob); };";
    browser.js(watch, []).await?;
    tap(browser, "save-copy").await?;
    let text = wait_for("a saved copy", SOON, async || {
        let text = browser.js("return window.copied;", []).await?;
        Ok(text.as_str().map(str::to_owned))
    })
    .await?;
    ensure!(text.starts_with("PlanB 1 "), "the copy begins with: {:.60}", text);
    Ok(text)
}

/// What axe finds on the screen that is shown, serious and critical only: rule, help, places.
///
/// # Errors
/// When axe cannot run.
pub async fn barriers(browser: &Browser, axe: &str) -> Result<Vec<String>> {
    let is_there = browser.js("return typeof window.axe === 'object';", []).await?;
    if is_there != true {
        browser.js(axe, []).await?;
    }
    let found = browser
        .js_async(
            "const { violations } = await axe.run(document, { resultTypes: ['violations'] });
             return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
                 .map(({ id, help, nodes }) => `${id}: ${help}: ` +
                     nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | '));",
            [],
        )
        .await?;
    serde_json::from_value::<Vec<String>>(found).context("axe's findings")
}

/// The value of a `data-` entry of the root element.
///
/// # Errors
/// When the page cannot be asked.
pub async fn root(browser: &Browser, name: &str) -> Result<Value> {
    browser
        .js(
            "return document.documentElement.dataset[arguments[0]] ?? null;",
            [json!(name)],
        )
        .await
}

/// A file that a person saved.
#[derive(Debug)]
pub struct SavedFile {
    /// What the browser called it.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// Taps a way out and reads the file that comes of it.
///
/// # Errors
/// When no file with this ending arrives, or it is no text.
pub async fn save_file(browser: &Browser, way: &str, ending: &str) -> Result<SavedFile> {
    let folder = browser.downloads()?;
    let of_kind = || -> Result<BTreeSet<PathBuf>> {
        let files = fs::read_dir(&folder)?.filter_map(Result::ok);
        let files = files.map(|entry| entry.path());
        Ok(files
            .filter(|path| path.extension().is_some_and(|found| found == ending))
            .collect())
    };
    let before = of_kind()?;
    tap(browser, way).await?;
    // A browser reserves the name first, with an empty file, and fills it afterwards under another one.
    wait_for("a saved file with something in it", SOON, async || {
        let Some(path) = of_kind()?.difference(&before).next().cloned() else {
            return Ok(None);
        };
        let text = fs::read_to_string(&path)?;
        let name = path.file_name().unwrap_or_default();
        Ok((!text.is_empty()).then(|| SavedFile {
            name: name.to_string_lossy().into_owned(),
            text,
        }))
    })
    .await
}
