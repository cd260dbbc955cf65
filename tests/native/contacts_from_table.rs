//! Contacts out of tables, and tables of contacts.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::Fault;
use plan_b::domain::phone::PhoneFault;
use plan_b::domain::{Language, NumberKind, Plan, Reach};
use plan_b::i18n::{Lang, texts};
use plan_b::intake::column::Column;
use plan_b::intake::encoding::decoded;
use plan_b::intake::mapping::Mapping;
use plan_b::intake::newcomer::{Intake, Newcomer, Why};
use plan_b::intake::table::Table;
use plan_b::intake::taking::{Counts, Doubles};
use plan_b::output::csv;
use proptest::prelude::*;

use super::contacts_people::{company, nobody, said, take};

fn read(text: &str) -> Intake {
    let table = Table::read(text).unwrap();
    Mapping::guess(&table).read(&table)
}

fn values(person: &Newcomer) -> Vec<(NumberKind, &str)> {
    let numbers = person.numbers.iter();
    numbers
        .map(|number| (number.kind, number.value.as_str()))
        .collect()
}

#[test]
fn three_hundred_people_come_back_from_a_table_in_every_language() {
    let plan = company();
    for lang in Lang::ALL {
        let text = csv::contacts(&plan, texts(lang));
        let decoded = decoded(text.as_bytes()).unwrap();
        let table = Table::read(&decoded.text).unwrap();
        assert_eq!(table.delimiter, ';');
        let mapping = Mapping::guess(&table);
        assert!(
            !mapping.columns.contains(&Column::LeaveOut),
            "{lang:?}: {:?}",
            mapping.columns
        );
        let intake = mapping.read(&table);
        assert_eq!(intake.remarks, []);
        let mut back = nobody();
        assert_eq!(take(&mut back, &intake, Doubles::Merge).added, 300);
        let (expected, found) = (said(&plan), said(&back));
        let lost: Vec<_> = expected.symmetric_difference(&found).take(2).collect();
        assert!(lost.is_empty(), "{lost:#?}");
        // The same table once more brings nothing.
        let again = take(&mut back, &intake, Doubles::Merge);
        assert_eq!(
            again,
            Counts {
                added: 0,
                filled: 0,
                left: 300
            }
        );
        assert_eq!(said(&back), expected);
    }
}

#[test]
fn hazard_71_no_cell_of_a_table_begins_a_formula() {
    let text = csv::contacts(&company(), texts(Lang::Nl));
    let table = Table::read(&text).unwrap();
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
    }
    assert!(
        !text.contains("323000000"),
        "numbers for the crisis team stay here"
    );
    assert!(text.starts_with('\u{FEFF}') && text.ends_with("\r\n"));
}

#[test]
fn a_list_as_people_keep_it_is_understood() {
    let people = read(
        "Naam;Voornaam;Dienst;GSM;Tel. kantoor;E-mail;Straat + nr;Postcode;Gemeente\r\n\
         Maes;Els;;470123456;092123456;els@firm.be;Kade 1;9000;Gent\r\n\
         Peeters;Jan;Nutsbedrijf;0470/12.34.57 of 0470/12.34.58;ext. zeven;;;;\r\n",
    );
    let els = &people.people[0];
    assert_eq!(els.contact.name(), "Els Maes");
    assert_eq!(els.contact.address, "Kade 1, 9000 Gent");
    assert_eq!(
        values(els),
        [
            (NumberKind::Mobile, "+32470123456"),
            (NumberKind::FixedOffice, "+3292123456"),
            (NumberKind::Email, "els@firm.be"),
        ]
    );
    assert_eq!(people.people[1].contact.organisation, "Nutsbedrijf");
    assert_eq!(values(&people.people[1]).len(), 2);
    assert!(matches!(
        people.remarks[0].why,
        Why::Value(Fault::Phone(PhoneFault::Letter(_)))
    ));
    assert_eq!(people.remarks[0].number, 3, "the row of the sheet");
}

