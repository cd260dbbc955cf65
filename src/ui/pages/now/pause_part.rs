use crate::ui::prelude::*;

use crate::domain::Event;
use crate::domain::command::LogEvent;
use crate::domain::text::clean_line;
use crate::i18n::{fill, format};
use crate::state::{OpenIncident, Session, Words};
use crate::ui::widgets::{Button, ButtonRole, Field, Notice, Section, SectionRule, TextButton};

/// Work rests: since when, and the way to go on; the clocks do not stop.
#[component]
pub fn PausedNotice() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let incident = session.incident();
    let paused = Memo::new(move |_| {
        incident.with(|incident| {
            let state = &incident.as_ref()?.state;
            state.paused_since.filter(|_| state.paused)
        })
    });
    move || {
        let time = format::time_of(paused.get()?);
        let text = fill(words.get().lead.paused, &[("time", &time)]);
        Some(view! {
            <Notice text attr:data-test="paused">
                <TextButton
                    text=words.say(|texts| texts.lead.resume)
                    on_press=move || log(session, Event::Resumed {})
                    attr:data-test="resume"
                />
            </Notice>
        })
    }
}

fn log(session: Session, what: Event) {
    let open = session
        .incident()
        .with_untracked(|incident| incident.as_ref().map(|open| open.id));
    if let Some(incident) = open {
        // Closed on another device this very moment: there is nothing left that could rest.
        let _ = session.dispatch(LogEvent { incident, what });
    }
}

/// Lets work rest, with a reason; or goes on.
#[component]
pub fn PausePart(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let is_paused = Memo::new(move |_| open.with(|open| open.as_ref().is_some_and(|open| open.state.paused)));
    let reason = RwSignal::new(String::new());
    let pause = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = clean_line(&reason.get_untracked());
        log(session, Event::Paused { reason });
    };
    view! {
        <Section heading=words.say(|texts| texts.lead.pause) rule=SectionRule::Thin>
            {move || {
                if is_paused.get() {
                    view! { <PausedNotice /> }.into_any()
                } else {
                    view! {
                        <form class="fields" novalidate on:submit=pause>
                            <Field
                                label=words.say(|texts| texts.lead.pause_why)
                                hint=words.say(|texts| texts.lead.pause_hint)
                                value=reason
                                on_input=move |typed: String| reason.set(typed)
                                attr:data-test="pause-reason"
                            />
                            <Button
                                text=words.say(|texts| texts.lead.pause)
                                role=ButtonRole::Submit
                                attr:data-test="pause"
                            />
                        </form>
                    }
                    .into_any()
                }
            }}
        </Section>
    }
}
