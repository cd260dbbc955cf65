use crate::ui::prelude::*;
use leptos::ev;

use super::intake_desk::{IntakeDesk, IntakeTrouble};
use crate::platform::{contact_picker, files};
use crate::state::Words;
use crate::ui::widgets::{Button, Glyph, Section};

/// Which files it takes, and the telephone's own list where there is one.
#[component]
pub fn FilePart(
    /// Where what comes is laid.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let pick = move || {
        contact_picker::is_there().then(|| {
            view! {
                <div class="button-row">
                    <Button
                        text=words.say(|texts| texts.intake.pick)
                        glyph=Glyph::Person
                        on_press=move || desk.pick(words.untracked().intake.phone_book.to_owned())
                        attr:data-test="intake-pick"
                    />
                </div>
            }
        })
    };
    view! {
        <Section heading=words.say(|texts| texts.intake.files)>
            <div class="fields">
                <div>
                    <p>{words.say(|texts| texts.intake.files_table)}</p>
                    <p>{words.say(|texts| texts.intake.files_cards)}</p>
                </div>
                {pick}
            </div>
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
