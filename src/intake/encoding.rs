//! In which encoding the bytes of a table or an address book are, and their text.
//!
//! Spreadsheet programs write Windows-1252 (Belgian Excel's "CSV"), UTF-8 with a byte-order mark ("CSV UTF-8") or
//! UTF-16 ("Unicode text"); everything else writes UTF-8 without one. These are told apart by the bytes alone. Excel's
//! "CSV (MS-DOS)" and "CSV (Macintosh)" write a byte a letter as Windows-1252 does: of the three it is the one in which
//! names look like names, until a person says otherwise.

use super::IntakeFault;

/// An encoding that such a file can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// With or without byte-order mark.
    Utf8,
    /// The lower byte first.
    Utf16Le,
    /// The higher byte first.
    Utf16Be,
    /// Western European Windows.
    Windows1252,
    /// Western European DOS, code page 850; of code page 437 it has all letters.
    Cp850,
    /// Western European Macintosh.
    MacRoman,
}

impl Encoding {
    /// Those that can be chosen where the guess is wrong. UTF-16 is never guessed wrong.
    pub const TO_CHOOSE: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Cp850, Self::MacRoman];

    /// As Excel calls it, in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Windows1252 => "Windows",
            Self::Cp850 => "MS-DOS",
            Self::MacRoman => "Macintosh",
        }
    }
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// In which encoding it was.
    pub encoding: Encoding,
    /// Without byte-order mark.
    pub text: String,
    /// How many characters could not be read; U+FFFD stands in their place.
    pub unread: usize,
}

/// How many bytes tell whether it is text.
const LOOKED_AT: usize = 4_096;
const ZIP: &[u8] = b"PK\x03\x04";
/// Excel's workbooks before 2007.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";

/// What Windows-1252 has at 0x80 to 0x9F; its five gaps are control characters, as browsers read them.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// What code page 850 has from 0x80 on.
#[rustfmt::skip]
const DOS: [char; 128] = [
    'Ç', 'ü', 'é', 'â', 'ä', 'à', 'å', 'ç', 'ê', 'ë', 'è', 'ï', 'î', 'ì', 'Ä', 'Å',
    'É', 'æ', 'Æ', 'ô', 'ö', 'ò', 'û', 'ù', 'ÿ', 'Ö', 'Ü', 'ø', '£', 'Ø', '×', 'ƒ',
    'á', 'í', 'ó', 'ú', 'ñ', 'Ñ', 'ª', 'º', '¿', '®', '¬', '½', '¼', '¡', '«', '»',
    '░', '▒', '▓', '│', '┤', 'Á', 'Â', 'À', '©', '╣', '║', '╗', '╝', '¢', '¥', '┐',
    '└', '┴', '┬', '├', '─', '┼', 'ã', 'Ã', '╚', '╔', '╩', '╦', '╠', '═', '╬', '¤',
    'ð', 'Ð', 'Ê', 'Ë', 'È', 'ı', 'Í', 'Î', 'Ï', '┘', '┌', '█', '▄', '¦', 'Ì', '▀',
    'Ó', 'ß', 'Ô', 'Ò', 'õ', 'Õ', 'µ', 'þ', 'Þ', 'Ú', 'Û', 'Ù', 'ý', 'Ý', '¯', '´',
    '\u{AD}', '±', '‗', '¾', '¶', '§', '÷', '¸', '°', '¨', '·', '¹', '³', '²', '■', '\u{A0}',
];
/// What a Macintosh has from 0x80 on.
#[rustfmt::skip]
const MAC: [char; 128] = [
    'Ä', 'Å', 'Ç', 'É', 'Ñ', 'Ö', 'Ü', 'á', 'à', 'â', 'ä', 'ã', 'å', 'ç', 'é', 'è',
    'ê', 'ë', 'í', 'ì', 'î', 'ï', 'ñ', 'ó', 'ò', 'ô', 'ö', 'õ', 'ú', 'ù', 'û', 'ü',
    '†', '°', '¢', '£', '§', '•', '¶', 'ß', '®', '©', '™', '´', '¨', '≠', 'Æ', 'Ø',
    '∞', '±', '≤', '≥', '¥', 'µ', '∂', '∑', '∏', 'π', '∫', 'ª', 'º', 'Ω', 'æ', 'ø',
    '¿', '¡', '¬', '√', 'ƒ', '≈', '∆', '«', '»', '…', '\u{A0}', 'À', 'Ã', 'Õ', 'Œ', 'œ',
    '–', '—', '“', '”', '‘', '’', '÷', '◊', 'ÿ', 'Ÿ', '⁄', '€', '‹', '›', 'ﬁ', 'ﬂ',
    '‡', '·', '‚', '„', '‰', 'Â', 'Ê', 'Á', 'Ë', 'È', 'Í', 'Î', 'Ï', 'Ì', 'Ó', 'Ô',
    '\u{F8FF}', 'Ò', 'Ú', 'Û', 'Ù', 'ı', '\u{2C6}', '\u{2DC}', '¯', '\u{2D8}', '\u{2D9}', '\u{2DA}', '¸', '\u{2DD}', '\u{2DB}', '\u{2C7}',
];

