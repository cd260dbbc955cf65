use leptos::prelude::*;

use super::field_error::FieldError;
use super::{ChoiceOption, Glyph, Icon, element_id};

/// One of a few, as a row of large joined buttons; wraps where the words are long.
#[component]
pub fn Choice<T>(
    /// The question, above it.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen, two to five.
    options: Vec<ChoiceOption<T>>,
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
    let name = element_id("choice");
    let error_id = format!("{name}-error");
    let radio = {
        let name = name.clone();
        move |option: ChoiceOption<T>| {
            let ChoiceOption { value: own, label } = option;
            let shown = own.clone();
            let checked = move || value.with(|chosen| chosen.as_ref() == Some(&shown));
            let choose = move |_| on_choose.run((own.clone(),));
            view! {
                <label class="choice-option">
                    <input type="radio" name=name.clone() prop:checked=checked on:change=choose />
                    <span class="choice-face">
                        <Icon glyph=Glyph::Tick />
                        <span>{label}</span>
                    </span>
                </label>
            }
        }
    };
    view! {
        <fieldset class="field choice" aria-describedby=error_id>
            <legend class="field-label">{label}</legend>
            <FieldError id=error_id.clone() error />
            <div class="choice-row">{options.into_iter().map(radio).collect_view()}</div>
            {hint.map(|hint| view! { <p class="field-hint">{hint}</p> })}
        </fieldset>
    }
}
