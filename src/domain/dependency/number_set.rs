//! Small sets of numbers of points and lines.

/// A set of numbers, kept sorted: a line hangs on a handful of points. One plain type for all of them keeps the code of
/// sets in the program once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct NumberSet(Vec<usize>);

impl NumberSet {
    /// Adds a number; whether it is new.
    pub(super) fn insert(&mut self, number: usize) -> bool {
        match self.0.binary_search(&number) {
            Ok(_) => false,
            Err(place) => {
                self.0.insert(place, number);
                true
            }
        }
    }

    pub(super) fn extend(&mut self, numbers: impl IntoIterator<Item = usize>) {
        for number in numbers {
            self.insert(number);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, usize> {
        self.0.iter()
    }

    pub(super) fn contains(&self, number: usize) -> bool {
        self.0.binary_search(&number).is_ok()
    }

    pub(super) fn keep_common(&mut self, other: &Self) {
        self.0.retain(|number| other.contains(*number));
    }

    pub(super) fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().all(|number| other.contains(*number))
    }

    pub(super) fn is_disjoint(&self, other: &Self) -> bool {
        !self.0.iter().any(|number| other.contains(*number))
    }
}
