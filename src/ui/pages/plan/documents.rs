//! Documents to which the plan refers: which of them help in an outage.

use crate::ui::prelude::*;

use super::route::entry_href;
use crate::domain::record::Record;
use crate::domain::{Document, DocumentOpening};
use crate::i18n::entry_name;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows, Section, Status, StatusKind};

/// The documents that will not open in an outage, each a tap away from being mended; nothing when all will.
#[component]
pub fn WillNotOpen() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let closed = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let documents = plan.documents.iter();
            let closed = documents.filter(|(_, document)| document.opening() == DocumentOpening::WillNot);
            let named = closed.map(|(id, document)| {
                let entity = id.entity();
                let name = entry_name::called(texts, plan, &entity, &document.fields());
                (entry_href(addresses, &entity), name)
            });
            named.collect::<Vec<_>>()
        })
    });
    let row = |(href, name): (String, String)| {
        view! { <RowLink href lead=RowLead::Icon(Glyph::CrossSquare) title=name attr:data-test="will-not-open" /> }
    };
    view! {
        <Show when=move || !closed.read().is_empty()>
            <Section heading=words.say(|texts| texts.plan_parts.will_not_open)>
                <p class="second">{words.say(|texts| texts.plan_parts.will_not_open_hint)}</p>
                <Rows>{move || closed.get().into_iter().map(row).collect_view()}</Rows>
            </Section>
        </Show>
    }
}

/// Whether one document helps in an outage.
#[component]
pub fn Opening(
    /// Which.
    document: Signal<Document>,
) -> impl IntoView {
    let words = Words::here();
    move || {
        let texts = words.get().plan_parts;
        let (kind, text) = match document.read().opening() {
            DocumentOpening::InPlan => (StatusKind::Works, texts.opens_in_plan),
            DocumentOpening::Printed => (StatusKind::Works, texts.opens_printed),
            DocumentOpening::WillNot => (StatusKind::Fails, texts.will_not_open),
        };
        view! { <p data-test="document-opening"><Status kind text /></p> }
    }
}
