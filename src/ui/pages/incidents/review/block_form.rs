use std::collections::BTreeMap;

use crate::ui::prelude::*;

use super::review_fields;
use crate::domain::command::SaveEntry;
use crate::domain::prefill::{Known, prefill};
use crate::domain::record::{Fields, Leaf, Record, Value};
use crate::domain::text::is_blank;
use crate::domain::{Date, Id, Incident, IncidentState, Input, Plan, Review, Shape, Timestamp};
use crate::i18n::known_words::{known_from, known_text, known_whole};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::{HalfWritten, MomentDraft, MomentFields, SaveOrLeave};
use crate::ui::pages::plan::{EntryDraft, EntryField};
use crate::ui::widgets::{Notice, NoticeTone, TextButton, focus_first_fault};

const KIND: &str = Review::KIND;

/// The moments of the review are no fields of the plan's form.
const MOMENTS: [&str; 2] = ["noticed_at", "resolved_at"];

/// The form of some fields of the review, each with what the log knows.
#[component]
pub fn BlockForm(
    /// Of which incident.
    id: Id<Incident>,
    /// The fields.
    fields: &'static [&'static str],
    /// Called when it is saved, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let (was, begun) = session.with_untracked(|plan| review_fields(plan, id));
    let known = session.with_untracked(|plan| prefill(plan, id, Clock::read()));
    let began = session.with_untracked(|plan| IncidentState::in_plan(plan, id).unwrap_or_default().began());
    let entity = Review::id_for(id).entity();
    let half = HalfWritten::resumed(format!(
        "{entity}/{}",
        fields.first().copied().unwrap_or_default()
    ));
    let draft = EntryDraft::new(KIND, Some(entity.clone()), half.onto(&begun));
    let refused = RwSignal::new(None::<String>);
    let moments: Vec<(&'static str, MomentDraft, RwSignal<Option<String>>)> = MOMENTS
        .into_iter()
        .filter(|name| fields.contains(name))
        .map(|name| {
            (
                name,
                MomentDraft::new(moment_in(&draft.fields(), name)),
                RwSignal::new(None),
            )
        })
        .collect();
    for (name, moment, _) in moments.clone() {
        Effect::new(move |_| {
            if let Ok(at) = moment.get() {
                put_moment(draft, name, at);
            }
        });
    }
    half.follow(move || draft.begun(&begun));
    let written = moments.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if !take_moments(draft, &written, words) || !draft.try_to_save() {
            focus_first_fault();
            return;
        }
        let saved = session.dispatch(SaveEntry {
            kind: KIND,
            entity: Some(entity.clone()),
            was: was.clone(),
            fields: draft.fields(),
        });
        match saved {
            Ok(_) => {
                half.is_saved();
                on_close.run(());
            }
            Err(refusal) => refused.set(Some(draft.refused(words, &refusal))),
        }
    };
    let leave = move || {
        half.throw_away();
        on_close.run(());
    };
    let shown = fields.iter().copied().map(|name| {
        let day = began.date();
        let hint = known
            .get(name)
            .map(|known| known_hint(words, session, known, day));
        let is_text = shape_of(name) == Some(Shape::One(Input::Text));
        let take_over = known
            .get(name)
            .filter(|_| is_text)
            .map(|known| take_over(words, session, draft, name, known, day));
        let field = match moments.iter().find(|(of, ..)| *of == name) {
            Some((_, moment, fault)) => moment_field(words, draft, name, *moment, *fault),
            None => shape_of(name)
                .map(|shape| view! { <EntryField draft name shape /> }.into_any())
                .into_any(),
        };
        view! {
            <div class="review-field">
                {hint}
                {take_over}
                {field}
            </div>
        }
    });
    view! {
        <form class="fields block-form" novalidate on:submit=save data-test="block-form">
            {move || refused.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            {shown.collect_view()}
            {half.note()}
            <SaveOrLeave save=words.say(|texts| texts.review_words.save) test="save-block" on_leave=leave />
        </form>
    }
}

