//! Random numbers for new ids.

use js_sys::{Math, Uint8Array};
use wasm_bindgen::JsValue;

use super::{clock, js};

/// 64 random bits: from the browser's cryptographic source, or else mixed from `Math.random` and the time.
/// Ids need to be different, not secret.
pub fn random_u64() -> u64 {
    from_crypto().unwrap_or_else(mixed)
}

fn from_crypto() -> Option<u64> {
    let crypto = js::property(&js_sys::global(), "crypto")?;
    let bytes = Uint8Array::new_with_length(8);
    js::call(&crypto, "getRandomValues", &[JsValue::from(bytes.clone())]).ok()?;
    let mut drawn = [0_u8; 8];
    bytes.copy_to(&mut drawn);
    Some(u64::from_le_bytes(drawn))
}

fn mixed() -> u64 {
    let half = || (Math::random() * 4_294_967_296.0) as u64;
    (half() << 32 | half()) ^ clock::now_ms().unsigned_abs().rotate_left(20)
}
