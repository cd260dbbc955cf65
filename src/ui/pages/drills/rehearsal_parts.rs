//! What the app finds out by itself in a rehearsal, and what it keeps of it.

use std::collections::BTreeSet;

use crate::ui::prelude::*;
use leptos::task::spawn_local;
use serde_json::json;

use super::resume::begun;
use crate::domain::drill_code::RehearsalCheck;
use crate::domain::drill_rehearsal::{NumberToFind, number_to_find};
use crate::domain::record::Leaf;
use crate::domain::{Answer, Timestamp};
use crate::platform::{clock, page, probe, service_worker};
use crate::state::{Addresses, Clock, Person, SaveState, Session};
use crate::store::Pref;
use crate::ui::frame::HalfWritten;

/// The file that tells a network from a silence, and what stands in it.
const PROBE: (&str, &str) = ("/online.txt", "plan-b is here");
/// How long a network may take to answer, milliseconds.
const PATIENCE_MS: u32 = 4_000;
/// Under which name what was answered is kept while the number is looked for on another screen.
const FORM: &str = "rehearsal";

/// A rehearsal as it stands.
#[derive(Clone, Copy)]
pub(super) struct Rehearsal {
    /// Since when it has been going on.
    pub(super) begun: RwSignal<Option<Timestamp>>,
    /// Whether there is a network; `None` while it is looked for.
    pub(super) network: RwSignal<Option<bool>>,
    /// Whether all files are here; `None` while it is looked for.
    files: RwSignal<Option<bool>>,
    /// What was typed of the number.
    pub(super) digits: RwSignal<String>,
    /// What was said of the step.
    pub(super) step: RwSignal<Option<Answer>>,
    half: HalfWritten,
    session: Session,
    person: Person,
    addresses: Addresses,
}

impl Rehearsal {
    /// As it was left; looks for a network now and each time the app comes to the front.
    pub(super) fn new() -> Self {
        let session = Session::here();
        let half = HalfWritten::resumed(FORM.to_owned());
        let kept = half.begun().unwrap_or_default();
        let part = |name: &str| kept.get(name).cloned().unwrap_or_default();
        let rehearsal = Self {
            begun: RwSignal::new(begun(session)),
            network: RwSignal::new(None),
            files: RwSignal::new(None),
            digits: RwSignal::new(String::from_value(&part("digits")).unwrap_or_default()),
            step: RwSignal::new(Answer::from_value(&part("step"))),
            half,
            session,
            person: Person::here(),
            addresses: Addresses::here(),
        };
        half.follow(move || {
            let (digits, step) = (rehearsal.digits.get(), rehearsal.step.get());
            let is_answered = !digits.is_empty() || step.is_some();
            is_answered.then(|| json!({ "digits": digits, "step": step.as_ref().map(Leaf::to_value) }))
        });
        rehearsal.look();
        let seen = StoredValue::new_local(page::on_visible(move || rehearsal.look()).ok());
        on_cleanup(move || seen.dispose());
        rehearsal
    }

    /// Looks for a network and at the files.
    pub(super) fn look(self) {
        let address = self.addresses.to(PROBE.0);
        spawn_local(async move {
            let found = probe::has_network(&address, PROBE.1, PATIENCE_MS).await;
            // The screen may be gone by now.
            let _ = self.network.try_set(Some(found));
            let complete = service_worker::status().await.is_ok_and(|status| status.complete);
            let _ = self.files.try_set(Some(complete));
        });
    }

    /// Begins, to go on after the app was closed.
    pub(super) fn begin(self) {
        self.keep(Some(Clock::read()));
    }

    /// Ends it, or gives it up.
    pub(super) fn end(self) {
        self.keep(None);
    }

    /// Each rehearsal begins with nothing answered.
    fn keep(self, since: Option<Timestamp>) {
        self.digits.set(String::new());
        self.step.set(None);
        self.half.is_saved_and_goes_on();
        let text = since.map(|since| since.to_string()).unwrap_or_default();
        self.session.store().set_pref(Pref::Rehearsal, &text);
        self.begun.set(since);
    }

    /// Whether the app was opened after the rehearsal began.
    pub(super) fn is_reopened(self) -> bool {
        let since = self.begun.get();
        since
            .zip(clock::opened_ms())
            .is_some_and(|(since, opened)| opened > since.ms)
    }

    /// The number to look for today.
    pub(super) fn number(self) -> Option<NumberToFind> {
        let day = self.begun.get()?.date();
        let user = self.person.name();
        self.session.with(|plan| number_to_find(plan, day, &user))
    }

    /// What has succeeded so far.
    pub(super) fn passed(self) -> BTreeSet<RehearsalCheck> {
        let is_found = self
            .number()
            .is_some_and(|number| number.is_found(&self.digits.read()));
        let (has_plan, has_numbers) = self.session.with(|plan| {
            let has_people = plan.contacts.values().any(crate::domain::Contact::is_filled);
            (
                has_people || !plan.company.name.is_empty(),
                has_people && !plan.numbers.is_empty(),
            )
        });
        let is_saved = self.session.save().get() == SaveState::Saved;
        let holds = [
            (
                RehearsalCheck::OpensOffline,
                self.is_reopened() && self.network.get() == Some(false),
            ),
            (RehearsalCheck::Plan, has_plan),
            (RehearsalCheck::Contacts, has_numbers),
            (RehearsalCheck::Kept, is_saved && self.files.get() == Some(true)),
            (RehearsalCheck::Number, is_found),
            (RehearsalCheck::Step, self.step.get() == Some(Answer::Yes)),
        ];
        holds
            .into_iter()
            .filter(|(_, holds)| *holds)
            .map(|(check, _)| check)
            .collect()
    }
}
