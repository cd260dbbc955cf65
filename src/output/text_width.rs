//! How wide a text is when it is drawn: a guess, on the safe side, since the font is the reader's own.

/// The width of a sign in a wide sans serif in bold, in hundredths of the font size.
fn sign_width(sign: char) -> u32 {
    match sign {
        '\u{ad}' => 0,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '’' | '\'' | '|' | ' ' | '\u{a0}' => 37,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 50,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '&' | '…' => 104,
        sign if sign.is_uppercase() => 80,
        sign if sign < '\u{2e80}' => 69,
        _ => 105,
    }
}

/// The width of a text in the unit of the font size.
pub fn width(text: &str, font_size: u32) -> u32 {
    text.chars().map(sign_width).sum::<u32>() * font_size / 100
}

/// The text, cut with an ellipsis where it is wider than the room.
pub fn cut(text: &str, font_size: u32, room: u32) -> String {
    if width(text, font_size) <= room {
        return text.to_owned();
    }
    let ellipsis = sign_width('…');
    let mut taken = 0;
    let fits = |sign: &char| {
        taken += sign_width(*sign);
        (taken + ellipsis) * font_size / 100 <= room
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// The text on at most so many lines, broken between words; the last one is cut where the room ends.
pub fn lines(text: &str, font_size: u32, room: u32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        // On the last line everything goes that is left; cutting comes at the end.
        if line.is_empty() || lines.len() + 1 >= most || width(&longer, font_size) <= room {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    lines.iter().map(|line| cut(line, font_size, room)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stays_whole_and_what_does_not_ends_in_an_ellipsis_within_the_room() {
        assert_eq!(cut("Orders", 16, 200), "Orders");
        for text in [
            "Werkplaats en magazijn",
            "WWWWWWWWWWWW",
            "在庫管理在庫管理在庫管理",
        ] {
            let short = cut(text, 16, 90);
            assert!(short.ends_with('…') && width(&short, 16) <= 90, "{short}");
            assert!(short.chars().count() > 3, "{short}");
        }
    }

    #[test]
    fn lines_break_between_words_and_only_the_last_is_cut() {
        let name = "Safety of people and building";
        assert_eq!(lines(name, 16, 160, 2), ["Safety of people", "and building"]);
        let long = lines(
            "Orders of the customers who have been waiting for a week",
            16,
            160,
            2,
        );
        assert_eq!(long.len(), 2);
        assert!(!long.first().is_some_and(|line| line.contains('…')));
        assert!(long.last().is_some_and(|line| line.ends_with('…')));
        // A word without an end is cut as well.
        assert!(
            lines(&"a".repeat(300), 16, 160, 2)
                .iter()
                .all(|line| width(line, 16) <= 160)
        );
        assert_eq!(lines("", 16, 160, 2), [""]);
    }
}
