//! The band above everything while a drill runs.

use super::nav::named_incident;
use crate::platform::page;
use crate::state::{Session, Words};
use crate::ui::layout::DrillBand;
use crate::ui::prelude::*;
use crate::ui::widgets::SignPrefix;

/// During a drill the whole screen looks so and every sign says so first: a picture of half a screen is still one of a
/// drill.
pub fn mark_drills() {
    let words = Words::here();
    let drill = is_drill_here();
    Effect::new(move |_| page::set_root_data("drill", if drill.get() { "true" } else { "false" }));
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
    let drill = is_drill_here();
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

/// The mark of a drill on its own screens when it is over, or nothing.
pub fn mark_of_named() -> impl IntoView {
    let named = named_drill();
    move || matches!(named.get(), Some((true, _))).then(|| view! { <DrillMark /> }.into_any())
}

/// Whether the screen is one of a drill that runs: of the incident that it names, else of the one that *Now* shows. The
/// screens of a real incident beside a drill are none of the drill's.
pub(super) fn is_drill_here() -> Memo<bool> {
    let (named, session) = (named_drill(), Session::here());
    Memo::new(move |_| match named.get() {
        Some((is_drill, is_open)) => is_drill && is_open,
        None => session.is_drill(),
    })
}

/// Whether the incident whose screen this is is a drill, and whether it is open; `None` on all other screens.
fn named_drill() -> Memo<Option<(bool, bool)>> {
    let (named, session) = (named_incident(), Session::here());
    let open = session.open_incidents();
    Memo::new(move |_| {
        let id = named.get()?;
        let is_drill = session.with(|plan| plan.incidents.get(&id).map(|head| head.drill))?;
        Some((is_drill, open.read().contains(&id)))
    })
}

/// The mark of a drill on a screen that tells of one that is over, or of one beside an incident: on paper and on a
/// picture it says what the band says while a drill runs.
#[component]
pub fn DrillMark() -> impl IntoView {
    let words = Words::here();
    let is_marked = is_drill_here();
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
