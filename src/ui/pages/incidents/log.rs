use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::correct_form::CorrectForm;
use super::log_filter::{Filter, FilterFields};
use crate::domain::command::UndoLine;
use crate::domain::incident_log::{log_of, standing};
use crate::domain::text::search_key;
use crate::domain::{Event, Id, Incident, LogLine, LogPart, Timestamp};
use crate::state::{Notices, Session, Words};
use crate::ui::frame::{ShownLine, name_days};
use crate::ui::widgets::{EmptyState, LogRow, Rows, Section, TextButton, Unfolding};

/// How many lines are shown at once: enough for an hour, few enough to open at once on a slow phone.
const PAGE: usize = 60;

/// A line with what it is found by.
#[derive(Clone, Debug, PartialEq)]
pub struct LogItem {
    /// As it is shown.
    pub shown: ShownLine,
    /// What it is about.
    pub part: LogPart,
    /// When, corrected.
    pub at: Timestamp,
    /// What a search looks through.
    pub key: String,
    is_correction: bool,
    can_be_undone: bool,
}

/// The whole log of an incident.
#[component]
pub fn Log(
    /// Of which incident.
    id: Id<Incident>,
    /// How many lines are shown; a print shows all.
    room: Unfolding,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let newest_first = RwSignal::new(true);
    let filter = Filter::new();
    room.show(PAGE);
    let all = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let entries = log_of(plan, id);
            let stands: BTreeSet<Id<LogLine>> =
                standing(entries.clone()).iter().map(|entry| entry.id).collect();
            let items = entries.iter().map(|entry| {
                let shown = ShownLine::of(texts, plan, entry);
                let from = shown.from.as_deref().unwrap_or_default();
                let key = search_key(&format!("{} {} {from}", shown.time, shown.text()));
                LogItem {
                    part: LogPart::of(&entry.line.what),
                    at: entry.at,
                    can_be_undone: entry.line.what.can_be_undone() && stands.contains(&entry.id),
                    is_correction: matches!(entry.line.what, Event::Correction { .. }),
                    shown,
                    key,
                }
            });
            items.collect::<Vec<_>>()
        })
    });
    let found = Memo::new(move |_| {
        all.with(|all| {
            let mut places = filter.places(all);
            if newest_first.get() {
                places.reverse();
            }
            places
        })
    });
    let shown = move || {
        let found = found.read();
        let places = found.iter().take(room.made());
        let mut items = all.with(|all| {
            places
                .filter_map(|place| all.get(*place).cloned())
                .collect::<Vec<_>>()
        });
        name_days(words.get(), items.iter_mut().map(|item| &mut item.shown));
        items
    };
    let correcting = RwSignal::new(false);
    let editing = RwSignal::new(None::<Id<LogLine>>);
    let aside = move || {
        view! {
            <TextButton
                text=move || {
                    let incidents = words.get().incidents;
                    if newest_first.get() { incidents.log_oldest_first } else { incidents.log_newest_first }
                }
                on_press=move || newest_first.update(|newest| *newest = !*newest)
            />
        }
    };
    let count = move || u64::try_from(all.read().len()).unwrap_or(u64::MAX);
    let found_words = move || {
        let texts = words.get();
        let found = u64::try_from(found.read().len()).unwrap_or(u64::MAX);
        match filter.is_set() {
            true => texts.count(&texts.log_words.found, found, &[("total", &count().to_string())]),
            false => texts.count(&texts.incidents.entries, count(), &[]),
        }
    };
    let left = move || found.read().len().saturating_sub(room.asked());
    view! {
        <Section heading=words.say(|texts| texts.incidents.log) aside>
            <FilterFields filter all />
            <p class="second" role="status" data-test="log-count">
                {found_words}
            </p>
            {move || found.read().is_empty().then(|| nothing(words, filter, all.read().is_empty()))}
            <Rows>
                <For
                    each=shown
                    key=|item| {
                        let shown = &item.shown;
                        let marks = (shown.after_end.is_some(), item.can_be_undone);
                        (shown.id, shown.parts.clone(), shown.was.clone(), shown.day.clone(), marks)
                    }
                    children=move |item| view! { <OneLine item correcting editing /> }
                />
            </Rows>
            {move || (left() > 0).then(|| {
                let more = u64::try_from(left().min(PAGE)).unwrap_or(0);
                view! {
                    <TextButton
                        text=move || words.get().count(&words.get().log_words.more, more, &[])
                        on_press=move || room.show_more(PAGE)
                        attr:data-test="more-lines"
                    />
                }.into_any()
            })}
            <TextButton
                text=move || {
                    let own = words.get().log_words;
                    if correcting.get() { own.stop_correcting } else { own.correct_lines }
                }
                on_press=move || {
                    correcting.update(|correcting| *correcting = !*correcting);
                    editing.set(None);
                }
                attr:data-test="correct-lines"
            />
        </Section>
    }
}

fn nothing(words: Words, filter: Filter, is_empty: bool) -> AnyView {
    if is_empty {
        return view! { <EmptyState text=words.say(|texts| texts.now.log_is_empty) /> }.into_any();
    }
    view! {
        <EmptyState text=words.say(|texts| texts.log_words.none_found)>
            <TextButton
                text=words.say(|texts| texts.log_words.show_all)
                on_press=move || filter.clear()
                attr:data-test="show-all-lines"
            />
        </EmptyState>
    }
    .into_any()
}

/// One line, with the way to correct it.
#[component]
fn OneLine(
    item: LogItem,
    correcting: RwSignal<bool>,
    editing: RwSignal<Option<Id<LogLine>>>,
) -> impl IntoView {
    let words = Words::here();
    let (session, notices) = (Session::here(), Notices::here());
    let (id, at) = (item.shown.id, item.at);
    let (can_correct, can_be_undone) = (!item.is_correction, item.can_be_undone);
    let (day, sentence, marks) = (item.shown.day_row(), item.shown.sentence(), item.shown.marks());
    let undo = move || {
        let texts = words.untracked();
        notices.tell(match session.dispatch(UndoLine { line: id }) {
            Ok(_) => texts.log_words.taken_back.to_owned(),
            Err(refusal) => texts.refusals.words(texts, &refusal),
        });
    };
    let below = move || {
        if !can_correct || !correcting.get() {
            return ().into_any();
        }
        if editing.get() == Some(id) {
            return view! { <CorrectForm id at on_close=move || editing.set(None) /> }.into_any();
        }
        view! {
            <TextButton
                text=words.say(|texts| texts.incidents.correct)
                on_press=move || editing.set(Some(id))
                attr:data-test="correct-line"
            />
            {can_be_undone.then(|| view! {
                <TextButton
                    text=words.say(|texts| texts.log_words.by_mistake)
                    on_press=undo
                    attr:data-test="by-mistake"
                />
            })}
        }
        .into_any()
    };
    view! {
        {day}
        <LogRow time=item.shown.time was=item.shown.was from=item.shown.from attr:data-test="log-line">
            {sentence}
            {marks}
        </LogRow>
        <li class="row-below">{below}</li>
    }
}
