//! What the browser knows of the person's languages and local time.

use js_sys::{Array, Date};
use wasm_bindgen::{JsCast, JsValue};

use super::js;

/// The local offset from UTC in minutes at the moment `ms` (milliseconds since 1970 UTC); east is positive.
pub fn offset_minutes(ms: i64) -> i16 {
    let minutes = Date::new(&JsValue::from_f64(ms as f64)).get_timezone_offset();
    // NaN for a moment outside the calendar becomes 0.
    -(minutes as i16)
}

/// The person's languages as the browser tells them, preferred first ("nl-BE", "fr").
pub fn languages() -> Vec<String> {
    js::of_navigator("languages")
        .and_then(|value| value.dyn_into::<Array>().ok())
        .map(|list| list.iter().filter_map(|language| language.as_string()).collect())
        .unwrap_or_default()
}
