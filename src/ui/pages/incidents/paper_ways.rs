use crate::ui::prelude::*;

use crate::i18n::{fill, format, plain};
use crate::output::csv::CSV_TYPE;
use crate::output::paper::{HTML_TYPE, Paper, PaperPart, PaperRow};
use crate::platform::{files, page};
use crate::state::{Clock, Session, Words};
use crate::ui::widgets::{Button, Glyph, Section};

/// A file that can be taken along.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Page,
    Table,
    Text,
}

/// Saves a paper as page, table or text, and prints the screen.
#[component]
pub fn PaperWays(
    /// Makes the paper at that moment.
    #[prop(into)]
    paper: Callback<(), Paper>,
    /// Makes the table, where it is another than the paper's own.
    #[prop(optional, into)]
    table: Option<Callback<(), String>>,
    /// The file's name without its ending, made at that moment.
    #[prop(into)]
    stem: Callback<(), String>,
    /// Called before the screen is printed.
    #[prop(optional, into)]
    before_print: Option<Callback<()>>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let told = RwSignal::new(String::new());
    let save = move |way: Way| {
        let texts = words.untracked();
        let made = paper.run(());
        let stem = plain(&stem.run(()));
        let (name, text, kind) = match way {
            Way::Page => {
                let company = session.with_untracked(|plan| plan.company.name.clone());
                let moment = format::moment(texts.lang, Clock::read());
                let made_on = fill(texts.evidence_words.made_on, &[("moment", &moment)]);
                (
                    format!("{stem}.html"),
                    made.html(texts, &company, &made_on),
                    HTML_TYPE,
                )
            }
            Way::Table => {
                let text = table.map_or_else(|| made.csv(texts), |table| table.run(()));
                (format!("{stem}.csv"), text, CSV_TYPE)
            }
            Way::Text => (format!("{stem}.txt"), made.text(texts), files::TEXT_PLAIN),
        };
        told.set(match files::save_text(&name, &text, kind) {
            Ok(()) => fill(texts.log_words.saved_as, &[("name", &name)]),
            Err(_) => texts.log_words.save_failed.to_owned(),
        });
    };
    let print = move || {
        if let Some(before) = before_print {
            before.run(());
        }
        // What is shown now has to be drawn first.
        request_animation_frame(|| request_animation_frame(page::print));
    };
    view! {
        <div class="button-row no-print">
            <Button
                text=words.say(|texts| texts.log_words.as_page)
                glyph=Glyph::Save
                on_press=move || save(Way::Page)
                attr:data-test="save-page"
            />
            <Button
                text=words.say(|texts| texts.log_words.as_table)
                glyph=Glyph::Save
                on_press=move || save(Way::Table)
                attr:data-test="save-table"
            />
            <Button
                text=words.say(|texts| texts.log_words.as_text)
                glyph=Glyph::Save
                on_press=move || save(Way::Text)
                attr:data-test="save-text"
            />
            <Button
                text=words.say(|texts| texts.actions.print)
                glyph=Glyph::Print
                on_press=print
                attr:data-test="print-paper"
            />
        </div>
        <p class="second" role="status" data-test="paper-told">
            {told}
        </p>
    }
}

/// The parts of a paper on the screen, without its pictures.
#[component]
pub fn PaperParts(
    /// The parts.
    #[prop(into)]
    parts: Signal<Vec<PaperPart>>,
) -> impl IntoView {
    move || parts.get().into_iter().map(shown_part).collect_view()
}

fn shown_part(part: PaperPart) -> impl IntoView {
    view! {
        <Section heading=part.heading.clone()>
            {facts(&part, |_| ().into_any())}
        </Section>
    }
}

/// The facts of a part, each with what stands below it.
pub fn facts(part: &PaperPart, below: impl Fn(&PaperRow) -> AnyView) -> AnyView {
    let words = Words::here();
    let rows = part.rows.clone().into_iter().map(|row| {
        let below = below(&row);
        let text = match row.text.is_empty() {
            true => words.get().review_words.no_answer.to_owned(),
            false => row.text,
        };
        view! {
            <div class="entry-fact" data-test="paper-row">
                <dt>{row.label}</dt>
                <dd>
                    {text} <span class="second known-from">{row.source}</span>
                    {(!row.mark.is_empty()).then(|| view! { <code class="mark-line">{row.mark}</code> })}
                    {below}
                </dd>
            </div>
        }
    });
    view! { <dl class="entry-facts">{rows.collect_view()}</dl> }.into_any()
}
