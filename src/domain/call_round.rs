//! The call round of an incident (template 7.1, step 3): who of the call tree is called for its class, in which order,
//! who steps in after two failures, and how far it is.
//!
//! 1. In the round are the people with a class from which they are called, when the incident has that class or a
//!    higher one; in a crisis the crisis team too. As long as no class is set everybody of the tree is in it.
//! 2. After two failures, or when no way lives, the deputy steps in, and theirs in turn. Whoever is covered by a
//!    reached deputy counts as reached. A deputy who is in the round too is called in their own row, and the person's
//!    row stays where it is.
//! 3. What is left to call comes first, then what a colleague calls, then who cannot be called, then who was reached;
//!    within each whoever can be reached for certain comes first, the crisis team before others.

use std::collections::{BTreeMap, BTreeSet};

use super::class::Class;
use super::contact::Contact;
use super::drill_history::{call_round, has_call_tree};
use super::drill_script::DrillPlan;
use super::gathered::gathered;
use super::id::Id;
use super::incident::Incident;
use super::incident_marks::Named;
use super::incident_state::IncidentState;
use super::order::in_owners_order;
use super::outreach::Outreach;
use super::plan::Plan;
use super::reachability::{ContactReach, Situation, Stand, Turn, order_contacts, to_try};
use crate::domain::sorting::Sorting;
use crate::domain::text::is_blank;

/// Where a row of the call round stands, top first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallPart {
    /// To be called here.
    Left,
    /// A colleague calls.
    Handed,
    /// No way lives: to be told on foot.
    Unreachable,
    /// Reached, or the deputy was.
    Reached,
}

/// One row of the call round.
#[derive(Clone, Debug, PartialEq)]
pub struct CallRow {
    /// Who is to know.
    pub contact: Id<Contact>,
    /// Whom to try now: the person, or the deputy who steps in.
    pub to_try: ContactReach,
    /// How the person can be reached, whoever steps in.
    pub own: ContactReach,
    /// For whom else whoever is tried here steps in, in the same part.
    pub also: Vec<Id<Contact>>,
    /// Whether the deputy who is to be tried stands in another row of the same part, that of somebody else for whom they
    /// step in: this one is not shown. Nobody is called twice.
    pub is_doubled: bool,
    /// Whether the deputy who is to be tried is in the round too, with a row of their own in the same part.
    pub has_deputy_row: bool,
    /// Where it stands.
    pub part: CallPart,
    /// Who calls by the call tree; nobody named: whoever is in charge.
    pub called_by: Option<Id<Contact>>,
    /// The colleague to whom it was handed.
    pub handed: Option<Named>,
}

impl CallRow {
    /// Whether somebody else is tried in the person's place.
    pub fn is_by_deputy(&self) -> bool {
        self.to_try.contact != self.contact
    }
}

/// The whole round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CallRound {
    /// Everybody in it, in the order in which to try them.
    pub rows: Vec<CallRow>,
}

impl CallRound {
    /// The round of an incident as it stands now: that of its class, or of the drill that counts who is reached.
    pub fn of_incident(
        plan: &Plan,
        head: &Incident,
        state: &IncidentState,
        outreach: &Outreach,
        situation: &Situation,
    ) -> Self {
        if is_counted(head) {
            Self::of_drill(plan, state, outreach, situation)
        } else {
            Self::of(plan, state, outreach, situation)
        }
    }

    /// The round of the incident's class as it stands now; where the plan says of nobody from which class they are called,
    /// all people of the internal list. Whoever leads knows already.
    pub fn of(plan: &Plan, state: &IncidentState, outreach: &Outreach, situation: &Situation) -> Self {
        Self::among(&Asked::of(plan, state), plan, state, outreach, situation)
    }

    /// The round of a drill that counts who of the call tree is reached, whatever its class.
    pub fn of_drill(plan: &Plan, state: &IncidentState, outreach: &Outreach, situation: &Situation) -> Self {
        Self::among(&Asked::of_drill(plan), plan, state, outreach, situation)
    }

