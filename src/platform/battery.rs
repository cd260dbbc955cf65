//! How full the battery is, where the browser tells: only Chromium does.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::EventTarget;

use super::js;
use super::listener::Listener;

/// How long the browser gets to say how full the battery is.
const ANSWER_MS: u32 = 4_000;

/// The battery's charge in whole percent, and whether it is being charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charge {
    /// 0 to 100.
    pub percent: u8,
    /// Whether it hangs on a charger.
    pub is_charging: bool,
}

/// Calls `told` with the charge as soon as it is known and at each change, as long as the app runs.
pub fn hear(told: impl Fn(Charge) + Clone + 'static) {
    spawn_local(async move {
        let Some(navigator) = js::property(&js_sys::global(), "navigator") else {
            return;
        };
        let Ok(battery) = js::call_within(ANSWER_MS, &navigator, "getBattery", &[]).await else {
            return;
        };
        let target: EventTarget = battery.clone().unchecked_into();
        let tell = move || {
            if let Some(charge) = charge_of(&battery) {
                told(charge);
            }
        };
        tell();
        for event in ["levelchange", "chargingchange"] {
            let tell = tell.clone();
            // Without the event the charge stays as it was first told.
            if let Ok(listener) = Listener::new(&target, event, move |_| tell()) {
                std::mem::forget(listener);
            }
        }
    });
}

fn charge_of(battery: &JsValue) -> Option<Charge> {
    let level = js::property(battery, "level")?.as_f64()?;
    let percent = (level.clamp(0.0, 1.0) * 100.0).round();
    Some(Charge {
        // The clamp keeps the cast within u8.
        percent: percent as u8,
        is_charging: js::property(battery, "charging").is_some_and(|charging| charging.is_truthy()),
    })
}
