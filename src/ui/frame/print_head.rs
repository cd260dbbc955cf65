use crate::ui::prelude::*;
use leptos::html;

use super::company;
use crate::i18n::{Texts, fill, format};
use crate::platform::listener::Listener;
use crate::state::{Clock, Session, Words};
use crate::ui::layout::PrintHead;

/// Whose plan it is, its last change and the moment of printing, on paper only.
#[component]
pub(super) fn AppPrintHead() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let dates = NodeRef::<html::P>::new();
    // Written at that moment, past the signals: the browser lays the paper out before an effect would run, and
    // nothing has to follow every change of the plan for it.
    let write = move |_| {
        if let Some(line) = dates.get_untracked() {
            line.set_text_content(Some(&told(words.untracked(), session)));
        }
    };
    let listener = StoredValue::new_local(Listener::new(&window(), "beforeprint", write).ok());
    on_cleanup(move || listener.dispose());
    view! { <PrintHead company=company() note=words.signal(|texts| texts.about.disclaimer_short) dates /> }
}

fn told(texts: &'static Texts, session: Session) -> String {
    let saved = texts.saved;
    let changed = session.last_change().map(|at| {
        fill(
            saved.plan_changed,
            &[("date", &format::date(texts.lang, at.date()))],
        )
    });
    let printed = fill(
        saved.printed_on,
        &[("moment", &format::moment(texts.lang, Clock::read()))],
    );
    changed.into_iter().chain([printed]).collect::<Vec<_>>().join(" ")
}
