use crate::ui::prelude::*;

use super::activity_part::ActivityPart;
use super::route::{back, routed};
use crate::domain::command::SetActivity;
use crate::domain::hit::{Hit, hit_activities};
use crate::domain::order::in_owners_order;
use crate::domain::{Activity, ActivityState, Id, Scenario};
use crate::i18n::{fill, format};
use crate::state::{Addresses, Clock, OpenIncident, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::widgets::{
    Disclosure, EmptyState, Glyph, PageTitle, RowButton, RowLead, RowLink, Rows, Section, SectionRule,
};

/// The essential activities that the outage hits, the one that must be back first at the head, each with its clock.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let open = routed();
    let hits = Memo::new(move |_| {
        open.with(|open| {
            let state = &open.as_ref()?.state;
            Some(session.with(|plan| hit_activities(plan, state)))
        })
        .unwrap_or_default()
    });
    let order = Memo::new(move |_| hits.read().iter().map(|hit| hit.activity).collect::<Vec<_>>());
    let hint = move || {
        let texts = words.get();
        open.with(|open| {
            let state = open.as_ref().map(|open| &open.state);
            let scenario: Option<Scenario> = state.and_then(|state| state.services.scenario());
            let name = texts.scenarios.name_inline(scenario);
            let scenario = fill(texts.now.scenario_is, &[("scenario", name)]);
            let hit = state.into_iter().flat_map(|state| state.services.hit());
            let hit: Vec<&str> = hit.map(|service| texts.services.name_inline(service)).collect();
            if hit.is_empty() {
                return scenario;
            }
            let names = format::list(texts.lang, &hit);
            format!("{scenario}. {}.", fill(texts.lead.hit_now, &[("names", &names)]))
        })
    };
    let is_there = Memo::new(move |_| open.read().is_some());
    let nothing = move || {
        let texts = words.get();
        if !is_there.get() {
            texts.incidents.not_found
        } else if session.with(|plan| plan.activities.is_empty()) {
            texts.lead.none_in_plan
        } else {
            texts.lead.none_hit
        }
    };
    view! {
        <AppScreen head=back() title=words.say(|texts| texts.lead.activities)>
            <PageTitle text=words.say(|texts| texts.lead.activities) hint />
            {move || is_there.get().then(|| view! { <Noticed open /> }.into_any())}
            {move || {
                let order = order.get();
                if order.is_empty() {
                    view! { <EmptyState text=nothing /> }.into_any()
                } else {
                    order
                        .into_iter()
                        .map(|activity| view! { <ActivityPart activity hits open /> })
                        .collect_view()
                        .into_any()
                }
            }}
            <NotHit hits open />
        </AppScreen>
    }
}

/// Since when the clocks run: the way to say who noticed it, and when.
#[component]
fn Noticed(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, clock) = (Words::here(), Clock::here());
    let address = move || {
        let id = open.with(|open| open.as_ref().map(|open| open.id.to_string()));
        format!("/incidents/{}/noticed", id.unwrap_or_default())
    };
    let addresses = Addresses::here();
    let second = move || {
        let (texts, now) = (words.get(), clock.minute());
        open.with(|open| {
            let state = open.as_ref().map(|open| &open.state);
            let noticed = state.and_then(|state| Some((state.noticed?, state.noticed_by.as_str())));
            let Some((at, by)) = noticed else {
                return texts.lead.noticed_hint.to_owned();
            };
            let moment = format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
            match by {
                "" => moment,
                by => fill(texts.lead.from_by, &[("moment", &moment), ("name", by)]),
            }
        })
    };
    view! {
        <Rows>
            <RowLink
                href=Signal::derive(move || addresses.to(&address()))
                lead=RowLead::Icon(Glyph::Eye)
                title=words.say(|texts| texts.lead.noticed)
                second
                attr:data-test="go-noticed"
            />
        </Rows>
    }
}

/// The others: each a tap away, when it stopped all the same.
#[component]
fn NotHit(hits: Memo<Vec<Hit>>, open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let others = Memo::new(move |_| {
        hits.with(|hits| {
            session.with(|plan| {
                let rows = in_owners_order(&plan.activities, |row: &Activity| &row.order);
                let rest = rows
                    .into_iter()
                    .filter(|(id, _)| hits.iter().all(|hit| hit.activity != *id));
                rest.map(|(id, row)| (id, row.name.clone())).collect::<Vec<_>>()
            })
        })
    });
    let row = move |(activity, name): (Id<Activity>, String)| {
        let stop = move || {
            let id = open.with_untracked(|open| open.as_ref().map(|open| open.id));
            if let Some(incident) = id {
                // Closed on another device this very moment: nothing stops in it any more.
                let _ = session.dispatch(SetActivity {
                    incident,
                    activity,
                    state: ActivityState::Stopped,
                    level: None,
                    expected: None,
                });
            }
        };
        view! {
            <RowButton
                title=name
                second=move || words.get().lead.stops_all_the_same
                on_press=stop
                attr:data-test="not-hit"
            />
        }
    };
    view! {
        {move || {
            (open.read().is_some() && !others.read().is_empty()).then(|| {
                view! {
                    <Section heading=words.say(|texts| texts.lead.not_hit) rule=SectionRule::Thin>
                        <Disclosure summary=words.say(|texts| texts.actions.show_more)>
                            <Rows>{others.get().into_iter().map(row).collect_view()}</Rows>
                        </Disclosure>
                    </Section>
                }
                .into_any()
            })
        }}
    }
}
