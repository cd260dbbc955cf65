//! How long a text is as an SMS (3GPP TS 23.038, 23.040).
//!
//! In the 7-bit alphabet an SMS carries 160 signs, some of which count double. One sign outside that alphabet puts the
//! whole text into 16-bit units, of which 70 fit. A longer text is sent in parts, each a little shorter for the header
//! that joins them.

/// The signs of the 7-bit alphabet that count as one.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// Its signs that count as two: an escape goes before them.
const EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// How many units fit when there is one part, and into each of several.
const NARROW: (usize, usize) = (160, 153);
const WIDE: (usize, usize) = (70, 67);

/// How long a text is as an SMS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmsLength {
    /// Units used: 7-bit signs, or 16-bit units when [`Self::wide`] names one.
    pub used: usize,
    /// Units that fit into as many parts as it takes.
    pub room: usize,
    /// Messages that are sent, and paid for.
    pub parts: usize,
    /// The signs that are not in the 7-bit alphabet, each once, in the order of the text.
    pub wide: Vec<char>,
}

impl SmsLength {
    /// Measures a text.
    pub fn of(text: &str) -> Self {
        let mut wide: Vec<char> = Vec::new();
        for sign in text.chars() {
            if narrow_units(sign).is_none() && !wide.contains(&sign) {
                wide.push(sign);
            }
        }
        let units: Vec<usize> = if wide.is_empty() {
            text.chars().filter_map(narrow_units).collect()
        } else {
            text.chars().map(char::len_utf16).collect()
        };
        let (single, joined) = if wide.is_empty() { NARROW } else { WIDE };
        let used = units.iter().sum();
        let parts = if used <= single {
            1
        } else {
            parts_of(&units, joined)
        };
        let room = if parts == 1 { single } else { parts * joined };
        Self {
            used,
            room,
            parts,
            wide,
        }
    }
}

/// How many parts of this size it takes. A sign of two units is not torn apart.
fn parts_of(units: &[usize], size: usize) -> usize {
    let (mut parts, mut filled) = (1, 0);
    for unit in units {
        if filled + unit > size {
            parts += 1;
            filled = 0;
        }
        filled += unit;
    }
    parts
}

fn narrow_units(sign: char) -> Option<usize> {
    if BASIC.contains(sign) {
        Some(1)
    } else if EXTENDED.contains(sign) {
        Some(2)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn of(text: &str) -> (usize, usize, usize) {
        let length = SmsLength::of(text);
        (length.used, length.room, length.parts)
    }

    #[test]
    fn plain_letters_fill_160_and_then_parts_of_153() {
        assert_eq!(of(""), (0, 160, 1));
        assert_eq!(of(&"a".repeat(160)), (160, 160, 1));
        assert_eq!(of(&"a".repeat(161)), (161, 306, 2));
        assert_eq!(of(&"a".repeat(306)), (306, 306, 2));
        assert_eq!(of(&"a".repeat(307)), (307, 459, 3));
    }

    #[test]
    fn the_euro_sign_counts_double_and_is_not_torn_apart() {
        assert_eq!(of("€"), (2, 160, 1));
        assert_eq!(of(&"€".repeat(80)), (160, 160, 1));
        // 153 is odd: 76 euro signs a part.
        assert_eq!(of(&"€".repeat(153)), (306, 459, 3));
    }

    #[test]
    fn one_foreign_sign_makes_room_for_70_only_and_is_named_once() {
        let text = format!("fenêtre, tête{}", "a".repeat(57));
        assert_eq!(of(&text), (70, 70, 1));
        assert_eq!(SmsLength::of(&text).wide, ['ê']);
        assert_eq!(of(&format!("{text}b")), (71, 134, 2));
        assert_eq!(SmsLength::of("’ë’").wide, ['’', 'ë']);
    }

    #[test]
    fn the_accents_of_dutch_french_and_german_stand_where_the_table_has_them() {
        for sign in "éèùàÇäöüßÄÖÜÉñÑ".chars() {
            assert_eq!(of(&sign.to_string()), (1, 160, 1), "{sign}");
        }
        for sign in "çêâîôûëïœÀÈ’“–…\u{a0}".chars() {
            assert_eq!(SmsLength::of(&sign.to_string()).wide, [sign]);
        }
    }

    #[test]
    fn a_sign_beyond_sixteen_bits_counts_double_and_is_not_torn_apart() {
        assert_eq!(of("😀"), (2, 70, 1));
        assert_eq!(of(&"😀".repeat(67)), (134, 201, 3));
    }
}
