use crate::ui::prelude::*;

use super::field_error::FieldError;
use super::{ChoiceOption, Glyph, Icon, element_id};

/// One of a few, as a row of large joined buttons; wraps where the words are long.
#[component]
pub fn Choice<T>(
    /// The question, above it.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen, two to five.
    options: Vec<ChoiceOption>,
    /// What is chosen; `None`: nothing yet.
    #[prop(into)]
    value: Signal<Option<T>>,
    /// Called with what was chosen.
    #[prop(into)]
    on_choose: Callback<(T,)>,
    /// Below it.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// One sentence on what is wrong.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let all = StoredValue::new(options.clone());
    let chosen = Memo::new(move |_| {
        let chosen = value.get()?;
        all.with_value(|all| all.iter().position(|one| one.value() == Some(&chosen)))
    });
    let choose = move |at: usize| {
        if let Some(chosen) = all.with_value(|all| all.get(at).and_then(|one| one.value().cloned())) {
            on_choose.run((chosen,));
        }
    };
    view! { <ChoiceAt label options chosen on_choose=choose hint error /> }
}

/// The same by the places in the row: one for options of every type.
#[component]
fn ChoiceAt(
    label: Signal<String>,
    options: Vec<ChoiceOption>,
    chosen: Memo<Option<usize>>,
    #[prop(into)] on_choose: Callback<(usize,)>,
    hint: Option<Signal<String>>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let name = element_id("choice");
    let (error_id, hint_id) = (format!("{name}-error"), format!("{name}-hint"));
    let described_by = match hint {
        Some(_) => format!("{error_id} {hint_id}"),
        None => error_id.clone(),
    };
    let radio = {
        let name = name.clone();
        move |(at, one): (usize, ChoiceOption)| {
            view! {
                <label class="choice-option">
                    <input
                        type="radio"
                        name=name.clone()
                        prop:checked=move || chosen.get() == Some(at)
                        on:change=move |_| on_choose.run((at,))
                    />
                    <span class="choice-face">
                        <Icon glyph=Glyph::Tick />
                        <span>{move || one.words()}</span>
                    </span>
                </label>
            }
        }
    };
    view! {
        <fieldset
            class="field choice"
            aria-describedby=described_by
            aria-invalid=move || error.get().is_some().then_some("true")
        >
            <legend class="field-label">{label}</legend>
            <FieldError id=error_id error />
            <div class="choice-row">{options.into_iter().enumerate().map(radio).collect_view()}</div>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
        </fieldset>
    }
}
