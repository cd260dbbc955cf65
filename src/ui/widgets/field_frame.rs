use crate::ui::prelude::*;

use super::element_id;
use super::field_error::FieldError;

/// The `id`s that tie a control to its label, hint and error.
#[derive(Clone, Debug)]
pub(super) struct FieldIds {
    /// Of the control.
    pub control: String,
    hint: String,
    error: String,
}

impl FieldIds {
    pub(super) fn new() -> Self {
        let control = element_id("field");
        Self {
            hint: format!("{control}-hint"),
            error: format!("{control}-error"),
            control,
        }
    }

    /// The control's `aria-describedby`: the error first, then the hint.
    pub(super) fn described_by(&self, has_error: bool, has_hint: bool) -> Option<String> {
        match (has_error, has_hint) {
            (true, true) => Some(format!("{} {}", self.error, self.hint)),
            (true, false) => Some(self.error.clone()),
            (false, true) => Some(self.hint.clone()),
            (false, false) => None,
        }
    }
}

/// Label above the control, error between both, hint below: the same for every kind of field.
#[component]
pub(super) fn FieldFrame(
    ids: FieldIds,
    label: Signal<String>,
    hint: Option<Signal<String>>,
    error: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let FieldIds {
        control,
        hint: hint_id,
        error: error_id,
    } = ids;
    view! {
        <div class="field">
            <label class="field-label" for=control>
                {label}
            </label>
            <FieldError id=error_id error />
            {children()}
            {hint.map(|hint| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
        </div>
    }
}
