use std::sync::Arc;
use std::time::Duration;

use crate::ui::prelude::*;

use super::names::PeopleByName;
use crate::domain::reachability::{
    self, ContactReach, Stand, Turn, first_in_turn, in_turn, reach_contact, reach_everybody, stand_everybody,
};
use crate::domain::{Contact, ContactQuery, ContactSearch, Id, Plan, SortedMap, Tries};
use crate::platform::page;
use crate::state::{Person, Session, Words};
use crate::ui::widgets::ChoiceOption;

/// How many rows are shown without asking, and how many more on each tap.
const ROWS_AT_ONCE: usize = 60;

/// Height of what stands above the list and below it on a phone, and of a row with one way to call, CSS pixels.
const AROUND_THE_ROWS: u32 = 284;
const ROW: u32 = 80;

/// How many rows are made in one go afterwards: few enough that a key stroke in between is not held up.
const ROWS_A_TURN: usize = 5;

/// How many rows come with a key stroke: where the eye looks first.
const ROWS_WITH_A_KEY: usize = 3;

/// After the next frame.
const FRAME: Duration = Duration::from_millis(20);

/// How long nobody has typed when the rows out of sight are made.
const PAUSE: Duration = Duration::from_millis(150);

/// The list of contacts as it was left: what was searched for, how far it was unfolded, and everybody in the order
/// in which to try them. Lives as long as the app, so that coming back from a contact finds the list as it was.
#[derive(Clone, Copy)]
pub struct Directory {
    session: Session,
    query: RwSignal<String>,
    /// How many rows are to be shown.
    asked: RwSignal<usize>,
    /// How many of them are made by now.
    made: RwSignal<usize>,
    next_turn: StoredValue<Option<TimeoutHandle>>,
    is_typing: RwSignal<bool>,
    ends: Memo<reachability::Situation>,
    /// Everybody, by their ids.
    reaches: Memo<Vec<ContactReach>>,
    /// The same without the ways of each.
    stands: Memo<Stands>,
    /// At which places of them stand those to try, the first one first.
    order: Memo<Vec<usize>>,
    search: Memo<ContactSearch>,
    names: Memo<PeopleByName>,
}

