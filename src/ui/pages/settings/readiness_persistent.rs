//! Whether the browser promises to keep what is here.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::readiness_row::Standing;
use crate::i18n::Texts;
use crate::platform::storage_manager;
use crate::ui::widgets::StatusKind;

/// The browser's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Persistent {
    /// Being asked.
    Checking,
    /// It keeps everything.
    Yes,
    /// It may clear it.
    No,
    /// It was asked to keep it and said no.
    Refused,
    /// It does not say.
    Unknown,
}

/// Whether it promised.
pub(super) fn check() -> RwSignal<Persistent> {
    let persistent = RwSignal::new(Persistent::Checking);
    spawn_local(async move {
        let answer = match storage_manager::persisted().await {
            Ok(true) => Persistent::Yes,
            Ok(false) => Persistent::No,
            Err(_) => Persistent::Unknown,
        };
        let _ = persistent.try_set(answer);
    });
    persistent
}

/// Asks it to promise.
pub(super) fn ask(persistent: RwSignal<Persistent>) {
    spawn_local(async move {
        let answer = match storage_manager::persist().await {
            Ok(true) => Persistent::Yes,
            Ok(false) => Persistent::Refused,
            Err(_) => Persistent::Unknown,
        };
        let _ = persistent.try_set(answer);
    });
}

/// How it stands, in words.
pub(super) fn standing(texts: &Texts, persistent: Persistent) -> Standing {
    let settings = texts.settings;
    match persistent {
        Persistent::Checking => Standing::new(StatusKind::Unsure, settings.checking),
        Persistent::Yes => Standing::new(StatusKind::Works, settings.persistent),
        Persistent::No => Standing::new(StatusKind::Due, settings.not_persistent),
        Persistent::Refused => Standing::new(StatusKind::Due, settings.persistent_refused),
        Persistent::Unknown => Standing::new(StatusKind::Unsure, settings.persistent_unknown),
    }
}
