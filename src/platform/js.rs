//! Properties and calls that may not exist in this browser.
//!
//! web-sys types its getters as always present; a call on a missing one would throw through the app.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::fault::Fault;
use super::timers;

/// The property, unless it is undefined, null or its getter throws.
pub(super) fn property(target: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(target, &JsValue::from_str(name))
        .ok()
        .filter(|value| !value.is_undefined() && !value.is_null())
}

/// The property of `window.navigator`.
pub(super) fn of_navigator(name: &str) -> Option<JsValue> {
    property(&property(&js_sys::global(), "navigator")?, name)
}

/// Calls a method that may be missing or throw.
pub(super) fn call(target: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, Fault> {
    let function: Function = property(target, method)
        .and_then(|value| value.dyn_into().ok())
        .ok_or(Fault::Missing)?;
    let list: Array = arguments.iter().collect();
    function.apply(target, &list).map_err(|thrown| Fault::of(&thrown))
}

/// Calls a method that answers with a promise, and waits at most `limit_ms` for it.
pub(super) async fn call_within(
    limit_ms: u32,
    target: &JsValue,
    method: &str,
    arguments: &[JsValue],
) -> Result<JsValue, Fault> {
    let promise = Promise::resolve(&call(target, method, arguments)?);
    timers::within(limit_ms, JsFuture::from(promise))
        .await?
        .map_err(|thrown| Fault::of(&thrown))
}
