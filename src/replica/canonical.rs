//! JSON in the one form that equal values share: keys sorted by code point, no blanks, shortest escapes.

use std::fmt::Write as _;

use super::line::Script;
use crate::domain::SortedMap;
use crate::domain::gathered;
use crate::domain::record::Value;

/// The canonical text of a value.
pub(super) fn text(value: &Value) -> String {
    let mut out = String::new();
    write(value, Script::Unicode, &mut out);
    out
}

/// Appends the canonical text of a value.
pub(super) fn write(value: &Value, script: Script, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        // Writing into a string cannot fail.
        Value::Number(number) => write!(out, "{number}").unwrap_or_default(),
        Value::String(string) => write_string(string, script, out),
        Value::Array(items) => {
            write_sequence('[', ']', items, out, |item, out| write(item, script, out));
        }
        Value::Object(members) => {
            // Sorted here, because the map's own order is a build option of its crate.
            let sorted: SortedMap<&String, &Value> = gathered(members);
            write_object(sorted, script, out, |value, out| write(value, script, out));
        }
    }
}

/// Appends an object; the members must come sorted.
pub(super) fn write_object<K: AsRef<str>, V>(
    members: impl IntoIterator<Item = (K, V)>,
    script: Script,
    out: &mut String,
    write_value: impl Fn(V, &mut String),
) {
    write_sequence('{', '}', members, out, |(key, value), out| {
        write_string(key.as_ref(), script, out);
        out.push(':');
        write_value(value, out);
    });
}

/// Appends items between brackets.
pub(super) fn write_sequence<T>(
    open: char,
    close: char,
    items: impl IntoIterator<Item = T>,
    out: &mut String,
    write_item: impl Fn(T, &mut String),
) {
    out.push(open);
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            out.push(',');
        }
        write_item(item, out);
    }
    out.push(close);
}

/// Appends a string with its quotes.
pub(super) fn write_string(string: &str, script: Script, out: &mut String) {
    out.push('"');
    for char in string.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            _ if char < ' ' || (script == Script::Ascii && !char.is_ascii()) => {
                for unit in char.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}").unwrap_or_default();
                }
            }
            _ => out.push(char),
        }
    }
    out.push('"');
}
