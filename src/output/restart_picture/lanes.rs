//! Which lines run beside which.

use crate::domain::Sorting;
use crate::domain::restart::Restarted;

/// A line between places in the drawing order, before anything has a height.
pub(super) struct Lane {
    /// The place of what is needed.
    pub from: usize,
    /// The places of what waits for it, and which of their needs it is.
    pub to: Vec<(usize, usize)>,
    /// Counted from the boxes outwards.
    pub lane: usize,
}

impl Lane {
    fn ends(&self) -> (usize, usize) {
        let places = self.to.iter().map(|(place, _)| *place);
        let (top, bottom) = (places.clone().min(), places.max());
        let top = top.map_or(self.from, |top| top.min(self.from));
        (top, bottom.map_or(self.from, |bottom| bottom.max(self.from)))
    }
}

/// A lane for each activity that others wait for; short lines run inside, and no two meet in one lane.
pub(super) fn lanes(rows: &[&Restarted]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for (from, needed) in rows.iter().enumerate() {
        let mut to = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            if let Some(at) = row.waits_for.iter().position(|other| *other == needed.activity) {
                to.push((place, at));
            }
        }
        if !to.is_empty() {
            lanes.push(Lane { from, to, lane: 0 });
        }
    }
    lanes.order_by_key(|lane| {
        let (top, bottom) = lane.ends();
        (bottom - top, top)
    });
    let mut taken: Vec<Vec<(usize, usize)>> = Vec::new();
    for lane in &mut lanes {
        let (top, bottom) = lane.ends();
        let is_free = |ends: &Vec<(usize, usize)>| {
            ends.iter()
                .all(|(other_top, other_bottom)| bottom < *other_top || *other_bottom < top)
        };
        lane.lane = taken.iter().position(is_free).unwrap_or(taken.len());
        match taken.get_mut(lane.lane) {
            Some(ends) => ends.push((top, bottom)),
            None => taken.push(vec![(top, bottom)]),
        }
    }
    lanes
}
