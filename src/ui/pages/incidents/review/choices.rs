//! What two people wrote into the same field of a review without knowing of each other: both stand at the field.

use crate::ui::prelude::*;

use crate::domain::order::in_owners_order;
use crate::domain::{EntityRef, Id, Incident, Review, ReviewBlock};
use crate::replica::{BothChanged as ChangedField, Unsettled};
use crate::state::{Session, Words};
use crate::ui::pages::exchange::both_changed::{BothChanged, ChosenHere};
use crate::ui::widgets::Notice;

/// The fields of a review that were changed on two devices.
pub type OpenFields = Memo<Vec<ChangedField>>;

/// What is open in the review of an incident.
pub fn open_fields(id: Id<Incident>) -> OpenFields {
    let session = Session::here();
    Memo::new(move |_| {
        let found = session.unsettled(&[Review::id_for(id).entity()]);
        found.into_iter().flat_map(|one| one.fields).collect::<Vec<_>>()
    })
}

/// Whether a changed field stands at this question: its answer or its words.
fn stands_at(changed: &ChangedField, field: &str) -> bool {
    let name = changed
        .field
        .split_once('/')
        .map_or(changed.field.as_str(), |(name, _)| name);
    name == field || name.strip_suffix("_text") == Some(field)
}

/// Both values of a question, if two people answered it.
pub fn choices_at(open: OpenFields, id: Id<Incident>, field: &str) -> AnyView {
    let fields: Vec<ChangedField> = open
        .get()
        .into_iter()
        .filter(|changed| !field.is_empty() && stands_at(changed, field))
        .collect();
    let entity = Review::id_for(id).entity();
    view! { <ChosenHere entity fields /> }.into_any()
}

/// How many fields are open, above the blocks in which they stand.
#[component]
pub fn OpenCount(
    /// The open fields.
    open: OpenFields,
) -> impl IntoView {
    let words = Words::here();
    move || {
        let count = u64::try_from(open.read().len()).unwrap_or(u64::MAX);
        (count > 0).then(|| {
            let text = Signal::derive(move || {
                let texts = words.get();
                texts.count(&texts.review_words.fields_to_choose, count, &[])
            });
            view! {
                <div data-test="fields-to-choose">
                    <Notice text />
                </div>
            }
        })
    }
}

/// What was changed on two devices of the rows that belong to a block: rows of one's own, times of activities.
#[component]
pub fn RowChoices(
    /// Of which incident.
    id: Id<Incident>,
    /// Of which block.
    block: ReviewBlock,
) -> impl IntoView {
    let session = Session::here();
    let unsettled: Memo<Vec<Unsettled>> = Memo::new(move |_| {
        let entities: Vec<EntityRef> = session.with(|plan| {
            let of = Review::id_for(id).entity().to_string();
            let own = in_owners_order(&plan.own_rows, |row| &row.order).into_iter();
            let own = own.filter(|(_, row)| row.list == block.own_list() && row.of == of);
            let times = plan.recoveries.iter();
            let times = times.filter(|(_, row)| block == ReviewBlock::Response && row.incident == id);
            own.map(|(id, _)| id.entity())
                .chain(times.map(|(id, _)| id.entity()))
                .collect()
        });
        session.unsettled(&entities)
    });
    view! { <BothChanged unsettled /> }
}
