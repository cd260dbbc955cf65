use crate::ui::prelude::*;
use leptos::ev;

use super::intake_desk::{IntakeDesk, IntakeTrouble};
use crate::platform::files;
use crate::state::Words;
use crate::ui::widgets::Section;

/// Which files it takes.
#[component]
pub fn FilePart() -> impl IntoView {
    let words = Words::here();
    view! {
        <Section heading=words.say(|texts| texts.intake.files)>
            <p>{words.say(|texts| texts.intake.files_table)}</p>
            <p>{words.say(|texts| texts.intake.files_cards)}</p>
        </Section>
    }
}

/// Takes a file that is dropped anywhere on the screen; whether one hangs over it now.
pub fn take_drops(desk: IntakeDesk) -> RwSignal<bool> {
    let is_over = RwSignal::new(false);
    let over = window_event_listener(ev::dragover, move |event| {
        event.prevent_default();
        is_over.set(true);
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        // Leaving one element for another is not leaving the window.
        if event.related_target().is_none() {
            is_over.set(false);
        }
    });
    let drop = window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        is_over.set(false);
        let count = event
            .data_transfer()
            .and_then(|data| data.files())
            .map_or(0, |files| files.length());
        match files::dropped(&event) {
            Some(_) if count > 1 => desk.trouble.set(Some(IntakeTrouble::Several)),
            Some(file) => desk.read_file(file),
            None => {}
        }
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        drop.remove();
    });
    is_over
}
