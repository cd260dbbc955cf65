//! Whether another build of the app waits to be taken.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{page, service_worker, timers};

/// What is known of another build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// This is the newest one that is here.
    Newest,
    /// A complete one waits.
    Waiting,
    /// A new one did not start; the one before runs.
    WentBack,
}

/// The start has other things to do first, milliseconds.
const LOOK_AFTER_MS: u32 = 2_000;

/// Whether another build waits, for as long as the app is open.
#[derive(Clone, Copy)]
pub struct NewBuild(RwSignal<Version>);

impl NewBuild {
    /// Asks the worker and listens to it.
    pub fn watch() -> Self {
        let version = RwSignal::new(Version::Newest);
        let listener = service_worker::on_build_ready(move |ready, served| {
            // At a first visit the build that is ready is the one that is served.
            if served.is_some_and(|served| served != ready) {
                let _ = version.try_set(Version::Waiting);
            }
        });
        // Without a worker there is no other version.
        let listener = StoredValue::new_local(listener.ok());
        on_cleanup(move || listener.dispose());
        spawn_local(async move {
            timers::sleep(LOOK_AFTER_MS).await;
            if let Ok(status) = service_worker::waiting().await {
                let found = match (status.candidate, status.bad_builds.is_empty()) {
                    (Some(_), _) => Version::Waiting,
                    (None, false) => Version::WentBack,
                    (None, true) => return,
                };
                let _ = version.try_set(found);
            }
        });
        Self(version)
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// What is known, tracked.
    pub fn version(self) -> Version {
        self.0.get()
    }

    /// Takes the build that waits, on the person's word, and loads the page anew.
    pub fn take(self) {
        spawn_local(async move {
            if service_worker::use_new_build()
                .await
                .is_ok_and(|switched| switched.moved)
            {
                // Where the page cannot be loaded anew, the next start brings it.
                drop(page::reload());
            }
        });
    }
}
