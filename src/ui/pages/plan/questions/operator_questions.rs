use crate::ui::prelude::*;

use super::letter::Letter;
use crate::domain::record::Record;
use crate::domain::text::clean_line;
use crate::domain::{AskedQuestion, Id, Operator, OperatorAnswer, QuestionState, asked_questions};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::pages::plan::route::form_href;
use crate::ui::widgets::{RowLink, Rows, Section, Status, StatusKind};

/// Every question with how it stands, each leading to the form of its answer, and the letter that asks what is open.
#[component]
pub fn OperatorQuestions(
    /// Whom they are put to.
    id: Id<Operator>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let today = Memo::new(move |_| clock.minute().date());
    let asked = Memo::new(move |_| session.with(|plan| asked_questions(plan, id, today.get())));
    let row = move |asked: AskedQuestion| {
        let href = answer_href(addresses, id, &asked);
        let title = {
            let asked = asked.clone();
            Signal::derive(move || question_words(words.get(), &asked))
        };
        let second = move || {
            let (kind, text) = state_words(words.get(), asked.state);
            view! { <Status kind=Signal::stored(kind) text attr:data-test="question-state" /> }
        };
        view! { <RowLink href title second attr:data-test="operator-question" /> }
    };
    let to_ask =
        Memo::new(move |_| asked.with(|all| all.iter().filter(|asked| asked.state.is_to_be_asked()).count()));
    let aside = move || {
        let texts = words.get();
        let count = to_ask.get() as u64;
        (count > 0).then(|| texts.count(&texts.operator_letter.to_ask, count, &[]))
    };
    view! {
        <div class="warnings">
            <Section heading=words.signal(|texts| texts.plan_parts.operator_answer) aside>
                <Rows>
                    {move || asked.get().into_iter().map(row).collect_view()}
                </Rows>
            </Section>
        </div>
        <Show when=move || { to_ask.get() > 0 }>
            <Letter id today />
        </Show>
    }
}

fn question_words(texts: &Texts, asked: &AskedQuestion) -> String {
    match texts.operator_letter.question(asked.question) {
        Some(question) => question.to_owned(),
        None => clean_line(&asked.text),
    }
}

fn state_words(texts: &Texts, state: QuestionState) -> (StatusKind, String) {
    let words = texts.operator_letter;
    let dated = |template: &str, on| fill(template, &[("date", &format::date(texts.lang, on))]);
    match state {
        QuestionState::Open => (StatusKind::Unsure, words.open.to_owned()),
        QuestionState::Asked(on) => (StatusKind::Due, dated(words.asked, on)),
        QuestionState::Stale(on) => (StatusKind::Due, dated(words.stale, on)),
        QuestionState::Undated => (StatusKind::Unsure, words.undated.to_owned()),
        QuestionState::Answered(on) => (StatusKind::Works, dated(words.answered, on)),
    }
}

fn answer_href(addresses: Addresses, operator: Id<Operator>, asked: &AskedQuestion) -> String {
    match asked.row {
        Some(row) => form_href(addresses, OperatorAnswer::KIND, Some(&row.entity())),
        None => {
            let new = form_href(addresses, OperatorAnswer::KIND, None);
            format!("{new}?operator={operator}&question={}", asked.question.code())
        }
    }
}
