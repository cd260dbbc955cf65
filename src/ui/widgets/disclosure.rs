use crate::ui::prelude::*;
use leptos::html;

use super::{Glyph, Icon};
use crate::platform::listener::Listener;

/// Words that unfold an explanation on a tap: a term, a how-to.
#[component]
pub fn Disclosure(
    /// What a tap explains.
    #[prop(into)]
    summary: Signal<String>,
    /// Whether it stands on paper too, where nobody can tap: what a picture says, in words.
    #[prop(optional)]
    on_paper: bool,
    /// Whether it is unfolded from the start.
    #[prop(optional)]
    is_open: bool,
    /// The explanation.
    children: Children,
) -> impl IntoView {
    let details = NodeRef::<html::Details>::new();
    if on_paper {
        unfold_on_paper(details);
    }
    view! {
        <details class="disclosure" node_ref=details open=is_open>
            <summary>
                <Icon glyph=Glyph::ChevronDown />
                <span>{summary}</span>
            </summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
}

/// Opens it while the browser lays out the paper; afterwards it is as it was.
fn unfold_on_paper(details: NodeRef<html::Details>) {
    let was_open = StoredValue::new(true);
    let on = move |event: &'static str, act: fn(&leptos::web_sys::HtmlDetailsElement, StoredValue<bool>)| {
        let hear = move |_| {
            if let Some(details) = details.get_untracked() {
                act(&details, was_open);
            }
        };
        let listener = StoredValue::new_local(Listener::new(&window(), event, hear).ok());
        on_cleanup(move || listener.dispose());
    };
    on("beforeprint", |details, was_open| {
        was_open.set_value(details.open());
        details.set_open(true);
    });
    on("afterprint", |details, was_open| {
        details.set_open(was_open.get_value())
    });
}
