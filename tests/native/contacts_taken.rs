//! People of a file who are there already.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use plan_b::domain::command::{Refusal, TakeContacts, TakenContact};
use plan_b::domain::{Contact, Number, NumberKind, Plan, Reach, Side, Slot};
use plan_b::i18n::{Lang, texts};
use plan_b::intake::mapping::Mapping;
use plan_b::intake::newcomer::{Intake, Unfound, Why};
use plan_b::intake::same::Sameness;
use plan_b::intake::table::Table;
use plan_b::intake::taking::{
    Counts, DoubleChoices, Doubles, Original, brought, not_found, recognised, taking,
};
use plan_b::intake::vcard;
use plan_b::output::{self, csv};

use super::contacts_people::take;
use super::domain_fixture::{mobile, person, run};

fn file(rows: &str) -> Intake {
    let text = format!("Voornaam;Naam;Functie;Gsm;Vast;Mail;Vervanger\n{rows}");
    let table = Table::read(&text).unwrap();
    Mapping::guess(&table).read(&table)
}

fn plan_with_els() -> Plan {
    let mut plan = Plan::default();
    let mut els = person("");
    els.contact = Contact {
        first_name: "Els".into(),
        last_name: "MAËS".into(),
        note: "belt terug".into(),
        ..Contact::default()
    };
    els.numbers = vec![mobile("0470 12 34 56")];
    run(&mut plan, 0, els).unwrap();
    plan
}

#[test]
fn the_same_person_is_found_by_number_mail_or_name() {
    let plan = plan_with_els();
    let intake = file(
        "Els;Maes;IT;;;;\n\
         E.;Maes;;0470123456;;;\n\
         Jan;Maes;;0470123456;;;\n\
         Jan;Claes;;;;jan@firm.be;\n\
         J;Claes;;;;JAN@firm.be;\n",
    );
    let found = recognised(&intake, &plan);
    let els = Original::InPlan(*plan.contacts.keys().next().unwrap());
    assert_eq!(
        found,
        [
            Some((els, Sameness::Name)),
            Some((els, Sameness::Phone)),
            None,
            None,
            Some((Original::InFile(3), Sameness::Mail)),
        ]
    );
}

#[test]
fn a_name_alone_merges_nobody_who_does_or_has_something_else() {
    let namesakes = "Jan;Peeters;Verkoper;0470 11 11 11;09 212 34 56;;\n\
         Jan;Peeters;Magazijnier;0470 22 22 22;09 212 34 56;;\n\
         Jan;Peeters;Chauffeur;0470 33 33 33;09 212 34 56;;\n\
         Jan;Peeters;;;;jan@firm.be;\n\
         Peeters;Jan;chauffeur;;;;\n";
    let intake = file(namesakes);
    let mut plan = Plan::default();
    let found = recognised(&intake, &plan);
    assert_eq!(
        found,
        [
            None,
            Some((Original::InFile(0), Sameness::Namesake)),
            Some((Original::InFile(0), Sameness::Namesake)),
            Some((Original::InFile(0), Sameness::Namesake)),
            Some((Original::InFile(2), Sameness::Name)),
        ],
        "the fourth could be any of them, the fifth is the driver"
    );
    let usual = DoubleChoices::default();
    let (command, counts) = taking(&intake, &plan, &found, &usual, Side::Internal);
    assert_eq!((counts.added, counts.left), (4, 1));
    run(&mut plan, 1, command).unwrap();
    let mut functions: Vec<&str> = plan
        .contacts
        .values()
        .map(|contact| contact.function.as_str())
        .collect();
    functions.sort_unstable();
    assert_eq!(functions, ["", "Chauffeur", "Magazijnier", "Verkoper"]);

    // The same list once more finds each of them by the mobile, and brings nothing.
    let (_, again) = taking(
        &intake,
        &plan,
        &recognised(&intake, &plan),
        &usual,
        Side::Internal,
    );
    assert_eq!((again.added, again.filled), (0, 0));

    // What nothing speaks against is still one: the same name with what was not known.
    let plan = plan_with_els();
    let els = Original::InPlan(*plan.contacts.keys().next().unwrap());
    let found = recognised(
        &file("Els;Maes;IT;;;els@firm.be;\nEls;Maes;Chauffeur;;;;\n"),
        &plan,
    );
    assert_eq!(
        found,
        [Some((els, Sameness::Name)), Some((els, Sameness::Namesake))],
        "two functions are two people, even where the plan knows none"
    );

    // A new mobile of somebody of the same name and function is theirs; without the function it may be a namesake's.
    let mut plan = plan_with_els();
    let id = *plan.contacts.keys().next().unwrap();
    plan.contacts.get_mut(&id).unwrap().function = "IT".to_owned();
    let is = |row: &str| recognised(&file(row), &plan);
    let els = Original::InPlan(id);
    assert_eq!(
        is("Els;Maes;it;0470 99 99 99;;;\n"),
        [Some((els, Sameness::Name))]
    );
    assert_eq!(
        is("Els;Maes;;0470 99 99 99;;;\n"),
        [Some((els, Sameness::Namesake))]
    );
}

