//! The roll call at the meeting point: everybody of the company and who is visiting, and where they are.

use super::contact::{Contact, Side};
use super::id::Id;
use super::incident_state::IncidentState;
use super::order::in_owners_order;
use super::plan::Plan;
use super::timestamp::Timestamp;
use super::whereabouts::Whereabouts;

/// One person of the roll call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollRow {
    /// Who; nobody for a visitor.
    pub contact: Id<Contact>,
    /// A visitor's name.
    pub visitor: String,
    /// Where they are.
    pub whereabouts: Whereabouts,
    /// Where exactly, in words; may be empty.
    pub place: String,
    /// When that was noted; none: nobody said.
    pub at: Option<Timestamp>,
}

impl RollRow {
    /// Whether the person is known to be safe, here or elsewhere.
    pub fn is_safe(&self) -> bool {
        !matches!(self.whereabouts, Whereabouts::Unknown | Whereabouts::Missing)
    }
}

/// The whole roll call, in the order of the contact list and visitors behind it: a row stays where it is, whatever is
/// said of it, so that nothing moves under a thumb.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RollCall {
    /// Everybody.
    pub rows: Vec<RollRow>,
}

impl RollCall {
    /// The roll call as it stands.
    pub fn of(plan: &Plan, state: &IncidentState) -> Self {
        let marked = |contact: Id<Contact>, visitor: &str| {
            let mark = state.people.get(&(contact, visitor.to_owned()));
            RollRow {
                contact,
                visitor: visitor.to_owned(),
                whereabouts: mark.map(|mark| mark.whereabouts).unwrap_or_default(),
                place: mark.map(|mark| mark.place.clone()).unwrap_or_default(),
                at: mark.map(|mark| mark.at),
            }
        };
        let people = in_owners_order(&plan.contacts, |contact| contact.order.as_str());
        let internal = people
            .into_iter()
            .filter(|(_, contact)| contact.side == Side::Internal && contact.is_filled());
        let mut rows: Vec<RollRow> = internal.map(|(id, _)| marked(id, "")).collect();
        // Others who were marked: visitors, and people who left the plan.
        for (contact, visitor) in state.people.keys() {
            if contact.is_nobody() {
                rows.push(marked(*contact, visitor));
            }
        }
        Self { rows }
    }

    /// How many are in one of these places.
    pub fn count(&self, places: &[Whereabouts]) -> usize {
        let there = self.rows.iter().filter(|row| places.contains(&row.whereabouts));
        there.count()
    }

    /// Who is missing.
    pub fn missing(&self) -> impl Iterator<Item = &RollRow> {
        self.rows
            .iter()
            .filter(|row| row.whereabouts == Whereabouts::Missing)
    }
}
