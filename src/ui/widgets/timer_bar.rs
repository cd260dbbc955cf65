use crate::ui::prelude::*;

use super::timer_face::TimerFace;
use super::{Button, Countdown, Glyph};

/// The words of a timer.
#[derive(Clone, Copy)]
pub struct TimerWords {
    /// Button that starts it, with its length: "Start 30 seconden".
    pub start: Signal<String>,
    /// Button that stops it.
    pub stop: Signal<String>,
    /// Unit after the figure: "s".
    pub unit: Signal<String>,
    /// What is said at the start, at 10 seconds and at the end; gets the seconds left.
    pub say: Callback<(u32,), String>,
}

/// Seconds left, a bar and a stop button; a start button while it stands still. It never blocks an answer.
#[component]
pub fn TimerBar(
    /// What it counts with.
    countdown: Countdown,
    /// Its words.
    words: TimerWords,
) -> impl IntoView {
    let running = Memo::new(move |_| countdown.left_s().is_some());
    // Announced at the start, at 10 and at 0 only; a memo keeps the seconds between from being said.
    let spoken = Memo::new(move |_| {
        countdown.left_s().map(|left| match left {
            0 => 0,
            1..=10 => 10,
            _ => countdown.total_s(),
        })
    });
    view! {
        <div class="timer">
            <Show
                when=move || running.get()
                fallback=move || {
                    view! {
                        <Button
                            text=words.start
                            glyph=Glyph::Play
                            on_press=move || countdown.start()
                        />
                    }
                }
            >
                <TimerFace countdown unit=words.unit />
                <Button text=words.stop on_press=move || countdown.stop() />
            </Show>
            <span class="hidden" role="status">
                {move || spoken.get().map(|left| words.say.run((left,)))}
            </span>
        </div>
    }
}
