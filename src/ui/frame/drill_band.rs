//! The band above everything while a drill runs.

use crate::ui::prelude::*;

use crate::state::{Session, Words};
use crate::ui::layout::DrillBand;
use crate::ui::widgets::SignPrefix;

/// During a drill every sign says so first: a picture of half a screen is still one of a drill.
pub fn prefix_signs() {
    let words = Words::here();
    let incident = Session::here().incident();
    let drill = Memo::new(move |_| incident.read().as_ref().is_some_and(|open| open.head.drill));
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
    let incident = Session::here().incident();
    let drill = Memo::new(move |_| incident.read().as_ref().is_some_and(|open| open.head.drill));
    move || {
        drill.get().then(|| {
            view! {
                <DrillBand
                    word=words.signal(|texts| texts.nav.drill)
                    note=words.signal(|texts| texts.nav.drill_not_real)
                />
            }
        })
    }
}

/// The mark of a drill on a screen that tells of one that is over, or of one beside an incident: on paper and on a
/// picture it says what the band says while a drill runs.
#[component]
pub fn DrillMark() -> impl IntoView {
    let words = Words::here();
    let incident = Session::here().incident();
    let is_marked = Memo::new(move |_| incident.read().as_ref().is_some_and(|open| open.head.drill));
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
