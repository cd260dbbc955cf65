//! Faults that are seen only with the whole plan: references that lead back to where they began.

use crate::domain::contact::Contact;
use crate::domain::id::{EntityRef, Id};
use crate::domain::line::Line;
use crate::domain::plan::Plan;
use crate::domain::record::{Fields, Leaf, Record};
use crate::domain::review::Review;
use crate::domain::timestamp::{Date, Timestamp};

use super::review_times::faults_of_times;
use super::{Fault, FieldFault, faults_of};

/// Fields with the day on which something was done.
const DONE_ON: &[&str] = &["last_tried", "printed_on"];

/// Every fault of an entry with these fields in this plan, were it saved now; `None` for kinds that have a form of their
/// own.
pub fn faults_in(
    plan: &Plan,
    entity: &EntityRef,
    fields: &Fields,
    now: Timestamp,
) -> Option<Vec<FieldFault>> {
    let mut faults = faults_of(entity, fields)?;
    if let (Review::KIND, Ok(id)) = (entity.kind.as_ref(), entity.key.parse()) {
        faults.extend(faults_of_times(
            plan,
            id,
            &Review::fold(fields, &mut Vec::new()),
            now,
        ));
    }
    if let (Line::KIND, Ok(id)) = (entity.kind.as_ref(), entity.key.parse()) {
        let backed = fields.get("backup_of").and_then(Id::from_value);
        let next = |line: Id<Line>| plan.lines.get(&line)?.backup_of;
        if comes_back(id, backed, plan.lines.len(), next) {
            faults.push(FieldFault::new("backup_of", Fault::Circle));
        }
    }
    faults.extend(days_to_come(plan, entity, fields, now));
    Some(faults)
}

/// Days on which something was done that have not come yet. Those that stand there already are not refused again.
fn days_to_come(plan: &Plan, entity: &EntityRef, fields: &Fields, now: Timestamp) -> Vec<FieldFault> {
    let is_ahead = |field: &&&str| {
        let day = fields.get(**field).and_then(Date::from_value);
        day.is_some_and(|day| day > now.date())
    };
    let ahead: Vec<&&str> = DONE_ON.iter().filter(is_ahead).collect();
    if ahead.is_empty() {
        return Vec::new();
    }
    let was = plan.fields_of(entity).unwrap_or_default();
    let new = ahead
        .into_iter()
        .filter(|field| was.get(**field) != fields.get(**field));
    new.map(|field| FieldFault::new(field, Fault::InFuture)).collect()
}

/// Whether a call tree in which this contact is called by that one has no beginning.
pub(super) fn call_tree_fault(
    plan: &Plan,
    id: Id<Contact>,
    called_by: Option<Id<Contact>>,
) -> Option<FieldFault> {
    let next = |contact: Id<Contact>| plan.contacts.get(&contact)?.called_by;
    let is_circle = comes_back(id, called_by, plan.contacts.len(), next);
    is_circle.then(|| FieldFault::new("called_by", Fault::Circle))
}

/// Whether following `next` leads back to `start`; that it points to itself at once is another fault.
fn comes_back<T>(
    start: Id<T>,
    first: Option<Id<T>>,
    most: usize,
    next: impl Fn(Id<T>) -> Option<Id<T>>,
) -> bool {
    let Some(first) = first.filter(|first| *first != start) else {
        return false;
    };
    let chain = std::iter::successors(Some(first), |at| next(*at));
    chain.take(most.saturating_add(1)).any(|at| at == start)
}
