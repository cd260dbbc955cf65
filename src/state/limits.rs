//! What the browser itself sets as limits: room, a window that forgets, no start without a network.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{SaveState, Session};
use crate::platform::local::{self, LocalText};
use crate::platform::timers::Timer;
use crate::platform::{page, storage_manager};

/// Looked at when nothing was written for so long, milliseconds: nobody waits for it.
const REST_MS: u32 = 2_500;
/// Browsers give a window that forgets everything a part of the memory, an ordinary one a part of the disk: hundreds of
/// megabytes against tens of gigabytes.
const FORGETFUL_QUOTA: f64 = 1_500_000_000.0;

/// What has to be said of the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// More than half of the room is in use.
    pub is_half_full: bool,
    /// The window is probably a private one.
    pub is_private: bool,
    /// The browser gives no worker on an address where it could.
    pub cannot_open_offline: bool,
}

/// The limits of the browser, looked for while the app is open.
#[derive(Clone, Copy)]
pub struct Limits(RwSignal<Found>);

impl Limits {
    /// Looks after the start and after what was written since.
    pub fn watch(session: Session) -> Self {
        let limits = Self(RwSignal::default());
        let resting: StoredValue<Option<Timer>, LocalStorage> = StoredValue::new_local(None);
        Effect::new(move |_| {
            let is_resting = session.save().with(|save| *save != SaveState::Saving);
            if is_resting && session.start().get().is_some() {
                resting.set_value(Timer::after(REST_MS, move || limits.look()).ok());
            }
        });
        limits
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// What was found, tracked.
    pub fn found(self) -> Found {
        self.0.get()
    }

    fn look(self) {
        spawn_local(async move {
            let found = find().await;
            if self.0.try_with_untracked(|before| *before != found) == Some(true) {
                self.0.set(found);
            }
        });
    }
}

async fn find() -> Found {
    let cannot_open_offline =
        page::is_secure() && page::root_data("offline").as_deref() == Some("impossible");
    // A browser that blocks it says so elsewhere.
    let units = LocalText::open()
        .and_then(|store| store.used_units())
        .unwrap_or(0.0);
    // Many browsers do not say; nothing follows from that.
    let room = storage_manager::estimate().await.ok();
    let is_kept = storage_manager::persisted().await;
    Found {
        is_half_full: units > local::MOST_UNITS / 2.0
            || room.is_some_and(|room| room.used > room.quota / 2.0),
        is_private: is_kept == Ok(false) && room.is_some_and(|room| room.quota < FORGETFUL_QUOTA),
        cannot_open_offline,
    }
}
