use crate::ui::prelude::*;

use super::call_face::{CallFace, within};
use super::is_real::IsReal;
use super::playing::{Playing, play_next, playing};
use super::result_words::held_title;
use super::script_face::ScriptFace;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Button, Glyph, LinkButton, Section};

/// The running drill on another screen: what its script let happen, the button for what comes next, the ways out.
/// Nothing when no drill runs.
#[component]
pub fn ScriptPanel() -> impl IntoView {
    let words = Words::here();
    let playing = playing();
    let is_drill = Memo::new(move |_| playing.read().is_some());
    let heading = move || {
        let playing = playing.read();
        playing
            .as_ref()
            .map(|playing| held_title(words.get(), playing.held))
            .unwrap_or_default()
    };
    move || {
        is_drill.get().then(|| {
            view! {
                <Section heading attr:data-test="script-panel">
                    <Face playing />
                    <div class="button-row">
                        <NextButton playing />
                        <Finish playing />
                    </div>
                    <IsReal />
                </Section>
            }
        })
    }
}

/// What a drill of this kind has to show.
#[component]
pub(super) fn Face(playing: Memo<Option<Playing>>) -> impl IntoView {
    let within = within(playing);
    view! {
        <ScriptFace playing />
        {move || within.get().map(|within| view! { <CallFace playing within /> })}
    }
}

#[component]
fn NextButton(playing: Memo<Option<Playing>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let has_next = Memo::new(move |_| {
        playing
            .read()
            .as_ref()
            .is_some_and(|playing| playing.next().is_some())
    });
    move || {
        has_next.get().then(|| {
            view! {
                <Button
                    text=words.say(|texts| texts.drills.next_event)
                    glyph=Glyph::Play
                    on_press=move || play_next(session, playing)
                    attr:data-test="next-event"
                />
            }
        })
    }
}

/// The way to the result.
#[component]
pub(super) fn Finish(playing: Memo<Option<Playing>>) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    view! {
        <LinkButton
            href=Signal::derive(move || note_href(addresses, playing))
            text=words.say(|texts| texts.drills.finish)
            glyph=Glyph::Stop
            attr:data-test="finish-drill"
        />
    }
}

/// Where the result of the running drill is noted.
pub(super) fn note_href(addresses: Addresses, playing: Memo<Option<Playing>>) -> String {
    let playing = playing.read();
    playing
        .as_ref()
        .map(|playing| addresses.to(&format!("/drills/note/{}", playing.id)))
        .unwrap_or_default()
}
