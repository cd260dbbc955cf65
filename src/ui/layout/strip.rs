use crate::ui::prelude::*;

use crate::ui::widgets::Seriousness;

/// The ground of a strip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StripTone {
    /// No incident: paper with a hairline.
    #[default]
    Idle,
    /// An incident of this class: its colour; violet in a drill.
    Incident(Seriousness),
}

/// The strip above the content, 52 px high; only [`StripNow`](super::StripNow) makes it taller.
#[component]
pub fn Strip(
    /// Idle or the incident's class.
    #[prop(into)]
    tone: Signal<StripTone>,
    /// Left: [`StripMark`](super::StripMark), [`StripBack`](super::StripBack) or [`StripTitle`](super::StripTitle).
    /// Right: [`SavedState`](crate::ui::widgets::SavedState) or [`StripClass`](super::StripClass).
    children: Children,
) -> impl IntoView {
    let class = move || match tone.get() {
        StripTone::Idle => None,
        StripTone::Incident(seriousness) => Some(seriousness.digit()),
    };
    view! {
        <div class="strip" data-class=class>
            {children()}
        </div>
    }
}
