//! What hangs on what: single points of failure, redundancy, promises, electricity and people, as tables over small
//! plans and the example, and as laws over plans of any shape.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::dependency::{Dependencies, Finding, People, PointKind, findings, findings_of_lines};
use plan_b::domain::{
    Activity, Answer, Contact, Id, Language, Line, LineKind, Minutes, Number, NumberKind, Operator,
    OperatorAnswer, OperatorQuestion, Plan, RoleRow, Service, Side, Single, Sla, Team,
};
use proptest::prelude::*;

use super::example::folded;

const FIBRE: Id<Line> = Id::from_bits(1);
const BACKUP: Id<Line> = Id::from_bits(2);
const PHONES: Id<Line> = Id::from_bits(3);
const MOBILE: Id<Line> = Id::from_bits(4);

fn line(name: &str, kind: LineKind, operator: &str, cable: &str) -> Line {
    Line {
        name: name.into(),
        kind,
        operator: operator.into(),
        cable: cable.into(),
        autonomy: Some(Minutes(10_000)),
        ..Line::default()
    }
}

fn plan(lines: impl IntoIterator<Item = (Id<Line>, Line)>) -> Plan {
    let mut plan = Plan::default();
    plan.lines.extend(lines);
    plan
}

/// Fibre and its back-up; the telephones have a copper pair of their own.
fn two_lines(operators: [&str; 2], cables: [&str; 2]) -> Plan {
    plan([
        (FIBRE, line("Fibre", LineKind::Internet, operators[0], cables[0])),
        (
            BACKUP,
            Line {
                backup_of: Some(FIBRE),
                ..line("Back-up", LineKind::Internet, operators[1], cables[1])
            },
        ),
    ])
}

/// Every warning as one short line, to be read in a table.
fn told(plan: &Plan) -> Vec<String> {
    let name = |line: &Id<Line>| plan.lines[line].name.clone();
    let tell = |finding: Finding| match finding {
        Finding::SinglePoint(single) => {
            let points: Vec<&str> = single.points.iter().map(|point| point.name.as_str()).collect();
            let lines: Vec<String> = single.lines.iter().map(name).collect();
            let services: Vec<&str> = single.services.iter().map(|service| service.code()).collect();
            format!(
                "{}: {} -> {} {} {}{}",
                points.join(" or "),
                lines.join(", "),
                services.join(", "),
                single.activities.len(),
                single.backups.len(),
                if single.is_everything { " everything" } else { "" }
            )
        }
        Finding::Carried { line, over } => format!("{} over {}", name(&line), name(&over)),
        Finding::CarriedInCircle { line, over } => format!("{} circle {}", name(&line), name(&over)),
        Finding::BackupInCircle { lines } => {
            let names: Vec<String> = lines.iter().map(name).collect();
            format!("{} back up each other", names.join(", "))
        }
        Finding::CarrierNotKnown { line } => format!("{} over what", name(&line)),
        Finding::RepairTooLong {
            line,
            repair,
            objective,
            ..
        } => {
            format!("{} repair {} > {}", name(&line), repair.0, objective.within.0)
        }
        Finding::PowerTooShort {
            line,
            autonomy,
            objective,
        } => {
            format!("{} runs {} < {}", name(&line), autonomy.0, objective.within.0)
        }
        Finding::PowerNotKnown { line, objective } => {
            format!("{} runs ? < {}", name(&line), objective.within.0)
        }
        Finding::People(trap) => format!("{} {} on {}", trap.person, trap.deputy, trap.shared.name),
        Finding::CrisisTeam(trap) => {
            let lines: Vec<String> = trap.lines.iter().map(name).collect();
            let count = trap.people.len();
            format!(
                "team of {count} on {} with {}",
                trap.shared.name,
                lines.join(", ")
            )
        }
    };
    findings(plan, &Dependencies::of(plan))
        .into_iter()
        .map(tell)
        .collect()
}

