use crate::ui::prelude::*;

/// Underlined words that do something on this screen; looks like a [`TextLink`](super::TextLink).
#[component]
pub fn TextButton(
    /// What happens, as a verb.
    #[prop(into)]
    text: Signal<String>,
    /// Called on a tap.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button type="button" class="text-link" on:click=move |_| on_press.run(())>
            <span>{text}</span>
        </button>
    }
}
