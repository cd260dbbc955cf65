use crate::ui::prelude::*;
use leptos::html;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// For a form that somebody opened: whoever opened it writes at once, in the first thing inside that fits the selector.
pub fn focus_within(selector: &'static str) -> NodeRef<html::Form> {
    let form: NodeRef<html::Form> = NodeRef::new();
    Effect::new(move |_| {
        let field = form
            .get()
            .and_then(|form| form.query_selector(selector).ok().flatten());
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            // The form may be closed again by now.
            let _ = field.focus();
        }
    });
    form
}
