use crate::ui::prelude::*;

use super::computed::ComputedForEntry;
use super::entry_choices::EntryChoices;
use super::entry_facts::EntryFacts;
use super::history::EarlierVersions;
use super::own_rows::OwnRows;
use super::part_page::TableRows;
use super::path::{PathActions, PathPlace};
use super::route::{form_href, named, part_href};
use crate::domain::{Criterion, EntityRef, Line, OperatorAnswer, Plan, Record, RoleRow};
use crate::i18n::{Texts, entry_name};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::{ListDetail, Showing};
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, Section, TextLink};

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
    let content = move || match named.get_untracked().kind.zip(entity.get()) {
        Some((kind, entity)) => {
            let href = form_href(addresses, &entity.kind, Some(&entity));
            // The roles and the answers have a table of their own, from which they are filled.
            let is_one_of_many = Plan::single(&entity.kind).is_none()
                && ![RoleRow::KIND, OperatorAnswer::KIND].contains(&entity.kind.as_ref());
            let again = is_one_of_many.then(|| {
                let href = form_href(addresses, &entity.kind, None);
                let text = match entity.kind.as_ref() {
                    Line::KIND => words.signal(|texts| texts.plan_parts.another_line),
                    _ => words.signal(|texts| texts.plan_parts.another_row),
                };
                view! { <TextLink href text attr:data-test="another-row" /> }
            });
            view! {
                <EntryChoices entity=entity.clone() />
                <EntryFacts entity=entity.clone() />
                <ComputedForEntry entity=entity.clone() />
                <OwnRows entity=entity.clone() />
                <EarlierVersions entities=Signal::stored(vec![entity]) />
                <PathActions
                    kind
                    href
                    context=title
                    verb=|texts| texts.actions.edit
                    glyph=Glyph::Pencil
                    test="edit-entry"
                    is_passed=false
                >
                    {again}
                </PathActions>
            }
            .into_any()
        }
        None => view! { <EmptyState text=words.say(|texts| texts.plan_parts.row_gone) /> }.into_any(),
    };
    let detail = move || {
        view! {
            <PageTitle text=title />
            <PathPlace kind=Signal::derive(move || named.read().kind) />
            {content}
        }
    };
    // On a wide screen the other rows stand beside the one.
    let of_list = Memo::new(move |_| named.read().kind.filter(|kind| has_list(kind)));
    let page = move || match of_list.get() {
        Some(kind) => view! {
            <ListDetail
                showing=Signal::stored(Showing::Detail)
                list=move || {
                    view! {
                        <Section heading=Signal::derive(move || heading_of(words.get(), kind))>
                            <TableRows kind is_sorting=false shown=entity />
                        </Section>
                    }
                }
                detail
            />
        }
        .into_any(),
        None => detail().into_any(),
    };
    view! { <AppScreen head=back_to_part() title>{page}</AppScreen> }
}

/// Whether a part is a plain list of rows; roles, criteria and answers are shown otherwise.
fn has_list(kind: &str) -> bool {
    Plan::single(kind).is_none() && ![RoleRow::KIND, Criterion::KIND, OperatorAnswer::KIND].contains(&kind)
}

fn name_of(session: Session, texts: &'static Texts, entity: &EntityRef) -> String {
    session.with(|plan| {
        let fields = plan.fields_of(entity).unwrap_or_default();
        entry_name::called(texts, plan, entity, &fields)
    })
}

fn heading_of(texts: &Texts, kind: &str) -> String {
    let part = texts.plan_parts.of(kind);
    part.map_or(texts.nav.plan, |(heading, _)| heading).to_owned()
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
            let kind = named.read().kind;
            kind.map_or_else(|| texts.nav.plan.to_owned(), |kind| heading_of(texts, kind))
        }),
    }
}
