//! The time as the screens show it: renewed each minute, exact when asked.

use leptos::prelude::*;

use crate::domain::timestamp::Timestamp;
use crate::platform::{clock, intl, listener::Listener, timers::Timer};

const MINUTE_MS: i64 = 60_000;

/// The device's clock for the screens.
#[derive(Clone, Copy)]
pub struct Clock {
    minute: RwSignal<Timestamp>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
    /// A phone that slept shows the time of the last tick until it is looked at again.
    _woken: StoredValue<Option<Listener>, LocalStorage>,
}

impl Clock {
    /// Starts ticking at full minutes.
    pub fn start() -> Self {
        let minute = RwSignal::new(Self::read());
        let timer = StoredValue::new_local(None);
        let woken = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| {
                Listener::new(&document, "visibilitychange", move |_| {
                    minute.try_set(Self::read());
                })
                .ok()
            });
        let clock = Self {
            minute,
            timer,
            _woken: StoredValue::new_local(woken),
        };
        clock.plan_next();
        clock
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// The time, tracked: renewed each minute and when the app is looked at again.
    pub fn minute(self) -> Timestamp {
        self.minute.get()
    }

    /// The time now, not tracked.
    pub fn now(self) -> Timestamp {
        Self::read()
    }

    /// The device's time with its local offset.
    pub fn read() -> Timestamp {
        let ms = clock::now_ms();
        Timestamp::new(ms, intl::offset_minutes(ms))
    }

    fn plan_next(self) {
        let past = clock::now_ms().rem_euclid(MINUTE_MS);
        let wait = u32::try_from(MINUTE_MS - past).unwrap_or(60_000);
        let next = Timer::after(wait, move || {
            self.minute.try_set(Self::read());
            self.plan_next();
        });
        self.timer.try_set_value(next.ok());
    }
}