    fn among(
        asked: &Asked,
        plan: &Plan,
        state: &IncidentState,
        outreach: &Outreach,
        situation: &Situation,
    ) -> Self {
        let reaches = order_contacts(plan, situation, &state.tries);
        let by_id: BTreeMap<Id<Contact>, &ContactReach> =
            gathered(reaches.iter().map(|reach| (reach.contact, reach)));
        let knows = asked.leads_outside(plan, state);
        let stand_of = |id| by_id.get(&id).map(|reach| as_known(id, reach.stand(), knows));
        // A deputy stands where the person stood.
        let owners = in_owners_order(&plan.contacts, |contact: &Contact| &contact.order);
        let owners = owners.iter().enumerate();
        let owners: BTreeMap<Id<Contact>, usize> = gathered(owners.map(|(place, (id, _))| (*id, place)));
        let is_row = |id: Id<Contact>| plan.contacts.get(&id).is_some_and(|one| asked.has(id, one));
        let mut rows: Vec<((CallPart, u8, bool, usize), CallRow)> = Vec::new();
        for reach in &reaches {
            let Some(contact) = plan.contacts.get(&reach.contact) else {
                continue;
            };
            if !asked.has(reach.contact, contact) {
                continue;
            }
            let stand_in = to_try(reach.contact, stand_of);
            let tried = by_id.get(&stand_in).copied().unwrap_or(reach);
            let stand = as_known(stand_in, tried.stand(), knows);
            let tried = ContactReach {
                turn: stand.turn,
                wants_deputy: stand.wants_deputy,
                deputy: stand.deputy,
                ..tried.clone()
            };
            let place = owners.get(&reach.contact).copied().unwrap_or(usize::MAX);
            let handed = outreach.handed.get(&reach.contact).cloned();
            let part = match tried.turn {
                Turn::Reached => CallPart::Reached,
                _ if handed.is_some() => CallPart::Handed,
                Turn::Dead => CallPart::Unreachable,
                Turn::NotTried | Turn::NoAnswer => CallPart::Left,
            };
            // Of somebody whose deputy is called in a row of their own nothing is left but to try again.
            let waits = is_row(stand_in) && stand_in != reach.contact;
            let certain = u8::from(tried.verdict.reason().is_some());
            let tried_before = u8::from(waits || tried.turn == Turn::NoAnswer);
            let row = CallRow {
                contact: reach.contact,
                to_try: tried,
                own: reach.clone(),
                also: Vec::new(),
                is_doubled: false,
                has_deputy_row: false,
                part,
                called_by: contact.called_by,
                handed,
            };
            rows.push((
                (part, tried_before * 2 + certain, !contact.crisis_team, place),
                row,
            ));
        }
        rows.order_by_key(|(place, row)| (*place, row.contact));
        let mut rows: Vec<CallRow> = rows.into_iter().map(|(_, row)| row).collect();
        tell_once(&mut rows);
        Self { rows }
    }

    /// How many were reached, themselves or by their deputy.
    pub fn count(&self) -> RoundCount {
        let mut count = RoundCount::default();
        for row in &self.rows {
            count.take(row.part == CallPart::Reached, row.is_by_deputy());
        }
        count
    }

    /// The same count without the rows, for a screen that has worked out already how everybody stands in the list.
    pub fn count_of(
        asked: &Asked,
        plan: &Plan,
        state: &IncidentState,
        stand_of: impl Fn(Id<Contact>) -> Option<Stand>,
    ) -> RoundCount {
        let mut count = RoundCount::default();
        asked.tried(plan, state, stand_of).for_each(|(id, tried, stand)| {
            count.take(stand.turn == Turn::Reached, tried != id);
        });
        count
    }

    /// Whether anybody of those for whom it falls to one is still to be called, without the rows.
    pub fn is_anybody_left(
        asked: &Asked,
        plan: &Plan,
        state: &IncidentState,
        stand_of: impl Fn(Id<Contact>) -> Option<Stand>,
        falls_here: impl Fn(Id<Contact>) -> bool,
    ) -> bool {
        let is_left = |stand: Stand| matches!(stand.turn, Turn::NotTried | Turn::NoAnswer);
        let mut tried = asked.tried(plan, state, stand_of);
        tried.any(|(id, _, stand)| is_left(stand) && falls_here(id))
    }

    /// The same in percent, rounded; 100 is everybody, and 0 nobody.
    pub fn percent(&self) -> usize {
        let RoundCount {
            reached, total: all, ..
        } = self.count();
        let rounded = (reached * 200 + all) / (2 * all).max(1);
        match reached {
            0 => 0,
            reached if reached == all => 100,
            _ => rounded.clamp(1, 99),
        }
    }

    /// The rows of one part as they are shown: nobody to be tried stands there twice.
    pub fn shown_in(&self, part: CallPart) -> impl Iterator<Item = &CallRow> {
        self.in_part(part).filter(|row| !row.is_doubled)
    }

    /// The rows in which nobody is called because whoever is tried in them is called in this one.
    pub fn told_with(&self, row: &CallRow) -> impl Iterator<Item = &CallRow> {
        let (part, tried, place) = (row.part, row.to_try.contact, row.contact);
        let stands_elsewhere =
            move |other: &&CallRow| other.to_try.contact == tried && other.contact != place;
        self.in_part(part)
            .filter(|other| other.is_doubled || other.has_deputy_row)
            .filter(stands_elsewhere)
    }

    /// The rows of one part.
    pub fn in_part(&self, part: CallPart) -> impl Iterator<Item = &CallRow> {
        self.rows.iter().filter(move |row| row.part == part)
    }
}

