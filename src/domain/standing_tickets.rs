//! What stands with the operators after everything that was noted: each ticket once, with the last promise.
//!
//! 1. A ticket that is noted again, with another promise perhaps, is still the same one.
//! 2. A promise without a number is one about the last ticket of the same line, or of the same operator where no line
//!    is named; where there is none, it stands by itself.
//! 3. The first number after a promise that stands by itself is the number of that report.

use super::incident_marks::TicketMark;
use super::text::search_key;

/// The tickets that stand, the one that was spoken of last at the end.
pub fn standing_tickets(noted: &[TicketMark]) -> Vec<TicketMark> {
    let mut standing: Vec<TicketMark> = Vec::new();
    for ticket in noted {
        let place = standing.iter().rposition(|other| is_same(other, ticket));
        let known = place.map(|place| standing.remove(place));
        standing.push(match known {
            None => ticket.clone(),
            Some(known) => renewed(known, ticket),
        });
    }
    standing
}

fn is_same(known: &TicketMark, ticket: &TicketMark) -> bool {
    if !known.number.is_empty() && !ticket.number.is_empty() {
        return known.number == ticket.number;
    }
    if !known.line.is_nobody() || !ticket.line.is_nobody() {
        return known.line == ticket.line;
    }
    search_key(&known.operator) == search_key(&ticket.operator)
}

/// What is known with what was said last. A length that the contract promises counts from the first report.
fn renewed(known: TicketMark, said: &TicketMark) -> TicketMark {
    let has_number = !known.number.is_empty() && !said.number.is_empty();
    TicketMark {
        number: if said.number.is_empty() {
            known.number
        } else {
            said.number.clone()
        },
        // A ticket that is noted anew without a promise has none.
        promised: if has_number {
            said.promised
        } else {
            said.promised.or(known.promised)
        },
        at: if has_number { said.at } else { known.at },
        ..said.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, Timestamp};

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(minute * 60_000, 60)
    }

    fn noted(minute: i64, line: u64, operator: &str, number: &str, promised: Option<i64>) -> TicketMark {
        TicketMark {
            noted: Id::default(),
            line: Id::from_bits(line),
            operator: operator.to_owned(),
            number: number.to_owned(),
            promised: promised.map(at),
            spoke_with: String::new(),
            at: at(minute),
        }
    }

    fn standing(noted: &[TicketMark]) -> Vec<(String, Option<Timestamp>, Timestamp)> {
        let standing = standing_tickets(noted).into_iter();
        standing
            .map(|ticket| (ticket.number, ticket.promised, ticket.at))
            .collect()
    }

    #[test]
    fn a_promise_without_a_number_renews_that_of_the_lines_ticket() {
        let all = [
            noted(1, 4, "Noordlijn", "A", Some(60)),
            noted(2, 5, "Zuidnet", "B", Some(70)),
            noted(3, 4, "Noordlijn", "", Some(90)),
        ];
        assert_eq!(
            standing(&all),
            [
                ("B".to_owned(), Some(at(70)), at(2)),
                ("A".to_owned(), Some(at(90)), at(1)),
            ]
        );
    }

    #[test]
    fn a_promise_stands_by_itself_until_the_number_comes() {
        let promise = noted(1, 0, "Noordlijn", "", Some(60));
        assert_eq!(
            standing(std::slice::from_ref(&promise)),
            [(String::new(), Some(at(60)), at(1))]
        );
        let number = noted(5, 0, " noordlijn", "A", None);
        assert_eq!(
            standing(&[promise.clone(), number]),
            [("A".to_owned(), Some(at(60)), at(1))]
        );
        let of_another = noted(5, 0, "Zuidnet", "B", None);
        assert_eq!(standing(&[promise, of_another]).len(), 2);
    }
}
