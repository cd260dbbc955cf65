use crate::ui::prelude::*;

use super::about::About;
use crate::domain::command::UndoLine;
use crate::domain::{Id, LogLine};
use crate::ui::widgets::TextButton;

/// Takes back what a line of the log says: it was noted by mistake.
#[component]
pub fn ByMistake(
    /// The incident.
    about: About,
    /// The line.
    line: Id<LogLine>,
) -> impl IntoView {
    let undo = move || {
        if about.dispatch(UndoLine { line }) {
            about.tell(about.words.untracked().log_words.taken_back.to_owned());
        }
    };
    view! {
        <TextButton
            text=about.words.say(|texts| texts.log_words.by_mistake)
            on_press=undo
            attr:data-test="by-mistake"
        />
    }
}
