use crate::ui::prelude::*;

use crate::domain::Class;
use crate::domain::classify::Question;
use crate::i18n::fill;
use crate::state::{Session, Words};
use crate::ui::frame::seriousness;
use crate::ui::widgets::{ClassBadge, FactRow, RowLead, Section};

/// The questions as they are asked: in the company's wording where it gave one, else in the app's.
#[component]
pub fn FourQuestions() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let row = move |(number, question): (usize, Question)| {
        let own = Memo::new(move |_| {
            session.with(|plan| plan.classification.own_question(question).map(str::to_owned))
        });
        let supplied = move || words.get().classes.question(question);
        let name = Signal::derive(move || own.get().unwrap_or_else(|| supplied().to_owned()));
        let instead = move || {
            own.read().is_some().then(|| {
                let told = words.get().classification.own_instead;
                fill(told, &[("question", supplied())])
            })
        };
        view! { <FactRow lead=RowLead::Plate(number) name second=instead attr:data-test="class-question" /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.classification.questions)>
            <p class="second">{words.say(|texts| texts.classes.classify_lead)}</p>
            <ol class="rows" role="list">
                {(1..).zip(Question::ALL.iter().copied()).map(row).collect_view()}
            </ol>
        </Section>
    }
}

/// Which answers give which class, the gravest first.
#[component]
pub fn Rule() -> impl IntoView {
    let words = Words::here();
    let row = move |class: Class| {
        let value = move || {
            let text = words.get().classes.name(class);
            view! { <ClassBadge seriousness=seriousness(Some(class)) text /> }
        };
        let name = Signal::derive(move || words.get().classification.when(class).to_owned());
        view! { <FactRow name value attr:data-test="class-rule" /> }
    };
    view! {
        <Section heading=words.say(|texts| texts.classification.rule)>
            <ul class="rows" role="list">
                {Class::ALL.iter().rev().copied().map(row).collect_view()}
            </ul>
        </Section>
    }
}
