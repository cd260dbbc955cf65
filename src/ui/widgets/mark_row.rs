use crate::ui::prelude::*;

use super::call_button::{CallBy, call_html};
use super::marks::{Mark, Marks};
use super::{RowStanding, Status, StatusKind};

/// What a row says and offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkWords {
    /// Whom or what it is about.
    pub title: String,
    /// Where the title leads; empty: nowhere.
    pub href: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// How it stands.
    pub status: Option<(StatusKind, String)>,
    /// Ways to reach them: by what, the word, the address.
    pub calls: Vec<(CallBy, &'static str, String)>,
    /// What can be noted in one tap.
    pub marks: Vec<Mark>,
}

/// A row about somebody or something, with what can be noted of it in one tap.
#[component]
pub fn MarkRow(
    /// What it says.
    words: MarkWords,
    /// Tells it from the other rows.
    name: String,
    /// Alive, first or dead.
    #[prop(optional)]
    standing: RowStanding,
    /// Called with the place of the button that was pressed.
    on_mark: Callback<(usize,)>,
) -> impl IntoView {
    let standing = match standing {
        RowStanding::Alive => "alive",
        RowStanding::First => "first",
        RowStanding::FirstToText => "first-to-text",
        RowStanding::Dead => "dead",
    };
    let MarkWords {
        title,
        href,
        lines,
        status,
        calls,
        marks,
    } = words;
    let calls: String = calls
        .iter()
        .map(|(by, text, href)| call_html(*by, href, text, &title))
        .collect();
    let said = view! {
        <span class="contact-name">{title.clone()}</span>
        {lines.into_iter().map(|line| view! { <span class="second">{line}</span> }).collect_view()}
        <span class="contact-result">{status.map(|(kind, text)| view! { <Status kind text /> })}</span>
    };
    let said = if href.is_empty() {
        view! { <div class="contact-link">{said}</div> }.into_any()
    } else {
        view! { <a class="contact-link" href=href>{said}</a> }.into_any()
    };
    let marks = (!marks.is_empty()).then(|| view! { <Marks label=title name marks on_mark /> });
    view! {
        <li class="contact" data-standing=standing>
            {said}
            <div class="contact-calls" inner_html=calls></div>
            {marks}
        </li>
    }
}
