//! The timeline of an incident as a picture: a solid bar for a standstill, a flag for the objective, hatching for what
//! went over it; below them classes, people reached and messages. The same in words stands beside it.
//!
//! It has no colours of its own: style sheets give them by class, so that it is legible light, dark and on paper.

mod scale;

use std::fmt::{self, Write};

use scale::Scale;

use super::html::escaped;
use super::text_width::{lines, width};
use crate::domain::Sorting;
use crate::domain::incident_log::{Entry, facts_of};
use crate::domain::recovered::{Kept, Recovered, recovered};
use crate::domain::text::clean_line;
use crate::domain::{Class, Event, Id, Incident, IncidentState, Outcome, Plan, Timestamp, absences};
use crate::i18n::known_words::{absence_name, kept_words, recovered_line, recovered_name};
use crate::i18n::{Texts, fill, format, plain};

/// Width of the whole, in units of which a phone shows one as a pixel.
const WIDTH: u32 = 328;
const NAME_SIZE: u32 = 16;
const SMALL_SIZE: u32 = 15;
const LINE: u32 = 20;
/// Height of the place for a bar.
const LANE: u32 = 38;
/// Height of a bar.
const BAR: u32 = 14;
/// Height of a flag's pole beside a bar.
const POLE: u32 = 32;
/// The same in the legend, as high as its other shapes.
const LEGEND_POLE: u32 = 18;
/// Height of the legend.
const LEGEND: u32 = 30;
/// Room for the shape before a verdict.
const MARK: u32 = 20;

/// What the picture shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// The activities that were hit.
    pub rows: Vec<Recovered>,
    /// When the outage began, as far as was said.
    pub started: Timestamp,
    /// When it was over, else now.
    pub end: Timestamp,
    now: Timestamp,
    classes: Vec<(Timestamp, Class)>,
    reached: Vec<(Timestamp, String)>,
    messages: Vec<(Timestamp, String)>,
    missing: Vec<(Timestamp, String)>,
}

impl Timeline {
    /// Of this incident; nothing when it is not in the plan.
    pub fn of(words: &Texts, plan: &Plan, incident: Id<Incident>, now: Timestamp) -> Option<Self> {
        let state = IncidentState::in_plan(plan, incident)?;
        let mut timeline = Self {
            rows: recovered(plan, incident),
            started: state.began(),
            end: state.over().unwrap_or(now),
            now,
            ..Self::default()
        };
        let facts = facts_of(plan, incident);
        timeline.missing = missing(words, plan, &state, &facts);
        for entry in facts {
            match &entry.line.what {
                Event::Class { class, .. } => timeline.classes.push((entry.at, *class)),
                Event::Tried {
                    outcome: Outcome::Reached,
                    name,
                    ..
                } => timeline.reached.push((entry.at, clean_line(name))),
                Event::MessageSent {
                    audience, channel, ..
                } => {
                    let said = fill(
                        words.events.message_sent,
                        &[
                            ("audience", words.events.to(*audience)),
                            ("channel", words.channels.by(*channel)),
                        ],
                    );
                    timeline.messages.push((entry.at, said));
                }
                _ => {}
            }
        }
        Some(timeline)
    }

    /// How many were back in time, and of how many that can be said.
    pub fn within(&self) -> (usize, usize) {
        let kept: Vec<Kept> = self.rows.iter().map(|row| row.kept(self.now)).collect();
        let within = kept.iter().filter(|kept| **kept == Kept::Within).count();
        let late = kept.iter().filter(|kept| matches!(kept, Kept::Late(_))).count();
        (within, within + late)
    }

    /// How many were hit and have no objective.
    pub fn unmeasured(&self) -> usize {
        let kept = self.rows.iter().map(|row| row.kept(self.now));
        kept.filter(|kept| *kept == Kept::NoObjective).count()
    }

