//! Where each box stands: in its column, near what it is joined to, joining lines crossing as little as a few rounds of
//! sorting by neighbours can do (Sugiyama, Tagawa, Toda 1981).

use super::layers::{Layers, Node, Shape};

/// Width of a box, in pixels of an unscaled picture.
pub(super) const BOX: i32 = 128;
/// Between two columns.
pub(super) const BETWEEN: i32 = 24;
/// Height of a line of text.
pub(super) const LINE: i32 = 17;
/// Room for the heads of the columns.
pub(super) const HEAD: i32 = 30;
/// So that no edge is cut.
pub(super) const MARGIN: i32 = 3;
const PADDING: i32 = 16;
const GAP: i32 = 12;
const ROUNDS: usize = 6;

/// A box with its place; `y` is its middle.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) node: Node,
    pub(super) y: i32,
    pub(super) height: i32,
}

/// The picture, ready to be drawn.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) heads: Vec<&'static str>,
    pub(super) boxes: Vec<Placed>,
    /// From a box to one in the next column.
    pub(super) edges: Vec<(usize, usize)>,
    pub(super) width: i32,
    pub(super) height: i32,
}

/// Left edge of a column.
pub(super) fn left_of(column: usize) -> i32 {
    MARGIN + i32::try_from(column).unwrap_or_default() * (BOX + BETWEEN)
}

impl Layout {
    pub(super) fn of(layers: Layers) -> Self {
        let mut layout = Self {
            width: left_of(layers.heads.len()) - BETWEEN + MARGIN,
            heads: layers.heads,
            ..Self::default()
        };
        layout.boxes = layers.nodes.into_iter().map(Placed::of).collect();
        layout.edges = layout.through_columns(layers.edges);
        let mut columns = vec![Vec::new(); layout.heads.len()];
        for (number, placed) in layout.boxes.iter().enumerate() {
            if let Some(column) = columns.get_mut(placed.node.column) {
                column.push(number);
            }
        }
        for round in 0..ROUNDS {
            layout.sort(&mut columns, round % 2 == 0);
        }
        columns.iter().for_each(|column| layout.stack(column));
        for round in 0..ROUNDS {
            let mut order: Vec<&Vec<usize>> = columns.iter().collect();
            if round % 2 == 1 {
                order.reverse();
            }
            order.into_iter().for_each(|column| layout.draw_near(column));
        }
        layout.fit();
        layout
    }

    /// Gives each joining line that skips columns a passage through them; those of one box share theirs.
    fn through_columns(&mut self, edges: impl IntoIterator<Item = (usize, usize)>) -> Vec<(usize, usize)> {
        let mut passages: Vec<(usize, usize, usize)> = Vec::new();
        let mut all = Vec::new();
        for (from, to) in edges {
            let column = |number: usize| self.boxes.get(number).map_or(0, |placed| placed.node.column);
            let mut at = from;
            for column in column(from) + 1..column(to) {
                let is_this = |(of, through, _): &&(usize, usize, usize)| *of == from && *through == column;
                let passage = match passages.iter().find(is_this) {
                    Some((.., passage)) => *passage,
                    None => {
                        self.boxes.push(Placed::passage(column));
                        passages.push((from, column, self.boxes.len() - 1));
                        self.boxes.len() - 1
                    }
                };
                // Several lines from one box go the same way at first.
                if !all.contains(&(at, passage)) {
                    all.push((at, passage));
                }
                at = passage;
            }
            all.push((at, to));
        }
        all
    }

    /// The middles of the boxes that one is joined to, on both sides.
    fn neighbours(&self, number: usize) -> impl Iterator<Item = (bool, usize)> {
        self.edges.iter().filter_map(move |(from, to)| match number {
            number if number == *to => Some((true, *from)),
            number if number == *from => Some((false, *to)),
            _ => None,
        })
    }

