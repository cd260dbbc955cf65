//! Which activity needs which, directly and through others.

use crate::domain::Sorting;
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::order::in_owners_order;
use crate::domain::plan::Table;

/// Activities by their place in the owner's order, with what each needs.
pub(super) struct Needs {
    /// The ids, the first to be resumed first.
    pub ids: Vec<Id<Activity>>,
    /// The places of what each needs directly, in the owner's order. References that point nowhere are left out.
    direct: Vec<Vec<usize>>,
    /// For each place a row of bits: everything that it needs, directly or through others.
    all: Vec<Vec<u64>>,
}

impl Needs {
    pub fn of(activities: &Table<Activity>) -> Self {
        let rows = in_owners_order(activities, |row| &row.order);
        let ids: Vec<Id<Activity>> = rows.iter().map(|(id, _)| *id).collect();
        let mut places: Vec<(Id<Activity>, usize)> = ids.iter().copied().zip(0..).collect();
        places.order();
        let place_of = |id: &Id<Activity>| {
            let found = places.binary_search_by(|(other, _)| other.cmp(id)).ok()?;
            places.get(found).map(|(_, place)| *place)
        };
        let mut direct = Vec::new();
        for (_, row) in &rows {
            let mut needs: Vec<usize> = row.depends_on.iter().filter_map(place_of).collect();
            needs.order();
            direct.push(needs);
        }
        let all = closed(&direct);
        Self { ids, direct, all }
    }

    /// What this one needs directly, in the owner's order.
    pub fn direct(&self, place: usize) -> &[usize] {
        self.direct.get(place).map_or(&[], Vec::as_slice)
    }

    /// Whether one needs the other, directly or through others. An activity needs itself when it is in a circle.
    pub fn reaches(&self, from: usize, to: usize) -> bool {
        self.all.get(from).is_some_and(|row| has_bit(row, to))
    }

    /// Those that need each other together with this one; it alone when it is in no circle.
    pub fn circle_of(&self, place: usize) -> Vec<usize> {
        let together =
            |other: &usize| *other == place || self.reaches(place, *other) && self.reaches(*other, place);
        (0..self.ids.len()).filter(together).collect()
    }

    pub fn id(&self, place: usize) -> Id<Activity> {
        self.ids.get(place).copied().unwrap_or(Id::SINGLE)
    }
}

/// The transitive closure (Warshall), 64 activities to a word: 300 activities are done in a blink.
fn closed(direct: &[Vec<usize>]) -> Vec<Vec<u64>> {
    let words = direct.len().div_ceil(64);
    let mut all = vec![vec![0_u64; words]; direct.len()];
    for (row, needs) in all.iter_mut().zip(direct) {
        for place in needs {
            if let Some(word) = row.get_mut(place / 64) {
                *word |= 1 << (place % 64);
            }
        }
    }
    for through in 0..direct.len() {
        let Some(further) = all.get(through).cloned() else {
            break;
        };
        for row in all.iter_mut().filter(|row| has_bit(row, through)) {
            for (word, more) in row.iter_mut().zip(&further) {
                *word |= more;
            }
        }
    }
    all
}

fn has_bit(row: &[u64], place: usize) -> bool {
    row.get(place / 64)
        .is_some_and(|word| word & (1 << (place % 64)) != 0)
}
