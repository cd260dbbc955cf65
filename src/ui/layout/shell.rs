use crate::ui::prelude::*;

use super::SkipLink;

/// The frame around every screen; built once, outside the routes.
#[component]
pub fn Shell(
    /// "Naar de inhoud".
    #[prop(into)]
    skip: Signal<String>,
    /// The [`SideBar`](super::SideBar); shown when wide.
    #[prop(into)]
    side: ViewFn,
    /// The [`BottomBar`](super::BottomBar); shown when not wide.
    #[prop(into)]
    bar: ViewFn,
    /// The routes, each giving a [`Screen`](super::Screen).
    children: Children,
) -> impl IntoView {
    view! {
        <div class="shell">
            <SkipLink text=skip />
            {side.run()}
            <div class="shell-body">{children()}</div>
            {bar.run()}
        </div>
    }
}
