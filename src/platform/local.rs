//! localStorage, behind a probe.
//!
//! Most calls of gloo-storage panic when the browser blocks storage, so the raw handle is taken from it only
//! after a probe has shown that it can be had, and kept.

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::{JsString, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::fault::Fault;

#[wasm_bindgen]
extern "C" {
    /// localStorage with values as the browser holds them: a Rust string cannot hold half a surrogate pair.
    #[wasm_bindgen(extends = js_sys::Object)]
    type ExactStorage;

    #[wasm_bindgen(method, catch, js_name = getItem)]
    fn get_exact(this: &ExactStorage, key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch, js_name = setItem)]
    fn set_exact(this: &ExactStorage, key: &str, value: &JsValue) -> Result<(), JsValue>;
}

/// The most that localStorage holds for one address in the three great browsers, in UTF-16 units of keys and values.
pub const MOST_UNITS: f64 = 5_242_880.0;

const PROBE: &str = "planb:probe";

/// The browser's localStorage: small texts under keys, answered at once.
#[derive(Debug, Clone)]
pub struct LocalText {
    storage: web_sys::Storage,
}

impl LocalText {
    /// localStorage, when it can be read; [`Fault::Blocked`] when the browser forbids it. A full one opens.
    pub fn open() -> Result<Self, Fault> {
        let window = web_sys::window().ok_or(Fault::Missing)?;
        let blocked = |_| Fault::Blocked;
        let storage = window.local_storage().map_err(blocked)?.ok_or(Fault::Missing)?;
        match storage.set_item(PROBE, "1").map_err(|thrown| Fault::of(&thrown)) {
            Ok(()) => storage.remove_item(PROBE).map_err(blocked)?,
            Err(Fault::Full) => {
                storage.get_item(PROBE).map_err(blocked)?;
            }
            Err(_) => return Err(Fault::Blocked),
        }
        Ok(Self {
            storage: LocalStorage::raw(),
        })
    }

    /// How much is in use by this address, in UTF-16 units.
    pub fn used_units(&self) -> Result<f64, Fault> {
        let fault = |thrown: JsValue| Fault::of(&thrown);
        let length = |text: JsValue| f64::from(JsString::from(text).length());
        let mut used = 0.0;
        for key in Reflect::own_keys(&self.storage).map_err(fault)? {
            used += length(Reflect::get(&self.storage, &key).map_err(fault)?) + length(key);
        }
        Ok(used)
    }

    /// The value under `key`; half a surrogate pair in it reads as U+FFFD.
    pub fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.storage.get_item(key).map_err(|thrown| Fault::of(&thrown))
    }

    /// Puts the value; when there is no room the old one stays.
    pub fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.storage
            .set_item(key, value)
            .map_err(|thrown| Fault::of(&thrown))
    }

    /// Removes the key, present or not.
    pub fn remove(&self, key: &str) -> Result<(), Fault> {
        self.storage.remove_item(key).map_err(|thrown| Fault::of(&thrown))
    }

    /// Every key that starts with `prefix`, in the browser's order.
    pub fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        let keys = Reflect::own_keys(&self.storage).map_err(|thrown| Fault::of(&thrown))?;
        Ok(keys
            .iter()
            .filter_map(|key| key.as_string())
            .filter(|key| key.starts_with(prefix))
            .collect())
    }

    /// Moves a value to another key, exactly as it is.
    pub fn rename(&self, from: &str, to: &str) -> Result<(), Fault> {
        use wasm_bindgen::JsCast;
        let exact: &ExactStorage = self.storage.unchecked_ref();
        let value = exact.get_exact(from).map_err(|thrown| Fault::of(&thrown))?;
        if value.is_null() {
            return Ok(());
        }
        exact.set_exact(to, &value).map_err(|thrown| Fault::of(&thrown))?;
        self.remove(from)
    }
}
