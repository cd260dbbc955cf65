//! What is being written in the form of an entry.

use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::percent_field::is_percentage;
use crate::domain::command::{Refusal, faults_in};
use crate::domain::record::{Fields, Value};
use crate::domain::{EntityRef, Plan};
use crate::i18n::field_label;
use crate::state::{Clock, Session, Words};

/// The draft of one entry, shared by its fields.
#[derive(Clone, Copy)]
pub struct EntryDraft {
    /// The kind.
    pub kind: &'static str,
    entity: StoredValue<EntityRef>,
    fields: RwSignal<Fields>,
    /// Fields in which something stands that is no number.
    unreadable: RwSignal<BTreeSet<String>>,
    was_tried: RwSignal<bool>,
    session: Session,
}

impl EntryDraft {
    /// A draft that begins with these fields.
    pub fn new(kind: &'static str, entity: Option<EntityRef>, fields: Fields) -> Self {
        // A row that is not there yet cannot refer to itself.
        let entity = entity.unwrap_or_else(|| Plan::single(kind).unwrap_or(EntityRef::new(kind, "0")));
        Self {
            kind,
            entity: StoredValue::new(entity),
            fields: RwSignal::new(fields),
            unreadable: RwSignal::new(BTreeSet::new()),
            was_tried: RwSignal::new(false),
            session: Session::here(),
        }
    }

    /// Which entry it is of; a row that is not there yet has an id that no row has.
    pub fn entity(self) -> EntityRef {
        self.entity.get_value()
    }

    /// The value of a field, tracked.
    pub fn get(self, name: &str) -> Option<Value> {
        self.fields.read().get(name).cloned()
    }

    /// The value of a field as it is at this moment.
    pub fn get_untracked(self, name: &str) -> Option<Value> {
        self.fields.read_untracked().get(name).cloned()
    }

    /// The text of a field, empty when nothing stands there; tracked.
    pub fn text(self, name: &str) -> String {
        match self.get(name) {
            Some(Value::String(text)) => text,
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        }
    }

    /// Looks at all fields, tracked.
    pub fn with<T>(self, look: impl FnOnce(&Fields) -> T) -> T {
        self.fields.with(look)
    }

    /// All fields as they are at this moment.
    pub fn fields(self) -> Fields {
        self.fields.get_untracked()
    }

    /// Sets a field, or empties it.
    pub fn set(self, name: &str, value: Option<Value>) {
        self.mark_unreadable(name, false);
        self.fields.update(|fields| {
            match value {
                Some(value) => fields.insert(name.to_owned(), value),
                None => fields.remove(name),
            };
        });
    }

    /// Sets a text; an empty one empties the field.
    pub fn set_text(self, name: &str, text: String) {
        self.set(name, (!text.is_empty()).then_some(Value::String(text)));
    }

    /// Notes whether something stands in a field that cannot be read.
    pub fn mark_unreadable(self, name: &str, is_unreadable: bool) {
        if self.unreadable.with_untracked(|all| all.contains(name)) != is_unreadable {
            self.unreadable.update(|all| {
                if is_unreadable {
                    all.insert(name.to_owned());
                } else {
                    all.remove(name);
                }
            });
        }
    }

    /// Whether it can be saved; from now on faults are told at their fields.
    pub fn try_to_save(self) -> bool {
        self.was_tried.set(true);
        let faults = self.session.with_untracked(|plan| {
            faults_in(
                plan,
                &self.entity.read_value(),
                &self.fields.read_untracked(),
                Clock::read(),
            )
        });
        self.unreadable.with_untracked(BTreeSet::is_empty) && faults.is_some_and(|faults| faults.is_empty())
    }

    /// What is wrong with a field, once saving was tried; tracked.
    pub fn error(self, name: String) -> Signal<Option<String>> {
        let words = Words::here();
        Signal::derive(move || {
            let texts = words.get();
            if self.unreadable.read().contains(&name) {
                let parts = texts.plan_parts;
                let told = if is_percentage(&name) {
                    parts.not_a_percentage
                } else {
                    parts.not_a_number
                };
                return Some(told.to_owned());
            }
            if !self.was_tried.get() {
                return None;
            }
            let faults = self.session.with(|plan| {
                faults_in(
                    plan,
                    &self.entity.read_value(),
                    &self.fields.read(),
                    Clock::read(),
                )
            })?;
            let found = faults.into_iter().find(|fault| fault.field == name)?;
            Some(texts.refusals.fault(texts, found.field, &found.fault))
        })
    }

    /// The label of a field, tracked.
    pub fn label(self, name: String) -> Signal<String> {
        let (words, session) = (Words::here(), Session::here());
        Signal::derive(move || session.with(|plan| field_label(words.get(), plan, self.kind, &name)))
    }

    /// Why the command refused, in words.
    pub fn refused(self, words: Words, refusal: &Refusal) -> String {
        let texts = words.untracked();
        texts.refusals.words(texts, refusal)
    }
}
