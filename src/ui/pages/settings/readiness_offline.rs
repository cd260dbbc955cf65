//! Whether the app opens without a network: asked of the worker, which checks each file.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::readiness_row::Standing;
use crate::i18n::Texts;
use crate::platform::fault::Fault;
use crate::platform::service_worker::{self, Status};
use crate::platform::{page, timers};
use crate::ui::widgets::StatusKind;

/// How long a first visit's worker gets before it is asked again, milliseconds.
const AGAIN_MS: u32 = 1_500;

/// What is known of the files.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Offline {
    /// Being checked.
    Checking,
    /// The browser gives no worker here: plain http, or it cannot.
    Impossible,
    /// No worker serves yet: the files are still arriving.
    Arriving,
    /// What the worker found.
    Found(Status),
    /// The worker did not answer.
    Unanswered,
}

/// Asks the worker, again and again as long as none serves yet, and each time the page comes back to the front: the
/// browser may have cleared files meanwhile.
pub(super) fn check() -> RwSignal<Offline> {
    let offline = RwSignal::new(Offline::Checking);
    let seen = StoredValue::new_local(page::on_visible(move || check_again(offline)).ok());
    on_cleanup(move || seen.dispose());
    spawn_local(async move {
        loop {
            let found = find().await;
            let is_over = found != Offline::Arriving;
            if offline.try_set(found).is_some() || is_over {
                return;
            }
            timers::sleep(AGAIN_MS).await;
        }
    });
    offline
}

fn check_again(offline: RwSignal<Offline>) {
    // A check that runs already will tell.
    let is_running =
        offline.try_with_untracked(|found| matches!(found, Offline::Checking | Offline::Arriving));
    if is_running == Some(false) {
        spawn_local(async move {
            let _ = offline.try_set(find().await);
        });
    }
}

/// Fetches what is missing or damaged.
pub(super) fn repair(offline: RwSignal<Offline>) {
    offline.set(Offline::Checking);
    spawn_local(async move {
        offline.set(
            service_worker::repair()
                .await
                .map_or(Offline::Unanswered, Offline::Found),
        );
    });
}

async fn find() -> Offline {
    if page::root_data("offline").as_deref() == Some("impossible") {
        return Offline::Impossible;
    }
    if !service_worker::is_serving() {
        return Offline::Arriving;
    }
    match service_worker::status().await {
        Ok(status) => Offline::Found(status),
        Err(Fault::Missing) => Offline::Arriving,
        Err(_) => Offline::Unanswered,
    }
}

/// How it stands, in words.
pub(super) fn standing(texts: &Texts, offline: &Offline) -> Standing {
    let settings = texts.settings;
    let counted =
        |counted, files: &[String]| texts.count(counted, u64::try_from(files.len()).unwrap_or(u64::MAX), &[]);
    match offline {
        Offline::Checking => Standing::new(StatusKind::Unsure, settings.checking),
        Offline::Impossible if page::is_secure() => {
            Standing::new(StatusKind::Fails, texts.alarms.not_offline_browser)
        }
        Offline::Impossible => {
            let words = [texts.alarms.not_offline_http, texts.alarms.not_offline_http_do].join(" ");
            Standing::new(StatusKind::Fails, words)
        }
        Offline::Arriving => Standing::new(StatusKind::Unsure, settings.offline_waiting),
        Offline::Unanswered => Standing::new(StatusKind::Unsure, settings.offline_unknown),
        Offline::Found(status) if status.complete => Standing::new(StatusKind::Works, settings.offline_ready),
        Offline::Found(status) if !status.bad.is_empty() => Standing::new(
            StatusKind::Fails,
            counted(&settings.offline_files_damaged, &status.bad),
        ),
        Offline::Found(status) => Standing::new(
            StatusKind::Fails,
            counted(&settings.offline_files_missing, &status.missing),
        ),
    }
}