    /// Sorts each column by the mean place of its neighbours on one side.
    fn sort(&self, columns: &mut [Vec<usize>], by_left: bool) {
        let mut places = vec![0_i32; self.boxes.len()];
        for column in columns.iter() {
            note_places(&mut places, column);
        }
        let mut numbers: Vec<usize> = (0..columns.len()).collect();
        if !by_left {
            numbers.reverse();
        }
        for number in numbers {
            let Some(column) = columns.get_mut(number) else {
                continue;
            };
            let mut means: Vec<i32> = Vec::new();
            let mut sorted: Vec<usize> = Vec::new();
            for number in column.iter() {
                let side = self
                    .neighbours(*number)
                    .filter(|(is_left, _)| *is_left == by_left);
                let side: Vec<i32> = side.filter_map(|(_, other)| places.get(other).copied()).collect();
                let own = places.get(*number).copied().unwrap_or_default();
                let mean = mean(&side).unwrap_or(own);
                // Behind all that are not further down: a column is short, and what is equal keeps its order.
                let place = means.partition_point(|other| *other <= mean);
                means.insert(place, mean);
                sorted.insert(place, *number);
            }
            *column = sorted;
            note_places(&mut places, column);
        }
    }

    fn stack(&mut self, column: &[usize]) {
        let mut top = 0;
        for number in column {
            if let Some(placed) = self.boxes.get_mut(*number) {
                placed.y = top + placed.height / 2;
                top += placed.height + GAP;
            }
        }
    }

    /// Moves the boxes of a column towards their neighbours, in their order and without touching one another.
    fn draw_near(&mut self, column: &[usize]) {
        let wanted: Vec<i32> = column
            .iter()
            .map(|number| {
                let near = self
                    .neighbours(*number)
                    .filter_map(|(_, other)| self.boxes.get(other));
                let near: Vec<i32> = near.map(|placed| placed.y).collect();
                let own = self.boxes.get(*number).map_or(0, |placed| placed.y);
                mean(&near).unwrap_or(own)
            })
            .collect();
        let mut bottom = i32::MIN / 2;
        let mut moved = Vec::new();
        for (number, wanted) in column.iter().zip(wanted) {
            if let Some(placed) = self.boxes.get_mut(*number) {
                placed.y = wanted.max(bottom + GAP + placed.height / 2);
                bottom = placed.y + placed.height - placed.height / 2;
                moved.push(placed.y - wanted);
            }
        }
        // Boxes were only pushed down: all go up by as much as they were pushed on average.
        let back = mean(&moved).unwrap_or_default();
        for number in column {
            if let Some(placed) = self.boxes.get_mut(*number) {
                placed.y -= back;
            }
        }
    }

    /// Moves everything into sight.
    fn fit(&mut self) {
        let top = self
            .boxes
            .iter()
            .map(|placed| placed.y - placed.height / 2)
            .min()
            .unwrap_or_default();
        let down = HEAD + MARGIN - top;
        for placed in &mut self.boxes {
            placed.y += down;
        }
        let bottoms = self
            .boxes
            .iter()
            .map(|placed| placed.y + placed.height - placed.height / 2);
        self.height = bottoms.max().unwrap_or_default() + MARGIN;
    }
}

impl Placed {
    fn of(node: Node) -> Self {
        let lines = i32::try_from(node.lines.len() + node.second.len()).unwrap_or(1);
        Self {
            height: (lines * LINE + PADDING).max(44),
            y: 0,
            node,
        }
    }

    fn passage(column: usize) -> Self {
        Self {
            node: Node {
                shape: Shape::Passage,
                column,
                name: String::new(),
                lines: Vec::new(),
                second: Vec::new(),
                is_single: false,
            },
            y: 0,
            height: 4,
        }
    }
}

fn note_places(places: &mut [i32], column: &[usize]) {
    for (place, number) in (0..).zip(column) {
        if let Some(noted) = places.get_mut(*number) {
            // Room for means between two places.
            *noted = place * 100;
        }
    }
}

fn mean(all: &[i32]) -> Option<i32> {
    let count = i32::try_from(all.len()).ok().filter(|count| *count > 0)?;
    Some(all.iter().sum::<i32>() / count)
}
