use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// How a notice is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeTone {
    /// Read out when the reader is free.
    #[default]
    Status,
    /// Read out at once, with a square and cross: something went wrong.
    Alert,
}

/// One sentence on a sunk ground with its action; stands below the strip and does not move the sign.
#[component]
pub fn Notice(
    /// The sentence.
    #[prop(into)]
    text: Signal<String>,
    /// Status or alert.
    #[prop(optional)]
    tone: NoticeTone,
    /// The action, a [`TextButton`](super::TextButton) or a [`TextLink`](super::TextLink).
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, role, glyph) = match tone {
        NoticeTone::Status => ("notice", "status", None),
        NoticeTone::Alert => ("notice notice-alert", "alert", Some(Glyph::CrossSquare)),
    };
    view! {
        <div class=class>
            {glyph.map(|glyph| view! { <Icon glyph /> })} <p role=role>{text}</p>
            {children.map(|children| view! { <div class="notice-act">{children()}</div> })}
        </div>
    }
}
