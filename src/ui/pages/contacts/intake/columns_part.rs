use std::sync::Arc;

use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::i18n::fill;
use crate::intake::column::Column;
use crate::intake::mapping::Mapping;
use crate::intake::table::Table;
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Disclosure, Section, Select};

/// How many cells show what a column holds.
const SAMPLES: usize = 3;
/// The longest text of the cells that is shown, in characters.
const SAMPLE_LENGTH: usize = 80;

/// What each column means, with its first cells. Columns that were not recognised are folded away.
#[component]
pub fn ColumnsPart(
    /// Where the table lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let part = move |table: Arc<Table>| {
        // What was not recognised at first keeps its place when it is named.
        let start = desk.mapping.get_untracked();
        let holds = |place: &usize| !start.samples(&table, *place, 1).is_empty();
        let (unknown, named): (Vec<usize>, Vec<usize>) = (0..start.columns.len())
            .filter(holds)
            .partition(|place| start.columns.get(*place) == Some(&Column::LeaveOut));
        let rows = StoredValue::new(table);
        let fields = move |places: &[usize]| {
            let places = places.iter();
            places
                .map(|place| view! { <ColumnField desk table=rows place=*place /> })
                .collect_view()
        };
        let count = u64::try_from(unknown.len()).unwrap_or(u64::MAX);
        let rest = (!unknown.is_empty()).then(|| {
            let summary = move || {
                let texts = words.get();
                texts.count(&texts.intake.columns_left_out, count, &[])
            };
            view! {
                <Disclosure summary=Signal::derive(summary) attr:data-test="intake-unknown" attr:open=named.is_empty()>
                    <div class="intake-columns">{fields(&unknown)}</div>
                </Disclosure>
            }
        });
        view! {
            <Section heading=words.say(|texts| texts.intake.columns) attr:data-test="intake-columns">
                <div class="fields">
                    <div class="intake-columns">{fields(&named)}</div>
                    {rest}
                </div>
            </Section>
        }
    };
    // Other headings are other columns.
    let headings = Memo::new(move |_| desk.mapping.with(|mapping| mapping.headings));
    move || {
        headings.track();
        desk.opened.with(|opened| opened.as_ref()?.table()).map(part)
    }
}

#[component]
fn ColumnField(desk: IntakeDesk, table: StoredValue<Arc<Table>>, place: usize) -> impl IntoView {
    let words = Words::here();
    let of_table = move |read: fn(&Mapping, &Table, usize) -> String| {
        table.with_value(|table| desk.mapping.with(|mapping| read(mapping, table, place)))
    };
    let label = move || match of_table(|mapping, table, place| mapping.heading(table, place).to_owned()) {
        heading if heading.is_empty() => {
            let number = (place + 1).to_string();
            fill(words.get().intake.column, &[("number", &number)])
        }
        heading => heading,
    };
    let samples = move || {
        let samples = of_table(|mapping, table, place| mapping.samples(table, place, SAMPLES).join(" · "));
        samples.chars().take(SAMPLE_LENGTH).collect::<String>()
    };
    let options = move || {
        let texts = words.get();
        let all = Column::ALL.iter();
        all.map(|column| {
            let name = texts.intake.column_name(texts, *column);
            ChoiceOption::new(*column, move || name)
        })
        .collect::<Vec<_>>()
    };
    let value = move || {
        desk.mapping
            .with(|mapping| mapping.columns.get(place).copied().unwrap_or_default())
    };
    view! {
        <Select
            label=Signal::derive(label)
            hint=Signal::derive(samples)
            options=Signal::derive(options)
            value=Signal::derive(value)
            on_choose=move |column: Column| desk.name_column(place, column)
            attr:data-test=format!("column-{place}")
        />
    }
}
