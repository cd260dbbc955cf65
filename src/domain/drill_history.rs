//! What came of drills: how many were reached, who rehearsed, when the next one is due, what goes into a result.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;

use super::attempt::Outcome;
use super::call_round::{CallPart, CallRound};
use super::choice::choice;
use super::contact::{Contact, Side};
use super::drill::{DrillKind, DrillResult};
use super::drill_script::DrillPlan;
use super::gathered::gathered;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::outreach::Outreach;
use super::plan::Plan;
use super::reachability::Situation;
use super::sorting::Sorting;
use super::text::search_key;
use super::timestamp::{Date, Timestamp};

/// Two drills a year.
const BETWEEN_DRILLS: Months = Months::new(6);
/// How long a rehearsal holds.
const REHEARSAL_HOLDS: Months = Months::new(12);

choice! {
    /// What a group asks itself after a drill.
    pub enum DrillCheck {
        /// It was clear from the start who is in charge.
        #[default]
        Lead = "lead",
        /// People in danger came first.
        Danger = "danger",
        /// Everybody found the numbers and the steps in the app.
        Found = "found",
        /// The fallback works with what is there.
        Fallback = "fallback",
        /// A message was ready in time.
        Message = "message",
    }
}

/// Whether the plan says of anybody from which class they are called.
pub fn has_call_tree(plan: &Plan) -> bool {
    plan.people().any(|(_, contact)| contact.call_from.is_some())
}

/// Everybody who is to be reached in a call round: the call tree and the crisis team; without a tree, all people of the
/// internal list.
pub fn call_round(plan: &Plan) -> BTreeSet<Id<Contact>> {
    let tree = |contact: &Contact| contact.call_from.is_some();
    if has_call_tree(plan) {
        // As in an incident without a class: the crisis team too.
        let called = plan
            .people()
            .filter(|(_, contact)| tree(contact) || contact.crisis_team);
        return called.map(|(id, _)| *id).collect();
    }
    let internal = plan
        .people()
        .filter(|(_, contact)| contact.side == Side::Internal);
    internal.map(|(id, _)| *id).collect()
}

/// When somebody of the call round was reached first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstReached {
    /// When.
    pub at: Timestamp,
    /// Whether it was not the person but their deputy.
    pub by_deputy: bool,
}

/// Who of the call round was reached first when: themselves, or by the deputy who stepped in, as the round counts it.
pub fn reached(plan: &Plan, incident: Id<Incident>) -> BTreeMap<Id<Contact>, FirstReached> {
    let Some(state) = IncidentState::in_plan(plan, incident) else {
        return BTreeMap::new();
    };
    let situation = Situation::new(plan, state.services.clone(), "");
    let outreach = Outreach::in_plan(plan, incident);
    let round = CallRound::of_drill(plan, &state, &outreach, &situation);
    let first = |contact: Id<Contact>, by_deputy: bool| {
        let mut attempts = state.tries.get(&contact)?.attempts.iter();
        let first = attempts.find(|attempt| attempt.outcome == Outcome::Reached)?;
        Some(FirstReached {
            at: first.at,
            by_deputy,
        })
    };
    let found = round.rows.iter().filter_map(|row| {
        let by_deputy = || {
            row.is_by_deputy()
                .then(|| first(row.to_try.contact, true))
                .flatten()
        };
        Some((row.contact, first(row.contact, false).or_else(by_deputy)?))
    });
    gathered(found)
}

/// The result of a drill as far as its log has it: what kind, how long, how many were reached (in a call round: in
/// time). `None` when there is no such drill.
pub fn result_so_far(plan: &Plan, id: Id<Incident>, now: Timestamp) -> Option<DrillResult> {
    let head = plan.incidents.get(&id).filter(|head| head.drill)?;
    let state = IncidentState::in_plan(plan, id)?;
    let held = DrillPlan::of_code(&head.script);
    let minutes = u32::try_from(state.elapsed_ms(now) / 60_000).unwrap_or(u32::MAX);
    let mut result = DrillResult {
        kind: held.kind(),
        incident: Some(id),
        script: head.script.clone(),
        at: head.started,
        took: Some(Minutes(minutes)),
        ..DrillResult::default()
    };
    let reached = reached(plan, id);
    let in_time = |first: &&FirstReached| match held {
        DrillPlan::CallRound(within) => first.at.since_ms(head.started) <= within.ms(),
        DrillPlan::Full | DrillPlan::Tabletop(_) => true,
    };
    if matches!(held, DrillPlan::CallRound(_)) || !reached.is_empty() {
        let in_time = reached.values().filter(in_time);
        result.to_reach = count(call_round(plan).len());
        result.by_deputy = count(in_time.clone().filter(|first| first.by_deputy).count());
        result.reached = count(in_time.count());
    }
    Some(result)
}

fn count(of: usize) -> Option<u32> {
    u32::try_from(of).ok()
}

/// Of how many the share was reached, in percent; `None` when nobody was to be reached.
pub fn reached_percent(result: &DrillResult) -> Option<u32> {
    let (to_reach, reached) = (result.to_reach?, result.reached?);
    (to_reach > 0).then(|| {
        let percent = u64::from(reached.min(to_reach)) * 100 / u64::from(to_reach);
        u32::try_from(percent).unwrap_or(100)
    })
}

