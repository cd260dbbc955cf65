use crate::ui::prelude::*;

use crate::i18n::{fill, format};
use crate::state::{StepTimers, Words};
use crate::ui::widgets::{Countdown, TimerBar, TimerWords};

/// The timer that belongs to a step.
#[component]
pub fn StepTimer(
    /// Tells it from the others.
    #[prop(into)]
    name: String,
    /// How long, seconds.
    seconds: u32,
) -> impl IntoView {
    let words = Words::here();
    let countdown = Countdown::new(seconds, js_sys::Date::now);
    let timers = StepTimers::here();
    if let Some(ends_ms) = timers.ends(&name) {
        countdown.resume(ends_ms);
    }
    Effect::new(move |_| timers.note(&name, countdown.ends_ms()));
    let timer_words = TimerWords {
        start: Signal::derive(move || {
            let length = format::seconds(words.lang(), u64::from(seconds));
            fill(words.get().steps.timer_start, &[("seconds", &length)])
        }),
        stop: words.signal(|texts| texts.steps.timer_stop),
        unit: Signal::stored("s".to_owned()),
        say: Callback::new(move |(left,): (u32,)| {
            let steps = words.untracked().steps;
            if left == 0 {
                return steps.timer_done.to_owned();
            }
            let left = format::seconds(words.lang_untracked(), u64::from(left));
            fill(steps.timer_left, &[("seconds", &left)])
        }),
    };
    view! {
        <div data-test="timer">
            <TimerBar countdown words=timer_words />
        </div>
    }
}
