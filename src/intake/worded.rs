//! Values of the plan as people write them in a cell: the words of any of the four languages, or the file's own code.

use crate::domain::record::{Leaf, Value};
use crate::domain::text::search_key;
use crate::domain::timestamp::Date;
use crate::i18n::{Lang, option_words, texts};

/// Which of these values of a contact's field a cell names.
pub(super) fn choice<T: Copy>(
    cell: &str,
    field: &str,
    all: &[T],
    code: impl Fn(T) -> &'static str,
) -> Option<T> {
    let cell = search_key(cell);
    let is_named = |value: &T| {
        let code = code(*value);
        let words = |lang: &Lang| search_key(&option_words(texts(*lang), "contact", field, code)) == cell;
        search_key(code) == cell || Lang::ALL.iter().any(words)
    };
    all.iter().copied().find(is_named)
}

/// Whether a cell says yes.
pub(super) fn is_yes(cell: &str) -> bool {
    let cell = search_key(cell);
    let says = |lang: &Lang| search_key(texts(*lang).answers.yes_inline) == cell;
    ["x", "1", "true"].contains(&cell.as_str()) || Lang::ALL.iter().any(says)
}

/// "2026-11-23", "23/11/2026", "23.11.26".
pub(super) fn day(cell: &str) -> Option<Date> {
    let cell = cell.trim();
    if let Some(day) = Date::from_value(&Value::from(cell)) {
        return Some(day);
    }
    let parts: Option<Vec<u32>> = cell
        .split(['/', '.', '-'])
        .map(|part| part.trim().parse().ok())
        .collect();
    let [day, month, year] = parts?[..] else {
        return None;
    };
    let century = if year < 100 { 2_000 } else { 0 };
    Date::from_ymd_opt(i32::try_from(century + year).ok()?, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Class, Language, PreferredChannel};

    #[test]
    fn every_value_is_known_by_its_words_in_every_language() {
        for lang in Lang::ALL {
            let words = |field: &str, code: &str| option_words(texts(lang), "contact", field, code);
            for value in PreferredChannel::ALL {
                let cell = words("preferred_channel", value.code());
                let found = choice(
                    &cell,
                    "preferred_channel",
                    PreferredChannel::ALL,
                    PreferredChannel::code,
                );
                assert_eq!(found, Some(*value), "{cell}");
            }
            for value in Class::ALL {
                let cell = words("call_from", value.code());
                assert_eq!(
                    choice(&cell, "call_from", Class::ALL, Class::code),
                    Some(*value),
                    "{cell}"
                );
            }
            for value in Language::ALL {
                let cell = words("language", value.code());
                assert_eq!(
                    choice(&cell, "language", Language::ALL, Language::code),
                    Some(*value),
                    "{cell}"
                );
            }
            assert!(is_yes(texts(lang).answers.yes_inline));
            assert!(!is_yes(texts(lang).answers.no_inline));
        }
        assert_eq!(
            choice(
                "pigeon",
                "preferred_channel",
                PreferredChannel::ALL,
                PreferredChannel::code
            ),
            None
        );
    }

    #[test]
    fn a_day_is_read_as_spreadsheets_write_it() {
        let expected = Date::from_ymd_opt(2026, 11, 3);
        for cell in ["2026-11-03", "3/11/2026", "03.11.2026", "03-11-26", " 3/11/26 "] {
            assert_eq!(day(cell), expected, "{cell}");
        }
        for cell in ["", "november", "31/2/2026", "3/11", "2026-11-03T10:00"] {
            assert_eq!(day(cell), None, "{cell}");
        }
    }
}
