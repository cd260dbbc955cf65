use crate::ui::prelude::*;

/// How serious it is: up to four filled bars.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Seriousness {
    /// Not assessed yet: no bar is filled.
    #[default]
    NotYet,
    /// Weak: an event.
    Weak,
    /// Minor.
    Minor,
    /// Major.
    Major,
    /// Crisis.
    Crisis,
}

impl Seriousness {
    /// 0 for not yet, 1 for weak to 4 for crisis; the `data-class` of strips and badges.
    pub fn digit(self) -> u8 {
        match self {
            Seriousness::NotYet => 0,
            Seriousness::Weak => 1,
            Seriousness::Minor => 2,
            Seriousness::Major => 3,
            Seriousness::Crisis => 4,
        }
    }
}

/// Four flat bars and the word; takes the colour of the text around it.
#[component]
pub fn ClassBadge(
    /// How many bars are filled.
    #[prop(into)]
    seriousness: Signal<Seriousness>,
    /// The word.
    #[prop(into)]
    text: Signal<String>,
) -> impl IntoView {
    view! {
        <span class="class-badge">
            <span class="class-bars" aria-hidden="true" data-class=move || seriousness.get().digit()>
                <span></span>
                <span></span>
                <span></span>
                <span></span>
            </span>
            <span class="class-word">{text}</span>
        </span>
    }
}
