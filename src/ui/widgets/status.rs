use crate::ui::prelude::*;

use super::icon::icon_html;
use super::{Glyph, Icon};
use crate::output::html::escaped;

/// A state with its own shape and colour; the word comes with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StatusKind {
    /// Good: disc with tick.
    Works,
    /// Dead, overdue, single point of failure: square with cross.
    Fails,
    /// No answer yet: dashed ring with question mark.
    #[default]
    Unsure,
    /// Works badly, no answer, soon: triangle.
    Due,
    /// Past its time: triangle in the colour of lateness.
    Late,
    /// Hidden until tapped: closed lock.
    Private,
    /// Does not apply: ring with dash.
    NotApplicable,
}

impl StatusKind {
    /// The shape of the state.
    pub fn glyph(self) -> Glyph {
        match self {
            StatusKind::Works => Glyph::CheckDisc,
            StatusKind::Fails => Glyph::CrossSquare,
            StatusKind::Unsure => Glyph::UnknownRing,
            StatusKind::Due | StatusKind::Late => Glyph::Triangle,
            StatusKind::Private => Glyph::Lock,
            StatusKind::NotApplicable => Glyph::DashRing,
        }
    }

    fn class(self) -> &'static str {
        match self {
            StatusKind::Works => "status status-works",
            StatusKind::Fails => "status status-fails",
            StatusKind::Unsure => "status status-unsure",
            StatusKind::Due => "status status-due",
            StatusKind::Late => "status status-late",
            StatusKind::Private => "status status-private",
            StatusKind::NotApplicable => "status status-unsure",
        }
    }
}

/// Shape and word of a state, in its colour.
#[component]
pub fn Status(
    /// Which state.
    #[prop(into)]
    kind: Signal<StatusKind>,
    /// The word, with the time where there is one.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    move || view! { <Shape kind=kind.get() text=text.get() /> }
}

#[component]
fn Shape(kind: StatusKind, text: String) -> impl IntoView {
    view! {
        <span class=kind.class()>
            <Icon glyph=kind.glyph() />
            <span class="status-text">{text}</span>
        </span>
    }
}

/// The same as text, for a row that is one piece of HTML.
pub(super) fn status_html(kind: StatusKind, text: &str) -> String {
    let (class, icon, text) = (kind.class(), icon_html(kind.glyph()), escaped(text));
    format!(r#"<span class="{class}">{icon}<span class="status-text">{text}</span></span>"#)
}
