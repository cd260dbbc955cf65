//! Order as a text between the neighbours' texts, so that two people can insert rows at the same time.

use super::Sorting;
use super::id::Id;
use super::record::Record;
use super::table::Table;

const DIGITS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// One above the highest digit: no upper neighbour.
const OPEN: usize = 36;

/// Rows at either end are numbered on in the first digits, so that a long list keeps short keys.
const COUNTED: usize = 4;

/// A sort key between two others; an empty text stands for the beginning (as `before`) or the end (as `after`).
///
/// The result is greater than `before` and, when `before < after`, less than `after`. Keys are digits after the point
/// of a number in base 36 and never end in `0`. When the neighbours are not in order (two people moved them), the
/// result stands right behind `before`.
pub fn order_between(before: &str, after: &str) -> String {
    let counted = match (before.is_empty(), after.is_empty()) {
        (false, true) => counted_on(before, 1),
        (true, false) => counted_on(after, -1),
        _ => None,
    };
    let key = counted.unwrap_or_else(|| between(before.as_bytes(), after.as_bytes()));
    let fits = key.as_str() > before && (after.is_empty() || key.as_str() < after);
    if fits { key } else { format!("{before}i") }
}

/// The key for a row behind all others.
pub fn order_last<'a>(keys: impl IntoIterator<Item = &'a str>) -> String {
    order_between(keys.into_iter().max().unwrap_or_default(), "")
}

/// The rows of a table in the order that their sort keys give; rows with the same key by id.
pub fn in_owners_order<T: Record>(rows: &Table<T>, key: fn(&T) -> &str) -> Vec<(Id<T>, &T)> {
    let mut rows: Vec<(Id<T>, &T)> = rows.iter().map(|(id, row)| (*id, row)).collect();
    rows.order_by(|(id, row), (other, others)| (key(row), id).cmp(&(key(others), other)));
    rows
}

/// The neighbour's first digits, one more or less; `None` at the very end of the range.
fn counted_on(neighbour: &str, step: i64) -> Option<String> {
    let base = OPEN as i64;
    let first = (0..COUNTED).fold(0, |number, place| {
        number * base + digit_at(neighbour.as_bytes(), place) as i64
    });
    let number = first + step;
    if number <= 0 || number >= base.pow(COUNTED as u32) {
        return None;
    }
    let mut key = String::new();
    for place in (0..COUNTED as u32).rev() {
        push(&mut key, (number / base.pow(place) % base) as usize);
    }
    Some(key.trim_end_matches('0').to_owned())
}

fn between(before: &[u8], after: &[u8]) -> String {
    let mut key = String::new();
    let mut open_above = after.is_empty();
    let longest = before.len().max(after.len()) + 1;
    for place in 0..longest {
        let low = digit_at(before, place);
        let high = if open_above { OPEN } else { digit_at(after, place) };
        if high > low + 1 {
            push(&mut key, usize::midpoint(low, high));
            return key;
        }
        push(&mut key, low);
        open_above |= high > low;
    }
    key
}

fn digit_at(key: &[u8], place: usize) -> usize {
    key.get(place).map_or(0, |byte| digit(*byte))
}

fn digit(byte: u8) -> usize {
    DIGITS.partition_point(|known| *known < byte).min(OPEN - 1)
}

fn push(key: &mut String, chosen: usize) {
    if let Some(byte) = DIGITS.get(chosen) {
        key.push(char::from(*byte));
    }
}

/// Ids in the order of their rows' sort keys. Not generic inside: one sorting routine for every kind of row.
pub fn listed<'a, T: 'a>(rows: impl Iterator<Item = (&'a Id<T>, &'a str)>) -> impl Iterator<Item = Id<T>> {
    let rows = rows.map(|(id, order)| (order, id.bits())).collect();
    sorted(rows).into_iter().map(|(_, bits)| Id::from_bits(bits))
}

#[inline(never)]
fn sorted(mut rows: Vec<(&str, u64)>) -> Vec<(&str, u64)> {
    rows.order();
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_between_its_neighbours() {
        for (before, after) in [
            ("", ""),
            ("i", ""),
            ("", "i"),
            ("a", "b"),
            ("a", "a1"),
            ("az", "b"),
            ("", "01"),
            ("zz", ""),
            ("a", "a01"),
        ] {
            let key = order_between(before, after);
            assert!(key.as_str() > before, "{before} < {key}");
            assert!(
                after.is_empty() || key.as_str() < after,
                "{before} < {key} < {after}"
            );
            assert!(!key.ends_with('0'), "{key}");
        }
    }

    #[test]
    fn neighbours_out_of_order_still_give_a_key_behind_the_first() {
        assert!(order_between("b", "a").as_str() > "b");
        assert!(order_between("a", "a").as_str() > "a");
        assert!(order_between("ÿ", "").as_str() > "ÿ");
    }

    #[test]
    fn a_thousand_rows_added_at_either_end_keep_short_keys() {
        let mut first = String::new();
        for _ in 0..1000 {
            let next = order_between("", &first);
            assert!(first.is_empty() || next < first);
            first = next;
        }
        assert!(first.len() <= 4, "{first}");
        let mut last = String::new();
        for _ in 0..1000 {
            let next = order_between(&last, "");
            assert!(next > last);
            last = next;
        }
        assert!(last.len() <= 4, "{last}");
    }

    #[test]
    fn the_last_key_follows_the_greatest() {
        assert!(order_last(["a", "q", "c"]).as_str() > "q");
        assert!(!order_last([]).is_empty());
    }
}
