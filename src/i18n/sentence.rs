//! A sentence with its values, so that a screen can set what matters apart.

use super::{Counted, Lang, Piece, Texts, fill, format, pieces};
use crate::domain::text::clean_text;

/// The placeholder whose value a screen shows in bold.
pub const RESULT: &str = "result";

/// A sentence with its values, and facts behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    lang: Lang,
    template: String,
    values: Vec<(&'static str, String)>,
    details: Vec<String>,
}

impl Sentence {
    pub(super) fn of(texts: &Texts, template: &str) -> Self {
        Self {
            lang: texts.lang,
            template: template.to_owned(),
            values: Vec::new(),
            details: Vec::new(),
        }
    }

    /// Words that somebody typed, not a template.
    pub(super) fn verbatim(texts: &Texts, words: &str) -> Self {
        Self::of(texts, "{text}").with("text", clean_text(words))
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    pub(super) fn counted(texts: &Texts, counted: &Counted, count: usize) -> Self {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        Self::of(texts, counted.template(texts.lang, count)).with("count", format::number(texts.lang, count))
    }

    /// A fact behind the sentence; nothing when it is empty.
    pub(super) fn detail(mut self, detail: impl Into<String>) -> Self {
        let detail = detail.into();
        if !detail.is_empty() {
            self.details.push(detail);
        }
        self
    }

    /// The sentence in pieces, so that a screen can set values apart; the value named [`RESULT`]
    /// is what matters most.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        pieces(&self.template, &self.borrowed())
    }

    /// The facts behind the sentence, joined; empty when there are none.
    #[must_use]
    pub fn details(&self) -> String {
        self.details.join(", ")
    }

    /// The sentence without the facts behind it.
    #[must_use]
    pub fn head(&self) -> String {
        fill(&self.template, &self.borrowed())
    }

    /// Everything in one line.
    #[must_use]
    pub fn text(&self) -> String {
        let sentence = self.head();
        if self.details.is_empty() {
            return sentence;
        }
        let details = self.details();
        let events = super::texts(self.lang).events;
        let template = if self.template.contains(':') {
            events.with_details_apart
        } else {
            events.with_details
        };
        fill(template, &[("sentence", &sentence), ("details", &details)])
    }

    fn borrowed(&self) -> Vec<(&str, &str)> {
        self.values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect()
    }
}
