use crate::ui::prelude::*;

use crate::domain::command::{Refusal, Validate};
use crate::domain::record::{Leaf, Record, Value};
use crate::domain::{Begun, Contact, Date, Id, Procedure, Validation};
use crate::i18n::{field_label, fill};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::HalfWritten;
use crate::ui::pages::contacts::Directory;
use crate::ui::widgets::{
    Button, ButtonLook, ButtonRole, ChoiceOption, Field, FieldKind, Glyph, Select, TextArea,
    focus_first_fault,
};

/// Who validates: one of those whom the team names, or somebody else; name, function, date, remark.
#[component]
pub(super) fn ValidateForm(
    /// The procedure; none: the whole plan.
    procedure: Option<Id<Procedure>>,
    /// What was begun in it.
    half: HalfWritten,
    /// Called when it is done or given up.
    #[prop(into)]
    on_done: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let today = Clock::read().date();
    let at_first = Validation {
        procedure,
        on: Some(today),
        ..Validation::default()
    };
    let before = at_first.fields();
    let draft = RwSignal::new(Validation::fold(&half.onto(&before), &mut Vec::new()));
    let date = RwSignal::new(
        draft
            .with_untracked(|draft| draft.on)
            .unwrap_or(today)
            .to_string(),
    );
    half.follow(move || {
        let mut now = draft.with(Validation::fields);
        now.insert("on".to_owned(), Value::from(date.get()));
        Begun::between(&before, &now).to_value()
    });
    let refused = RwSignal::new(None::<Refusal>);
    let error = move |name: &'static str| {
        Signal::derive(move || {
            let texts = words.get();
            refused.with(|refused| match refused {
                Some(Refusal::Invalid(faults)) => faults
                    .iter()
                    .find(|fault| fault.field == name)
                    .map(|fault| texts.refusals.fault(texts, name, &fault.fault)),
                _ => None,
            })
        })
    };
    let label = move |name: &'static str| {
        Signal::derive(move || session.with(|plan| field_label(words.get(), plan, "validation", name)))
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // Sealed now, as it stands on the screen of whoever validates.
        let seal = untrack(|| session.seal(procedure));
        let validation = Validation {
            on: Date::from_value(&Value::from(date.get_untracked())),
            fingerprint: seal.fingerprint,
            private_fingerprint: seal.private_fingerprint,
            parts: seal.parts,
            field_digests: seal.field_digests,
            ..draft.get_untracked()
        };
        let told = fill(
            words.untracked().plan_care.was_validated,
            &[("name", &validation.name)],
        );
        match session.dispatch_undoable(Validate { validation }, told) {
            Ok(_) => {
                half.is_saved();
                on_done.run(());
            }
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    let cancel = move || {
        half.throw_away();
        on_done.run(());
    };
    view! {
        <form class="fields" novalidate on:submit=save data-test="validate-form">
            <Who procedure draft />
            <Field
                label=label("name")
                value=Signal::derive(move || draft.read().name.clone())
                on_input=move |name: String| draft.update(|draft| draft.name = name)
                error=error("name")
                attr:data-test="field-name"
            />
            <Field
                label=label("function")
                value=Signal::derive(move || draft.read().function.clone())
                on_input=move |function: String| draft.update(|draft| draft.function = function)
                attr:data-test="field-function"
            />
            <Field
                label=label("on")
                value=date
                on_input=move |day: String| date.set(day)
                kind=FieldKind::Date
                error=error("on")
                attr:data-test="field-on"
            />
            <TextArea
                label=label("note")
                value=Signal::derive(move || draft.read().note.clone())
                on_input=move |note: String| draft.update(|draft| draft.note = note)
                attr:data-test="field-note"
            />
            {half.note()}
            <div class="button-row">
                <Button
                    text=words.say(|texts| texts.plan_care.validate)
                    glyph=Glyph::Tick
                    role=ButtonRole::Submit
                    attr:data-test="save-validation"
                />
                <Button text=words.say(|texts| texts.actions.cancel) look=ButtonLook::Quiet on_press=cancel attr:data-test="cancel-validation" />
            </div>
        </form>
    }
}

/// Those whom the team names as validators, and whoever answers for the procedure; choosing one fills name and function.
#[component]
fn Who(procedure: Option<Id<Procedure>>, draft: RwSignal<Validation>) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let people = move || {
        session.with(|plan| {
            let owner = procedure.and_then(|id| plan.procedures.get(&id)?.owner);
            directory.people(|id| owner == Some(id) || plan.team.validators.contains(&id))
        })
    };
    let options = Signal::derive(move || {
        let nobody = ChoiceOption::new(
            None::<Id<Contact>>,
            words.say(|texts| texts.plan_care.someone_else),
        );
        std::iter::once(nobody).chain(people()).collect::<Vec<_>>()
    });
    let choose = move |person: Option<Id<Contact>>| {
        let found = person.and_then(|id| session.with_untracked(|plan| plan.contacts.get(&id).cloned()));
        draft.update(|draft| {
            draft.person = person;
            if let Some(contact) = found {
                draft.name = contact.name();
                draft.function = contact.function;
            }
        });
    };
    view! {
        <Show when=move || !people().is_empty()>
            <Select
                label=words.say(|texts| texts.plan_care.who)
                options
                value=Signal::derive(move || draft.read().person)
                on_choose=choose
                attr:data-test="field-person"
            />
        </Show>
    }
}
