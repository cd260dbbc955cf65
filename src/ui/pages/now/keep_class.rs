use crate::ui::prelude::*;

use crate::domain::Class;
use crate::domain::classify::asks_again;
use crate::domain::command::{ChangeClass, Fault, FieldFault, Refusal};
use crate::domain::text::clean_text;
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::error_at;
use crate::ui::frame::minutes_between;
use crate::ui::widgets::{Button, ButtonRole, Field, Notice, TextButton, TextLink, focus_first_fault};

/// A threshold of the plan has passed: is the class still right? Kept with a reason, or set again. Where none was set
/// there is nothing to keep.
#[component]
pub fn KeepClass(
    /// The class now; none yet.
    class: Option<Class>,
    /// Whether to lead to the page where it is set.
    with_link: bool,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let incident = session.incident();
    let is_keeping = RwSignal::new(false);
    let text = move || {
        let (texts, now) = (words.get(), clock.minute());
        incident.with(|incident| {
            let Some(open) = incident.as_ref() else {
                return String::new();
            };
            let (told, now) = session.with(|plan| open.told(plan, now));
            let minutes = minutes_between(told.began(), now);
            let duration = format::duration(texts.lang, minutes);
            let still = match class {
                Some(class) => {
                    let word = texts.classes.name_inline(class);
                    fill(texts.lead.still, &[("duration", &duration), ("word", word)])
                }
                None => fill(texts.lead.no_class_yet, &[("duration", &duration)]),
            };
            let thinks = session
                .with(|plan| asks_again(&plan.classification.thresholds, &told, now))
                .map(|asked| {
                    fill(
                        texts.lead.plan_says,
                        &[("word", texts.classes.name_inline(asked))],
                    )
                });
            thinks.map_or_else(|| still.clone(), |thinks| format!("{still} {thinks}"))
        })
    };
    let href = Signal::derive(move || {
        let id = incident.with(|incident| incident.as_ref().map(|open| open.id.to_string()));
        Addresses::here().to(&format!("/incidents/{}/class", id.unwrap_or_default()))
    });
    view! {
        <Notice text attr:data-test="asks-class">
            {with_link.then(|| {
                let text = match class {
                    Some(_) => words.say(|texts| texts.lead.look_again),
                    None => words.say(|texts| texts.classes.classify),
                };
                view! { <TextLink href text attr:data-test="look-again" /> }
            })}
            {class.map(|_| view! {
                <TextButton
                    text=words.say(|texts| texts.classes.keep_class)
                    on_press=move || is_keeping.update(|is_keeping| *is_keeping = !*is_keeping)
                    attr:data-test="keep-class"
                />
            })}
        </Notice>
        {move || class.filter(|_| is_keeping.get()).map(|class| view! { <Keep class /> })}
    }
}

#[component]
fn Keep(class: Class) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let reason = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Refusal>);
    let keep = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let reason = reason.get_untracked();
        let open = session
            .incident()
            .with_untracked(|incident| incident.as_ref().map(|open| open.id));
        let Some(incident) = open else { return };
        if clean_text(&reason).is_empty() {
            refused.set(Some(Refusal::Invalid(vec![FieldFault::new(
                "reason",
                Fault::Missing,
            )])));
            focus_first_fault();
            return;
        }
        // Closed on another device this very moment: there is no class to keep.
        let _ = session.dispatch(ChangeClass {
            incident,
            class,
            answers: Default::default(),
            reason,
        });
    };
    view! {
        <form class="fields" novalidate on:submit=keep>
            <Field
                label=words.say(|texts| texts.lead.why_keep)
                value=reason
                on_input=move |typed: String| reason.set(typed)
                error=error_at(refused, "reason")
                attr:data-test="keep-reason"
            />
            <Button
                text=words.say(|texts| texts.classes.keep_class)
                role=ButtonRole::Submit
                attr:data-test="save-keep"
            />
        </form>
    }
}
