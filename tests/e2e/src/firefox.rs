//! How Firefox is started and what it tells.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId, WebDriver};

use crate::browser::{Person, driver_on};
use crate::observed::Message;
use crate::programs;

pub(crate) fn driver_command(port: u16) -> Result<Command> {
    let mut command = driver_on(port, &programs::geckodriver()?);
    // The browser's own list of errors can only be read with this.
    command.arg("--allow-system-access");
    Ok(command)
}

pub(crate) fn capabilities(profile: &Path, downloads: &Path, person: Person) -> Result<Value> {
    // 5 is the browser's own default, 2 refuses all site data.
    let site_data = if person.keeps_site_data { 5 } else { 2 };
    Ok(json!({
        "browserName": "firefox",
        "moz:firefoxOptions": {
            "binary": programs::firefox()?,
            "args": ["-headless", "-profile", profile],
            "prefs": {
                "intl.accept_languages": person.language,
                "browser.download.dir": downloads,
                "browser.download.folderList": 2,
                "browser.download.useDownloadDir": true,
                "browser.download.always_ask_before_handling_new_types": false,
                "network.captive-portal-service.enabled": false,
                "network.connectivity-service.enabled": false,
                "network.cookie.cookieBehavior": site_data,
            },
        },
    }))
}

/// Errors and warnings that pages caused since the last look: the browser's own list, which also names what the
/// security policy refused before any script ran.
pub(crate) async fn console(session: &WebDriver) -> Result<Vec<Message>> {
    session.cmd(Context("chrome")).await?;
    let listed = session
        .execute(
            "const messages = Services.console.getMessageArray().filter((message) =>
                 message instanceof Ci.nsIScriptError && /^https?:/.test(message.sourceName));
             Services.console.reset();
             return messages.map((message) => ({
                 error: (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0,
                 text: `${message.sourceName}:${message.lineNumber} ${message.category} ${message.errorMessage}`,
             }));",
            Vec::new(),
        )
        .await;
    session.cmd(Context("content")).await?;
    Ok(listed?
        .json()
        .as_array()
        .into_iter()
        .flatten()
        .map(|message| Message {
            is_error: message.get("error") == Some(&json!(true)),
            text: message
                .get("text")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
        })
        .collect())
}

/// Scripts run in the page (`content`) or in the browser itself (`chrome`).
#[derive(Debug)]
struct Context(&'static str);

impl FormatRequestData for Context {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(
            "POST".parse().unwrap_or_default(),
            format!("/session/{session}/moz/context"),
        )
        .add_body(json!({ "context": self.0 }))
    }
}
