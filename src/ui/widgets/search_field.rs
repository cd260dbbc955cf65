use crate::ui::prelude::*;
use leptos::html;

use super::{Glyph, Icon};

/// Search over a list that narrows while one types.
#[component]
pub fn SearchField(
    /// What can be searched for; stands in the empty field and names it.
    #[prop(into)]
    label: Signal<String>,
    /// Names the button that empties the field.
    #[prop(into)]
    clear: Signal<String>,
    /// What is searched for.
    #[prop(into)]
    value: Signal<String>,
    /// Called with the whole text at each change.
    #[prop(into)]
    on_input: Callback<(String,)>,
) -> impl IntoView {
    let input: NodeRef<html::Input> = NodeRef::new();
    let empty = move || {
        on_input.run((String::new(),));
        if let Some(input) = input.get_untracked() {
            // A field that cannot take the focus is no reason to stop.
            let _ = input.focus();
        }
    };
    view! {
        <div class="search" role="search">
            <Icon glyph=Glyph::Search />
            <input
                node_ref=input
                class="control"
                type="search"
                enterkeyhint="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-label=label
                placeholder=label
                prop:value=value
                on:input=move |event| on_input.run((event_target_value(&event),))
            />
            <Show when=move || !value.read().is_empty()>
                <button type="button" class="search-clear" aria-label=clear on:click=move |_| empty()>
                    <Icon glyph=Glyph::Cross />
                </button>
            </Show>
        </div>
    }
}
