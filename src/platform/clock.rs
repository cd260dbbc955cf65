//! The device's clock.

use super::js;

/// Milliseconds since 1970 UTC, as this device believes.
pub fn now_ms() -> i64 {
    // Whole milliseconds well below 2^53: the conversion is exact.
    js_sys::Date::now() as i64
}

/// When this page was opened, milliseconds since 1970 UTC; `None` where the browser does not say.
pub fn opened_ms() -> Option<i64> {
    let performance = js::property(&js_sys::global(), "performance")?;
    // Far below 2^53; the fraction of a millisecond does not matter.
    Some(js::property(&performance, "timeOrigin")?.as_f64()? as i64)
}
