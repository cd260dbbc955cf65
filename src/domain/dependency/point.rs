//! The things on which lines and numbers hang.

use super::number_set::NumberSet;
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

/// All points of a plan, each once, by number. There are dozens, so that looking through them is quick enough.
#[derive(Clone, Debug, Default)]
pub(super) struct Points {
    all: Vec<Point>,
    /// Names of operators as they were written, and what they stand for: thousands of numbers name a handful.
    firms: Vec<(String, bool, NumberSet)>,
}

impl Points {
    pub(super) fn get(&self, point: usize) -> Option<&Point> {
        self.all.get(point)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Point> {
        self.all.iter()
    }

    pub(super) fn number_of(&self, kind: PointKind, key: &str) -> Option<usize> {
        self.all
            .iter()
            .position(|point| point.kind == kind && point.key == key)
    }

    /// These points, lines first and the electricity last: what people can do something about stands before the rest.
    pub(super) fn in_order(&self, points: &[usize]) -> Vec<Point> {
        use PointKind::{Cable, Electricity, Entry, Line, Operator};
        let mut ordered = Vec::new();
        for kind in [Line, Cable, Entry, Operator, Electricity] {
            let points = points.iter().filter_map(|point| self.get(*point));
            ordered.extend(points.filter(|point| point.kind == kind).cloned());
        }
        ordered
    }

    /// The number of a point; the first name that was written for it stays.
    pub(super) fn add(&mut self, kind: PointKind, key: String, name: String) -> usize {
        self.number_of(kind, &key).unwrap_or_else(|| {
            self.all.push(Point { kind, key, name });
            self.all.len() - 1
        })
    }

    /// A cable or an entry; none when nothing is written.
    pub(super) fn add_written(&mut self, kind: PointKind, site: &str, written: &str) -> Option<usize> {
        let mut key = search_key(written);
        if key.is_empty() {
            return None;
        }
        if !site.is_empty() {
            key.push('@');
            key.push_str(site);
        }
        Some(self.add(kind, key, clean_line(written)))
    }

    /// The firms behind an operator's name.
    pub(super) fn add_operator(&mut self, name: &str, is_mobile: bool) -> NumberSet {
        let is_this = |(known, mobile, _): &&(String, bool, NumberSet)| known == name && *mobile == is_mobile;
        if let Some((.., points)) = self.firms.iter().find(is_this) {
            return points.clone();
        }
        let mut points = NumberSet::default();
        for (key, name) in firms(name, is_mobile) {
            points.insert(self.add(PointKind::Operator, key, name));
        }
        self.firms.push((name.to_owned(), is_mobile, points.clone()));
        points
    }
}
