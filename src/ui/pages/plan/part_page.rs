use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::classification::{ClassList, ClassificationPart};
use super::computed::{ComputedForEntry, ComputedForPart};
use super::entry_choices::EntryChoices;
use super::entry_facts::EntryFacts;
use super::history::EarlierVersions;
use super::nothing_here::NothingHere;
use super::own_rows::OwnRows;
use super::path::{PathActions, PathPlace};
use super::role_table::RoleTable;
use super::route::{entry_href, form_href, named};
use super::seeds::{OperatorSeeds, Seeds};
use crate::domain::command::{Direction, MoveEntry, in_order};
use crate::domain::record::{Fields, Value};
use crate::domain::{
    Activity, Classification, Criterion, EntityRef, Input, Measure, Message, Operator, Plan, Record, Risk,
    RoleRow, Scenario, Shape, Tool,
};
use crate::i18n::{Texts, listed_facts, option_words};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{Glyph, PageTitle, RowLead, RowLink, Rows, Section, TextButton};

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
            <PathPlace kind />
            {content}
        </AppScreen>
    }
}

/// The one entry of a part.
#[component]
fn One(kind: &'static str, title: Signal<String>) -> impl IntoView {
    let entity = Plan::single(kind);
    let href = form_href(Addresses::here(), kind, entity.as_ref());
    view! {
        {entity
            .map(|entity| {
                view! {
                    <EntryChoices entity=entity.clone() />
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
        <PathActions
            kind
            href
            context=title
            verb=|texts| texts.actions.edit
            glyph=Glyph::Pencil
            test="edit-entry"
        />
    }
}

/// The rows of a table, which can be put in another order.
#[component]
fn Table(kind: &'static str, title: Signal<String>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let is_sorting = RwSignal::new(false);
    let several = Memo::new(move |_| session.with(|plan| in_order(plan, kind).len() > 1));
    let sort = move || is_sorting.update(|is_sorting| *is_sorting = !*is_sorting);
    view! {
        <TableRows kind is_sorting />
        {(kind == Activity::KIND).then(|| view! { <Seeds /> })}
        {(kind == Operator::KIND).then(|| view! { <OperatorSeeds /> })}
        <PathActions
            kind
            href=form_href(Addresses::here(), kind, None)
            context=title
            verb=|texts| texts.actions.add
            glyph=Glyph::Plus
            test="add-entry"
        >
            <Show when=move || several.get()>
                <TextButton text=words.say(|texts| texts.plan_parts.sort) on_press=sort attr:data-test="sort-entries" />
            </Show>
        </PathActions>
    }
}

/// The rows of a table by group, each leading to its page.
#[component]
pub(super) fn TableRows(
    kind: &'static str,
    /// Whether each row can be moved.
    #[prop(into)]
    is_sorting: Signal<bool>,
    /// The row that is shown beside the list.
    #[prop(optional, into)]
    shown: Signal<Option<EntityRef>>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let groups = Memo::new(move |_| session.with(|plan| groups(plan, kind)));
    let rows = Memo::new(move |_| {
        let texts = words.get();
        let said = grouped_by(kind).filter(|_| groups.read().len() > 1);
        session.with(|plan| {
            let rows = in_order(plan, kind).into_iter();
            rows.zip(1..)
                .map(|((entity, fields), number)| {
                    let (name, second) = listed_facts(texts, plan, &entity, &fields, said);
                    Listed {
                        group: said.map(|field| group_of(kind, field, &fields)),
                        entity,
                        name,
                        second,
                        lead: lead(kind, number),
                    }
                })
                .collect::<Vec<_>>()
        })
    });
    let row = move |listed: Listed| {
        let Listed {
            entity,
            name,
            second,
            lead,
            group,
        } = listed;
        let grouped_by = grouped_by(kind).filter(|_| group.is_some());
        let href = entry_href(addresses, &entity);
        let is_shown = {
            let entity = entity.clone();
            move || shown.read().as_ref() == Some(&entity)
        };
        view! {
            <RowLink
                href
                lead
                title=name
                second=move || second.clone()
                attr:data-test="entry-row"
                attr:aria-current=move || is_shown().then_some("true")
            />
            <Show when=move || is_sorting.get()>
                <Moves entity=entity.clone() grouped_by />
            </Show>
        }
    };
    let group = move |group: Option<&'static str>| {
        let of_group = move || {
            let mut rows = rows.get();
            rows.retain(|listed| listed.group == group);
            rows
        };
        let list = move || {
            view! {
                <Rows>
                    <For each=of_group key=Listed::clone children=row />
                </Rows>
            }
        };
        match group {
            Some(code) => {
                let heading = Signal::derive(move || heading_of(words.get(), kind, code));
                view! { <Section heading attr:data-test="entry-group">{list()}</Section> }.into_any()
            }
            None => list().into_any(),
        }
    };
    let headings = move || match groups.get() {
        several if several.len() > 1 => several.into_iter().map(Some).collect(),
        _ => vec![None],
    };
    view! {
        <Show
            when=move || !rows.read().is_empty()
            fallback=move || view! { <NothingHere kind /> }
        >
            <For each=headings key=|group| *group children=group />
        </Show>
    }
}

/// A row of a table as it is listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Listed {
    entity: EntityRef,
    name: String,
    second: String,
    lead: RowLead,
    /// In a list that is grouped.
    group: Option<&'static str>,
}

/// The field by which a part's rows are looked for: what has failed, to whom a message goes.
fn grouped_by(kind: &str) -> Option<&'static str> {
    match kind {
        Measure::KIND | Tool::KIND => Some("scenario"),
        Message::KIND => Some("audience"),
        _ => None,
    }
}

/// The groups for which there are rows, in the template's order; none for parts that are not grouped.
fn groups(plan: &Plan, kind: &'static str) -> Vec<&'static str> {
    let Some(field) = grouped_by(kind) else {
        return Vec::new();
    };
    let rows = in_order(plan, kind).into_iter();
    let used: Vec<&str> = rows.map(|(_, fields)| group_of(kind, field, &fields)).collect();
    let mut all: Vec<&str> = codes_of(kind, field).to_vec();
    // The two scenarios first, then what serves in both.
    all.order_by_key(|code| *code == Scenario::Both.code());
    all.retain(|code| used.contains(code));
    all
}

/// The codes that a field can have; the first holds where nothing is said.
fn codes_of(kind: &str, field: &str) -> &'static [&'static str] {
    let mut fields = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
    match fields.find(|(name, _)| **name == field) {
        Some((_, Shape::One(Input::Choice(codes)))) => codes,
        _ => &[],
    }
}

fn group_of(kind: &str, field: &str, fields: &Fields) -> &'static str {
    let codes = codes_of(kind, field);
    let said = fields.get(field).and_then(Value::as_str);
    let known = codes.iter().find(|code| Some(**code) == said);
    known.or(codes.first()).copied().unwrap_or_default()
}

