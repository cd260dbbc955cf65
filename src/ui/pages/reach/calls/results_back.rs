use crate::ui::prelude::*;

use super::text_code::TextCode;
use crate::domain::Timestamp;
use crate::domain::command::{CallResult, NoteResults};
use crate::domain::text::is_blank;
use crate::i18n::{Texts, fill, format};
use crate::intake::call_results::{ReadResults, ResultsFault, Unread, read_results};
use crate::output::call_results::call_results;
use crate::state::Clock;
use crate::ui::frame::{CopyButton, ShareButton};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::pages::reach::about::{About, Look};
use crate::ui::widgets::{Button, ButtonRole, Disclosure, Section, TextArea};

/// What a pasted text says, in words.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    /// What is to be noted.
    results: Vec<CallResult>,
    /// The same, a line each.
    taken: Vec<String>,
    /// Lines of which nothing is noted.
    unread: Vec<String>,
    /// The same, each with why and what to do.
    reasons: Vec<String>,
    /// Who has no result, and what stands there already.
    remarks: Vec<String>,
    /// Why nothing is taken.
    fault: Option<String>,
}

/// What came of the calls that were handed over: as text out of this phone, and pasted into it.
#[component]
pub fn ResultsBack(
    /// The incident.
    about: About,
) -> impl IntoView {
    let words = about.words;
    let is_handed = Memo::new(move |_| about.look(|look| !look.outreach.listed.is_empty()));
    view! {
        <Show when=move || is_handed.get()>
            <Section heading=words.say(|texts| texts.call_round.results)>
                <Pasted about />
                <GiveOn about />
            </Section>
        </Show>
    }
}

/// A text that came back: each line as it is read, then noted in one tap.
#[component]
fn Pasted(about: About) -> impl IntoView {
    let words = about.words;
    let typed = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let shown = Memo::new(move |_| typed.with(|text| about.look(|look| shown(&look, text))));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        let found = shown.get_untracked();
        let Some(incident) = about.id() else { return };
        if found.results.is_empty() {
            let none = texts.call_round.results_none.to_owned();
            return fault.set(Some(found.fault.unwrap_or(none)));
        }
        let count = u64::try_from(found.results.len()).unwrap_or(u64::MAX);
        let results = found.results;
        if about.dispatch(NoteResults { incident, results }) {
            about.tell(texts.count(&texts.call_round.results_noted, count, &[]));
            // What was not recognised stays, to be mended.
            typed.set(found.unread.join("\n"));
        }
    };
    let error = Signal::derive(move || fault.get().or_else(|| shown.read().fault.clone()));
    let note = Signal::derive(move || {
        let texts = words.get();
        match u64::try_from(shown.read().results.len()).unwrap_or(u64::MAX) {
            0 => texts.call_round.results_note_any.to_owned(),
            count => texts.count(&texts.call_round.results_note, count, &[]),
        }
    });
    let list = move |heading: &'static str, lines: Vec<String>, test: &'static str| {
        (!lines.is_empty()).then(|| {
            let rows = lines.into_iter().map(|line| view! { <li>{line}</li> });
            view! {
                <div data-test=test>
                    <p class="field-label">{heading}</p>
                    <ul class="plain-list">{rows.collect_view()}</ul>
                </div>
            }
            .into_any()
        })
    };
    let told = move || {
        let (texts, shown) = (words.get(), shown.get());
        let remarks = shown.remarks.into_iter();
        let remarks =
            remarks.map(|remark| view! { <p class="second" data-test="results-remark">{remark}</p> });
        view! {
            {list(texts.call_round.results_taken, shown.taken, "results-taken")}
            {list(texts.call_round.results_unread, shown.reasons, "results-unread")}
            {remarks.collect_view()}
        }
        .into_any()
    };
    view! {
        <form class="fields" novalidate on:submit=save data-test="results-form">
            <TextArea
                label=words.say(|texts| texts.call_round.results_field)
                hint=words.say(|texts| texts.call_round.results_hint)
                value=typed
                on_input=move |text: String| {
                    fault.set(None);
                    typed.set(text);
                }
                error
                attr:data-test="results-text"
            />
            <div class="stack" role="status">{told}</div>
            <Button text=note role=ButtonRole::Submit attr:data-test="note-results" />
        </form>
    }
}