#[test]
fn two_contracts_on_one_cable_are_one_line() {
    let cases = [
        (["Noord", "Zuid"], ["Street", "Yard"], vec![], 2),
        (
            ["Noord", "Zuid"],
            ["Street", "STREET "],
            vec!["Street: Fibre, Back-up -> internet_line 0 1"],
            1,
        ),
        (
            ["Noord", " nOörd"],
            ["Street", "Yard"],
            vec!["Noord: Fibre, Back-up -> internet_line 0 1"],
            1,
        ),
        (
            ["Noord", "Noord"],
            ["Street", "Street"],
            vec!["Street or Noord: Fibre, Back-up -> internet_line 0 1"],
            1,
        ),
        // What nobody wrote is shared with nobody.
        (["", ""], ["", ""], vec![], 2),
        // Two fixed lines of one firm's brands are not one cable; nobody knows.
        (
            ["Orange Belgium", "orange"],
            ["", ""],
            vec!["Orange Belgium: Fibre, Back-up -> internet_line 0 1"],
            1,
        ),
    ];
    for (operators, cables, expected, ways) in cases {
        let plan = two_lines(operators, cables);
        assert_eq!(told(&plan), expected, "{operators:?} {cables:?}");
        let redundancy = Dependencies::of(&plan).redundancy(&plan);
        assert_eq!(redundancy.len(), 1);
        assert_eq!(redundancy[0].ways, ways, "{operators:?} {cables:?}");
        assert_eq!(redundancy[0].shares.is_empty(), ways == 2);
    }
}

/// What the second of two operators answered to a question.
fn answered(plan: &mut Plan, question: OperatorQuestion, answer: Answer, text: &str) {
    let operator = Operator {
        name: "scarlet".into(),
        ..Operator::default()
    };
    plan.operators.insert(Id::from_bits(1), operator);
    let answer = OperatorAnswer {
        operator: Id::from_bits(1),
        question,
        answer,
        text: text.into(),
        ..OperatorAnswer::default()
    };
    let next = plan.operator_answers.len() as u64 + 1;
    plan.operator_answers.insert(Id::from_bits(next), answer);
}

#[test]
fn an_operator_that_rents_all_it_has_runs_on_the_line_of_another() {
    let two = || two_lines(["Proximus", "Scarlet"], ["Street", "Yard"]);
    let ways = |plan: &Plan| Dependencies::of(plan).redundancy(plan).remove(0);
    let nobody_asked = ways(&two());
    assert_eq!(nobody_asked.ways, 2);
    assert_eq!(nobody_asked.on_whose, [FIBRE, BACKUP]);
    assert!(nobody_asked.is_unsure());

    let cases = [
        (Answer::Yes, "Volledig, van Proximus.", 1, vec![FIBRE]),
        (Answer::Yes, "Volledig gehuurd", 2, vec![FIBRE, BACKUP]),
        (Answer::Yes, "Scarlet huurt alles", 2, vec![FIBRE, BACKUP]),
        (Answer::Partly, "Van Proximus", 2, vec![FIBRE, BACKUP]),
        (Answer::Unknown, "Van Proximus?", 2, vec![FIBRE, BACKUP]),
        (Answer::No, "Eigen net", 2, vec![FIBRE]),
    ];
    for (answer, text, count, on_whose) in cases {
        let mut plan = two();
        answered(&mut plan, OperatorQuestion::Leased, answer, text);
        let found = ways(&plan);
        assert_eq!(
            (found.ways, &found.on_whose),
            (count, &on_whose),
            "{answer:?} {text}"
        );
        let single = Dependencies::of(&plan).single_points(&plan);
        assert_eq!(single.is_empty(), count == 2, "{answer:?} {text}");
    }

    // What is written about the line itself counts more than what its operator says of all of them.
    let mut plan = two();
    answered(&mut plan, OperatorQuestion::Leased, Answer::Yes, "Van Proximus");
    answered(&mut plan, OperatorQuestion::Leased, Answer::No, "Deze lijn niet");
    plan.operator_answers.get_mut(&Id::from_bits(2)).unwrap().line = Some(BACKUP);
    assert_eq!(ways(&plan).ways, 2);
    plan.lines.get_mut(&FIBRE).unwrap().infrastructure = "Proximus".into();
    assert!(!ways(&plan).is_unsure());
}

#[test]
fn what_an_operator_says_of_its_single_points_stands_beside_the_ways_that_count_as_separate() {
    let mut plan = two_lines(["Proximus", "Scarlet"], ["Street", "Yard"]);
    let said = |plan: &Plan| Dependencies::of(plan).redundancy(plan).remove(0).said_single;
    assert_eq!(said(&plan), []);
    answered(
        &mut plan,
        OperatorQuestion::SinglePoints,
        Answer::Yes,
        "De straatkast",
    );
    assert_eq!(said(&plan), [Id::from_bits(1)]);
    plan.operator_answers.get_mut(&Id::from_bits(1)).unwrap().answer = Answer::No;
    assert_eq!(said(&plan), []);
}

