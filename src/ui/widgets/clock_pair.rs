use crate::ui::prelude::*;

/// Two [`ClockFigure`](super::ClockFigure)s side by side, parted by a hairline.
#[component]
pub fn ClockPair(
    /// The clocks.
    children: Children,
) -> impl IntoView {
    view! { <div class="clock-pair">{children()}</div> }
}