/// The text of a file.
///
/// # Errors
/// It is empty, a workbook or no text.
pub fn decoded(bytes: &[u8]) -> Result<Decoded, IntakeFault> {
    decoded_as(bytes, encoding_of(bytes)?)
}

/// The text of a file that is in this encoding.
///
/// # Errors
/// It is empty.
pub fn decoded_as(bytes: &[u8], encoding: Encoding) -> Result<Decoded, IntakeFault> {
    let text = match encoding {
        Encoding::Utf8 => {
            String::from_utf8_lossy(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).into_owned()
        }
        Encoding::Utf16Le => utf16(
            bytes.strip_prefix(b"\xFF\xFE").unwrap_or(bytes),
            u16::from_le_bytes,
        ),
        Encoding::Utf16Be => utf16(
            bytes.strip_prefix(b"\xFE\xFF").unwrap_or(bytes),
            u16::from_be_bytes,
        ),
        Encoding::Windows1252 => windows_1252(bytes),
        Encoding::Cp850 => by_table(bytes, &DOS),
        Encoding::MacRoman => by_table(bytes, &MAC),
    };
    match text.trim().is_empty() {
        true => Err(IntakeFault::Empty),
        false => Ok(Decoded {
            encoding,
            unread: text.matches(char::REPLACEMENT_CHARACTER).count(),
            text,
        }),
    }
}

/// Which encoding the bytes are in.
///
/// # Errors
/// They are no text at all.
pub fn encoding_of(bytes: &[u8]) -> Result<Encoding, IntakeFault> {
    match bytes {
        [] => return Err(IntakeFault::Empty),
        [0xFF, 0xFE, ..] => return Ok(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Ok(Encoding::Utf16Be),
        _ => {}
    }
    if bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND) {
        return Err(IntakeFault::Workbook);
    }
    let beginning = bytes.get(..LOOKED_AT).unwrap_or(bytes);
    if let Some(wide) = wide_without_mark(beginning) {
        return Ok(wide);
    }
    let strange = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C);
    if beginning.iter().any(strange) || bytes.starts_with(b"%PDF") {
        return Err(IntakeFault::NotText);
    }
    Ok(match is_mostly_utf8(bytes) {
        true => Encoding::Utf8,
        false => likely_of_one_byte(bytes),
    })
}

/// Whether it is UTF-8, perhaps with a damaged byte: in no other encoding do letters come out right by chance as often
/// as wrong.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut right, mut wrong) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    right >= wrong
}

