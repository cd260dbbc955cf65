use crate::ui::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{FocusOptions, HtmlElement};

/// One button of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its words.
    pub text: String,
    /// Whether it is what holds now; none: it only acts.
    pub pressed: Option<bool>,
    /// Its `data-test`.
    pub test: &'static str,
}

impl Mark {
    /// A button that acts.
    pub fn act(text: impl Into<String>, test: &'static str) -> Self {
        Self {
            text: text.into(),
            pressed: None,
            test,
        }
    }

    /// One of several answers.
    pub fn answer(text: impl Into<String>, pressed: bool, test: &'static str) -> Self {
        Self {
            text: text.into(),
            pressed: Some(pressed),
            test,
        }
    }
}

/// A few buttons that belong together: answers, results, what is to be seen. Drawn anew as a whole; the focus stays on
/// the button that was pressed.
#[component]
pub fn Marks(
    /// What they are about, for screen readers.
    label: String,
    /// Tells this group from the others of the page.
    name: String,
    /// The buttons.
    marks: Vec<Mark>,
    /// Called with the place of the button that was pressed.
    on_mark: Callback<(usize,)>,
) -> impl IntoView {
    let buttons = marks.into_iter().enumerate().map(|(at, mark)| {
        let id = format!("{name}-{at}");
        let pressed = mark.pressed.map(|pressed| if pressed { "true" } else { "false" });
        let press = {
            let id = id.clone();
            move |_| {
                on_mark.run((at,));
                keep_focus(id.clone());
            }
        };
        view! {
            <button type="button" class="button mark" id=id aria-pressed=pressed data-test=mark.test on:click=press>
                <span class="button-text">{mark.text}</span>
            </button>
        }
    });
    view! {
        <div class="marks" role="group" aria-label=label>
            {buttons.collect_view()}
        </div>
    }
}

/// Puts the focus back on a button that was drawn anew, or into the content when it is gone.
fn keep_focus(id: String) {
    request_animation_frame(move || {
        let is_lost = document()
            .active_element()
            .is_none_or(|element| element.tag_name() == "BODY");
        let there = document()
            .get_element_by_id(&id)
            .or_else(|| document().get_element_by_id("main"));
        if let Some(element) = there.filter(|_| is_lost)
            && let Ok(element) = element.dyn_into::<HtmlElement>()
        {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // Focus is a courtesy: the screen says the same without it.
            let _ = element.focus_with_options(&options);
        }
    });
}
