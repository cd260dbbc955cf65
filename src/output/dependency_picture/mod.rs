//! The picture of what hangs on what: operators and electricity at the left, then cables, lines, services, activities.
//! An SVG without style and script, coloured by classes, and the same in words.
//!
//! Its width depends on the number of columns alone, so that it can be printed however long the plan is.

mod in_words;
mod layers;
mod layout;
mod svg;
mod wrap;

pub use in_words::{LineInWords, in_words};

use crate::domain::Plan;
use crate::domain::dependency::Dependencies;
use crate::i18n::Texts;

/// The picture; empty while there are no lines.
pub fn picture(plan: &Plan, dependencies: &Dependencies, texts: &Texts) -> String {
    if dependencies.is_empty() {
        return String::new();
    }
    let layers = layers::Layers::of(plan, dependencies, texts);
    svg::drawn(&layout::Layout::of(layers), texts.dependencies.picture)
}

#[cfg(test)]
mod tests;