/// How often letters stand in names and texts of Belgium and its neighbours, roughly, small and capital.
const LETTERS: [(i64, &str); 8] = [
    (8, "éÉ"),
    (6, "èëü"),
    (5, "çöÇÖÜ"),
    (4, "äïêßÄË"),
    (3, "àôîÅØŠŽ"),
    (2, "âûáíóñúÈÀÔÂÎÁÓÑÚÆŒ"),
    (1, "åøãõùìòæœšžÿýÏÊÛÍÃÕÙÌÒÝŸ"),
    (0, "ðÐþÞ"),
];
/// Signs that stand beside words and not inside them.
const BESIDE_WORDS: &str = "‘’“”„«»–—…€£§°·•²³½©®\u{A0}´";
/// What Windows-1252, by far the most frequent, is worth by itself.
const USUAL: i64 = 2;
/// What a sign costs where nobody writes it.
const STRANGE: i64 = -4;

/// The encoding with a byte a letter in which the names look most like names.
fn likely_of_one_byte(bytes: &[u8]) -> Encoding {
    let worth = |table: &dyn Fn(u8) -> char| -> i64 {
        let high = bytes.iter().enumerate().filter(|(_, byte)| !byte.is_ascii());
        high.map(|(place, byte)| {
            let near = |steps: isize| {
                let at = place.checked_add_signed(steps)?;
                bytes.get(at).map(|byte| table(*byte))
            };
            likeliness(table(*byte), &near)
        })
        .sum()
    };
    let windows = worth(&of_windows) + USUAL;
    let (dos, mac) = (
        worth(&|byte| of_table(byte, &DOS)),
        worth(&|byte| of_table(byte, &MAC)),
    );
    match windows.max(dos).max(mac) {
        most if most == windows => Encoding::Windows1252,
        most if most == dos => Encoding::Cp850,
        _ => Encoding::MacRoman,
    }
}

/// How likely a sign stands among its neighbours: `near(-1)` is the one before it.
fn likeliness(sign: char, near: &dyn Fn(isize) -> Option<char>) -> i64 {
    let (before, after) = (near(-1), near(1));
    let is = |sign: Option<char>, what: fn(char) -> bool| sign.is_some_and(what);
    let follows_letter = is(before, char::is_alphabetic);
    let is_in_word = follows_letter && is(after, char::is_alphabetic);
    let Some((worth, _)) = LETTERS.iter().find(|(_, letters)| letters.contains(sign)) else {
        return match sign {
            // "D’Hooghe", "foto’s".
            '’' if is_in_word => match () {
                () if !is(near(-2), char::is_alphabetic) => 5,
                () if after == Some('s') && !is(near(2), char::is_alphabetic) => 3,
                () => STRANGE,
            },
            '€' if is(after, char::is_alphabetic) => STRANGE,
            '§' if follows_letter => STRANGE,
            _ if BESIDE_WORDS.contains(sign) && !is_in_word => 2,
            _ => STRANGE,
        };
    };
    let follows_vowel = is(before, is_vowel);
    let precedes_consonant = is(after, is_consonant);
    match sign {
        _ if sign.is_uppercase() && is(before, char::is_lowercase) => STRANGE,
        // "JŠger", "CÖte".
        _ if sign.is_uppercase() && follows_letter && is(after, char::is_lowercase) => STRANGE,
        _ if sign.is_lowercase() && is(after, char::is_uppercase) => STRANGE,
        'ç' | 'Ç' if precedes_consonant => STRANGE,
        'à' if !is(after, char::is_alphabetic) => 5,
        'ß' if !follows_vowel => STRANGE,
        'ß' if precedes_consonant => 2,
        'ß' => 5,
        'ž' | 'š' | 'Ž' if precedes_consonant => 0,
        // Few words begin with one that is not a capital.
        _ if sign.is_lowercase() && !follows_letter => 1,
        // "Lefèvre", "Agnès"; and "Jäger", not "Jèger".
        'è' | 'È' if follows_letter && precedes_mute_e(near) => 8,
        'è' | 'È' if follows_letter => 2,
        // "Joël", "Château".
        'ë' | 'Ë' if follows_letter && follows_vowel => 6,
        'ë' | 'Ë' if follows_letter => 1,
        'ê' if !is(after, char::is_alphabetic) => 0,
        // "Août".
        'û' if precedes_consonant => 4,
        'û' => 0,
        // "Benoît", "Maître".
        'î' if matches!((before, after), (Some('a' | 'o'), Some('t' | 'n'))) => 6,
        _ => *worth,
    }
}

