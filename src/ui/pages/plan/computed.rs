//! What the app works out from what is written in a part, shown where it is written.

use crate::ui::prelude::*;

use super::dependency::{LineDependencies, OfLine, OperatorTraps, TrapsOfOperator, TrapsOfRole, TrapsOfTeam};
use super::documents::{Opening, WillNotOpen};
use super::entry_draft::EntryDraft;
use super::messages::{FieldList, Outgoing, StartingTexts};
use super::questions::OperatorQuestions;
use super::restart::{RestartOfActivity, RestartOfPart};
use super::risks::{RiskSummary, RisksOfPart, StudyAgeNote};
use super::seeds::Seeds;
use super::validation::ProcedureValidations;
use crate::domain::record::Record;
use crate::domain::{
    Activity, Document, EntityRef, Line, Message, Operator, Procedure, Risk, RiskStudy, RoleRow, Team,
    TelecomNeeds,
};
use crate::state::Session;

/// Above the rows of a part.
#[component]
pub fn ComputedForPart(
    /// Which part.
    kind: &'static str,
) -> impl IntoView {
    match kind {
        Message::KIND => view! { <StartingTexts /> }.into_any(),
        Document::KIND => view! { <WillNotOpen /> }.into_any(),
        Line::KIND => view! { <LineDependencies /> }.into_any(),
        Operator::KIND => view! { <OperatorTraps /> }.into_any(),
        Activity::KIND => view! { <RestartOfPart /> }.into_any(),
        Risk::KIND => view! { <RisksOfPart /> }.into_any(),
        _ => ().into_any(),
    }
}

/// Below the facts of one entry.
#[component]
pub fn ComputedForEntry(
    /// Which entry.
    entity: EntityRef,
) -> impl IntoView {
    match entity.kind.as_ref() {
        Message::KIND => view! { <Outgoing message=entry(entity) /> }.into_any(),
        Document::KIND => view! { <Opening document=entry(entity) /> }.into_any(),
        Line::KIND => {
            let id = entity.key.parse().ok();
            id.map(|id| view! { <OfLine id /> }).into_any()
        }
        Operator::KIND => match entity.key.parse() {
            Ok(id) => view! {
                <TrapsOfOperator id />
                <OperatorQuestions id />
            }
            .into_any(),
            Err(_) => ().into_any(),
        },
        RoleRow::KIND => {
            let id = entity.key.parse().ok();
            id.map(|id| view! { <TrapsOfRole id /> }).into_any()
        }
        Team::KIND => view! { <TrapsOfTeam /> }.into_any(),
        Activity::KIND => view! { <RestartOfActivity entity /> }.into_any(),
        Risk::KIND => view! { <RiskSummary entity /> }.into_any(),
        RiskStudy::KIND => view! { <StudyAgeNote /> }.into_any(),
        TelecomNeeds::KIND => view! { <Seeds /> }.into_any(),
        Procedure::KIND => {
            let id = entity.key.parse().ok();
            id.map(|id| view! { <ProcedureValidations id /> }).into_any()
        }
        _ => ().into_any(),
    }
}

/// Below the fields of one entry while it is being written.
#[component]
pub fn ComputedForDraft(
    /// What is being written.
    draft: EntryDraft,
) -> impl IntoView {
    match draft.kind {
        Message::KIND => {
            let message = Memo::new(move |_| draft.with(|fields| Message::fold(fields, &mut Vec::new())));
            view! {
                <FieldList />
                <Outgoing message=message.into() />
            }
            .into_any()
        }
        _ => ().into_any(),
    }
}

/// The record of an entry, tracked; its default when it is gone.
fn entry<T: Record + Send + Sync>(entity: EntityRef) -> Signal<T> {
    let session = Session::here();
    let record = Memo::new(move |_| {
        let fields = session.with(|plan| plan.fields_of(&entity).unwrap_or_default());
        T::fold(&fields, &mut Vec::new())
    });
    record.into()
}
