//! A screen that stays awake. Where the browser cannot, or refuses, nothing happens.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::EventTarget;

use super::listener::Listener;
use super::{js, page};

#[wasm_bindgen]
extern "C" {
    /// `navigator.wakeLock`, which web-sys hides behind an unstable flag.
    #[wasm_bindgen(extends = Object)]
    type Locks;

    #[wasm_bindgen(method, catch)]
    fn request(this: &Locks, kind: &str) -> Result<Promise, JsValue>;

    /// A lock that was given; the browser may take it back at any time.
    #[wasm_bindgen(extends = Object)]
    type Sentinel;

    #[wasm_bindgen(method, getter)]
    fn released(this: &Sentinel) -> bool;

    #[wasm_bindgen(method, catch)]
    fn release(this: &Sentinel) -> Result<Promise, JsValue>;
}

/// How long the browser gets to say how full the battery is.
const ANSWER_MS: u32 = 4_000;
/// Below this share of a full battery nothing is kept awake: the phone is needed longer than the light.
const LOW: f64 = 0.2;

/// Keeps the screen awake as long as it lives, the page is seen and the battery has enough.
pub struct WakeLock {
    asked: Rc<Asked>,
    _seen: Option<[Listener; 2]>,
}

#[derive(Default)]
struct Asked {
    given: RefCell<Option<Sentinel>>,
    /// The battery, where the browser tells of it, and who hears of its changes.
    battery: RefCell<Option<(JsValue, Vec<Listener>)>>,
    is_asking: Cell<bool>,
    is_over: Cell<bool>,
}

impl WakeLock {
    /// Asks for it now, and again each time the page comes back to the front: leaving it takes the lock away.
    pub fn hold() -> Self {
        let asked = Rc::new(Asked::default());
        let again = Rc::clone(&asked);
        // Without the events the lock holds until the page is left once.
        let seen = page::on_visible(move || again.ask()).ok();
        asked.hear_of_battery();
        asked.ask();
        Self { asked, _seen: seen }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.asked.is_over.set(true);
        self.asked.battery.take();
        self.asked.let_go();
    }
}

impl Asked {
    fn ask(self: &Rc<Self>) {
        let has_it = self.given.borrow().as_ref().is_some_and(|lock| !lock.released());
        if self.is_asking.get() || has_it || !self.is_wanted() {
            return;
        }
        let Some(locks) = js::of_navigator("wakeLock") else {
            return;
        };
        let Ok(promise) = locks.unchecked_ref::<Locks>().request("screen") else {
            return;
        };
        self.is_asking.set(true);
        let asked = Rc::clone(self);
        spawn_local(async move {
            let answer = JsFuture::from(promise).await;
            asked.is_asking.set(false);
            // A refusal (battery saver, a page just hidden) is no fault: it is asked again when the page is seen.
            if let Ok(lock) = answer {
                asked.given.replace(Some(lock.unchecked_into()));
                if !asked.is_wanted() {
                    asked.let_go();
                }
            }
        });
    }

    fn let_go(&self) {
        if let Some(lock) = self.given.take().filter(|lock| !lock.released()) {
            // It only fails when it is gone already.
            drop(lock.release());
        }
    }

    fn is_wanted(&self) -> bool {
        !self.is_over.get() && page::is_visible() && !self.is_battery_low()
    }

    fn is_battery_low(&self) -> bool {
        self.battery.borrow().as_ref().is_some_and(|(battery, _)| {
            let level = js::property(battery, "level").and_then(|level| level.as_f64());
            let is_charging = js::property(battery, "charging").is_some_and(|charging| charging.is_truthy());
            !is_charging && level.is_some_and(|level| level < LOW)
        })
    }

    /// Only Chromium tells of the battery; elsewhere the system's own saving mode takes the lock away.
    fn hear_of_battery(self: &Rc<Self>) {
        let asked = Rc::clone(self);
        spawn_local(async move {
            let Some(navigator) = js::property(&js_sys::global(), "navigator") else {
                return;
            };
            let Ok(battery) = js::call_within(ANSWER_MS, &navigator, "getBattery", &[]).await else {
                return;
            };
            if asked.is_over.get() {
                return;
            }
            let target: &EventTarget = battery.unchecked_ref();
            let hear = |event| {
                let asked = Rc::downgrade(&asked);
                Listener::new(target, event, move |_| {
                    if let Some(asked) = asked.upgrade() {
                        asked.weigh();
                    }
                })
                .ok()
            };
            let listeners = ["levelchange", "chargingchange"]
                .into_iter()
                .filter_map(hear)
                .collect();
            asked.battery.replace(Some((battery.clone(), listeners)));
            asked.weigh();
        });
    }

    fn weigh(self: &Rc<Self>) {
        if self.is_battery_low() {
            self.let_go();
        } else {
            self.ask();
        }
    }
}
