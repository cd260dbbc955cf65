use crate::ui::prelude::*;

use super::deputy_field::DeputyField;
use super::form::Form;
use super::form_text::ContactText;
use crate::domain::Side;
use crate::state::Words;
use crate::ui::widgets::{Choice, ChoiceOption};

/// Who it is: list, function first, name, firm.
#[component]
pub fn PersonFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let words = Words::here();
    let sides = vec![
        ChoiceOption::new(Side::Internal, words.say(|texts| texts.contact_form.internal)),
        ChoiceOption::new(Side::External, words.say(|texts| texts.contact_form.external)),
    ];
    let side = form.of_contact(|contact| Some(contact.side));
    view! {
        <ContactText
            form
            name="function"
            label=|form| form.function
            hint=|form| form.function_hint
            read=|contact| &contact.function
            place=|contact| &mut contact.function
        />
        <ContactText form name="first_name" label=|form| form.first_name read=|contact| &contact.first_name place=|contact| &mut contact.first_name />
        <ContactText form name="last_name" label=|form| form.last_name read=|contact| &contact.last_name place=|contact| &mut contact.last_name />
        <Choice
            label=words.say(|texts| texts.contact_form.side)
            options=sides
            value=side
            on_choose=move |side: Side| form.edit(|contact| contact.side = side)
            attr:data-test="field-side"
        />
        <Show when=move || is_external(form).get()>
            <ContactText form name="organisation" label=|form| form.organisation read=|contact| &contact.organisation place=|contact| &mut contact.organisation />
        </Show>
    }
}

/// Whom to call instead, and what this person is called for.
#[component]
pub fn TaskFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let external = is_external(form);
    view! {
        <DeputyField form />
        <Show
            when=move || external.get()
            fallback=move || {
                view! {
                    <ContactText
                        form
                        name="action"
                        label=|form| form.action
                        hint=|form| form.action_hint
                        read=|contact| &contact.action
                        place=|contact| &mut contact.action
                    />
                }
            }
        >
            <ContactText form name="contract" label=|form| form.contract read=|contact| &contact.contract place=|contact| &mut contact.contract />
            <ContactText
                form
                name="reference"
                label=|form| form.reference
                hint=|form| form.reference_hint
                read=|contact| &contact.reference
                place=|contact| &mut contact.reference
            />
        </Show>
    }
}

/// Whether the contact stands on the external list.
pub fn is_external(form: Form) -> Memo<bool> {
    let side = form.of_contact(|contact| contact.side);
    Memo::new(move |_| side.get() == Side::External)
}
