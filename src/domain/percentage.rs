//! A share of a hundred as contracts write it, down to "five nines".

use super::input::Input;
use super::record::{Leaf, Value};

/// So many of the smallest part that is kept make a hundredth of a percent.
const IN_A_HUNDREDTH: u64 = 1_000;

/// How many decimals of a percent are kept.
const DECIMALS: usize = 5;

/// A percentage, exact to five decimals. The file has it in hundredths of a percent: 9995 is 99.95 %. What is finer
/// stands there as a fraction of them: 9999.9 is 99.999 %.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percentage(u64);

impl Percentage {
    /// The whole.
    pub const ALL: Self = Self::from_hundredths(10_000);

    /// So many hundredths of a percent.
    pub const fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths as u64 * IN_A_HUNDREDTH)
    }

    /// What somebody typed: "99,5", "99.999 %"; `None` for what is no percentage from 0 to 100 with at most five
    /// decimals.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim().trim_end_matches('%').trim_end();
        let (whole, decimals) = typed.split_once([',', '.']).unwrap_or((typed, ""));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || !is_digits(decimals) || decimals.len() > DECIMALS {
            return None;
        }
        let whole: u64 = whole.parse().ok()?;
        let decimals: u64 = format!("{decimals:0<DECIMALS$}").parse().ok()?;
        let parts = whole.checked_mul(100 * IN_A_HUNDREDTH)?.checked_add(decimals)?;
        Some(Self(parts)).filter(|share| *share <= Self::ALL)
    }

    /// The whole percents, and the decimals without zeros at the end.
    pub fn digits(self) -> (u64, String) {
        let (whole, decimals) = (self.0 / (100 * IN_A_HUNDREDTH), self.0 % (100 * IN_A_HUNDREDTH));
        let decimals = format!("{decimals:0DECIMALS$}");
        (whole, decimals.trim_end_matches('0').to_owned())
    }

    /// As it is typed; `mark` stands before the decimals.
    pub fn typed(self, mark: char) -> String {
        let (whole, decimals) = self.digits();
        match decimals.is_empty() {
            true => whole.to_string(),
            false => format!("{whole}{mark}{decimals}"),
        }
    }
}

impl Leaf for Percentage {
    const INPUT: Input = Input::Number;

    fn to_value(&self) -> Value {
        if self.0.is_multiple_of(IN_A_HUNDREDTH) {
            return Value::from(self.0 / IN_A_HUNDREDTH);
        }
        // Written as a decimal it reads back as the same number: the division is the nearest there is.
        Value::from(self.0 as f64 / IN_A_HUNDREDTH as f64)
    }

    fn from_value(value: &Value) -> Option<Self> {
        if let Some(hundredths) = value.as_u64() {
            return hundredths.try_into().ok().map(Self::from_hundredths);
        }
        let parts = value.as_f64()? * IN_A_HUNDREDTH as f64;
        let is_kept = (parts - parts.round()).abs() < 1e-3 && (0.0..=f64::from(u32::MAX)).contains(&parts);
        is_kept.then(|| Self(parts.round() as u64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentage_is_read_as_people_write_it() {
        let table = [
            ("99,5", Some(9950)),
            ("99.95", Some(9995)),
            (" 100 % ", Some(10_000)),
            ("0", Some(0)),
            ("7,05", Some(705)),
            ("100,01", None),
            ("99,999999", None),
            ("4294967295", None),
            (",5", None),
            ("-1", None),
            ("", None),
            ("altijd", None),
        ];
        for (typed, hundredths) in table {
            let expected = hundredths.map(Percentage::from_hundredths);
            assert_eq!(Percentage::parse(typed), expected, "{typed}");
        }
    }

    #[test]
    fn five_nines_are_kept_and_shown_as_they_were_typed_and_coarser_ones_as_ever() {
        for (typed, kept) in [
            ("99.999", "9999.9"),
            ("99.9999", "9999.99"),
            ("99.99999", "9999.999"),
            ("0.00001", "0.001"),
            ("99.95", "9995"),
            ("100", "10000"),
        ] {
            let share = Percentage::parse(typed);
            let value = share.map(|share| share.to_value()).unwrap_or_default();
            assert_eq!(value.to_string(), kept, "{typed}");
            assert_eq!(Percentage::from_value(&value), share, "{typed}");
            assert_eq!(share.unwrap_or_default().typed('.'), typed);
        }
    }

    #[test]
    fn every_percentage_comes_back_from_the_file_as_it_went() {
        for parts in (0..=Percentage::ALL.0).step_by(37) {
            let text = Percentage(parts).to_value().to_string();
            let value: Value = text.parse().unwrap_or_default();
            assert_eq!(Percentage::from_value(&value), Some(Percentage(parts)), "{text}");
            assert_eq!(value.to_string(), text, "equal values give equal bytes");
        }
    }

    #[test]
    fn what_is_no_percentage_in_the_file_is_refused() {
        for text in [
            "-1",
            "-0.5",
            "1e300",
            "9999.99995",
            "\"9995\"",
            "true",
            "4294967296",
        ] {
            let value: Value = text.parse().unwrap_or_default();
            assert_eq!(Percentage::from_value(&value), None, "{text}");
        }
    }
}
