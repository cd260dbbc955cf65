//! How long incidents and drills lasted, as a picture: a bar each, the newest first, a drill outlined; below it a square
//! for each objective, full when it was held, empty with a cross when it was missed. The same in words stands beside it.

use std::fmt::{self, Write};

use super::html::escaped;
use super::text_width::{cut, width};
use crate::domain::past_incidents::PastIncident;
use crate::i18n::known_words::length_of;
use crate::i18n::{Texts, fill, format, plain};

const WIDTH: u32 = 328;
const ROW: u32 = 46;
/// Room for the objectives, where any can be judged.
const GOALS: u32 = 24;
/// A square for an objective, and from one to the next.
const GOAL: u32 = 14;
const STEP: u32 = 19;
/// So many squares are drawn; the words behind them have the number.
const MOST_GOALS: usize = 6;
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

/// What the picture shows, a sentence for each.
pub fn past_words(words: &Texts, all: &[PastIncident]) -> Vec<String> {
    let told = all.iter().take(MOST).map(|one| {
        let named = match one.drill {
            true => words.incidents.drill_number,
            false => words.incidents.incident_number,
        };
        let named = fill(named, &[("number", &one.number)]);
        let goals = goals_words(words, one);
        let said = [
            Some(format::date(words.lang, one.began.date())),
            Some(length_of(words, one.lasted_ms)),
            goals,
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        format::with_colon(words.lang, &named, &said.join(", "))
    });
    told.collect()
}

/// "2 of 3 objectives held"; `None` where nothing can be judged.
fn goals_words(words: &Texts, one: &PastIncident) -> Option<String> {
    (one.judged > 0).then(|| {
        words.count(
            &words.evidence_words.objectives_kept,
            u64::try_from(one.within).unwrap_or(u64::MAX),
            &[("total", &one.judged.to_string())],
        )
    })
}

fn write_goals(out: &mut String, words: &Texts, one: &PastIncident, top: u32) -> fmt::Result {
    let shown = one.judged.min(MOST_GOALS);
    let held = one.within.min(shown);
    let mut left = 2;
    for place in 0..shown {
        if place < held {
            write!(
                out,
                "<rect class=\"tl-works\" x=\"{left}\" y=\"{top}\" width=\"{GOAL}\" height=\"{GOAL}\"/>"
            )?;
        } else {
            let (right, low) = (left + GOAL, top + GOAL);
            write!(
                out,
                "<rect class=\"tl-late\" x=\"{left}\" y=\"{top}\" width=\"{GOAL}\" height=\"{GOAL}\"/>\
                 <path class=\"tl-hatch\" d=\"M{left} {top}L{right} {low}M{right} {top}L{left} {low}\"/>"
            )?;
        }
        left += STEP;
    }
    if let Some(said) = goals_words(words, one) {
        write!(
            out,
            "<text class=\"tl-small\" x=\"{}\" y=\"{}\">{}</text>",
            left + 4,
            top + 12,
            escaped(&cut(&plain(&said), SIZE, WIDTH - left - 6)),
        )?;
    }
    Ok(())
}

fn write_picture(out: &mut String, words: &Texts, all: &[PastIncident]) -> fmt::Result {
    let shown = all.get(..all.len().min(MOST)).unwrap_or_default();
    let longest = shown.iter().map(|one| one.lasted_ms).max().unwrap_or(0).max(1);
    let room = |one: &PastIncident| ROW + if one.judged > 0 { GOALS } else { 0 };
    let height = shown.iter().map(room).sum::<u32>() + 4;
    let mut top = 0;
    write!(
        out,
        "<svg class=\"timeline-picture\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{}\">",
        escaped(&plain(words.evidence_words.picture_named))
    )?;
    for one in shown {
        let length = plain(&length_of(words, one.lasted_ms));
        let class = one.class.map_or(String::new(), |class| {
            format!(" · {}", words.classes.name_inline(class))
        });
        let drill = match one.drill {
            true => format!(" · {}", words.incidents.drill),
            false => String::new(),
        };
        let day = format::date(words.lang, one.began.date());
        let beside = WIDTH - 4 - width(&length, SIZE) - 10;
        let name = cut(&plain(&format!("{day}{drill}{class}")), SIZE, beside);
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
        if one.judged > 0 {
            write_goals(out, words, one, top + 44)?;
        }
        top += room(one);
    }
    write!(out, "</svg>")
}
