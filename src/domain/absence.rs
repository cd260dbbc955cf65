//! Who was missing at the roll call, since when, and when and where they were found.

use super::contact::Contact;
use super::event::Event;
use super::id::Id;
use super::incident_log::Entry;
use super::incident_state::IncidentState;
use super::text::clean_line;
use super::timestamp::Timestamp;
use super::whereabouts::Whereabouts;

/// Somebody whom the roll call left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Absence {
    /// Who; nobody for a visitor.
    pub contact: Id<Contact>,
    /// The name as it was then; of a visitor as it stands now.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
    /// When they were found; none: never noted.
    pub found: Option<Found>,
}

/// That somebody was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// When.
    pub at: Timestamp,
    /// Where.
    pub whereabouts: Whereabouts,
    /// Where exactly; may be empty.
    pub place: String,
}

/// Everybody who was missing, in the order in which they were missed; whoever was missing twice stands there twice. An
/// answer that was taken back is no absence.
pub fn absences(state: &IncidentState, entries: &[Entry<'_>]) -> Vec<Absence> {
    let mut all: Vec<Absence> = Vec::new();
    for entry in entries {
        let Event::Person {
            contact,
            name,
            whereabouts,
            place,
        } = &entry.line.what
        else {
            continue;
        };
        let name = match contact.is_nobody() {
            true => clean_line(state.visitor_now(name)),
            false => clean_line(name),
        };
        let is_theirs = |one: &Absence| one.contact == *contact && (!contact.is_nobody() || one.name == name);
        let open = all.iter().position(|one| one.found.is_none() && is_theirs(one));
        match (*whereabouts, open) {
            (Whereabouts::Missing, None) => all.push(Absence {
                contact: *contact,
                name,
                since: entry.at,
                found: None,
            }),
            (Whereabouts::Missing, Some(_)) | (_, None) => {}
            (Whereabouts::Unknown, Some(open)) => {
                all.remove(open);
            }
            (whereabouts, Some(open)) => {
                if let Some(one) = all.get_mut(open) {
                    one.found = Some(Found {
                        at: entry.at,
                        whereabouts,
                        place: clean_line(place),
                    });
                }
            }
        }
    }
    all
}
