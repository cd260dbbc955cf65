//! The form's draft and what is wrong with it, for the fields to share.

use crate::ui::prelude::*;

use super::draft::Draft;
use crate::domain::command::{Fault, FieldFault, NumberDraft, Refusal};
use crate::domain::{Contact, Number};
use crate::state::{Session, Words};

/// The draft of a form. Nothing is said to be wrong before somebody tried to save; from then on at once.
#[derive(Clone, Copy)]
pub struct Form {
    draft: RwSignal<Draft>,
    was_tried: RwSignal<bool>,
    faults: Memo<Vec<FieldFault>>,
    words: Words,
}

impl Form {
    /// A form with this content.
    pub fn new(draft: Draft) -> Self {
        let draft = RwSignal::new(draft);
        let was_tried = RwSignal::new(false);
        let session = Session::here();
        let faults = Memo::new(move |_| {
            if was_tried.get() {
                session.with(|plan| draft.read().faults(plan))
            } else {
                Vec::new()
            }
        });
        Self {
            draft,
            was_tried,
            faults,
            words: Words::here(),
        }
    }

    /// The draft at this moment.
    pub fn untracked(self) -> Draft {
        self.draft.get_untracked()
    }

    /// Reads the draft, tracked.
    pub fn with<T>(self, read: impl FnOnce(&Draft) -> T) -> T {
        self.draft.with(read)
    }

    /// Says from now on what is wrong.
    pub fn show_faults(self) {
        self.was_tried.set(true);
    }

    /// One thing of the contact, tracked.
    pub fn of_contact<T: Send + Sync + 'static>(
        self,
        read: impl Fn(&Contact) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Signal::derive(move || self.draft.with(|draft| read(&draft.contact)))
    }

    /// Changes the contact.
    pub fn edit(self, change: impl FnOnce(&mut Contact)) {
        self.draft.update(|draft| change(&mut draft.contact));
    }

    /// One thing of the number at this place, tracked.
    pub fn of_number<T: Default + Send + Sync + 'static>(
        self,
        place: usize,
        read: impl Fn(&Number) -> T + Send + Sync + 'static,
    ) -> Signal<T> {
        Signal::derive(move || {
            self.draft.with(|draft| {
                draft
                    .numbers
                    .get(place)
                    .map(|number: &NumberDraft| read(&number.number))
                    .unwrap_or_default()
            })
        })
    }

    /// Changes the number at this place.
    pub fn edit_number(self, place: usize, change: impl FnOnce(&mut Number)) {
        self.draft.update(|draft| {
            if let Some(number) = draft.numbers.get_mut(place) {
                change(&mut number.number);
            }
        });
    }

    /// How many places for numbers there are.
    pub fn places(self) -> usize {
        self.draft.with_untracked(|draft| draft.numbers.len())
    }

    /// How many fields are to be looked at, as a refusal; none once all hold.
    pub fn refusal(self) -> Option<Refusal> {
        let faults = self.faults.get();
        (!faults.is_empty()).then_some(Refusal::Invalid(faults))
    }

    /// What is wrong with a field of the contact.
    pub fn fault(self, field: &'static str) -> Signal<Option<String>> {
        self.fault_at(None, field)
    }

    /// What is wrong with a field of the number at this place.
    pub fn number_fault(self, place: usize, field: &'static str) -> Signal<Option<String>> {
        self.fault_at(Some(place), field)
    }

    fn fault_at(self, part: Option<usize>, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || {
            let texts = self.words.get();
            let faults = self.faults.read();
            let found = faults
                .iter()
                .find(|fault| fault.part == part && fault.field == field)?;
            Some(match (field, &found.fault) {
                ("function", Fault::Missing) => texts.contact_form.name_missing.to_owned(),
                (_, fault) => texts.refusals.fault(texts, field, fault),
            })
        })
    }
}
