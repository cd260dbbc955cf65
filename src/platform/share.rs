//! The phone's share sheet.

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{File, FilePropertyBag, ShareData};

use super::fault::Fault;
use super::js;

/// Phones share `.txt`; several refuse `.json`.
const TYPE: &str = "text/plain";
/// As long as a person may look at the sheet.
const SHEET_MS: u32 = 600_000;

/// How sharing ended. After each of them except `Shared` another way out is to be offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// Handed over to another app. Whether somebody received it is not known.
    Shared,
    /// The person closed the sheet.
    Cancelled,
    /// The browser refused: no tap just before, or this kind of file is not allowed.
    NotAllowed,
    /// There is no share sheet, or it does not take files.
    Missing,
}

/// A text file, ready to be shared by the next tap.
#[derive(Debug, Clone)]
pub struct Shareable(ShareData);

impl Shareable {
    /// Prepares the file; `None` when this browser cannot share it.
    pub fn text_file(name: &str, text: &str, title: &str) -> Option<Self> {
        let options = FilePropertyBag::new();
        options.set_type(TYPE);
        let parts = Array::of1(&JsValue::from_str(text));
        let file = File::new_with_str_sequence_and_options(&parts, name, &options).ok()?;
        let data = ShareData::new();
        data.set_files(&Array::of1(&file));
        data.set_title(title);
        Self::checked(data)
    }

    /// Prepares a text, to be sent as a message or mail; `None` when this browser cannot share it.
    pub fn text(text: &str, title: &str) -> Option<Self> {
        let data = ShareData::new();
        data.set_text(text);
        data.set_title(title);
        Self::checked(data)
    }

    fn checked(data: ShareData) -> Option<Self> {
        let navigator = js::property(&js_sys::global(), "navigator")?;
        let can = js::call(&navigator, "canShare", &[JsValue::from(data.clone())]).ok()?;
        can.is_truthy().then_some(Self(data))
    }

    /// Opens the share sheet; to be called in the handler of a tap, before anything is awaited.
    pub async fn share(&self) -> Shared {
        let Some(navigator) = js::property(&js_sys::global(), "navigator") else {
            return Shared::Missing;
        };
        match js::call_within(SHEET_MS, &navigator, "share", &[JsValue::from(self.0.clone())]).await {
            Ok(_) => Shared::Shared,
            Err(Fault::Cancelled) => Shared::Cancelled,
            Err(Fault::Missing) => Shared::Missing,
            Err(_) => Shared::NotAllowed,
        }
    }
}
