use crate::ui::prelude::*;

use crate::state::{Person, Words};
use crate::ui::widgets::{Field, Section};

/// Who uses this device and what it is called; kept with each letter.
#[component]
pub(super) fn PersonFields() -> impl IntoView {
    let words = Words::here();
    let person = Person::here();
    // Drafts of their own: what is kept is trimmed, which would take the space between two names while typing.
    let name = RwSignal::new(person.name());
    let device = RwSignal::new(person.device());
    let set_name = move |typed: String| {
        person.set_name(&typed);
        name.set(typed);
    };
    let set_device = move |typed: String| {
        person.set_device(&typed);
        device.set(typed);
    };
    view! {
        <Section heading=words.say(|texts| texts.settings.who) attr:id="who">
            <div class="fields">
                <Field
                    label=words.say(|texts| texts.settings.your_name)
                    hint=words.say(|texts| texts.settings.who_hint)
                    value=name
                    on_input=set_name
                    autocomplete="name"
                    attr:data-test="user-name"
                />
                <Field
                    label=words.say(|texts| texts.settings.device_name)
                    hint=words.say(|texts| texts.settings.device_name_hint)
                    value=device
                    on_input=set_device
                    attr:data-test="device-name"
                />
            </div>
        </Section>
    }
}