/// What this phone knows of the calls, for whoever leads: as text, and as a code for any camera.
#[component]
fn GiveOn(about: About) -> impl IntoView {
    let words = about.words;
    let text = Memo::new(move |_| {
        about.look(|look| call_results(look.plan, look.texts, look.open.id, &look.outreach.listed))
    });
    move || {
        let text = text.get();
        (!text.is_empty()).then(|| {
            let title = words.get().call_round.results_give;
            view! {
                <Disclosure summary=words.say(|texts| texts.call_round.results_give)>
                    <div class="handed">
                        <p class="second">{words.say(|texts| texts.call_round.results_give_hint)}</p>
                        <TextCode text=text.clone() label=words.say(|texts| texts.call_round.results_code) />
                        <p class="letter" data-test="results-out">{text.clone()}</p>
                        <div class="button-row">
                            <CopyButton text=text.clone() copied=|texts| texts.call_round.results_copied />
                            <ShareButton text=text.clone() title=title.to_owned() />
                        </div>
                    </div>
                </Disclosure>
            }
            .into_any()
        })
    }
}

fn shown(look: &Look<'_>, text: &str) -> Shown {
    let texts = look.texts;
    if is_blank(text) {
        return Shown::default();
    }
    let read = read_results(
        look.plan,
        look.open.id,
        &look.outreach.listed,
        text,
        Clock::read(),
    );
    match read {
        Ok(read) => in_words(look, read),
        Err(fault) => Shown {
            fault: Some(fault_words(texts, &fault)),
            ..Shown::default()
        },
    }
}

fn in_words(look: &Look<'_>, read: ReadResults) -> Shown {
    let (texts, words) = (look.texts, look.texts.call_round);
    let name = |id| {
        let contact = look.plan.contacts.get(&id);
        contact
            .map(|contact| shown_name(texts, contact))
            .unwrap_or_default()
    };
    let line = |result: &CallResult| {
        let name = name(result.contact);
        let said = texts.channels.outcome_inline(result.outcome);
        match result.at {
            Some(at) => {
                let time = near(texts, at, look.now);
                let values = [("name", name.as_str()), ("result", said), ("time", &time)];
                fill(words.results_read, &values)
            }
            None => format::with_colon(texts.lang, &name, said),
        }
    };
    let reason = |(line, why): &(String, Unread)| {
        let template = match why {
            Unread::Nobody => words.unread_nobody,
            Unread::Several(_) => words.unread_several,
            Unread::Results => words.unread_results,
            Unread::Time => words.unread_time,
        };
        let names = match why {
            Unread::Several(ids) => either(texts, &ids.iter().map(|id| name(*id)).collect::<Vec<_>>()),
            Unread::Nobody | Unread::Results | Unread::Time => String::new(),
        };
        fill(template, &[("line", line), ("names", &names)])
    };
    let without: Vec<String> = read.without.iter().map(|id| name(*id)).collect();
    let without =
        (!without.is_empty()).then(|| fill(words.results_without, &[("names", &without.join(", "))]));
    let known = u64::try_from(read.known).unwrap_or(u64::MAX);
    let known = (known > 0).then(|| texts.count(&words.results_known, known, &[]));
    Shown {
        taken: read.taken.iter().map(line).collect(),
        results: read.taken,
        reasons: read.unread.iter().map(reason).collect(),
        unread: read.unread.into_iter().map(|(line, _)| line).collect(),
        remarks: without.into_iter().chain(known).collect(),
        fault: None,
    }
}

/// "An MAES or An PEETERS".
fn either(texts: &Texts, names: &[String]) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => {
            let first = first.join(", ");
            fill(texts.call_round.or, &[("first", &first), ("last", last)])
        }
        names => names.concat(),
    }
}

fn near(texts: &Texts, at: Timestamp, now: Timestamp) -> String {
    format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date())
}

fn fault_words(texts: &Texts, fault: &ResultsFault) -> String {
    let words = texts.call_round;
    match fault {
        ResultsFault::OtherIncident(number) => fill(words.results_other, &[("number", number)]),
        ResultsFault::NotWhole { told, found } => {
            let (told, found) = (told.to_string(), found.to_string());
            fill(words.results_cut, &[("told", &told), ("found", &found)])
        }
    }
}
