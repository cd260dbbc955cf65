//! The picture of the restart order: an SVG that reads from top to bottom, a box for each activity.
//!
//! Boxes of one wave stand together under a heading; a line leaves the box of what is needed on its right and comes
//! down to everything that waits for it. It has no colours of its own: style sheets give them by class, so that it is
//! legible light, dark and on paper.

mod lanes;

use std::fmt::{self, Write};

use lanes::{Lane, lanes};

use super::html::escaped;
use super::text_width::{cut, lines};
use crate::domain::Sorting;
use crate::domain::restart::{Restart, Restarted, Warning};
use crate::domain::{Activity, Id, Plan};
use crate::i18n::{Texts, plain};

/// Width of the whole, in units of which a phone shows one as a pixel.
const WIDTH: u32 = 328;
/// Boxes are never narrower, however many lines run beside them.
const LEAST_BOX: u32 = 190;
/// Room for the point of an arrow.
const POINT: u32 = 14;
/// Between two lines that run side by side.
const LANE: u32 = 14;
const NAME_SIZE: u32 = 16;
const TIME_SIZE: u32 = 15;
/// Width and height of a mark.
const MARK: u32 = 16;
const LINE_HEIGHT: u32 = 20;
const HEADING: u32 = 30;
const GAP: u32 = 10;
const PADDING: u32 = 12;

/// The picture of this order; empty when there are no activities.
pub fn restart_picture(plan: &Plan, restart: &Restart, warnings: &[Warning], words: &Texts) -> String {
    let mut out = String::new();
    if !restart.order.is_empty() {
        // Writing into a String does not fail.
        let _ = write_picture(&mut out, plan, restart, warnings, words);
    }
    out
}

/// A box and where it stands.
struct Placed<'a> {
    row: &'a Restarted,
    lines: Vec<String>,
    top: u32,
}

