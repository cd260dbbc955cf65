//! Damaged values as a text file: one a line, the key, a tab, the text as it was found.

/// A value that failed its check: the key under which it stood, and its text.
pub(super) type Damaged = (String, String);

/// The file of these values.
pub(super) fn text_of(values: &[Damaged]) -> String {
    values
        .iter()
        .map(|(key, text)| format!("{}\t{}\n", on_one_line(key), on_one_line(text)))
        .collect()
}

/// What would end the line or not be seen is written as `\n`, `\u{1}`; everything else stays as it is.
fn on_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_control() {
            line.extend(sign.escape_default());
        } else {
            line.push(sign);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn each_value_stays_on_its_line_with_its_key() {
        let values = [
            (
                "contact/1".to_owned(),
                "1f {\"name\": \"Zoë \\u20ac\"}".to_owned(),
            ),
            ("contact/2".to_owned(), "a\nb\tc\u{1}".to_owned()),
        ];
        assert_eq!(
            text_of(&values),
            "contact/1\t1f {\"name\": \"Zoë \\u20ac\"}\ncontact/2\ta\\nb\\tc\\u{1}\n"
        );
    }
}
