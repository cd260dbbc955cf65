use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use super::intake_desk::Source;
use crate::i18n::{Texts, fill};
use crate::intake::encoding::Encoding;
use crate::intake::mapping::HEADINGS_AMONG;
use crate::intake::table::{DELIMITERS, Table};
use crate::state::Words;
use crate::ui::widgets::{ChoiceOption, Disclosure, Notice, NoticeTone, Select};

/// The longest text of a row that is shown, in characters.
const ROW_LENGTH: usize = 60;

/// How the file was read, to be put right: where the headings stand, what stands between the cells, which letters.
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
    let put_headings = move |row: Option<usize>| desk.put_headings(row);
    let of_table = move || {
        view! {
            <Select
                label=words.say(|texts| texts.intake.headings)
                options=Signal::derive(move || heading_rows(desk, words))
                value=Signal::derive(move || desk.mapping.with(|mapping| mapping.headings))
                on_choose=put_headings
                attr:data-test="intake-headings"
            />
            <Select
                label=words.say(|texts| texts.intake.delimiter)
                options=Signal::derive(move || delimiters(words.get(), delimiter_of(desk)))
                value=Signal::derive(move || delimiter_of(desk))
                on_choose=move |delimiter: char| desk.read_again(None, Some(delimiter))
                attr:data-test="intake-delimiter"
            />
        }
    };
    let of_source = move |read: fn(&Source) -> String| {
        desk.opened
            .with(|opened| {
                opened
                    .as_ref()
                    .and_then(|opened| opened.source.as_ref())
                    .map(read)
            })
            .unwrap_or_default()
    };
    let is_file = Memo::new(move |_| {
        desk.opened
            .with(|opened| opened.as_ref().is_some_and(|opened| opened.source.is_some()))
    });
    let unread = Memo::new(move |_| {
        desk.opened.with(|opened| {
            let source = opened.as_ref().and_then(|opened| opened.source.as_ref());
            source.map_or(0, |source| u64::try_from(source.unread).unwrap_or(u64::MAX))
        })
    });
    let damage = move || {
        let texts = words.get();
        (unread.get() != 0).then(|| {
            let text = texts.count(&texts.intake.unread, unread.get(), &[]);
            view! { <Notice text tone=NoticeTone::Alert attr:data-test="intake-unread" /> }
        })
    };
    view! {
        {damage}
        <Show when=move || is_file.get()>
            <Disclosure
                summary=words.say(|texts| texts.intake.as_read)
                is_open=unread.get_untracked() != 0
                attr:data-test="intake-format"
            >
                <div class="fields">
                    <Show when=move || is_table.get()>{of_table}</Show>
                    <Select
                        label=words.say(|texts| texts.intake.encoding)
                        hint=Signal::derive(move || of_source(|source| source.sample.clone()))
                        options=Signal::derive(move || encodings(encoding_of(desk)))
                        value=Signal::derive(move || encoding_of(desk))
                        on_choose=move |encoding: Encoding| desk.read_again(Some(encoding), None)
                        attr:data-test="intake-encoding"
                    />
                </div>
            </Disclosure>
        </Show>
    }
}

fn encoding_of(desk: IntakeDesk) -> Encoding {
    desk.opened.with(|opened| {
        let source = opened.as_ref().and_then(|opened| opened.source.as_ref());
        source.map_or(Encoding::Utf8, |source| source.encoding)
    })
}

fn delimiter_of(desk: IntakeDesk) -> char {
    let table = desk.opened.with(|opened| opened.as_ref()?.table());
    table.map_or(';', |table| table.delimiter)
}

/// Those that can be chosen, and what it is.
fn encodings(known: Encoding) -> Vec<ChoiceOption> {
    let other = [known]
        .into_iter()
        .filter(|known| !Encoding::TO_CHOOSE.contains(known));
    let all = Encoding::TO_CHOOSE.into_iter().chain(other);
    all.map(|encoding| ChoiceOption::new(encoding, move || encoding.name().to_owned()))
        .collect()
}

/// The same of what can stand between cells.
fn delimiters(texts: &'static Texts, known: char) -> Vec<ChoiceOption> {
    let other = [known].into_iter().filter(|known| !DELIMITERS.contains(known));
    let all = DELIMITERS.into_iter().chain(other);
    all.map(|delimiter| {
        let name = match delimiter {
            ';' => texts.intake.semicolon.to_owned(),
            ',' => texts.intake.comma.to_owned(),
            '\t' => texts.intake.tab.to_owned(),
            other => other.to_string(),
        };
        ChoiceOption::new(delimiter, move || name.clone())
    })
    .collect()
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
