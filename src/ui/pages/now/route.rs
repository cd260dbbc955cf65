//! The screens below an incident: which one, and the way back to *Now*.

use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::{Id, Incident};
use crate::state::{Addresses, OpenIncident, Session, Words};
use crate::ui::frame::Head;

/// The incident that the address names, while it is open; the screens around it show this one too, so that nobody
/// writes into another one than they see.
pub fn routed() -> Memo<Option<OpenIncident>> {
    let session = Session::here();
    let params = use_params_map();
    let id = Memo::new(move |_| {
        let params = params.read();
        params.get("id").and_then(|id| id.parse::<Id<Incident>>().ok())
    });
    Effect::new(move |_| {
        let is_open = |id: &Id<Incident>| session.open_incidents().read().contains(id);
        if let Some(id) = id.get().filter(is_open) {
            session.show_incident(id);
        }
    });
    Memo::new(move |_| {
        let open = session.incident();
        id.get()
            .and_then(|id| open.with(|open| open.as_ref().filter(|open| open.id == id).cloned()))
    })
}

/// Back to *Now*.
pub fn back() -> Head {
    Head::Below {
        href: Signal::stored(Addresses::here().to("/")),
        name: Words::here().signal(|texts| texts.nav.now),
    }
}
