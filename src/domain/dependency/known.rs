//! The operators that are known: those of the plan, and the brands.

use super::point::operator_key;
use crate::domain::facts::BRANDS;
use crate::domain::plan::Plan;
use crate::domain::text::{clean_line, search_key};

/// Every operator that the plan or the list of brands names, each once, those of the plan first: what is offered where
/// somebody writes one. Another name may be a mistake in writing, or a brand on somebody else's network.
pub fn known_operators(plan: &Plan) -> Vec<String> {
    let operators = plan.operators.values().map(|operator| operator.name.as_str());
    let lines = plan.lines.values();
    let lines = lines.flat_map(|line| [line.operator.as_str(), line.infrastructure.as_str()]);
    let brands = BRANDS.iter().map(|brand| brand.name);
    let mut known: Vec<(String, String)> = Vec::new();
    for name in operators.chain(lines).chain(brands) {
        let key = operator_key(name);
        if !key.is_empty() && known.iter().all(|(other, _)| *other != key) {
            known.push((key, clean_line(name)));
        }
    }
    known.into_iter().map(|(_, name)| name).collect()
}

/// The known operators that a text names, word for word.
pub(super) fn named_in(text: &str, known: &[String]) -> Vec<String> {
    let text = format!(" {} ", search_key(text));
    let is_named = |name: &&String| text.contains(&format!(" {} ", search_key(name)));
    known.iter().filter(is_named).cloned().collect()
}
