use crate::ui::prelude::*;

use crate::ui::widgets::{ClassBadge, Seriousness};

/// Class and elapsed time at the right of the strip during an incident.
#[component]
pub fn StripClass(
    /// How serious.
    #[prop(into)]
    seriousness: Signal<Seriousness>,
    /// Its word.
    #[prop(into)]
    text: Signal<String>,
    /// How long it has been going on: "0:49".
    #[prop(into)]
    elapsed: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="strip-class">
            <ClassBadge seriousness text />
            <span class="strip-elapsed">{elapsed}</span>
        </span>
    }
}