/// What the log knows, and where from; it stands as long as the field below is empty.
fn known_hint(words: Words, session: Session, known: &Known, day: Date) -> AnyView {
    let texts = words.untracked();
    let text = session.with_untracked(|plan| known_text(texts, plan, known, day));
    let from = known_from(texts, known, day);
    view! {
        <p class="known" data-test="known">
            {text} " " <span class="second known-from">{from}</span>
        </p>
    }
    .into_any()
}

/// Puts what the log knows into the field, to write on from there: what somebody writes stands in its place.
fn take_over(
    words: Words,
    session: Session,
    draft: EntryDraft,
    name: &'static str,
    known: &Known,
    day: Date,
) -> AnyView {
    let whole = session.with_untracked(|plan| known_whole(words.untracked(), plan, known, day));
    let whole = StoredValue::new(whole);
    let is_there = Memo::new(move |_| whole.with_value(|whole| draft.text(name).contains(whole.as_str())));
    let press = move || {
        let written = untrack(|| draft.text(name));
        draft.set_text(name, whole.with_value(|whole| with_known(whole, &written)));
    };
    view! {
        <Show when=move || !is_there.get()>
            <TextButton
                text=words.say(|texts| texts.review_words.take_over)
                on_press=press
                attr:data-test="take-over"
            />
        </Show>
    }
    .into_any()
}

/// What is known, then what was written already.
fn with_known(known: &str, written: &str) -> String {
    if is_blank(written) {
        known.to_owned()
    } else {
        format!("{known}\n{written}")
    }
}

fn shape_of(name: &str) -> Option<Shape> {
    let names: BTreeMap<&str, &Shape> = Plan::field_names(KIND)
        .iter()
        .copied()
        .zip(Plan::shapes(KIND))
        .collect();
    names.get(name).map(|shape| **shape)
}

fn moment_in(fields: &Fields, name: &str) -> Option<Timestamp> {
    fields.get(name).and_then(Timestamp::from_value)
}

fn moment_field(
    words: Words,
    draft: EntryDraft,
    name: &'static str,
    moment: MomentDraft,
    fault: RwSignal<Option<String>>,
) -> AnyView {
    let is_noticed = name == "noticed_at";
    let day = Signal::derive(move || {
        let own = words.get().review_words;
        if is_noticed {
            own.noticed_day
        } else {
            own.resolved_day
        }
        .to_owned()
    });
    let time = Signal::derive(move || {
        let own = words.get().review_words;
        if is_noticed {
            own.noticed_time
        } else {
            own.resolved_time
        }
        .to_owned()
    });
    let of_draft = draft.error(name.to_owned());
    let error = Signal::derive(move || fault.get().or_else(|| of_draft.get()));
    view! { <MomentFields draft=moment day time error test=name /> }.into_any()
}

/// Puts the moments into the draft; false when one of them is none.
fn take_moments(
    draft: EntryDraft,
    moments: &[(&'static str, MomentDraft, RwSignal<Option<String>>)],
    words: Words,
) -> bool {
    let mut holds = true;
    for (name, moment, fault) in moments {
        match moment.read() {
            Ok(at) => {
                fault.set(None);
                put_moment(draft, name, at);
            }
            Err(_) => {
                fault.set(Some(words.untracked().log_words.no_moment.to_owned()));
                holds = false;
            }
        }
    }
    holds
}

/// The fields know no seconds: what was not touched stays as it is.
fn put_moment(draft: EntryDraft, name: &str, at: Option<Timestamp>) {
    let shown = draft.get_untracked(name).as_ref().and_then(Timestamp::from_value);
    let minute = |at: Option<Timestamp>| at.map(|at| at.ms.div_euclid(60_000));
    if minute(shown) != minute(at) {
        draft.set(name, at.map(|at| Value::String(at.to_string())));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_over_stands_before_what_was_written() {
        assert_eq!(with_known("14:02 Router fetched", " \n"), "14:02 Router fetched");
        assert_eq!(
            with_known("14:02 Router fetched", "Also the 4G router."),
            "14:02 Router fetched\nAlso the 4G router."
        );
    }
}