#[test]
fn rented_infrastructure_and_a_common_building_entry_undo_a_second_contract_too() {
    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    plan.lines.get_mut(&BACKUP).unwrap().infrastructure = "NOORD".into();
    assert_eq!(told(&plan), ["Noord: Fibre, Back-up -> internet_line 0 1"]);

    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    for line in plan.lines.values_mut() {
        line.building_entry = "Cellar".into();
    }
    assert_eq!(told(&plan), ["Cellar: Fibre, Back-up -> internet_line 0 1"]);
    plan.lines.get_mut(&FIBRE).unwrap().site = "Depot".into();
    assert_eq!(
        told(&plan).len(),
        1,
        "one site written, the other not: one building"
    );
    plan.lines.get_mut(&BACKUP).unwrap().site = "Office".into();
    assert_eq!(told(&plan).len(), 0, "the cellars of two buildings");
}

#[test]
fn lines_that_came_in_as_each_others_back_up_are_told() {
    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    plan.lines.get_mut(&FIBRE).unwrap().backup_of = Some(BACKUP);
    assert_eq!(told(&plan), ["Fibre, Back-up back up each other"]);
    let found = findings(&plan, &Dependencies::of(&plan));
    assert_eq!(found[0].mended_in(), Some(FIBRE.entity()));
    plan.lines.get_mut(&FIBRE).unwrap().backup_of = None;
    assert_eq!(told(&plan).len(), 0);
}

#[test]
fn the_only_line_of_a_service_is_told_once_and_not_again_for_its_operator_and_cable() {
    let only = plan([(FIBRE, line("Fibre", LineKind::Internet, "Noord", "Street"))]);
    assert_eq!(told(&only), ["Fibre: Fibre -> internet_line 0 0"]);
}

#[test]
fn an_operator_behind_every_service_is_told_although_each_service_has_one_line_only() {
    let all = plan([
        (FIBRE, line("Fibre", LineKind::Internet, "Noord", "Street")),
        (PHONES, line("Phones", LineKind::FixedPhone, "noord", "Yard")),
    ]);
    let told = told(&all);
    assert_eq!(
        told[0],
        "Noord: Fibre, Phones -> internet_line, fixed_phones 0 0 everything"
    );
    assert_eq!(told.len(), 3);
}

#[test]
fn telephony_over_the_internet_dies_with_the_line() {
    let voip = |carried_over, voip| {
        let phones = Line {
            carried_over,
            voip,
            ..line("Phones", LineKind::FixedPhone, "Zuid", "")
        };
        plan([
            (FIBRE, line("Fibre", LineKind::Internet, "Noord", "Street")),
            (PHONES, phones),
        ])
    };
    let says = |plan: &Plan, what: &str| told(plan).iter().any(|told| told == what);
    assert!(says(&voip(Some(FIBRE), Answer::Open), "Phones over Fibre"));
    assert!(
        says(&voip(None, Answer::Yes), "Phones over Fibre"),
        "there is one internet line"
    );
    assert!(!says(&voip(None, Answer::No), "Phones over Fibre"));
    let mut two = voip(None, Answer::Yes);
    two.lines
        .insert(BACKUP, line("Back-up", LineKind::Internet, "Zuid", "Yard"));
    assert!(says(&two, "Phones over what"));
    let gone = voip(Some(Id::from_bits(99)), Answer::Open);
    assert!(
        says(&gone, "Phones over what"),
        "the line that is named is not there any more"
    );
    let carried = voip(Some(FIBRE), Answer::Yes);
    let all_gone = Dependencies::of(&carried).single_points(&carried);
    assert!(all_gone[0].is_everything, "the fibre takes the telephones along");
    assert_eq!(all_gone[0].points[0].name, "Fibre");
}

#[test]
fn lines_said_to_carry_one_another_are_named_and_nothing_runs_forever() {
    let mut circle = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    circle.lines.get_mut(&FIBRE).unwrap().carried_over = Some(BACKUP);
    circle.lines.get_mut(&BACKUP).unwrap().carried_over = Some(FIBRE);
    circle.lines.insert(
        PHONES,
        Line {
            carried_over: Some(FIBRE),
            ..line("Phones", LineKind::FixedPhone, "Noord", "")
        },
    );
    let told = told(&circle);
    assert!(told.contains(&"Fibre circle Back-up".to_owned()), "{told:?}");
    assert!(told.contains(&"Back-up circle Fibre".to_owned()), "{told:?}");
    assert!(told.contains(&"Phones over Fibre".to_owned()), "{told:?}");
}

