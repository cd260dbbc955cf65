//! Entities in a line of text that lost its line ends or has something else before and behind.

use serde::de::IgnoredAny;

use super::line::checked;

/// How many beginnings in one line are tried in vain before the rest of it is given up.
const MAX_FALSE_STARTS: usize = 16;
/// Length of a check: hexadecimal digits.
const CHECK_DIGITS: usize = 8;

/// The parts of a line whose check holds: usually the line itself; several when a line end was lost, none when the
/// line is damaged or not ours.
pub(super) fn pieces(line: &str) -> Vec<&str> {
    if checked(line).is_ok() {
        return vec![line];
    }
    let mut pieces = Vec::new();
    let mut end = 0;
    let mut false_starts = 0;
    for (blank, _) in line.match_indices(" {") {
        let Some(start) = blank.checked_sub(CHECK_DIGITS).filter(|start| *start >= end) else {
            continue;
        };
        if !line.get(start..blank).is_some_and(is_check) || false_starts >= MAX_FALSE_STARTS {
            continue;
        }
        let stop = json_end(line, blank + 1);
        match stop
            .and_then(|stop| line.get(start..stop))
            .filter(|piece| checked(piece).is_ok())
        {
            Some(piece) => {
                end = start + piece.len();
                pieces.push(piece);
            }
            None => false_starts += 1,
        }
    }
    pieces
}

fn is_check(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Where the JSON value ends that begins at `start`.
fn json_end(line: &str, start: usize) -> Option<usize> {
    let mut values = serde_json::Deserializer::from_str(line.get(start..)?).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    Some(start + values.byte_offset())
}
