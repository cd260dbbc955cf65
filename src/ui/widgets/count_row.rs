use crate::ui::prelude::*;

/// How many of what: a big figure and its words. Stands in [`Rows`](super::Rows).
#[component]
pub fn CountRow(
    /// The figure.
    #[prop(into)]
    count: Signal<String>,
    /// What is counted, in the form that fits the figure.
    #[prop(into)]
    what: Signal<String>,
    /// Which and when.
    #[prop(optional, into)]
    second: MaybeProp<String>,
) -> impl IntoView {
    view! {
        <li class="row count">
            <span class="count-figure">{count}</span>
            <span class="row-words">
                <span>{what}</span>
                <span class="second">{move || second.get()}</span>
            </span>
        </li>
    }
}
