use crate::ui::prelude::*;

use super::Countdown;

/// The figure and its bar.
#[component]
pub(super) fn TimerFace(countdown: Countdown, unit: Signal<String>) -> impl IntoView {
    let left = move || countdown.left_s().unwrap_or_default();
    let gone = move || {
        let total = countdown.total_s().max(1);
        format!("{}%", (total - left().min(total)) * 100 / total)
    };
    view! {
        <span class="timer-figure" role="timer">
            {left}
            " "
            <span class="timer-unit">{unit}</span>
        </span>
        <span class="timer-bar" aria-hidden="true">
            <span class="timer-gone" style:inline-size=gone></span>
        </span>
    }
}
