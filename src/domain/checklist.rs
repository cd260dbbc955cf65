//! The checklist as it stands now: what can be done, what cannot and why, what an answer means for the next steps.

use std::collections::BTreeMap;

use super::Sorting;
use super::answer::Answer;
use super::choice::choice;
use super::id::Id;
use super::incident_state::IncidentState;
use super::plan::Table;
use super::service::{Service, Services};
use super::step::Step;

pub use super::only_when::OnlyWhen;
pub use super::reflex::{Branch, Needs, Part, PartPlan, Reflex, System};
pub use super::step_ref::{StepAnswer, StepRef};

choice! {
    /// What an answer on which the checklist branches means for what follows.
    pub enum Hint {
        /// Another website answers: the connection works, the one site or service is down.
        #[default]
        OneSiteOnly = "one_site_only",
        /// No website answers: the connection itself is hit.
        WholeConnection = "whole_connection",
        /// The neighbours are hit too: it lies outside, the operator must act.
        WholeArea = "whole_area",
        /// The neighbours are not hit: it lies in the building or the contract.
        OnlyUs = "only_us",
    }
}

/// A step as it stands in the list now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which step: a reflex or one of the company's own.
    pub step: StepRef,
    /// Its place in the whole plan, from one: the same wherever it stands now, and whichever steps are left out.
    pub number: usize,
    /// The services that it needs and that are dead: it cannot be done now and stands at the end. Empty: it can.
    pub down: Vec<Service>,
    /// Whether it cannot help what is down, and stands at the end for it: nothing at the own devices mends the mobile
    /// network.
    pub is_beside: bool,
    /// When a step of the company's own is of use, as far as nobody can tell yet that it is.
    pub only_when: OnlyWhen,
}

/// A step of the company's own that is not for this incident as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NotNeeded {
    /// Which step.
    pub step: Id<Step>,
    /// The conditions that are not met. A higher class or another answer on what works brings the step back.
    pub only_when: OnlyWhen,
}

impl Item {
    /// Whether it has sunk to the end of the list.
    pub fn is_sunk(&self) -> bool {
        self.is_beside || !self.down.is_empty()
    }
}

/// The whole checklist from top to bottom, as it is read while no incident is open: reflexes in the template's order,
/// the company's steps at their places, what cannot be done now, or cannot help, at the end in the same order.
pub fn items(own: &Table<Step>, services: &Services) -> Vec<Item> {
    arranged(own, |_| services, |_, step| Some(OnlyWhen::of(step)))
}

/// The checklist of an incident, in the same order: without the company's steps that are for a higher class or
/// another scenario. One that has an answer stays, and stays where it is: what was done is not hidden when the class
/// falls, and does not sink when what it needed goes down afterwards.
pub fn items_in(own: &Table<Step>, incident: &IncidentState) -> Vec<Item> {
    let nothing_down = Services::unknown();
    let services = |step| match incident.step_answer(step) {
        Some(_) => &nothing_down,
        None => &incident.services,
    };
    arranged(own, services, |id, step| {
        let only_when = OnlyWhen::of(step);
        is_needed(id, step, incident).then(|| only_when.open_in(incident))
    })
}

/// How many steps the plan has, those that an incident leaves out included: the highest [`Item::number`].
pub fn count(own: &Table<Step>) -> usize {
    Reflex::ALL.len() + own.len()
}

/// The company's steps that are left out of [`items_in`], in its order.
pub fn not_needed_in(own: &Table<Step>, incident: &IncidentState) -> Vec<NotNeeded> {
    places()
        .flat_map(|place| own_at(own, place))
        .filter(|(id, step)| !is_needed(*id, step, incident))
        .map(|(step, record)| NotNeeded {
            step,
            only_when: OnlyWhen::of(record).failed_in(incident),
        })
        .collect()
}

fn is_needed(id: Id<Step>, step: &Step, incident: &IncidentState) -> bool {
    OnlyWhen::of(step).failed_in(incident).is_always() || incident.steps.contains_key(&StepRef::Own(id))
}

