use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::kept::when;
use super::taking::take_back;
use crate::domain::Timestamp;
use crate::state::{Clock, LastImport, Notices, Session, Words};
use crate::ui::widgets::{Dialog, FactRow, Glyph, RowLead, Rows, TextButton};

/// What was taken in last, and the way back, for whoever regrets it after the notice has gone.
#[component]
pub(super) fn LastImportPart() -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let last: RwSignal<Option<LastImport>> = RwSignal::new(None);
    let look = move || async move {
        let found = session.last_import().await;
        // The screen may have been left meanwhile.
        let _ = last.try_set(found);
    };
    spawn_local(look());
    let asking = RwSignal::new(false);
    let undo = move || {
        asking.set(false);
        let Some(import) = last.get_untracked() else {
            return;
        };
        spawn_local(async move {
            notices.tell(take_back(session, words.untracked(), import.undo).await);
            look().await;
        });
    };
    move || {
        last.get().map(|import| {
            let at = Timestamp::new(import.at_ms, Clock::read().offset_min);
            view! {
                <div class="fields">
                <Rows>
                    <FactRow
                        lead=RowLead::Icon(Glyph::Folder)
                        name=words.say(|texts| texts.preview.last_taken)
                        value=move || when(words.get(), Some(at))
                        attr:data-test="last-import"
                    />
                </Rows>
                <TextButton
                    text=words.say(|texts| texts.preview.undo_import)
                    on_press=move || asking.set(true)
                    attr:data-test="undo-last-import"
                />
                </div>
                <Show when=move || asking.get()>
                    <Dialog
                        title=words.untracked().preview.undo_import
                        text=words.untracked().preview.undo_import_consequence.to_owned()
                        safe=words.untracked().actions.cancel
                        on_safe=move || asking.set(false)
                        act=words.untracked().actions.undo
                        on_act=undo
                        act_test="undo-last-import-sure"
                    />
                </Show>
            }
        })
    }
}
