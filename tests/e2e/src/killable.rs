//! Chromium started by the test itself, in a process group that can be killed as a whole. An orderly end would
//! flush what an empty battery loses.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};

use crate::browser::Person;
use crate::chromium::SWITCHES;
use crate::process::Process;
use crate::programs;
use crate::wait::{SOON, wait_for};

/// Starts Chromium on `profile`; returns it with the address of its debugging port.
pub(crate) async fn start(profile: &Path, person: Person) -> Result<(Process, String)> {
    let port_file = profile.join("DevToolsActivePort");
    remove(&port_file)?;
    let program = Process::start(
        Command::new(programs::chromium()?)
            .args(SWITCHES)
            .arg("--remote-debugging-port=0")
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg(format!("--accept-lang={}", person.language))
            .arg("about:blank"),
    )?;
    let port = wait_for("Chromium's debugging port", SOON, async || {
        Ok(fs::read_to_string(&port_file)?
            .lines()
            .next()
            .and_then(|line| line.parse::<u16>().ok()))
    })
    .await?;
    Ok((program, format!("127.0.0.1:{port}")))
}

pub(crate) fn capabilities(address: &str) -> Value {
    json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": { "debuggerAddress": address },
    })
}

/// A killed Chromium leaves its locks, and the next one would take the profile for in use.
pub(crate) fn remove_locks(profile: &Path) -> Result<()> {
    for name in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
        remove(&profile.join(name))?;
    }
    Ok(())
}

fn remove(file: &Path) -> Result<()> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
