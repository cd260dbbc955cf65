//! What was begun in forms and not saved, as it is kept on one device.

use std::collections::BTreeMap;

use super::record::Value;
use super::sorting::Sorting;
use super::timestamp::Timestamp;

/// As many forms as a person leaves half-way; the oldest make room.
const MOST: usize = 20;

/// Nobody goes on with what was begun longer ago, and what was typed may be private.
const OLDEST_MS: i64 = 30 * 24 * 60 * 60 * 1000;

/// What was begun in a form.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptDraft {
    /// When it was last written on.
    pub at: Timestamp,
    /// What the form makes of it.
    pub content: Value,
}

/// What was begun, by the name of the form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drafts(BTreeMap<String, KeptDraft>);

impl Drafts {
    /// Reads what [`Self::to_text`] gave; a damaged note holds no drafts.
    pub fn read(text: &str) -> Self {
        let all: BTreeMap<String, Value> = serde_json::from_str(text).unwrap_or_default();
        let all = all.into_iter().filter_map(|(form, draft)| {
            let at = draft.get("at")?.as_str()?.parse().ok()?;
            let content = draft.get("content")?.clone();
            Some((form, KeptDraft { at, content }))
        });
        Self(all.collect())
    }

    /// As it is kept.
    pub fn to_text(&self) -> String {
        let all = self.0.iter().map(|(form, draft)| {
            let kept = serde_json::json!({ "at": draft.at.to_string(), "content": draft.content });
            (form.clone(), kept)
        });
        Value::Object(all.collect()).to_string()
    }

    /// What was begun in this form.
    pub fn get(&self, form: &str) -> Option<&KeptDraft> {
        self.0.get(form)
    }

    /// Keeps what is written in this form.
    pub fn keep(&mut self, form: &str, content: Value, now: Timestamp) {
        self.0.insert(form.to_owned(), KeptDraft { at: now, content });
        self.0
            .retain(|_, draft| now.ms.saturating_sub(draft.at.ms) < OLDEST_MS);
        let mut moments: Vec<Timestamp> = self.0.values().map(|draft| draft.at).collect();
        moments.order_by_key(|at| std::cmp::Reverse(at.ms));
        if let Some(first_out) = moments.get(MOST) {
            self.0.retain(|_, draft| draft.at.ms > first_out.ms);
        }
    }

    /// Forgets what was begun in this form; whether there was anything.
    pub fn forget(&mut self, form: &str) -> bool {
        self.0.remove(form).is_some()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use serde_json::json;

    fn at(ms: i64) -> Timestamp {
        Timestamp::new(ms, 60)
    }

    #[test]
    fn each_form_has_its_own_draft_until_it_is_forgotten() {
        let mut drafts = Drafts::default();
        drafts.keep("a", json!("x"), at(1_000));
        drafts.keep("b", json!({ "name": null }), at(2_000));
        let mut drafts = Drafts::read(&drafts.to_text());
        let kept = drafts.get("a").unwrap();
        assert_eq!((kept.at, &kept.content), (at(1_000), &json!("x")));
        assert!(drafts.forget("a"));
        assert!(!drafts.forget("a"), "nothing to forget");
        assert_eq!(drafts.get("a"), None);
        assert_eq!(drafts.get("b").unwrap().content, json!({ "name": null }));
    }

    #[test]
    fn the_oldest_make_room() {
        let mut drafts = Drafts::default();
        for number in 0..30 {
            drafts.keep(&format!("form {number:02}"), json!(1), at(number));
        }
        assert_eq!(drafts.0.len(), MOST);
        assert!(drafts.get("form 09").is_none() && drafts.get("form 10").is_some());
        drafts.keep("new", json!(1), at(OLDEST_MS + 100));
        assert_eq!(drafts.0.len(), 1, "what nobody goes on with is forgotten");
    }

    #[test]
    fn a_damaged_note_costs_what_is_damaged() {
        assert_eq!(Drafts::read("damaged"), Drafts::default());
        let mut drafts = Drafts::default();
        drafts.keep("a", json!("x"), at(1_000));
        let text = drafts
            .to_text()
            .replacen('{', r#"{"b":{"at":"some day","content":1},"#, 1);
        assert_eq!(Drafts::read(&text), drafts);
    }
}