#[test]
fn private_numbers_come_in_as_private_for_emergencies_and_ask_for_consent() {
    let people = read(
        "Naam;Voornaam;Gsm;GSM privé;Telefoon thuis;E-mail;E-mail privé\n\
         Maes;Els;0470 12 34 56;0470 12 34 57;09 212 34 56;els@firm.be;els@thuis.be\n\
         Claes;An;0470 12 34 58;;0470 12 34 59;;\n\
         Peeters;Jan;0470 12 34 60;0470 12 34 60;;;\n",
    );
    let said = |place: usize| -> Vec<(&str, NumberKind, Reach)> {
        let numbers = people.people[place].numbers.iter();
        numbers
            .map(|number| (number.value.as_str(), number.kind, number.reach))
            .collect()
    };
    let (company, private) = (Reach::Company, Reach::PrivateEmergency);
    assert_eq!(
        said(0),
        [
            ("+32470123456", NumberKind::Mobile, company),
            ("+32470123457", NumberKind::Mobile, private),
            ("+3292123456", NumberKind::FixedHome, private),
            ("els@firm.be", NumberKind::Email, company),
            ("els@thuis.be", NumberKind::Email, private),
        ]
    );
    assert_eq!(
        said(1),
        [
            ("+32470123458", NumberKind::Mobile, company),
            ("+32470123459", NumberKind::Mobile, private),
        ],
        "a mobile at home stays private"
    );
    assert_eq!(said(2), [("+32470123460", NumberKind::Mobile, private)]);
    let mut plan = Plan::default();
    take(&mut plan, &people, Doubles::Merge);
    let kept = plan.numbers.values().filter(|number| number.reach == private);
    let consents: Vec<_> = kept.map(|number| number.consent).collect();
    assert_eq!(consents, [None; 5]);
    let words = texts(Lang::Nl).intake;
    assert_eq!(
        words.number(&people.people[2].numbers[0]),
        "+32\u{a0}470\u{a0}12\u{a0}34\u{a0}60 (privé)"
    );
}

#[test]
fn a_number_that_excel_rounded_is_told_as_that() {
    let people = read("Naam;Gsm\nEls Maes;3,21412E+09\nJan Claes;3.2470E+10\nAn Tas;7\n");
    let said: Vec<(&str, &Why)> = people
        .remarks
        .iter()
        .map(|remark| (remark.value.as_str(), &remark.why))
        .collect();
    let short = Why::Value(Fault::Phone(PhoneFault::TooShort { digits: 1, least: 3 }));
    assert_eq!(
        said,
        [
            ("3,21412E+09", &Why::Rounded),
            ("3.2470E+10", &Why::Rounded),
            ("7", &short)
        ]
    );
    let words = texts(Lang::Nl);
    assert_eq!(
        words.intake.why_not(words, &short),
        "Te kort: 1 cijfer, minstens 3 nodig."
    );
}

#[test]
fn what_no_column_can_read_is_told_and_kept_in_the_note() {
    let people = read(
        "Naam;Voornaam;Gsm;Operator gsm;Taal;Crisisteam;Snelste kanaal;Privénummers\n\
         Maes;Els;0470 12 34 56;Proximus;Frans;ja;;\n\
         Claes;An;0470 12 34 57 of 0470 12 34 58;Orange;Klingon;misschien;duif;\n\
         Peeters;Jan;0470 12 34 59;0470 99 99 99: Orange;;nee;;0470 88 88 88\n",
    );
    let els = &people.people[0];
    assert_eq!(els.numbers[0].operator, "Proximus");
    assert_eq!(els.contact.language, Some(Language::French));
    assert!(els.contact.crisis_team);
    assert_eq!(els.kept, Vec::<String>::new());
    let said: Vec<(usize, &str, &Why)> = people
        .remarks
        .iter()
        .map(|remark| (remark.number, remark.value.as_str(), &remark.why))
        .collect();
    assert_eq!(
        said,
        [
            (3, "Taal: Klingon", &Why::NotRead),
            (3, "Crisisteam: misschien", &Why::NotRead),
            (3, "Snelste kanaal: duif", &Why::NotRead),
            (3, "Operator gsm: Orange", &Why::WhichNumber),
            (4, "0470 88 88 88", &Why::NotTheirs),
            (4, "0470 99 99 99: Orange", &Why::NotTheirs),
        ]
    );
    let mut plan = Plan::default();
    take(&mut plan, &people, Doubles::Merge);
    let an = plan.contacts.values().find(|contact| contact.first_name == "An");
    assert_eq!(
        an.unwrap().note,
        "Taal: Klingon\nCrisisteam: misschien\nSnelste kanaal: duif\nOperator gsm: Orange"
    );
    let jan = plan.contacts.values().find(|contact| contact.first_name == "Jan");
    assert_eq!(jan.unwrap().note, "", "nobody's private number goes into a note");
}

