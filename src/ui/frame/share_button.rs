use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::platform::share::Shareable;
use crate::state::Words;
use crate::ui::widgets::{Button, Glyph};

/// Hands a text to the phone's share sheet; not there where the browser has none.
#[component]
pub fn ShareButton(
    /// The text.
    #[prop(into)]
    text: Signal<String>,
    /// Its title.
    #[prop(into)]
    title: Signal<String>,
) -> impl IntoView {
    let words = Words::here();
    let share = move || {
        if let Some(sheet) = Shareable::text(&text.get_untracked(), &title.get_untracked()) {
            spawn_local(async move {
                // Where it goes is the person's business; copying stays beside it.
                sheet.share().await;
            });
        }
    };
    Shareable::text("Plan B", "Plan B").is_some().then(|| {
        let text = words.say(|texts| texts.actions.share);
        view! { <Button text glyph=Glyph::Share on_press=share attr:data-test="share-text" /> }
    })
}