/// Whether the rest of the word is as after an "è" of French: a syllable with an "e" that is hardly heard, or "ès".
fn precedes_mute_e(near: &dyn Fn(isize) -> Option<char>) -> bool {
    let small = |steps: isize| near(steps).map(|sign| sign.to_ascii_lowercase());
    let consonants = (1..=3)
        .take_while(|steps| small(*steps).is_some_and(is_consonant))
        .last();
    let Some(last) = consonants else {
        return false;
    };
    let is_one_sound = match (small(last - 1), small(last)) {
        _ if last == 1 => true,
        (Some('c'), Some('h')) | (Some('g'), Some('n')) => true,
        (one, Some('l' | 'r')) => one != small(last),
        _ => false,
    };
    let then = match small(last) {
        Some('q') if small(last + 1) == Some('u') => last + 2,
        _ => last + 1,
    };
    match (small(1), small(2)) {
        (Some('s'), after) if !after.is_some_and(char::is_alphabetic) => true,
        _ => is_one_sound && small(then) == Some('e') && small(then + 1) != Some('r'),
    }
}

fn is_vowel(sign: char) -> bool {
    "aeiouyAEIOUY".contains(sign)
}

fn is_consonant(sign: char) -> bool {
    sign.is_ascii_alphabetic() && !is_vowel(sign)
}

