//! A rehearsal that was begun goes on when the app is opened again.

use leptos::prelude::Get;
use leptos_router::hooks::use_location;

use crate::domain::Timestamp;
use crate::state::{Addresses, Notices, Session, Words};
use crate::store::Pref;

/// Since when a rehearsal has been going on.
pub(super) fn begun(session: Session) -> Option<Timestamp> {
    session.store().pref(Pref::Rehearsal)?.parse().ok()
}

/// Offers the way back to a rehearsal that closing the app interrupted: closing it is part of the rehearsal.
pub fn resume_rehearsal() {
    let session = Session::here();
    if begun(session).is_none() {
        return;
    }
    let (notices, addresses) = (Notices::here(), Addresses::here());
    let go = leptos_router::hooks::use_navigate();
    let texts = Words::here().untracked();
    let screen = addresses.to("/drills/rehearsal");
    let is_there = {
        let (now, screen) = (use_location().pathname, screen.clone());
        move || now.get().trim_end_matches('/') == screen
    };
    notices.offer_while(
        texts.drills.rehearsal,
        texts.drills.go_on_rehearsing,
        move || go(&screen, Default::default()),
        move || !is_there() && begun(session).is_some(),
    );
}
