//! What was begun in forms and not saved: kept on this device, in both stores, and in no copy of the plan.

use leptos::prelude::*;

use super::Session;
use crate::domain::{Drafts, KeptDraft, Value};
use crate::state::Clock;
use crate::store::Pref;

impl Session {
    /// What was begun in this form; tracked as far as a store that did not answer yet may still bring it.
    pub fn draft(self, form: &str) -> Option<KeptDraft> {
        self.signals.start.track();
        self.drafts().get(form).cloned()
    }

    /// Keeps what is written in this form; nothing: forgets it.
    pub fn keep_draft(self, form: &str, content: Option<Value>) {
        let mut drafts = self.drafts();
        match content {
            Some(content) => drafts.keep(form, content, Clock::read()),
            None if drafts.forget(form) => {}
            None => return,
        }
        self.store().set_pref(Pref::Drafts, &drafts.to_text());
    }

    fn drafts(self) -> Drafts {
        Drafts::read(&self.store().pref(Pref::Drafts).unwrap_or_default())
    }
}
