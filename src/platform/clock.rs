//! The device's clock.

/// Milliseconds since 1970 UTC, as this device believes.
pub fn now_ms() -> i64 {
    // Whole milliseconds well below 2^53: the conversion is exact.
    js_sys::Date::now() as i64
}
