use crate::ui::prelude::*;

use super::closed_part::ClosedElsewhere;
use super::danger_line::DangerLine;
use super::open_points_part::OpenPointsPart;
use super::open_reports::OpenReports;
use super::service_list::ServiceList;
use super::start_sign::{StartSign, Starting};
use crate::domain::reachability::{self, ReachCount, count_reachable};
use crate::i18n::format;
use crate::state::{Addresses, Person, Session, Words};
use crate::ui::frame::NewVersion;
use crate::ui::layout::{Actions, Beside};
use crate::ui::widgets::{Glyph, Icon, PageTitle, TextButton, TextLink};

/// No incident: what still works, whom one could reach, the start.
#[component]
pub fn Idle(
    /// Set to ask before the start.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let words = Words::here();
    view! {
        <DangerLine />
        <ClosedElsewhere />
        <OpenReports />
        <PageTitle text=words.say(|texts| texts.now.what_works) hint=words.say(|texts| texts.now.leave_open) />
        <ServiceList />
        <Reachable />
        <OpenPointsPart />
        <NewVersion />
        <Actions
            beside=Beside::Content
            sign=move || view! { <StartSign context=words.say(|texts| texts.now.start_context) asking /> }
        >
            <TextLink
                href=Addresses::here().to("/incidents/report")
                text=words.say(|texts| texts.lead.report_event)
                attr:data-test="report-event"
            />
            <TextButton
                text=words.say(|texts| texts.now.drill_link)
                on_press=move || asking.set(Some(Starting::Drill))
                attr:data-test="start-drill"
            />
        </Actions>
    }
}

/// How many contacts could be reached now.
#[component]
fn Reachable() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let (situation, person) = (session.situation(), Person::here());
    let counts = Memo::new(move |_| {
        let services = situation.read().services.clone();
        session.with(|plan| {
            let situation = reachability::Situation::new(plan, services, &person.operator(plan));
            count_reachable(plan, &situation)
        })
    });
    let sentence = move || {
        let texts = words.get();
        let (now, ReachCount { surely, maybe, total }) = (texts.now, counts.get());
        let total_shown = format::number(texts.lang, total);
        let of_all = |text, count| texts.count(text, count, &[("total", &total_shown)]);
        match (surely, maybe) {
            _ if total == 0 => now.no_contacts_yet.to_owned(),
            (0, 0) => now.nobody_reachable.to_owned(),
            (0, maybe) => of_all(&now.perhaps_reachable, maybe),
            (surely, 0) => of_all(&now.reachable_any_way, surely),
            (surely, maybe) => format!(
                "{} {}",
                of_all(&now.reachable_any_way, surely),
                texts.count(&now.maybe_reachable, maybe, &[])
            ),
        }
    };
    view! {
        <p class="reachable" data-test="reachable">
            <Icon glyph=Glyph::Person />
            <span>{sentence}</span>
        </p>
    }
}
