use crate::ui::prelude::*;
use leptos_router::hooks::{use_navigate, use_params_map};

use super::report_form::{ReportDraft, ReportFields};
use super::reports::{Became, StartQuestion};
use crate::domain::command::{CloseReport, EditReport, JoinReport, PartReport, Refusal, ReopenReport};
use crate::domain::{EventReport, Id, Incident, Plan};
use crate::i18n::fill;
use crate::state::{Addresses, Notices, Session, Words};
use crate::ui::frame::{AppScreen, HalfWritten, Head, KeptForm, error_at};
use crate::ui::layout::Actions;
use crate::ui::widgets::{
    Button, ButtonRole, EmptyState, Field, PageTitle, Section, SectionRule, Status, StatusKind, SubmitSign,
    TextButton, focus_first_fault,
};

const FORM_ID: &str = "reported";

/// An event that was reported: what becomes of it, and what it says, to mend.
#[component]
pub fn ReportedPage() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let params = use_params_map();
    let id = Memo::new(move |_| {
        let id: Id<EventReport> = params.read().get("report")?.parse().ok()?;
        session.with(|plan| plan.reports.contains_key(&id).then_some(id))
    });
    let title = words.signal(|texts| texts.lead.report);
    let hint = move || {
        let id = id.get();
        session.with(|plan| {
            let report = id.and_then(|id| plan.reports.get(&id));
            report.map(|report| report.text.clone()).unwrap_or_default()
        })
    };
    let back = Head::Below {
        href: Signal::stored(addresses.to("/incidents")),
        name: words.signal(|texts| texts.nav.incidents),
    };
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint />
            {move || match id.get() {
                Some(id) => {
                    let form = move |half| view! { <Edit id half /> }.into_any();
                    view! { <Fate id /> <KeptForm name=id.entity().to_string() form /> }.into_any()
                }
                None => view! { <EmptyState text=words.say(|texts| texts.lead.report_missing) /> }.into_any(),
            }}
        </AppScreen>
    }
}

/// How a report stands.
#[derive(Clone, Debug, Default, PartialEq)]
struct Standing {
    /// The incident that came of it, or to which it belongs.
    became: Option<Became>,
    /// Why it was closed; none: it is open.
    closed: Option<String>,
    /// Incidents to which it can be added, each with its number.
    open: Vec<(Id<Incident>, String)>,
}

impl Standing {
    fn of(plan: &Plan, id: Id<EventReport>, open: impl IntoIterator<Item = Id<Incident>>) -> Self {
        let Some(report) = plan.reports.get(&id) else {
            return Self::default();
        };
        let real = |incident: Id<Incident>| {
            let head = plan.incidents.get(&incident).filter(|head| !head.drill)?;
            Some((incident, head.number.clone()))
        };
        Self {
            became: Became::of(plan, id, report),
            closed: report.closed.map(|_| report.closed_reason.clone()),
            open: open.into_iter().filter_map(real).collect(),
        }
    }
}

