use crate::ui::prelude::*;

use crate::domain::reachability::Situation;
use crate::domain::stand_alone;
use crate::state::{Addresses, Person, Session, Words};
use crate::ui::widgets::{Glyph, LinkButton};

/// Whether no channel works in the incident that *Now* shows, so that the standing instructions are what is left.
pub(super) fn stand_alone_here() -> Memo<bool> {
    let (session, person) = (Session::here(), Person::here());
    let incident = session.incident();
    Memo::new(move |_| {
        incident.with(|incident| {
            incident.as_ref().is_some_and(|open| {
                session.with(|plan| {
                    let services = open.state.services.clone();
                    stand_alone(
                        plan,
                        &open.state,
                        &Situation::new(plan, services, &person.operator(plan)),
                    )
                })
            })
        })
    })
}

/// The way to the standing instructions, beside the next step as long as no channel works; or nothing.
#[component]
pub(super) fn StandingLink() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let (incident, stand_alone) = (Session::here().incident(), stand_alone_here());
    let id = Memo::new(move |_| {
        incident
            .read()
            .as_ref()
            .map(|open| open.id)
            .filter(|_| stand_alone.get())
    });
    move || {
        id.get().map(|id| {
            view! {
                <LinkButton
                    href=addresses.to(&format!("/incidents/{id}/standing"))
                    text=words.say(|texts| texts.standing_words.title)
                    glyph=Glyph::Person
                    attr:data-test="standing-now"
                />
            }
            .into_any()
        })
    }
}
