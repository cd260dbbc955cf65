use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

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
            unfold(&field);
            // Focus is a courtesy: the fault stands at its field either way.
            let _ = field.focus();
        }
    });
}

/// Unfolds whatever hides a field.
fn unfold(field: &Element) {
    let mut folded = field.closest("details").ok().flatten();
    while let Some(details) = folded {
        // A fold that stays shut keeps the field hidden; the sentence above still tells of it.
        let _ = details.set_attribute("open", "");
        let parent = details.parent_element();
        folded = parent.and_then(|parent| parent.closest("details").ok().flatten());
    }
}
