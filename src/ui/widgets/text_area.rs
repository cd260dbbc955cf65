use crate::ui::prelude::*;

use super::field_frame::{FieldFrame, FieldIds};

/// A field of several lines; grows with its text where the browser can.
#[component]
pub fn TextArea(
    /// Above it.
    #[prop(into)]
    label: Signal<String>,
    /// What it shows: the page's draft.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text at each change; goes into the draft, not into a command.
    #[prop(into)]
    on_input: Callback<(String,)>,
    /// Below it: what it is for, an example.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// One sentence on what is wrong.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = FieldIds::new();
    let described_by = {
        let ids = ids.clone();
        move || ids.described_by(error.read().is_some(), hint.is_some())
    };
    let id = ids.control.clone();
    view! {
        <FieldFrame ids label hint error>
            <textarea
                class="control control-tall"
                id=id
                rows="3"
                autocomplete="off"
                aria-describedby=described_by
                aria-invalid=move || error.read().is_some().then_some("true")
                prop:value=value
                on:input=move |event| on_input.run((event_target_value(&event),))
            ></textarea>
        </FieldFrame>
    }
}
