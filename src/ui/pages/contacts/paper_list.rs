use crate::ui::prelude::*;
use leptos::html;

use super::directory::Directory;
use super::names::{function_and_side, shown_name};
use super::number_row::kind_name;
use super::reach_words::row_status;
use super::row_facts::RowFacts;
use super::sections::{ListView, whole_list};
use crate::domain::record::Record;
use crate::domain::{Contact, Id, Number};
use crate::i18n::{Texts, format};
use crate::output::contact_paper::{PaperContact, PaperSection, contact_paper};
use crate::output::paper_numbers::PaperNumbers;
use crate::platform::listener::Listener;
use crate::state::{Session, Words};

/// Everybody whom the search finds with the company's numbers, on paper only and in place of the rows: on the screen a
/// number is a button, and of a long list not every row is there.
#[component]
pub fn PaperList() -> impl IntoView {
    let (words, session, directory) = (Words::here(), Session::here(), Directory::here());
    let place = NodeRef::<html::Div>::new();
    // Written at that moment, past the signals: the browser lays the paper out before an effect would run. The rows of
    // the screen cost nothing more for it.
    let write = move |_| {
        if let Some(place) = place.get_untracked() {
            let list = untrack(|| contact_paper(&sections(words.get(), directory, session)));
            place.set_inner_html(&list);
        }
    };
    let listener = StoredValue::new_local(Listener::new(&window(), "beforeprint", write).ok());
    on_cleanup(move || listener.dispose());
    view! { <div class="contact-paper only-print" node_ref=place data-test="contact-paper"></div> }
}

fn sections(texts: &Texts, directory: Directory, session: Session) -> Vec<PaperSection> {
    let ListView { sections, .. } = whole_list(directory, session);
    let disputed = disputed_numbers(session);
    session.with(|plan| {
        session.incident().with(|open| {
            let contact = |id: Id<Contact>| {
                let facts = RowFacts::of(plan, &directory.reach(id)?, open.as_ref())?;
                Some(in_words(texts, &facts, &PaperNumbers::of(plan, id, &disputed)))
            };
            sections
                .into_iter()
                .map(|section| PaperSection {
                    heading: section.kind.heading(texts).to_owned(),
                    people: section.people.into_iter().filter_map(contact).collect(),
                })
                .collect()
        })
    })
}

fn in_words(texts: &Texts, facts: &RowFacts, numbers: &PaperNumbers<'_>) -> PaperContact {
    let number =
        |number: &&Number| format::with_colon(texts.lang, &kind_name(texts, number), &number.shown());
    PaperContact {
        name: shown_name(texts, &facts.contact),
        function: function_and_side(texts, &facts.contact),
        result: row_status(texts, facts).map(|(_, result)| result),
        numbers: numbers.company.iter().map(number).collect(),
        kept_back: numbers
            .has_private
            .then(|| texts.contacts.private_kept_back.to_owned()),
    }
}

fn disputed_numbers(session: Session) -> Vec<Id<Number>> {
    let all = session.all_unsettled().into_iter();
    all.filter(|one| one.entity.kind == Number::KIND)
        .filter(|one| one.fields.iter().any(|field| field.field == "reach"))
        .filter_map(|one| one.entity.key.parse().ok())
        .collect()
}
