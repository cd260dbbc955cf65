//! Saving, moving and removing an entry of any kind by its fields: the commands of the one form that serves all parts
//! of the plan.

use crate::domain::Sorting;
use crate::domain::action::Action;
use crate::domain::activity::Activity;
use crate::domain::classification::{Classification, Criterion};
use crate::domain::company::Company;
use crate::domain::deactivation::DeactivationRow;
use crate::domain::document::Document;
use crate::domain::external_way::ExternalWay;
use crate::domain::id::{EntityRef, Id};
use crate::domain::line::Line;
use crate::domain::measure::{KitItem, Measure};
use crate::domain::message::Message;
use crate::domain::operator::{Operator, OperatorAnswer};
use crate::domain::order::{order_between, order_last};
use crate::domain::place::EmergencyPlace;
use crate::domain::plan::{Plan, Single};
use crate::domain::procedure::Procedure;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::report::ReportWay;
use crate::domain::review::Review;
use crate::domain::risk::{Risk, RiskStudy};
use crate::domain::sla::Sla;
use crate::domain::standing::Standing;
use crate::domain::team::{RoleRow, Team};
use crate::domain::telecom_need::TelecomNeeds;
use crate::domain::tool::Tool;
use crate::domain::watch::Watch;

use super::looked_at::looked_at;
use super::row::as_kept;
use super::{Checked, Command, FieldFault, Moment, Refusal, Touched, faults_in};

/// The field that holds a row's place among others.
const ORDER: &str = "order";

macro_rules! written_by_form {
    ($($record:ty),+ $(,)?; after an incident: $($later:ty),+ $(,)?) => {
        /// The kinds of the plan's parts, whose entries are written by the one form, in no order.
        pub const FORM_KINDS: &[&str] = &[$( <$record as Record>::KIND ),+];

        /// Every fault of an entry with these fields; `None` for kinds that have a form of their own.
        pub fn faults_of(entity: &EntityRef, fields: &Fields) -> Option<Vec<FieldFault>> {
            match entity.kind.as_ref() {
                $( <$record as Record>::KIND => Some(faults::<$record>(entity, fields)), )+
                $( <$later as Record>::KIND => Some(faults::<$later>(entity, fields)), )+
                _ => None,
            }
        }
    };
}

written_by_form!(
    Activity,
    Classification,
    Criterion,
    DeactivationRow,
    Document,
    EmergencyPlace,
    ExternalWay,
    KitItem,
    Line,
    Measure,
    Message,
    Operator,
    OperatorAnswer,
    Procedure,
    ReportWay,
    Risk,
    RiskStudy,
    RoleRow,
    Sla,
    Standing,
    Team,
    TelecomNeeds,
    Tool,
    Watch;
    after an incident: Action, Review,
);

pub(super) fn faults<T: Checked>(entity: &EntityRef, fields: &Fields) -> Vec<FieldFault> {
    let id: Id<T> = entity.key.parse().unwrap_or(Id::SINGLE);
    T::fold(fields, &mut Vec::new()).faults(id)
}

/// The entries of a table in the order in which they are listed.
pub fn in_order(plan: &Plan, kind: &str) -> Vec<(EntityRef, Fields)> {
    let rows = plan.rows_of(kind).into_iter();
    let mut rows: Vec<(EntityRef, Fields)> = rows
        .filter_map(|entity| plan.fields_of(&entity).map(|fields| (entity, fields)))
        .collect();
    rows.order_by(|(one, fields), (other, others)| (order_of(fields), one).cmp(&(order_of(others), other)));
    rows
}

fn order_of(fields: &Fields) -> &str {
    fields.get(ORDER).and_then(Value::as_str).unwrap_or_default()
}

/// Adds an entry or saves what was edited in one.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveEntry {
    /// Its kind.
    pub kind: &'static str,
    /// Which one; none: a new row.
    pub entity: Option<EntityRef>,
    /// Its fields as the form found them; none for a new one.
    pub was: Fields,
    /// Its fields as the form leaves them.
    pub fields: Fields,
}

