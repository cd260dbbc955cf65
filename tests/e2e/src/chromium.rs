//! How Chromium is started and what it tells.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::browser::{Person, driver_on};
use crate::observed::Message;
use crate::programs;

/// Switches that every start needs: no sandbox, because a test machine's user may be root; nothing of its own that
/// asks the network.
pub(crate) const SWITCHES: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    // A story changes the address more often in half a minute than a person could.
    "--disable-ipc-flooding-protection",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--disable-features=OptimizationHints,MediaRouter",
];

pub(crate) fn driver_command(port: u16) -> Result<Command> {
    Ok(driver_on(port, &programs::chromedriver()?))
}

pub(crate) fn capabilities(
    profile: &Path,
    downloads: &Path,
    net_log: &Path,
    person: Person,
) -> Result<Value> {
    let mut switches: Vec<String> = SWITCHES.map(String::from).into();
    switches.push(format!("--user-data-dir={}", profile.display()));
    switches.push(format!("--log-net-log={}", net_log.display()));
    switches.push(format!("--lang={}", person.language));
    if person.is_private {
        switches.push("--incognito".to_owned());
    }
    // 1 allows cookies and all other site data, 2 blocks them.
    let site_data = if person.keeps_site_data { 1 } else { 2 };
    Ok(json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": {
            "binary": programs::chromium()?,
            "args": switches,
            "prefs": {
                "intl.accept_languages": person.language,
                "download.default_directory": downloads,
                "download.prompt_for_download": false,
                "profile.default_content_setting_values.cookies": site_data,
                // A story saves more than one file without a hand on the screen.
                "profile.default_content_setting_values.automatic_downloads": 1,
            },
        },
    }))
}

/// Errors and warnings of the console since the last look.
pub(crate) async fn console(session: &WebDriver) -> Result<Vec<Message>> {
    let entries = session.browser_log().await?;
    Ok(entries
        .into_iter()
        .map(|entry| Message {
            is_error: entry.level == "SEVERE",
            text: entry.message,
        })
        .collect())
}
