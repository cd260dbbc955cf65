//! Telephone numbers as people in Belgium write them.
//!
//! A number is kept and dialled in one form: E.164, or a short number (112, 1722) as it is. `*` and `#` are refused:
//! dialled, they could divert calls or change a phone's settings.

use std::borrow::Cow;
use std::fmt;

use super::normal_form::nfkc;
use super::text;

/// No-break space between groups.
const SPACE: char = '\u{A0}';
/// E.164 allows 15 digits with the country code; below 7 there is no such number.
const INTERNATIONAL_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// Short numbers: emergency (112), services (1722), the European 116 numbers (116000), own extensions.
const SHORT_DIGITS: std::ops::RangeInclusive<usize> = 3..=6;

/// The zeros of the scripts that keyboards in Belgium write digits in; each is followed by its nine others.
/// Latin, Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai.
const ZEROS: [char; 10] = ['0', '٠', '۰', '०', '০', '੦', '૦', '௦', '౦', '๐'];

/// A number that can be dialled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// `+` and digits, or the digits of a short number.
    dialled: String,
}

/// Why a text is no number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhoneFault {
    /// Nothing was typed.
    Empty,
    /// `*` or `#`.
    ServiceCode(char),
    /// A letter.
    Letter(char),
    /// Another sign that does not belong in a number.
    Sign(char),
    /// Too few digits: so many were found, so many are needed.
    TooShort {
        /// Digits found, as the number would be dialled within its country.
        digits: usize,
        /// Fewest that such a number has.
        least: usize,
    },
    /// Too many digits.
    TooLong {
        /// Digits found, as the number would be dialled within its country.
        digits: usize,
        /// Most that such a number has.
        most: usize,
    },
    /// Its first digits are of no country and no area.
    NoSuchArea,
    /// An extension behind the number, which no telephone dials by itself: its digits.
    Extension(String),
    /// Neither `+`, `00` nor `0` in front, and too long for a short number.
    NoPrefix,
}

impl Phone {
    /// Reads a number: Belgian ("0470 12 34 56", "02/123.45.67"), international ("+32 (0)2 …", "0031 …") or short.
    pub fn parse(typed: &str) -> Result<Self, PhoneFault> {
        // As the plan keeps it: thousands of these are read again at every change of the situation.
        if let Some(digits) = typed.strip_prefix('+')
            && !digits.is_empty()
            && digits.bytes().all(|byte| byte.is_ascii_digit())
        {
            return international(digits);
        }
        let text: String = nfkc(typed)
            .chars()
            .filter(|sign| !text::is_hidden(*sign))
            .collect();
        let text = text.trim();
        let text = match text.get(..4) {
            Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => text.get(4..).unwrap_or_default(),
            _ => text,
        };
        let (plus, digits) = digits_of(text).map_err(|fault| match extension(text) {
            Some(extension) => PhoneFault::Extension(extension),
            None => fault,
        })?;
        if digits.is_empty() {
            return Err(PhoneFault::Empty);
        }
        if plus {
            return international(&digits);
        }
        if let Some(abroad) = digits.strip_prefix("00") {
            return international(abroad);
        }
        if let Some(national) = digits.strip_prefix('0') {
            return belgian(national);
        }
        if digits.len() < *SHORT_DIGITS.start() {
            return Err(PhoneFault::TooShort {
                digits: digits.len(),
                least: *SHORT_DIGITS.start(),
            });
        }
        if digits.len() > *SHORT_DIGITS.end() {
            return Err(PhoneFault::NoPrefix);
        }
        Ok(Self { dialled: digits })
    }

    /// Reads a number out of a table whose program ate the leading zero or the plus ("470123456", "32470123456"), or
    /// else as [`Phone::parse`] does.
    pub fn mend(typed: &str) -> Result<Self, PhoneFault> {
        match Self::parse(typed) {
            Err(PhoneFault::NoPrefix) => {
                let (_, digits) = digits_of(&nfkc(typed))?;
                let with_country = digits
                    .strip_prefix("32")
                    .and_then(|national| belgian(national).ok());
                with_country.map_or_else(|| belgian(&digits).map_err(|_| PhoneFault::NoPrefix), Ok)
            }
            read => read,
        }
    }

    /// What is dialled and kept: "+32470123456" or "112".
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// For the `href` of a link that calls. A service number is dialled as it is in Belgium: many cannot be reached with
    /// the country in front.
    pub fn href(&self) -> String {
        format!("tel:{}", self.to_dial())
    }

