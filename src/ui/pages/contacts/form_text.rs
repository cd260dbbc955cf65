use crate::ui::prelude::*;

use super::form::Form;
use crate::domain::Contact;
use crate::i18n::areas::contact_form::ContactForm;
use crate::state::Words;
use crate::ui::widgets::Field;

/// A text of the contact as a field of one line.
#[component]
pub fn ContactText(
    /// The form.
    form: Form,
    /// The field's name in the record; tests find it as `field-<name>`.
    name: &'static str,
    /// Its label.
    label: fn(&ContactForm) -> &'static str,
    /// Its hint.
    #[prop(optional)]
    hint: Option<fn(&ContactForm) -> &'static str>,
    /// Reads the text.
    read: fn(&Contact) -> &String,
    /// Where the text stands.
    place: fn(&mut Contact) -> &mut String,
) -> impl IntoView {
    let words = Words::here();
    let value = form.of_contact(move |contact| read(contact).clone());
    let type_in = move |typed: String| form.edit(|contact| *place(contact) = typed);
    let label = Signal::derive(move || label(words.get().contact_form).to_owned());
    match hint {
        Some(hint) => {
            let hint = Signal::derive(move || hint(words.get().contact_form).to_owned());
            view! {
                <Field label hint value on_input=type_in error=form.fault(name) attr:data-test=format!("field-{name}") />
            }
            .into_any()
        }
        None => {
            view! { <Field label value on_input=type_in error=form.fault(name) attr:data-test=format!("field-{name}") /> }
                .into_any()
        }
    }
}
