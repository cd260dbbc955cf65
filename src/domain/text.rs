//! Text as people enter it: cleaned of what misleads the eye, and made comparable for search.
//!
//! Bidirectional controls, zero-width and control characters can make a name or a number read other than it is
//! (Unicode technical reports 36 and 39). They carry no meaning here, so they go.

pub use super::normal_form::{lower_case, upper_case};
use super::normal_form::{nfc, without_marks};

/// Whether the character is invisible or turns the reading direction: never wanted in a name or number.
pub const fn is_hidden(sign: char) -> bool {
    matches!(sign,
        '\u{00AD}'
        | '\u{061C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}')
}

fn is_dropped(sign: char) -> bool {
    is_hidden(sign) || (sign.is_control() && !sign.is_whitespace())
}

/// One line: NFC, hidden and control characters gone, each run of white space one space, none at the ends.
pub fn clean_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let mut gap = false;
    for sign in nfc(text).chars().filter(|sign| !is_dropped(*sign)) {
        // No-break spaces are people's typography; everything else that separates becomes a plain space.
        if sign.is_whitespace() && !matches!(sign, '\u{A0}' | '\u{202F}') {
            gap = true;
            continue;
        }
        if gap && !line.is_empty() {
            line.push(' ');
        }
        gap = false;
        line.push(sign);
    }
    let end = line.trim_end().len();
    line.truncate(end);
    nfc(line.trim_start()).into_owned()
}

/// Whether nothing is left of it as a [`clean_line`].
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|sign| sign.is_whitespace() || is_dropped(sign))
}

/// Several lines: each cleaned as [`clean_line`], line breaks kept, no empty lines at the ends.
pub fn clean_text(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(clean_line).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// Whether a text from outside carries characters that [`clean_line`] takes away or letters of several scripts that
/// look alike: worth a mark beside it.
pub fn is_misleading(text: &str) -> bool {
    text.chars().any(is_dropped) || (!text.is_ascii() && mixes_scripts(text))
}

fn mixes_scripts(text: &str) -> bool {
    text.split(|sign: char| !sign.is_alphabetic()).any(|word| {
        let latin = word
            .chars()
            .any(|sign| matches!(sign, 'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}'));
        let look_alike = word.chars().any(|sign| matches!(sign, '\u{370}'..='\u{58F}'));
        latin && look_alike
    })
}

/// The form in which texts are compared: lower case, without accents, ligatures opened, everything that is no letter
/// or digit a single space.
pub fn search_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    let text = lower_case(&without_marks(text));
    for sign in text.chars().filter(|sign| !is_dropped(*sign)) {
        if !sign.is_alphanumeric() {
            gap = true;
            continue;
        }
        if gap && !key.is_empty() {
            key.push(' ');
        }
        gap = false;
        match sign {
            'ß' => key.push_str("ss"),
            'æ' => key.push_str("ae"),
            'œ' => key.push_str("oe"),
            'ø' => key.push('o'),
            'ł' => key.push('l'),
            'đ' => key.push('d'),
            // Small only at the end of a word, which a piece of it does not know.
            'ς' => key.push('σ'),
            _ => key.push(sign),
        }
    }
    key
}

/// Whether a word stands in a [`search_key`]. Both are short: looking from letter to letter is faster than what
/// `str::contains` prepares for long texts, and a key stroke asks it thousands of times.
pub fn stands_in(word: &str, key: &str) -> bool {
    let (word, mut rest) = (word.as_bytes(), key.as_bytes());
    let Some(first) = word.first() else { return true };
    while let Some(place) = rest.iter().position(|byte| byte == first) {
        let Some(from) = rest.get(place..) else {
            return false;
        };
        if from.starts_with(word) {
            return true;
        }
        rest = from.get(1..).unwrap_or_default();
    }
    false
}

/// The words of what somebody searches for, each as [`search_key`].
pub fn search_words(query: &str) -> Vec<String> {
    let key = search_key(query);
    let words = key.split(' ').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// The most signs of a name that go into the name of a file: mail programs and old disks cut longer ones.
const MOST_IN_FILE_NAME: usize = 40;

/// A name as it can stand in the name of a file on every system: letters, digits and hyphens, the rest as spaces.
pub fn in_file_name(name: &str) -> String {
    let safe = |sign: char| {
        if sign.is_alphanumeric() || sign == '-' {
            sign
        } else {
            ' '
        }
    };
    let safe: String = clean_line(name).chars().map(safe).collect();
    let short: String = clean_line(&safe).chars().take(MOST_IN_FILE_NAME).collect();
    short.trim_end().to_owned()
}
