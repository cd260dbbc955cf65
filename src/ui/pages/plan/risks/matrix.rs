use crate::ui::prelude::*;

use super::super::route::entry_href;
use crate::domain::Grade;
use crate::domain::risk_matrix::{Cell, Numbered, RiskMatrix};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{RowLead, RowLink, Rows};

/// How many numbers fit into a cell.
const SHOWN: usize = 4;

/// Likelihood upwards against impact to the right; a cell with risks in it opens their list below.
#[component]
pub fn Matrix(
    /// What is in it.
    #[prop(into)]
    matrix: Signal<RiskMatrix>,
) -> impl IntoView {
    let words = Words::here();
    let chosen = RwSignal::new(None::<(Grade, Grade)>);
    let open = Memo::new(move |_| {
        let (likelihood, impact) = chosen.get()?;
        matrix.with(|matrix| matrix.cell(likelihood, impact).cloned())
    });
    let rows = move || {
        let texts = words.get();
        let rows = matrix.get().rows.into_iter().enumerate();
        rows.map(|(place, cells)| {
            let axis = (place == 0).then(|| {
                view! {
                    <th class="matrix-axis matrix-up" rowspan=4 scope="rowgroup">
                        <span>{texts.fields.likelihood}</span>
                    </th>
                }
            });
            let grade = cells.first().map(|cell| cell.likelihood.number());
            let cells = cells.into_iter().map(|cell| view! { <MatrixCell cell chosen /> });
            view! {
                <tr>
                    {axis} <th class="matrix-grade" scope="row">
                        {grade}
                    </th> {cells.collect_view()}
                </tr>
            }
        })
        .collect_view()
    };
    let grades = || {
        let grades = Grade::ALL.iter();
        grades
            .map(|grade| view! { <th class="matrix-grade" scope="col">{grade.number()}</th> })
            .collect_view()
    };
    view! {
        <p class="second">{words.say(|texts| texts.risk_words.matrix_hint)}</p>
        <table class="matrix" data-test="risk-matrix">
            <caption class="hidden">{words.say(|texts| texts.risk_words.matrix)}</caption>
            <colgroup>
                <col class="matrix-axis-column" />
                <col class="matrix-grade-column" />
            </colgroup>
            <tbody>{rows}</tbody>
            <tfoot>
                <tr>
                    <td colspan=2></td>
                    {grades()}
                </tr>
                <tr>
                    <td colspan=2></td>
                    <th class="matrix-axis" colspan=4 scope="colgroup">
                        {words.say(|texts| texts.fields.impact)}
                    </th>
                </tr>
            </tfoot>
        </table>
        <div class="matrix-open" aria-live="polite">
            {move || open.get().map(|cell| view! { <OpenCell cell /> })}
        </div>
    }
}

/// One cell: how bad it is in a word, and the numbers of the risks in it.
#[component]
fn MatrixCell(cell: Cell, chosen: RwSignal<Option<(Grade, Grade)>>) -> impl IntoView {
    let words = Words::here();
    let here = (cell.likelihood, cell.impact);
    let level = cell.level();
    let word = move || words.get().risk_words.level(level);
    let class = format!("matrix-cell matrix-{}", level.code());
    let test = format!("cell-{}-{}", here.0.number(), here.1.number());
    if cell.risks.is_empty() {
        return view! {
            <td class=class data-test=test>
                <span class="matrix-level">{word}</span>
            </td>
        }
        .into_any();
    }
    let numbers = cell.risks.iter().take(SHOWN);
    let numbers = numbers
        .map(|risk| view! { <span class="matrix-number">{risk.number}</span> })
        .collect_view();
    let more = cell.risks.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| format!("+{more}"));
    let said = move || {
        let texts = words.get();
        texts.risk_words.cell_with_risks(texts, &cell)
    };
    let toggle = move |_| chosen.update(|chosen| *chosen = (*chosen != Some(here)).then_some(here));
    view! {
        <td class=class data-test=test>
            <button
                type="button"
                class="matrix-open-cell"
                aria-expanded=move || (chosen.get() == Some(here)).to_string()
                on:click=toggle
            >
                <span class="hidden">{said}</span>
                <span class="matrix-level" aria-hidden="true">
                    {word}
                </span>
                <span class="matrix-numbers" aria-hidden="true">
                    {numbers}
                    {more}
                </span>
            </button>
        </td>
    }
    .into_any()
}

/// What is in the cell that was tapped.
#[component]
fn OpenCell(cell: Cell) -> impl IntoView {
    let words = Words::here();
    let risks = Signal::stored(cell.risks.clone());
    let heading = move || {
        let texts = words.get();
        let said = texts.risk_words.cell(&cell);
        let count = u64::try_from(cell.risks.len()).unwrap_or(u64::MAX);
        let count = texts.count(&texts.risk_words.risks, count, &[]);
        crate::i18n::format::with_colon(texts.lang, &said, &count)
    };
    view! {
        <h3>{heading}</h3>
        <RiskRows risks />
    }
}

/// Risks with their numbers, to go to.
#[component]
pub fn RiskRows(
    /// Which.
    #[prop(into)]
    risks: Signal<Vec<Numbered>>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let rows = move || {
        let texts = words.get();
        let rows = risks.get().into_iter().map(|numbered| {
            let entity = numbered.risk.entity();
            let title = session.with(|plan| texts.risk_words.name(texts, plan, &entity));
            view! {
                <RowLink
                    href=entry_href(addresses, &entity)
                    lead=RowLead::Plate(numbered.number)
                    title
                    attr:data-test="matrix-risk"
                />
            }
        });
        rows.collect_view()
    };
    view! { <Rows>{rows}</Rows> }
}
