use crate::ui::prelude::*;

use super::call_tree_fields::LanguageField;
use super::form::Form;
use super::form_text::ContactText;
use super::number_fields::DateField;
use super::person_fields::is_external;
use crate::domain::PreferredChannel;
use crate::domain::timestamp::Date;
use crate::state::Words;
use crate::ui::widgets::{Checkbox, ChoiceOption, Disclosure, Select, TextArea};

/// Where the person is, for going there on foot.
#[component]
pub fn PlaceFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let words = Words::here();
    let external = is_external(form);
    view! {
        <Disclosure summary=words.say(|texts| texts.contact_form.place) attr:data-test="fold-place">
            <div class="fields">
                <ContactText
                    form
                    name="address"
                    label=|form| form.address
                    hint=|form| form.place_hint
                    read=|contact| &contact.address
                    place=|contact| &mut contact.address
                />
                <ContactText form name="floor" label=|form| form.floor read=|contact| &contact.floor place=|contact| &mut contact.floor />
                <ContactText form name="desk" label=|form| form.desk read=|contact| &contact.desk place=|contact| &mut contact.desk />
                <Show when=move || !external.get()>
                    <Checkbox
                        label=words.say(|texts| texts.contact_form.works_elsewhere)
                        checked=form.of_contact(|contact| contact.works_elsewhere)
                        on_change=move |elsewhere: bool| form.edit(|contact| contact.works_elsewhere = elsewhere)
                        attr:data-test="field-works_elsewhere"
                    />
                </Show>
            </div>
        </Disclosure>
    }
}

/// What is asked last: fastest channel, language, when checked, remark.
#[component]
pub fn RemarkFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let words = Words::here();
    let channels = Signal::derive(move || {
        let option = |channel: &PreferredChannel| {
            let channel = *channel;
            ChoiceOption::new(channel, move || words.get().channels.preferred_name(channel))
        };
        PreferredChannel::ALL.iter().map(option).collect::<Vec<_>>()
    });
    let check = move |date: Option<Date>| form.edit(|contact| contact.checked_on = date);
    view! {
        <Disclosure summary=words.say(|texts| texts.contact_form.more_details) attr:data-test="fold-more">
            <div class="fields">
                <Select
                    label=words.say(|texts| texts.channels.preferred)
                    options=channels
                    value=form.of_contact(|contact| contact.preferred_channel)
                    on_choose=move |channel: PreferredChannel| form.edit(|contact| contact.preferred_channel = channel)
                    attr:data-test="field-preferred_channel"
                />
                <LanguageField form />
                <DateField
                    label=words.signal(|texts| texts.contact_form.checked_on)
                    value=form.of_contact(|contact| contact.checked_on)
                    on_date=check
                    attr:data-test="field-checked_on"
                />
                <TextArea
                    label=words.say(|texts| texts.contact_form.note)
                    value=form.of_contact(|contact| contact.note.clone())
                    on_input=move |typed: String| form.edit(|contact| contact.note = typed)
                    attr:data-test="field-note"
                />
            </div>
        </Disclosure>
    }
}
