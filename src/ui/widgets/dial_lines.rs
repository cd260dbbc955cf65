//! How a number is laid out to be dialled, and how it is said.

/// A number on two lines, each a list of groups of digits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DialLines {
    /// Prefix: "0470", or "+32 470"; the whole of a short number.
    pub(super) first: Vec<String>,
    /// All that follows.
    pub(super) rest: Vec<String>,
}

impl DialLines {
    /// Width of the longer line in digits, for a style; a gap counts as half a digit.
    pub(super) fn longest(&self) -> String {
        in_digits(half_digits(&self.first).max(half_digits(&self.rest)))
    }

    /// Width of everything on one line.
    pub(super) fn all(&self) -> String {
        in_digits(half_digits(&self.first) + 1 + half_digits(&self.rest))
    }
}

fn half_digits(groups: &[String]) -> usize {
    let digits: usize = groups.iter().map(|group| group.chars().count()).sum();
    2 * digits + groups.len().saturating_sub(1)
}

fn in_digits(half_digits: usize) -> String {
    format!("{}.{}", half_digits / 2, half_digits % 2 * 5)
}

/// Splits after the prefix: the country's and the network's or region's code, as people say them.
pub(super) fn dial_lines(number: &str) -> DialLines {
    let mut groups: Vec<String> = number.split_whitespace().map(str::to_owned).collect();
    let prefix = if number.trim_start().starts_with('+') {
        2
    } else {
        1
    };
    if groups.len() <= prefix {
        return DialLines {
            first: groups,
            rest: Vec::new(),
        };
    }
    let rest = groups.split_off(prefix);
    DialLines { first: groups, rest }
}

/// Each digit by itself, so that a screen reader does not say "four hundred and seventy".
pub(super) fn spoken_digits(number: &str) -> String {
    let digits: Vec<String> = number
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(String::from)
        .collect();
    digits.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{dial_lines, spoken_digits};

    fn two_lines(number: &str) -> (String, String) {
        let lines = dial_lines(number);
        (lines.first.join(" "), lines.rest.join(" "))
    }

    #[test]
    fn a_number_breaks_after_its_prefix() {
        assert_eq!(two_lines("0470 12 34 56"), ("0470".into(), "12 34 56".into()));
        assert_eq!(
            two_lines("+32\u{a0}470\u{a0}12\u{a0}34\u{a0}56"),
            ("+32 470".into(), "12 34 56".into())
        );
        assert_eq!(two_lines("02 123 45 67"), ("02".into(), "123 45 67".into()));
    }

    #[test]
    fn a_short_number_stays_on_one_line() {
        assert_eq!(two_lines("112"), ("112".into(), String::new()));
        assert_eq!(two_lines(""), (String::new(), String::new()));
    }

    #[test]
    fn a_gap_is_half_as_wide_as_a_digit() {
        let lines = dial_lines("0470 12 34 56");
        assert_eq!((lines.longest(), lines.all()), ("7.0".into(), "11.5".into()));
    }

    #[test]
    fn digits_are_read_one_by_one() {
        assert_eq!(spoken_digits("+32\u{a0}470"), "+ 3 2 4 7 0");
    }
}
