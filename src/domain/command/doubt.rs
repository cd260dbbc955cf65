//! What came from elsewhere is kept as it is, also where a form would refuse it. What of it will not work is told.

use crate::domain::company::Company;
use crate::domain::id::EntityRef;
use crate::domain::number::Number;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::text::is_misleading;

use super::entry::faults;
use super::{Fault, FieldFault, faults_of};

/// What of an entry will not do what it looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Doubts {
    /// Numbers that cannot be dialled, addresses that do not open.
    pub faults: Vec<FieldFault>,
    /// Fields with signs that nobody sees, or that look like others.
    pub misleading: Vec<String>,
}

impl Doubts {
    /// The doubts about an entry with these fields.
    pub fn of(entity: &EntityRef, fields: &Fields) -> Self {
        let found = match entity.kind.as_ref() {
            Number::KIND => faults::<Number>(entity, fields),
            Company::KIND => faults::<Company>(entity, fields),
            _ => faults_of(entity, fields).unwrap_or_default(),
        };
        let text = |field: &str| fields.get(field).and_then(Value::as_str).unwrap_or_default();
        let misleading = fields.keys().filter(|field| is_misleading(text(field)));
        Self {
            faults: found
                .into_iter()
                .filter(|found| is_doubt(&found.fault) && !text(found.field).is_empty())
                .collect(),
            misleading: misleading.cloned().collect(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.misleading.is_empty()
    }
}

/// Whether something that a person would tap will not be there. What is only missing or unlikely harms nobody.
const fn is_doubt(fault: &Fault) -> bool {
    matches!(fault, Fault::Phone(_) | Fault::NotMail | Fault::NotALink)
}
