use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Brings the first field with a fault to the person, once the faults are shown.
pub fn focus_first_fault() {
    request_animation_frame(|| {
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
