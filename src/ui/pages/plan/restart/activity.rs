use crate::ui::prelude::*;

use super::super::route::entry_href;
use super::super::to_mend::{ToMend, ToMendList};
use super::impact_strip::ImpactStrip;
use super::terms::Terms;
use super::told;
use crate::domain::restart::{Restart, Warning, warnings};
use crate::domain::{Activity, EntityRef, Id};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{RowLink, Rows, Section};

/// Below the facts of an activity: what does not hold about it, its times side by side, what a stop costs as time
/// goes on, what it waits for and what waits for it.
#[component]
pub fn RestartOfActivity(
    /// Which.
    entity: EntityRef,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let id: Id<Activity> = entity.key.parse().unwrap_or(Id::SINGLE);
    let restart = Memo::new(move |_| session.with(|plan| Restart::of(&plan.activities)));
    let row = Memo::new(move |_| session.with(|plan| plan.activities.get(&id).cloned().unwrap_or_default()));
    let told_here = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let all = warnings(&plan.activities, &restart.read());
            let here = all.iter().filter(|warning| {
                // What stands below its own two times is not told twice.
                let is_told_there = matches!(warning, Warning::EstimateOverObjective { .. });
                warning.field_of(id).is_some() && !is_told_there
            });
            here.map(|warning| told(texts, plan, addresses, warning, Some(id)))
                .collect::<Vec<ToMend>>()
        })
    });
    let place = move || {
        let place = restart.read().find(id).map(|(place, _)| place.to_string())?;
        Some(fill(words.get().restart.place, &[("place", &place)]))
    };
    let waits_for = Memo::new(move |_| restart.read().find(id).map(|(_, row)| row.waits_for.clone()));
    let waits_for_nothing = move || {
        let is_free = waits_for.read().as_ref().is_some_and(Vec::is_empty);
        is_free.then(|| view! { <p>{words.say(|texts| texts.restart.waits_for_nothing)}</p> })
    };
    let waited_for = Memo::new(move |_| restart.read().waiting_for(id));
    view! {
        <ToMendList heading=words.signal(|texts| texts.restart.to_mend) all=told_here />
        <Terms row />
        <ImpactStrip row />
        <Section heading=words.signal(|texts| texts.restart.order)>
            <p data-test="restart-place">{place}</p>
            {waits_for_nothing}
            <Others
                heading=words.signal(|texts| texts.restart.waits)
                ids=Signal::derive(move || waits_for.get().unwrap_or_default())
            />
            <Others heading=words.signal(|texts| texts.restart.waited_for) ids=waited_for />
        </Section>
    }
}

/// Other activities to go to, under a heading; nothing when there are none.
#[component]
fn Others(heading: Signal<String>, #[prop(into)] ids: Signal<Vec<Id<Activity>>>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let named = Memo::new(move |_| {
        let texts = words.get();
        let name = |id: Id<Activity>| session.with(|plan| texts.restart.name(texts, plan, id));
        let all = ids.get().into_iter();
        all.map(|id| (entry_href(addresses, &id.entity()), name(id)))
            .collect::<Vec<_>>()
    });
    let rows = move || {
        let named = named.get().into_iter();
        named
            .map(|(href, title)| view! { <RowLink href title /> })
            .collect_view()
    };
    view! {
        <Show when=move || !named.read().is_empty()>
            <div class="restart-others">
                <h3>{heading}</h3>
                <Rows>{rows}</Rows>
            </div>
        </Show>
    }
}
