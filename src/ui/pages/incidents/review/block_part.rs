use crate::ui::prelude::*;

use super::block_form::BlockForm;
use super::choices::{OpenFields, RowChoices, choices_at};
use super::recovery_rows::RecoveryRows;
use crate::domain::{Id, Incident, Review, ReviewBlock};
use crate::output::paper::Paper;
use crate::state::Words;
use crate::ui::pages::incidents::paper_ways::facts;
use crate::ui::pages::plan::OwnListRows;
use crate::ui::widgets::{Section, TextButton};

/// Which block is being written; `Some(None)` stands for who writes and by when.
pub type Writing = RwSignal<Option<Option<ReviewBlock>>>;

/// One block: to be read, or its form.
#[component]
pub fn BlockPart(
    /// Of which incident.
    id: Id<Incident>,
    /// Which.
    block: ReviewBlock,
    /// Its place in the paper.
    place: usize,
    /// The whole review as a paper.
    paper: Memo<Paper>,
    /// What is being written.
    writing: Writing,
    /// What two people wrote.
    open: OpenFields,
) -> impl IntoView {
    let words = Words::here();
    let is_writing = move || writing.get() == Some(Some(block));
    let part = Memo::new(move |_| paper.with(|paper| paper.parts.get(place).cloned().unwrap_or_default()));
    let aside = move || {
        let press = move || writing.set(if is_writing() { None } else { Some(Some(block)) });
        view! {
            <TextButton
                text=move || {
                    let own = words.get().review_words;
                    if is_writing() { own.read } else { own.write }
                }
                on_press=press
                attr:data-test=format!("write-{}", block.code())
            />
        }
    };
    let content = move || {
        if is_writing() {
            view! {
                <BlockForm id fields=block.fields() on_close=move || writing.set(None) />
                {(block == ReviewBlock::Response).then(|| view! { <RecoveryRows id /> })}
                <OwnListRows list=block.own_list() of=Review::id_for(id).entity().to_string() />
            }
            .into_any()
        } else {
            facts(&part.read(), |row| choices_at(open, id, row.field))
        }
    };
    let test = format!("block-{}", block.code());
    view! {
        <div data-test=test>
            <Section heading=Signal::derive(move || part.read().heading.clone()) aside>
                {content}
                <RowChoices id block />
            </Section>
        </div>
    }
}
