use crate::ui::prelude::*;

use crate::domain::{Contact, EntityRef, Id};
use crate::state::Session;
use crate::ui::pages::exchange::both_changed::BothChanged;

/// What was changed on two devices of a contact and the numbers.
#[component]
pub fn ContactChoices(
    /// Whose.
    id: Id<Contact>,
) -> impl IntoView {
    let session = Session::here();
    let unsettled = Memo::new(move |_| {
        let entities: Vec<EntityRef> = session.with(|plan| {
            std::iter::once(id.entity())
                .chain(plan.numbers.of(id).map(|(number, _)| number.entity()))
                .collect()
        });
        session.unsettled(&entities)
    });
    view! { <BothChanged unsettled /> }
}