fn activity(rto: u32, needs: &[Service], lines: &[Id<Line>]) -> Activity {
    Activity {
        rto: Some(Minutes(rto)),
        needs: needs.iter().copied().collect(),
        lines: lines.iter().copied().collect(),
        ..Activity::default()
    }
}

#[test]
fn an_activity_stops_with_its_line_unless_a_back_up_of_that_line_lives() {
    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    plan.lines
        .insert(MOBILE, line("Terminal", LineKind::PaymentTerminal, "Geld", ""));
    plan.activities
        .insert(Id::from_bits(1), activity(60, &[], &[FIBRE]));
    plan.activities
        .insert(Id::from_bits(2), activity(60, &[], &[MOBILE]));
    assert_eq!(told(&plan), ["Terminal: Terminal ->  1 0"]);
    plan.lines.get_mut(&BACKUP).unwrap().cable = "street".into();
    assert_eq!(told(&plan)[0], "Street: Fibre, Back-up -> internet_line 1 1");
    // Another line of a service that the activity needs is as good as the one that it names.
    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    plan.lines.get_mut(&BACKUP).unwrap().backup_of = None;
    plan.activities
        .insert(Id::from_bits(1), activity(60, &[Service::InternetLine], &[FIBRE]));
    assert_eq!(told(&plan), [""; 0]);
    plan.activities
        .insert(Id::from_bits(1), activity(60, &[], &[FIBRE]));
    assert_eq!(told(&plan), ["Fibre: Fibre ->  1 0"]);
}

#[test]
fn two_lines_that_each_stop_the_same_activity_are_both_told() {
    let mut plan = plan([
        (FIBRE, line("Alarm", LineKind::Alarm, "Noord", "")),
        (BACKUP, line("Terminal", LineKind::PaymentTerminal, "Zuid", "")),
    ]);
    plan.activities
        .insert(Id::from_bits(1), activity(60, &[], &[FIBRE, BACKUP]));
    assert_eq!(
        told(&plan),
        ["Alarm: Alarm ->  1 0", "Terminal: Terminal ->  1 0"]
    );
}

#[test]
fn electricity_and_repair_are_held_against_the_shortest_objective_that_hangs_on_the_line() {
    let mut plan = two_lines(["Noord", "Zuid"], ["Street", "Yard"]);
    plan.lines.get_mut(&FIBRE).unwrap().autonomy = Some(Minutes(60));
    plan.lines.get_mut(&BACKUP).unwrap().autonomy = None;
    plan.slas.insert(
        Id::from_bits(1),
        Sla {
            line: FIBRE,
            repair_time: Some(Minutes(240)),
            ..Sla::default()
        },
    );
    assert_eq!(told(&plan), [""; 0], "nothing with an objective hangs on them");
    plan.activities
        .insert(Id::from_bits(1), activity(240, &[Service::InternetLine], &[]));
    assert_eq!(
        told(&plan),
        ["Fibre runs 60 < 240", "Back-up runs ? < 240"],
        "240 is not longer than 240"
    );
    plan.activities
        .insert(Id::from_bits(2), activity(60, &[], &[FIBRE]));
    assert_eq!(
        told(&plan),
        ["Fibre repair 240 > 60", "Back-up runs ? < 60"],
        "the shortest counts, and a back-up stands in for its line"
    );
    plan.activities.remove(&Id::from_bits(2));
    // What is carried over the fibre hangs on it.
    plan.lines.insert(
        PHONES,
        Line {
            carried_over: Some(FIBRE),
            ..line("Phones", LineKind::FixedPhone, "Noord", "")
        },
    );
    plan.activities
        .insert(Id::from_bits(3), activity(30, &[Service::FixedPhones], &[]));
    assert!(
        told(&plan).contains(&"Fibre repair 240 > 30".to_owned()),
        "{:?}",
        told(&plan)
    );
}

fn with_people(plan: &mut Plan, deputy_of_first: u64, numbers: [&[Number]; 2]) {
    for (at, numbers) in numbers.into_iter().enumerate() {
        let id = Id::from_bits(at as u64 + 1);
        plan.contacts.insert(
            id,
            Contact {
                deputy: (at == 0).then(|| Id::from_bits(deputy_of_first)),
                ..Contact::default()
            },
        );
        for number in numbers {
            let next = Id::from_bits(plan.numbers.len() as u64 + 1);
            plan.numbers.insert(
                next,
                Number {
                    contact: id,
                    ..number.clone()
                },
            );
        }
    }
}

