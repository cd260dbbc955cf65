use crate::ui::prelude::*;

use super::class_choice::ClassChoice;
use super::danger_line::DangerLine;
use super::log_tail::LogTail;
use super::next_step::NextStepSign;
use super::note_form::NoteForm;
use super::resolve::Resolve;
use super::services_summary::ServicesSummary;
use crate::state::Words;
use crate::ui::frame::NewVersion;
use crate::ui::layout::{Actions, TwoColumns};
use crate::ui::widgets::{Button, Glyph};

/// The incident while it runs: what works, the log, the one next step.
#[component]
pub fn Running() -> impl IntoView {
    let words = Words::here();
    let noting = RwSignal::new(false);
    let first = move || {
        view! {
            <DangerLine />
            <Show when=move || noting.get()>
                <NoteForm on_close=move || noting.set(false) />
            </Show>
            <ServicesSummary />
            <ClassChoice />
        }
    };
    let second = move || view! { <LogTail /> <Resolve /> <NewVersion /> };
    let actions = move || {
        view! {
            <Actions sign=|| view! { <NextStepSign /> }>
                <Button
                    text=words.say(|texts| texts.now.note_something)
                    glyph=Glyph::Pencil
                    on_press=move || noting.update(|noting| *noting = !*noting)
                    attr:data-test="note"
                />
            </Actions>
        }
    };
    view! { <TwoColumns first second actions /> }
}
