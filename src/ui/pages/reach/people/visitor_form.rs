use crate::ui::prelude::*;

use crate::domain::text::clean_line;
use crate::domain::{Event, Id, Whereabouts};
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Button, ButtonRole, Field};

/// A visitor, by name.
#[component]
pub fn VisitorForm(
    /// The incident.
    about: About,
) -> impl IntoView {
    let words = about.words;
    let typed = RwSignal::new(String::new());
    let fault = RwSignal::new(None::<String>);
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = clean_line(&typed.read_untracked());
        let texts = words.untracked().roll_call;
        let is_there = about.incident.with_untracked(|incident| {
            let visitor = (Id::default(), name.clone());
            incident
                .as_ref()
                .is_some_and(|open| open.state.people.contains_key(&visitor))
        });
        if name.is_empty() || is_there {
            let text = if is_there {
                texts.visitor_there
            } else {
                texts.visitor_missing
            };
            return fault.set(Some(text.to_owned()));
        }
        let added = about.log(Event::Person {
            contact: Id::default(),
            name,
            whereabouts: Whereabouts::Unknown,
            place: String::new(),
        });
        if added {
            typed.set(String::new());
        }
    };
    view! {
        <form class="fields" novalidate on:submit=add>
            <Field
                label=words.say(|texts| texts.roll_call.visitor_name)
                value=typed
                on_input=move |text: String| {
                    fault.set(None);
                    typed.set(text);
                }
                error=fault
                attr:data-test="visitor-name"
            />
            <Button
                text=words.say(|texts| texts.roll_call.add_visitor)
                role=ButtonRole::Submit
                attr:data-test="add-visitor"
            />
        </form>
    }
}
