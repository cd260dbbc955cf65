//! The page itself: where it is served, whether it is seen, and what stands on its root element.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, MediaQueryList, VisibilityState};

use super::fault::Fault;
use super::listener::Listener;

/// The path under which this build is served, with a slash at both ends ("/", "/plan-b/"), as the page names it
/// in `<meta name="base-path">`.
pub fn base_path() -> String {
    document()
        .and_then(|document| document.query_selector("meta[name=base-path]").ok().flatten())
        .and_then(|meta| meta.get_attribute("content"))
        .filter(|path| path.starts_with('/') && path.ends_with('/'))
        .unwrap_or_else(|| "/".to_owned())
}

/// The whole address under which this build is served, such as `https://example.be/plan-b/`.
pub fn address() -> Option<String> {
    let origin = web_sys::window()?.location().origin().ok()?;
    Some(origin + &base_path())
}

/// Height of the window, CSS pixels.
pub fn height() -> u32 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    // As large as a common phone's where the browser does not say.
    height.map_or(700, |height| height as u32)
}

/// Whether the person can see the page now.
pub fn is_visible() -> bool {
    document().is_none_or(|document| document.visibility_state() == VisibilityState::Visible)
}

/// Calls `seen` each time the page comes to the front, also when it comes back whole from the browser's memory.
pub fn on_visible(seen: impl Fn() + Clone + 'static) -> Result<[Listener; 2], Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    let document = document().ok_or(Fault::Missing)?;
    let shown = seen.clone();
    Ok([
        Listener::new(&document, "visibilitychange", move |_| {
            if is_visible() {
                seen();
            }
        })?,
        Listener::new(&window, "pageshow", move |_| shown())?,
    ])
}

/// Calls `left` each time the page goes to the back: perhaps the last moment at which it runs.
pub fn on_hidden(left: impl Fn() + 'static) -> Result<Listener, Fault> {
    let document = document().ok_or(Fault::Missing)?;
    Listener::new(&document, "visibilitychange", move |_| {
        if !is_visible() {
            left();
        }
    })
}

/// Sets `data-<name>` on the root element; other programs and tests read the app's state there.
pub fn set_root_data(name: &str, value: &str) {
    set_root_attribute(&format!("data-{name}"), value);
}

/// Sets the language of the page.
pub fn set_language(language: &str) {
    set_root_attribute("lang", language);
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Puts the focus on the element with this id; whether there was one.
pub fn focus(id: &str) -> bool {
    document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok())
        .is_some_and(|element| element.focus().is_ok())
}

/// Brings an element into sight, at the top of the window.
pub fn show_at_top(element: &web_sys::Element) {
    element.scroll_into_view();
}

/// Whether a media query holds, such as `(prefers-color-scheme: dark)`.
pub fn matches(query: &str) -> bool {
    media(query).is_some_and(|media| media.matches())
}

/// Calls `changed` with the new answer each time the media query's answer changes.
pub fn on_match_change(query: &str, changed: impl Fn(bool) + 'static) -> Result<Listener, Fault> {
    let media = media(query).ok_or(Fault::Missing)?;
    let asked = media.clone();
    Listener::new(&media, "change", move |_| changed(asked.matches()))
}

fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Only a malformed name fails, and the names are ours.
        drop(root.set_attribute(name, value));
    }
}

fn media(query: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(query).ok().flatten()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Leaves this page for another address of the app, which is loaded anew.
pub fn open(address: &str) -> Result<(), Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    window
        .location()
        .replace(address)
        .map_err(|thrown: JsValue| Fault::of(&thrown))
}

/// Whether the browser calls this address secure, which a worker needs.
pub fn is_secure() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// What `data-<name>` on the root element says.
pub fn root_data(name: &str) -> Option<String> {
    document()?
        .document_element()?
        .get_attribute(&format!("data-{name}"))
}

/// Loads the page anew.
pub fn reload() -> Result<(), Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    window
        .location()
        .reload()
        .map_err(|thrown: JsValue| Fault::of(&thrown))
}

/// Opens the browser's print dialog; a browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