#[test]
fn somebody_and_the_deputy_who_hang_on_one_thing_are_named_with_it() {
    let number = |kind, operator: &str, line| Number {
        kind,
        operator: operator.into(),
        line,
        ..Number::default()
    };
    let mobile = |operator| number(NumberKind::Mobile, operator, None);
    let office = |line| number(NumberKind::FixedOffice, "", line);
    let mail = number(NumberKind::Email, "", None);
    let cases: [(&[Number], &[Number], Option<&str>); 13] = [
        (&[mobile("Noord")], &[mobile("NOORD")], Some("Noord")),
        (&[mobile("Noord")], &[mobile("Zuid")], None),
        (
            &[mobile("Scarlet")],
            &[mobile("Mobile Vikings")],
            Some("Proximus"),
        ),
        (&[mobile("DIGI")], &[mobile("Proximus")], None),
        (&[mobile("")], &[mobile("")], None),
        (&[mobile("Noord"), mobile("Zuid")], &[mobile("Noord")], None),
        (
            &[mobile("Noord"), mail.clone()],
            &[mobile("Noord"), mail],
            Some("Noord"),
        ),
        (&[office(Some(PHONES))], &[office(Some(PHONES))], Some("Phones")),
        // The only fixed line of the site carries office numbers of which nobody wrote it.
        (
            &[office(None), mobile("Noord")],
            &[mobile("Noord")],
            Some("Noord"),
        ),
        (&[], &[mobile("Noord")], None),
        // A number whose operator nobody knows saves nobody.
        (&[mobile("Noord"), mobile("")], &[mobile("Noord")], Some("Noord?")),
        (
            &[mobile("Proximus"), mobile("Proximuss")],
            &[mobile("Scarlet")],
            Some("Proximus?"),
        ),
        (&[mobile("")], &[mobile("Noord")], None),
    ];
    for (first, second, shared) in cases {
        let mut plan = plan([(PHONES, line("Phones", LineKind::FixedPhone, "Noord", "Street"))]);
        let zuid = Operator {
            name: "Zuid".into(),
            ..Operator::default()
        };
        plan.operators.insert(Id::from_bits(1), zuid);
        with_people(&mut plan, 2, [first, second]);
        let traps = People::of(&plan, &Dependencies::of(&plan)).traps().into_iter();
        let names = traps.map(|trap| format!("{}{}", trap.shared.name, if trap.is_sure { "" } else { "?" }));
        assert_eq!(
            names.collect::<Vec<_>>(),
            shared.into_iter().collect::<Vec<_>>(),
            "{first:?} {second:?}"
        );
        let one = People::of_those(&plan, &Dependencies::of(&plan), |id| id.bits() <= 2);
        assert_eq!(one.trap_of(Id::from_bits(1)).is_some(), shared.is_some());
    }
    let mut own_deputy = Plan::default();
    with_people(&mut own_deputy, 1, [&[mobile("Noord")], &[]]);
    assert_eq!(told(&own_deputy), [""; 0], "nobody is in a trap with themselves");
}

#[test]
fn who_stands_in_by_the_role_table_or_the_team_is_in_the_trap_too() {
    let mobile = |operator: &str| Number {
        operator: operator.into(),
        ..Number::default()
    };
    let mut plan = plan([(MOBILE, line("Mobiles", LineKind::Mobile, "Noord", ""))]);
    let noord = [mobile("Noord")];
    with_people(&mut plan, 3, [&noord, &noord]);
    for contact in plan.contacts.values_mut() {
        contact.deputy = None;
    }
    let (one, two) = (Id::from_bits(1), Id::from_bits(2));
    let traps = |plan: &Plan| People::of(plan, &Dependencies::of(plan)).traps();
    assert_eq!(traps(&plan), []);

    let role = Id::from_bits(9);
    plan.roles.insert(
        role,
        RoleRow {
            person: Some(one),
            deputy: Some(two),
            ..RoleRow::default()
        },
    );
    let [trap] = traps(&plan).try_into().unwrap();
    assert_eq!((trap.person, trap.deputy), (one, two));
    assert_eq!(trap.written_in, role.entity());
    assert_eq!(trap.lines, [MOBILE], "the company's line fails as well");
    plan.contacts.get_mut(&two).unwrap().deputy = Some(one);
    let [trap] = traps(&plan).try_into().unwrap();
    assert_eq!(trap.written_in, two.entity(), "the same two are told once");
    plan.contacts.get_mut(&two).unwrap().deputy = None;
    plan.roles.remove(&role);

    plan.team.authors = [two].into();
    plan.team.backup = Some(one);
    let [trap] = traps(&plan).try_into().unwrap();
    assert_eq!(trap.written_in, Team::entity());
    move_to_zuid(&mut plan, one);
    assert_eq!(traps(&plan), []);
}

