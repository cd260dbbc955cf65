//! Which places of the plan name another entry, and which of them name one that is not there any more.

use super::command::FORM_KINDS;
use super::contact::Contact;
use super::id::{EntityRef, Id};
use super::input::{Input, Shape};
use super::number::Number;
use super::plan::Plan;
use super::record::{Fields, Record, Value};
use super::step::Step;

/// A place of the plan that names an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    /// The entry in which it is written.
    pub written_in: EntityRef,
    /// The field.
    pub field: &'static str,
    /// The entry that is named.
    pub to: EntityRef,
}

/// The places that name an entry which is not in the plan: it was removed, or never came along.
pub fn named_but_gone(plan: &Plan) -> Vec<Reference> {
    let mut gone = Vec::new();
    each(plan, &mut |reference| {
        if plan.fields_of(&reference.to).is_none() {
            gone.push(reference);
        }
    });
    gone
}

/// The other places that name an entry.
pub fn naming(plan: &Plan, entity: &EntityRef) -> Vec<Reference> {
    let mut places = Vec::new();
    each(plan, &mut |reference| {
        if reference.to == *entity && reference.written_in != *entity {
            places.push(reference);
        }
    });
    places
}

/// Every reference of the plan. What happened keeps the names it had: incidents, drills and validations are left out.
fn each(plan: &Plan, found: &mut dyn FnMut(Reference)) {
    let mut note = |written_in: EntityRef, field: &'static str, to: EntityRef| {
        found(Reference {
            written_in,
            field,
            to,
        });
    };
    // Of these there are thousands; reading all their fields would be felt.
    for (id, contact) in &plan.contacts {
        for (field, to) in [("deputy", contact.deputy), ("called_by", contact.called_by)] {
            if let Some(to) = to {
                note(id.entity(), field, to.entity());
            }
        }
    }
    for (id, number) in &plan.numbers {
        if let Some(line) = number.line {
            note(id.entity(), "line", line.entity());
        }
    }
    for kind in FORM_KINDS.iter().copied().chain([Step::KIND]) {
        let rows = match Plan::single(kind) {
            Some(entity) => vec![entity],
            None => plan.rows_of(kind),
        };
        let shapes = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
        let pointing = shapes.filter_map(|(name, shape)| match shape {
            Shape::One(Input::Row(to)) | Shape::Optional(Input::Row(to)) => Some((*name, *to, false)),
            Shape::Several(Input::Row(to)) => Some((*name, *to, true)),
            _ => None,
        });
        let pointing: Vec<(&'static str, &'static str, bool)> = pointing.collect();
        for row in rows {
            let fields = plan.fields_of(&row).unwrap_or_default();
            for (name, to, is_set) in &pointing {
                for key in named_in(&fields, name, *is_set) {
                    note(row.clone(), name, EntityRef::new(*to, key.to_owned()));
                }
            }
        }
    }
}

/// The keys in a field that holds one, or in a set of them.
fn named_in<'a>(fields: &'a Fields, name: &str, is_set: bool) -> Vec<&'a str> {
    if !is_set {
        return fields.get(name).and_then(Value::as_str).into_iter().collect();
    }
    let member = |field: &'a String| field.strip_prefix(name).and_then(|rest| rest.strip_prefix('/'));
    fields.keys().filter_map(member).collect()
}

impl Reference {
    /// Whether a person or a firm is named.
    pub fn is_to_somebody(&self) -> bool {
        self.to.kind == Contact::KIND
    }

    /// The entry whose form mends it: for a number its contact's.
    pub fn mended_in(&self, plan: &Plan) -> EntityRef {
        let number: Option<Id<Number>> = self.written_in.key.parse().ok();
        let number = number.filter(|_| self.written_in.kind == Number::KIND);
        let owner = number.and_then(|id| plan.numbers.get(&id));
        owner.map_or_else(|| self.written_in.clone(), |number| number.contact.entity())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{Line, Operator, OperatorAnswer, RoleRow};

    fn plan() -> Plan {
        let mut plan = Plan::default();
        let (els, noor) = (Id::from_bits(1), Id::from_bits(2));
        plan.contacts.insert(els, Contact::default());
        let with_deputy = Contact {
            deputy: Some(els),
            ..Contact::default()
        };
        plan.contacts.insert(noor, with_deputy);
        let role = RoleRow {
            person: Some(els),
            deputy: Some(noor),
            ..RoleRow::default()
        };
        plan.roles.insert(Id::from_bits(3), role);
        plan.team.authors = [els, noor].into();
        plan.team.it_contact = Some(els);
        plan.lines.insert(Id::from_bits(4), Line::default());
        let number = Number {
            contact: noor,
            line: Some(Id::from_bits(4)),
            ..Number::default()
        };
        plan.numbers.insert(Id::from_bits(5), number);
        plan.operators.insert(Id::from_bits(6), Operator::default());
        let answer = OperatorAnswer {
            operator: Id::from_bits(6),
            line: Some(Id::from_bits(4)),
            ..OperatorAnswer::default()
        };
        plan.operator_answers.insert(Id::from_bits(7), answer);
        plan
    }

    #[test]
    fn who_is_removed_is_named_by_the_places_that_still_name_them() {
        let mut plan = plan();
        let els = Id::<Contact>::from_bits(1);
        assert_eq!(named_but_gone(&plan), []);
        assert_eq!(naming(&plan, &els.entity()).len(), 4);
        plan.contacts.remove(&els);
        let gone = named_but_gone(&plan);
        let fields: Vec<&str> = gone.iter().map(|reference| reference.field).collect();
        assert_eq!(fields, ["deputy", "person", "authors", "it_contact"]);
        assert!(gone.iter().all(Reference::is_to_somebody));
        assert_eq!(gone.first().unwrap().mended_in(&plan).to_string(), "contact/2");
    }

    #[test]
    fn a_line_or_an_operator_that_is_removed_leaves_its_places_too() {
        let mut plan = plan();
        let line = Id::<Line>::from_bits(4);
        assert_eq!(naming(&plan, &line.entity()).len(), 2);
        plan.lines.remove(&line);
        plan.operators.remove(&Id::from_bits(6));
        let gone = named_but_gone(&plan);
        let fields: Vec<&str> = gone.iter().map(|reference| reference.field).collect();
        assert_eq!(fields, ["line", "operator", "line"]);
        assert!(!gone.iter().any(Reference::is_to_somebody));
        let number = gone.first().unwrap();
        assert_eq!(
            number.mended_in(&plan).to_string(),
            "contact/2",
            "its number stands there"
        );
    }
}
