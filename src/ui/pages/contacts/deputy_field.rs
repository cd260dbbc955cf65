use crate::ui::prelude::*;

use super::form::Form;
use super::names::people_to_choose;
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
        session.with(|plan| people_to_choose(texts, plan, |id| is_own || Some(id) != own))
    });
    let options = Signal::derive(move || {
        let nobody = ChoiceOption::new(
            None::<Id<Contact>>,
            words.say(|texts| texts.contact_form.deputy_none),
        );
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
