use leptos::prelude::*;

use super::form::Form;
use super::names::{shown_function, shown_name};
use crate::domain::text::search_key;
use crate::domain::{Contact, Id};
use crate::state::{Session, Words};
use crate::ui::widgets::{ChoiceOption, Select};

/// Who stands in; asked for everybody (template 7.1). The person is no deputy of their own and is not offered.
#[component]
pub fn DeputyField(
    /// The form.
    form: Form,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let own = form.untracked().id;
    let chosen = form.of_contact(|contact| contact.deputy);
    // Somebody who is named as their own deputy, by a merge or another program, is shown until that is mended.
    let is_own = own.is_some() && chosen.get_untracked() == own;
    let options = Memo::new(move |_| {
        let texts = words.get();
        let mut people: Vec<(String, Id<Contact>)> = session.with(|plan| {
            let others = plan.contacts.iter().filter(|(id, _)| is_own || Some(**id) != own);
            others
                .map(|(id, contact)| {
                    let (name, function) = (shown_name(texts, contact), shown_function(texts, contact));
                    let label = if function.is_empty() {
                        name
                    } else {
                        format!("{name}, {function}")
                    };
                    (label, *id)
                })
                .collect()
        });
        people.sort_by_cached_key(|(label, id)| (search_key(label), *id));
        people
    });
    let options = Signal::derive(move || {
        let nobody = ChoiceOption::new(None, words.say(|texts| texts.contact_form.deputy_none));
        let people = options
            .get()
            .into_iter()
            .map(|(label, id)| ChoiceOption::new(Some(id), move || label.clone()));
        std::iter::once(nobody).chain(people).collect::<Vec<_>>()
    });
    let choose = move |deputy: Option<Id<Contact>>| form.edit(|contact| contact.deputy = deputy);
    view! {
        <Select
            label=words.say(|texts| texts.contact_form.deputy)
            hint=words.say(|texts| texts.contact_form.deputy_hint)
            options
            value=chosen
            on_choose=choose
            error=form.fault("deputy")
            attr:data-test="field-deputy"
        />
    }
}
