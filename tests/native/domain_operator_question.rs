//! How the questions to a provider stand, as a table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use plan_b::domain::command::AskOperator;
use plan_b::domain::{
    Answer, Date, Id, Language, Minutes, Operator, OperatorAnswer, OperatorQuestion, Plan, QuestionState,
    asked_questions,
};

use super::domain_fixture::{moment, run};
use super::example::folded;

const OPERATOR: Id<Operator> = Id::from_bits(1);

fn day(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> Date {
    day(2026, 11, 23)
}

fn leased(rows: Vec<OperatorAnswer>) -> QuestionState {
    let mut plan = Plan::default();
    let rows = rows.into_iter().map(|row| OperatorAnswer {
        operator: OPERATOR,
        ..row
    });
    plan.operator_answers.extend((1..).map(Id::from_bits).zip(rows));
    asked_questions(&plan, OPERATOR, today())[0].state
}

#[test]
fn a_question_is_answered_by_what_was_said_not_by_a_date_and_grows_stale_after_a_year() {
    let row = OperatorAnswer::default;
    let said = |on| OperatorAnswer {
        answer: Answer::No,
        answered_on: on,
        ..row()
    };
    let cases = [
        (vec![], QuestionState::Open),
        (vec![row()], QuestionState::Open),
        (
            vec![OperatorAnswer {
                asked_on: Some(day(2026, 9, 21)),
                ..row()
            }],
            QuestionState::Asked(day(2026, 9, 21)),
        ),
        // Somebody noted a day and no answer.
        (
            vec![OperatorAnswer {
                answered_on: Some(today()),
                ..row()
            }],
            QuestionState::Open,
        ),
        // Nobody there knew: ask somebody else.
        (
            vec![OperatorAnswer {
                answer: Answer::Unknown,
                answered_on: Some(today()),
                ..row()
            }],
            QuestionState::Open,
        ),
        (vec![said(Some(today()))], QuestionState::Answered(today())),
        (
            vec![said(Some(day(2025, 11, 23)))],
            QuestionState::Answered(day(2025, 11, 23)),
        ),
        (
            vec![said(Some(day(2025, 11, 22)))],
            QuestionState::Stale(day(2025, 11, 22)),
        ),
        (vec![said(None)], QuestionState::Undated),
        (
            vec![OperatorAnswer {
                duration: Some(Minutes(0)),
                answered_on: Some(today()),
                ..row()
            }],
            QuestionState::Answered(today()),
        ),
        // Answered for one line, open for another: open.
        (vec![said(Some(today())), row()], QuestionState::Open),
    ];
    for (rows, expected) in cases {
        assert_eq!(leased(rows.clone()), expected, "{rows:?}");
    }
}

#[test]
fn there_are_ten_questions_in_the_templates_order_and_then_those_of_ones_own() {
    let mut plan = folded(Language::Dutch);
    let asked = asked_questions(&plan, OPERATOR, today());
    let questions: Vec<OperatorQuestion> = asked.iter().map(|asked| asked.question).collect();
    assert_eq!(questions, OperatorQuestion::ALL[..10]);
    let open = asked.iter().filter(|asked| asked.state.is_to_be_asked()).count();
    assert_eq!(open, 4);
    assert!(
        asked
            .iter()
            .all(|asked| asked.row.is_some() != (asked.state == QuestionState::Open))
    );
    plan.operator_answers.insert(
        Id::from_bits(77),
        OperatorAnswer {
            operator: OPERATOR,
            question: OperatorQuestion::Own,
            question_text: "Staat de kast droog?".into(),
            ..OperatorAnswer::default()
        },
    );
    let own = asked_questions(&plan, OPERATOR, today());
    assert_eq!((own.len(), own[10].text.as_str()), (11, "Staat de kast droog?"));
}

#[test]
fn a_letter_that_went_out_is_noted_once_for_every_question_that_is_open() {
    let mut plan = Plan::default();
    plan.operators.insert(OPERATOR, Operator::default());
    let answered = OperatorAnswer {
        operator: OPERATOR,
        question: OperatorQuestion::Inverters,
        answer: Answer::Yes,
        answered_on: Some(moment(0).now.date()),
        ..OperatorAnswer::default()
    };
    plan.operator_answers.insert(Id::from_bits(7), answered);
    let ask = AskOperator { operator: OPERATOR };
    assert_eq!(run(&mut plan, 0, ask).unwrap().len(), 9);
    let today = moment(0).now.date();
    for asked in asked_questions(&plan, OPERATOR, today) {
        let wanted = match asked.question {
            OperatorQuestion::Inverters => QuestionState::Answered(today),
            _ => QuestionState::Asked(today),
        };
        assert_eq!(asked.state, wanted, "{:?}", asked.question);
    }
    assert!(run(&mut plan, 1, ask).unwrap().is_empty(), "asked today already");
    assert_eq!(run(&mut plan, 60 * 24, ask).unwrap().len(), 9, "asked again");
}
