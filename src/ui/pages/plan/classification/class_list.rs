use crate::ui::prelude::*;

use super::super::path::PathActions;
use super::super::route::{entry_href, form_href};
use super::four_classes::{AddToClass, ClassSection};
use crate::domain::command::MoveRow;
use crate::domain::order::in_owners_order;
use crate::domain::{Class, Criterion, Id, Record};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, RowLink, Rows, TextButton};

/// The criteria and examples, class by class, each with the way to add one.
#[component]
pub fn ClassList() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let is_sorting = RwSignal::new(false);
    let can_sort = Memo::new(move |_| session.with(|plan| plan.criteria.len() > 1));
    let sort = move || is_sorting.update(|is_sorting| *is_sorting = !*is_sorting);
    view! {
        {Class::ALL.iter().copied().map(|class| view! { <RowsOfClass class is_sorting /> }).collect_view()}
        <PathActions
            kind=Criterion::KIND
            href=form_href(addresses, Criterion::KIND, None)
            context=words.signal(|texts| texts.plan_parts.criterion)
            verb=|texts| texts.actions.add
            glyph=Glyph::Plus
            test="add-entry"
        >
            <Show when=move || can_sort.get()>
                <TextButton text=words.say(|texts| texts.plan_parts.sort) on_press=sort attr:data-test="sort-entries" />
            </Show>
        </PathActions>
    }
}

/// A row with the two before it, and the one behind it, of its class.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Listed {
    id: Id<Criterion>,
    text: String,
    is_example: bool,
    /// Behind which row it comes when it goes up.
    up: Option<Option<Id<Criterion>>>,
    /// Behind which row it comes when it goes down.
    down: Option<Id<Criterion>>,
}

#[component]
fn RowsOfClass(class: Class, is_sorting: RwSignal<bool>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let rows = Memo::new(move |_| {
        session.with(|plan| {
            let rows = in_owners_order(&plan.criteria, |row: &Criterion| &row.order);
            let rows: Vec<_> = rows.into_iter().filter(|(_, row)| row.class == class).collect();
            let id_at = |place: usize| rows.get(place).map(|(id, _)| *id);
            let listed = rows.iter().enumerate().map(|(place, (id, row))| Listed {
                id: *id,
                text: row.text.clone(),
                is_example: row.example,
                up: place
                    .checked_sub(1)
                    .map(|before| before.checked_sub(1).and_then(id_at)),
                down: id_at(place + 1),
            });
            listed.collect::<Vec<_>>()
        })
    });
    let row = move |listed: Listed| {
        let href = entry_href(addresses, &listed.id.entity());
        let title = listed.text.clone();
        let second = move || {
            let words = words.get().classification;
            if listed.is_example {
                words.one_example
            } else {
                words.one_criterion
            }
        };
        view! {
            <RowLink href title second attr:data-test="entry-row" />
            <Show when=move || is_sorting.get()>
                <Moves id=listed.id up=listed.up down=listed.down />
            </Show>
        }
    };
    view! {
        <ClassSection class>
            <Show
                when=move || !rows.read().is_empty()
                fallback=move || view! { <p>{words.say(|texts| texts.classification.none_yet)}</p> }
            >
                <Rows>
                    <For each=move || rows.get() key=Listed::clone children=row />
                </Rows>
            </Show>
            <AddToClass class />
        </ClassSection>
    }
}

/// One place up or down within the class.
#[component]
fn Moves(id: Id<Criterion>, up: Option<Option<Id<Criterion>>>, down: Option<Id<Criterion>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let go = move |behind: Option<Id<Criterion>>| {
        // Removed on another tab this very moment: there is nothing to move.
        let _ = session.dispatch_moved(MoveRow { id, behind });
    };
    let up = move || up.into_iter().for_each(go);
    let down = move || down.into_iter().for_each(|behind| go(Some(behind)));
    view! {
        <li class="row moves">
            <TextButton text=words.say(|texts| texts.steps.move_up) on_press=up attr:data-test="move-up" />
            <TextButton text=words.say(|texts| texts.steps.move_down) on_press=down attr:data-test="move-down" />
        </li>
    }
}
