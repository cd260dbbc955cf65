use crate::ui::prelude::*;

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
    options: Signal<Vec<ChoiceOption>>,
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
    let chosen = Memo::new(move |_| {
        value.with(|chosen| options.with(|all| all.iter().position(|one| one.value() == Some(chosen))))
    });
    let choose = move |at: usize| {
        let chosen = options.with_untracked(|all| all.get(at).and_then(|one| one.value().cloned()));
        if let Some(chosen) = chosen {
            on_choose.run((chosen,));
        }
    };
    view! { <SelectAt label options chosen on_choose=choose hint error /> }
}

/// The same by the places in the list: one for options of every type.
#[component]
fn SelectAt(
    label: Signal<String>,
    options: Signal<Vec<ChoiceOption>>,
    chosen: Memo<Option<usize>>,
    #[prop(into)] on_choose: Callback<(usize,)>,
    hint: Option<Signal<String>>,
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let described_by = {
        let ids = ids.clone();
        move || ids.described_by(error.read().is_some(), hint.is_some())
    };
    let id = ids.control.clone();
    let choose = move |place: String| {
        if let Ok(place) = place.parse() {
            on_choose.run((place,));
        }
    };
    let option = move |(at, one): (usize, ChoiceOption)| {
        view! {
            <option value=at.to_string() prop:selected=move || chosen.get() == Some(at)>
                {one.label}
            </option>
        }
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
                {move || options.get().into_iter().enumerate().map(option).collect_view()}
            </select>
        </FieldFrame>
    }
}
