//! How WebKitGTK's small browser is started and what it tells.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::browser::{Person, driver_on};
use crate::observed::Message;
use crate::programs;

pub(crate) fn driver_command(port: u16, display: &str, home: &Path, person: Person) -> Result<Command> {
    let mut command = driver_on(port, &programs::webkit_driver()?);
    command
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_DATA_HOME", home.join("data"))
        // Without a locale of the system that fits, the browser says "en-US".
        .env("LC_ALL", format!("{}.UTF-8", person.language))
        // The sandbox of the page's process needs rights that a container does not give.
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("NO_AT_BRIDGE", "1");
    Ok(command)
}

pub(crate) fn capabilities() -> Result<Value> {
    Ok(json!({
        "browserName": "MiniBrowser",
        "webkitgtk:browserOptions": {
            "binary": programs::mini_browser()?,
            "args": ["--automation"],
        },
    }))
}

/// Errors since the last look. This browser's driver tells nothing of the console, so the page itself is watched from
/// the end of its loading on. What happens before is seen on the other two browsers, which get the same files.
pub(crate) async fn console(session: &WebDriver) -> Result<Vec<Message>> {
    let told = session.execute(WATCH, Vec::new()).await?.json().clone();
    Ok(told
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(|text| Message {
            is_error: true,
            text: text.to_owned(),
        })
        .collect())
}

const WATCH: &str = "
    if (!window.toldOfFaults) {
        const told = window.toldOfFaults = [];
        addEventListener('error', ({ message }) => told.push(String(message)));
        addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
        const before = console.error;
        console.error = (...words) => { told.push(words.map(String).join(' ')); before(...words); };
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
            told.push(`Content Security Policy: ${effectiveDirective} ${blockedURI}`));
    }
    return window.toldOfFaults.splice(0);";
