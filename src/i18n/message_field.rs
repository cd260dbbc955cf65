//! The fields of a message, "{time}". A file keeps them under their English names; whoever writes or reads one sees
//! them in the language of the app, and may type those of any.

use super::fill::{Piece, pieces};
use super::{Lang, Texts, texts};
use crate::domain::text::search_key;

/// A field that a message can have.
pub(super) struct MessageField {
    /// As the file keeps it.
    pub(super) name: &'static str,
    /// What it is called.
    word: fn(&'static Texts) -> &'static str,
    /// What it means, in words.
    means: fn(&'static Texts) -> &'static str,
    /// Signs it takes at its longest, counted for an SMS as long as nobody has filled it in.
    pub(super) longest: usize,
}

macro_rules! fields {
    ($( $name:literal $word:ident $means:ident $longest:literal; )+) => {
        &[$( MessageField {
            name: $name,
            word: |texts| texts.message_words.$word,
            means: |texts| texts.message_words.$means,
            longest: $longest,
        } ),+]
    };
}

/// Every field. What the operator asks on the telephone is written by hand beside the script.
const FIELDS: &[MessageField] = fields! {
    "company" word_company field_company 20;
    "what" word_what field_what 20;
    "time" word_time field_time 5;
    "next" word_next field_next 5;
    "number" word_number field_number 13;
    "ask" word_ask field_ask 19;
    "place" word_place field_place 20;
    "website" word_website field_website 20;
    "close" word_close field_close 5;
    "payment" word_payment field_payment 20;
    "reference" word_reference field_reference 20;
    "name" word_name field_name 20;
    "channel" word_channel field_channel 20;
};

impl MessageField {
    /// The field that the file keeps under this name.
    pub(super) fn kept_as(name: &str) -> Option<&'static Self> {
        FIELDS.iter().find(|field| field.name == name)
    }

    /// The field that somebody calls so, in whichever language, with or without accents.
    fn called(name: &str) -> Option<&'static Self> {
        // What has more than letters in it is somebody's own.
        let name = name.trim();
        let key = search_key(name);
        if !name.chars().all(char::is_alphabetic) {
            return None;
        }
        FIELDS.iter().find(|field| {
            let words = Lang::ALL.iter().map(|lang| (field.word)(texts(*lang)));
            words.chain([field.name]).any(|word| search_key(word) == key)
        })
    }
}

/// Every field with what it means: "{bedrijf}", "naam van het bedrijf".
#[must_use]
pub fn message_fields(texts: &'static Texts) -> Vec<(String, &'static str)> {
    let named = |field: &MessageField| (in_braces((field.word)(texts)), (field.means)(texts));
    FIELDS.iter().map(named).collect()
}

/// What a field of this name means; the name itself when there is none.
#[must_use]
pub fn field_meaning<'a>(texts: &'static Texts, name: &'a str) -> &'a str {
    MessageField::kept_as(name).map_or(name, |field| (field.means)(texts))
}

/// A text as the file keeps it, with its fields as they are called in this language.
#[must_use]
pub fn fields_in_words(texts: &'static Texts, text: &str) -> String {
    renamed(text, |field| (field.word)(texts))
}

/// A text as somebody typed it, with its fields as the file keeps them.
#[must_use]
pub fn fields_as_kept(text: &str) -> String {
    renamed(text, |field| field.name)
}

fn renamed(text: &str, name: impl Fn(&MessageField) -> &'static str) -> String {
    let stretch = |piece: Piece<'_>| match piece {
        Piece::Words(words) | Piece::Value { value: words, .. } => {
            match name_in_braces(words).and_then(MessageField::called) {
                Some(field) => in_braces(name(field)),
                None => words.to_owned(),
            }
        }
    };
    pieces(text, &[]).into_iter().map(stretch).collect()
}

/// What stands in the braces, when that is all of it.
pub(super) fn name_in_braces(words: &str) -> Option<&str> {
    words.strip_prefix('{')?.strip_suffix('}')
}

fn in_braces(name: &str) -> String {
    format!("{{{name}}}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_field_is_seen_in_the_language_of_the_app_and_kept_under_one_name() {
        let kept = "{company}: {what} {time}, {gisteren} {next";
        for (lang, seen) in [
            (Lang::Nl, "{bedrijf}: {uitval} {tijd}, {gisteren} {next"),
            (Lang::Fr, "{entreprise}: {panne} {heure}, {gisteren} {next"),
            (Lang::De, "{Firma}: {Ausfall} {Uhrzeit}, {gisteren} {next"),
            (Lang::En, kept),
        ] {
            assert_eq!(fields_in_words(texts(lang), kept), seen);
            assert_eq!(fields_as_kept(seen), kept);
        }
        assert_eq!(
            fields_as_kept("{REFERENCE} {Référence} { tijd }"),
            "{reference} {reference} {time}"
        );
    }

    #[test]
    fn no_word_of_any_language_means_two_fields() {
        let mut words = BTreeSet::new();
        for field in FIELDS {
            let of_field: BTreeSet<String> = Lang::ALL
                .iter()
                .map(|lang| search_key((field.word)(texts(*lang))))
                .collect();
            for word in of_field {
                assert!(!word.is_empty() && words.insert(word.clone()), "{word}");
            }
            assert_eq!((field.word)(texts(Lang::En)), field.name);
        }
    }
}
