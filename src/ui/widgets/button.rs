use crate::ui::prelude::*;

use super::{Glyph, Icon};

/// How a button or a link that looks like one stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonLook {
    /// An edge around the words.
    #[default]
    Plain,
    /// Underlined words, no edge: leads aside.
    Quiet,
    /// The way on in a dialog, where no sign stands.
    Way,
    /// Takes something away: the words say it, a dialog asks; never filled red.
    Danger,
}

impl ButtonLook {
    /// The class names of this look.
    pub(super) fn class(self) -> &'static str {
        match self {
            ButtonLook::Plain => "button",
            ButtonLook::Quiet => "button button-quiet",
            ButtonLook::Way => "button button-way",
            ButtonLook::Danger => "button button-danger",
        }
    }
}

/// What a button does to the form around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonRole {
    /// Nothing: it calls its own `on_press`.
    #[default]
    Press,
    /// Submits the form; the form's `on:submit` acts.
    Submit,
}

/// A secondary action, at least 48 px high. The one main action of a screen is a [`Sign`](super::Sign).
#[component]
pub fn Button(
    /// What happens, as a verb.
    #[prop(into)]
    text: Signal<String>,
    /// Stands before the words.
    #[prop(optional)]
    glyph: Option<Glyph>,
    /// How it stands out.
    #[prop(optional)]
    look: ButtonLook,
    /// Press or submit.
    #[prop(optional)]
    role: ButtonRole,
    /// Called on a tap.
    #[prop(optional, into)]
    on_press: Option<Callback<()>>,
) -> impl IntoView {
    let kind = match role {
        ButtonRole::Press => "button",
        ButtonRole::Submit => "submit",
    };
    view! {
        <button
            type=kind
            class=look.class()
            on:click=move |_| {
                if let Some(press) = on_press {
                    press.run(());
                }
            }
        >
            {glyph.map(|glyph| view! { <Icon glyph /> })}
            <span class="button-text">{text}</span>
        </button>
    }
}
