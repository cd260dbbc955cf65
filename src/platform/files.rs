//! Text files: saved as a download, read from a file input or a drop.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, HtmlAnchorElement, HtmlInputElement, Url};

use super::fault::Fault;
use super::{js, timers};

/// The type of every file that the app gives out: the one that all phones agree to share.
pub const TEXT_PLAIN: &str = "text/plain;charset=utf-8";

/// The type of a document that every browser opens.
pub const TEXT_HTML: &str = "text/html;charset=utf-8";

/// The browser has long begun to read the file by then.
const RELEASE_AFTER_MS: u32 = 60_000;
const READ_MS: u32 = 30_000;

/// Why a chosen file could not be read.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadFault {
    /// The file is larger than the limit; both in bytes.
    TooBig {
        /// The file's size.
        size: f64,
        /// The most that is read.
        limit: f64,
    },
    /// The browser could not read it.
    Unreadable(Fault),
}

/// Saves `text` as a download named `name`.
pub fn save_text(name: &str, text: &str, content_type: &str) -> Result<(), Fault> {
    let fault = |thrown: JsValue| Fault::of(&thrown);
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(Fault::Missing)?;
    let body = document.body().ok_or(Fault::Missing)?;
    let options = BlobPropertyBag::new();
    options.set_type(content_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).map_err(fault)?;
    let address = Url::create_object_url_with_blob(&blob).map_err(fault)?;
    let link: HtmlAnchorElement = document
        .create_element("a")
        .map_err(fault)?
        .dyn_into()
        .map_err(|_| Fault::Missing)?;
    link.set_href(&address);
    link.set_download(name);
    link.set_hidden(true);
    body.append_child(&link).map_err(fault)?;
    link.click();
    link.remove();
    wasm_bindgen_futures::spawn_local(async move {
        timers::sleep(RELEASE_AFTER_MS).await;
        // Failing to release costs a little memory until the page closes.
        drop(Url::revoke_object_url(&address));
    });
    Ok(())
}

/// The file that the person chose in a file input, which is emptied so that the same file can be chosen again.
pub fn chosen(input: &HtmlInputElement) -> Option<File> {
    let file = input.files()?.get(0);
    input.set_value("");
    file
}

/// The first file of a drop.
pub fn dropped(event: &DragEvent) -> Option<File> {
    event.data_transfer()?.files()?.get(0)
}

/// The bytes of a file of at most `limit` bytes; the size is looked at before anything is read.
pub async fn read_bytes(file: &Blob, limit: f64) -> Result<Vec<u8>, ReadFault> {
    let size = file.size();
    if size > limit {
        return Err(ReadFault::TooBig { size, limit });
    }
    let read = js::call_within(READ_MS, file, "arrayBuffer", &[]).await;
    Ok(Uint8Array::new(&read.map_err(ReadFault::Unreadable)?).to_vec())
}
