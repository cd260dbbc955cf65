//! The band above everything while a drill runs.

use crate::ui::prelude::*;

use crate::state::{Session, Words};
use crate::ui::layout::DrillBand;

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
