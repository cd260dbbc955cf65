//! Putting the app on the home screen.

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::fault::Fault;
use super::listener::Listener;
use super::{js, page};

thread_local! {
    static OFFER: RefCell<Option<Event>> = const { RefCell::new(None) };
}

const CHOICE_MS: u32 = 600_000;

/// Catches the browser's offer to install, which comes once and early; `changed` is called when it has come or
/// the app was installed. The page script may have caught it before the app was there, as
/// `window.planbInstallOffer`.
pub fn listen(changed: impl Fn() + Clone + 'static) -> Result<[Listener; 2], Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    if let Some(early) = js::property(&window, "planbInstallOffer") {
        OFFER.set(early.dyn_into().ok());
    }
    let came = changed.clone();
    Ok([
        Listener::new(&window, "beforeinstallprompt", move |event| {
            event.prevent_default();
            OFFER.set(Some(event));
            came();
        })?,
        Listener::new(&window, "appinstalled", move |_| {
            OFFER.take();
            changed();
        })?,
    ])
}

/// Calls `installed` when the app was put on the home screen.
pub fn on_installed(installed: impl Fn() + 'static) -> Result<Listener, Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    Listener::new(&window, "appinstalled", move |_| installed())
}

/// Whether the browser can be asked to install now.
pub fn is_offered() -> bool {
    OFFER.with_borrow(Option::is_some)
}

/// Shows the browser's install dialog; to be called in the handler of a tap. Whether the person accepted.
pub async fn ask() -> Result<bool, Fault> {
    let offer: JsValue = OFFER.take().ok_or(Fault::Missing)?.into();
    let choice = js::call_within(CHOICE_MS, &offer, "prompt", &[]).await?;
    Ok(js::property(&choice, "outcome")
        .and_then(|value| value.as_string())
        .as_deref()
        == Some("accepted"))
}

/// Whether the app runs from the home screen, in a window of its own.
pub fn is_installed() -> bool {
    let standalone = js::of_navigator("standalone").is_some_and(|value| value.is_truthy());
    standalone
        || page::matches("(display-mode: standalone)")
        || page::matches("(display-mode: fullscreen)")
        || page::matches("(display-mode: minimal-ui)")
}

/// Whether this is an iPhone or iPad, where installing is done by hand in the share menu. A newer iPad calls
/// itself a Mac, but has a touch screen.
pub fn is_ios() -> bool {
    let text = |name| {
        js::of_navigator(name)
            .and_then(|value| value.as_string())
            .unwrap_or_default()
    };
    let agent = text("userAgent");
    let touch = js::of_navigator("maxTouchPoints")
        .and_then(|value| value.as_f64())
        .unwrap_or(0.0);
    ["iPhone", "iPad", "iPod"].iter().any(|name| agent.contains(name))
        || (agent.contains("Macintosh") && touch > 1.0)
}
