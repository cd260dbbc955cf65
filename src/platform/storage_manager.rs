//! Whether the browser promises to keep the data, and how much room there is.
//!
//! Any of it may be missing (WebKitGTK, plain http) or never answer, so every question has a time limit.

use wasm_bindgen::JsValue;

use super::fault::Fault;
use super::js;

const ANSWER_MS: u32 = 4_000;
/// Firefox asks the person.
const ASK_PERSON_MS: u32 = 60_000;

/// Room in bytes, as the browser estimates it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// In use by this origin.
    pub used: f64,
    /// The most that this origin may use.
    pub quota: f64,
}

/// Whether the browser has promised not to clear the data by itself.
pub async fn persisted() -> Result<bool, Fault> {
    Ok(ask("persisted", ANSWER_MS).await?.is_truthy())
}

/// Asks the browser for that promise; the answer is whether it was given.
pub async fn persist() -> Result<bool, Fault> {
    Ok(ask("persist", ASK_PERSON_MS).await?.is_truthy())
}

/// How much room is used and allowed.
pub async fn estimate() -> Result<Room, Fault> {
    let answer = ask("estimate", ANSWER_MS).await?;
    let number = |name| {
        js::property(&answer, name)
            .and_then(|value| value.as_f64())
            .ok_or(Fault::Missing)
    };
    Ok(Room {
        used: number("usage")?,
        quota: number("quota")?,
    })
}

async fn ask(question: &str, limit_ms: u32) -> Result<JsValue, Fault> {
    let manager = js::of_navigator("storage").ok_or(Fault::Missing)?;
    js::call_within(limit_ms, &manager, question, &[]).await
}
