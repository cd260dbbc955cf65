use crate::ui::prelude::*;

use super::is_real::IsReal;
use super::playing::{Playing, calls_screen, play_next, playing};
use super::result_words::held_title;
use super::script_panel::{Face, Finish, note_href};
use crate::domain::drill_script::DrillPlan;
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::{Actions, Beside};
use crate::ui::widgets::{EmptyState, Glyph, LinkButton, Sign, SignLink, TextLink};

/// The running drill: one phone in the middle of the table.
#[component]
pub fn RunningDrillPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let playing = playing();
    let title = Signal::derive(move || {
        let playing = playing.read();
        let texts = words.get();
        match playing.as_ref() {
            Some(playing) => held_title(texts, playing.held).to_owned(),
            None => texts.incidents.drill.to_owned(),
        }
    });
    let back = Head::Below {
        href: Signal::stored(addresses.to("/drills")),
        name: words.signal(|texts| texts.incidents.drills),
    };
    let is_drill = Memo::new(move |_| playing.read().is_some());
    let is_full = Memo::new(move |_| {
        let playing = playing.read();
        playing
            .as_ref()
            .is_some_and(|playing| playing.held == DrillPlan::Full)
    });
    let content = move || {
        if !is_drill.get() {
            return view! {
                <EmptyState text=words.say(|texts| texts.drills.no_drill)>
                    <LinkButton href=addresses.to("/drills") text=words.say(|texts| texts.incidents.drills) />
                </EmptyState>
            }
            .into_any();
        }
        view! {
            <h1 class="drill-title">{title}</h1>
            {move || is_full.get().then(|| view! { <p>{words.say(|texts| texts.drills.full_about)}</p> })}
            <Face playing />
            <div class="drill-ways">
                <TextLink href=addresses.to("/") text=words.say(|texts| texts.drills.to_the_path) />
                <IsReal />
            </div>
            <Actions beside=Beside::Content sign=move || view! { <NextSign playing /> }>
                <Finish playing />
            </Actions>
        }
        .into_any()
    };
    view! {
        <AppScreen head=back title>
            <div class="drills">{content}</div>
        </AppScreen>
    }
}

/// What comes next: the next event, the call round, the whole path, or the result.
#[derive(Clone, PartialEq)]
enum Next {
    Event,
    Calls(String),
    Path,
    Result,
}

impl Next {
    fn of(playing: &Playing) -> Self {
        match playing.held {
            _ if playing.is_over() => Self::Result,
            DrillPlan::Tabletop(_) => Self::Event,
            DrillPlan::CallRound(_) => Self::Calls(calls_screen(playing)),
            DrillPlan::Full => Self::Path,
        }
    }
}

#[component]
fn NextSign(playing: Memo<Option<Playing>>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let next = Memo::new(move |_| playing.read().as_ref().map(Next::of));
    let when = move || {
        let texts = words.get();
        let now = clock.minute();
        let playing = playing.read();
        let run = playing.as_ref().and_then(|playing| playing.run.as_ref());
        match run.and_then(|run| run.next_up_in(now)).unwrap_or_default() {
            0 => texts.drills.next_is_up.to_owned(),
            minutes => {
                let duration = format::duration(texts.lang, u64::from(minutes));
                fill(texts.drills.next_in, &[("duration", &duration)])
            }
        }
    };
    let link = move |href: String, context: fn(Words) -> String, verb: String| {
        let context = Signal::derive(move || context(words));
        view! { <SignLink href=href context verb=verb attr:data-test="drill-next" /> }.into_any()
    };
    move || {
        let texts = words.get();
        Some(match next.get()? {
            Next::Event => view! {
                <Sign
                    context=when
                    verb=words.say(|texts| texts.drills.next_event)
                    glyph=Glyph::Play
                    on_press=move || {
                        play_next(session, playing);
                        // What has just happened stands above.
                        window().scroll_to_with_x_and_y(0.0, 0.0);
                    }
                    attr:data-test="next-event"
                />
            }
            .into_any(),
            Next::Calls(screen) => link(
                addresses.to(&screen),
                |words| words.get().drills.still_to_reach.to_owned(),
                texts.drills.to_the_calls.to_owned(),
            ),
            Next::Path => link(
                addresses.to("/"),
                |words| words.get().drills.full.to_owned(),
                texts.drills.to_the_path.to_owned(),
            ),
            Next::Result => link(
                note_href(addresses, playing),
                |words| words.get().drills.note_result.to_owned(),
                texts.drills.finish_and_note.to_owned(),
            ),
        })
    }
}
