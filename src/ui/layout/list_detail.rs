use crate::ui::prelude::*;

/// Which of the two a narrow screen shows; a wide one shows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Showing {
    /// The list.
    #[default]
    List,
    /// What was chosen in it.
    Detail,
}

/// A list and what was chosen in it; mark the chosen row's link with `aria-current`.
#[component]
pub fn ListDetail(
    /// List or detail, by the address.
    #[prop(into)]
    showing: Signal<Showing>,
    /// The list.
    #[prop(into)]
    list: ViewFn,
    /// The detail with its [`Actions`](super::Actions); an empty state when nothing was chosen.
    #[prop(into)]
    detail: ViewFn,
) -> impl IntoView {
    let showing = move || match showing.get() {
        Showing::List => "list",
        Showing::Detail => "detail",
    };
    view! {
        <div class="list-detail" data-showing=showing>
            <div class="list-column">{move || list.run()}</div>
            <div class="detail-column">{move || detail.run()}</div>
        </div>
    }
}
