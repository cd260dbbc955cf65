use crate::ui::prelude::*;

use super::battery_part::BatteryLow;
use super::clocks::Clocks;
use super::closed_part::ClosedElsewhere;
use super::danger_line::DangerLine;
use super::forecast_part::ForecastPart;
use super::keep_class::KeepClass;
use super::log_tail::LogTail;
use super::news_part::News;
use super::next_step::NextStepSign;
use super::note_form::NoteForm;
use super::odd_start::OddStart;
use super::open_reports::OpenReports;
use super::others_part::Others;
use super::pause_part::PausedNotice;
use super::rooms::Rooms;
use super::services_summary::{ServicesSummary, is_first_look};
use super::standing_here::StandingLink;
use super::start_sign::Starting;
use crate::domain::classify::asks_again;
use crate::domain::{Id, Incident};
use crate::state::{Clock, Session, Words};
use crate::ui::frame::NewVersion;
use crate::ui::layout::{Actions, TwoColumns};
use crate::ui::pages::drills::ScriptPanel;
use crate::ui::widgets::{Button, Glyph};

/// The incident while it runs: danger, what asks for an answer, the clocks, what works, the ways on, the log, and the
/// one next step.
#[component]
pub fn Running(
    /// Set to ask before another start.
    asking: RwSignal<Option<Starting>>,
) -> impl IntoView {
    let words = Words::here();
    let noting = RwSignal::new(false);
    let incident = Session::here().incident();
    let id = Memo::new(move |_| incident.read().as_ref().map(|open| open.id));
    let looking = RwSignal::new(is_first_look());
    // Another incident is looked at anew; one that ended has nothing left to ask.
    Effect::new(move |before: Option<Option<Id<Incident>>>| {
        let id = id.get();
        if before.is_some_and(|before| before != id) {
            looking.set(is_first_look());
        }
        id
    });
    let first = move || {
        view! {
            <DangerLine />
            {move || {
                let incident = id.get().filter(|_| noting.get())?;
                Some(view! { <NoteForm incident on_close=move || noting.set(false) /> }.into_any())
            }}
            <ScriptPanel />
            <OddStart />
            <PausedNotice />
            <AsksClass />
            <BatteryLow />
            {move || looking.get().then(|| view! { <ServicesSummary looking /> }.into_any())}
            <Clocks />
            <ClosedElsewhere />
            <News />
            {move || (!looking.get()).then(|| view! { <ServicesSummary looking /> }.into_any())}
            <ForecastPart />
        }
    };
    let second = move || {
        view! {
            <Rooms />
            <LogTail />
            <OpenReports />
            <Others asking />
            <NewVersion />
        }
    };
    let actions = move || {
        view! {
            <Actions sign=|| view! { <NextStepSign /> }>
                // Out of the way while somebody writes: the way to save takes its room.
                <Show when=move || !noting.get()>
                    <Button
                        text=words.say(|texts| texts.now.note_something)
                        glyph=Glyph::Pencil
                        on_press=move || noting.set(true)
                        attr:data-test="note"
                    />
                    <StandingLink />
                </Show>
            </Actions>
        }
    };
    view! { <TwoColumns first second actions /> }
}

/// Asks again for the class once a threshold of the plan has passed, while the app is open.
#[component]
fn AsksClass() -> impl IntoView {
    let (session, clock) = (Session::here(), Clock::here());
    let incident = session.incident();
    let asked = Memo::new(move |_| {
        let now = clock.minute();
        incident.with(|incident| {
            let open = incident.as_ref()?;
            let state = &open.state;
            let asked = session.with(|plan| {
                let (told, now) = open.told(plan, now);
                asks_again(&plan.classification.thresholds, &told, now)
            });
            asked.map(|_| state.class)
        })
    });
    move || {
        asked
            .get()
            .map(|class| view! { <KeepClass class with_link=true /> }.into_any())
    }
}
