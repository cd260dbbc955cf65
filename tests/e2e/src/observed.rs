//! What a browser told while a story ran, and what of it is a fault.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// One message of a browser's console.
#[derive(Debug, Clone)]
pub struct Message {
    /// An error, no warning or information.
    pub is_error: bool,
    /// As the browser words it.
    pub text: String,
}

/// The faults seen so far.
#[derive(Debug, Default)]
pub struct Observed {
    faults: Vec<String>,
}

/// How browsers say that our own server cannot be reached: tests kill it on purpose, and the app may try.
const NO_CONNECTION: [&str; 6] = [
    "net::ERR_CONNECTION_REFUSED",
    "net::ERR_CONNECTION_RESET",
    "net::ERR_EMPTY_RESPONSE",
    "NS_ERROR_CONNECTION_REFUSED",
    "Could not connect to",
    "Connection refused",
];

impl Observed {
    /// Notes what counts as a fault: an error, or anything said about the security policy.
    pub fn add(&mut self, messages: Vec<Message>) {
        let faults = messages.into_iter().filter(|message| {
            let about_policy = message.text.contains("Content Security Policy")
                || message.text.contains("Content-Security-Policy");
            let no_connection = NO_CONNECTION.iter().any(|words| message.text.contains(words));
            about_policy || (message.is_error && !no_connection)
        });
        self.faults.extend(faults.map(|message| message.text));
    }

    /// Notes each request that a page or a worker made to another place than this machine. Chromium's network log
    /// holds every request of the browser, service workers' too.
    ///
    /// # Errors
    /// When the log cannot be read: then nothing would have been checked.
    pub fn read_net_log(&mut self, log: &Path) -> Result<()> {
        let text = fs::read_to_string(log).with_context(|| format!("the network log {}", log.display()))?;
        let asked = requests(&text);
        let elsewhere: BTreeSet<&String> = asked.iter().filter(|address| !is_here(address)).collect();
        self.faults.extend(
            elsewhere
                .into_iter()
                .map(|address| format!("asked another place: {address}")),
        );
        Ok(())
    }

    /// The faults so far; the list starts anew.
    pub fn take(&mut self) -> Vec<String> {
        std::mem::take(&mut self.faults)
    }
}

/// The addresses that pages and workers asked for. The browser's own errands have no page as initiator.
fn requests(log: &str) -> Vec<String> {
    log.lines()
        .filter_map(|line| serde_json::from_str::<Value>(line.trim().trim_end_matches(',')).ok())
        .filter_map(|event| {
            let facts = event.get("params")?;
            let initiator = facts.get("initiator")?.as_str()?;
            let address = facts.get("url")?.as_str()?;
            initiator.starts_with("http").then(|| address.to_owned())
        })
        .collect()
}

fn is_here(address: &str) -> bool {
    address.starts_with("http://127.0.0.1:")
        || ["data:", "blob:"]
            .iter()
            .any(|scheme| address.starts_with(scheme))
}
