use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Brings the first field with a fault to the person, once the faults are shown.
pub fn focus_first_fault() {
    request_animation_frame(|| {
        unfold_faults();
        // Of a group of buttons the first one.
        let field = document().query_selector(
            "form [aria-invalid=\"true\"]:not(fieldset), form fieldset[aria-invalid=\"true\"] input",
        );
        if let Ok(Some(field)) = field
            && let Ok(field) = field.dyn_into::<HtmlElement>()
        {
            // Focus is a courtesy: the fault stands at its field either way.
            let _ = field.focus();
        }
    });
}

/// Unfolds whatever hides a field with a fault.
fn unfold_faults() {
    let folded = "form details:not([open]):has([aria-invalid=\"true\"])";
    while let Ok(Some(fold)) = document().query_selector(folded) {
        if fold.set_attribute("open", "").is_err() {
            // A fold that stays shut keeps the field hidden; the sentence above still tells of it.
            return;
        }
    }
}
