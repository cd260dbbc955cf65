//! Why a browser call did not do what it was asked.

use wasm_bindgen::JsValue;

use super::js;

/// Why a browser call failed. One type for all adapters, so that one place turns it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// This browser does not have the function, or not on this address (plain http).
    Missing,
    /// The browser or the person forbids it (site data blocked, permission refused).
    Blocked,
    /// There is no room left.
    Full,
    /// No answer within the time limit. The work may still complete later.
    TimedOut,
    /// The connection to the store was cut, as phones do with pages in the background.
    Lost,
    /// The person or the browser broke it off.
    Cancelled,
    /// Anything else: the browser's own name and message, for the technical details.
    Other(String),
}

impl Fault {
    /// What a thrown value or a rejected promise means.
    pub fn of(thrown: &JsValue) -> Self {
        let text = |name| js::property(thrown, name).and_then(|value| value.as_string());
        let name = text("name").unwrap_or_default();
        match name.as_str() {
            "SecurityError" | "NotAllowedError" => Self::Blocked,
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Self::Full,
            "InvalidStateError" | "UnknownError" | "TransactionInactiveError" => Self::Lost,
            "AbortError" => Self::Cancelled,
            "NotSupportedError" => Self::Missing,
            _ => {
                let message = text("message").or_else(|| thrown.as_string()).unwrap_or_default();
                Self::Other(format!("{name}: {message}"))
            }
        }
    }
}
