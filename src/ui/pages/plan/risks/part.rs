use crate::ui::prelude::*;

use super::super::route::{entry_href, part_href};
use super::super::to_mend::{ToMend, ToMendList};
use super::matrix::{Matrix, RiskRows};
use super::today;
use crate::domain::risk_matrix::RiskMatrix;
use crate::domain::stale::{stale_risks, study_age};
use crate::domain::{Record, RiskStudy};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Section, StatusKind};

/// Above the register: what is to be looked at again, the matrix, and what is not graded yet.
#[component]
pub fn RisksOfPart() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let today = today();
    let stale = Memo::new(move |_| {
        let (texts, today) = (words.get(), today.get());
        session.with(|plan| {
            let study = study_age(&plan.risk_study, today).map(|why| ToMend {
                kind: StatusKind::Due,
                text: texts.risk_words.study(texts, why),
                links: vec![(
                    texts.plan_parts.risk_study.to_owned(),
                    part_href(addresses, RiskStudy::KIND),
                )],
            });
            let risks = stale_risks(plan, today).into_iter().map(|(id, why)| {
                let name = texts.risk_words.name(texts, plan, &id.entity());
                ToMend {
                    kind: StatusKind::Due,
                    text: texts.risk_words.stale(texts, &name, why),
                    links: vec![(name, entry_href(addresses, &id.entity()))],
                }
            });
            study.into_iter().chain(risks).collect::<Vec<ToMend>>()
        })
    });
    let matrix = Memo::new(move |_| session.with(|plan| RiskMatrix::of(&plan.risks)));
    let is_empty = Memo::new(move |_| session.with(|plan| plan.risks.is_empty()));
    let not_graded = Memo::new(move |_| matrix.read().not_graded.clone());
    view! {
        <ToMendList heading=words.signal(|texts| texts.risk_words.look_again) all=stale />
        <Show when=move || !is_empty.get()>
            <Section heading=words.signal(|texts| texts.risk_words.matrix)>
                <Matrix matrix />
            </Section>
            <Show when=move || !not_graded.read().is_empty()>
                <Section heading=words.signal(|texts| texts.risk_words.not_graded)>
                    <RiskRows risks=not_graded />
                </Section>
            </Show>
            <Section heading=words.signal(|texts| texts.risk_words.all_risks)>
                <p class="second">{words.say(|texts| texts.risk_words.all_risks_hint)}</p>
            </Section>
        </Show>
    }
}
