use crate::ui::prelude::*;

/// One sentence on what will stand here, and at most one action.
#[component]
pub fn EmptyState(
    /// The sentence.
    #[prop(into)]
    text: Signal<String>,
    /// The action, a [`Button`](super::Button) or a [`LinkButton`](super::LinkButton).
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
