use crate::ui::prelude::*;

use super::super::entry_draft::EntryDraft;
use crate::i18n::{fields_as_kept, fields_in_words};
use crate::state::Words;
use crate::ui::widgets::TextArea;

/// The text of a message, with its fields as the language of the app calls them; the draft has them as the file does.
#[component]
pub fn MessageText(
    /// The draft that it writes.
    draft: EntryDraft,
    /// The field's name.
    name: String,
) -> impl IntoView {
    let words = Words::here();
    let (label, error) = (draft.label(name.clone()), draft.error(name.clone()));
    let test = format!("field-{name}");
    // What is typed stays as it is typed: a word that changed under the hand would move the cursor.
    let typed = RwSignal::new(fields_in_words(words.untracked(), &draft.text(&name)));
    let set = move |text: String| {
        draft.set_text(&name, fields_as_kept(&text));
        typed.set(text);
    };
    view! { <TextArea label value=typed on_input=set error attr:data-test=test /> }
}