impl Command for SaveEntry {
    /// What differs between `was` and `fields` goes over what is there now, so that a form does not undo what came in
    /// while it was open. A row that was removed meanwhile is there again.
    fn apply(mut self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let is_row = Plan::single(self.kind).is_none();
        looked_at(self.kind, &self.was, &mut self.fields, at.now.date());
        let entity = self
            .entity
            .or_else(|| Plan::single(self.kind))
            .unwrap_or_else(|| EntityRef::new(self.kind, at.new_id::<Line>().to_string()));
        let mut fields = plan.fields_of(&entity).unwrap_or_default();
        for name in self.was.keys().chain(self.fields.keys()) {
            match (self.was.get(name), self.fields.get(name)) {
                (was, is) if was == is => {}
                (_, Some(Value::String(text))) => {
                    fields.insert(name.clone(), Value::String(as_kept(name, text)));
                }
                (_, Some(value)) => {
                    fields.insert(name.clone(), value.clone());
                }
                (_, None) => {
                    fields.remove(name);
                }
            }
        }
        match faults_in(plan, &entity, &fields, at.now) {
            Some(faults) if faults.is_empty() => {}
            Some(faults) => return Err(Refusal::Invalid(faults)),
            None => return Err(Refusal::NotThere(entity)),
        }
        if is_row && order_of(&fields).is_empty() {
            let rows = in_order(plan, self.kind);
            let last = order_last(rows.iter().map(|(_, fields)| order_of(fields)));
            fields.insert(ORDER.to_owned(), Value::String(last));
        }
        plan.put(&entity, Some(&fields));
        let mut touched = vec![entity];
        // What has a row applies.
        if plan.company.set_aside.remove(self.kind) {
            touched.push(Company::entity());
        }
        Ok(touched)
    }
}

/// Removes a row. References to it stay and point nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoveEntry {
    /// Which row.
    pub entity: EntityRef,
}

impl Command for RemoveEntry {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        if plan.fields_of(&self.entity).is_none() {
            return Err(Refusal::NotThere(self.entity));
        }
        plan.put(&self.entity, None);
        Ok(vec![self.entity])
    }
}

/// Where a row goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// One place towards the beginning.
    Up,
    /// One place towards the end.
    Down,
}

/// Moves a row by one place; at an end it stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveEntry {
    /// Which row.
    pub entity: EntityRef,
    /// Where to.
    pub direction: Direction,
    /// It moves among the rows that say the same in this field, where the list is grouped by one.
    pub grouped_by: Option<&'static str>,
}

impl Command for MoveEntry {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let mut rows = in_order(plan, self.entity.kind.as_ref());
        if let Some(field) = self.grouped_by {
            let group = plan.fields_of(&self.entity).unwrap_or_default();
            rows.retain(|(_, fields)| fields.get(field) == group.get(field));
        }
        let Some(place) = rows.iter().position(|(entity, _)| *entity == self.entity) else {
            return Err(Refusal::NotThere(self.entity));
        };
        let order_at = |place: Option<usize>| {
            let row = place.and_then(|place| rows.get(place));
            row.map_or("", |(_, fields)| order_of(fields))
        };
        let order = match self.direction {
            Direction::Up if place == 0 => return Ok(Vec::new()),
            Direction::Up => order_between(order_at(place.checked_sub(2)), order_at(Some(place - 1))),
            Direction::Down if place + 1 == rows.len() => return Ok(Vec::new()),
            Direction::Down => order_between(order_at(Some(place + 1)), order_at(Some(place + 2))),
        };
        let mut fields = plan.fields_of(&self.entity).unwrap_or_default();
        fields.insert(ORDER.to_owned(), Value::String(order));
        plan.put(&self.entity, Some(&fields));
        Ok(vec![self.entity])
    }
}
