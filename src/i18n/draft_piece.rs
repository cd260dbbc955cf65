//! A text that is about to go out, split at the places that nobody filled in.

use super::filled_message::GAP;
use super::{FilledMessage, MessagePiece, plain};

/// How many signs before a gap tell it from the others.
const TELLING: usize = 8;

/// A stretch of a text that is about to go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftPiece {
    /// Words.
    Words(String),
    /// A dash that nobody filled in, with the name of its field where that can be told.
    Gap(Option<&'static str>),
}

/// Splits a text at its dashes. `filled` is what it was before somebody changed it: a dash is known by its place while
/// all are there, else by the words before it.
#[must_use]
pub fn draft_pieces(text: &str, filled: &FilledMessage) -> Vec<DraftPiece> {
    let known = known_gaps(filled);
    let stretches: Vec<&str> = text.split(GAP).collect();
    let all_there = stretches.len() == known.len() + 1;
    let mut pieces = Vec::new();
    for (at, words) in stretches.iter().enumerate() {
        if !words.is_empty() {
            pieces.push(DraftPiece::Words((*words).to_owned()));
        }
        if at + 1 < stretches.len() {
            let by_words = || {
                let same =
                    |(_, before): &&(&'static str, String)| !before.is_empty() && words.ends_with(before);
                known.iter().find(same)
            };
            let found = if all_there { known.get(at) } else { by_words() };
            pieces.push(DraftPiece::Gap(found.map(|(name, _)| *name)));
        }
    }
    pieces
}

/// Each gap with the last signs before it.
fn known_gaps(filled: &FilledMessage) -> Vec<(&'static str, String)> {
    let mut gaps = Vec::new();
    let mut before = String::new();
    for piece in &filled.pieces {
        match piece {
            MessagePiece::Text(text) | MessagePiece::Unknown(text) => before.push_str(&plain(text)),
            MessagePiece::Gap(name) => {
                let skipped = before.chars().count().saturating_sub(TELLING);
                gaps.push((*name, before.chars().skip(skipped).collect()));
                before.clear();
            }
        }
    }
    gaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Message, Plan};
    use crate::i18n::Outage;

    fn filled() -> FilledMessage {
        let message = Message {
            text: "{company}: uitval. Vragen: sms {number}. Volgend bericht {next}.".into(),
            ..Message::default()
        };
        FilledMessage::of(&message, &Plan::default(), Outage::default())
    }

    fn gaps(text: &str) -> Vec<Option<&'static str>> {
        let gap = |piece| match piece {
            DraftPiece::Gap(name) => Some(name),
            DraftPiece::Words(_) => None,
        };
        draft_pieces(text, &filled())
            .into_iter()
            .filter_map(gap)
            .collect()
    }

    #[test]
    fn every_gap_is_named_and_the_words_stay() {
        let text = filled().text();
        assert_eq!(gaps(&text), [Some("company"), Some("number"), Some("next")]);
        let words = draft_pieces(&text, &filled())
            .into_iter()
            .map(|piece| match piece {
                DraftPiece::Words(words) => words,
                DraftPiece::Gap(_) => GAP.to_owned(),
            });
        assert_eq!(words.collect::<String>(), text);
    }

    #[test]
    fn what_is_filled_in_is_no_gap_and_the_others_keep_their_names() {
        assert_eq!(
            gaps("Bakkerij: uitval. Vragen: sms 0450. Volgend bericht ____."),
            [Some("next")]
        );
        assert_eq!(gaps("Bakkerij: alles dicht. Vragen: sms ____."), [Some("number")]);
        assert_eq!(gaps("Kom om ____ naar de refter"), [None], "a dash of one's own");
        assert_eq!(gaps("Kom naar de refter"), []);
    }
}
