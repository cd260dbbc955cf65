//! Removing everything that this device keeps.

use super::Both;
use crate::platform::fault::Fault;

/// The name of the mark that stands in localStorage while a wipe has not ended.
pub(super) const WIPING: &str = "wiping";

/// What came of a wipe, place by place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wiped {
    /// localStorage is empty, or cannot be had.
    pub local: Result<(), Fault>,
    /// IndexedDB is empty. If not, it is emptied at the next start that can.
    pub indexed: Result<(), Fault>,
    /// The plain card and a shared file are gone.
    pub cache: Result<(), Fault>,
}

impl Wiped {
    /// Whether nothing is left.
    pub fn is_clean(&self) -> bool {
        self.local.is_ok() && self.indexed.is_ok() && self.cache.is_ok()
    }
}

impl Both {
    /// Removes the plan, the settings, what was set aside, the plain card and a shared file. The app itself
    /// stays installed. From now on these stores take nothing any more: load the page anew.
    pub async fn wipe(&self) -> Wiped {
        self.0.wiped.set(true);
        self.0.retry.take();
        self.0.waiting.take();
        self.in_turn(async |both| both.wipe_now().await).await
    }

    async fn wipe_now(&self) -> Wiped {
        let local = match self.0.local.fault() {
            // What cannot be had holds nothing that we could remove.
            Some(_) => Ok(()),
            // The mark needs room, which a full store has only after the rest is gone.
            None => self
                .0
                .local
                .set(WIPING, "1")
                .or_else(|_| {
                    self.0
                        .local
                        .clear_but(WIPING)
                        .and_then(|()| self.0.local.set(WIPING, "1"))
                })
                .and_then(|()| self.0.local.clear_but(WIPING)),
        };
        self.say_wiped();
        let indexed = self.0.indexed.clear().await;
        let cache = match self.0.cache.wipe().await {
            // No caches, no card in them.
            Err(Fault::Missing) => Ok(()),
            wiped => wiped,
        };
        if indexed.is_ok() && cache.is_ok() {
            // Left standing it only makes the next start wipe what is empty.
            drop(self.0.local.remove(WIPING));
        }
        Wiped {
            local,
            indexed,
            cache,
        }
    }

    /// Ends a wipe that the last page could not end.
    pub(super) async fn end_wipe(&self) -> Result<(), Fault> {
        self.0.indexed.clear().await?;
        match self.0.cache.wipe().await {
            Ok(()) | Err(Fault::Missing) => self.0.local.remove(WIPING),
            Err(fault) => Err(fault),
        }
    }
}
