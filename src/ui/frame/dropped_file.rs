//! A file that is dropped on whichever screen: it is looked at where files come in.

use crate::ui::prelude::*;
use leptos::ev;
use leptos_router::hooks::{use_location, use_navigate};

use crate::platform::files;
use crate::state::Addresses;

/// The file on its way to the screen where it is looked at.
#[derive(Clone, Copy, Default)]
pub struct DroppedFile(StoredValue<Option<leptos::web_sys::File>, LocalStorage>);

impl DroppedFile {
    /// That of the app.
    pub fn here() -> Self {
        expect_context()
    }

    /// Takes it; there is none after that.
    pub fn take(self) -> Option<leptos::web_sys::File> {
        self.0.try_update_value(Option::take).flatten()
    }
}

/// Screens that take dropped files themselves, or other files.
const OWN: [&str; 2] = ["/exchange", "/contacts/import"];

/// Leads whoever drops a file anywhere to where it is looked at; a browser would leave the app and show its text.
pub fn take_dropped_files() {
    let (file, addresses) = (DroppedFile::here(), Addresses::here());
    let (here, go) = (use_location().pathname, use_navigate());
    let is_own = move || {
        let path = here.get_untracked();
        OWN.iter().any(|own| path == addresses.to(own) || path == *own)
    };
    let over = window_event_listener(ev::dragover, move |event| {
        if !is_own() {
            event.prevent_default();
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        if is_own() {
            return;
        }
        event.prevent_default();
        if let Some(dropped) = files::dropped(&event) {
            file.0.set_value(Some(dropped));
            go(&addresses.to("/exchange?dropped=1"), Default::default());
        }
    });
    on_cleanup(move || {
        over.remove();
        drop.remove();
    });
}