#[test]
fn merging_fills_and_adds_and_takes_nothing_away() {
    let mut plan = plan_with_els();
    let id = *plan.contacts.keys().next().unwrap();
    let intake = file(
        "ELS;Maes;IT;0470 99 99 99;;els@firm.be;\n\
         Els;Maes;Chef;0470 12 34 56;09 212 34 56;;\n",
    );
    let counts = take(&mut plan, &intake, Doubles::Merge);
    assert_eq!(
        counts,
        Counts {
            added: 0,
            filled: 1,
            left: 1
        }
    );
    let els = &plan.contacts[&id];
    assert_eq!(
        (els.last_name.as_str(), els.function.as_str(), els.note.as_str()),
        ("MAËS", "IT", "belt terug")
    );
    let mut numbers: Vec<(NumberKind, Slot, &str)> = plan
        .numbers
        .values()
        .map(|number: &Number| (number.kind, number.slot, number.value.as_str()))
        .collect();
    numbers.sort_unstable();
    assert_eq!(
        numbers,
        [
            (NumberKind::FixedOffice, Slot::First, "+3292123456"),
            (NumberKind::Mobile, Slot::First, "+32470123456"),
            (NumberKind::Mobile, Slot::Second, "+32470999999"),
            (NumberKind::Email, Slot::First, "els@firm.be"),
        ]
    );
}

#[test]
fn a_number_that_is_there_gets_what_nobody_said_of_it_yet_and_keeps_the_rest() {
    let said = Number {
        operator: "Noordlijn".into(),
        chat: "Signal".into(),
        reach: Reach::PrivateEmergency,
        reason: "Wacht".into(),
        consent: Some("2026-11-02".parse().unwrap()),
        ..Number::default()
    };
    let with = |number: Number| {
        let mut plan = plan_with_els();
        let known = plan.numbers.values().next().unwrap().clone();
        let id = *plan.numbers.keys().next().unwrap();
        let number = Number {
            contact: known.contact,
            value: known.value,
            ..number
        };
        plan.numbers.insert(id, number);
        plan
    };
    let number = |plan: &Plan| {
        assert_eq!(plan.numbers.len(), 1);
        plan.numbers.values().next().unwrap().clone()
    };
    let texts = texts(Lang::Nl);
    let table = Table::read(&csv::contacts(&with(said.clone()), texts)).unwrap();
    let from_table = Mapping::guess(&table).read(&table);
    let from_cards = vcard::read(&output::vcard::contacts(&with(said.clone()))).unwrap();
    for intake in [from_table, from_cards] {
        let mut plan = with(Number::default());
        let counts = take(&mut plan, &intake, Doubles::Merge);
        assert_eq!(counts.filled, 1);
        assert_eq!(number(&plan), number(&with(said.clone())));
        assert_eq!(
            take(&mut plan, &intake, Doubles::Merge).filled,
            0,
            "nothing is left to fill"
        );

        let other = Number {
            operator: "Zuidnet".into(),
            reach: Reach::CrisisTeam,
            ..Number::default()
        };
        let mut plan = with(other);
        take(&mut plan, &intake, Doubles::Merge);
        let number = number(&plan);
        assert_eq!(
            (number.operator.as_str(), number.reach),
            ("Zuidnet", Reach::CrisisTeam)
        );
        assert_eq!(number.chat, "Signal");
    }
}

