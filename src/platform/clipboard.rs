//! Copy and paste.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlTextAreaElement;

use super::fault::Fault;
use super::js;

/// Firefox and Safari show a "Paste" bubble that the person has to tap.
const PASTE_MS: u32 = 60_000;
const COPY_MS: u32 = 5_000;

/// Copies the text; the older way of browsers is tried when the newer is missing or refused. To be called in
/// the handler of a tap. On an error the text can still be shown for copying by hand.
pub async fn copy(text: &str) -> Result<(), Fault> {
    if let Some(clipboard) = js::of_navigator("clipboard") {
        let written = js::call_within(COPY_MS, &clipboard, "writeText", &[JsValue::from_str(text)]).await;
        if written.is_ok() {
            return Ok(());
        }
    }
    copy_by_selection(text)
}

/// The text in the clipboard. On an error the person can still paste into a text area.
pub async fn paste() -> Result<String, Fault> {
    let clipboard = js::of_navigator("clipboard").ok_or(Fault::Missing)?;
    let text = js::call_within(PASTE_MS, &clipboard, "readText", &[]).await?;
    text.as_string().ok_or(Fault::Missing)
}

fn copy_by_selection(text: &str) -> Result<(), Fault> {
    let fault = |thrown: JsValue| Fault::of(&thrown);
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(Fault::Missing)?;
    let body = document.body().ok_or(Fault::Missing)?;
    let area: HtmlTextAreaElement = document
        .create_element("textarea")
        .map_err(fault)?
        .dyn_into()
        .map_err(|_| Fault::Missing)?;
    area.set_value(text);
    area.set_read_only(true);
    // A dialog that is open takes the focus of everything outside it: the area goes where the focus is.
    let focused = document.active_element();
    let place = focused
        .as_ref()
        .and_then(|element| element.closest("dialog").ok().flatten());
    let place: &web_sys::Element = place.as_ref().unwrap_or(body.as_ref());
    place.append_child(&area).map_err(fault)?;
    area.select();
    let copied = js::call(&document, "execCommand", &[JsValue::from_str("copy")]);
    area.remove();
    if let Some(element) = focused.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Focus is a courtesy here.
        drop(element.focus());
    }
    if copied?.is_truthy() {
        Ok(())
    } else {
        Err(Fault::Blocked)
    }
}
