use crate::ui::prelude::*;

use super::directory::Directory;
use super::form::Form;
use crate::domain::{Contact, Id};
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Select};

/// Who stands in; asked for everybody (template 7.1). The person is no deputy of their own and is not offered.
#[component]
pub fn DeputyField(
    /// The form.
    form: Form,
) -> impl IntoView {
    let (words, directory) = (Words::here(), Directory::here());
    let own = form.untracked().id;
    let chosen = form.of_contact(|contact| contact.deputy);
    // Somebody who is named as their own deputy, by a merge or another program, is shown until that is mended.
    let is_own = own.is_some() && chosen.get_untracked() == own;
    let options = Signal::derive(move || {
        let nobody = ChoiceOption::new(
            None::<Id<Contact>>,
            words.say(|texts| texts.contact_form.deputy_none),
        );
        let people = directory.people(|id| is_own || Some(id) != own);
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
