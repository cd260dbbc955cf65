use crate::ui::prelude::*;

use super::element_id;

/// A box to tick, with its words beside it.
#[component]
pub fn Checkbox(
    /// What is true when it is ticked.
    #[prop(into)]
    label: Signal<String>,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Signal<bool>,
    /// Called with the new state.
    #[prop(into)]
    on_change: Callback<(bool,)>,
    /// Below the words.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
) -> impl IntoView {
    let hint_id = element_id("checkbox-hint");
    let described_by = hint.is_some().then(|| hint_id.clone());
    view! {
        <div class="checkbox">
            <label class="checkbox-row">
                <input
                    type="checkbox"
                    aria-describedby=described_by
                    prop:checked=checked
                    on:change=move |event| on_change.run((event_target_checked(&event),))
                />
                <span>{label}</span>
            </label>
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
        </div>
    }
}