    /// Everything that the picture shows, a sentence each.
    pub fn in_words(&self, words: &Texts, plan: &Plan) -> Vec<String> {
        let own = words.review_words;
        let dated = |at: Timestamp| format::dated_moment(words.lang, at, self.started.date());
        let mut said = Vec::new();
        for row in &self.rows {
            let name = recovered_name(words, plan, row);
            let stopped = fill(own.stopped_at, &[("time", &dated(row.hit))]);
            let kept = kept_words(words, row.kept(self.now));
            let line = recovered_line(words, row, self.started.date());
            said.push(format::with_colon(
                words.lang,
                &name,
                &format!("{stopped}. {line}. {kept}"),
            ));
        }
        let classes = self.classes.iter().map(|(at, class)| {
            let class = words.classes.name(*class);
            format::with_colon(words.lang, own.class, &format!("{} {class}", dated(*at)))
        });
        said.extend(classes);
        let timed = |heading: &'static str, all: &[(Timestamp, String)]| {
            let told = |(at, what): &(Timestamp, String)| {
                let told = format!("{} {what}", dated(*at));
                format::with_colon(words.lang, heading, &told)
            };
            all.iter().map(told).collect::<Vec<_>>()
        };
        said.extend(timed(own.people_reached, &self.reached));
        said.extend(timed(own.messages_sent, &self.messages));
        said.extend(timed(words.roll_call.missing, &self.missing));
        said
    }

    /// The picture.
    pub fn picture(&self, words: &Texts, plan: &Plan) -> String {
        let mut out = String::new();
        // Writing into a String does not fail.
        let _ = self.write(&mut out, words, plan);
        out
    }

    fn write(&self, out: &mut String, words: &Texts, plan: &Plan) -> fmt::Result {
        let own = words.review_words;
        let first = self.rows.iter().map(|row| row.hit).min();
        let first = first.map_or(self.started, |first| first.min(self.started));
        let backs = self.rows.iter().filter_map(|row| row.back);
        let end = backs.max().map_or(self.end, |back| back.max(self.end));
        // An objective of days would make a point of an outage of hours: it lies beyond the edge.
        let furthest = end.plus_ms(end.since_ms(first));
        let dues = self
            .rows
            .iter()
            .filter_map(Recovered::due)
            .filter(|due| *due <= furthest);
        let scale = Scale::of(first, dues.max().map_or(end, |due| due.max(end)));
        let mut body = String::new();
        let mut top = 0;
        self.write_legend(&mut body, words, &scale, &mut top)?;
        scale.write_axis(&mut body, words, &mut top)?;
        for row in &self.rows {
            self.write_row(&mut body, words, plan, row, &scale, &mut top)?;
        }
        let classes: Vec<(Timestamp, Option<Class>)> = self
            .classes
            .iter()
            .map(|(at, class)| (*at, Some(*class)))
            .collect();
        let marks = |all: &[(Timestamp, String)]| all.iter().map(|(at, _)| (*at, None)).collect::<Vec<_>>();
        let tracks = [
            (own.class, classes),
            (own.people_reached, marks(&self.reached)),
            (own.messages_sent, marks(&self.messages)),
            (words.roll_call.missing, marks(&self.missing)),
        ];
        for (heading, marks) in tracks.iter().filter(|(_, marks)| !marks.is_empty()) {
            write_track(&mut body, words, heading, marks, &scale, &mut top)?;
        }
        write!(
            out,
            "<svg class=\"timeline-picture\" viewBox=\"0 0 {WIDTH} {top}\" role=\"img\" aria-label=\"{}\">{body}</svg>",
            escaped(&plain(own.timeline))
        )
    }

    /// What the shapes mean.
    fn write_legend(&self, out: &mut String, words: &Texts, scale: &Scale, top: &mut u32) -> fmt::Result {
        let own = words.review_words;
        if self.rows.is_empty() {
            return Ok(());
        }
        let texts = [own.stood_still, own.too_late, own.objective];
        let mut x = 2;
        for (place, text) in texts.into_iter().enumerate() {
            match place {
                0 => write!(
                    out,
                    "<rect class=\"tl-bar\" x=\"{x}\" y=\"4\" width=\"24\" height=\"{BAR}\"/>"
                )?,
                1 => write_overrun(out, x, x + 24, 4)?,
                _ => write_flag(out, x + 6, 2, LEGEND_POLE)?,
            }
            let at = if place == 2 { x + 22 } else { x + 30 };
            write!(
                out,
                "<text class=\"tl-small\" x=\"{at}\" y=\"16\">{}</text>",
                escaped(&plain(text))
            )?;
            x = at + width(text, SMALL_SIZE) + 10;
        }
        *top += LEGEND;
        let is_beyond = |due: Timestamp| due > scale.end();
        if self.rows.iter().filter_map(Recovered::due).any(is_beyond) {
            write_beyond(out, 8, *top)?;
            write!(
                out,
                "<text class=\"tl-small\" x=\"32\" y=\"{}\">{}</text>",
                *top + 12,
                escaped(&plain(own.objective_beyond))
            )?;
            *top += 24;
        }
        Ok(())
    }

    fn write_row(
        &self,
        out: &mut String,
        words: &Texts,
        plan: &Plan,
        row: &Recovered,
        scale: &Scale,
        top: &mut u32,
    ) -> fmt::Result {
        let kept = row.kept(self.now);
        let (name, verdict) = (
            plain(&recovered_name(words, plan, row)),
            plain(&kept_words(words, kept)),
        );
        let name_lines = lines(&name, NAME_SIZE, WIDTH - 4, 2);
        let room = width(&verdict, NAME_SIZE) + MARK;
        let fits = name_lines.len() == 1 && width(&name, NAME_SIZE) + room + 8 <= WIDTH - 4;
        *top += 4;
        for line in &name_lines {
            *top += LINE;
            write!(
                out,
                "<text class=\"tl-name\" x=\"2\" y=\"{}\">{}</text>",
                *top - 4,
                escaped(line)
            )?;
        }
        if !fits {
            *top += LINE;
        }
        write_verdict(out, kept, &verdict, *top - 4, fits.then_some(WIDTH - 2))?;
        let lane = *top;
        scale.write_grid(out, lane, lane + LANE)?;
        let end = row.back.unwrap_or(self.now).max(row.hit);
        let due = row.due();
        let solid_end = due.map_or(end, |due| due.min(end));
        let (from, until) = (scale.x(row.hit), scale.x(solid_end));
        let bar = lane + 14;
        write!(
            out,
            "<rect class=\"tl-bar\" x=\"{from}\" y=\"{bar}\" width=\"{}\" height=\"{BAR}\"/>",
            until.saturating_sub(from).max(2)
        )?;
        if end > solid_end {
            write_overrun(out, until, scale.x(end).max(until + 3), bar)?;
        }
        if let Some(due) = due {
            if due <= scale.end() {
                write_flag(out, scale.x(due), lane + 4, POLE)?;
            } else {
                write_beyond(out, WIDTH - 12, lane + 14)?;
            }
        }
        *top += LANE;
        for line in lines(
            &plain(&recovered_line(words, row, self.started.date())),
            SMALL_SIZE,
            WIDTH - 4,
            2,
        ) {
            *top += LINE;
            write!(
                out,
                "<text class=\"tl-small\" x=\"2\" y=\"{}\">{}</text>",
                *top - 5,
                escaped(&line)
            )?;
        }
        *top += 8;
        write!(out, "<path class=\"tl-grid\" d=\"M0 {top}H{WIDTH}\"/>")
    }
}

