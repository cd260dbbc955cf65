//! What follows the plan outside the app: root element, emergency card, the worker's flag, what localStorage keeps.

use leptos::prelude::*;

use super::{Clock, Effect, Memo, Person, Session, Words};
use super::{open_incident, promise};
use crate::domain::Plan;
use crate::output::card::card;
use crate::platform::page;
use crate::platform::state_cache::StateCache;
use crate::platform::timers::Timer;

/// How long the plan must rest before the first card of a session is written, milliseconds.
const FIRST_REST_MS: u32 = 400;

/// The same before it is written anew: the card of thousands of people is work
/// that must not fall into the next tap of whoever goes on writing.
const REST_MS: u32 = 1_500;

/// Starts everything that follows the plan.
pub(super) fn keep_up(session: Session, base: &str) {
    root_element(session);
    flag_and_keep(session, base);
    emergency_card(session, base);
    promise::ask_in_time(session);
    let person = Person::here();
    Effect::new(move |_| {
        session.prefs_changed().track();
        person.read_again();
        session.read_again();
    });
}

fn root_element(session: Session) {
    let words = Words::here();
    let save = session.save();
    Effect::new(move |_| page::set_root_data("save", save.with(|state| state.code())));
    Effect::new(move |_| page::set_language(words.lang().code()));
}

fn flag_and_keep(session: Session, base: &str) {
    let cache = StateCache::new(base);
    let open = session.open_incidents();
    let keep = Memo::new(move |_| session.with(|plan| open_incident::keep(plan, open.get())));
    Effect::new(move |_| {
        let keep = keep.get();
        let (is_open, cache) = (!keep.open.is_empty(), cache.clone());
        session.store().set_keep(keep);
        leptos::task::spawn_local(async move {
            // Without a cache there is no worker that could change builds.
            let _ = cache.set_incident_open(is_open).await;
        });
    });
}

fn emergency_card(session: Session, base: &str) {
    let words = Words::here();
    let base = base.to_owned();
    let resting: StoredValue<Option<Timer>, LocalStorage> = StoredValue::new_local(None);
    let (was_put, is_due) = (StoredValue::new(false), StoredValue::new(false));
    let write = move || {
        // An empty plan has no card: it would take the place of what is left of a lost one, and say that a plan
        // was once kept here.
        if !was_put.get_value() && session.with_untracked(Plan::is_empty) {
            return;
        }
        was_put.set_value(true);
        let changed = session.last_change().map(|at| at.date());
        let html = session
            .with_untracked(|plan| card(plan, words.untracked(), &base, Clock::read().date(), changed));
        leptos::task::spawn_local(async move {
            // No cache, no worker to serve the card.
            let _ = session.store().keep_card(html).await;
        });
    };
    let write_if_due = move || {
        if is_due.get_value() {
            is_due.set_value(false);
            write();
        }
    };
    // Whoever puts the phone away at once has the card too.
    let leaving = StoredValue::new_local(page::on_hidden(write_if_due.clone()).ok());
    on_cleanup(move || leaving.dispose());
    Effect::new(move |_| {
        words.lang();
        // A card tells that a plan was kept here: none for an empty one. One that was emptied keeps its last card.
        if session.with(Plan::is_empty) {
            return;
        }
        is_due.set_value(true);
        let rest_ms = if was_put.get_value() {
            REST_MS
        } else {
            FIRST_REST_MS
        };
        resting.set_value(Timer::after(rest_ms, write_if_due.clone()).ok());
    });
}
