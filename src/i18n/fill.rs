//! Filling `{name}` in a text.

/// A stretch of a filled text. A screen shows values in an element of their own, so that a
/// name in another script or a number keeps its direction, and may be bold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words of the text itself.
    Words(&'a str),
    /// A value that was filled in.
    Value {
        /// The name of the placeholder.
        name: &'a str,
        /// What stands there now.
        value: &'a str,
    },
}

/// Splits a template at its placeholders and puts the values in.
///
/// One pass: a brace inside a value stays a brace. A placeholder without a value stays as it is.
#[must_use]
pub fn pieces<'a>(template: &'a str, values: &[(&'a str, &'a str)]) -> Vec<Piece<'a>> {
    let mut found = Vec::new();
    let mut rest = template;
    while let Some((before, name, after)) = next_placeholder(rest) {
        if !before.is_empty() {
            found.push(Piece::Words(before));
        }
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => {
                elide(&mut found, value);
                found.push(Piece::Value { name, value });
            }
            None => {
                let whole = rest
                    .strip_prefix(before)
                    .and_then(|tail| tail.strip_suffix(after))
                    .unwrap_or_default();
                found.push(Piece::Words(whole));
            }
        }
        rest = after;
    }
    if !rest.is_empty() {
        found.push(Piece::Words(rest));
    }
    found
}

/// French: "d(e) " and "qu(e) " before a value become "d’" and "qu’" where it begins with a vowel.
fn elide(found: &mut Vec<Piece<'_>>, value: &str) {
    if let Some(Piece::Words(words)) = found.last_mut()
        && let Some(consonant) = words.strip_suffix("(e) ")
    {
        *words = consonant;
        found.push(Piece::Words(if begins_with_vowel(value) { "’" } else { "e " }));
    }
}

/// As French hears it: a name in Y counts before a consonant only (Yves, but not Yasmine), one in H never.
fn begins_with_vowel(value: &str) -> bool {
    let is_vowel = |letter: char| "aeiouàâäéèêëîïôöûùüœæ".contains(letter);
    let mut letters = value.chars().flat_map(char::to_lowercase);
    match letters.next() {
        Some('y') => letters
            .next()
            .is_some_and(|second| second.is_alphabetic() && !is_vowel(second)),
        first => first.is_some_and(is_vowel),
    }
}

/// The template with its values, as one text. See [`pieces`].
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    pieces(template, values)
        .into_iter()
        .map(|piece| match piece {
            Piece::Words(words) => words,
            Piece::Value { value, .. } => value,
        })
        .collect()
}

/// The text without soft hyphens and with plain spaces, for SMS, files and the clipboard.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| *c != '\u{ad}')
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .collect()
}

/// The first `{name}`: what stands before it, the name, what follows.
fn next_placeholder(text: &str) -> Option<(&str, &str, &str)> {
    let (before, opened) = text.split_once('{')?;
    let (name, after) = opened.split_once('}')?;
    Some((before, name, after))
}

/// The names of a template's placeholders, sorted.
#[cfg(test)]
pub(super) fn placeholders(template: &str) -> Vec<&str> {
    let mut names: Vec<&str> = pieces(template, &[])
        .into_iter()
        .filter_map(|piece| match piece {
            Piece::Words(words) => words.strip_prefix('{')?.strip_suffix('}'),
            Piece::Value { .. } => None,
        })
        .collect();
    names.sort_unstable();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_their_names_were_in_any_order_and_number() {
        assert_eq!(
            fill(
                "{who} bereikt om {time}; {who} belt terug",
                &[("time", "14:46"), ("who", "Els")]
            ),
            "Els bereikt om 14:46; Els belt terug"
        );
    }

    #[test]
    fn a_value_that_looks_like_a_placeholder_is_not_filled_again() {
        assert_eq!(fill("{a} {b}", &[("a", "{b}"), ("b", "{a} %s")]), "{b} {a} %s");
    }

    #[test]
    fn what_has_no_value_stays_and_nothing_is_lost() {
        for text in [
            "",
            "{",
            "}",
            "{}",
            "{open",
            "a } b { c",
            "{a}{b}",
            "€{x}ß",
            "{a{b}",
        ] {
            assert_eq!(fill(text, &[]), text);
        }
        assert_eq!(fill("{a} and {b}", &[("b", "2")]), "{a} and 2");
    }

    #[test]
    fn french_elides_before_a_vowel() {
        for (name, expected) in [
            ("Anne", "plus d’Anne"),
            ("Élise", "plus d’Élise"),
            ("Yves", "plus d’Yves"),
            ("Yasmine", "plus de Yasmine"),
            ("Hanne", "plus de Hanne"),
            ("Bram", "plus de Bram"),
            ("", "plus de "),
        ] {
            assert_eq!(fill("plus d(e) {name}", &[("name", name)]), expected);
        }
        assert_eq!(
            fill("{a} plus qu(e) {name}", &[("a", "x"), ("name", "Ilse")]),
            "x plus qu’Ilse"
        );
    }

    #[test]
    fn a_screen_can_tell_values_from_words() {
        assert_eq!(
            pieces("Bel {name} nu", &[("name", "Els")]),
            [
                Piece::Words("Bel "),
                Piece::Value {
                    name: "name",
                    value: "Els"
                },
                Piece::Words(" nu"),
            ]
        );
    }

    #[test]
    fn plain_text_has_neither_soft_hyphens_nor_no_break_spaces() {
        assert_eq!(plain("Fest\u{ad}netz 3\u{a0}min, é"), "Festnetz 3 min, é");
    }

    #[test]
    fn the_names_are_found() {
        assert_eq!(placeholders("{time}: {what}, {time}"), ["time", "time", "what"]);
        assert!(placeholders("no names").is_empty());
    }
}