#[test]
fn a_crisis_team_on_one_operator_is_told_with_the_lines_that_fail_as_well() {
    let mobile = |operator: &str| Number {
        operator: operator.into(),
        ..Number::default()
    };
    let mut plan = plan([(MOBILE, line("Mobiles", LineKind::Mobile, "Noord", ""))]);
    let noord = [mobile("Noord")];
    with_people(&mut plan, 3, [&noord, &noord]);
    for contact in plan.contacts.values_mut() {
        contact.deputy = None;
        contact.crisis_team = true;
    }
    let team = |plan: &Plan| {
        let told = told(plan).into_iter();
        told.filter(|told| told.starts_with("team")).collect::<Vec<_>>()
    };
    assert_eq!(
        team(&plan),
        ["team of 2 on Noord with Mobiles"],
        "who has no number counts for nothing"
    );
    // Two who stand in for one another are told as these two.
    plan.contacts.get_mut(&Id::from_bits(1)).unwrap().deputy = Some(Id::from_bits(2));
    assert_eq!(team(&plan), [""; 0]);
    plan.contacts.get_mut(&Id::from_bits(1)).unwrap().deputy = None;
    move_to_zuid(&mut plan, Id::from_bits(2));
    assert_eq!(team(&plan), [""; 0]);
}

fn move_to_zuid(plan: &mut Plan, contact: Id<Contact>) {
    let (id, number) = plan.numbers.of(contact).next().unwrap();
    let (id, mut number) = (*id, number.clone());
    number.operator = "Zuid".into();
    plan.numbers.insert(id, number);
}

#[test]
fn an_office_number_elsewhere_does_not_hang_on_the_sites_line() {
    let office = Number {
        kind: NumberKind::FixedOffice,
        ..Number::default()
    };
    let mut plan = plan([(PHONES, line("Phones", LineKind::FixedPhone, "Noord", "Street"))]);
    let office = [office];
    with_people(&mut plan, 2, [&office, &office]);
    assert_eq!(People::of(&plan, &Dependencies::of(&plan)).traps().len(), 1);
    plan.contacts.get_mut(&Id::from_bits(2)).unwrap().side = Side::External;
    assert_eq!(People::of(&plan, &Dependencies::of(&plan)).traps().len(), 0);
}

#[test]
fn the_example_shows_its_cable_its_telephones_its_promises_and_its_back_up_without_electricity() {
    for language in Language::ALL {
        let plan = folded(*language);
        let dependencies = Dependencies::of(&plan);
        let all = findings_of_lines(&plan, &dependencies);
        let Finding::SinglePoint(gravest) = &all[0] else {
            panic!("{all:?}");
        };
        let kinds: Vec<PointKind> = gravest.points.iter().map(|point| point.kind).collect();
        assert_eq!(kinds, [PointKind::Cable, PointKind::Entry, PointKind::Operator]);
        assert_eq!(gravest.lines.len(), 3);
        assert!(gravest.is_everything);
        assert_eq!(gravest.backups, [(FIBRE, BACKUP)]);
        assert!(all.contains(&Finding::Carried {
            line: PHONES,
            over: FIBRE
        }));
        let repairs = all
            .iter()
            .filter(|finding| matches!(finding, Finding::RepairTooLong { .. }));
        assert_eq!(repairs.count(), 2);
        let power: Vec<&Finding> = all
            .iter()
            .filter(|finding| {
                matches!(
                    finding,
                    Finding::PowerTooShort { .. } | Finding::PowerNotKnown { .. }
                )
            })
            .collect();
        assert!(
            matches!(power[..], [Finding::PowerTooShort { line, .. }] if *line == BACKUP),
            "{power:?}"
        );
        let redundancy = dependencies.redundancy(&plan);
        let internet = redundancy
            .iter()
            .find(|one| one.service == Service::InternetLine)
            .unwrap();
        assert_eq!((internet.lines.len(), internet.ways), (2, 1));
        assert!(
            !dependencies.is_electricity_single(&plan),
            "the fibre has its battery"
        );
    }
}