/// What became of it, or what can.
#[component]
fn Fate(id: Id<EventReport>) -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let standing = Memo::new(move |_| {
        let open = session.open_incidents().get();
        session.with(|plan| Standing::of(plan, id, open))
    });
    let asking = RwSignal::new(None::<Id<EventReport>>);
    let reopen = move || {
        // Opened on another tab this very moment: it is, as asked.
        let _ = session.dispatch_undoable(ReopenReport { id }, words.untracked().lead.report_opened);
    };
    let part = move |number: String| {
        let texts = words.untracked();
        notices.tell(match session.dispatch(PartReport { id }) {
            Ok(_) => fill(texts.lead.parted, &[("number", &number)]),
            // Ended on another device meanwhile.
            Err(refusal) => texts.refusals.words(texts, &refusal),
        });
    };
    let join = move |incident: Id<Incident>, number: String| {
        let text = {
            let number = number.clone();
            move || fill(words.get().lead.join, &[("number", &number)])
        };
        let press = move || match session.dispatch(JoinReport { id, incident }) {
            Ok(_) => {
                let texts = words.untracked();
                let (told, number) = (fill(texts.lead.joined, &[("number", &number)]), number.clone());
                notices.offer_in_passing(told, texts.actions.undo, move || part(number.clone()));
            }
            // Closed on another device this very moment.
            Err(refusal) => {
                let texts = words.untracked();
                notices.tell(texts.refusals.words(texts, &refusal));
            }
        };
        view! { <Button text=Signal::derive(text) on_press=press attr:data-test="join-report" /> }
    };
    let ways = move || {
        let standing = standing.get();
        if let Some(became) = standing.became {
            let (may_part, number) = (became.may_part, became.number.clone());
            let parts = move || part(number.clone());
            return view! {
                {became.link(words)}
                {may_part.then(|| view! {
                    <TextButton
                        text=words.say(|texts| texts.lead.part)
                        on_press=parts
                        attr:data-test="part-report"
                    />
                })}
            }
            .into_any();
        }
        if let Some(reason) = standing.closed {
            let text = move || fill(words.get().lead.closed_because, &[("reason", &reason)]);
            return view! {
                <p data-test="report-closed"><Status kind=StatusKind::NotApplicable text=Signal::derive(text) /></p>
                <TextButton
                    text=words.say(|texts| texts.incidents.reopen)
                    on_press=reopen
                    attr:data-test="reopen-report"
                />
            }
            .into_any();
        }
        let joins = standing
            .open
            .into_iter()
            .map(|(incident, number)| join(incident, number));
        view! {
            <div class="button-row">
                {joins.collect_view()}
                <Button
                    text=words.say(|texts| texts.lead.start_from)
                    on_press=move || asking.set(Some(id))
                    attr:data-test="start-from-report"
                />
            </div>
            <Closing id />
        }
        .into_any()
    };
    view! {
        <Section heading=words.say(|texts| texts.lead.what_becomes) rule=SectionRule::Thin>
            <div class="stack">{ways}</div>
        </Section>
        {move || asking.get().map(|report| view! { <StartQuestion report asking /> }.into_any())}
    }
}

/// Closes it, with the reason.
#[component]
fn Closing(id: Id<EventReport>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let reason = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Refusal>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let close = CloseReport {
            id,
            reason: reason.get_untracked(),
        };
        if let Err(refusal) = session.dispatch_undoable(close, words.untracked().lead.report_closed) {
            refused.set(Some(refusal));
            focus_first_fault();
        }
    };
    view! {
        <form class="fields" novalidate on:submit=save data-test="close-report-form">
            <Field
                label=words.say(|texts| texts.lead.close_why)
                hint=words.say(|texts| texts.lead.close_hint)
                value=reason
                on_input=move |typed: String| reason.set(typed)
                error=error_at(refused, "closed_reason")
                attr:data-test="close-reason"
            />
            <Button
                text=words.say(|texts| texts.lead.close_report)
                role=ButtonRole::Submit
                attr:data-test="close-report"
            />
        </form>
    }
}

/// What it says, to mend.
#[component]
fn Edit(id: Id<EventReport>, half: HalfWritten) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let report = session.with_untracked(|plan| plan.reports.get(&id).cloned().unwrap_or_default());
    let report = EventReport {
        happened: report.happened.or(Some(report.noted)),
        ..report
    };
    let draft = ReportDraft::new(report, half);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let done = draft.filled().and_then(|report| {
            let edit = EditReport { id, report };
            session.dispatch_undoable(edit, words.untracked().lead.report_saved)
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
        <Section heading=words.say(|texts| texts.lead.mend_report)>
            <form class="fields" id=FORM_ID novalidate on:submit=save>
                <ReportFields draft />
                {half.note()}
            </form>
        </Section>
        <Actions sign=move || {
            view! {
                <SubmitSign
                    form=FORM_ID
                    context=words.say(|texts| texts.lead.report)
                    verb=words.say(|texts| texts.lead.save_report)
                    attr:data-test="save-report"
                />
            }
        } />
    }
}
