//! What stays out of a copy.

use super::entity::Entity;
use crate::domain::record::{Leaf, Record};
use crate::domain::{Number, Reach};

/// Whether the entity is a number that is meant for the crisis team alone, so that a copy leaves it out by default.
///
/// When two people marked it differently, the stricter mark counts until somebody chooses.
pub fn is_crisis_team_only(entity: &Entity) -> bool {
    entity.id().kind == Number::KIND
        && entity
            .heads("reach")
            .any(|head| !head.value.is_null() && Reach::from_value(&head.value) == Some(Reach::CrisisTeam))
}
