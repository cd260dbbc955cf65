//! What is being written in the form of an entry.

use std::collections::BTreeMap;

use crate::ui::prelude::*;

use super::percent_field::is_percentage;
use crate::domain::command::{Refusal, faults_in};
use crate::domain::record::{Fields, Value};
use crate::domain::{Begun, EntityRef, Plan, Unreadable};
use crate::i18n::{field_label, field_means};
use crate::state::{Clock, Session, Words};

/// The draft of one entry, shared by its fields.
#[derive(Clone, Copy)]
pub struct EntryDraft {
    /// The kind.
    pub kind: &'static str,
    entity: StoredValue<EntityRef>,
    fields: RwSignal<Fields>,
    /// Fields in which something stands that is no number.
    unreadable: RwSignal<BTreeMap<String, Unreadable>>,
    was_tried: RwSignal<bool>,
    session: Session,
}

impl EntryDraft {
    /// A draft that begins with these fields, and with what was typed into them before.
    pub fn new(kind: &'static str, entity: Option<EntityRef>, mut fields: Fields) -> Self {
        let unreadable = Unreadable::taken_out_of(&mut fields);
        // A row that is not there yet cannot refer to itself.
        let entity = entity.unwrap_or_else(|| Plan::single(kind).unwrap_or(EntityRef::new(kind, "0")));
        Self {
            kind,
            entity: StoredValue::new(entity),
            fields: RwSignal::new(fields),
            unreadable: RwSignal::new(unreadable),
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

    /// The fields in which something stands, readable or not; tracked.
    pub fn names(self) -> Vec<String> {
        let (fields, unreadable) = (self.fields.read(), self.unreadable.read());
        fields.keys().chain(unreadable.keys()).cloned().collect()
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
        self.put(name, value, None);
    }

    /// Sets a text; an empty one empties the field.
    pub fn set_text(self, name: &str, text: String) {
        self.set(name, (!text.is_empty()).then_some(Value::String(text)));
    }

    /// Sets a field to the number that was typed; what is none stays as it was typed, and is told.
    pub fn set_number(self, name: &str, number: Option<Value>, typed: Unreadable) {
        let is_told = number.is_none() && !typed.typed.trim().is_empty();
        self.put(name, number, is_told.then_some(typed));
    }

    /// What was typed into a field and is no number, as it is at this moment.
    pub fn unreadable(self, name: &str) -> Option<Unreadable> {
        self.unreadable.read_untracked().get(name).cloned()
    }

    /// Whether something stands in a field, readable or not; tracked.
    pub fn is_filled(self, name: &str) -> bool {
        self.get(name).is_some() || self.unreadable.read().contains_key(name)
    }

    /// What was written beside what the form began with, as it is kept; tracked.
    pub fn begun(self, was: &Fields) -> Option<Value> {
        let mut now = self.fields.get();
        let unreadable = self.unreadable.read();
        now.extend(
            unreadable
                .iter()
                .map(|(name, typed)| (name.clone(), typed.to_value())),
        );
        Begun::between(was, &now).to_value()
    }

    fn put(self, name: &str, value: Option<Value>, unreadable: Option<Unreadable>) {
        if self.unreadable.read_untracked().get(name) != unreadable.as_ref() {
            self.unreadable.update(|all| {
                match unreadable {
                    Some(typed) => all.insert(name.to_owned(), typed),
                    None => all.remove(name),
                };
            });
        }
        self.fields.update(|fields| {
            match value {
                Some(value) => fields.insert(name.to_owned(), value),
                None => fields.remove(name),
            };
        });
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
        self.unreadable.with_untracked(BTreeMap::is_empty) && faults.is_some_and(|faults| faults.is_empty())
    }

    /// What is wrong with a field, once saving was tried; tracked.
    pub fn error(self, name: String) -> Signal<Option<String>> {
        let words = Words::here();
        Signal::derive(move || {
            let texts = words.get();
            if let Some(typed) = self.unreadable.read().get(&name) {
                let parts = texts.plan_parts;
                let told = if is_percentage(&name) {
                    parts.not_a_percentage
                } else if typed.unit.is_some() {
                    parts.not_a_length
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

    /// What a field means, where its label does not say it.
    pub fn means(self, name: &str) -> Option<Signal<String>> {
        let words = Words::here();
        let kind = self.kind;
        field_means(words.untracked(), kind, name)?;
        let name = name.to_owned();
        let means = move || field_means(words.get(), kind, &name).unwrap_or_default();
        Some(Signal::derive(move || means().to_owned()))
    }

    /// Why the command refused, in words.
    pub fn refused(self, words: Words, refusal: &Refusal) -> String {
        let texts = words.untracked();
        texts.refusals.words(texts, refusal)
    }
}