/// When somebody was missed, and when they were found.
fn missing(
    words: &Texts,
    plan: &Plan,
    state: &IncidentState,
    facts: &[Entry<'_>],
) -> Vec<(Timestamp, String)> {
    let mut all = Vec::new();
    for one in absences(state, facts) {
        let name = absence_name(words, plan, &one);
        let found = one.found.map(|found| {
            let place = words.events.whereabouts(found.whereabouts);
            (found.at, format::with_colon(words.lang, &name, place))
        });
        all.push((one.since, name));
        all.extend(found);
    }
    all.order_by_key(|(at, _)| *at);
    all
}

/// The hatched stretch beyond an objective.
fn write_overrun(out: &mut String, from: u32, until: u32, top: u32) -> fmt::Result {
    let (right, bottom) = (until, top + BAR);
    write!(
        out,
        "<rect class=\"tl-late\" x=\"{from}\" y=\"{top}\" width=\"{}\" height=\"{BAR}\"/><path class=\"tl-hatch\" d=\"",
        right - from
    )?;
    let mut x = from;
    while x < right {
        let reach = (right - x).min(BAR);
        write!(out, "M{x} {bottom}L{} {}", x + reach, bottom - reach)?;
        x += 7;
    }
    write!(out, "\"/>")
}

/// The arrow of an objective that lies beyond the picture's edge.
fn write_beyond(out: &mut String, x: u32, top: u32) -> fmt::Result {
    write!(out, "<path class=\"tl-flag\" d=\"M{x} {top}l10 7l-10 7Z\"/>")
}

/// The flag of an objective, its pole at `x`, so high.
fn write_flag(out: &mut String, x: u32, top: u32, pole: u32) -> fmt::Result {
    let x = x.clamp(1, WIDTH - 2);
    let (tip, notch) = if x + 14 > WIDTH {
        (-12_i32, -8_i32)
    } else {
        (12, 8)
    };
    write!(
        out,
        "<path class=\"tl-flag\" d=\"M{x} {top}h{tip}l{} 4l{} 4H{x}V{}h-2V{top}Z\"/>",
        notch - tip,
        tip - notch,
        top + pole
    )
}

/// A shape and the words of a verdict, at the left or ending at `right`.
fn write_verdict(out: &mut String, kept: Kept, text: &str, baseline: u32, right: Option<u32>) -> fmt::Result {
    let (class, shape) = match kept {
        Kept::Within => (
            "tl-works",
            "M8 0a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM6.8 11.6L3.4 8.2L4.8 6.8L6.8 8.8L11.2 4.4L12.6 5.8Z",
        ),
        Kept::Late(_) => ("tl-fails", "M8 1L16 16H0ZM7 6V11H9V6ZM7 12.5V14.5H9V12.5Z"),
        Kept::Running | Kept::NoObjective => ("tl-unsure", "M8 0a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM4 7H12V9H4Z"),
    };
    let text_width = width(text, NAME_SIZE);
    let at = right.map_or(2, |right| right.saturating_sub(text_width + MARK));
    let (anchor, x) = match right {
        Some(right) => (" text-anchor=\"end\"", right),
        None => ("", at + MARK),
    };
    write!(
        out,
        "<path class=\"{class}\" fill-rule=\"evenodd\" transform=\"translate({at} {})\" d=\"{shape}\"/>\
         <text class=\"tl-verdict {class}\"{anchor} x=\"{x}\" y=\"{baseline}\">{}</text>",
        baseline - 13,
        escaped(text)
    )
}

/// A line of marks: a digit in a square for a class, a disc for everything else.
fn write_track(
    out: &mut String,
    words: &Texts,
    heading: &str,
    marks: &[(Timestamp, Option<Class>)],
    scale: &Scale,
    top: &mut u32,
) -> fmt::Result {
    *top += LINE + 4;
    let heading = format!(
        "{} · {}",
        plain(heading),
        format::number(words.lang, marks.len() as u64)
    );
    write!(
        out,
        "<text class=\"tl-name\" x=\"2\" y=\"{}\">{}</text>",
        *top - 4,
        escaped(&heading)
    )?;
    let middle = *top + 12;
    scale.write_grid(out, *top, *top + 24)?;
    for (at, class) in marks {
        let x = scale.x(*at);
        match class {
            Some(class) => {
                let x = x.clamp(9, WIDTH - 9);
                write!(
                    out,
                    "<rect class=\"tl-bar\" x=\"{}\" y=\"{}\" width=\"18\" height=\"18\"/>\
                     <text class=\"tl-digit\" text-anchor=\"middle\" x=\"{x}\" y=\"{}\">{}</text>",
                    x - 9,
                    middle - 9,
                    middle + 6,
                    class.number()
                )?;
            }
            None => write!(
                out,
                "<circle class=\"tl-dot\" cx=\"{}\" cy=\"{middle}\" r=\"6\"/>",
                x.clamp(7, WIDTH - 7)
            )?,
        }
    }
    *top += 28;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::recovered::RecoveredFrom;
    use crate::i18n::{Lang, texts};

    /// Where the pole of the first flag in this drawing ends.
    fn foot(drawing: &str) -> u32 {
        let pole = drawing.split("4H").nth(1).unwrap();
        let (_, behind) = pole.split_once('V').unwrap();
        behind.split('h').next().unwrap().parse().unwrap()
    }

    #[test]
    fn the_flag_of_the_legend_ends_above_the_text_below_it() {
        let row = Recovered {
            activity: Id::from_bits(1),
            hit: Timestamp::default(),
            back: None,
            level: None,
            objective: None,
            from: RecoveredFrom::Log,
            note: String::new(),
        };
        let timeline = Timeline {
            rows: vec![row],
            ..Timeline::default()
        };
        let scale = Scale::of(timeline.started, timeline.end);
        let (mut legend, mut below) = (String::new(), 0);
        timeline
            .write_legend(&mut legend, texts(Lang::Nl), &scale, &mut below)
            .unwrap();
        let foot = foot(&legend);
        assert!((12..below).contains(&foot), "{foot} of {below}: {legend}");
        let mut beside = String::new();
        write_flag(&mut beside, 40, 4, POLE).unwrap();
        assert_eq!(self::foot(&beside), 36);
    }
}
