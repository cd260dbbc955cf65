//! Files that come with the app, as the worker or the host gives them.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Response;

use super::fault::Fault;
use super::js;

const FETCH_MS: u32 = 15_000;

/// The text of a file of this build. `address` is below the base path; offline the worker answers.
pub async fn text(address: &str) -> Result<String, Fault> {
    let answer = js::call_within(
        FETCH_MS,
        &js_sys::global(),
        "fetch",
        &[JsValue::from_str(address)],
    )
    .await?;
    let response: Response = answer.dyn_into().map_err(|_| Fault::Missing)?;
    if !response.ok() {
        return Err(Fault::Missing);
    }
    let text = js::call_within(FETCH_MS, &response, "text", &[]).await?;
    text.as_string().ok_or(Fault::Missing)
}
