//! Saving, moving and removing a row of any of the plan's tables.

use crate::domain::Sorting;
use crate::domain::contact::Contact;
use crate::domain::id::Id;
use crate::domain::link::web_address;
use crate::domain::order::{order_between, order_last};
use crate::domain::plan::{Plan, Row, Table};
use crate::domain::record::{Record, Value};
use crate::domain::step::Step;
use crate::domain::text::clean_text;

use super::{Checked, Command, Moment, Refusal, Touched};

/// A row with a place among others.
pub trait Ordered: Row {
    /// Its sort key.
    fn order(&self) -> &str;
    /// Gives it another sort key.
    fn set_order(&mut self, order: String);
    /// Whether both stand in the same list, so that their sort keys are compared.
    fn is_listed_with(&self, _other: &Self) -> bool {
        true
    }
}

/// The sort key behind all rows of the same list.
pub(super) fn last_place<T: Ordered>(table: &Table<T>, row: &T) -> String {
    order_last(
        table
            .values()
            .filter(|other| row.is_listed_with(other))
            .map(T::order),
    )
}

/// The sort key behind one row of the list, or before all others.
pub(super) fn place_behind<T: Ordered>(
    table: &Table<T>,
    moved: Id<T>,
    row: &T,
    behind: Option<Id<T>>,
) -> String {
    let mut others: Vec<(&str, Id<T>)> = table
        .iter()
        .filter(|(id, other)| **id != moved && row.is_listed_with(other))
        .map(|(id, other)| (other.order(), *id))
        .collect();
    others.order();
    let place = behind
        .and_then(|behind| others.iter().position(|(_, id)| *id == behind))
        .map_or(0, |place| place + 1);
    let order_at = |place: Option<usize>| {
        place
            .and_then(|place| others.get(place))
            .map_or("", |(order, _)| order)
    };
    order_between(order_at(place.checked_sub(1)), order_at(Some(place)))
}

/// The row with what was edited: fields that differ between `was` and `edited` go over `now`, all others stay as they
/// are now, so that a form does not undo what came in while it was open.
pub(super) fn edited_over<T: Record>(now: &T, was: &T, edited: &T) -> T {
    let (was, edited) = (was.fields(), edited.fields());
    let mut fields = now.fields();
    for name in was.keys().chain(edited.keys()) {
        if was.get(name) != edited.get(name) {
            match edited.get(name) {
                Some(value) => fields.insert(name.clone(), value.clone()),
                None => fields.remove(name),
            };
        }
    }
    T::fold(&fields, &mut Vec::new())
}

/// A text as it is kept in this field.
pub(super) fn as_kept(name: &str, text: &str) -> String {
    match name {
        "link" | "website" => web_address(text),
        _ => clean_text(text),
    }
}

/// The row with every text cleaned of hidden characters and stray white space.
pub(super) fn cleaned<T: Record>(row: &T) -> T {
    let mut fields = row.fields();
    for (name, value) in &mut fields {
        if let Value::String(text) = value {
            *text = as_kept(name, text);
        }
    }
    T::fold(&fields, &mut Vec::new())
}

/// Adds a row or saves what was edited in one.
#[derive(Clone, Debug, PartialEq)]
pub struct SaveRow<T: Row> {
    /// Which row; none: a new one.
    pub id: Option<Id<T>>,
    /// The row as the form found it; the default for a new one.
    pub was: T,
    /// The row as the form leaves it.
    pub row: T,
}

impl<T: Row> SaveRow<T> {
    /// Adds a row.
    pub fn new(row: T) -> Self {
        Self {
            id: None,
            was: T::default(),
            row,
        }
    }

    /// Saves what was edited in a row.
    pub fn edited(id: Id<T>, was: T, row: T) -> Self {
        Self {
            id: Some(id),
            was,
            row,
        }
    }
}

impl<T: Ordered + Checked> Command for SaveRow<T> {
    /// A row that was removed meanwhile is there again: an edit keeps it alive.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let id = self.id.unwrap_or_else(|| at.new_id());
        let table = T::table_mut(plan);
        let edited = cleaned(&self.row);
        let mut row = match table.get(&id) {
            Some(now) => edited_over(now, &self.was, &edited),
            None => edited,
        };
        let faults = row.faults(id);
        if !faults.is_empty() {
            return Err(Refusal::Invalid(faults));
        }
        if row.order().is_empty() {
            row.set_order(last_place(table, &row));
        }
        table.insert(id, row);
        Ok(vec![id.entity()])
    }
}

/// Removes a row. References to it stay and point nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RemoveRow<T: Row> {
    /// Which row.
    pub id: Id<T>,
}

impl<T: Row> Command for RemoveRow<T> {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        match T::table_mut(plan).remove(&self.id) {
            Some(_) => Ok(vec![self.id.entity()]),
            None => Err(Refusal::NotThere(self.id.entity())),
        }
    }
}

/// Puts a row behind another one of its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MoveRow<T: Ordered> {
    /// Which row.
    pub id: Id<T>,
    /// Behind which one; none: before all others.
    pub behind: Option<Id<T>>,
}

impl<T: Ordered> Command for MoveRow<T> {
    fn apply(self, plan: &mut Plan, _at: &mut Moment) -> Result<Touched, Refusal> {
        let table = T::table_mut(plan);
        let Some(row) = table.get(&self.id) else {
            return Err(Refusal::NotThere(self.id.entity()));
        };
        let order = place_behind(table, self.id, row, self.behind);
        if let Some(row) = table.get_mut(&self.id) {
            row.set_order(order);
        }
        Ok(vec![self.id.entity()])
    }
}

macro_rules! ordered {
    ($( $record:path $( where $one:ident, $other:ident => $together:expr )? ; )+) => { $(
        impl Ordered for $record {
            fn order(&self) -> &str {
                &self.order
            }

            fn set_order(&mut self, order: String) {
                self.order = order;
            }

            $(
                fn is_listed_with(&self, $other: &Self) -> bool {
                    let $one = self;
                    $together
                }
            )?
        }
    )+ };
}

ordered! {
    Contact where one, other => one.side == other.side;
    Step where one, other => one.after == other.after;
    crate::domain::action::Action;
    crate::domain::activity::Activity;
    crate::domain::classification::Criterion where one, other => one.class == other.class;
    crate::domain::deactivation::DeactivationRow;
    crate::domain::document::Document;
    crate::domain::external_way::ExternalWay;
    crate::domain::line::Line;
    crate::domain::measure::KitItem;
    crate::domain::measure::Measure;
    crate::domain::message::Message;
    crate::domain::operator::Operator;
    crate::domain::operator::OperatorAnswer where one, other => one.operator == other.operator;
    crate::domain::own_row::OwnRow where one, other => one.list == other.list && one.of == other.of;
    crate::domain::place::EmergencyPlace;
    crate::domain::procedure::Procedure;
    crate::domain::report::ReportWay;
    crate::domain::risk::Risk;
    crate::domain::sla::Sla where one, other => one.line == other.line;
    crate::domain::standing::Standing;
    crate::domain::team::RoleRow where one, other => one.step == other.step;
    crate::domain::tool::Tool;
    crate::domain::watch::Watch;
}
