//! The way of a change: localStorage, then IndexedDB in batches, again after a fault.

use wasm_bindgen_futures::spawn_local;

use super::Both;
use crate::platform::fault::Fault;
use crate::platform::timers::Timer;
use crate::replica::Entity;
use crate::store::holder::StoreEvent;
use crate::store::indexed::Outcome;
use crate::store::report::SaveState;
use crate::store::waiting::Batch;

/// The name of the marker that tells a lost store from a new one.
pub(super) const SET_UP: &str = "set-up";
/// The marker's value when the other store had the plan too.
pub(super) const IN_BOTH: &str = "both";
/// The marker's value when this store alone had it.
pub(super) const ALONE: &str = "alone";

/// Waits before IndexedDB is tried again by itself; a change or coming to the front tries at once.
const RETRY_MS: [u32; 4] = [2_000, 5_000, 15_000, 60_000];

impl Both {
    /// Puts one change into localStorage and on its way to IndexedDB.
    pub(super) fn add(&self, entity: &Entity) {
        let wanted = self.keeps(entity) || self.0.failing.borrow().is_some();
        let in_local = wanted && self.add_to_local(entity);
        self.0.waiting.borrow_mut().add(entity, in_local);
    }

    fn add_to_local(&self, entity: &Entity) -> bool {
        match self.0.local.join(entity) {
            Ok(moved) => {
                self.mark_local(ALONE);
                self.tell_set_aside(moved.into_iter().collect());
                true
            }
            Err(fault) => {
                self.0.waiting.borrow_mut().local_fault = Some(fault);
                false
            }
        }
    }

    /// Writes the marker, unless it says as much already. Without it a later loss is not noticed, no more.
    pub(super) fn mark_local(&self, value: &str) {
        let marker = self.0.local.get(SET_UP).ok().flatten();
        if marker.is_none() || (value == IN_BOTH && marker.as_deref() != Some(IN_BOTH)) {
            drop(self.0.local.set(SET_UP, value));
        }
    }

    /// Brings what waits to IndexedDB, unless that is under way already.
    pub(super) fn flush_soon(&self) {
        // Before the start nobody would hear what IndexedDB has.
        let is_started = self.0.holder.borrow().is_some();
        if !is_started || self.0.wiped.get() || self.0.flushing.replace(true) {
            return;
        }
        self.0.retry.take();
        let both = self.clone();
        spawn_local(async move {
            let turn = both.0.turns.next().await;
            let flushed = both.attempt().await;
            drop(turn);
            both.0.flushing.set(false);
            // Changed while the result was told.
            if flushed.is_ok() && !both.0.waiting.borrow().is_empty() {
                both.flush_soon();
            }
        });
    }

    /// Joins IndexedDB if that was not done yet, then writes what waits. Only in one's turn.
    pub(super) async fn attempt(&self) -> Result<(), Fault> {
        let done = match self.join_indexed().await {
            Ok(()) => self.write_waiting().await,
            Err(fault) => {
                self.tell_unanswered(&fault).await;
                Err(fault)
            }
        };
        match &done {
            Ok(()) => {
                self.0.failing.take();
                self.0.attempts.set(0);
                self.refresh_state();
            }
            Err(fault) => self.failed(fault.clone()),
        }
        done
    }

    async fn write_waiting(&self) -> Result<(), Fault> {
        loop {
            let batch = self.0.waiting.borrow().batch();
            if self.0.wiped.get() || batch.is_empty() {
                return Ok(());
            }
            let meta = self.meta_of(&batch);
            let outcome = self.0.indexed.join(batch.clone(), move |_| meta.clone()).await?;
            if self.0.wiped.get() {
                return Ok(());
            }
            self.0.waiting.borrow_mut().completed(&batch);
            if !batch.entities.is_empty() {
                self.mark_saved();
            }
            self.learn(&batch.entities, outcome);
        }
    }

    /// The settings of a batch, and with a plan the marker.
    fn meta_of(&self, batch: &Batch) -> Vec<(String, String)> {
        let mut meta: Vec<(String, String)> = batch
            .prefs
            .iter()
            .map(|(pref, text)| (pref.name().to_owned(), text.clone()))
            .collect();
        if !batch.entities.is_empty() {
            meta.push(self.marker());
        }
        meta
    }

    /// The marker for IndexedDB.
    pub(super) fn marker(&self) -> (String, String) {
        let value = if self.0.local.fault().is_none() {
            IN_BOTH
        } else {
            ALONE
        };
        (SET_UP.to_owned(), value.to_owned())
    }

    /// IndexedDB has the plan: localStorage notes it, so that a loss of IndexedDB is noticed.
    pub(super) fn mark_saved(&self) {
        if self.0.local.fault().is_none() {
            self.mark_local(IN_BOTH);
        }
    }

    /// Another tab may have written more than this one knows.
    fn learn(&self, sent: &[Entity], outcome: Outcome) {
        self.tell_set_aside(outcome.set_aside);
        let more = outcome
            .steps
            .into_iter()
            .zip(sent)
            .filter(|(step, entity)| step.after != **entity);
        self.arrived(more.map(|(step, _)| step.after).collect());
    }

    fn failed(&self, fault: Fault) {
        *self.0.failing.borrow_mut() = Some(fault);
        let unkept = self.0.waiting.borrow().unkept();
        for entity in &unkept {
            if self.add_to_local(entity) {
                self.0.waiting.borrow_mut().add(entity, true);
            }
        }
        self.refresh_state();
        let attempt = self.0.attempts.get();
        self.0.attempts.set(attempt.saturating_add(1));
        let place = usize::try_from(attempt)
            .unwrap_or(usize::MAX)
            .min(RETRY_MS.len() - 1);
        let wait = RETRY_MS.get(place).copied().unwrap_or(60_000);
        let both = self.clone();
        // Without a timer the next change tries again.
        *self.0.retry.borrow_mut() = Timer::after(wait, move || both.flush_soon()).ok();
    }

    /// Works out how well everything is kept, and tells when that has changed.
    pub(super) fn refresh_state(&self) {
        let state = self.current_state();
        let before = self.0.state.replace(state.clone());
        if before != state {
            self.tell(StoreEvent::Save(state));
        }
    }

    fn current_state(&self) -> SaveState {
        let waiting = self.0.waiting.borrow();
        let failing = self.0.failing.borrow().clone();
        match failing {
            None if waiting.is_empty() && self.0.joined.get() => SaveState::Saved,
            None => SaveState::Saving,
            Some(fault) => match self.0.local.fault() {
                Some(blocked) => SaveState::Unsaved(blocked.clone()),
                None if waiting.has_unkept() => {
                    SaveState::Unsaved(waiting.local_fault.clone().unwrap_or(fault))
                }
                None => SaveState::LocalOnly(fault),
            },
        }
    }
}
