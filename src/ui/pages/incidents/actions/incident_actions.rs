use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::action_row::{ActionRow, ActionView};
use crate::domain::{Id, Incident};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{EmptyState, Section};

/// The actions out of one incident, below its review.
#[component]
pub fn IncidentActions(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let words = Words::here();
    let all = listed(Some(id));
    let writing = RwSignal::new(None);
    let list = move || {
        let all = all.get();
        if all.is_empty() {
            return view! { <EmptyState text=words.say(|texts| texts.review_words.no_actions) /> }.into_any();
        }
        let rows = all.into_iter().map(|one| view! { <ActionRow one writing /> });
        view! {
            <ul class="rows" role="list">
                {rows.collect_view()}
            </ul>
        }
        .into_any()
    };
    view! {
        <Section heading=words.say(|texts| texts.review_words.actions)>{list}</Section>
    }
}

/// Every action, or those out of one incident, open and overdue ones first.
pub fn listed(of: Option<Id<Incident>>) -> Memo<Vec<ActionView>> {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    Memo::new(move |_| {
        let (texts, today) = (words.get(), clock.minute().date());
        session.with(|plan| {
            let actions = plan.actions.iter();
            let actions = actions.filter(|(_, action)| of.is_none() || action.incident == of);
            let mut all: Vec<ActionView> = actions
                .map(|(id, action)| ActionView::of(texts, plan, addresses, *id, action, today))
                .collect();
            all.order_by(|one, other| (&one.urgency, one.id).cmp(&(&other.urgency, other.id)));
            all
        })
    })
}
