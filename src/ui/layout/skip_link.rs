use crate::ui::prelude::*;

/// First stop of the keyboard: straight to the content. Seen only while it has the focus.
#[component]
pub fn SkipLink(
    /// "Naar de inhoud".
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    // The focus is moved by hand: following the fragment would be taken as a change of route.
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        super::screen::focus_main();
    };
    view! {
        <a class="skip-link" href="#main" on:click=skip>
            {text}
        </a>
    }
}
