//! Everything that the screen of one contact shows, before it is put into words.

use super::names::shown_place;
use super::row_facts::best_by_number;
use crate::domain::Tries;
use crate::domain::dependency::{Dependencies, People, PeopleTrap};
use crate::domain::reachability::{ContactReach, Reason, Turn, Verdict};
use crate::domain::{Channel, Contact, Id, Incident, Number, NumberKind, Plan, Sorting, Timestamp};
use crate::state::Session;

use super::directory::Directory;

/// A number of the contact with its best way.
#[derive(Clone, Debug, PartialEq)]
pub struct CardNumber {
    /// Which.
    pub id: Id<Number>,
    /// The number.
    pub number: Number,
    /// How it is best used.
    pub channel: Channel,
    /// Whether that works now.
    pub verdict: Verdict,
    /// When it was found wrong in the open incident.
    pub wrong_at: Option<Timestamp>,
}

/// One contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Who.
    pub id: Id<Contact>,
    /// What is known.
    pub contact: Contact,
    /// Every number, the best one first.
    pub numbers: Vec<CardNumber>,
    /// The open incident.
    pub incident: Option<Id<Incident>>,
    /// What came of trying them in it.
    pub tries: Option<Tries>,
    /// Who stands in, when that is somebody of the plan.
    pub deputy: Option<Id<Contact>>,
    /// Whether somebody stood in who is not in the plan any more.
    pub is_deputy_gone: bool,
    /// Who stands in, when it is time to try them.
    pub proposed: Option<Id<Contact>>,
    /// Whether they are reached.
    pub is_reached: bool,
    /// Whom this person stands in for.
    pub stands_in_for: Vec<Id<Contact>>,
    /// Who else is called on a mobile number of theirs.
    pub same_mobile: Vec<Id<Contact>>,
    /// Where they are.
    pub place: String,
    /// On what every telephone number of theirs and of the deputy hangs, perhaps.
    pub shared_with_deputy: Option<PeopleTrap>,
}

impl Card {
    /// The card of a contact, tracked; none when it left the plan.
    pub fn read(id: Id<Contact>, directory: Directory, session: Session) -> Option<Self> {
        let reach = directory.reach(id)?;
        let mut card = session.with(|plan| Self::of(plan, &reach))?;
        session.incident().with(|open| {
            card.incident = open.as_ref().map(|open| open.id);
            card.tries = open.as_ref().and_then(|open| open.state.tries.get(&id).cloned());
        });
        let wrong = |number: &&mut CardNumber| number.verdict == Verdict::Dead(Reason::WrongNumber);
        for number in card.numbers.iter_mut().filter(wrong) {
            number.wrong_at = card.tries.as_ref().and_then(|tries| tries.wrong_at(number.id));
        }
        Some(card)
    }

    fn of(plan: &Plan, reach: &ContactReach) -> Option<Self> {
        let id = reach.contact;
        let contact = plan.contacts.get(&id)?.clone();
        let there = |other: &Id<Contact>| *other != id && plan.contacts.contains_key(other);
        let deputy = contact.deputy.filter(there);
        let numbers = best_by_number(reach).into_iter().filter_map(|way| {
            let number = plan.numbers.get(&way.number)?.clone();
            Some(CardNumber {
                id: way.number,
                number,
                channel: way.channel,
                verdict: way.verdict,
                wrong_at: None,
            })
        });
        Some(Self {
            id,
            numbers: numbers.collect(),
            deputy,
            is_deputy_gone: contact
                .deputy
                .is_some_and(|deputy| !plan.contacts.contains_key(&deputy)),
            proposed: reach.deputy.filter(there),
            is_reached: reach.turn == Turn::Reached,
            stands_in_for: plan
                .contacts
                .iter()
                .filter(|(other, contact)| contact.deputy == Some(id) && **other != id)
                .map(|(other, _)| *other)
                .collect(),
            same_mobile: same_mobile(plan, id),
            place: shown_place(&contact, &plan.company.address),
            shared_with_deputy: deputy.and_then(|deputy| shared(plan, id, deputy)),
            contact,
            ..Self::default()
        })
    }

    /// The number to show large and to call: the best one.
    pub fn main(&self) -> Option<&CardNumber> {
        self.numbers.first()
    }

    /// The others.
    pub fn others(&self) -> &[CardNumber] {
        self.numbers.get(1..).unwrap_or_default()
    }

    /// The number on which they were tried last, when it is not the one that is shown large: what came of it says nothing
    /// of this one.
    pub fn tried_elsewhere(&self) -> Option<&CardNumber> {
        let last = self.tries.as_ref()?.attempts.last()?.number;
        self.others().iter().find(|other| other.id == last)
    }

    /// The best other number that may work, for somebody who does not answer on the main one.
    pub fn other_living(&self) -> Option<&CardNumber> {
        self.others().iter().find(|other| !other.verdict.is_dead())
    }
}

fn same_mobile(plan: &Plan, id: Id<Contact>) -> Vec<Id<Contact>> {
    let own = plan.numbers.of(id).map(|(_, number)| number);
    let mobiles = own.filter(|number| number.kind == NumberKind::Mobile);
    let mut others: Vec<Id<Contact>> = mobiles
        .flat_map(|number| plan.others_with(number, Some(id)))
        .collect();
    others.order();
    others.dedup();
    others
}

/// On what both hang with every telephone number.
fn shared(plan: &Plan, one: Id<Contact>, deputy: Id<Contact>) -> Option<PeopleTrap> {
    let people = People::of_those(plan, &Dependencies::of(plan), |id| id == one || id == deputy);
    people.trap_of(one)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::Services;
    use crate::domain::reachability::{Situation, reach_contact};

    fn card_of(plan: &Plan, id: Id<Contact>) -> Card {
        let situation = Situation::new(plan, Services::default(), "");
        let contact = plan.contacts.get(&id).unwrap();
        let reach = reach_contact(id, contact, plan.numbers.of(id), &situation, None);
        Card::of(plan, &reach).unwrap()
    }

    #[test]
    fn a_deputy_who_left_the_plan_and_a_shared_mobile_are_told() {
        let [els, bo] = [1, 2].map(Id::<Contact>::from_bits);
        let mut plan = Plan::default();
        let with_deputy = Contact {
            deputy: Some(bo),
            ..Contact::default()
        };
        plan.contacts.insert(els, with_deputy);
        plan.contacts.insert(bo, Contact::default());
        for (id, contact) in [(1, els), (2, bo)] {
            let mobile = Number {
                contact,
                kind: NumberKind::Mobile,
                value: "+32470123456".into(),
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(id), mobile);
        }
        let card = card_of(&plan, els);
        assert_eq!((card.deputy, card.is_deputy_gone), (Some(bo), false));
        assert_eq!(card.same_mobile, [bo]);
        assert!(!card_of(&plan, bo).is_deputy_gone, "nobody was ever named");

        plan.contacts.remove(&bo);
        let card = card_of(&plan, els);
        assert_eq!((card.deputy, card.is_deputy_gone), (None, true));
        assert_eq!(card.same_mobile, []);
    }
}