#[test]
fn what_cannot_be_taken_is_listed_and_the_rest_is_taken() {
    let people = read(
        "Voornaam;Naam;Gsm;Gsm 2;Gsm 3;Mail\n\
         ;;0470 12 34 56;;;\n\
         Els;Maes;*21*0470123456#;0470 12 34 56;;els(at)firm.be\n\
         An;Claes;0470 11 11 11;0470 22 22 22;0470 33 33 33;a@b.be;c@d.be\n",
    );
    assert_eq!(people.people.len(), 2);
    let why: Vec<&Why> = people.remarks.iter().map(|remark| &remark.why).collect();
    assert_eq!(
        why,
        [
            &Why::Nobody,
            &Why::Value(Fault::Phone(PhoneFault::ServiceCode('*'))),
            &Why::Value(Fault::NotMail),
            &Why::NoRoom,
        ]
    );
}

#[test]
fn columns_without_headings_are_told_by_their_cells() {
    let people = read("Els Maes;0470123456;els@firm.be\nJan Peeters;0470123457;jan@firm.be\n");
    assert_eq!(people.people.len(), 2);
    assert_eq!(people.people[0].contact.first_name, "Els");
    assert_eq!(values(&people.people[0]).len(), 2);
}

#[test]
fn headings_are_found_below_a_title() {
    let people = read(
        "Personeelslijst 2026;;\nBijgewerkt op 12/10/2026;;\n\nNAAM;VOORNAAM;GSM\nPEETERS;JAN;0470 12 34 56\n\
         MAES;ELS;0470 12 34 57\n",
    );
    let names: Vec<String> = people.people.iter().map(|person| person.contact.name()).collect();
    assert_eq!(names, ["JAN PEETERS", "ELS MAES"]);
    assert_eq!(people.remarks, []);
    // Another row, or none, can be named.
    let table = Table::read("Team Gent;Gsm\nNaam;Gsm\nEls Maes;0470 12 34 56\n").unwrap();
    assert_eq!(Mapping::guess(&table).headings, Some(1));
    assert_eq!(
        Mapping::with_headings(&table, Some(0)).read(&table).people.len(),
        0
    );
    assert_eq!(Mapping::with_headings(&table, None).rows(&table).len(), 3);
}

#[test]
fn an_address_book_of_google_is_understood() {
    let people = read(
        "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n\
         Els,Maes,Firm,IT,* Work,els@firm.be,Mobile,+32 470 12 34 56 ::: +32 470 12 34 57,Work Fax,+32 9 212 34 56\n\
         Jan,Maes,Firm,IT,Home,jan@home.be,Home,+32 9 212 34 57,,\n",
    );
    assert_eq!(
        values(&people.people[0]),
        [
            (NumberKind::Email, "els@firm.be"),
            (NumberKind::Mobile, "+32470123456"),
            (NumberKind::Mobile, "+32470123457"),
        ]
    );
    let jan = &people.people[1].numbers;
    assert_eq!(jan[0].reach, Reach::PrivateEmergency, "what its label says");
    assert_eq!(jan[1].kind, NumberKind::FixedHome);
    assert_eq!(jan[1].reach, Reach::PrivateEmergency);
}

#[test]
fn fifty_columns_and_formulas_are_text() {
    let heading = format!("Naam{};Opmerking\n", ";x".repeat(48));
    let row = format!("Els Maes{};=HYPERLINK(\"\"evil\"\")\n", ";y".repeat(48));
    let people = read(&(heading + &row.replace("\"\"", "'")));
    assert_eq!(people.people[0].contact.note, "=HYPERLINK('evil')");
}

proptest! {
    #[test]
    fn any_text_is_read_without_harm(text in "[a;,\t\n\r\"'=+0-9@ é:]{0,200}") {
        if let Ok(table) = Table::read(&text) {
            let intake = Mapping::guess(&table).read(&table);
            prop_assert!(intake.people.len() <= table.rows.len());
        }
    }

    #[test]
    fn any_bytes_are_decoded_without_harm(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(decoded) = decoded(&bytes) {
            let _ = Table::read(&decoded.text);
        }
    }

    /// Quotes, delimiters, line breaks and formula signs of a cell come back as they were.
    #[test]
    fn a_text_comes_back_from_a_table(note in "[-a;,\n\"'=+@ é]{0,30}") {
        let mut plan = Plan::default();
        let contact = plan_b::domain::Contact {
            function: "IT".into(),
            note: plan_b::domain::text::clean_text(&note),
            ..Default::default()
        };
        plan.contacts.insert(plan_b::domain::Id::from_bits(1), contact.clone());
        let intake = read(&csv::contacts(&plan, texts(Lang::De)));
        prop_assert_eq!(&intake.people[0].contact.note, &contact.note);
    }
}
