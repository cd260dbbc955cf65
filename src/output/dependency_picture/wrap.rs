//! Breaking names into short lines. There is nothing to measure with, so widths are those of a common sans-serif.

/// Size of names, in pixels of an unscaled picture.
pub(super) const NAME_SIZE: usize = 14;
/// Size of what stands below them.
pub(super) const SECOND_SIZE: usize = 13;
/// How wide a line of text may be, in pixels.
const ROOM: usize = 116;
/// The same between the points of a hexagon.
const ROOM_BETWEEN_POINTS: usize = 106;
const MOST_LINES: usize = 3;

/// Hundredths of the size.
const fn width_of(sign: char) -> usize {
    match sign {
        'i' | 'j' | 'l' | '.' | ',' | ':' | '’' | '\'' | '|' | 'I' => 26,
        'f' | 't' | 'r' | ' ' | '-' | '(' | ')' | '/' => 34,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 88,
        'A'..='Z' | 'À'..='Þ' | '&' | '…' => 70,
        _ => 56,
    }
}

fn width(text: &str, size: usize) -> usize {
    text.chars().map(width_of).sum::<usize>() * size / 100
}

struct Lines {
    done: Vec<String>,
    line: String,
    size: usize,
    room: usize,
}

impl Lines {
    fn fits(&self, more: &str) -> bool {
        width(&self.line, self.size) + width(more, self.size) <= self.room
    }

    fn end_line(&mut self) {
        if !self.line.is_empty() {
            self.done.push(std::mem::take(&mut self.line));
        }
    }

    fn add_word(&mut self, word: &str) {
        let whole = word.replace('\u{ad}', "");
        let gap = if self.line.is_empty() { "" } else { " " };
        if self.fits(&format!("{gap}{whole}")) {
            self.line.push_str(gap);
            self.line.push_str(&whole);
            return;
        }
        self.end_line();
        if self.fits(&whole) {
            self.line = whole;
            return;
        }
        self.break_word(word);
    }

    /// A word longer than a line: at its soft hyphens, else wherever the line is full.
    fn break_word(&mut self, word: &str) {
        let mut pieces = word.split('\u{ad}').peekable();
        while let Some(piece) = pieces.next() {
            let hyphen = if pieces.peek().is_some() { "-" } else { "" };
            if !self.fits(&format!("{piece}{hyphen}")) && !self.line.is_empty() {
                self.line.push('-');
                self.end_line();
            }
            for sign in piece.chars() {
                if !self.fits(&format!("{sign}-")) {
                    self.line.push('-');
                    self.end_line();
                }
                self.line.push(sign);
            }
        }
    }
}

/// The lines of a name (`is_name`) or of what stands below one; what is too long ends in an ellipsis.
pub(super) fn wrapped(text: &str, is_name: bool, between_points: bool) -> Vec<String> {
    let mut lines = Lines {
        done: Vec::new(),
        line: String::new(),
        // Names are bold, and some systems' sans-serif is wide.
        size: if is_name { NAME_SIZE + 2 } else { SECOND_SIZE + 1 },
        room: if between_points { ROOM_BETWEEN_POINTS } else { ROOM },
    };
    text.split_whitespace().for_each(|word| lines.add_word(word));
    lines.end_line();
    let mut done = lines.done;
    if done.len() > MOST_LINES {
        done.truncate(MOST_LINES);
        if let Some(last) = done.last_mut() {
            while width(last, lines.size) + width("…", lines.size) > lines.room && last.pop().is_some() {}
            last.push('…');
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_its_box_and_nothing_is_lost_but_by_an_ellipsis() {
        for text in [
            "Internetlijn, glasvezel",
            "Fest\u{ad}netz\u{ad}telefonie",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "Kabel Fabriekstraat",
            "Sicherheit von Menschen und Gebäude",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "één",
        ] {
            for between_points in [false, true] {
                let lines = wrapped(text, true, between_points);
                assert!(!lines.is_empty() && lines.len() <= MOST_LINES, "{lines:?}");
                let room = if between_points { ROOM_BETWEEN_POINTS } else { ROOM };
                for line in &lines {
                    assert!(width(line, NAME_SIZE) <= room, "{line}");
                }
                let letters = |text: &str| text.replace(['-', ' ', '…', '\u{ad}'], "");
                let joined = letters(&lines.concat());
                assert!(letters(text).starts_with(&joined), "{lines:?}");
                let is_cut = lines.iter().any(|line| line.ends_with('…'));
                assert!(is_cut || joined == letters(text), "{lines:?}");
            }
        }
        assert_eq!(
            wrapped("Fest\u{ad}netz\u{ad}telefonie", true, false),
            ["Festnetz-", "telefonie"]
        );
        assert_eq!(wrapped("", true, false), [""; 0]);
    }
}
