use crate::ui::prelude::*;

/// The heading of a screen with one sentence below it.
#[component]
pub fn PageTitle(
    /// The heading.
    #[prop(into)]
    text: Signal<String>,
    /// A sentence under the heading.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// Stands at the right of the heading, a [`Status`](super::Status) mostly.
    #[prop(optional, into)]
    aside: Option<ViewFn>,
) -> impl IntoView {
    view! {
        <div class="page-title">
            <div class="page-title-row">
                <h1>{text}</h1>
                {aside.map(|aside| move || aside.run())}
            </div>
            {hint.map(|hint| view! { <p class="page-title-hint">{hint}</p> })}
        </div>
    }
}
