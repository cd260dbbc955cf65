//! Who uses this device, and what the device is called in the log.

use leptos::prelude::*;

use super::Start;
use crate::domain::text::clean_line;
use crate::domain::{Plan, reachability};
use crate::store::{Both, Pref};

/// The device's user and name; both may be empty.
#[derive(Clone, Copy)]
pub struct Person {
    name: RwSignal<String>,
    device: RwSignal<String>,
    store: StoredValue<Both, LocalStorage>,
}

impl Person {
    /// As they were named before.
    pub fn new(start: &Start) -> Self {
        Self {
            name: RwSignal::new(start.store.pref(Pref::User).unwrap_or_default()),
            device: RwSignal::new(start.store.pref(Pref::Device).unwrap_or_default()),
            store: StoredValue::new_local(start.store.clone()),
        }
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// Who uses this device, tracked.
    pub fn name(self) -> String {
        self.name.get()
    }

    /// The operator of the user's mobile, as far as the plan knows it, tracked.
    pub fn operator(self, plan: &Plan) -> String {
        self.name.with(|name| reachability::operator_of(plan, name))
    }

    /// What this device is called, tracked.
    pub fn device(self) -> String {
        self.device.get()
    }

    /// Both at this moment.
    pub(super) fn untracked(self) -> (String, String) {
        (self.name.get_untracked(), self.device.get_untracked())
    }

    /// Names the user.
    pub fn set_name(self, name: &str) {
        self.keep(Pref::User, self.name, name);
    }

    /// Names the device.
    pub fn set_device(self, name: &str) {
        self.keep(Pref::Device, self.device, name);
    }

    /// Takes over what another tab or the other store says.
    pub(super) fn read_again(self) {
        self.store.with_value(|store| {
            for (pref, signal) in [(Pref::User, self.name), (Pref::Device, self.device)] {
                if let Some(value) = store.pref(pref).filter(|value| *value != signal.get_untracked()) {
                    signal.set(value);
                }
            }
        });
    }

    fn keep(self, pref: Pref, signal: RwSignal<String>, value: &str) {
        let value = clean_line(value);
        self.store.with_value(|store| store.set_pref(pref, &value));
        signal.set(value);
    }
}
