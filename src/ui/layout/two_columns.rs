use crate::ui::prelude::*;

/// Two halves when wide, parted by a hairline; one after the other otherwise.
#[component]
pub fn TwoColumns(
    /// What the sign concludes.
    #[prop(into)]
    first: ViewFn,
    /// The second half when wide; below the first otherwise.
    #[prop(into)]
    second: ViewFn,
    /// The [`Actions`](super::Actions): under the first half when wide, just above the bottom bar otherwise.
    #[prop(optional, into)]
    actions: ViewFn,
    /// Shown under the actions when wide, not at all otherwise.
    #[prop(optional, into)]
    below: ViewFn,
) -> impl IntoView {
    view! {
        <div class="two-columns">
            <div class="column column-first">{move || first.run()}</div>
            <div class="column column-second">{move || second.run()}</div>
            {move || actions.run()}
            <div class="column-below">{move || below.run()}</div>
        </div>
    }
}
