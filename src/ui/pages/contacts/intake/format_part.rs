use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::i18n::fill;
use crate::intake::mapping::HEADINGS_AMONG;
use crate::intake::table::Table;
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Disclosure, Select};

/// The longest text of a row that is shown, in characters.
const ROW_LENGTH: usize = 60;

/// How the file was read, to be put right: where the headings stand.
#[component]
pub fn FormatPart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let is_table = Memo::new(move |_| {
        desk.opened
            .with(|opened| opened.as_ref().is_some_and(|opened| opened.table().is_some()))
    });
    let of_table = move || {
        view! {
            <Select
                label=words.say(|texts| texts.intake.headings)
                options=Signal::derive(move || heading_rows(desk, words))
                value=Signal::derive(move || desk.mapping.with(|mapping| mapping.headings))
                on_choose=move |row: Option<usize>| desk.put_headings(row)
                attr:data-test="intake-headings"
            />
        }
    };
    view! {
        <Show when=move || is_table.get()>
            <Disclosure summary=words.say(|texts| texts.intake.as_read) attr:data-test="intake-format">
                <div class="fields">{of_table()}</div>
            </Disclosure>
        </Show>
    }
}

/// "No headings", "Row 3: Naam · Gsm".
fn heading_rows(desk: IntakeDesk, words: Words) -> Vec<ChoiceOption> {
    let texts = words.get();
    let named = |table: &Table| {
        let rows = table.rows.iter().take(HEADINGS_AMONG).enumerate();
        rows.map(|(place, row)| {
            let cells: Vec<&str> = row
                .cells
                .iter()
                .map(|cell| cell.trim())
                .filter(|cell| !cell.is_empty())
                .collect();
            let value: String = cells.join(" · ").chars().take(ROW_LENGTH).collect();
            let number = row.number.to_string();
            let name = fill(texts.intake.row_value, &[("number", &number), ("value", &value)]);
            ChoiceOption::new(Some(place), move || name.clone())
        })
        .collect::<Vec<_>>()
    };
    let table = desk.opened.with(|opened| opened.as_ref()?.table());
    let rows = table.map(|table| named(&table)).unwrap_or_default();
    let none = ChoiceOption::new(None::<usize>, words.say(|texts| texts.intake.no_headings));
    [none].into_iter().chain(rows).collect()
}
