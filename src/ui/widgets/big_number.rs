use crate::ui::prelude::*;

use super::dial_lines::{DialLines, dial_lines, spoken_digits};

/// A number as large as the screen allows, to dial it from another telephone.
///
/// The gaps are drawn, not typed: what somebody selects and copies is the number without spaces.
#[component]
pub fn BigNumber(
    /// The number as written for people, groups parted by (no-break) spaces: "+32 470 12 34 56".
    #[prop(into)]
    number: Signal<String>,
) -> impl IntoView {
    let lines = Memo::new(move |_| dial_lines(&number.read()));
    let line = move |which: fn(&DialLines) -> &Vec<String>| {
        move || {
            let groups = lines.read();
            let groups = which(&groups).iter();
            groups
                .map(|group| view! { <span class="dial-group">{group.clone()}</span> })
                .collect_view()
        }
    };
    view! {
        <p class="dial">
            <span class="hidden">{move || spoken_digits(&number.read())}</span>
            <span
                class="dial-lines"
                aria-hidden="true"
                style=("--dial-longest", move || lines.read().longest())
                style=("--dial-all", move || lines.read().all())
            >
                <span class="dial-line">{line(|lines| &lines.first)}</span>
                <span class="dial-line">{line(|lines| &lines.rest)}</span>
            </span>
        </p>
    }
}
