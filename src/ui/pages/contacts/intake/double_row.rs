use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::domain::{Contact, Record};
use crate::i18n::{Texts, field_label, field_value, format};
use crate::intake::same::Sameness;
use crate::intake::taking::{Brought, Doubles, Original, brought};
use crate::state::{Session, Words};
use crate::ui::widgets::{ChoiceOption, Select};

/// Somebody of the file who is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Double {
    /// The place among the people of the file.
    pub place: usize,
    /// Who it is already.
    pub original: Original,
    /// By what that shows.
    pub by: Sameness,
}

/// One of them: whom it is like and by what, what merging brings, and what to do.
#[component]
pub fn DoubleRow(
    /// Where the file lies.
    desk: IntakeDesk,
    /// Which one.
    double: Double,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let Double {
        place, original, by, ..
    } = double;
    let called = move |place: usize| {
        desk.people
            .with(|people| people.people.get(place).map(|person| person.contact.called()))
            .unwrap_or_default()
    };
    let other = move || match original {
        Original::InPlan(id) => session
            .with(|plan| plan.contacts.get(&id).map(Contact::called))
            .unwrap_or_default(),
        Original::InFile(place) => called(place),
    };
    let choice = Signal::derive(move || desk.doubles.with(|doubles| doubles.of(place, by)));
    let becomes = move || {
        let texts = words.get();
        match choice.get() {
            Doubles::Merge => {
                let brought = desk
                    .people
                    .with(|people| session.with(|plan| brought(people, plan, original, place)));
                brought_words(texts, &brought)
            }
            Doubles::Add => texts.intake.double_added.to_owned(),
            Doubles::Skip => texts.intake.double_skipped.to_owned(),
        }
    };
    let choose = move |chosen: Doubles| {
        desk.doubles.update(|doubles| {
            doubles.each.insert(place, chosen);
        });
    };
    view! {
        <li class="row intake-double" data-test="intake-double">
            <strong>{move || called(place)}</strong>
            <p class="second">{move || words.get().intake.same_as(by, &other())}</p>
            <Select
                label=Signal::derive(move || {
                    let texts = words.get();
                    format::with_colon(texts.lang, texts.intake.doubles_what, &called(place))
                })
                options=Signal::stored(choices(words))
                value=choice
                on_choose=choose
                attr:data-test="intake-double-choice"
            />
            <p class="second" data-test="intake-brought">{becomes}</p>
        </li>
    }
}

/// What can be done with them.
pub fn choices(words: Words) -> Vec<ChoiceOption> {
    vec![
        ChoiceOption::new(Doubles::Merge, words.say(|texts| texts.intake.doubles_merge)),
        ChoiceOption::new(Doubles::Add, words.say(|texts| texts.intake.doubles_add)),
        ChoiceOption::new(Doubles::Skip, words.say(|texts| texts.intake.doubles_skip)),
    ]
}

/// "Comes along: Role: IT. +32 470 12 34 56".
fn brought_words(texts: &Texts, brought: &Brought) -> String {
    let session = Session::here();
    let fields = brought.fields.iter().map(|(name, value)| {
        session.with(|plan| {
            let label = field_label(texts, plan, Contact::KIND, name);
            format::with_colon(
                texts.lang,
                &label,
                &field_value(texts, plan, Contact::KIND, name, value),
            )
        })
    });
    let numbers = brought.numbers.iter().map(|number| texts.intake.number(number));
    let all: Vec<String> = fields.chain(numbers).collect();
    match all.is_empty() {
        true => texts.intake.double_same.to_owned(),
        false => format::with_colon(texts.lang, texts.intake.double_brings, &all.join(" · ")),
    }
}
