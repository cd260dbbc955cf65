use crate::ui::prelude::*;

use super::status::Shape;
use super::{CallButton, CallBy, StatusKind};

/// How a contact row stands in the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowStanding {
    /// Can be reached.
    #[default]
    Alive,
    /// The person to call first: the call button is the yellow one. Only on a screen that has no sign.
    First,
    /// Cannot be reached now: plain weight, the reason in `result`.
    Dead,
}

/// What a row shows, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowWords {
    /// Name, surname in capitals.
    pub name: String,
    /// Function, or what the desk is for.
    pub function: String,
    /// Last result or reason.
    pub result: Option<(StatusKind, String)>,
    /// Ways to reach them: by what, the word, the address; none for a dead row.
    pub calls: Vec<(CallBy, &'static str, String)>,
}

/// One person or desk in a list; the words lead to the detail, the buttons call and write. Drawn anew as a whole: a
/// list has dozens of rows, and each part that watches for changes of its own costs time at every key stroke.
#[component]
pub fn ContactRow(
    /// Address of the detail screen, base path included.
    href: String,
    /// What it says.
    words: RowWords,
    /// Alive, first or dead.
    standing: RowStanding,
    /// Whether its detail stands beside the list.
    is_current: bool,
) -> impl IntoView {
    let standing = match standing {
        RowStanding::Alive => "alive",
        RowStanding::First => "first",
        RowStanding::Dead => "dead",
    };
    let calls: Vec<_> = words
        .calls
        .into_iter()
        .map(|(by, text, href)| view! { <CallButton by href text whom=words.name.clone() /> })
        .collect();
    view! {
        <li class="contact" data-standing=standing data-test="contact-row">
            <a class="contact-link" href=href aria-current=is_current.then_some("true")>
                <span class="contact-name">{words.name}</span>
                <span class="second">{words.function}</span>
                <span class="contact-result">{words.result.map(|(kind, text)| view! { <Shape kind text /> })}</span>
            </a>
            <div class="contact-calls">{calls}</div>
        </li>
    }
}
