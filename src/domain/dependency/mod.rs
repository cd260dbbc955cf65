//! What hangs on what: electricity, operators, cables and building entries, lines, services, activities, people.
//!
//! A line fails when anything fails on which it hangs: its operator, the owner of the infrastructure, the cable, the
//! building entry, the line over which it is carried. Two contracts on one cable are one line (template 1.3). From this
//! follow the single points of failure, how many really separate ways a service has, and who dies together.
//!
//! Names are compared as people write them, without case, accents or signs; see [`crate::domain::text::search_key`].

mod finding;
mod graph;
mod host;
mod known;
mod number_set;
mod objective;
mod people;
mod point;
mod redundancy;
mod single_point;

pub use finding::{Finding, Weight, findings, findings_of_lines};
pub use graph::Dependencies;
pub use known::known_operators;
pub use objective::Objective;
pub use people::{People, PeopleTrap, TeamTrap};
pub use point::{Point, PointKind, operator_key};
pub use redundancy::Redundancy;
pub use single_point::SinglePoint;
