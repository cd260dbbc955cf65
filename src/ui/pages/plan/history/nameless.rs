use crate::ui::prelude::*;

use super::earlier_versions::Found;
use crate::state::{Addresses, Person, Words};
use crate::ui::widgets::TextLink;

/// Where changes are by somebody without a name and whoever uses this device gave none: the way to say it.
#[component]
pub(super) fn Nameless(found: RwSignal<Found>) -> impl IntoView {
    let (words, person, addresses) = (Words::here(), Person::here(), Addresses::here());
    let is_asked = Memo::new(move |_| {
        let has_nameless = |found: &Found| {
            let all = found.as_ref().and_then(|found| found.as_ref().ok());
            all.is_some_and(|all| all.iter().any(|change| change.author.trim().is_empty()))
        };
        person.name().trim().is_empty() && found.with(has_nameless)
    });
    view! {
        <Show when=move || is_asked.get()>
            <p class="second">{words.say(|texts| texts.plan_care.nameless)}</p>
            <TextLink
                href=addresses.to("/settings#who")
                text=words.say(|texts| texts.plan_care.say_who)
                attr:data-test="say-who"
            />
        </Show>
    }
}