impl Directory {
    /// An unfolded list of the session's plan.
    pub fn new(session: Session, words: Words, person: Person) -> Self {
        let ends = Memo::new(move |_| {
            let services = session.situation().with(|situation| situation.services.clone());
            session.with(|plan| reachability::Situation::new(plan, services, &person.operator(plan)))
        });
        let reaches = Memo::new(move |_| {
            with_tries(session, |plan, tries| {
                ends.with(|ends| reach_everybody(plan, ends, tries))
            })
        });
        let stands = Memo::new(move |_| {
            with_tries(session, |plan, tries| {
                Stands(ends.with(|ends| stand_everybody(plan, ends, tries)))
            })
        });
        Self {
            query: RwSignal::new(String::new()),
            asked: RwSignal::new(ROWS_AT_ONCE),
            made: RwSignal::new(rows_in_sight()),
            next_turn: StoredValue::new(None),
            is_typing: RwSignal::new(false),
            session,
            ends,
            reaches,
            stands,
            order: Memo::new(move |_| session.with(|plan| reaches.with(|reaches| in_turn(plan, reaches)))),
            search: Memo::new(move |before| session.with(|plan| ContactSearch::of(plan, before))),
            names: Memo::new(move |before| session.with(|plan| PeopleByName::of(words.get(), plan, before))),
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
        self.is_typing.set(true);
        self.asked.set(ROWS_AT_ONCE);
        self.made.set(ROWS_WITH_A_KEY);
        self.query.set(query);
        self.make_the_rest_after(FRAME);
    }

    /// Whether somebody searches, or has only just emptied the search, tracked.
    pub fn is_searched(self) -> bool {
        self.is_typing.get() || !self.query.read().trim().is_empty()
    }

    /// How many rows are to be shown and how many are made by now, tracked.
    pub fn rows(self) -> Rows {
        let asked = self.asked.get();
        Rows {
            asked,
            made: self.made.get().min(asked),
        }
    }

    /// Shows more rows.
    pub fn show_more(self) {
        self.asked.update(|rows| *rows += ROWS_AT_ONCE);
        self.make_the_rest();
    }

    /// Makes the rows that are out of sight, a few at a time, once nobody types.
    pub fn make_the_rest(self) {
        self.make_the_rest_after(PAUSE);
    }

    fn make_the_rest_after(self, pause: Duration) {
        if let Some(earlier) = self.next_turn.get_value() {
            earlier.clear();
        }
        let turn = move || {
            let in_sight = rows_in_sight();
            if self.made.get_untracked() < in_sight {
                self.made.set(in_sight);
                return self.make_the_rest();
            }
            self.is_typing.maybe_update(std::mem::take);
            if self.made.get_untracked() < self.asked.get_untracked() {
                self.made.update(|rows| *rows += ROWS_A_TURN);
                // A frame between two turns, so that a tap is seen at once.
                request_animation_frame(move || self.make_the_rest_after(Duration::ZERO));
            } else {
                // Ready for the first letter.
                self.search.with_untracked(|_| ());
            }
        };
        // Without timers the rows stay a tap away.
        self.next_turn
            .set_value(set_timeout_with_handle(turn, pause).ok());
    }

    /// Whom the search finds, in the order in which to try them, tracked.
    pub fn with_found<T>(self, look: impl FnOnce(&[&ContactReach]) -> T) -> T {
        let query = self.query.with(|typed| ContactQuery::new(typed));
        let (reaches, order) = (self.reaches.read(), self.order.read());
        let everybody = order.iter().filter_map(|place| reaches.get(*place));
        if query.is_empty() {
            return look(&everybody.collect::<Vec<_>>());
        }
        let found = self.search.with(|search| search.found(&query));
        let found = everybody.filter(|reach| found.binary_search(&reach.contact).is_ok());
        look(&found.collect::<Vec<_>>())
    }

    /// How one contact can be reached, tracked. Works out this one alone: a screen of one contact is not held up by
    /// thousands.
    pub fn reach(self, id: Id<Contact>) -> Option<ContactReach> {
        with_tries(self.session, |plan, tries| {
            let contact = plan.contacts.get(&id)?;
            let ends = self.ends.read();
            Some(reach_contact(
                id,
                contact,
                plan.numbers.of(id),
                &ends,
                tries.get(&id),
            ))
        })
    }

    /// How one contact stands in the list, tracked.
    pub fn stand(self, id: Id<Contact>) -> Option<Stand> {
        with_tries(self.session, |plan, tries| {
            let contact = plan.contacts.get(&id)?;
            let ends = self.ends.read();
            Some(Stand::of(id, contact, plan.numbers.of(id), &ends, tries.get(&id)))
        })
    }

    /// Looks at how many stand in the list, tracked: everybody is worked out once.
    pub fn with_stands<T>(self, look: impl FnOnce(&Stands) -> T) -> T {
        self.stands.with(look)
    }

    /// Everybody who may be chosen, by name, tracked: worked out once for all lists of a screen.
    pub fn people(self, may_be: impl Fn(Id<Contact>) -> bool) -> Vec<ChoiceOption> {
        self.names.with(|names| {
            let people = names.iter().filter(|(id, _)| may_be(*id));
            let option = |(id, name): (Id<Contact>, &Arc<str>)| ChoiceOption::named(Some(id), name.clone());
            people.map(option).collect()
        })
    }

    /// The names of everybody to choose from, tracked.
    pub fn names(self) -> Vec<(Id<Contact>, Arc<str>)> {
        self.names
            .with(|names| names.iter().map(|(id, name)| (id, name.clone())).collect())
    }

    /// Whether the plan has nobody yet, tracked.
    pub fn is_empty(self) -> bool {
        self.session.with(|plan| plan.contacts.is_empty())
    }
}

/// Looks at the plan and at what came of calls in the open incident, tracked.
fn with_tries<T>(session: Session, look: impl FnOnce(&Plan, &SortedMap<Id<Contact>, Tries>) -> T) -> T {
    session.with(|plan| {
        session.incident().with(|incident| match incident {
            Some(open) => look(plan, &open.state.tries),
            None => look(plan, &SortedMap::default()),
        })
    })
}

/// How everybody stands in the list, by their ids.
#[derive(PartialEq)]
pub struct Stands(Vec<(Id<Contact>, Stand)>);

impl Stands {
    /// How this one stands.
    pub fn of(&self, id: Id<Contact>) -> Option<Stand> {
        let place = self.0.binary_search_by_key(&id, |(contact, _)| *contact);
        self.0.get(place.ok()?).map(|(_, stand)| *stand)
    }

    /// Whom to try first of those who may be and were not reached yet.
    pub fn first_to_try(
        &self,
        plan: &Plan,
        may_be: impl Fn(Id<Contact>, &Contact) -> bool,
    ) -> Option<Id<Contact>> {
        let is_open =
            |(_, stand): &&(Id<Contact>, Stand)| matches!(stand.turn, Turn::NotTried | Turn::NoAnswer);
        let may_be = |(id, _): &&(Id<Contact>, Stand)| {
            let contact = plan.contacts.get(id);
            contact.is_some_and(|contact| may_be(*id, contact))
        };
        first_in_turn(plan, self.0.iter().filter(is_open).filter(may_be))
    }
}

/// How many rows are made before the first picture: what fits on the screen, for a key stroke costs as much as the rows
/// that it draws.
fn rows_in_sight() -> usize {
    let room = page::height().saturating_sub(AROUND_THE_ROWS);
    usize::try_from(room / ROW).unwrap_or_default().clamp(4, 12)
}

/// How much of the list is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// So many are to be shown.
    pub asked: usize,
    /// So many of these are made by now.
    pub made: usize,
}
