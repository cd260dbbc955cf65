//! In which encoding the bytes of a table or an address book are, and their text.
//!
//! Spreadsheet programs write Windows-1252 (Belgian Excel's "CSV"), UTF-8 with a byte-order mark ("CSV UTF-8") or
//! UTF-16 ("Unicode text"); everything else writes UTF-8 without one. All four are told apart by the bytes alone.

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
}

/// The text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// In which encoding it was.
    pub encoding: Encoding,
    /// Without byte-order mark.
    pub text: String,
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

/// The text of a file.
///
/// # Errors
/// It is empty, a workbook or no text.
pub fn decoded(bytes: &[u8]) -> Result<Decoded, IntakeFault> {
    let encoding = encoding_of(bytes)?;
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
    };
    match text.trim().is_empty() {
        true => Err(IntakeFault::Empty),
        false => Ok(Decoded { encoding, text }),
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
    Ok(match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    })
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
    bytes
        .iter()
        .map(|byte| {
            let high = usize::from(*byte)
                .checked_sub(0x80)
                .and_then(|place| HIGH.get(place));
            high.copied().unwrap_or(char::from(*byte))
        })
        .collect()
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
            assert_eq!(decoded(&bytes), Ok(Decoded { encoding, text }));
        }
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