fn heading_of(texts: &Texts, kind: &str, code: &str) -> String {
    match grouped_by(kind) {
        Some("scenario") => texts.scenarios.name(Scenario::from_code(code)).to_owned(),
        Some(field) => option_words(texts, kind, field, code),
        None => String::new(),
    }
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
fn Moves(entity: EntityRef, grouped_by: Option<&'static str>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let go = move |direction: Direction| {
        let entity = entity.clone();
        // Removed on another tab this very moment: there is nothing to move.
        Callback::new(move |()| {
            let entity = entity.clone();
            let _ = session.dispatch_moved(MoveEntry {
                entity,
                direction,
                grouped_by,
            });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Audience, Id};

    #[test]
    fn measures_and_tools_stand_by_scenario_and_messages_by_audience_without_those_that_have_none() {
        let mut plan = Plan::default();
        for (id, scenario) in [(1, Scenario::Both), (2, Scenario::Telephony), (3, Scenario::Both)] {
            let tool = Tool {
                scenario,
                ..Tool::default()
            };
            plan.tools.insert(Id::from_bits(id), tool);
        }
        for (id, audience) in [(1, Audience::Suppliers), (2, Audience::Staff)] {
            let message = Message {
                audience,
                ..Message::default()
            };
            plan.messages.insert(Id::from_bits(id), message);
        }
        assert_eq!(groups(&plan, Tool::KIND), ["telephony", "both"]);
        assert_eq!(groups(&plan, Message::KIND), ["staff", "suppliers"]);
        assert!(groups(&plan, Measure::KIND).is_empty());
        assert!(groups(&plan, Risk::KIND).is_empty());
    }
}