#[test]
fn a_number_at_home_is_not_made_private_by_a_guess() {
    let mut plan = plan_with_els();
    let id = *plan.numbers.keys().next().unwrap();
    let at_home = Number {
        kind: NumberKind::FixedHome,
        value: "+3292123456".into(),
        ..plan.numbers[&id].clone()
    };
    plan.numbers.insert(id, at_home.clone());
    let text = "Voornaam;Naam;Telefoon thuis\nEls;Maes;09 212 34 56\n";
    let table = Table::read(text).unwrap();
    let intake = Mapping::guess(&table).read(&table);
    assert_eq!(intake.people[0].numbers[0].reach, Reach::PrivateEmergency);
    assert_eq!(take(&mut plan, &intake, Doubles::Merge).filled, 0);
    assert_eq!(plan.numbers[&id], at_home);
}

#[test]
fn adding_anyway_and_skipping_do_what_they_say() {
    let intake = file("Els;Maes;IT;;;;\nJan;Claes;IT;;;;\nJan;Claes;IT;;;;\n");
    for (doubles, contacts) in [(Doubles::Add, 4), (Doubles::Skip, 2), (Doubles::Merge, 2)] {
        let mut plan = plan_with_els();
        take(&mut plan, &intake, doubles);
        assert_eq!(plan.contacts.len(), contacts, "{doubles:?}");
    }
}

#[test]
fn deputies_are_found_by_name_in_the_file_and_in_the_plan() {
    let mut plan = plan_with_els();
    let intake = file("Jan;Claes;IT;;;;An Peeters\nAn;Peeters;IT;;;;Maes Els\nTom;Tas;IT;;;;Tom Tas\n");
    take(&mut plan, &intake, Doubles::Merge);
    let find = |name: &str| {
        plan.contacts
            .iter()
            .find(|(_, contact)| contact.first_name == name)
            .unwrap()
    };
    assert_eq!(find("Jan").1.deputy, Some(*find("An").0));
    assert_eq!(find("An").1.deputy, Some(*find("Els").0));
    assert_eq!(find("Tom").1.deputy, None, "nobody stands in for themselves");
}

#[test]
fn a_deputy_who_is_not_found_is_told_and_kept_in_the_note() {
    let rows = "Jan;Claes;IT;;;;Piet Onbekend\nTom;Tas;Kok;;;;Tom Tas\n\
         An;Peeters;Kok;;;;Els Maes\nEls;Maes;Kok;;;;\nEls;Maes;Chef;;;;\n";
    let intake = file(rows);
    let mut plan = Plan::default();
    let known = recognised(&intake, &plan);
    let usual = DoubleChoices::default();
    let told: Vec<(usize, String, Why)> = not_found(&intake, &plan, &known, &usual)
        .into_iter()
        .map(|remark| (remark.number, remark.value, remark.why))
        .collect();
    assert_eq!(
        told,
        [
            (
                2,
                "Vervanger: Piet Onbekend".to_owned(),
                Why::Unfound(Unfound::Nobody)
            ),
            (
                3,
                "Vervanger: Tom Tas".to_owned(),
                Why::Unfound(Unfound::Themselves)
            ),
            (
                4,
                "Vervanger: Els Maes".to_owned(),
                Why::Unfound(Unfound::Several)
            ),
        ]
    );
    let take = |plan: &mut Plan, intake: &Intake| {
        let known = recognised(intake, plan);
        let (command, counts) = taking(intake, plan, &known, &usual, Side::Internal);
        run(plan, 1, command).unwrap();
        counts
    };
    take(&mut plan, &intake);
    let jan = plan.contacts.values().find(|contact| contact.first_name == "Jan");
    assert_eq!(jan.unwrap().note, "Vervanger: Piet Onbekend");
    let again = take(&mut plan, &intake);
    assert_eq!((again.added, again.filled), (0, 0), "it is noted once");
}

#[test]
fn new_contacts_stand_in_the_order_of_the_file_on_the_list_that_was_chosen() {
    let mut plan = plan_with_els();
    let intake = file("Jan;Claes;;;;;\nAn;Peeters;;;;;\n");
    let known = recognised(&intake, &plan);
    let (command, _) = taking(&intake, &plan, &known, &Doubles::Merge.into(), Side::External);
    run(&mut plan, 1, command).unwrap();
    let mut external: Vec<&Contact> = plan
        .contacts
        .values()
        .filter(|contact| contact.side == Side::External)
        .collect();
    external.sort_unstable_by(|one, other| one.order.cmp(&other.order));
    let names: Vec<&str> = external
        .iter()
        .map(|contact| contact.first_name.as_str())
        .collect();
    assert_eq!(names, ["Jan", "An"]);
}

