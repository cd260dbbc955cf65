//! Hearing the app's other tabs.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent, StorageEvent};

use super::fault::Fault;
use super::listener::Listener;

/// A channel to the other tabs of this origin.
#[derive(Debug)]
pub struct Channel {
    channel: BroadcastChannel,
    _listener: Listener,
}

impl Channel {
    /// Opens the channel; `heard` gets each text that another tab sends.
    pub fn open(name: &str, heard: impl Fn(String) + 'static) -> Result<Self, Fault> {
        if super::js::property(&js_sys::global(), "BroadcastChannel").is_none() {
            return Err(Fault::Missing);
        }
        let channel = BroadcastChannel::new(name).map_err(|thrown| Fault::of(&thrown))?;
        let listener = Listener::new(&channel, "message", move |event| {
            let text = event
                .dyn_ref::<MessageEvent>()
                .and_then(|message| message.data().as_string());
            if let Some(text) = text {
                heard(text);
            }
        })?;
        Ok(Self {
            channel,
            _listener: listener,
        })
    }

    /// Sends a text to the other tabs.
    pub fn send(&self, text: &str) -> Result<(), Fault> {
        self.channel
            .post_message(&JsValue::from_str(text))
            .map_err(|thrown| Fault::of(&thrown))
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// Hears what other tabs do in localStorage: the key and its new value (`None`: removed).
pub fn on_local_change(heard: impl Fn(String, Option<String>) + 'static) -> Result<Listener, Fault> {
    let window = web_sys::window().ok_or(Fault::Missing)?;
    Listener::new(&window, "storage", move |event| {
        if let Some(change) = event.dyn_ref::<StorageEvent>()
            && let Some(key) = change.key()
        {
            heard(key, change.new_value());
        }
    })
}
