use crate::ui::prelude::*;

use super::acts_part::ActsPart;
use super::back_part::BackPart;
use super::cause_part::{CausePart, RelatedPart};
use super::close_sign::CloseSign;
use super::this_incident::{back_to_incident, named_incident};
use crate::domain::{Id, Incident, IncidentState};
use crate::i18n::{fill, format};
use crate::state::{Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::layout::Actions;
use crate::ui::widgets::{EmptyState, PageTitle, Status, StatusKind};

/// The cause and the end of an incident (template steps 4 and 5).
#[component]
pub fn EndPage() -> impl IntoView {
    let words = Words::here();
    let id = named_incident();
    let title = words.signal(|texts| texts.end_words.title);
    let content = move || match id.get() {
        Some(id) => view! {
            <PageTitle text=title hint=words.say(|texts| texts.end_words.why) />
            <Closed id />
            <BackPart id />
            <CausePart id />
            <RelatedPart id />
            <ActsPart id />
            <Actions sign=move || view! { <CloseSign id /> } />
        }
        .into_any(),
        None => view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any(),
    };
    view! {
        <AppScreen head=back_to_incident(id) title>
            {content}
        </AppScreen>
    }
}

/// Since when the incident is closed; nothing while it is open.
#[component]
fn Closed(id: Id<Incident>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let closed = Memo::new(move |_| {
        session.with(|plan| IncidentState::in_plan(plan, id).and_then(|state| state.closed))
    });
    move || {
        let texts = words.get();
        closed.get().map(|at| {
            let moment = format::moment(texts.lang, at);
            let text = fill(texts.end_words.closed, &[("moment", &moment)]);
            view! { <p data-test="closed-at"><Status kind=StatusKind::Works text /></p> }.into_any()
        })
    }
}
