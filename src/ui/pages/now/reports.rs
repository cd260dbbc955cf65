use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::domain::command::StartFromReport;
use crate::domain::{EventReport, Id, Incident, Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Notices, Session, Words};
use crate::ui::widgets::{Button, ButtonLook, Dialog, FactRow, LinkButton, Rows, Section, TextLink};

/// A report as the list shows it.
#[derive(Clone, Debug, PartialEq)]
struct Listed {
    id: Id<EventReport>,
    text: String,
    second: String,
    incident: Option<(Id<Incident>, String)>,
}

/// The events that were reported, newest first, each with the way to an incident; and the way to report one.
#[component]
pub fn Reports() -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let addresses = Addresses::here();
    let all = Memo::new(move |_| session.with(|plan| listed(words.get(), plan, clock.minute())));
    let asking = RwSignal::new(None::<Id<EventReport>>);
    let row = move |report: Listed| {
        let Listed {
            id,
            text,
            second,
            incident,
        } = report;
        let value = move || match incident.clone() {
            Some((incident, number)) => {
                let href = addresses.to(&format!("/incidents/{incident}"));
                let text = fill(words.get().lead.became, &[("number", &number)]);
                view! { <LinkButton href text look=ButtonLook::Quiet attr:data-test="became" /> }.into_any()
            }
            None => view! {
                <Button
                    text=words.say(|texts| texts.lead.start_from)
                    on_press=move || asking.set(Some(id))
                    attr:data-test="start-from-report"
                />
            }
            .into_any(),
        };
        view! { <FactRow name=text second=move || second.clone() value attr:data-test="report-row" /> }
    };
    view! {
        <p class="no-print">
            <TextLink
                href=addresses.to("/incidents/report")
                text=words.say(|texts| texts.lead.report_event)
                attr:data-test="report-event"
            />
        </p>
        {move || {
            (!all.read().is_empty()).then(|| {
                view! {
                    <Section heading=words.say(|texts| texts.lead.reports)>
                        <Rows>{all.get().into_iter().map(row).collect_view()}</Rows>
                    </Section>
                }
                .into_any()
            })
        }}
        {move || asking.get().map(|report| view! { <StartQuestion report asking /> }.into_any())}
    }
}

/// The question before an incident is started from a report.
#[component]
fn StartQuestion(report: Id<EventReport>, asking: RwSignal<Option<Id<EventReport>>>) -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let go = use_navigate();
    let home = Addresses::here().to("/");
    let start = move || {
        asking.set(None);
        let no_incident = session.incident().with_untracked(Option::is_none);
        let services = session.situation().with_untracked(|situation| {
            if no_incident {
                situation.services.clone()
            } else {
                Default::default()
            }
        });
        // Removed on another tab this very moment: there is nothing to start from.
        if let Ok(touched) = session.dispatch(StartFromReport { report, services }) {
            if no_incident {
                session.forget_noted();
            }
            if let Some(id) = touched.first().and_then(|entity| entity.key.parse().ok()) {
                session.show_incident(id);
            }
            // There is an incident now: the report is not taken back any more.
            notices.dismiss();
            go(&home, Default::default());
        }
    };
    view! {
        <Dialog
            title=words.say(|texts| texts.now.start_question)
            text=words.say(|texts| texts.now.start_consequence)
            safe=words.say(|texts| texts.now.cancel)
            on_safe=move || asking.set(None)
            act=words.say(|texts| texts.now.start_confirm)
            on_act=start
            act_look=ButtonLook::Way
        />
    }
}

fn listed(texts: &Texts, plan: &Plan, now: Timestamp) -> Vec<Listed> {
    let mut rows: Vec<(Timestamp, Id<EventReport>, &EventReport)> = plan
        .reports
        .iter()
        .map(|(id, row)| (row.happened.unwrap_or(row.noted), *id, row))
        .collect();
    rows.sort_unstable_by(|(at, id, _), (other_at, other, _)| (other_at, other).cmp(&(at, id)));
    let listed = rows.into_iter().map(|(at, id, row)| {
        let time = format::time_of(at);
        let moment = format::near_moment(texts.lang, at.date(), &time, now.date());
        let who = [&row.reported_by, &row.noted_by];
        let second = match who.into_iter().find(|name| !name.is_empty()) {
            Some(name) => fill(texts.lead.from_by, &[("moment", &moment), ("name", name)]),
            None => moment,
        };
        let incident = row
            .incident
            .and_then(|id| Some((id, plan.incidents.get(&id)?.number.clone())));
        Listed {
            id,
            text: row.text.clone(),
            second,
            incident,
        }
    });
    listed.collect()
}
