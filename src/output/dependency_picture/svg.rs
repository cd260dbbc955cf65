//! Drawing the picture.

use std::fmt::{self, Write};

use super::layers::Shape;
use super::layout::{BETWEEN, BOX, HEAD, LINE, Layout, MARGIN, Placed, left_of};
use super::wrap::{NAME_SIZE, SECOND_SIZE};
use crate::output::html::escaped;

/// Depth of a hexagon's points.
const POINT: i32 = 10;

/// The picture as SVG; `label` names it for a screen reader. Sizes grow with the reader's own text size.
pub(super) fn drawn(layout: &Layout, label: &str) -> String {
    let mut out = String::with_capacity(8_192);
    // Writing into a String does not fail.
    let _ = write_picture(&mut out, layout, label);
    out
}

/// A sixteenth of a number with its decimals. By whole numbers: what writes fractions would be ten kilobytes of
/// WebAssembly for these two.
fn sixteenths(number: i32) -> String {
    format!("{}.{:04}", number / 16, number % 16 * 625)
}

fn write_picture(out: &mut String, layout: &Layout, label: &str) -> fmt::Result {
    let (width, height) = (layout.width, layout.height);
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"dependency-picture\" role=\"img\" aria-label=\"{}\" \
         viewBox=\"0 0 {width} {height}\" width=\"{}rem\" height=\"{}rem\">",
        escaped(label),
        sixteenths(width),
        sixteenths(height),
    )?;
    for (column, head) in layout.heads.iter().enumerate() {
        let (x, y) = (left_of(column) + BOX / 2, HEAD - LINE);
        let size = SECOND_SIZE;
        let head = head.replace('\u{ad}', "");
        write!(
            out,
            "<text class=\"dependency-head\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\">{}</text>",
            escaped(&head)
        )?;
    }
    write!(out, "<g class=\"dependency-edges\" fill=\"none\">")?;
    for (from, to) in &layout.edges {
        if let (Some(from), Some(to)) = (layout.boxes.get(*from), layout.boxes.get(*to)) {
            write_edge(out, from, to)?;
        }
    }
    write!(out, "</g>")?;
    layout
        .boxes
        .iter()
        .try_for_each(|placed| write_box(out, placed))?;
    write!(out, "</svg>")
}

fn write_edge(out: &mut String, from: &Placed, to: &Placed) -> fmt::Result {
    let start = left_of(from.node.column) + BOX;
    let end = left_of(to.node.column);
    let bend = BETWEEN / 2;
    let through = if to.node.shape == Shape::Passage { BOX } else { 0 };
    write!(
        out,
        "<path d=\"M{start} {}C{} {} {} {} {end} {}h{through}\"/>",
        from.y,
        start + bend,
        from.y,
        end - bend,
        to.y,
        to.y
    )
}

fn write_box(out: &mut String, placed: &Placed) -> fmt::Result {
    let (node, height) = (&placed.node, placed.height);
    let (x, top) = (left_of(node.column), placed.y - height / 2);
    let class = match (node.shape, node.is_single) {
        (Shape::Passage, _) => return Ok(()),
        (_, true) => "dependency-single",
        (Shape::Source, _) => "dependency-source",
        (Shape::Cable, _) => "dependency-cable",
        (Shape::Line, _) => "dependency-line",
        (Shape::Service, _) => "dependency-service",
        (Shape::Activity, _) => "dependency-activity",
    };
    write!(
        out,
        "<g class=\"dependency-box {class}\"><title>{}</title>",
        escaped(&node.name)
    )?;
    if node.is_single {
        let (right, bottom, middle) = (x + BOX, top + height, placed.y);
        let (from, to) = (x + POINT, right - POINT);
        write!(
            out,
            "<path d=\"M{x} {middle}L{from} {top}H{to}L{right} {middle}L{to} {bottom}H{from}Z\"/>"
        )?;
    } else {
        let round = match node.shape {
            Shape::Cable => height / 2 - MARGIN,
            Shape::Line => 4,
            _ => 0,
        };
        write!(
            out,
            "<rect x=\"{x}\" y=\"{top}\" width=\"{BOX}\" height=\"{height}\" rx=\"{round}\"/>"
        )?;
    }
    let lines = i32::try_from(node.lines.len() + node.second.len()).unwrap_or_default();
    let first = placed.y - (lines * LINE) / 2 + LINE - 4;
    let names = node.lines.iter().map(|line| ("dependency-name", NAME_SIZE, line));
    let seconds = node
        .second
        .iter()
        .map(|line| ("dependency-second", SECOND_SIZE, line));
    let middle = x + BOX / 2;
    for (at, (class, size, line)) in (0..).zip(names.chain(seconds)) {
        let y = first + at * LINE;
        write!(
            out,
            "<text class=\"{class}\" x=\"{middle}\" y=\"{y}\" font-size=\"{size}\">{}</text>",
            escaped(line)
        )?;
    }
    write!(out, "</g>")
}