/// `services` says of a step what works as far as it is concerned; `own_stands` of a step of the company's own which
/// of its conditions are open, `None` when it does not stand.
fn arranged<'a>(
    own: &Table<Step>,
    services: impl Fn(StepRef) -> &'a Services,
    own_stands: impl Fn(Id<Step>, &Step) -> Option<OnlyWhen>,
) -> Vec<Item> {
    let (mut items, mut sunk): (Vec<Item>, Vec<Item>) = (Vec::new(), Vec::new());
    let mut number = 0;
    let mut take = |step: StepRef, down: Vec<Service>, only_when: Option<OnlyWhen>| {
        number += 1;
        let Some(only_when) = only_when else { return };
        let item = Item {
            step,
            number,
            down,
            is_beside: is_beside(step, services(step)),
            only_when,
        };
        let list = if item.is_sunk() { &mut sunk } else { &mut items };
        list.push(item);
    };
    for place in places() {
        if let Some(reflex) = place {
            let step = StepRef::Reflex(reflex);
            take(
                step,
                down_for_reflex(reflex, services(step)),
                Some(OnlyWhen::default()),
            );
        }
        for (id, record) in own_at(own, place) {
            let step = StepRef::Own(id);
            take(step, down_for_own(record, services(step)), own_stands(id, record));
        }
    }
    items.extend(sunk);
    items
}

/// The places to which own steps attach: before everything, then after each reflex.
fn places() -> impl Iterator<Item = Option<Reflex>> {
    std::iter::once(None).chain(Reflex::ALL.iter().copied().map(Some))
}

/// The company's steps at a place, in order: behind the reflex, or before everything for `None`.
pub fn own_at(own: &Table<Step>, place: Option<Reflex>) -> Vec<(Id<Step>, &Step)> {
    let mut steps: Vec<_> = own
        .iter()
        .filter(|(_, step)| step.after == place)
        .map(|(id, step)| (*id, step))
        .collect();
    steps.order_by(|(id, step), (other_id, other)| (&step.order, id).cmp(&(&other.order, other_id)));
    steps
}

/// The dead services for which a part cannot be done; empty when it can. One that works badly does not hinder.
pub fn down_for_part(part: &PartPlan, services: &Services) -> Vec<Service> {
    match part.needs {
        Needs::Nothing => Vec::new(),
        Needs::OneOf(needed) if needed.iter().all(|service| services.is_dead(*service)) => needed.to_vec(),
        Needs::OneOf(_) => Vec::new(),
    }
}

/// Cables, Wi-Fi, firewall and modem carry nothing of the mobile network. Without power they are not beside the point.
fn is_beside(step: StepRef, services: &Services) -> bool {
    matches!(step, StepRef::Reflex(Reflex::Obvious | Reflex::ItTools))
        && services.is_mobile_only()
        && !services.is_hit(Service::Electricity)
}

/// A reflex sinks only when none of its parts can be done.
fn down_for_reflex(reflex: Reflex, services: &Services) -> Vec<Service> {
    let mut all_down = Vec::new();
    for part in reflex.parts() {
        let down = down_for_part(part, services);
        if down.is_empty() {
            return Vec::new();
        }
        all_down.extend(down);
    }
    all_down.order();
    all_down.dedup();
    all_down
}

/// A step of one's own needs all that it names.
fn down_for_own(step: &Step, services: &Services) -> Vec<Service> {
    step.needs
        .iter()
        .copied()
        .filter(|service| services.is_dead(*service))
        .collect()
}

/// What the answer to a branching question means; `None` while it is open or nobody knows.
pub fn hint(branch: Branch, answer: Answer) -> Option<Hint> {
    match (branch, answer) {
        (Branch::OtherSiteReachable, Answer::Yes) => Some(Hint::OneSiteOnly),
        (Branch::OtherSiteReachable, Answer::No | Answer::Partly) => Some(Hint::WholeConnection),
        (Branch::NeighboursHit, Answer::Yes | Answer::Partly) => Some(Hint::WholeArea),
        (Branch::NeighboursHit, Answer::No) => Some(Hint::OnlyUs),
        (_, Answer::Open | Answer::Unknown) => None,
    }
}

/// Why a part is needless after what was answered; it can still be done.
pub fn needless(part: Part, branches: &BTreeMap<Branch, Answer>) -> Option<Hint> {
    let says = |branch| hint(branch, branches.get(&branch).copied().unwrap_or_default());
    match part {
        Part::RenewAddress | Part::Restart if says(Branch::OtherSiteReachable) == Some(Hint::OneSiteOnly) => {
            Some(Hint::OneSiteOnly)
        }
        _ => None,
    }
}
