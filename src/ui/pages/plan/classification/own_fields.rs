use crate::ui::prelude::*;

use super::super::entry_draft::EntryDraft;
use super::super::length_field::LengthField;
use crate::domain::Class;
use crate::domain::classify::Question;
use crate::i18n::fill;
use crate::state::Words;
use crate::ui::widgets::TextArea;

/// A field for each question; below it the app's own wording, which holds while the field is empty.
#[component]
pub fn QuestionFields(
    /// The draft that it writes.
    draft: EntryDraft,
) -> impl IntoView {
    let words = Words::here();
    let field = move |(number, question): (usize, Question)| {
        let name = format!("questions/{}", question.code());
        let label = Signal::derive(move || {
            let label = words.get().classification.question_number;
            fill(label, &[("number", &number.to_string())])
        });
        let hint = Signal::derive(move || {
            let texts = words.get();
            texts.classification.while_empty(texts, question)
        });
        let (error, test) = (draft.error(name.clone()), format!("field-{name}"));
        let value = {
            let name = name.clone();
            Signal::derive(move || draft.text(&name))
        };
        let set = move |text: String| draft.set_text(&name, text);
        view! { <TextArea label hint value on_input=set error attr:data-test=test /> }
    };
    view! {
        <fieldset class="needs">
            <legend>{words.say(|texts| texts.classification.questions)}</legend>
            {(1..).zip(Question::ALL.iter().copied()).map(field).collect_view()}
        </fieldset>
    }
}

/// A length for each class that an incident can rise to; the lowest only where one stands already.
#[component]
pub fn ThresholdFields(
    /// The draft that it writes.
    draft: EntryDraft,
) -> impl IntoView {
    let words = Words::here();
    let field = move |class: Class| {
        let name = format!("thresholds/{}", class.code());
        let is_asked = class != Class::Weak || draft.is_filled(&name);
        let label = Signal::derive(move || {
            let texts = words.get();
            fill(
                texts.classification.class_after,
                &[("word", texts.classes.name(class))],
            )
        });
        is_asked.then(|| view! { <LengthField draft name label /> })
    };
    view! {
        <fieldset class="needs">
            <legend>{words.say(|texts| texts.classification.thresholds)}</legend>
            {Class::ALL.iter().copied().map(field).collect_view()}
        </fieldset>
    }
}
