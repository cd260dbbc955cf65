use crate::ui::prelude::*;

use super::{Glyph, Icon, ServiceAnswer};

/// One of the three joined buttons; filled when pressed, outlined otherwise.
#[component]
pub(super) fn ToggleButton(
    own: ServiceAnswer,
    word: Signal<String>,
    answer: Signal<ServiceAnswer>,
    on_answer: Callback<(ServiceAnswer,)>,
) -> impl IntoView {
    let pressed = Memo::new(move |_| answer.get() == own);
    let (class, filled, outlined) = match own {
        ServiceAnswer::DoesNot => ("toggle-fails", Glyph::CrossSquare, Glyph::CrossFrame),
        ServiceAnswer::Badly => ("toggle-badly", Glyph::Triangle, Glyph::TriangleFrame),
        ServiceAnswer::Works | ServiceAnswer::Unknown => ("toggle-works", Glyph::CheckDisc, Glyph::CheckRing),
    };
    view! {
        <button
            type="button"
            class=class
            aria-pressed=move || if pressed.get() { "true" } else { "false" }
            on:click=move |_| {
                on_answer.run((if pressed.get_untracked() { ServiceAnswer::Unknown } else { own },));
            }
        >
            {move || view! { <Icon glyph=if pressed.get() { filled } else { outlined } /> }}
            <span>{word}</span>
        </button>
    }
}
