use crate::ui::prelude::*;

use crate::domain::Timestamp;
use crate::i18n::{Texts, format};
use crate::platform::page;
use crate::state::{Clock, SaveState, Session, Words};
use crate::ui::widgets::{FactRow, Glyph, RowLead, Rows, Section, Status, StatusKind, TextButton};

/// Whether this is a telephone; the words name it so.
pub(super) fn is_phone() -> bool {
    page::matches("(pointer: coarse) and (max-width: 40rem)")
}

/// Kept, saved as a copy, received: three lines, never one.
#[component]
pub(super) fn WhereKept() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let is_phone = is_phone();
    let here = move || {
        let saved = words.get().saved;
        if is_phone {
            saved.kept_phone
        } else {
            saved.kept_device
        }
    };
    let kept = move || {
        let saved = words.get().saved;
        let (kind, text) = match session.save().get() {
            SaveState::Saved => (StatusKind::Works, saved.saved),
            SaveState::Saving => (StatusKind::Unsure, saved.saving),
            SaveState::LocalOnly(_) => (StatusKind::Due, saved.local_only),
            SaveState::Unsaved(_) => (StatusKind::Fails, saved.unsaved),
        };
        view! { <Status kind text /> }
    };
    let copied = move || when(words.get(), session.last_copy());
    let is_received = move || {
        session
            .last_received()
            .filter(|at| Some(*at) >= session.last_copy())
    };
    let received = move || when(words.get(), is_received());
    let can_say = move || session.last_copy().is_some() && is_received().is_none();
    view! {
        <Section heading=words.say(|texts| texts.saved.where_is_it)>
            <Rows>
                <FactRow lead=RowLead::Icon(Glyph::PhoneTick) name=here value=kept />
                <FactRow
                    lead=RowLead::Icon(Glyph::Save)
                    name=words.say(|texts| texts.saved.exported)
                    value=copied
                    attr:data-test="kept-copy"
                />
                <FactRow
                    lead=RowLead::Icon(Glyph::Person)
                    name=words.say(|texts| texts.saved.received_by_somebody)
                    value=received
                    attr:data-test="kept-received"
                />
            </Rows>
            <Show when=can_say>
                <TextButton
                    text=words.say(|texts| texts.exchange.somebody_got_it)
                    on_press=move || session.note_received()
                    attr:data-test="note-received"
                />
            </Show>
        </Section>
    }
}

pub(super) fn when(texts: &'static Texts, at: Option<Timestamp>) -> AnyView {
    match at {
        Some(at) => {
            let today = Clock::read().date();
            format::near_moment(texts.lang, at.date(), &format::time_of(at), today).into_any()
        }
        None => view! { <Status kind=StatusKind::Unsure text=texts.saved.not_yet /> }.into_any(),
    }
}
