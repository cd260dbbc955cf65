//! Finding a contact.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::SaveContact;
use plan_b::domain::text::search_words;
use plan_b::domain::{Contact, ContactQuery, ContactSearch, Id, Number, Plan};

use proptest::prelude::*;

use super::domain_fixture::{key, mobile, person, run};

fn plan_with(contact: Contact, number: &str) -> (Plan, Id<Contact>) {
    let mut plan = Plan::default();
    let save = SaveContact {
        contact,
        numbers: vec![mobile(number)],
        ..SaveContact::default()
    };
    let id = key(&run(&mut plan, 1, save).unwrap());
    run(&mut plan, 2, person("Somebody else")).unwrap();
    (plan, id)
}

fn renee() -> Contact {
    Contact {
        function: "IT-verantwoordelijke".into(),
        first_name: "Renée".into(),
        last_name: "Lefèvre".into(),
        organisation: "Noordlijn".into(),
        ..Contact::default()
    }
}

fn found(search: &ContactSearch, typed: &str) -> Vec<Id<Contact>> {
    search.found(&ContactQuery::new(typed))
}

#[test]
fn words_are_found_without_accents_in_any_order_in_name_function_and_firm() {
    let (plan, id) = plan_with(renee(), "0470 12 34 56");
    let search = ContactSearch::of(&plan, None);
    for query in ["renee", "LEFEVRE", "lefe ren", "it verant", "noordlijn renée"] {
        assert_eq!(found(&search, query), [id], "“{query}”");
    }
    assert!(found(&search, "renee dupont").is_empty());
    assert_eq!(found(&search, " ").len(), 2, "nothing typed finds everybody");
}

#[test]
fn a_piece_of_a_number_finds_its_owner_however_it_is_typed() {
    let (plan, id) = plan_with(renee(), "0470 12 34 56");
    let search = ContactSearch::of(&plan, None);
    for query in ["0470", "0470/12.34", "+32 470 12", "1234", "34 56"] {
        assert_eq!(found(&search, query), [id], "“{query}”");
    }
    assert!(found(&search, "0471").is_empty());
}

#[test]
fn digits_in_a_query_of_words_are_not_taken_for_a_number() {
    let (plan, _) = plan_with(renee(), "0470 12 34 56");
    assert!(found(&ContactSearch::of(&plan, None), "kantoor 12").is_empty());
}

proptest! {
    #[test]
    fn every_piece_of_every_word_of_a_name_finds_its_owner(
        name in "\\PC{1,40}", from in 0_usize..40, length in 1_usize..8,
    ) {
        let contact = Contact { last_name: name.clone(), ..Contact::default() };
        let (plan, id) = plan_with(Contact { function: "Onthaal".into(), ..contact }, "0470 12 34 56");
        let search = ContactSearch::of(&plan, None);
        for word in search_words(&name) {
            let piece: String = word.chars().skip(from).take(length).collect();
            prop_assert!(found(&search, &piece).contains(&id), "“{piece}” of “{word}”");
        }
    }

    #[test]
    fn after_any_changes_the_search_is_the_one_that_would_be_made_anew(
        changes in prop::collection::vec((0_u64..6, 0_u8..4, "[a-zé0-9 ]{0,6}"), 1..30),
    ) {
        let mut plan = Plan::default();
        let mut search = ContactSearch::of(&plan, None);
        for (at, what, text) in changes {
            let (contact, number) = (Id::from_bits(at), Id::from_bits(at * 7 % 6));
            match what {
                0 => {
                    let named = Contact { last_name: text, ..Contact::default() };
                    plan.contacts.insert(contact, named);
                }
                1 => plan.numbers.insert(number, Number { contact, value: text, ..Number::default() }),
                2 => plan.contacts.discard(&contact),
                _ => plan.numbers.discard(&number),
            }
            search = ContactSearch::of(&plan, Some(&search));
            prop_assert!(search == ContactSearch::of(&plan, None));
        }
    }
}
