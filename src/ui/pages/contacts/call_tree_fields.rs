use crate::ui::prelude::*;

use super::directory::Directory;
use super::form::Form;
use crate::domain::{Class, Contact, Id, Language};
use crate::i18n::Lang;
use crate::state::Words;
use crate::ui::widgets::{Checkbox, ChoiceOption, Disclosure, Select};

/// The person's place in the call tree: who calls, from which class on, and whether in the crisis team.
#[component]
pub fn CallTreeFields(
    /// The form.
    form: Form,
) -> impl IntoView {
    let words = Words::here();
    let classes = Signal::derive(move || {
        let classes = Class::ALL.iter().copied().map(Some);
        let option = |class: Option<Class>| {
            ChoiceOption::new(class, move || match class {
                Some(class) => words.get().classes.name(class),
                None => words.get().contact_form.call_from_none,
            })
        };
        std::iter::once(None)
            .chain(classes)
            .map(option)
            .collect::<Vec<_>>()
    });
    let choose = move |class: Option<Class>| form.edit(|contact| contact.call_from = class);
    view! {
        <Disclosure summary=words.say(|texts| texts.contact_form.call_tree) attr:data-test="fold-call-tree">
            <div class="fields">
                <Caller form />
                <Select
                    label=words.say(|texts| texts.contact_form.call_from)
                    options=classes
                    value=form.of_contact(|contact| contact.call_from)
                    on_choose=choose
                    attr:data-test="field-call_from"
                />
                <Checkbox
                    label=words.say(|texts| texts.contact_form.crisis_team)
                    checked=form.of_contact(|contact| contact.crisis_team)
                    on_change=move |is_in: bool| form.edit(|contact| contact.crisis_team = is_in)
                    attr:data-test="field-crisis_team"
                />
            </div>
        </Disclosure>
    }
}

/// Who calls this person; nobody calls themselves and is offered for it.
#[component]
fn Caller(form: Form) -> impl IntoView {
    let (words, directory) = (Words::here(), Directory::here());
    let own = form.untracked().id;
    let chosen = form.of_contact(|contact| contact.called_by);
    // Somebody who is named as their own caller, by a merge or another program, is shown until that is mended.
    let is_own = own.is_some() && chosen.get_untracked() == own;
    let options = Signal::derive(move || {
        let people = directory.people(|id| is_own || Some(id) != own);
        let lead = ChoiceOption::new(
            None::<Id<Contact>>,
            words.say(|texts| texts.contact_form.called_by_lead),
        );
        std::iter::once(lead).chain(people).collect::<Vec<_>>()
    });
    let choose = move |caller: Option<Id<Contact>>| form.edit(|contact| contact.called_by = caller);
    view! {
        <Select
            label=words.say(|texts| texts.contact_form.called_by)
            options
            value=chosen
            on_choose=choose
            error=form.fault("called_by")
            attr:data-test="field-called_by"
        />
    }
}

/// In which language the person gets messages.
#[component]
pub fn LanguageField(
    /// The form.
    form: Form,
) -> impl IntoView {
    let words = Words::here();
    let options = Signal::derive(move || {
        let languages = Language::ALL.iter().copied().map(Some);
        let option = |language: Option<Language>| {
            ChoiceOption::new(language, move || match language {
                Some(language) => Lang::from(language).native_name(),
                None => words.get().plan.company_language,
            })
        };
        std::iter::once(None)
            .chain(languages)
            .map(option)
            .collect::<Vec<_>>()
    });
    let choose = move |language: Option<Language>| form.edit(|contact| contact.language = language);
    view! {
        <Select
            label=words.say(|texts| texts.contact_form.language)
            options
            value=form.of_contact(|contact| contact.language)
            on_choose=choose
            attr:data-test="field-language"
        />
    }
}
