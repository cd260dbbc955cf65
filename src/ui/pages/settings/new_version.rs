use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::platform::{page, service_worker};
use crate::state::{Session, Words};
use crate::ui::widgets::{Notice, TextButton};

/// What is known of another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    /// This is the newest one that is here.
    Newest,
    /// A complete one waits.
    Waiting,
    /// A new one did not start; the one before runs.
    WentBack,
}

/// A new version that waits; never taken during an incident.
#[component]
pub(super) fn NewVersion() -> impl IntoView {
    let words = Words::here();
    let incident = Session::here().incident();
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
        if let Ok(status) = service_worker::status().await {
            let found = match (status.candidate, status.bad_builds.is_empty()) {
                (Some(_), _) => Version::Waiting,
                (None, false) => Version::WentBack,
                (None, true) => return,
            };
            let _ = version.try_set(found);
        }
    });
    let take = move || {
        spawn_local(async move {
            if service_worker::use_new_build()
                .await
                .is_ok_and(|switched| switched.moved)
            {
                // Where the page cannot be loaded anew, the next start brings it.
                drop(page::reload());
            }
        });
    };
    let is_open = Memo::new(move |_| incident.read().is_some());
    move || {
        let alarms = words.get().alarms;
        match (version.get(), is_open.get()) {
            (Version::Newest, _) => ().into_any(),
            (Version::WentBack, _) => {
                view! { <Notice text=alarms.went_back attr:data-test="went-back" /> }.into_any()
            }
            (Version::Waiting, true) => {
                view! { <Notice text=alarms.new_version_after_incident attr:data-test="new-version" /> }
                    .into_any()
            }
            (Version::Waiting, false) => view! {
                <Notice text=alarms.new_version attr:data-test="new-version">
                    <TextButton text=alarms.new_version_now on_press=take attr:data-test="new-version-now" />
                </Notice>
            }
            .into_any(),
        }
    }
}
