use crate::ui::prelude::*;

use crate::ui::widgets::{ClassBadge, Seriousness};

/// The tall content of the strip on *Now*: class, number and since when, elapsed time.
#[component]
pub fn StripNow(
    /// How serious.
    #[prop(into)]
    seriousness: Signal<Seriousness>,
    /// Its word; the heading of the screen.
    #[prop(into)]
    text: Signal<String>,
    /// "Incident 2311-K7 · sinds 14:02".
    #[prop(into)]
    line: Signal<String>,
    /// How long it has been going on: "0:49".
    #[prop(into)]
    elapsed: Signal<String>,
    /// "uur bezig".
    #[prop(into)]
    unit: Signal<String>,
) -> impl IntoView {
    view! {
        <div class="strip-now">
            <h1 class="strip-now-class">
                <ClassBadge seriousness text />
            </h1>
            <p class="strip-now-line">{line}</p>
            <p class="strip-now-time">
                <span class="strip-now-elapsed">{elapsed}</span>
                " "
                <span>{unit}</span>
            </p>
        </div>
    }
}