#[test]
fn a_cable_of_its_own_mends_the_example() {
    let mut plan = folded(Language::Dutch);
    let backup = plan.lines.get_mut(&BACKUP).unwrap();
    backup.cable = "Kabel Dorpsweg".into();
    backup.building_entry = "Zolder".into();
    backup.infrastructure = "Zuidnet".into();
    let dependencies = Dependencies::of(&plan);
    let redundancy = dependencies.redundancy(&plan);
    let internet = redundancy
        .iter()
        .find(|one| one.service == Service::InternetLine)
        .unwrap();
    assert_eq!((internet.ways, internet.shares.len()), (2, 0));
    let single = dependencies.single_points(&plan);
    assert!(
        single
            .iter()
            .all(|single| single.backups.is_empty() && !single.is_everything),
        "{single:?}"
    );
}

/// Plans of up to eight lines whose operators, cables and references coincide often.
fn plans() -> impl Strategy<Value = Plan> {
    let name = |words: &'static [&'static str]| prop::sample::select(words).prop_map(str::to_owned);
    let one = (
        prop::sample::select(LineKind::ALL),
        name(&["", "Noord", "NOORD", "Zuid", "Scarlet", "Proximus"]),
        name(&["", "noord", "Zuid"]),
        name(&["", "Street", "Yard"]),
        name(&["", "Cellar"]),
        prop::option::of(1_u64..9),
        prop::option::of(1_u64..9),
        prop::option::of(0_u32..400),
    );
    let line = one.prop_map(
        |(kind, operator, infrastructure, cable, building_entry, over, of, autonomy)| Line {
            kind,
            operator,
            infrastructure,
            cable,
            building_entry,
            carried_over: over.map(Id::from_bits),
            backup_of: of.map(Id::from_bits),
            autonomy: autonomy.map(Minutes),
            ..Line::default()
        },
    );
    let activity = (
        prop::collection::btree_set(prop::sample::select(Service::ALL), 0..3),
        prop::collection::btree_set(1_u64..9, 0..3),
        prop::option::of(1_u32..600),
    );
    let activity = activity.prop_map(|(needs, lines, rto)| Activity {
        needs,
        lines: lines.into_iter().map(Id::from_bits).collect(),
        rto: rto.map(Minutes),
        ..Activity::default()
    });
    let lines = prop::collection::vec(line, 1..8);
    let activities = prop::collection::vec(activity, 0..4);
    (lines, activities).prop_map(|(lines, activities)| {
        let mut plan = Plan::default();
        plan.lines.extend((1..).map(Id::from_bits).zip(lines));
        plan.activities.extend((1..).map(Id::from_bits).zip(activities));
        plan
    })
}

/// Which services a failing point leaves without a line, found the slow way: a line fails when the point or one of its
/// carriers is hit.
fn lost_services(plan: &Plan, hit: impl Fn(&Line) -> bool) -> Vec<Service> {
    let dependencies = Dependencies::of(plan);
    let fails = |id: &Id<Line>| {
        let mut seen = Vec::new();
        let mut at = Some(*id);
        while let Some(line) = at.filter(|line| !seen.contains(line)) {
            if hit(&plan.lines[&line]) {
                return true;
            }
            seen.push(line);
            at = dependencies.carrier_of(line);
        }
        false
    };
    let gives = |service: &Service| -> Vec<bool> {
        let lines = plan
            .lines
            .iter()
            .filter(|(_, line)| line.kind.service() == Some(*service));
        lines.map(|(id, _)| fails(id)).collect()
    };
    let services = Service::ALL.iter().copied();
    services
        .filter(|service| {
            let fate = gives(service);
            !fate.is_empty() && fate.iter().all(|fails| *fails)
        })
        .collect()
}

