use crate::ui::prelude::*;

use super::computed::ComputedForEntry;
use super::entry_choices::EntryChoices;
use super::entry_facts::EntryFacts;
use super::history::EarlierVersions;
use super::own_rows::OwnRows;
use super::route::{form_href, named, part_href};
use crate::domain::{EntityRef, Line, Record};
use crate::i18n::entry_name;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, SignLink, TextLink};

/// One row of a part of the plan, to be read.
#[component]
pub fn EntryPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let named = named();
    let entity = Memo::new(move |_| {
        let entity = named.read().entity.clone()?;
        session.with(|plan| plan.fields_of(&entity).map(|_| entity))
    });
    let title = Signal::derive(move || {
        let texts = words.get();
        entity.with(|entity| {
            entity.as_ref().map_or_else(
                || texts.plan_parts.row_gone.to_owned(),
                |entity| name_of(session, texts, entity),
            )
        })
    });
    let content = move || match entity.get() {
        Some(entity) => {
            let href = form_href(addresses, &entity.kind, Some(&entity));
            let again = (entity.kind == Line::KIND).then(|| {
                let href = form_href(addresses, Line::KIND, None);
                let text = words.say(|texts| texts.plan_parts.another_line);
                view! { <TextLink href text attr:data-test="another-line" /> }
            });
            let sign = move || {
                view! {
                    <SignLink
                        href=href.clone()
                        context=title
                        verb=words.say(|texts| texts.actions.edit)
                        glyph=Glyph::Pencil
                        attr:data-test="edit-entry"
                    />
                }
            };
            view! {
                <EntryChoices entity=entity.clone() />
                <EntryFacts entity=entity.clone() />
                <ComputedForEntry entity=entity.clone() />
                <OwnRows entity=entity.clone() />
                <EarlierVersions entities=Signal::stored(vec![entity]) />
                <Actions sign>{again}</Actions>
            }
            .into_any()
        }
        None => view! { <EmptyState text=words.say(|texts| texts.plan_parts.row_gone) /> }.into_any(),
    };
    view! {
        <AppScreen head=back_to_part() title>
            <PageTitle text=title />
            {content}
        </AppScreen>
    }
}

fn name_of(session: Session, texts: &'static crate::i18n::Texts, entity: &EntityRef) -> String {
    session.with(|plan| {
        let fields = plan.fields_of(entity).unwrap_or_default();
        entry_name::called(texts, plan, entity, &fields)
    })
}

/// The way back to the list.
pub(super) fn back_to_part() -> Head {
    let (words, addresses) = (Words::here(), Addresses::here());
    let named = named();
    Head::Below {
        href: Signal::derive(move || match named.read().kind {
            Some(kind) => part_href(addresses, kind),
            None => addresses.to("/plan"),
        }),
        name: Signal::derive(move || {
            let texts = words.get();
            let part = named.read().kind.and_then(|kind| texts.plan_parts.of(kind));
            part.map_or(texts.nav.plan, |(heading, _)| heading).to_owned()
        }),
    }
}