/// UTF-16 without a mark: of Western text each second byte is zero, and none of the others.
fn wide_without_mark(bytes: &[u8]) -> Option<Encoding> {
    let zeros = |parity: usize| {
        bytes
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let pairs = bytes.len() / 2;
    let mostly = |zeros: usize| pairs > 0 && zeros * 4 >= pairs * 3;
    match (zeros(0), zeros(1)) {
        (0, odd) if mostly(odd) => Some(Encoding::Utf16Le),
        (even, 0) if mostly(even) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes
        .chunks_exact(2)
        .filter_map(|pair| pair.try_into().ok().map(unit));
    char::decode_utf16(units)
        .map(|sign| sign.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// The text of bytes in Windows-1252; every byte is a character.
pub fn windows_1252(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| of_windows(*byte)).collect()
}

/// The text of bytes of which those from 0x80 on stand in a table.
fn by_table(bytes: &[u8], table: &[char; 128]) -> String {
    bytes.iter().map(|byte| of_table(*byte, table)).collect()
}

fn of_windows(byte: u8) -> char {
    of_table(byte, &HIGH)
}

/// The character of a byte: from 0x80 on out of a table, as far as it goes.
fn of_table(byte: u8, table: &[char]) -> char {
    let high = usize::from(byte).checked_sub(0x80);
    let found = high.and_then(|place| table.get(place));
    found.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn wide(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn the_same_name_comes_out_of_every_encoding() {
        let text = "Naam;Gsm\r\nRenée Ünlü-D’Hoore €;0470";
        let plain = "Naam;Gsm\r\nRenée;0470 12 34 56";
        let mut marked = b"\xEF\xBB\xBF".to_vec();
        marked.extend(text.as_bytes());
        let old: Vec<u8> = text
            .chars()
            .map(|sign| match sign {
                '’' => 0x92,
                '€' => 0x80,
                _ => u8::try_from(u32::from(sign)).unwrap(),
            })
            .collect();
        let with_mark = format!("\u{FEFF}{text}");
        for (bytes, encoding, text) in [
            (text.as_bytes().to_vec(), Encoding::Utf8, text),
            (marked, Encoding::Utf8, text),
            (wide(&with_mark, u16::to_le_bytes), Encoding::Utf16Le, text),
            (wide(&with_mark, u16::to_be_bytes), Encoding::Utf16Be, text),
            (wide(plain, u16::to_le_bytes), Encoding::Utf16Le, plain),
            (wide(plain, u16::to_be_bytes), Encoding::Utf16Be, plain),
            (old, Encoding::Windows1252, text),
        ] {
            let text = text.to_owned();
            let unread = 0;
            assert_eq!(
                decoded(&bytes),
                Ok(Decoded {
                    encoding,
                    text,
                    unread
                })
            );
        }
    }

    fn of_one_byte(text: &str, table: &[char]) -> Vec<u8> {
        let byte = |sign: char| {
            let place = table.iter().position(|known| *known == sign);
            place.map_or_else(
                || u8::try_from(u32::from(sign)).unwrap(),
                |place| u8::try_from(place + 0x80).unwrap(),
            )
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn names_of_dos_and_macintosh_are_read_right() {
        for text in [
            "Naam;Gsm\r\nRenée Maes;0470",
            "Nom;Fonction\r\nRAPHAËL LEFÈVRE;gérant\r\nAndré;éclairage",
            "Joël\r\n",
            "Zoë Müller\r\nBenoît Lambert\r\n",
            "François\r\n",
            "Prénom;Téléphone\r\nÉmile;02\r\nAnaïs;02\r\n",
            "Jörg Groß",
        ] {
            for (table, encoding) in [
                (&HIGH[..], Encoding::Windows1252),
                (&DOS[..], Encoding::Cp850),
                (&MAC[..], Encoding::MacRoman),
            ] {
                let found = decoded(&of_one_byte(text, table)).unwrap();
                assert_eq!((found.encoding, found.text.as_str()), (encoding, text));
            }
        }
        // One accented letter alone, as in a list of few names.
        for text in [
            "Jäger",
            "Schäfer",
            "Märtens",
            "Bäcker",
            "Empfänger",
            "Väth",
            "JÄGER",
            "Änne",
            "Jörg",
            "Özil",
            "Müller",
            "Ünal",
            "Weiß",
            "Straße",
            "André",
            "Lefèvre",
            "LEFÈVRE",
            "Agnès",
            "Liège",
            "Joël",
            "Zoë",
            "RAPHAËL",
            "Anaïs",
            "Benoît",
            "Château",
            "Côte",
            "Août",
            "Brûlé",
            "François",
            "Çelik",
            "Émile",
            "voilà",
            "tête",
        ] {
            for (table, encoding) in [
                (&HIGH[..], Encoding::Windows1252),
                (&DOS[..], Encoding::Cp850),
                (&MAC[..], Encoding::MacRoman),
            ] {
                let list = format!("Naam;Gsm\r\n{text};0470 12 34 56\r\n");
                let found = decoded(&of_one_byte(&list, table)).unwrap();
                assert_eq!((found.encoding, found.text), (encoding, list));
            }
        }
        // Signs of Windows keep a table with them what it is.
        for text in ["Øystein D’Hooghe €", "Žižek", "Ünal “Özil” – 5 €"] {
            let found = decoded(&of_one_byte(text, &HIGH)).unwrap();
            assert_eq!(
                (found.encoding, found.text.as_str()),
                (Encoding::Windows1252, text)
            );
        }
    }

    #[test]
    fn a_damaged_byte_does_not_garble_the_others() {
        let mut bytes = "Naam\nRenée\nZoë\nAn\n".as_bytes().to_vec();
        bytes.extend(b"J\xFFn\n");
        let found = decoded(&bytes).unwrap();
        assert_eq!(found.encoding, Encoding::Utf8);
        assert_eq!(found.unread, 1);
        assert!(found.text.contains("Renée") && found.text.contains("J\u{FFFD}n"));
        let by_hand = decoded_as(&bytes, Encoding::Windows1252).unwrap();
        assert!(by_hand.text.contains("Jÿn") && by_hand.unread == 0);
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, fault) in [
            (&b""[..], IntakeFault::Empty),
            (b"\xEF\xBB\xBF \r\n", IntakeFault::Empty),
            (b"PK\x03\x04\x14\x00\x06\x00", IntakeFault::Workbook),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", IntakeFault::Workbook),
            (b"\x89PNG\r\n\x1A\n\x00\x00\x00\x0D", IntakeFault::NotText),
            (b"%PDF-1.7 ", IntakeFault::NotText),
        ] {
            assert_eq!(decoded(bytes), Err(fault));
        }
    }
}
