//! Asks the browser to promise that it does not clear the data by itself: at the first save of company data, and when
//! the app was put on the home screen. Nothing waits for the answer; the settings show it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{SaveState, Session};
use crate::platform::{install, storage_manager};
use crate::store::Pref;

const IN_BROWSER: &str = "browser";
const INSTALLED: &str = "installed";

/// Asks when it is time. Some browsers ask the person in turn, so it is done once, and not during an incident.
pub(super) fn ask_in_time(session: Session) {
    let is_due = Memo::new(move |_| {
        session.save().with(|save| *save == SaveState::Saved)
            && session.incident().read().is_none()
            && session.with(|plan| !plan.company.name.is_empty() || !plan.contacts.is_empty())
    });
    Effect::new(move |_| {
        let asked = session.store().pref(Pref::PromiseAsked);
        let as_what = if install::is_installed() {
            INSTALLED
        } else {
            IN_BROWSER
        };
        let is_asked = asked.is_some_and(|asked| asked == INSTALLED || asked == as_what);
        if is_due.get() && !is_asked {
            ask(session, as_what);
        }
    });
    let listener = install::on_installed(move || ask(session, INSTALLED));
    // Without it the next start asks.
    let listener = StoredValue::new_local(listener.ok());
    on_cleanup(move || listener.dispose());
}

fn ask(session: Session, as_what: &str) {
    session.store().set_pref(Pref::PromiseAsked, as_what);
    spawn_local(async move {
        // A refusal stands in the settings, with a button to ask again.
        let _ = storage_manager::persist().await;
    });
}
