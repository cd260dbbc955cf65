use crate::ui::prelude::*;

use super::today;
use crate::domain::risk_matrix::Cell;
use crate::domain::stale::stale_risks;
use crate::domain::{EntityRef, Id, Risk};
use crate::state::{Session, Words};
use crate::ui::widgets::{Status, StatusKind};

/// Below the facts of a risk: where it stands in the matrix, and that it is to be looked at again.
#[component]
pub fn RiskSummary(
    /// Which.
    entity: EntityRef,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let today = today();
    let id: Id<Risk> = entity.key.parse().unwrap_or(Id::SINGLE);
    let place = Memo::new(move |_| {
        let texts = words.get();
        let (likelihood, impact) = session.with(|plan| {
            let risk = plan.risks.get(&id)?;
            Some((risk.likelihood?, risk.impact?))
        })?;
        Some(texts.risk_words.cell(&Cell {
            likelihood,
            impact,
            risks: Vec::new(),
        }))
    });
    let told = Memo::new(move |_| {
        let (texts, today) = (words.get(), today.get());
        session.with(|plan| {
            let (_, why) = stale_risks(plan, today)
                .into_iter()
                .find(|(stale, _)| *stale == id)?;
            let name = texts.risk_words.name(texts, plan, &id.entity());
            Some(texts.risk_words.stale(texts, &name, why))
        })
    });
    view! {
        {move || place.get().map(|text| view! { <p>{text}</p> })}
        {move || told.get().map(|text| view! { <Status kind=StatusKind::Due text /> })}
    }
}
