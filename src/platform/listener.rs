//! An event listener that is removed when its owner goes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, EventTarget};

use super::fault::Fault;

/// A listener on a browser object; dropping it removes it.
#[derive(Debug)]
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn FnMut(Event)>,
}

impl Listener {
    /// Calls `heard` at every `event` of `target`.
    pub fn new(
        target: &EventTarget,
        event: &'static str,
        heard: impl FnMut(Event) + 'static,
    ) -> Result<Self, Fault> {
        let closure = Closure::<dyn FnMut(Event)>::new(heard);
        target
            .add_event_listener_with_callback(event, closure.as_ref().unchecked_ref())
            .map_err(|thrown| Fault::of(&thrown))?;
        Ok(Self {
            target: target.clone(),
            event,
            closure,
        })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Failing to remove is harmless: the closure is gone and the browser's call ends in a no-op error.
        drop(
            self.target
                .remove_event_listener_with_callback(self.event, self.closure.as_ref().unchecked_ref()),
        );
    }
}
