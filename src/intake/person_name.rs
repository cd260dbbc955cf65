//! First name and surname out of one text.

use crate::domain::text::{clean_line, lower_case};

/// Words before a surname that belong to it, in small letters; "al" and "ben" are first names too often.
const PARTICLES: [&str; 27] = [
    "van", "vande", "vanden", "vander", "von", "vom", "zu", "zum", "zur", "de", "den", "der", "du", "del",
    "della", "di", "da", "dos", "la", "le", "les", "el", "ter", "ten", "te", "op", "'t",
];

/// First name and surname of a full name: "Maes, Els", "MAES Els", "Els MAES", "Els Maes", "Van Damme Els" or "An Sofie
/// Van Damme". One word is a surname; without a comma, capitals and particles the first word is the first name.
pub fn split(name: &str) -> (String, String) {
    let name = clean_line(name);
    if let Some((last, first)) = name.split_once(',') {
        return (clean_line(first), clean_line(last));
    }
    let words: Vec<&str> = name.split(' ').collect();
    let is_capitals = |word: &&str| word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    if let (false, true) = (words.iter().all(is_capitals), words.iter().any(is_capitals)) {
        let mut first = Vec::new();
        let mut last = Vec::new();
        // A particle belongs to the capitals behind it: "Jan van DAMME".
        let mut before = Vec::new();
        for word in words {
            match (is_capitals(&word), is_particle(word)) {
                (true, _) => {
                    last.append(&mut before);
                    last.push(word);
                }
                (false, true) => before.push(word),
                (false, false) => {
                    first.append(&mut before);
                    first.push(word);
                }
            }
        }
        first.append(&mut before);
        return (first.join(" "), last.join(" "));
    }
    let surname = surname_in_front(&words);
    let parted = match words.iter().position(|word| is_particle(word)) {
        _ if surname > 0 => words.split_at_checked(surname).map(|(last, first)| (first, last)),
        Some(particle) if particle + 1 < words.len() => words.split_at_checked(particle),
        _ => words.split_at_checked(usize::from(words.len() > 1)),
    };
    let (first, last) = parted.unwrap_or_default();
    (first.join(" "), last.join(" "))
}

/// Of how many words the surname consists that a particle in front begins: "Van den Broeck Jan" of three.
fn surname_in_front(words: &[&str]) -> usize {
    let mut length = 0;
    loop {
        let rest = words.get(length..).unwrap_or_default();
        let particles = rest.iter().take_while(|word| is_particle(word)).count();
        let is_joined = rest.first().is_some_and(|word| begins_joined(word));
        if particles == 0 && (length > 0 || !is_joined) {
            return length;
        }
        length = (length + particles + 1).min(words.len());
    }
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&lower_case(word).replace('’', "'").as_str())
}

/// "D'Hoore", "’t".
fn begins_joined(word: &str) -> bool {
    let word = lower_case(word).replace('’', "'");
    word.strip_prefix("d'").is_some_and(|rest| !rest.is_empty())
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
            ("Van Damme Lies", "Lies", "Van Damme"),
            ("Van den Broeck Jan Willem", "Jan Willem", "Van den Broeck"),
            ("de smet an", "an", "de smet"),
            ("D’Hoore Els", "Els", "D’Hoore"),
            ("Von der Leyen Anna", "Anna", "Von der Leyen"),
            ("VAN DAMME LIES", "LIES", "VAN DAMME"),
            ("Le Roy", "", "Le Roy"),
            ("Van de", "", "Van de"),
            ("An Sofie Van Damme", "An Sofie", "Van Damme"),
            ("Jan van DAMME", "Jan", "van DAMME"),
            ("Van DAMME Lies", "Lies", "Van DAMME"),
            ("Jan de", "Jan", "de"),
            ("Maes", "", "Maes"),
            ("ELS MAES", "ELS", "MAES"),
            ("", "", ""),
        ] {
            assert_eq!(split(name), (first.to_owned(), last.to_owned()), "{name}");
        }
    }
}
