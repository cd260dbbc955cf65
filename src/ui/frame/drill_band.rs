//! The band above everything while a drill runs.

use crate::ui::prelude::*;
use leptos_router::hooks::use_location;

use super::nav::incident_at;
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::DrillBand;
use crate::ui::widgets::SignPrefix;

/// During a drill every sign says so first: a picture of half a screen is still one of a drill.
pub fn prefix_signs() {
    let words = Words::here();
    let session = Session::here();
    let drill = Memo::new(move |_| session.is_drill());
    let prefix = move || {
        if drill.get() {
            words.get().nav.drill_prefix
        } else {
            ""
        }
    };
    provide_context(SignPrefix(Signal::derive(prefix)));
}

/// The band, or nothing.
pub fn band() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let drill = Memo::new(move |_| session.is_drill());
    let named = named_drill();
    // The sheet of a real incident, printed during a drill, is none of the drill's.
    let on_paper = Memo::new(move |_| named.get() != Some(false));
    move || {
        drill.get().then(|| {
            view! {
                <DrillBand
                    word=words.signal(|texts| texts.nav.drill)
                    note=words.signal(|texts| texts.nav.drill_not_real)
                    on_paper
                />
            }
        })
    }
}

/// The mark of a drill on its own screens when it is over, or when *Now* shows something else; or nothing.
pub fn mark_of_named() -> impl IntoView {
    let named = named_drill();
    move || (named.get() == Some(true)).then(|| view! { <DrillMark /> }.into_any())
}

/// Whether the incident whose screen this is is a drill; `None` on all other screens.
fn named_drill() -> Memo<Option<bool>> {
    let (path, addresses) = (use_location().pathname, Addresses::here());
    let session = Session::here();
    Memo::new(move |_| {
        let id = incident_at(&path.read(), &addresses.to("/incidents/"))?;
        session.with(|plan| plan.incidents.get(&id).map(|head| head.drill))
    })
}

/// The mark of a drill on a screen that tells of one that is over, or of one beside an incident: on paper and on a
/// picture it says what the band says while a drill runs.
#[component]
pub fn DrillMark() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let is_marked = Memo::new(move |_| session.is_drill());
    move || {
        (!is_marked.get()).then(|| {
            view! {
                <p class="drill-mark">
                    <strong>{words.say(|texts| texts.nav.drill)}</strong>
                    " "
                    {words.say(|texts| texts.nav.drill_not_real)}
                </p>
            }
        })
    }
}
