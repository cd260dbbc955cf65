//! Contacts out of address books, and address books of contacts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::{Contact, Id, NumberKind, Plan, Reach};
use plan_b::intake::newcomer::Why;
use plan_b::intake::taking::Doubles;
use plan_b::intake::vcard::{is_cards, read};
use plan_b::output::vcard;
use proptest::prelude::*;

use super::contacts_people::{company, nobody, said, take};

#[test]
fn three_hundred_people_come_back_from_an_address_book() {
    let plan = company();
    let text = vcard::contacts(&plan);
    assert!(is_cards(&text));
    let intake = read(&text).unwrap();
    assert_eq!(intake.remarks, []);
    let mut back = nobody();
    assert_eq!(take(&mut back, &intake, Doubles::Merge).added, 300);
    let (expected, found) = (said(&plan), said(&back));
    let lost: Vec<_> = expected.symmetric_difference(&found).take(2).collect();
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn no_line_of_an_address_book_is_too_long() {
    for line in vcard::contacts(&company()).split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains('\n'));
    }
}

#[test]
fn cards_of_telephones_and_programs_are_understood() {
    let intake = read(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mae=\r\ns;Ren=C3=A9e;;;\r\n\
         TEL;CELL;VOICE:0470123456\r\nTEL;FAX:092123456\r\n\
         ADR;WORK;ENCODING=QUOTED-PRINTABLE:;;Kade=20=\r\n1;Gent;;9000;Belgi=EB\r\nEND:VCARD\r\n\
         BEGIN:VCARD\nVERSION:3.0\nFN:Jan Peeters\nN:Peeters;Jan;;;\nORG:Firm\\, nv;IT\nTITLE:Netwerk\n\
         item1.TEL;type=pref:+32 470 12 34 57\nitem1.X-ABLabel:_$!<Home>!$_\n\
         TEL;TYPE=\"work,voice\":09 212 34 57\nNOTE:een\\ntwee\\; dr\n ie\nPHOTO;ENCODING=b:AAAA\n BBBB\nEND:VCARD\n\
         BEGIN:VCARD\nVERSION:4.0\nFN:Onthaal\nORG:Onthaal\nTEL;VALUE=uri;TYPE=\"voice,work\":tel:+32-9-212-34-58\n\
         EMAIL:onthaal@firm.be\nEND:VCARD\n\
         BEGIN:VCARD\nTEL:0470123459\nEND:VCARD\n",
    )
    .unwrap();
    let [renee, jan, desk] = intake.people.as_slice() else {
        panic!("{intake:?}")
    };
    assert_eq!(renee.contact.name(), "Renée Maes");
    assert_eq!(renee.contact.address, "Kade 1, 9000 Gent");
    assert_eq!(renee.numbers.len(), 1, "a fax reaches nobody");
    assert_eq!(renee.numbers[0].kind, NumberKind::Mobile);
    assert_eq!(jan.contact.organisation, "Firm, nv, IT");
    assert_eq!(jan.contact.note, "een\ntwee; drie");
    // A mobile is a mobile, wherever its card says it rings.
    assert_eq!(jan.numbers[0].kind, NumberKind::Mobile);
    assert_eq!(jan.numbers[1].kind, NumberKind::FixedOffice);
    assert_eq!(desk.contact.name(), "");
    assert_eq!(desk.numbers[0].value, "+3292123458");
    assert_eq!(intake.remarks[0].why, Why::Nobody);
    assert_eq!(intake.remarks[0].number, 4);
}

#[test]
fn what_a_card_says_is_at_home_comes_in_as_private_for_emergencies() {
    let intake = read(
        "BEGIN:VCARD\nFN:Els Maes\nTEL;TYPE=HOME,CELL:0470 12 34 56\nTEL;TYPE=CELL:0470 12 34 57\n\
         TEL;TYPE=WORK:0470 12 34 58\nEMAIL;TYPE=INTERNET;TYPE=HOME:els@thuis.be\nEMAIL;TYPE=WORK:els@firm.be\n\
         item1.TEL:09 212 34 56\nitem1.X-ABLabel:Privé\nEND:VCARD\n",
    )
    .unwrap();
    let numbers = intake.people[0].numbers.iter();
    let numbers: Vec<_> = numbers
        .map(|number| (number.value.as_str(), number.reach))
        .collect();
    assert_eq!(
        numbers,
        [
            ("+32470123456", Reach::PrivateEmergency),
            ("+32470123457", Reach::Company),
            ("els@thuis.be", Reach::PrivateEmergency),
            ("els@firm.be", Reach::Company),
            ("+3292123456", Reach::PrivateEmergency),
        ],
        "the third mobile finds no room"
    );
}

#[test]
fn a_card_without_its_end_and_a_card_in_a_card_are_read() {
    let intake = read(
        "BEGIN:VCARD\nN:Maes;Els\nAGENT:\nBEGIN:VCARD\nN:Assistent;De\nEND:VCARD\nTITLE:IT\nEND:VCARD\nBEGIN:VCARD\nFN:Jan Claes",
    )
    .unwrap();
    let names: Vec<String> = intake.people.iter().map(|person| person.contact.name()).collect();
    assert_eq!(names, ["Els Maes", "Jan Claes"]);
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "(BEGIN:VCARD\n)?((N|FN|TEL|ADR|item1.X-ABLabel|END)[;:=\\\\\" a-z0-9\n\r=]{0,30}){0,9}") {
        let _ = read(&text);
    }

    /// Escapes and folds come back as they were.
    #[test]
    fn a_text_comes_back_from_a_card(note in "[a\\\\n;:,\n\"= é€]{0,120}") {
        let mut plan = Plan::default();
        let contact = Contact {
            function: "IT".into(),
            note: plan_b::domain::text::clean_text(&note),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(1), contact.clone());
        let intake = read(&vcard::contacts(&plan)).unwrap();
        prop_assert_eq!(&intake.people[0].contact.note, &contact.note);
    }
}
