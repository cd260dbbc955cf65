use crate::ui::prelude::*;

use crate::state::Words;
use crate::ui::widgets::{Button, ButtonRole, TextButton};

/// The end of a short form that stands in the page: save it, or leave it.
#[component]
pub fn SaveOrLeave(
    /// What saving does, as a verb.
    #[prop(into)]
    save: Signal<String>,
    /// `data-test` of the button that saves.
    test: &'static str,
    /// Called when it is left.
    #[prop(into)]
    on_leave: Callback<()>,
) -> impl IntoView {
    let words = Words::here();
    view! {
        <div class="button-row">
            <Button text=save role=ButtonRole::Submit attr:data-test=test />
            <TextButton text=words.say(|texts| texts.actions.cancel) on_press=move || on_leave.run(()) />
        </div>
    }
}
