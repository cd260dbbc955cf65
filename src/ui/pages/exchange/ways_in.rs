use crate::ui::prelude::*;
use leptos::task::spawn_local;
use leptos::{ev, html};

use super::desk::Desk;
use super::trouble::Trouble;
use crate::platform::{clipboard, files};
use crate::state::Words;
use crate::ui::widgets::{Button, ButtonRole, Glyph, Icon, Section, TextArea};

/// Opening a file and pasting; dropping works on the whole screen.
#[component]
pub(super) fn WaysIn(
    /// Takes what comes.
    desk: Desk,
    /// The file input, so that a sign can open it too.
    input: NodeRef<html::Input>,
) -> impl IntoView {
    let words = Words::here();
    let pasting = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let refused = RwSignal::new(false);
    let chosen = move |_| {
        if let Some(file) = input.get_untracked().and_then(|input| files::chosen(&input)) {
            desk.read_file(file);
        }
    };
    let paste = move || {
        pasting.set(true);
        refused.set(false);
        spawn_local(async move {
            match clipboard::paste().await {
                Ok(text) => look(desk, text),
                Err(_) => refused.set(true),
            }
        });
    };
    let read = move |event: ev::SubmitEvent| {
        event.prevent_default();
        look(desk, pasted.get_untracked());
    };
    view! {
        <Section heading=words.say(|texts| texts.exchange.inward)>
            <div class="fields">
                <div class="button-row">
                    <label class="button file-button">
                        <input type="file" class="hidden" node_ref=input on:change=chosen data-test="open-file" />
                        <Icon glyph=Glyph::Folder />
                        <span class="button-text">{words.say(|texts| texts.exchange.open_short)}</span>
                    </label>
                    <Button
                        text=words.say(|texts| texts.exchange.paste)
                        glyph=Glyph::Paste
                        on_press=paste
                        attr:data-test="paste-text"
                    />
                </div>
                <Show when=move || pasting.get()>
                    <form class="fields" on:submit=read>
                        <TextArea
                            label=words.say(|texts| texts.exchange.paste_label)
                            hint=words.say(|texts| texts.exchange.paste_hint)
                            value=pasted
                            on_input=move |text: String| pasted.set(text)
                            error=Signal::derive(move || {
                                refused.get().then(|| words.get().exchange.paste_refused.to_owned())
                            })
                            attr:data-test="paste-area"
                        />
                        <Button
                            text=words.say(|texts| texts.exchange.paste_read)
                            role=ButtonRole::Submit
                            attr:data-test="paste-read"
                        />
                    </form>
                </Show>
            </div>
        </Section>
    }
}

fn look(desk: Desk, text: String) {
    desk.read(Box::pin(async move { Ok(Some(text.into_bytes())) }));
}

/// Takes files that are dropped anywhere on the screen; whether one hangs over it now.
pub(super) fn take_drops(desk: Desk) -> RwSignal<bool> {
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
            Some(_) if count > 1 => desk.trouble.set(Some(Trouble::Several)),
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
