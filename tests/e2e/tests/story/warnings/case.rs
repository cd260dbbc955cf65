//! One warning: what is written to provoke it, where it is told, what mends it.

use anyhow::{Context, Result};
use e2e::browser::Browser;
use e2e::screens::{choose, fill, go};
use e2e::wait::SOON;
use plan_b::i18n::{Lang, option_words, texts};
use serde_json::json;

use crate::story::whole_plan::by_hand::save;

/// What is put into a field.
#[derive(Clone, Copy)]
pub enum Put {
    /// A text, a number, a day, hours.
    Text(&'static str),
    /// A choice, by its code.
    Code(&'static str),
    /// An entry, by its name.
    Entry(&'static str),
    /// The only entry that was chosen is taken out again.
    Nothing,
}

/// An entry to write: the part, then its fields.
pub type Written = (&'static str, &'static [(&'static str, Put)]);

/// What mends it.
pub enum Mend {
    /// Another value in a field of one of the entries.
    Change(usize, &'static str, Put),
    /// One more entry.
    Add(Written),
}

/// One warning.
pub struct Case {
    /// What provokes it, in this order.
    pub written: &'static [Written],
    /// One field of an entry that could not be filled before a later one was there.
    pub then: Option<(usize, &'static str, Put)>,
    /// Where it is told: a path below the base; empty: on the page of the last entry.
    pub page: &'static str,
    /// What stands on that page in any case.
    pub beside: &'static str,
    /// The name of what tells it.
    pub sign: &'static str,
    /// Its words.
    pub words: &'static str,
    /// What mends it.
    pub mend: Mend,
}

impl Case {
    /// The warning comes with what is written, goes with what mends it, and leaves nothing behind.
    pub async fn play(&self, browser: &Browser) -> Result<()> {
        let what = || format!("the warning “{}”", self.words);
        if !self.page.is_empty() {
            self.is_told(browser, self.page, false).await.with_context(what)?;
        }
        let mut pages = self.write(browser).await.with_context(what)?;
        if let Some((place, field, put)) = self.then {
            change(browser, &pages, place, field, put)
                .await
                .with_context(what)?;
        }
        let page = match self.page {
            "" => pages.last().cloned().unwrap_or_default(),
            page => page.to_owned(),
        };
        self.is_told(browser, &page, true).await.with_context(what)?;
        match &self.mend {
            Mend::Change(place, field, put) => {
                change(browser, &pages, *place, field, *put)
                    .await
                    .with_context(what)?;
            }
            Mend::Add(written) => pages.push(write(browser, written).await.with_context(what)?),
        }
        self.is_told(browser, &page, false).await.with_context(what)?;
        for page in pages.iter().rev() {
            remove(browser, page).await.with_context(what)?;
        }
        Ok(())
    }

    /// Writes what provokes it and gives the pages of the entries.
    pub async fn write(&self, browser: &Browser) -> Result<Vec<String>> {
        let mut pages = Vec::new();
        for written in self.written {
            pages.push(write(browser, written).await?);
        }
        Ok(pages)
    }

    /// Waits until the page is there and tells it, or is there and does not.
    async fn is_told(&self, browser: &Browser, page: &str, is_told: bool) -> Result<()> {
        go(browser, "/", page).await?;
        let signs = json!(format!("[data-test=\"{}\"]", self.sign));
        let beside = json!(format!("[data-test=\"{}\"]", self.beside));
        let words = json!(self.words);
        let says = format!(
            "document.querySelector({beside}) && document.querySelector('form') === null
             && [...document.querySelectorAll({signs})].some((sign) => sign.innerText.includes({words})) === {is_told}"
        );
        browser.wait_for_js(&says, SOON).await
    }
}

/// Writes an entry and gives its page. What there is one of is edited.
async fn write(browser: &Browser, (part, fields): &Written) -> Result<String> {
    let form = if is_single(part) { "edit" } else { "new" };
    go(browser, "/", &format!("plan/{part}/{form}")).await?;
    for (field, put) in *fields {
        enter(browser, part, field, *put).await?;
    }
    let path = save(browser, "save-entry").await?;
    Ok(path.trim_start_matches('/').to_owned())
}

async fn change(browser: &Browser, pages: &[String], place: usize, field: &str, put: Put) -> Result<()> {
    let page = pages.get(place).context("no such entry")?;
    let part = page.split('/').nth(1).context("no part")?;
    go(browser, "/", &format!("{page}/edit")).await?;
    enter(browser, part, field, put).await?;
    save(browser, "save-entry").await.map(drop)
}

async fn remove(browser: &Browser, page: &str) -> Result<()> {
    if page.split('/').nth(1).is_none_or(is_single) {
        return Ok(());
    }
    go(browser, "/", &format!("{page}/edit")).await?;
    save(browser, "remove-entry").await.map(drop)
}

async fn enter(browser: &Browser, part: &str, field: &str, put: Put) -> Result<()> {
    let name = format!("field-{field}");
    match put {
        Put::Text(text) => fill(browser, &name, text).await,
        Put::Code(code) => {
            let words = option_words(texts(Lang::Nl), part, field, code);
            choose(browser, &name, &words).await
        }
        Put::Entry(words) => choose(browser, &name, words).await,
        Put::Nothing => {
            let list = format!("document.querySelector('[data-test=\"{name}\"]')?.closest('fieldset')");
            let there = format!("{list}?.querySelectorAll('button').length");
            browser.wait_for_js(&format!("{there} === 1"), SOON).await?;
            browser
                .js(&format!("{list}.querySelector('button').click();"), [])
                .await?;
            browser.wait_for_js(&format!("{there} === 0"), SOON).await
        }
    }
}

fn is_single(part: &str) -> bool {
    plan_b::domain::Plan::single(part).is_some()
}