    /// The digits to type, with a plus where they have one.
    pub fn to_dial(&self) -> Cow<'_, str> {
        match self.service() {
            Some(national) => format!("0{national}").into(),
            None => self.dialled.as_str().into(),
        }
    }

    /// The digits behind the 0 of a Belgian number of no area: freephone (0800), 070, 078, 090x. It is for Belgium only.
    fn service(&self) -> Option<&str> {
        let national = self.dialled.strip_prefix("+32")?;
        let is_service = matches!(
            national.as_bytes(),
            [b'8', b'0', b'0', ..] | [b'7', b'0' | b'8', ..] | [b'9', b'0', ..]
        );
        is_service.then_some(national)
    }

    /// For the `href` of a link that writes an SMS.
    pub fn sms_href(&self) -> String {
        format!("sms:{}", self.dialled)
    }

    /// Whether it is a short number, dialled as it is.
    pub fn is_short(&self) -> bool {
        !self.dialled.starts_with('+')
    }

    /// Whether it is a Belgian mobile number.
    pub fn is_belgian_mobile(&self) -> bool {
        self.dialled.strip_prefix("+32").is_some_and(is_mobile)
    }

    /// The groups in which it is shown and read aloud, "+32", "470", "12", "34", "56"; of a service number as it is dialled
    /// in Belgium, "0800", "12", "345".
    pub fn groups(&self) -> Vec<Cow<'_, str>> {
        let Some(digits) = self.dialled.strip_prefix('+') else {
            return vec![self.dialled.as_str().into()];
        };
        let is_service = self.service().is_some();
        let country = country_digits(digits);
        let (code, rest) = self
            .dialled
            .split_at_checked(country + 1)
            .unwrap_or((&self.dialled, ""));
        let sizes: &[usize] = if code == "+32" { belgian_groups(rest) } else { &[] };
        let mut groups: Vec<Cow<'_, str>> = Vec::new();
        if !is_service {
            groups.push(code.into());
        }
        let mut left = rest;
        for size in sizes {
            match left.split_at_checked(*size) {
                Some((group, after)) if !group.is_empty() => {
                    groups.push(match is_service && groups.is_empty() {
                        true => format!("0{group}").into(),
                        false => group.into(),
                    });
                    left = after;
                }
                _ => break,
            }
        }
        // What the sizes do not cover goes on in threes, the last group taking what remains.
        while !left.is_empty() {
            let size = if left.len() <= 4 { left.len() } else { 3 };
            let (group, after) = left.split_at_checked(size).unwrap_or((left, ""));
            groups.push(group.into());
            left = after;
        }
        groups
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, group) in self.groups().into_iter().enumerate() {
            if place > 0 {
                fmt::Write::write_char(formatter, SPACE)?;
            }
            formatter.write_str(&group)?;
        }
        Ok(())
    }
}

/// A typed piece of a number, to be found whatever spaces and prefixes it or the number has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberPiece {
    digits: String,
    /// The same with the country in front, when a leading zero was typed.
    with_country: Option<String>,
}

impl NumberPiece {
    /// Two digits at least; one finds too many.
    pub fn new(typed: &str) -> Option<Self> {
        let digits: String = typed
            .chars()
            .filter_map(|sign| Some(ascii_digit(sign)?.1))
            .collect();
        let national = digits.strip_prefix('0');
        if digits.len() < 2 || national.is_some_and(str::is_empty) {
            return None;
        }
        let with_country = national.map(|national| format!("32{national}"));
        Some(Self { digits, with_country })
    }

    /// Whether it stands in a number as [`Phone::dialled`] gives it.
    pub fn is_in(&self, dialled: &str) -> bool {
        let country = self.with_country.as_deref();
        dialled.contains(&self.digits) || country.is_some_and(|piece| dialled.contains(piece))
    }
}

