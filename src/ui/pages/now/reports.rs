use crate::domain::Sorting;
use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use crate::domain::command::StartFromReport;
use crate::domain::{Event, EventReport, Id, Incident, IncidentState, Plan, Timestamp};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Clock, Notices, Session, Words};
use crate::ui::widgets::{Button, ButtonLook, Dialog, FactRow, LinkButton, Rows, Section, TextLink};

/// A report as the list shows it.
#[derive(Clone, Debug, PartialEq)]
struct Listed {
    id: Id<EventReport>,
    text: String,
    second: String,
    became: Option<Became>,
    is_closed: bool,
}

/// The incident that came of a report, or to which it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct Became {
    incident: Id<Incident>,
    /// The incident's number.
    pub number: String,
    /// Whether it was added to one that ran already.
    is_joined: bool,
    /// Whether it can be taken out of it again.
    pub may_part: bool,
}

impl Became {
    /// Of a report, as long as the incident is here.
    pub fn of(plan: &Plan, id: Id<EventReport>, report: &EventReport) -> Option<Self> {
        let incident = report.incident?;
        let number = plan.incidents.get(&incident)?.number.clone();
        let is_this = |what: &Event| matches!(what, Event::ReportJoined { report, .. } if *report == id);
        let is_joined = plan.log.of(incident).any(|(_, line)| is_this(&line.what));
        let is_running = IncidentState::in_plan(plan, incident).is_some_and(|state| state.is_open());
        Some(Self {
            incident,
            number,
            is_joined,
            may_part: is_joined && is_running,
        })
    }

    /// The way to the incident.
    pub fn link(self, words: Words) -> impl IntoView {
        let href = Addresses::here().to(&format!("/incidents/{}", self.incident));
        let text = move || {
            let lead = words.get().lead;
            let template = if self.is_joined { lead.belongs } else { lead.became };
            fill(template, &[("number", &self.number)])
        };
        view! { <LinkButton href text=Signal::derive(text) look=ButtonLook::Quiet attr:data-test="became" /> }
    }
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
            became,
            is_closed,
        } = report;
        let href = addresses.to(&format!("/incidents/report/{id}"));
        let way = move || match became.clone() {
            Some(became) => became.link(words).into_any(),
            None if is_closed => ().into_any(),
            None => view! {
                <Button
                    text=words.say(|texts| texts.lead.start_from)
                    on_press=move || asking.set(Some(id))
                    attr:data-test="start-from-report"
                />
            }
            .into_any(),
        };
        let value = move || {
            let href = href.clone();
            view! {
                {way()}
                <TextLink
                    href
                    text=words.say(|texts| texts.lead.look_at_report)
                    attr:data-test="look-at-report"
                />
            }
        };
        view! {
            <FactRow
                name=text
                second=move || second.clone()
                value
                attr:class="row fact reported"
                attr:data-test="report-row"
            />
        }
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
pub fn StartQuestion(
    /// The report.
    report: Id<EventReport>,
    /// Taken away once answered.
    asking: RwSignal<Option<Id<EventReport>>>,
) -> impl IntoView {
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
    // What asks for nothing any more stands behind.
    let is_over = |row: &EventReport| row.closed.is_some() || row.incident.is_some();
    rows.order_by(|(at, id, row), (other_at, other_id, other)| {
        (is_over(row), other_at, other_id).cmp(&(is_over(other), at, id))
    });
    let listed = rows.into_iter().map(|(at, id, row)| {
        let time = format::time_of(at);
        let moment = format::near_moment(texts.lang, at.date(), &time, now.date());
        let who = [&row.reported_by, &row.noted_by];
        let second = match who.into_iter().find(|name| !name.is_empty()) {
            Some(name) => fill(texts.lead.from_by, &[("moment", &moment), ("name", name)]),
            None => moment,
        };
        let second = match row.closed {
            Some(_) => {
                let because = fill(texts.lead.closed_because, &[("reason", &row.closed_reason)]);
                format!("{second}. {because}")
            }
            None => second,
        };
        Listed {
            id,
            text: row.text.clone(),
            second,
            became: Became::of(plan, id, row),
            is_closed: row.closed.is_some(),
        }
    });
    listed.collect()
}