proptest! {
    #[test]
    fn each_cable_that_takes_a_service_away_is_told_or_something_smaller_that_takes_it(plan in plans()) {
        let single = Dependencies::of(&plan).single_points(&plan);
        for cable in ["Street", "Yard"] {
            for service in lost_services(&plan, |line| line.cable == cable) {
                prop_assert!(single.iter().any(|told| told.services.contains(&service)), "{cable} {service:?}");
            }
        }
        // And nothing is told that does not follow.
        for told in &single {
            for point in told.points.iter().filter(|point| point.kind == PointKind::Cable) {
                let lost = lost_services(&plan, |line| line.cable == point.name);
                prop_assert_eq!(&told.services, &lost);
            }
        }
    }

    #[test]
    fn a_cable_that_nobody_shares_changes_no_warning_and_no_count(plan in plans(), at in 1_u64..8) {
        let before = findings(&plan, &Dependencies::of(&plan));
        let counts = Dependencies::of(&plan).redundancy(&plan);
        let mut after = plan.clone();
        if let Some(line) = after.lines.get_mut(&Id::from_bits(at)).filter(|line| line.cable.is_empty()) {
            line.cable = "a duct of its own".into();
            let dependencies = Dependencies::of(&after);
            prop_assert_eq!(findings(&after, &dependencies), before);
            let ways = |all: &[plan_b::domain::dependency::Redundancy]| -> Vec<usize> {
                all.iter().map(|one| one.ways).collect()
            };
            prop_assert_eq!(ways(&dependencies.redundancy(&after)), ways(&counts));
        }
    }

    #[test]
    fn a_line_that_goes_never_makes_a_lost_service_of_the_others_look_safe(plan in plans(), at in 1_u64..8) {
        let gone = Id::from_bits(at);
        let lost = |plan: &Plan| -> Vec<Service> {
            let single = Dependencies::of(plan).single_points(plan);
            single.into_iter().flat_map(|told| told.services).collect()
        };
        let mut after = plan.clone();
        after.lines.remove(&gone);
        let lost_after = lost(&after);
        for service in lost(&plan) {
            // With several internet lines nobody knows which one carries the telephones.
            let has_lines = after.lines.values().any(|line| line.kind.service() == Some(service));
            let was_carrying = Dependencies::of(&plan).lines().any(|line| {
                Dependencies::of(&plan).carrier_of(line) == Some(gone)
            });
            prop_assert!(!has_lines || was_carrying || lost_after.contains(&service), "{service:?}");
        }
    }

    #[test]
    fn how_people_write_a_name_changes_nothing(plan in plans()) {
        let mut shouted = plan.clone();
        for line in shouted.lines.values_mut() {
            for name in [&mut line.operator, &mut line.infrastructure, &mut line.cable, &mut line.building_entry] {
                *name = format!("  {} ", name.to_uppercase());
            }
        }
        let lines = |plan: &Plan| -> Vec<(Vec<Id<Line>>, Vec<Service>)> {
            let single = Dependencies::of(plan).single_points(plan);
            single.into_iter().map(|told| (told.lines, told.services)).collect()
        };
        prop_assert_eq!(lines(&plan), lines(&shouted));
    }

    #[test]
    fn a_service_with_two_separate_ways_is_lost_to_nothing_single(plan in plans()) {
        let dependencies = Dependencies::of(&plan);
        let single = dependencies.single_points(&plan);
        for redundancy in dependencies.redundancy(&plan) {
            prop_assert!(redundancy.ways <= redundancy.lines.len());
            prop_assert_eq!(redundancy.ways == 0, redundancy.lines.is_empty());
            if redundancy.ways > 1 {
                prop_assert!(!single.iter().any(|told| told.services.contains(&redundancy.service)));
            }
        }
    }
}

#[test]
fn a_line_that_only_stands_in_for_another_needs_no_back_up_of_its_own() {
    let mut plan = two_lines(["Noord", "Zuid"], ["a", "b"]);
    plan.lines.insert(
        MOBILE,
        Line {
            backup_of: Some(FIBRE),
            ..line("4G", LineKind::MobileData, "West", "")
        },
    );
    let about_4g = |plan: &Plan| told(plan).iter().any(|warning| warning.contains("4G"));
    assert!(!about_4g(&plan), "{:?}", told(&plan));
    // Unless an activity needs just that.
    let activity = Activity {
        name: "Till".into(),
        needs: [Service::MobileData].into(),
        ..Activity::default()
    };
    plan.activities.insert(Id::from_bits(9), activity);
    assert!(about_4g(&plan), "{:?}", told(&plan));
    plan.activities.clear();
    plan.lines.get_mut(&MOBILE).unwrap().backup_of = None;
    assert!(about_4g(&plan), "{:?}", told(&plan));
}
