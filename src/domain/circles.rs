//! References among entries of one kind that lead back to where they began. No form lets one in; a file can bring one.

use super::id::Id;
use super::line::Line;
use super::plan::{Plan, Table};
use super::record::Record;
use super::{Contact, Sorting};

/// Lines that are each other's back-up, so that none of them is the usual one; a circle each.
pub fn backup_circles(plan: &Plan) -> Vec<Vec<Id<Line>>> {
    circles(&plan.lines, |line| line.backup_of)
}

/// People who call each other in the call tree, so that nobody begins; a circle each.
pub fn call_circles(plan: &Plan) -> Vec<Vec<Id<Contact>>> {
    circles(&plan.contacts, |contact| contact.called_by)
}

/// Every circle that a reference closes, from the entry with the lowest id on; one entry alone names itself. Each
/// entry is walked over once.
fn circles<T: Record>(rows: &Table<T>, next: impl Fn(&T) -> Option<Id<T>>) -> Vec<Vec<Id<T>>> {
    let mut walked: Vec<Id<T>> = Vec::new();
    let mut found = Vec::new();
    for start in rows.keys().copied() {
        let mut walk: Vec<Id<T>> = Vec::new();
        let mut at = Some(start);
        while let Some((id, row)) = at.and_then(|id| Some((id, rows.get(&id)?))) {
            match walked.binary_search(&id) {
                Ok(_) => break,
                Err(place) => walked.insert(place, id),
            }
            walk.push(id);
            at = next(row);
        }
        // It led back into this walk and not into an earlier one.
        let back = at.and_then(|id| walk.iter().position(|other| *other == id));
        if let Some(circle) = back.and_then(|back| walk.get(back..)) {
            let mut circle = circle.to_vec();
            let lowest = circle.iter().enumerate().min_by_key(|(_, id)| **id);
            let lowest = lowest.map_or(0, |(place, _)| place);
            circle.rotate_left(lowest);
            found.push(circle);
        }
    }
    found.order();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contacts, each called by another one.
    fn called(by: &[(u64, Option<u64>)]) -> Plan {
        let mut plan = Plan::default();
        for (id, by) in by {
            let contact = Contact {
                called_by: by.map(Id::from_bits),
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(*id), contact);
        }
        plan
    }

    fn told(plan: &Plan) -> Vec<Vec<u64>> {
        let circles = call_circles(plan).into_iter();
        circles
            .map(|circle| circle.into_iter().map(|id| id.bits()).collect())
            .collect()
    }

    #[test]
    fn a_circle_is_told_once_and_what_leads_into_it_is_no_part_of_it() {
        let none: [Vec<u64>; 0] = [];
        assert_eq!(told(&called(&[(1, Some(2)), (2, Some(3)), (3, None)])), none);
        assert_eq!(told(&called(&[(1, Some(9))])), none, "somebody who is gone");
        assert_eq!(told(&called(&[(5, Some(5))])), [vec![5]]);
        let plan = called(&[
            (1, Some(4)),
            (2, Some(3)),
            (3, Some(4)),
            (4, Some(2)),
            (6, Some(1)),
        ]);
        assert_eq!(told(&plan), [vec![2, 3, 4]]);
        let plan = called(&[
            (1, Some(2)),
            (2, Some(1)),
            (3, Some(4)),
            (4, Some(3)),
            (5, Some(3)),
        ]);
        assert_eq!(told(&plan), [vec![1, 2], vec![3, 4]]);
    }

    #[test]
    fn lines_that_are_each_others_back_up_are_found() {
        let mut plan = Plan::default();
        for (id, of) in [(1, Some(2)), (2, Some(1)), (3, Some(1)), (4, None)] {
            let line = Line {
                backup_of: of.map(Id::from_bits),
                ..Line::default()
            };
            plan.lines.insert(Id::from_bits(id), line);
        }
        assert_eq!(backup_circles(&plan), [vec![Id::from_bits(1), Id::from_bits(2)]]);
    }
}
