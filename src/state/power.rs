//! What this device has left, and whether its screen is dark to spare it.

use leptos::prelude::*;

use super::Start;
use crate::platform::battery::{self, Charge};
use crate::platform::page;
use crate::store::{Both, Pref};

/// Below this share nothing is kept awake and the person is told, percent; as in `platform::wake_lock`.
const LOW: u8 = 20;

/// The battery as far as the browser tells, and the dark screen.
#[derive(Clone, Copy)]
pub struct Power {
    charge: RwSignal<Option<Charge>>,
    is_dark: RwSignal<bool>,
    store: StoredValue<Both, LocalStorage>,
}

impl Power {
    /// Asks the browser; nothing waits for the answer.
    pub fn new(start: &Start) -> Self {
        let charge = RwSignal::new(None);
        battery::hear(move |told| {
            charge.try_set(Some(told));
        });
        let is_dark = RwSignal::new(start.store.pref(Pref::Dark).as_deref() == Some("true"));
        Effect::new(move |_| page::set_root_data("dark", if is_dark.get() { "true" } else { "false" }));
        Self {
            charge,
            is_dark,
            store: StoredValue::new_local(start.store.clone()),
        }
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// The charge in percent, tracked; `None` where the browser does not tell.
    pub fn percent(self) -> Option<u8> {
        self.charge.get().map(|charge| charge.percent)
    }

    /// Whether the battery is low and not being charged, tracked.
    pub fn is_low(self) -> bool {
        let charge = self.charge.get();
        charge.is_some_and(|charge| charge.percent < LOW && !charge.is_charging)
    }

    /// Whether the screen is dark, tracked.
    pub fn is_dark(self) -> bool {
        self.is_dark.get()
    }

    /// Makes the screen dark, or as it was; remembered on this device.
    pub fn set_dark(self, is_dark: bool) {
        self.is_dark.set(is_dark);
        self.store
            .with_value(|store| store.set_pref(Pref::Dark, if is_dark { "true" } else { "false" }));
    }
}
