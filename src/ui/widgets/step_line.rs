use crate::ui::prelude::*;

/// The line that [`StepItem`](super::StepItem)s stand on.
#[component]
pub fn StepLine(
    /// The steps, in the order in which to do them.
    children: Children,
) -> impl IntoView {
    view! {
        <ol class="step-line" role="list">
            {children()}
        </ol>
    }
}