#[test]
fn one_that_does_not_hold_keeps_all_out() {
    let mut plan = plan_with_els();
    let good = TakenContact {
        save: person("IT"),
        ..TakenContact::default()
    };
    let contacts = vec![good, TakenContact::default()];
    let refused = run(&mut plan, 1, TakeContacts { contacts }).unwrap_err();
    assert!(matches!(refused, Refusal::Invalid(_)));
}

#[test]
fn each_double_can_be_merged_added_or_left_out_by_itself() {
    let mut plan = Plan::default();
    let before = file(
        "Els;Maes;;0470 11 11 11;;;
Jan;Peeters;;0470 22 22 22;;;
An;Claes;;0470 99 99 99;;;
",
    );
    take(&mut plan, &before, Doubles::Merge);
    let intake = file(
        "Els;Maes;IT;0470 11 11 11;;;
Jan;Peeters;;0470 22 22 22;;;
An;Claes;CEO;0470 33 33 33;;;
",
    );
    let known = recognised(&intake, &plan);
    let brings = |place: usize| {
        let (original, _) = known[place].unwrap();
        let brought = brought(&intake, &plan, original, place);
        let fields: Vec<&str> = brought.fields.iter().map(|(name, _)| *name).collect();
        let numbers: Vec<String> = brought
            .numbers
            .iter()
            .map(|number| number.value.clone())
            .collect();
        (fields, numbers)
    };
    assert_eq!(brings(0), (vec!["function"], vec![]));
    assert_eq!(brings(1), (vec![], vec![]));
    assert_eq!(brings(2), (vec!["function"], vec!["+32470333333".to_owned()]));

    let choices = DoubleChoices {
        all: Some(Doubles::Merge),
        each: [(1, Doubles::Skip), (2, Doubles::Add)].into(),
    };
    let (command, counts) = taking(&intake, &plan, &known, &choices, Side::Internal);
    assert_eq!((counts.added, counts.filled, counts.left), (1, 1, 1));
    run(&mut plan, 1, command).unwrap();
    let functions = |name: &str| {
        let named = plan.contacts.values().filter(|contact| contact.last_name == name);
        let mut functions: Vec<&str> = named.map(|contact| contact.function.as_str()).collect();
        functions.sort_unstable();
        functions.join("|")
    };
    assert_eq!(functions("Maes"), "IT");
    assert_eq!(functions("Peeters"), "");
    assert_eq!(functions("Claes"), "|CEO");
}

#[test]
fn a_name_in_capitals_is_the_same_and_gets_its_small_letters() {
    let mut plan = Plan::default();
    let mut jan = person("");
    jan.contact = Contact {
        first_name: "JAN".into(),
        last_name: "VAN DEN BROECK".into(),
        ..Contact::default()
    };
    run(&mut plan, 0, jan).unwrap();
    let intake = file("Jan;Van den Broeck;;;;;\nAN;CLAES;;;;;\nAn;Claes;;;;;\nan;claes;;;;;\n");
    let found = recognised(&intake, &plan);
    let in_plan = Original::InPlan(*plan.contacts.keys().next().unwrap());
    assert_eq!(
        found,
        [
            Some((in_plan, Sameness::Name)),
            None,
            Some((Original::InFile(1), Sameness::Name)),
            Some((Original::InFile(1), Sameness::Name)),
        ]
    );
    let told = brought(&intake, &plan, in_plan, 0).fields;
    let told: Vec<&str> = told.iter().map(|(name, _)| *name).collect();
    assert_eq!(told, ["first_name", "last_name"]);
    let usual = DoubleChoices::default();
    let (command, counts) = taking(&intake, &plan, &found, &usual, Side::Internal);
    assert_eq!(
        counts,
        Counts {
            added: 1,
            filled: 1,
            left: 2
        }
    );
    run(&mut plan, 1, command).unwrap();
    let mut names: Vec<String> = plan.contacts.values().map(Contact::name).collect();
    names.sort_unstable();
    assert_eq!(names, ["An Claes", "Jan Van den Broeck"]);
    // The capitals of another list take nothing away.
    let again = file("JAN;VAN DEN BROECK;;;;;\n");
    let found = recognised(&again, &plan);
    let (_, counts) = taking(&again, &plan, &found, &usual, Side::Internal);
    assert_eq!((counts.added, counts.filled, counts.left), (0, 0, 1));
}
