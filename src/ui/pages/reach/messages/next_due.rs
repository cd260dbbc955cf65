use crate::ui::prelude::*;

use crate::domain::time_limit::{message_rhythm, next_message, promised_after};
use crate::domain::{ClockTime, Event, Minutes, promised_at};
use crate::i18n::{fill, format};
use crate::state::Clock;
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, Field, FieldKind, Mark, Marks, Section, Status, StatusKind, TextButton};

/// After how many minutes the next message may follow, in one tap.
const AFTER: [u32; 3] = [30, 60, 120];

/// When the next message is due, and the way to another time.
#[component]
pub fn NextDue(
    /// The incident.
    about: About,
    /// Asks for a time.
    asks_next: RwSignal<bool>,
) -> impl IntoView {
    let (words, clock) = (about.words, Clock::here());
    let due = Memo::new(move |_| {
        let open = about.incident.read();
        let state = &open.as_ref()?.state;
        let due = about.session.with(|plan| next_message(plan, state))?;
        Some((due, state.next_message.is_some()))
    });
    let aside = move || {
        view! {
            <TextButton
                text=words.say(|texts| texts.now.change)
                on_press=move || asks_next.set(true)
                attr:data-test="change-next"
            />
        }
    };
    let said = move || match due.get() {
        None => words.get().sending.none_due.to_owned(),
        Some((due, is_promised)) => {
            let texts = words.get();
            let time = format::near_moment(
                texts.lang,
                due.date(),
                &format::time_of(due),
                clock.minute().date(),
            );
            let template = match is_promised {
                true => texts.sending.due_at,
                false => texts.sending.due_by_rhythm,
            };
            fill(template, &[("time", &time)])
        }
    };
    let kind = move || match due.get() {
        None => StatusKind::Unsure,
        Some((due, _)) if due < clock.minute() => StatusKind::Late,
        Some((due, _)) if due.since_ms(clock.minute()) < 600_000 => StatusKind::Due,
        Some((_, true)) => StatusKind::Works,
        Some((_, false)) => StatusKind::Unsure,
    };
    view! {
        <Section heading=words.say(|texts| texts.sending.next) aside>
            <p data-test="next-due">
                <Status kind=Signal::derive(kind) text=Signal::derive(said) />
            </p>
        </Section>
    }
}

/// The one question after a message went out.
#[component]
pub fn NextQuestion(
    /// The incident.
    about: About,
    /// Taken away once answered.
    asks_next: RwSignal<bool>,
) -> impl IntoView {
    let words = about.words;
    let typed = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let set = move |due| {
        if about.log(Event::NextMessage { due }) {
            asks_next.set(false);
        }
    };
    // The rhythm of the incident's class stands first, and says so.
    let rhythm = Memo::new(move |_| {
        let open = about.incident.read();
        let state = &open.as_ref()?.state;
        let every = about.session.with(|plan| message_rhythm(plan, state))?;
        Some((every, state.class?))
    });
    let choices = move || {
        let rhythm = rhythm.get();
        let others = AFTER.map(Minutes).into_iter();
        let others = others.filter(move |minutes| rhythm.is_none_or(|(every, _)| every != *minutes));
        let first = rhythm.map(|(every, _)| every);
        first.into_iter().chain(others).collect::<Vec<_>>()
    };
    let after = Callback::new(move |(at,): (usize,)| {
        let minutes = untrack(choices).get(at).copied();
        set(minutes.map(|minutes| promised_after(Clock::read(), minutes)));
    });
    let at_hour = move || {
        let time = ClockTime::parse_from_str(typed.read_untracked().trim(), "%H:%M");
        match time.ok().and_then(|time| promised_at(Clock::read(), None, time)) {
            Some(due) => set(Some(due)),
            None => fault.set(Some(words.untracked().sending.hour_missing.to_owned())),
        }
    };
    let marks = move || {
        let texts = words.get();
        let rhythm = rhythm.get();
        let later = choices().into_iter().map(|minutes| {
            let duration = format::duration(texts.lang, u64::from(minutes.0));
            match rhythm.filter(|(every, _)| *every == minutes) {
                Some((_, class)) => {
                    let values = [
                        ("duration", duration.as_str()),
                        ("class", texts.classes.name_inline(class)),
                    ];
                    Mark::act(fill(texts.sending.after_rhythm, &values), "next-rhythm")
                }
                None => Mark::act(
                    fill(texts.sending.after, &[("duration", &duration)]),
                    "next-after",
                ),
            }
        });
        let none = std::iter::once(Mark::act(texts.sending.no_next, "next-none"));
        let marks: Vec<Mark> = later.chain(none).collect();
        let label = texts.sending.next_question.to_owned();
        view! { <Marks label name="next".to_owned() marks on_mark=after /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.sending.next_question)>
            {marks}
            <div class="fields">
                <Field
                    label=words.say(|texts| texts.sending.at_hour)
                    value=typed
                    on_input=move |text: String| {
                        fault.set(None);
                        typed.set(text);
                    }
                    kind=FieldKind::Time
                    error=fault
                    attr:data-test="next-hour"
                />
                <Button
                    text=words.say(|texts| texts.sending.set_hour)
                    on_press=at_hour
                    attr:data-test="next-at-hour"
                />
            </div>
        </Section>
    }
}