/// The results, newest first.
pub fn results(plan: &Plan) -> Vec<(Id<DrillResult>, &DrillResult)> {
    let mut results: Vec<_> = plan.drills.iter().map(|(id, result)| (*id, result)).collect();
    results.order_by_key(|(id, result)| std::cmp::Reverse((result.at, *id)));
    results
}

/// Drills that are over and whose result nobody noted, newest first.
pub fn without_result(plan: &Plan) -> Vec<Id<Incident>> {
    let noted: BTreeSet<_> = plan
        .drills
        .values()
        .filter_map(|result| result.incident)
        .collect();
    let mut left: Vec<(Timestamp, Id<Incident>)> = plan
        .incidents
        .iter()
        .filter(|(id, head)| head.drill && !noted.contains(id))
        .filter(|(id, _)| IncidentState::in_plan(plan, **id).is_some_and(|state| !state.is_open()))
        .map(|(id, head)| (head.started, *id))
        .collect();
    left.order_by(|one, other| other.cmp(one));
    left.into_iter().map(|(_, id)| id).collect()
}

/// The day of the last drill; a rehearsal is none.
pub fn last_drill(plan: &Plan) -> Option<Date> {
    let results = plan.drills.values();
    let noted = results
        .filter(|result| result.kind != DrillKind::Rehearsal)
        .map(|result| result.at);
    let held = plan
        .incidents
        .values()
        .filter(|head| head.drill)
        .map(|head| head.started);
    noted.chain(held).max().map(Timestamp::date)
}

/// The day by which the next drill is due: half a year after the last one, or after the plan was first validated.
/// `None` before that: a plan that nobody has approved is not rehearsed yet.
pub fn next_drill(plan: &Plan) -> Option<Date> {
    let whole_plan = plan
        .validations
        .values()
        .filter(|validation| validation.procedure.is_none());
    let since = last_drill(plan).or_else(|| whole_plan.filter_map(|validation| validation.on).min())?;
    since.checked_add_months(BETWEEN_DRILLS)
}

/// When somebody last rehearsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastRehearsal {
    /// Who of the contacts; none: somebody who is none of them.
    pub person: Option<Id<Contact>>,
    /// Their name.
    pub name: String,
    /// The day; none: never.
    pub on: Option<Date>,
    /// Whether it is less than a year ago.
    pub holds: bool,
    /// Whether everything succeeded then.
    pub passed: bool,
}

/// Everybody of the internal list and whoever else rehearsed: who did not within a year first, then by name.
pub fn rehearsals(plan: &Plan, today: Date) -> Vec<LastRehearsal> {
    let internal = plan
        .people()
        .filter(|(_, contact)| contact.side == Side::Internal);
    // By name, so that a result that was told and the same one out of a file count once.
    let mut found: BTreeMap<String, LastRehearsal> = BTreeMap::new();
    let never = |person, name: String| LastRehearsal {
        person,
        name,
        on: None,
        holds: false,
        passed: false,
    };
    for (id, contact) in internal {
        found.insert(id.to_string(), never(Some(*id), contact.called()));
    }
    for result in plan
        .drills
        .values()
        .filter(|result| result.kind == DrillKind::Rehearsal)
    {
        let person = result.person.or_else(|| contact_called(plan, &result.who));
        let key = person.map_or_else(|| search_key(&result.who), |id| id.to_string());
        let name = person.and_then(|id| plan.contacts.get(&id)).map(Contact::called);
        let name = name.unwrap_or_else(|| result.who.clone());
        let last = found.entry(key).or_insert_with(|| never(person, name));
        let on = result.at.date();
        if last.on.is_none_or(|before| before <= on) {
            last.on = Some(on);
            last.passed = result.passed == super::Answer::Yes;
            last.holds = on
                .checked_add_months(REHEARSAL_HOLDS)
                .is_none_or(|end| today <= end);
        }
    }
    let mut all: Vec<_> = found.into_values().collect();
    all.order_by(|one, other| (one.holds, &one.name).cmp(&(other.holds, &other.name)));
    all
}

/// The one contact with this name, however it is written; `None` when there are none or several.
pub fn contact_called(plan: &Plan, name: &str) -> Option<Id<Contact>> {
    let key = search_key(name);
    if key.is_empty() {
        return None;
    }
    let mut same = plan
        .contacts
        .iter()
        .filter(|(_, contact)| search_key(&contact.name()) == key);
    match (same.next(), same.next()) {
        (Some((id, _)), None) => Some(*id),
        _ => None,
    }
}

/// What is to be mended, one thing a line of the note.
pub fn to_mend(result: &DrillResult) -> Vec<String> {
    let lines = result.note.lines().map(super::text::clean_line);
    lines.filter(|line| !line.is_empty()).collect()
}

/// Who was not reached in a drill of the call round, neither themselves nor by a deputy; nobody where its log is not here.
pub fn unreached(plan: &Plan, result: &DrillResult) -> Vec<Id<Contact>> {
    let incident = result.incident.filter(|_| result.kind == DrillKind::CallRound);
    let found = incident.and_then(|id| {
        let (head, state) = (plan.incidents.get(&id)?, IncidentState::in_plan(plan, id)?);
        let situation = Situation::new(plan, state.services.clone(), "");
        let outreach = Outreach::in_plan(plan, id);
        Some(CallRound::of_incident(plan, head, &state, &outreach, &situation))
    });
    let rows = found.into_iter().flat_map(|round| round.rows);
    let left = rows.filter(|row| row.part != CallPart::Reached);
    left.map(|row| row.contact).collect()
}
