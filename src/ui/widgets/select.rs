use leptos::prelude::*;

use super::ChoiceOption;
use super::field_frame::{FieldFrame, FieldIds};

/// One of many, as the browser's own list; for two to five use [`Choice`](super::Choice).
#[component]
pub fn Select<T>(
    /// Above it.
    #[prop(into)]
    label: Signal<String>,
    /// What can be chosen; put "none" into it where nothing may be chosen.
    #[prop(into)]
    options: Signal<Vec<ChoiceOption<T>>>,
    /// What is chosen.
    #[prop(into)]
    value: Signal<T>,
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
    let ids = FieldIds::new();
    let described_by = {
        let ids = ids.clone();
        move || ids.described_by(error.read().is_some(), hint.is_some())
    };
    let id = ids.control.clone();
    let choose = move |position: String| {
        let position: Option<usize> = position.parse().ok();
        let chosen =
            position.and_then(|at| options.with_untracked(|all| all.get(at).map(|one| one.value.clone())));
        if let Some(chosen) = chosen {
            on_choose.run((chosen,));
        }
    };
    // The position in the list is the option's value: what is chosen may be of any type.
    let list = move || {
        let all = options.get().into_iter().enumerate();
        all.map(|(at, one)| {
            let ChoiceOption { value: own, label } = one;
            view! {
                <option value=at.to_string() prop:selected=move || value.with(|chosen| *chosen == own)>
                    {label}
                </option>
            }
        })
        .collect_view()
    };
    view! {
        <FieldFrame ids label hint error>
            <select
                class="control"
                id=id
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                on:change=move |event| choose(event_target_value(&event))
            >
                {list}
            </select>
        </FieldFrame>
    }
}
