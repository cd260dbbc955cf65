use crate::ui::prelude::*;
use leptos_router::hooks::use_query_map;

use super::action_form::ActionForm;
use super::action_row::{ActionRow, ActionView};
use super::incident_actions::listed;
use crate::domain::{Action, ActionState, Id, Incident};
use crate::replica::seal::Since;
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, Glyph, Notice, PageTitle, Section, Sign, TextLink};

/// Every action out of reviews: open ones first, overdue ones marked.
#[component]
pub fn ActionsPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let title = words.signal(|texts| texts.review_words.actions);
    let asked = |name: &str| use_query_map().with_untracked(|query| query.get(name));
    let incident: Option<Id<Incident>> = asked("incident").and_then(|id| id.parse().ok());
    let action: Option<Id<Action>> = asked("action").and_then(|id| id.parse().ok());
    let adding = RwSignal::new(incident.is_some());
    let all = listed(None);
    let writing = RwSignal::new(None);
    let those = move |over: bool| {
        let rows = all.get().into_iter().filter(|one| one.is_over == over);
        rows.collect::<Vec<ActionView>>()
    };
    let list = move |over: bool| {
        let rows = those(over);
        if rows.is_empty() {
            return ().into_any();
        }
        let rows = rows
            .into_iter()
            .map(|one| {
                let asked = action == Some(one.id);
                view! { <ActionRow one writing asked /> }
            })
            .collect_view();
        let heading = words.signal(if over {
            |texts| texts.review_words.action_over
        } else {
            |texts| texts.review_words.action_open
        });
        view! {
            <Section heading>
                <ul class="rows" role="list">
                    {rows}
                </ul>
            </Section>
        }
        .into_any()
    };
    let form = move || {
        adding
            .get()
            .then(|| view! { <ActionForm id=None incident on_close=move || adding.set(false) /> }.into_any())
    };
    let empty = move || {
        (all.read().is_empty() && !adding.get())
            .then(|| view! { <EmptyState text=words.say(|texts| texts.review_words.no_actions) /> })
    };
    let back = match incident {
        Some(id) => Head::Below {
            href: Signal::stored(addresses.to(&format!("/incidents/{id}/review"))),
            name: words.signal(|texts| texts.review_words.title),
        },
        None => Head::Below {
            href: Signal::stored(addresses.to("/incidents")),
            name: words.signal(|texts| texts.nav.incidents),
        },
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.review_words.actions_hint) />
            <ValidateAgain />
            {form}
            {empty}
            {move || list(false)}
            {move || list(true)}
            <Actions sign=move || {
                (!adding.get()).then(|| view! {
                    <Sign
                        context=title
                        verb=words.say(|texts| texts.actions.add)
                        glyph=Glyph::Plus
                        on_press=move || adding.set(true)
                        attr:data-test="add-action"
                    />
                })
            } />
        </AppScreen>
    }
}

/// Once an action changed the plan after it was approved: have it approved again.
#[component]
fn ValidateAgain() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let is_due = Memo::new(move |_| {
        let has_changed = session.with(|plan| {
            let mut done = plan.actions.values();
            done.any(|action| action.state == ActionState::Done && !action.changes.is_empty())
        });
        // The whole plan is read for it: only when an action asks for it.
        has_changed && {
            let last = session.validations(None).into_iter().next();
            !matches!(last, Some((_, _, Since::Unchanged)))
        }
    });
    move || {
        is_due.get().then(|| {
            view! {
                <Notice text=words.signal(|texts| texts.review_words.validate_again)>
                    <TextLink
                        href=addresses.to("/plan/validation")
                        text=words.signal(|texts| texts.review_words.to_validation)
                        attr:data-test="validate-again"
                    />
                </Notice>
            }
        })
    }
}
