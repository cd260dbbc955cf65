use crate::ui::prelude::*;

use super::{Status, StatusKind};

/// A state left, what is in it right: "Werkt   gsm, elektriciteit". Stands in plain [`Rows`](super::Rows).
#[component]
pub fn StateRow(
    /// Which state.
    #[prop(into)]
    kind: Signal<StatusKind>,
    /// The word for it.
    #[prop(into)]
    text: Signal<String>,
    /// What is in this state.
    #[prop(into)]
    what: Signal<String>,
) -> impl IntoView {
    view! {
        <li class="state-row">
            <Status kind text />
            <span>{what}</span>
        </li>
    }
}