/// How many of a round were reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RoundCount {
    /// All who are to know.
    pub total: usize,
    /// Those who were reached, and those whose deputy was.
    pub reached: usize,
    /// The latter alone.
    pub by_deputy: usize,
}

impl RoundCount {
    fn take(&mut self, is_reached: bool, is_by_deputy: bool) {
        self.total += 1;
        self.reached += usize::from(is_reached);
        self.by_deputy += usize::from(is_reached && is_by_deputy);
    }
}

/// Who is in the round.
pub enum Asked {
    /// These.
    These(BTreeSet<Id<Contact>>),
    /// Those of the class, but for whoever leads.
    OfClass(Option<Class>, Option<Id<Contact>>),
}

/// Whoever leads knows already: as a deputy nobody calls them.
fn as_known(id: Id<Contact>, stand: Stand, knows: Option<Id<Contact>>) -> Stand {
    if knows == Some(id) {
        stand.as_known()
    } else {
        stand
    }
}

impl Asked {
    /// Everybody in it with whom to try in their place, and how those stand.
    fn tried(
        &self,
        plan: &Plan,
        state: &IncidentState,
        stand_of: impl Fn(Id<Contact>) -> Option<Stand>,
    ) -> impl Iterator<Item = (Id<Contact>, Id<Contact>, Stand)> {
        let knows = self.leads_outside(plan, state);
        let stand_of = move |id| stand_of(id).map(|stand| as_known(id, stand, knows));
        let asked = plan
            .contacts
            .iter()
            .filter(|(id, contact)| self.has(**id, contact));
        asked.filter_map(move |(id, _)| {
            let tried = to_try(*id, &stand_of);
            Some((*id, tried, stand_of(tried)?))
        })
    }

    /// Whoever leads, where they are not to be called themselves.
    fn leads_outside(&self, plan: &Plan, state: &IncidentState) -> Option<Id<Contact>> {
        let leads = state.lead.as_ref()?.contact;
        let contact = plan.contacts.get(&leads)?;
        (!self.has(leads, contact)).then_some(leads)
    }

    /// Of an incident, or of the drill that counts who is reached.
    pub fn of_incident(plan: &Plan, head: &Incident, state: &IncidentState) -> Self {
        if is_counted(head) {
            Self::of_drill(plan)
        } else {
            Self::of(plan, state)
        }
    }

    fn of(plan: &Plan, state: &IncidentState) -> Self {
        let leads = state.lead.as_ref().map(|lead| lead.contact);
        if has_call_tree(plan) {
            Self::OfClass(state.class, leads)
        } else {
            let mut everybody = call_round(plan);
            everybody.retain(|id| leads != Some(*id));
            Self::These(everybody)
        }
    }

    fn of_drill(plan: &Plan) -> Self {
        Self::These(call_round(plan))
    }

    /// Whether somebody is in it.
    pub fn has(&self, id: Id<Contact>, contact: &Contact) -> bool {
        match self {
            Self::These(all) => all.contains(&id),
            Self::OfClass(class, leads) => *leads != Some(id) && is_called(contact, *class),
        }
    }
}

/// Whoever steps in is tried in one row: their own where they are in the round, else the first of those in whose place
/// they are tried. That row says for whom else.
fn tell_once(rows: &mut [CallRow]) {
    let mut first: BTreeMap<(CallPart, Id<Contact>), Id<Contact>> = BTreeMap::new();
    let (own, by_deputy): (Vec<&CallRow>, Vec<&CallRow>) = rows.iter().partition(|row| !row.is_by_deputy());
    for row in own.into_iter().chain(by_deputy) {
        first.entry((row.part, row.to_try.contact)).or_insert(row.contact);
    }
    let mut also: BTreeMap<Id<Contact>, Vec<Id<Contact>>> = BTreeMap::new();
    for row in rows.iter_mut().filter(|row| row.is_by_deputy()) {
        let tried = row.to_try.contact;
        let stands_at = first.get(&(row.part, tried));
        if let Some(place) = stands_at.filter(|place| **place != row.contact) {
            row.has_deputy_row = *place == tried;
            row.is_doubled = !row.has_deputy_row;
            also.entry(*place).or_default().push(row.contact);
        }
    }
    for row in rows {
        row.also = also.remove(&row.contact).unwrap_or_default();
    }
}

/// Whether it is a drill that counts who of the call tree is reached.
pub fn is_counted(head: &Incident) -> bool {
    head.drill && matches!(DrillPlan::of_code(&head.script), DrillPlan::CallRound(_))
}

/// Whether somebody is called in an incident of this class.
fn is_called(contact: &Contact, class: Option<Class>) -> bool {
    if !contact.is_filled() && is_blank(&contact.function) {
        return false;
    }
    let team = contact.crisis_team && class.is_none_or(|class| class == Class::Crisis);
    let from = contact.call_from;
    team || from.is_some_and(|from| class.is_none_or(|class| from <= class))
}
