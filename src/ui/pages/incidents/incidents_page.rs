use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::incident_row::IncidentRow;
use crate::domain::{ActionState, Id, Incident, IncidentState, Timestamp};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::pages::now::Reports;
use crate::ui::widgets::{EmptyState, Glyph, PageTitle, RowLead, RowLink, Rows, Section};

/// Every incident and drill of this device, the running ones first.
#[component]
pub fn IncidentsPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let title = words.signal(|texts| texts.nav.incidents);
    let all = Memo::new(move |_| {
        session.with(|plan| {
            let mut all: Vec<(Timestamp, Id<Incident>, bool)> = plan
                .incidents
                .iter()
                .map(|(id, head)| {
                    let is_open = IncidentState::in_plan(plan, *id).is_some_and(|state| state.is_open());
                    (head.started, *id, is_open)
                })
                .collect();
            all.order_by(|a, b| b.cmp(a));
            all
        })
    });
    let those = move |open: bool| {
        let all = all.read();
        all.iter()
            .filter(|(_, _, is_open)| *is_open == open)
            .map(|(_, id, _)| *id)
            .collect::<Vec<_>>()
    };
    let list = move |open: bool| {
        view! {
            <Rows>
                <For
                    each=move || those(open)
                    key=|id| *id
                    children=|id| view! { <IncidentRow id /> }
                />
            </Rows>
        }
    };
    view! {
        <AppScreen head=Head::Below { href: Signal::stored(Addresses::here().to("/more")), name: words.signal(|texts| texts.nav.more) } title>
            <PageTitle text=title />
            <Reports />
            <Show when=move || all.read().is_empty()>
                <EmptyState text=words.say(|texts| texts.incidents.empty) />
            </Show>
            <Show when=move || !those(true).is_empty()>
                <Section heading=words.say(|texts| texts.incidents.running)>{list(true)}</Section>
            </Show>
            <Beside />
            <Show when=move || !those(false).is_empty()>
                <Section heading=words.say(|texts| texts.incidents.ended)>{list(false)}</Section>
            </Show>
        </AppScreen>
    }
}

/// The screens beside the list: actions out of reviews, looking back.
#[component]
fn Beside() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let open = Memo::new(move |_| {
        session.with(|plan| {
            let open = plan.actions.values();
            let open = open.filter(|action| matches!(action.state, ActionState::Open | ActionState::Doing));
            u64::try_from(open.count()).unwrap_or(0)
        })
    });
    let actions_second = move || {
        let texts = words.get();
        match open.get() {
            0 => texts.review_words.actions_hint.to_owned(),
            open => texts.count(&texts.end_words.acts_left, open, &[]),
        }
    };
    view! {
        <Rows>
            <RowLink
                href=addresses.to("/incidents/actions")
                lead=RowLead::Icon(Glyph::Tick)
                title=words.say(|texts| texts.review_words.actions)
                second=actions_second
                attr:data-test="to-actions"
            />
            <RowLink
                href=addresses.to("/incidents/history")
                lead=RowLead::Icon(Glyph::Clock)
                title=words.say(|texts| texts.evidence_words.history)
                second=words.say(|texts| texts.evidence_words.how_long)
                attr:data-test="to-history"
            />
        </Rows>
    }
}
