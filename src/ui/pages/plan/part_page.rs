use crate::ui::prelude::*;

use super::classification::{ClassList, ClassificationPart};
use super::computed::{ComputedForEntry, ComputedForPart};
use super::entry_facts::EntryFacts;
use super::entry_words::row_words;
use super::history::EarlierVersions;
use super::own_rows::OwnRows;
use super::path::NextPart;
use super::role_table::RoleTable;
use super::route::{entry_href, form_href, named};
use crate::domain::command::{Direction, MoveEntry, in_order};
use crate::domain::{Classification, Criterion, EntityRef, Plan, Record, Risk, RoleRow};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, RowLead, RowLink, Rows, SignLink, TextButton};

/// A part of the plan: the rows of its table, or its one entry, to be read.
#[component]
pub fn PartPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let named = named();
    let text = move |pick: fn((&'static str, &'static str)) -> &'static str| {
        Signal::derive(move || {
            let parts = words.get().plan_parts;
            let found = named.read().kind.and_then(|kind| parts.of(kind));
            found.map_or(parts.unknown_part, pick).to_owned()
        })
    };
    let title = text(|(heading, _)| heading);
    let back = Head::Below {
        href: Signal::stored(addresses.to("/plan")),
        name: words.signal(|texts| texts.nav.plan),
    };
    let kind = Memo::new(move |_| named.read().kind);
    let content = move || match kind.get() {
        None => ().into_any(),
        Some(kind) if Plan::single(kind).is_some() => view! { <One kind title /> }.into_any(),
        Some(Criterion::KIND) => view! { <ClassList /> }.into_any(),
        Some(RoleRow::KIND) => view! { <RoleTable /> }.into_any(),
        Some(kind) => view! {
            <ComputedForPart kind />
            <Table kind title />
        }
        .into_any(),
    };
    view! {
        <AppScreen head=back title>
            {move || match kind.get() {
                Some(_) => view! { <PageTitle text=title hint=text(|(_, why)| why) /> }.into_any(),
                None => view! { <PageTitle text=title /> }.into_any(),
            }}
            {content}
        </AppScreen>
    }
}

/// The one entry of a part.
#[component]
fn One(kind: &'static str, title: Signal<String>) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let href = form_href(addresses, kind, Plan::single(kind).as_ref());
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
    let entity = Plan::single(kind);
    view! {
        {entity
            .map(|entity| {
                view! {
                    {if kind == Classification::KIND {
                        view! { <ClassificationPart /> }.into_any()
                    } else {
                        view! { <EntryFacts entity=entity.clone() /> }.into_any()
                    }}
                    <ComputedForEntry entity=entity.clone() />
                    <OwnRows entity=entity.clone() />
                    <EarlierVersions entities=Signal::stored(vec![entity]) />
                }
            })}
        <Actions sign>
            <NextPart kind />
        </Actions>
    }
}

/// The rows of a table.
#[component]
fn Table(kind: &'static str, title: Signal<String>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let rows = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let rows = in_order(plan, kind).into_iter();
            rows.zip(1..)
                .map(|((entity, fields), number)| {
                    let (name, second) = row_words(texts, plan, &entity, &fields);
                    let lead = lead(kind, number);
                    Listed {
                        entity,
                        name,
                        second,
                        lead,
                    }
                })
                .collect::<Vec<_>>()
        })
    });
    let is_sorting = RwSignal::new(false);
    let row = move |listed: Listed| {
        let Listed {
            entity,
            name,
            second,
            lead,
        } = listed;
        let href = entry_href(addresses, &entity);
        view! {
            <RowLink href lead title=name second=move || second.clone() attr:data-test="entry-row" />
            <Show when=move || is_sorting.get()>
                <Moves entity=entity.clone() />
            </Show>
        }
    };
    let sign = move || {
        view! {
            <SignLink
                href=form_href(addresses, kind, None)
                context=title
                verb=words.say(|texts| texts.actions.add)
                glyph=Glyph::Plus
                attr:data-test="add-entry"
            />
        }
    };
    let sort = move || is_sorting.update(|is_sorting| *is_sorting = !*is_sorting);
    view! {
        <Show
            when=move || !rows.read().is_empty()
            fallback=move || view! { <EmptyState text=words.say(|texts| texts.plan_parts.nothing_yet) /> }
        >
            <Rows>
                <For each=move || rows.get() key=Listed::clone children=row />
            </Rows>
        </Show>
        <Actions sign>
            <Show when=move || { rows.read().len() > 1 }>
                <TextButton text=words.say(|texts| texts.plan_parts.sort) on_press=sort attr:data-test="sort-entries" />
            </Show>
            <NextPart kind />
        </Actions>
    }
}

/// A row of a table as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Listed {
    entity: EntityRef,
    name: String,
    second: String,
    lead: RowLead,
}

/// Rows that something else names by their number show it.
fn lead(kind: &str, number: usize) -> RowLead {
    match kind {
        Risk::KIND => RowLead::Plate(number),
        _ => RowLead::Nothing,
    }
}

/// One place up or down.
#[component]
fn Moves(entity: EntityRef) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let go = move |direction: Direction| {
        let entity = entity.clone();
        // Removed on another tab this very moment: there is nothing to move.
        Callback::new(move |()| {
            let entity = entity.clone();
            let _ = session.dispatch(MoveEntry { entity, direction });
        })
    };
    let (up, down) = (go(Direction::Up), go(Direction::Down));
    view! {
        <li class="row moves">
            <TextButton text=words.say(|texts| texts.steps.move_up) on_press=up attr:data-test="move-up" />
            <TextButton text=words.say(|texts| texts.steps.move_down) on_press=down attr:data-test="move-down" />
        </li>
    }
}
