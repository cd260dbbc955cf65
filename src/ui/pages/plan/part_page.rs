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
use crate::domain::record::{Fields, Leaf};
use crate::domain::{
    Classification, Criterion, EntityRef, Measure, Plan, Record, Risk, RoleRow, Scenario, Tool,
};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    EmptyState, Glyph, PageTitle, RowLead, RowLink, Rows, Section, SignLink, TextButton,
};

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
    let groups = Memo::new(move |_| session.with(|plan| scenarios(plan, kind)));
    let rows = Memo::new(move |_| {
        let texts = words.get();
        let said = (groups.read().len() > 1).then_some(SCENARIO);
        session.with(|plan| {
            let rows = in_order(plan, kind).into_iter();
            rows.zip(1..)
                .map(|((entity, fields), number)| {
                    let (name, second) = row_words(texts, plan, &entity, &fields, said);
                    Listed {
                        scenario: said.map(|_| scenario_of(&fields)),
                        entity,
                        name,
                        second,
                        lead: lead(kind, number),
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
            scenario,
        } = listed;
        let grouped_by = scenario.map(|_| SCENARIO);
        let href = entry_href(addresses, &entity);
        view! {
            <RowLink href lead title=name second=move || second.clone() attr:data-test="entry-row" />
            <Show when=move || is_sorting.get()>
                <Moves entity=entity.clone() grouped_by />
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
    let group = move |scenario: Option<Scenario>| {
        let of_group = move || {
            let mut rows = rows.get();
            rows.retain(|listed| listed.scenario == scenario);
            rows
        };
        let list = move || {
            view! {
                <Rows>
                    <For each=of_group key=Listed::clone children=row />
                </Rows>
            }
        };
        match scenario {
            Some(_) => {
                let heading = Signal::derive(move || words.get().scenarios.name(scenario).to_owned());
                view! { <Section heading>{list()}</Section> }.into_any()
            }
            None => list().into_any(),
        }
    };
    let headings = move || match groups.get() {
        several if several.len() > 1 => several.into_iter().map(Some).collect(),
        _ => vec![None],
    };
    let sort = move || is_sorting.update(|is_sorting| *is_sorting = !*is_sorting);
    view! {
        <Show
            when=move || !rows.read().is_empty()
            fallback=move || view! { <EmptyState text=words.say(|texts| texts.plan_parts.nothing_yet) /> }
        >
            <For each=headings key=|scenario| *scenario children=group />
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
    /// In a list that is grouped.
    scenario: Option<Scenario>,
}

/// Parts whose rows are looked for by what has failed.
const BY_SCENARIO: &[&str] = &[Measure::KIND, Tool::KIND];

/// The field that says for which scenario a row is.
const SCENARIO: &str = "scenario";

/// The scenarios for which there are rows, in the template's order; none for parts that are not listed by them.
fn scenarios(plan: &Plan, kind: &str) -> Vec<Scenario> {
    let rows = match BY_SCENARIO.contains(&kind) {
        true => in_order(plan, kind),
        false => Vec::new(),
    };
    let used: Vec<Scenario> = rows.iter().map(|(_, fields)| scenario_of(fields)).collect();
    let all = [Scenario::Telephony, Scenario::Internet, Scenario::Both].into_iter();
    all.filter(|scenario| used.contains(scenario)).collect()
}

fn scenario_of(fields: &Fields) -> Scenario {
    let scenario = fields.get(SCENARIO).and_then(Scenario::from_value);
    scenario.unwrap_or_default()
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
            let _ = session.dispatch(MoveEntry {
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
    use crate::domain::Id;

    #[test]
    fn measures_and_tools_stand_by_scenario_without_those_that_have_none() {
        let mut plan = Plan::default();
        for (id, scenario) in [(1, Scenario::Both), (2, Scenario::Telephony), (3, Scenario::Both)] {
            let tool = Tool {
                scenario,
                ..Tool::default()
            };
            plan.tools.insert(Id::from_bits(id), tool);
        }
        assert_eq!(
            scenarios(&plan, Tool::KIND),
            [Scenario::Telephony, Scenario::Both]
        );
        assert_eq!(scenarios(&plan, Measure::KIND), []);
        assert_eq!(scenarios(&plan, Risk::KIND), []);
    }
}
