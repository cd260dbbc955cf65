use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FocusOptions, HtmlElement};

/// One screen: what stays above, and its content.
#[component]
pub fn Screen(
    /// The [`PrintHead`](super::PrintHead).
    #[prop(into)]
    print: ViewFn,
    /// [`DrillBand`](super::DrillBand), then [`Strip`](super::Strip).
    #[prop(into)]
    top: ViewFn,
    /// The content; [`Actions`](super::Actions) last.
    children: Children,
) -> impl IntoView {
    view! {
        {print.run()}
        <header class="top">{top.run()}</header>
        <main class="screen" id="main">
            {children()}
        </main>
    }
}

/// Moves the focus to the content, as the skip link does; for screens that were just built.
pub fn focus_main() {
    let main = document()
        .get_element_by_id("main")
        .and_then(|main| main.dyn_into::<HtmlElement>().ok());
    if let Some(main) = main {
        // Here and not in the view: there it would be taken away and set again with each screen, and a browser lays
        // the whole page out to see whether an element that loses it may keep the focus.
        if !main.has_attribute("tabindex") {
            main.set_tab_index(-1);
        }
        // What stands in it is new: a screen reader reads it when the focus comes, not when it stays.
        let _ = main.blur();
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // A page without a focusable main has nothing to move to.
        let _ = main.focus_with_options(&options);
    }
}

/// Moves the focus to the content once it is drawn, when it went with what stood there before: the keyboard goes on
/// there and a screen reader reads the new screen.
pub fn refocus_main() {
    request_animation_frame(|| {
        let focused = document().active_element();
        if focused.is_none_or(|element| matches!(element.tag_name().as_str(), "BODY" | "MAIN")) {
            focus_main();
        }
    });
}
