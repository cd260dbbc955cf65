//! Whether there is a network, tested and never believed.
//!
//! `navigator.onLine` says yes behind a dead line and in a hotel's login page, so a small file of this app's
//! own address is fetched past every cache and its content compared. Nobody waits for the answer.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, Response};

use super::fault::Fault;
use super::{js, random, timers};

/// Whether `address` (a text file of this app) is answered from the network with a text that contains
/// `expected`, within `limit_ms`.
pub async fn has_network(address: &str, expected: &str, limit_ms: u32) -> bool {
    matches!(timers::within(limit_ms, fetched(address)).await, Ok(Ok(text)) if text.contains(expected))
}

async fn fetched(address: &str) -> Result<String, Fault> {
    let fault = |thrown: JsValue| Fault::of(&thrown);
    let options = RequestInit::new();
    for (name, value) in [
        ("cache", "no-store"),
        ("redirect", "error"),
        ("credentials", "omit"),
    ] {
        js_sys::Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value)).map_err(fault)?;
    }
    let address = format!("{address}?nonce={:016x}", random::random_u64());
    let promise = js::call(
        &js_sys::global(),
        "fetch",
        &[JsValue::from_str(&address), options.into()],
    )?;
    let response: Response = JsFuture::from(Promise::resolve(&promise))
        .await
        .map_err(fault)?
        .into();
    if !response.ok() {
        return Err(Fault::Other(format!("status {}", response.status())));
    }
    let text = JsFuture::from(response.text().map_err(fault)?)
        .await
        .map_err(fault)?;
    text.as_string().ok_or(Fault::Missing)
}
