//! Texts that are made to keep a reader busy, or to fill its memory; also read in a browser (`tests/web`).

/// What such a text repeats, with its name.
pub const PARTS: [(&str, &str); 14] = [
    ("brackets", "["),
    ("objects", "{\"a\":"),
    ("lines of nothing", "\n"),
    ("beginnings of lines", "00000000 {\n"),
    ("beginnings of lines in one", "00000000 { "),
    ("ends of lines in one", "} 00000000 {"),
    ("heads", "PlanB 1 entities=1 sha256=00\n"),
    ("heads in one", "PlanB 1 "),
    ("quotes", "> "),
    ("quoted quotes", ">>>>>>>> \n"),
    ("text marks", "\"\\"),
    ("blanks", "\u{a0}"),
    ("a word", "a"),
    ("a line whose check is wrong", "{\"contact\":\"1\"} 00000000\n"),
];

/// A first line of ours and `part` again and again, about `bytes` long.
pub fn hostile(part: &str, bytes: usize) -> String {
    format!(
        "PlanB 1 entities=1 sha256=00\n{}",
        part.repeat(bytes / part.len())
    )
}
