use leptos::prelude::*;

use crate::state::Memo;

/// Whether something is shown.
pub struct When(Box<dyn Fn() -> bool + Send + Sync>);

impl<F: Fn() -> bool + Send + Sync + 'static> From<F> for When {
    fn from(holds: F) -> Self {
        Self(Box::new(holds))
    }
}

/// Shows its children while something holds. Leptos' own would be compiled anew for each place.
#[component]
pub fn Show(
    /// What is shown; made anew each time it appears.
    children: ChildrenFn,
    /// Whether it is shown, tracked.
    #[prop(into)]
    when: When,
    /// What stands there otherwise; nothing if left out.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let holds = Memo::new(move |_| (when.0)());
    view! { {move || if holds.get() { children() } else { fallback.run() }} }
}
