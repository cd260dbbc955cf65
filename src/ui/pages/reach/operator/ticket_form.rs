use crate::ui::prelude::*;
use serde_json::json;

use super::repair_view::ShownRepair;
use crate::domain::record::{Leaf, Value};
use crate::domain::text::clean_line;
use crate::domain::{ClockTime, Date, Event, Id, Line, Timestamp, promised_at};
use crate::i18n::{Texts, fill};
use crate::state::Clock;
use crate::ui::frame::HalfWritten;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, ButtonRole, Field, FieldKind, Section, focus_first_fault};

/// Picks a text.
type Pick = fn(&'static Texts) -> &'static str;

/// What was said on the telephone: ticket, promise, with whom.
#[component]
pub fn TicketForm(
    /// The incident.
    about: About,
    /// Which line was reported.
    line: Id<Line>,
    /// What is known of it.
    current: Memo<Option<ShownRepair>>,
) -> impl IntoView {
    let words = about.words;
    // Number, time, day, with whom; each with what is wrong with it.
    let incident = about.id().map(|id| id.to_string()).unwrap_or_default();
    let half = HalfWritten::resumed(format!("ticket/{incident}/{line}"));
    let mut begun = kept_texts(half.begun()).into_iter();
    let typed = [(); 4].map(|()| RwSignal::new(begun.next().unwrap_or_default()));
    half.follow(move || {
        let texts = typed.map(|text| text.get());
        texts.iter().any(|text| !text.is_empty()).then(|| json!(texts))
    });
    let faults = [(); 3].map(|()| RwSignal::new(None::<String>));
    let [number, time, day, spoke_with] = typed;
    let [number_fault, time_fault, day_fault] = faults;
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        let ticket = clean_line(&number.read_untracked());
        let promised = promised(texts, &time.read_untracked(), &day.read_untracked());
        let says_nothing = ticket.is_empty() && promised == Ok(None);
        number_fault.set(says_nothing.then(|| texts.operator_call.ticket_missing.to_owned()));
        let (at_time, at_day) = promised.clone().err().unwrap_or_default();
        time_fault.set(at_time);
        day_fault.set(at_day);
        let (Ok(promised), false) = (promised, says_nothing) else {
            return focus_first_fault();
        };
        let operator = current.with_untracked(|current| {
            let operator = current.as_ref().map(|repair| repair.operator.clone());
            operator.unwrap_or_default()
        });
        let told = if ticket.is_empty() {
            texts.operator_call.promise_saved.to_owned()
        } else {
            fill(texts.operator_call.saved, &[("number", &ticket)])
        };
        let what = Event::Ticket {
            line,
            operator,
            number: ticket,
            promised,
            spoke_with: clean_line(&spoke_with.read_untracked()),
        };
        if about.log(what) {
            about.tell(told);
            for field in typed {
                field.set(String::new());
            }
            half.is_saved_and_goes_on();
        }
    };
    let field = move |at: usize| {
        let value = typed.get(at).copied().unwrap_or(number);
        let error = faults.get(at).copied();
        let (label, hint, kind, test): (Pick, Pick, _, _) = match at {
            0 => (
                |texts| texts.operator_call.ticket_number,
                |texts| texts.operator_call.ticket_hint,
                FieldKind::Text,
                "ticket-number",
            ),
            1 => (
                |texts| texts.operator_call.promised_time,
                |texts| texts.operator_call.promised_hint,
                FieldKind::Time,
                "ticket-time",
            ),
            2 => (
                |texts| texts.operator_call.promised_day,
                |texts| texts.operator_call.promised_day_hint,
                FieldKind::Date,
                "ticket-day",
            ),
            _ => (
                |texts| texts.operator_call.spoke_with,
                |_| "",
                FieldKind::Text,
                "ticket-spoke",
            ),
        };
        let input = move |text: String| {
            if let Some(error) = error {
                error.set(None);
            }
            value.set(text);
        };
        view! {
            <Field
                label=words.say(label)
                value
                on_input=input
                kind
                hint=words.signal(hint)
                error=Signal::derive(move || error.and_then(|error| error.get()))
                attr:data-test=test
            />
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.operator_call.ticket)>
            <form class="fields" novalidate on:submit=save data-test="ticket-form">
                {(0..4).map(field).collect_view()}
                {half.note()}
                <Button
                    text=words.say(|texts| texts.operator_call.save)
                    role=ButtonRole::Submit
                    attr:data-test="save-ticket"
                />
            </form>
        </Section>
    }
}

/// What was typed before, in the order of the fields.
fn kept_texts(begun: Option<Value>) -> Vec<String> {
    let texts = begun.as_ref().and_then(Value::as_array).into_iter().flatten();
    texts.filter_map(String::from_value).collect()
}

/// What is wrong with the time and with the day.
type Wrong = (Option<String>, Option<String>);

/// By when repair was promised; nothing typed: nothing promised.
fn promised(texts: &Texts, time: &str, day: &str) -> Result<Option<Timestamp>, Wrong> {
    let words = texts.operator_call;
    let (time, day) = (time.trim(), day.trim());
    let wrong_time = |text: &str| Err((Some(text.to_owned()), None));
    if time.is_empty() {
        return if day.is_empty() {
            Ok(None)
        } else {
            wrong_time(words.time_missing)
        };
    }
    let Ok(time) = ClockTime::parse_from_str(time, "%H:%M") else {
        return wrong_time(words.time_unreadable);
    };
    let on = if day.is_empty() {
        None
    } else {
        match Date::parse_from_str(day, "%Y-%m-%d") {
            Ok(day) => Some(day),
            Err(_) => return Err((None, Some(words.time_past.to_owned()))),
        }
    };
    match promised_at(Clock::read(), on, time) {
        Some(at) => Ok(Some(at)),
        None => Err((None, Some(words.time_past.to_owned()))),
    }
}
