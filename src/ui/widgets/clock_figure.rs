use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// How near the moment is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Urgency {
    /// Ten minutes or more.
    #[default]
    Calm,
    /// Under ten minutes.
    Due,
    /// Past it: the figure counts up.
    Late,
}

/// A clock: heading, figure with unit, one line on what and when. Not announced.
#[component]
pub fn ClockFigure(
    /// What it counts to or from.
    #[prop(into)]
    heading: Signal<String>,
    /// The figure: "43", "0:49".
    #[prop(into)]
    figure: Signal<String>,
    /// Its unit, and "te laat" when past: "min".
    #[prop(into)]
    unit: Signal<String>,
    /// What and when.
    #[prop(into)]
    line: Signal<String>,
    /// Calm, due or late.
    #[prop(optional, into)]
    urgency: Signal<Urgency>,
) -> impl IntoView {
    let class = move || match urgency.get() {
        Urgency::Calm => "clock",
        Urgency::Due => "clock clock-due",
        Urgency::Late => "clock clock-late",
    };
    let triangle = move || (urgency.get() != Urgency::Calm).then(|| view! { <Icon glyph=Glyph::Triangle /> });
    view! {
        <div class=class>
            <h2 class="clock-heading">{heading}</h2>
            <p class="clock-face">
                {triangle} <span class="clock-figure">{figure}</span> " "
                <span class="clock-unit">{unit}</span>
            </p>
            <p class="second">{line}</p>
        </div>
    }
}
