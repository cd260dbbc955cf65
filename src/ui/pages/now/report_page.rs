use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::report_form::{ReportDraft, ReportFields};
use crate::domain::command::ReportEvent;
use crate::domain::{EventReport, Record};
use crate::state::{Addresses, Clock, Person, Session, Words};
use crate::ui::frame::{AppScreen, HalfWritten, Head, KeptForm};
use crate::ui::layout::Actions;
use crate::ui::widgets::{PageTitle, SubmitSign, focus_first_fault};

const FORM_ID: &str = "report";

/// An event that might become an incident, noted without opening one.
#[component]
pub fn ReportPage() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let back = Head::Below {
        href: Signal::stored(addresses.to("/incidents")),
        name: words.signal(|texts| texts.nav.incidents),
    };
    let form = move |half| view! { <NewReport half /> }.into_any();
    view! {
        <AppScreen head=back title=words.say(|texts| texts.lead.report_event)>
            <PageTitle
                text=words.say(|texts| texts.lead.report_event)
                hint=words.say(|texts| texts.lead.report_hint)
            />
            <KeptForm name=format!("{}/new", EventReport::KIND) form />
        </AppScreen>
    }
}

#[component]
fn NewReport(half: HalfWritten) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let report = EventReport {
        reported_by: untrack(|| Person::here().name()),
        happened: Some(Clock::read()),
        services: session
            .situation()
            .with_untracked(|situation| situation.services.hit().collect()),
        ..EventReport::default()
    };
    let draft = ReportDraft::new(report, half);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let done = draft.filled().and_then(|report| {
            session.dispatch_undoable(ReportEvent { report }, words.untracked().lead.report_saved)
        });
        match done {
            Ok(_) => {
                half.is_saved();
                go(&addresses.to("/incidents"), Default::default());
            }
            Err(refusal) => {
                draft.refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    view! {
        <form class="fields" id=FORM_ID novalidate on:submit=save>
            <ReportFields draft />
            {half.note()}
        </form>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form=FORM_ID
                    context=words.say(|texts| texts.lead.report_event)
                    verb=words.say(|texts| texts.lead.save_report)
                    attr:data-test="save-report"
                />
            }
        } />
    }
}
