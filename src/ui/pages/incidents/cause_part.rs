use crate::ui::prelude::*;
use serde_json::json;

use crate::domain::command::{NameCause, RelateIncident};
use crate::domain::record::Leaf;
use crate::domain::similar::similar;
use crate::domain::{Answer, Date, Id, Incident, IncidentState, Value};
use crate::i18n::known_words::incident_name;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{HalfWritten, fault_at};
use crate::ui::widgets::{
    Button, ButtonRole, Choice, ChoiceOption, Field, FieldKind, RowLead, RowLink, Rows, Section, SectionRule,
    Select, TextArea, focus_first_fault,
};

/// What stands in the form.
#[derive(Clone, PartialEq)]
struct Typed {
    known: Option<Answer>,
    text: String,
    day: String,
}

impl Typed {
    fn to_value(&self) -> Value {
        json!({ "known": self.known.map(|known| known.to_value()), "text": self.text, "day": self.day })
    }

    fn read(value: &Value) -> Self {
        let text = |name: &str| value.get(name).and_then(String::from_value).unwrap_or_default();
        Self {
            known: value.get("known").and_then(Answer::from_value),
            text: text("text"),
            day: text("day"),
        }
    }
}

/// What is known of the cause, and when to look again (template step 4).
#[component]
pub fn CausePart(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let (was_known, was_text, was_day) = session.with_untracked(|plan| {
        let state = IncidentState::in_plan(plan, id).unwrap_or_default();
        let day = plan.incidents.get(&id).and_then(|head| head.follow_up);
        (state.cause_known, state.cause, day)
    });
    let half = HalfWritten::resumed(format!("cause/{id}"));
    let was = Typed {
        known: Some(was_known).filter(|known| *known != Answer::Open),
        text: was_text,
        day: was_day.map(|day| day.to_string()).unwrap_or_default(),
    };
    let begun = half
        .begun()
        .map_or_else(|| was.clone(), |begun| Typed::read(&begun));
    let was = StoredValue::new(was);
    let (known, text, day) = (
        RwSignal::new(begun.known),
        RwSignal::new(begun.text),
        RwSignal::new(begun.day),
    );
    let now = move || Typed {
        known: known.get(),
        text: text.get(),
        day: day.get(),
    };
    half.follow(move || {
        let now = now();
        was.with_value(|was| now != *was).then(|| now.to_value())
    });
    let (fault, day_fault) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let known_fault = RwSignal::new(None::<String>);
    let told = RwSignal::new("");
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let texts = words.untracked();
        fault.set(None);
        day_fault.set(None);
        known_fault.set(None);
        told.set("");
        let Some(known) = known.get_untracked() else {
            known_fault.set(Some(texts.end_words.cause_unsaid.to_owned()));
            focus_first_fault();
            return;
        };
        let named = NameCause {
            incident: id,
            known,
            text: text.get_untracked(),
            follow_up: Date::from_value(&Value::String(day.get_untracked())),
        };
        match session.dispatch(named) {
            Ok(_) => {
                was.set_value(untrack(now));
                half.is_saved_and_goes_on();
                told.set(texts.end_words.noted);
            }
            Err(refusal) => match fault_at(&refusal, &["follow_up"]) {
                Some(found) => day_fault.set(Some(texts.refusals.fault(texts, "follow_up", &found))),
                None => {
                    let found = fault_at(&refusal, &["text"]);
                    let said = found.map(|found| texts.refusals.fault(texts, "text", &found));
                    fault.set(Some(
                        said.unwrap_or_else(|| texts.refusals.words(texts, &refusal)),
                    ));
                }
            },
        }
    };
    let options = vec![
        ChoiceOption::new(Answer::Yes, words.say(|texts| texts.end_words.known)),
        ChoiceOption::new(Answer::Partly, words.say(|texts| texts.end_words.partly)),
        ChoiceOption::new(Answer::No, words.say(|texts| texts.end_words.not_yet)),
    ];
    view! {
        <Section heading=words.say(|texts| texts.end_words.cause)>
            <form class="fields" novalidate on:submit=save>
                <Choice
                    label=words.say(|texts| texts.end_words.cause_known)
                    options
                    value=known
                    on_choose=move |answer: Answer| {
                        known_fault.set(None);
                        known.set(Some(answer));
                    }
                    error=known_fault
                    attr:data-test="cause-known"
                />
                <TextArea
                    label=words.say(|texts| texts.end_words.cause_text)
                    value=text
                    on_input=move |typed: String| text.set(typed)
                    error=fault
                    attr:data-test="cause-text"
                />
                <Field
                    label=words.say(|texts| texts.end_words.follow_up)
                    value=day
                    on_input=move |typed: String| day.set(typed)
                    kind=FieldKind::Date
                    error=day_fault
                    attr:data-test="cause-follow-up"
                />
                {half.note()}
                <Button
                    text=words.say(|texts| texts.end_words.cause_save)
                    role=ButtonRole::Submit
                    attr:data-test="save-cause"
                />
                <p class="second" role="status" data-test="cause-told">
                    {told}
                </p>
            </form>
        </Section>
    }
}

/// Incidents that are related; those that hit the same services are offered first.
#[component]
pub fn RelatedPart(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let all = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let state = IncidentState::in_plan(plan, id).unwrap_or_default();
            let name = |other: &Id<Incident>| (*other, incident_name(texts, plan, *other));
            let related: Vec<_> = state.related.iter().map(name).collect();
            let mut others = similar(plan, id);
            let rest = plan.incidents.keys().filter(|other| **other != id);
            others.extend(
                rest.copied()
                    .filter(|other| !others.contains(other))
                    .collect::<Vec<_>>(),
            );
            others.retain(|other| !state.related.contains(other));
            let others: Vec<_> = others.iter().map(name).collect();
            (related, others)
        })
    });
    let rows = move || {
        let row = |(other, name): (Id<Incident>, String)| {
            view! { <RowLink href=addresses.to(&format!("/incidents/{other}")) lead=RowLead::Nothing title=name /> }
        };
        all.get().0.into_iter().map(row).collect_view()
    };
    let options = Signal::derive(move || {
        let none = ChoiceOption::new(None::<Id<Incident>>, words.say(|texts| texts.plan_parts.choose));
        let each = all.get().1.into_iter();
        let each = each.map(|(other, name)| ChoiceOption::new(Some(other), move || name.clone()));
        std::iter::once(none).chain(each).collect::<Vec<_>>()
    });
    let relate = move |other: Option<Id<Incident>>| {
        if let Some(other) = other {
            // Removed on another tab this very moment: there is nothing to relate to.
            let _ = session.dispatch(RelateIncident { incident: id, other });
        }
    };
    move || {
        let (related, others) = all.get();
        (!related.is_empty() || !others.is_empty()).then(|| {
            view! {
                <Section heading=words.say(|texts| texts.end_words.related) rule=SectionRule::Thin>
                    <Rows>{rows}</Rows>
                    <Select
                        label=words.say(|texts| texts.end_words.relate)
                        options
                        value=Signal::stored(None)
                        on_choose=relate
                        attr:data-test="relate"
                    />
                </Section>
            }
        })
    }
}
