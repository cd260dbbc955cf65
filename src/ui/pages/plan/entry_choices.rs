use crate::ui::prelude::*;

use super::own_rows::own_rows_of;
use crate::domain::EntityRef;
use crate::state::Session;
use crate::ui::pages::exchange::both_changed::BothChanged;

/// What two people changed of an entry without knowing of each other, chosen where the entry is read.
#[component]
pub fn EntryChoices(
    /// Which entry; its rows of one's own belong to it.
    entity: EntityRef,
) -> impl IntoView {
    let session = Session::here();
    let unsettled = Memo::new(move |_| {
        let mut entities = vec![entity.clone()];
        entities.extend(session.with(|plan| own_rows_of(plan, &entity)));
        session.unsettled(&entities)
    });
    view! { <BothChanged unsettled /> }
}
