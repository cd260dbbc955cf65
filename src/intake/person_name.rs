//! First name and surname out of one text.

use crate::domain::text::clean_line;

/// First name and surname of a full name: "Maes, Els", "MAES Els", "Els MAES" or "Els Maes". One word is a surname;
/// without a comma and capitals the first word is the first name.
pub fn split(name: &str) -> (String, String) {
    let name = clean_line(name);
    if let Some((last, first)) = name.split_once(',') {
        return (clean_line(first), clean_line(last));
    }
    let words: Vec<&str> = name.split(' ').collect();
    let is_capitals = |word: &&str| word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    let (capitals, others): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_capitals(word));
    if !capitals.is_empty() && !others.is_empty() {
        return (others.join(" "), capitals.join(" "));
    }
    match name.split_once(' ') {
        Some((first, last)) => (first.to_owned(), last.to_owned()),
        None => (String::new(), name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_as_they_are_written() {
        for (name, first, last) in [
            ("Maes, Els", "Els", "Maes"),
            ("MAES Els", "Els", "MAES"),
            ("VAN DEN BERG  An-Sofie", "An-Sofie", "VAN DEN BERG"),
            ("Els Maes", "Els", "Maes"),
            ("Jan van den Broeck", "Jan", "van den Broeck"),
            ("Maes", "", "Maes"),
            ("ELS MAES", "ELS", "MAES"),
            ("", "", ""),
        ] {
            assert_eq!(split(name), (first.to_owned(), last.to_owned()), "{name}");
        }
    }
}
