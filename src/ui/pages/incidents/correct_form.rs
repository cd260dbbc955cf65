use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::domain::command::{CorrectLine, UndoLine};
use crate::domain::text::clean_text;
use crate::domain::{Event, Id, Incident, IncidentState, LogLine, Timestamp};
use crate::state::{Addresses, Notices, Session, Words};
use crate::ui::frame::{MomentDraft, MomentFields, SaveOrLeave, fault_at};
use crate::ui::widgets::{Button, TextArea};

/// Corrects the time or the text of one line; the original stays.
#[component]
pub fn CorrectForm(
    /// Which line.
    id: Id<LogLine>,
    /// Its time as it is shown.
    at: Timestamp,
    /// Called when it is corrected, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let moment = MomentDraft::new(Some(at));
    let text = RwSignal::new(String::new());
    let time_fault = RwSignal::new(None::<String>);
    let text_fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        time_fault.set(None);
        text_fault.set(None);
        let texts = words.untracked();
        let Ok(Some(right)) = moment.read() else {
            time_fault.set(Some(texts.end_words.needs_moment.to_owned()));
            return;
        };
        // The fields know no seconds: the same minute is no correction.
        let is_same = right.ms.div_euclid(60_000) == at.ms.div_euclid(60_000);
        let text = clean_text(&text.get_untracked());
        let corrected = CorrectLine {
            line: id,
            at: (!is_same).then_some(right),
            text: (!text.is_empty()).then_some(text),
        };
        match session.dispatch(corrected) {
            Ok(_) => on_close.run(()),
            Err(refusal) => match fault_at(&refusal, &["at"]) {
                Some(fault) => time_fault.set(Some(texts.refusals.fault(texts, "at", &fault))),
                None => text_fault.set(Some(texts.refusals.words(texts, &refusal))),
            },
        }
    };
    // What a ticket says counts: its number and promise are noted anew, not remarked upon.
    let ticket = session.with_untracked(|plan| {
        let line = plan.log.get(&id)?;
        let is_open = IncidentState::in_plan(plan, line.incident)?.is_open();
        (is_open && matches!(line.what, Event::Ticket { .. })).then_some(line.incident)
    });
    let remark = move || match ticket {
        Some(incident) => view! { <NoteAnew id incident on_close /> }.into_any(),
        None => view! {
            <TextArea
                label=words.say(|texts| texts.log_words.remark)
                value=text
                on_input=move |typed: String| text.set(typed)
                error=text_fault
                attr:data-test="correct-text"
            />
        }
        .into_any(),
    };
    view! {
        <form class="fields correct-form" novalidate on:submit=save data-test="correct-form">
            <p class="second">{words.say(|texts| texts.incidents.correct_hint)}</p>
            <MomentFields
                draft=moment
                day=words.signal(|texts| texts.log_words.right_day)
                time=words.signal(|texts| texts.incidents.correct_time)
                error=time_fault
                test="correct"
            />
            {remark()}
            <SaveOrLeave save=words.say(|texts| texts.incidents.correct) test="save-correction" on_leave=on_close />
        </form>
    }
}

/// A ticket that is wrong is taken back and noted anew where tickets are noted, so that script, clocks and evidence go on
/// with the right one.
#[component]
fn NoteAnew(
    /// The line of the ticket.
    id: Id<LogLine>,
    /// Of which incident.
    incident: Id<Incident>,
    /// Called when it is taken back.
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let operator = Addresses::here().to(&format!("/incidents/{incident}/operator"));
    let go = use_navigate();
    let note = move || match session.dispatch(UndoLine { line: id }) {
        Ok(_) => {
            on_close.run(());
            notices.tell(words.untracked().log_words.ticket_taken_back.to_owned());
            go(&operator, Default::default());
        }
        Err(refusal) => {
            let texts = words.untracked();
            notices.tell(texts.refusals.words(texts, &refusal));
        }
    };
    view! {
        <p class="second">{words.say(|texts| texts.log_words.ticket_hint)}</p>
        <Button
            text=words.say(|texts| texts.log_words.ticket_anew)
            on_press=note
            attr:data-test="note-ticket-anew"
        />
    }
}