/// Whether there is a plus in front, and the digits; a "(0)" in an international number is left out.
fn digits_of(text: &str) -> Result<(bool, String), PhoneFault> {
    let abroad = text.trim_start_matches(['(', ' ']).starts_with(['+'])
        || text.trim_start_matches(['(', ' ']).starts_with("00");
    let text = if abroad {
        text.replacen("(0)", "", 1)
    } else {
        text.to_owned()
    };
    let (mut plus, mut script) = (false, None);
    let mut digits = String::new();
    for sign in text.chars() {
        match sign {
            // Digits of two scripts in one number are nobody's way to write it.
            _ if let Some((zero, digit)) = ascii_digit(sign)
                && *script.get_or_insert(zero) == zero =>
            {
                digits.push(digit);
            }
            '+' if !plus && digits.is_empty() => plus = true,
            '*' | '#' => return Err(PhoneFault::ServiceCode(sign)),
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
            _ if sign.is_whitespace() => {}
            _ if sign.is_alphanumeric() => return Err(PhoneFault::Letter(sign)),
            _ => return Err(PhoneFault::Sign(sign)),
        }
    }
    Ok((plus, digits))
}

/// Words in front of an extension, in the languages of the app.
const EXTENSION: &[&str] = &[
    "ext",
    "extension",
    "x",
    "toestel",
    "tst",
    "intern",
    "poste",
    "interne",
    "durchwahl",
    "dw",
    "nst",
    "apparat",
];

/// The digits of an extension that stands behind a number; `None` when the text is no such thing.
fn extension(text: &str) -> Option<String> {
    let (number, rest) = text.split_at_checked(text.find(char::is_alphabetic)?)?;
    let (word, digits) = rest.split_at_checked(rest.find(|sign: char| !sign.is_alphabetic())?)?;
    let digits = digits.trim_matches(|sign: char| sign.is_whitespace() || ".:)".contains(sign));
    let is_extension = EXTENSION.contains(&word.to_lowercase().as_str())
        && (1..=6).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = number.trim_end_matches(|sign: char| sign.is_whitespace() || ",;(".contains(sign));
    (is_extension && Phone::parse(number).is_ok()).then(|| digits.to_owned())
}

/// The same digit as it is dialled, with the zero of its script; `None` for what is no digit.
fn ascii_digit(sign: char) -> Option<(char, char)> {
    let zero = ZEROS.into_iter().rev().find(|zero| *zero <= sign)?;
    Some((zero, char::from_digit(u32::from(sign) - u32::from(zero), 10)?))
}

fn international(digits: &str) -> Result<Phone, PhoneFault> {
    if let Some(national) = digits.strip_prefix("32") {
        return belgian(national.strip_prefix('0').unwrap_or(national));
    }
    if digits.starts_with('0') {
        return Err(PhoneFault::NoSuchArea);
    }
    check_length(digits.len(), INTERNATIONAL_DIGITS)?;
    Ok(Phone {
        dialled: format!("+{digits}"),
    })
}

/// A Belgian number without its leading 0. Lengths: mobile 9, machine numbers (077) up to 12, all others 8.
fn belgian(national: &str) -> Result<Phone, PhoneFault> {
    if national.starts_with('0') {
        return Err(PhoneFault::NoSuchArea);
    }
    let expected = if national.starts_with("77") {
        8..=12
    } else if is_mobile(national) {
        9..=9
    } else {
        8..=8
    };
    // Counted with the 0, as people count.
    check_length(national.len() + 1, expected.start() + 1..=expected.end() + 1)?;
    Ok(Phone {
        dialled: format!("+32{national}"),
    })
}

fn check_length(digits: usize, allowed: std::ops::RangeInclusive<usize>) -> Result<(), PhoneFault> {
    if digits < *allowed.start() {
        Err(PhoneFault::TooShort {
            digits,
            least: *allowed.start(),
        })
    } else if digits > *allowed.end() {
        Err(PhoneFault::TooLong {
            digits,
            most: *allowed.end(),
        })
    } else {
        Ok(())
    }
}

/// 045 to 049: mobile; in the area of Liège (04) no number begins so.
fn is_mobile(national: &str) -> bool {
    matches!(national.as_bytes(), [b'4', b'5'..=b'9', ..])
}

fn belgian_groups(national: &str) -> &'static [usize] {
    match national.as_bytes() {
        _ if is_mobile(national) => &[3, 2, 2, 2],
        [b'8', b'0', b'0', ..] | [b'9', b'0', ..] => &[3, 2, 3],
        [b'7', b'0' | b'8', ..] => &[2, 3, 3],
        [b'2' | b'3' | b'4' | b'9', ..] => &[1, 3, 2, 2],
        _ => &[2, 2, 2, 2],
    }
}

/// How many digits the country code has (ITU-T E.164 list).
fn country_digits(digits: &str) -> usize {
    match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    }
}
