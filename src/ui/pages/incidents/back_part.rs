use crate::ui::prelude::*;

use crate::domain::command::{SayResolved, UndoResolved};
use crate::domain::{Id, Incident, IncidentState, Service};
use crate::i18n::{fill, format};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::{MomentDraft, MomentFields, fault_at};
use crate::ui::widgets::{Button, ButtonRole, Section, Status, StatusKind, TextButton};

/// Since when everything works again.
#[component]
pub fn BackPart(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let state = Memo::new(move |_| {
        session.with(|plan| {
            let state = IncidentState::in_plan(plan, id).unwrap_or_default();
            let down: Vec<Service> = state.services.hit().collect();
            (state.resolved, down, state.is_open())
        })
    });
    let known = state.get_untracked().0;
    let moment = MomentDraft::new(known.or_else(|| Some(Clock::read())));
    let fault = RwSignal::new(None::<String>);
    let save =
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            let texts = words.untracked();
            let Ok(Some(at)) = moment.read() else {
                fault.set(Some(texts.end_words.needs_moment.to_owned()));
                return;
            };
            fault.set(session.dispatch(SayResolved { incident: id, at }).err().map(
                |refusal| match fault_at(&refusal, &["at"]) {
                    Some(fault) => texts.refusals.fault(texts, "at", &fault),
                    None => texts.refusals.words(texts, &refusal),
                },
            ));
        };
    let undo = move || match session.dispatch(UndoResolved { incident: id }) {
        Ok(_) => moment.show(Some(Clock::read())),
        // Closed on another device this very moment, or taken back there.
        Err(refusal) => {
            let texts = words.untracked();
            fault.set(Some(texts.refusals.words(texts, &refusal)));
        }
    };
    let said = move || {
        let (resolved, down, is_open) = state.get();
        let texts = words.get();
        if let Some(at) = resolved {
            let said = fill(
                texts.end_words.back_said,
                &[("moment", &format::moment(texts.lang, at))],
            );
            let said = view! {
                <p data-test="back-said"><Status kind=StatusKind::Works text=said /></p>
                {is_open.then(|| view! {
                    <TextButton
                        text=words.say(|texts| texts.end_words.back_undo)
                        on_press=undo
                        attr:data-test="undo-back"
                    />
                })}
            };
            return Some(said.into_any());
        }
        let names: Vec<&str> = down
            .iter()
            .map(|service| texts.services.name_inline(*service))
            .collect();
        let said = fill(
            texts.end_words.still_down,
            &[("services", &format::list(texts.lang, &names))],
        );
        (!down.is_empty()).then(|| view! { <p><Status kind=StatusKind::Due text=said /></p> }.into_any())
    };
    view! {
        <Section heading=words.say(|texts| texts.end_words.back)>
            {said}
            <form class="fields" novalidate on:submit=save>
                <MomentFields
                    draft=moment
                    day=words.signal(|texts| texts.end_words.back_day)
                    time=words.signal(|texts| texts.end_words.back_time)
                    error=fault
                    test="back"
                />
                <Button
                    text=words.say(|texts| texts.end_words.back_save)
                    role=ButtonRole::Submit
                    attr:data-test="save-back"
                />
            </form>
        </Section>
    }
}
