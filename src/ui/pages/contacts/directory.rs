use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::reachability::{self, ContactReach, order_contacts};
use crate::domain::{Contact, ContactSearch, Id, Side};
use crate::state::Session;

/// How many rows are shown at first, and how many more on each tap.
const ROWS_AT_ONCE: usize = 60;

/// The list of contacts as it was left: what was searched for, how far it was unfolded, and everybody in the order
/// in which to try them. Lives as long as the app, so that coming back from a contact finds the list as it was.
#[derive(Clone, Copy)]
pub struct Directory {
    query: RwSignal<String>,
    rows: RwSignal<usize>,
    reaches: Memo<Vec<ContactReach>>,
    sides: Memo<BTreeMap<Id<Contact>, Side>>,
    search: Memo<ContactSearch>,
}

impl Directory {
    /// An unfolded list of the session's plan.
    pub fn new(session: Session) -> Self {
        let reaches = Memo::new(move |_| {
            session.with(|plan| {
                let services = session.situation().with(|situation| situation.services.clone());
                let situation = reachability::Situation::new(plan, services, "");
                session.incident().with(|incident| match incident {
                    Some(open) => order_contacts(plan, &situation, &open.state.tries),
                    None => order_contacts(plan, &situation, &BTreeMap::new()),
                })
            })
        });
        Self {
            query: RwSignal::new(String::new()),
            rows: RwSignal::new(ROWS_AT_ONCE),
            reaches,
            sides: Memo::new(move |_| {
                session.with(|plan| {
                    plan.contacts
                        .iter()
                        .map(|(id, contact)| (*id, contact.side))
                        .collect()
                })
            }),
            search: Memo::new(move |_| session.with(ContactSearch::of)),
        }
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// What is searched for.
    pub fn query(self) -> Signal<String> {
        self.query.into()
    }

    /// Searches for something else; the list is folded again.
    pub fn search_for(self, query: String) {
        self.query.set(query);
        self.rows.set(ROWS_AT_ONCE);
    }

    /// How many rows are shown, tracked.
    pub fn rows(self) -> usize {
        self.rows.get()
    }

    /// Shows more rows.
    pub fn show_more(self) {
        self.rows.update(|rows| *rows += ROWS_AT_ONCE);
    }

    /// Whom the search finds, in the order in which to try them, tracked.
    pub fn found(self) -> Vec<ContactReach> {
        self.query.with(|query| {
            self.search.with(|search| {
                let reaches = self.reaches.read();
                reaches
                    .iter()
                    .filter(|reach| search.matches(reach.contact, query))
                    .cloned()
                    .collect()
            })
        })
    }

    /// How one contact can be reached, tracked.
    pub fn reach(self, id: Id<Contact>) -> Option<ContactReach> {
        self.reaches
            .with(|reaches| reaches.iter().find(|reach| reach.contact == id).cloned())
    }

    /// Whether the plan has nobody yet, tracked.
    pub fn is_empty(self) -> bool {
        self.reaches.with(Vec::is_empty)
    }

    /// Which list somebody stands on, tracked.
    pub fn side(self, id: Id<Contact>) -> Side {
        self.sides
            .with(|sides| sides.get(&id).copied().unwrap_or_default())
    }
}
