//! The things on which lines and numbers hang.

use std::collections::BTreeMap;

use crate::domain::facts::{carrying_brand, find_brand};
use crate::domain::text::{clean_line, search_key};

/// What kind of thing fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointKind {
    /// The electricity at the site.
    Electricity,
    /// An operator, or the owner of the infrastructure: one firm is one point, whichever of the two it is.
    Operator,
    /// A building entry.
    Entry,
    /// A cable, duct or mast.
    Cable,
    /// A line of the inventory.
    Line,
}

/// Something that can fail alone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Point {
    /// What it is.
    pub kind: PointKind,
    /// By which it is known: a [`search_key`], for a line its id.
    pub key: String,
    /// As it was first written; for the electricity empty.
    pub name: String,
}

/// The firms behind an operator's name, each by its key and a name to show: the brand itself and, for mobiles, the
/// brand whose masts carry it.
fn firms(name: &str, is_mobile: bool) -> Vec<(String, String)> {
    let shown = clean_line(name);
    let key = operator_key(&shown);
    if key.is_empty() {
        return Vec::new();
    }
    let mut firms = vec![(key, shown)];
    let carrying = carrying_brand(name).filter(|_| is_mobile);
    if let Some(brand) = carrying {
        let key = search_key(brand.name);
        if firms.iter().all(|(known, _)| *known != key) {
            firms.push((key, brand.name.to_owned()));
        }
    }
    firms
}

/// By which an operator is known: "Orange Belgium" and "ORANGE" are one.
pub fn operator_key(name: &str) -> String {
    match find_brand(name) {
        Some(brand) => search_key(brand.name),
        None => search_key(name),
    }
}

/// All points of a plan, each once, by number.
#[derive(Clone, Debug, Default)]
pub(super) struct Points {
    all: Vec<Point>,
    by_key: BTreeMap<(PointKind, String), usize>,
    /// Thousands of numbers name a handful of operators.
    firms: BTreeMap<(String, bool), Vec<usize>>,
}

impl Points {
    pub(super) fn get(&self, point: usize) -> Option<&Point> {
        self.all.get(point)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &Point)> {
        self.all.iter().enumerate()
    }

    pub(super) fn number_of(&self, kind: PointKind, key: &str) -> Option<usize> {
        self.by_key.get(&(kind, key.to_owned())).copied()
    }

    /// The number of a point; the first name that was written for it stays.
    pub(super) fn add(&mut self, kind: PointKind, key: String, name: String) -> usize {
        let next = self.all.len();
        let number = *self.by_key.entry((kind, key.clone())).or_insert(next);
        if number == next {
            self.all.push(Point { kind, key, name });
        }
        number
    }

    /// A cable or an entry; none when nothing is written.
    pub(super) fn add_written(&mut self, kind: PointKind, site: &str, written: &str) -> Option<usize> {
        let key = search_key(written);
        if key.is_empty() {
            return None;
        }
        let key = if site.is_empty() {
            key
        } else {
            format!("{key} @ {site}")
        };
        Some(self.add(kind, key, clean_line(written)))
    }

    /// The firms behind an operator's name.
    pub(super) fn add_operator(&mut self, name: &str, is_mobile: bool) -> Vec<usize> {
        let cached = (name.to_owned(), is_mobile);
        if let Some(known) = self.firms.get(&cached) {
            return known.clone();
        }
        let firms = firms(name, is_mobile).into_iter();
        let points: Vec<usize> = firms
            .map(|(key, name)| self.add(PointKind::Operator, key, name))
            .collect();
        self.firms.insert(cached, points.clone());
        points
    }
}