impl Placed<'_> {
    fn height(&self) -> u32 {
        // One line more: the objective.
        2 * PADDING + LINE_HEIGHT * (small(self.lines.len()) + 1) - 4
    }

    /// Where the line of what it is needed for leaves.
    fn way_out(&self) -> u32 {
        self.top + self.height() - PADDING
    }

    /// Where the line from the `at`-th thing that it needs arrives.
    fn way_in(&self, at: usize) -> u32 {
        let room = self.height() - 3 * PADDING;
        self.top + PADDING + room * small(at) / small(self.row.waits_for.len()).max(1)
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A box is not wider than the lines beside it leave, and no narrower than a name needs.
struct Widths {
    boxes: u32,
    lane: u32,
}

impl Widths {
    fn of(lanes: &[Lane]) -> Self {
        let count = lanes.iter().map(|lane| lane.lane + 1).max().map_or(0, small);
        if count == 0 {
            return Self {
                boxes: WIDTH - 4,
                lane: LANE,
            };
        }
        let lane = ((WIDTH - LEAST_BOX - POINT) / count).clamp(3, LANE);
        let boxes = WIDTH.saturating_sub(POINT + lane * count).max(LEAST_BOX);
        Self { boxes, lane }
    }
}

fn write_picture(
    out: &mut String,
    plan: &Plan,
    restart: &Restart,
    warnings: &[Warning],
    words: &Texts,
) -> fmt::Result {
    let mut rows: Vec<&Restarted> = restart.order.iter().collect();
    rows.order_by_key(|row| row.wave);
    let lanes = lanes(&rows);
    let widths = Widths::of(&lanes);
    let mut boxes: Vec<Placed<'_>> = Vec::new();
    let mut headings = Vec::new();
    let mut bottom = 0;
    for row in rows {
        if boxes.last().is_none_or(|last| last.row.wave != row.wave) {
            let heading = match row.wave {
                0 => words.restart.wave_first,
                _ => words.restart.wave_then,
            };
            headings.push((heading, bottom + HEADING - PADDING));
            bottom += HEADING;
        }
        let name = plain(&words.restart.name(words, plan, row.activity));
        let lines = lines(&name, NAME_SIZE, widths.boxes - 2 * PADDING, 2);
        let placed = Placed {
            row,
            lines,
            top: bottom,
        };
        bottom += placed.height() + GAP;
        boxes.push(placed);
    }
    write!(
        out,
        "<svg class=\"restart-picture\" viewBox=\"0 0 {WIDTH} {bottom}\" role=\"img\" aria-label=\"{}\">",
        escaped(&plain(words.restart.picture_named))
    )?;
    for (heading, baseline) in headings {
        write!(
            out,
            "<text class=\"restart-wave\" x=\"2\" y=\"{baseline}\">{}</text>",
            escaped(heading)
        )?;
    }
    for lane in &lanes {
        write_way(out, lane, &boxes, &widths)?;
    }
    for placed in &boxes {
        write_box(out, plan, placed, &widths, warnings, words)?;
    }
    write!(out, "</svg>")
}

/// From the box of what is needed out to its lane and along it to every box that waits; a dot where it parts.
fn write_way(out: &mut String, lane: &Lane, boxes: &[Placed<'_>], widths: &Widths) -> fmt::Result {
    let Some(from) = boxes.get(lane.from) else {
        return Ok(());
    };
    let (start, edge) = (from.way_out(), widths.boxes + 2);
    let x = edge + POINT - 4 + widths.lane * small(lane.lane);
    let ways_in: Vec<u32> = lane
        .to
        .iter()
        .filter_map(|(place, at)| boxes.get(*place).map(|placed| placed.way_in(*at)))
        .collect();
    write!(out, "<path class=\"restart-way\" d=\"")?;
    for y in &ways_in {
        write!(out, "M{edge} {start}H{x}V{y}H{}", edge + 8)?;
    }
    write!(out, "\"/>")?;
    let (top, bottom) = ways_in
        .iter()
        .fold((start, start), |(top, bottom), y| (top.min(*y), bottom.max(*y)));
    for y in ways_in {
        let point = edge + 9;
        write!(
            out,
            "<path class=\"restart-point\" d=\"M{edge} {y}L{point} {}V{}Z\"/>",
            y - 5,
            y + 5
        )?;
        if y > top && y < bottom {
            write!(
                out,
                "<circle class=\"restart-point\" cx=\"{x}\" cy=\"{y}\" r=\"3.5\"/>"
            )?;
        }
    }
    Ok(())
}

fn write_box(
    out: &mut String,
    plan: &Plan,
    placed: &Placed<'_>,
    widths: &Widths,
    warnings: &[Warning],
    words: &Texts,
) -> fmt::Result {
    let (texts, id, top) = (words.restart, placed.row.activity, placed.top);
    let title = format!(
        "{}. {}",
        texts.name(words, plan, id),
        texts.waits(words, plan, &placed.row.waits_for)
    );
    let mark = mark_of(warnings, id);
    let class = match mark {
        None => "restart-box",
        Some(Mark::Cross) => "restart-box restart-box-fails",
        Some(Mark::Triangle) => "restart-box restart-box-due",
    };
    write!(
        out,
        "<g><title>{}</title><rect class=\"{class}\" x=\"2\" y=\"{top}\" width=\"{}\" height=\"{}\"/>",
        escaped(&plain(&title)),
        widths.boxes,
        placed.height(),
    )?;
    let mut baseline = top + PADDING + 12;
    for line in &placed.lines {
        write!(
            out,
            "<text class=\"restart-name\" x=\"{}\" y=\"{baseline}\">{}</text>",
            PADDING + 2,
            escaped(line)
        )?;
        baseline += LINE_HEIGHT;
    }
    let objective = plan.activities.get(&id).and_then(|row| row.rto);
    let objective = texts.objective(words, objective);
    let room = widths.boxes - 3 * PADDING - MARK;
    write!(
        out,
        "<text class=\"restart-time\" x=\"{}\" y=\"{baseline}\">{}</text>",
        PADDING + 2,
        escaped(&cut(&plain(&objective), TIME_SIZE, room))
    )?;
    if let Some(mark) = mark {
        mark.write(out, widths.boxes - PADDING - MARK + 4, baseline - 14)?;
    }
    write!(out, "</g>")
}

/// The shape in the box of an activity about which something does not hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// A time does not hold or is missing: triangle.
    Triangle,
    /// It is in a circle: square with cross.
    Cross,
}

impl Mark {
    fn write(self, out: &mut String, x: u32, y: u32) -> fmt::Result {
        match self {
            Self::Triangle => write!(
                out,
                "<path class=\"restart-due\" transform=\"translate({x} {y})\" \
                 d=\"M8 1L16 16H0ZM7 6V11H9V6ZM7 12.5V14.5H9V12.5Z\"/>"
            ),
            Self::Cross => write!(
                out,
                "<path class=\"restart-fails\" transform=\"translate({x} {y})\" \
                 d=\"M0 0H16V16H0ZM4 5.4L6.6 8L4 10.6L5.4 12L8 9.4L10.6 12L12 10.6L9.4 8L12 5.4L10.6 4L8 6.6L5.4 4Z\"/>"
            ),
        }
    }
}

/// The gravest mark of an activity: that of the first entry that mends something.
fn mark_of(warnings: &[Warning], id: Id<Activity>) -> Option<Mark> {
    let marks = warnings.iter().filter_map(|warning| match warning {
        Warning::Circle(members) => members.contains(&id).then_some(Mark::Cross),
        Warning::TooLate { activity, .. }
        | Warning::EstimateOverObjective { activity, .. }
        | Warning::OverTolerable { activity, .. }
        | Warning::NoObjective { activity, .. } => (*activity == id).then_some(Mark::Triangle),
    });
    marks.max()
}
