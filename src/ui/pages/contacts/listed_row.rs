use crate::ui::prelude::*;

use super::directory::Directory;
use super::names::{function_and_side, shown_name};
use super::reach_words::row_status;
use super::route::contact_href;
use super::row_facts::RowFacts;
use crate::domain::{Contact, Id};
use crate::i18n::Texts;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{CallBy, ContactRow, RowStanding, RowWords};

/// What is known of somebody, and that the number behind the buttons is a private one.
fn with_private(texts: &Texts, function: String, is_private: bool) -> String {
    match (is_private, function.is_empty()) {
        (false, _) => function,
        (true, true) => texts.contacts.private_number.to_owned(),
        (true, false) => format!("{function}. {}", texts.contacts.private_number),
    }
}

/// One contact of the list with its last result and the ways that live.
#[component]
pub fn ListedRow(
    /// Who.
    id: Id<Contact>,
    /// Whose detail stands beside the list.
    chosen: Signal<Option<Id<Contact>>>,
    /// The person to call first; none where the screen has a sign.
    first: Signal<Option<Id<Contact>>>,
) -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    // Of the rows only the one that was first and the one that is are drawn anew.
    let is_first = Memo::new(move |_| first.get() == Some(id));
    let row = move || {
        let reach = directory.reach(id)?;
        let facts = session.with(|plan| {
            session
                .incident()
                .with(|open| RowFacts::of(plan, &reach, open.as_ref()))
        })?;
        let texts = words.get();
        let channels = texts.channels;
        let ways = [
            (CallBy::Mail, channels.mail, &facts.mail),
            (CallBy::Sms, channels.text, &facts.sms),
            (CallBy::Call, channels.call, &facts.call),
        ];
        let calls = ways
            .into_iter()
            .filter(|_| !facts.is_dead)
            .filter_map(|(by, text, href)| Some((by, text, href.clone()?)));
        let standing = match (facts.is_dead, is_first.get()) {
            (true, _) => RowStanding::Dead,
            (false, true) if facts.texts_first => RowStanding::FirstToText,
            (false, true) => RowStanding::First,
            (false, false) => RowStanding::Alive,
        };
        let words = RowWords {
            name: shown_name(texts, &facts.contact),
            function: with_private(
                texts,
                function_and_side(texts, &facts.contact),
                facts.call_is_private || facts.sms_is_private,
            ),
            result: row_status(texts, &facts),
            calls: calls.collect(),
        };
        Some((words, standing))
    };
    let is_chosen = Memo::new(move |_| chosen.get() == Some(id));
    let href = contact_href(Addresses::here(), id);
    move || {
        let (words, standing) = row()?;
        let is_current = is_chosen.get();
        Some(view! { <ContactRow href=href.clone() words standing is_current /> })
    }
}
