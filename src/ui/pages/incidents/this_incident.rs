//! Which incident the address names, and what every screen of one incident has.

use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::{Id, Incident};
use crate::output::log_paper::incident_title;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::Head;

/// The incident that the address names, tracked; none when it is not on this device.
pub fn named_incident() -> Memo<Option<Id<Incident>>> {
    let (session, params) = (Session::here(), use_params_map());
    Memo::new(move |_| {
        let id: Id<Incident> = params.read().get("id")?.parse().ok()?;
        session
            .with(|plan| plan.incidents.contains_key(&id))
            .then_some(id)
    })
}

/// "Incident 2311-K7Q4".
pub fn title_of(id: Memo<Option<Id<Incident>>>) -> Signal<String> {
    let (words, session) = (Words::here(), Session::here());
    Signal::derive(move || {
        let texts = words.get();
        let named = id
            .get()
            .map(|id| session.with(|plan| incident_title(texts, plan, id)));
        named.unwrap_or_else(|| texts.nav.incidents.to_owned())
    })
}

/// Back to the incident's own screen.
pub fn back_to_incident(id: Memo<Option<Id<Incident>>>) -> Head {
    let addresses = Addresses::here();
    Head::Below {
        href: Signal::derive(move || match id.get() {
            Some(id) => addresses.to(&format!("/incidents/{id}")),
            None => addresses.to("/incidents"),
        }),
        name: title_of(id),
    }
}
