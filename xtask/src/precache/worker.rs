//! The service worker: its parts joined, and what was built filled in.

use serde_json::{Map, Value, json};

use super::files::{BuiltFile, Staging};

const HEAD: &str = "sw.template.js";
const FOLDER: &str = "sw.parts";
const PARTS: [&str; 4] = ["pointer.js", "filling.js", "answering.js", "messages.js"];
const CARD: &str = "card.html";

/// The worker's source, with placeholders.
#[derive(Debug)]
pub struct Source(String);

impl Source {
    /// Takes the source out of the build, with the built-in card already in it.
    ///
    /// # Errors
    /// If a part is missing or has no place.
    pub fn take(staging: &Staging) -> Result<Self, String> {
        let mut text = staging.take(HEAD)?;
        for part in PARTS {
            text.push('\n');
            text.push_str(&staging.take(&format!("{FOLDER}/{part}"))?);
        }
        let card = staging.take(&format!("{FOLDER}/{CARD}"))?;
        staging.remove_empty(FOLDER)?;
        put(&text, "card", &Value::String(card)).map(Self)
    }

    /// The text, for the build's id.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The finished worker.
    ///
    /// # Errors
    /// If a placeholder is missing.
    pub fn fill(
        &self,
        build: &str,
        files: &[BuiltFile],
        headers: &[(String, String)],
    ) -> Result<String, String> {
        let files = files.iter().map(|file| {
            json!({ "path": file.path, "sha256": file.sha256, "size": file.size, "type": file.media_type })
        });
        // How long a host may keep a file says nothing about the worker's copy.
        let headers = headers.iter().filter(|(name, _)| {
            !["cache-control", "content-type"]
                .iter()
                .any(|left_out| name.eq_ignore_ascii_case(left_out))
        });
        let headers: Map<_, _> = headers
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect();
        let text = put(&self.0, "build", &Value::from(build))?;
        let text = put(&text, "files", &Value::Array(files.collect()))?;
        put(&text, "headers", &Value::Object(headers))
    }
}

/// Puts a value, which is JavaScript as it is JSON, in the place of the text `'{{name}}'`.
fn put(text: &str, name: &str, value: &Value) -> Result<String, String> {
    let place = format!("'{{{{{name}}}}}'");
    if text.matches(&place).count() == 1 {
        Ok(text.replace(&place, &value.to_string()))
    } else {
        Err(format!("{HEAD}: {place} must stand there once"))
    }
}
