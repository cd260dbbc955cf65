use crate::domain::command::{Fault, Refusal};
use crate::state::Words;
use crate::ui::prelude::*;

/// The fault of one of these fields, when the command was refused for it.
pub fn fault_at(refusal: &Refusal, fields: &[&str]) -> Option<Fault> {
    match refusal {
        Refusal::Invalid(faults) => {
            let found = faults.iter().find(|fault| fields.contains(&fault.field));
            found.map(|fault| fault.fault.clone())
        }
        _ => None,
    }
}

/// What is wrong with one field of a refused command, in words.
pub fn error_at(refused: RwSignal<Option<Refusal>>, field: &'static str) -> Signal<Option<String>> {
    let words = Words::here();
    Signal::derive(move || {
        let texts = words.get();
        refused.with(|refused| match refused.as_ref()? {
            refusal @ Refusal::Invalid(_) => {
                let fault = fault_at(refusal, &[field])?;
                Some(texts.refusals.fault(texts, field, &fault))
            }
            refusal if field.is_empty() => Some(texts.refusals.words(texts, refusal)),
            _ => None,
        })
    })
}
