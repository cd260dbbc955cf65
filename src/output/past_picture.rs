//! How long incidents and drills lasted, as a picture: a bar each, the newest first, a drill outlined.

use std::fmt::{self, Write};

use super::html::escaped;
use super::text_width::{cut, width};
use crate::domain::past_incidents::PastIncident;
use crate::i18n::known_words::length_of;
use crate::i18n::{Texts, format, plain};

const WIDTH: u32 = 328;
const ROW: u32 = 46;
const BAR: u32 = 14;
const SIZE: u32 = 15;
/// So many are drawn; the list below has all.
const MOST: usize = 12;

/// The picture; empty when there is nothing to draw.
pub fn past_picture(words: &Texts, all: &[PastIncident]) -> String {
    let mut out = String::new();
    if !all.is_empty() {
        // Writing into a String does not fail.
        let _ = write_picture(&mut out, words, all);
    }
    out
}

fn write_picture(out: &mut String, words: &Texts, all: &[PastIncident]) -> fmt::Result {
    let shown = all.get(..all.len().min(MOST)).unwrap_or_default();
    let longest = shown.iter().map(|one| one.lasted_ms).max().unwrap_or(0).max(1);
    let height = ROW * u32::try_from(shown.len()).unwrap_or(0) + 4;
    write!(
        out,
        "<svg class=\"timeline-picture\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">",
        escaped(&plain(words.evidence_words.picture_named))
    )?;
    for (place, one) in (0..).zip(shown) {
        let top = place * ROW;
        let length = plain(&length_of(words, one.lasted_ms));
        let class = one.class.map_or(String::new(), |class| {
            format!(" · {} {}", class.number(), words.classes.name_inline(class))
        });
        let drill = match one.drill {
            true => format!(" · {}", words.incidents.drill),
            false => String::new(),
        };
        let day = format::date(words.lang, one.started.date());
        let room = WIDTH - 4 - width(&length, SIZE) - 10;
        let name = cut(&plain(&format!("{day}{drill}{class}")), SIZE, room);
        let bar = u32::try_from(i128::from(one.lasted_ms) * i128::from(WIDTH - 4) / i128::from(longest));
        let class = if one.drill { "tl-drill" } else { "tl-bar" };
        write!(
            out,
            "<text class=\"tl-small\" x=\"2\" y=\"{}\">{}</text>\
             <text class=\"tl-verdict\" text-anchor=\"end\" x=\"{}\" y=\"{}\">{}</text>\
             <rect class=\"{class}\" x=\"2\" y=\"{}\" width=\"{}\" height=\"{BAR}\"/>",
            top + 18,
            escaped(&name),
            WIDTH - 2,
            top + 18,
            escaped(&length),
            top + 25,
            bar.unwrap_or(0).max(3),
        )?;
    }
    write!(out, "</svg>")
}
