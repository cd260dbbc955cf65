use std::collections::BTreeSet;

use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::domain::command::{FieldFault, Refusal, ReportEvent};
use crate::domain::{Audience, EventReport, Record, Service};
use crate::i18n::option_words;
use crate::state::{Addresses, Clock, Person, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::frame::{MomentDraft, MomentFields, error_at};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    Checkbox, ChoiceOption, Field, PageTitle, Select, SubmitSign, TextArea, focus_first_fault,
};

const FORM_ID: &str = "report";

/// An event that might become an incident, noted without opening one.
#[component]
pub fn ReportPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let draft = RwSignal::new(EventReport {
        reported_by: untrack(|| Person::here().name()),
        services: session
            .situation()
            .with_untracked(|situation| situation.services.hit().collect()),
        ..EventReport::default()
    });
    let happened = MomentDraft::new(Some(Clock::read()));
    let refused = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let done = match happened.needed() {
            Ok(at) => {
                let report = EventReport {
                    happened: Some(at),
                    ..draft.get_untracked()
                };
                session.dispatch_undoable(ReportEvent { report }, words.untracked().lead.report_saved)
            }
            Err(fault) => Err(Refusal::Invalid(vec![FieldFault::new("happened", fault)])),
        };
        match done {
            Ok(_) => go(&addresses.to("/incidents"), Default::default()),
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    let sides = Signal::derive(move || {
        let sides = Audience::ALL.iter().copied();
        sides
            .map(|side| {
                ChoiceOption::new(side, move || {
                    option_words(words.get(), EventReport::KIND, "audience", side.code())
                })
            })
            .collect::<Vec<_>>()
    });
    let back = Head::Below {
        href: Signal::stored(addresses.to("/incidents")),
        name: words.signal(|texts| texts.nav.incidents),
    };
    view! {
        <AppScreen head=back title=words.say(|texts| texts.lead.report_event)>
            <PageTitle
                text=words.say(|texts| texts.lead.report_event)
                hint=words.say(|texts| texts.lead.report_hint)
            />
            <form class="fields" id=FORM_ID novalidate on:submit=save>
                <TextArea
                    label=words.say(|texts| texts.lead.what)
                    value=Signal::derive(move || draft.read().text.clone())
                    on_input=move |typed: String| draft.update(|draft| draft.text = typed)
                    error=error_at(refused, "text")
                    attr:data-test="report-text"
                />
                <Field
                    label=words.say(|texts| texts.lead.reported_by)
                    value=Signal::derive(move || draft.read().reported_by.clone())
                    on_input=move |typed: String| draft.update(|draft| draft.reported_by = typed)
                    attr:data-test="report-by"
                />
                <Select
                    label=words.say(|texts| texts.lead.side)
                    options=sides
                    value=Signal::derive(move || draft.read().audience)
                    on_choose=move |side: Audience| draft.update(|draft| draft.audience = side)
                    attr:data-test="report-side"
                />
                <MomentFields
                    draft=happened
                    time=words.signal(|texts| texts.lead.when)
                    day=words.signal(|texts| texts.lead.day)
                    error=error_at(refused, "happened")
                    test="report"
                />
                <Concerned draft />
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
        </AppScreen>
    }
}

/// The services that it concerns.
#[component]
fn Concerned(draft: RwSignal<EventReport>) -> impl IntoView {
    let words = Words::here();
    let boxes = Service::ALL.iter().copied().map(|service| {
        let set = move |is_set: bool| {
            draft.update(|draft| {
                let services: &mut BTreeSet<Service> = &mut draft.services;
                if is_set {
                    services.insert(service);
                } else {
                    services.remove(&service);
                }
            });
        };
        view! {
            <Checkbox
                label=Signal::derive(move || words.get().services.name(service).to_owned())
                checked=Signal::derive(move || draft.read().services.contains(&service))
                on_change=set
                attr:data-test=format!("report-{}", service.code())
            />
        }
    });
    view! {
        <fieldset class="needs">
            <legend>{words.say(|texts| texts.lead.concerns)}</legend>
            {boxes.collect_view()}
        </fieldset>
    }
}
