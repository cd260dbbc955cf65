use std::time::Duration;

use crate::ui::prelude::*;

use super::danger_line::DangerLine;
use super::first_opening::FirstOpening;
use super::idle::Idle;
use super::running::Running;
use super::start_sign::StartDialog;
use crate::state::{Session, StartKind, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::layout::refocus_main;

/// What the screen has to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Showing {
    /// Nobody knows yet whether there is a plan: only what stands on either screen.
    Unknown,
    FirstOpening,
    Idle,
    Running,
}

/// How long the stores are waited for before an empty screen would be worse than one that changes, milliseconds.
const PATIENCE: Duration = Duration::from_millis(500);

/// The home screen.
#[component]
pub fn NowPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let start = session.start();
    let is_late = RwSignal::new(false);
    // The screen may be gone by then.
    set_timeout(
        move || {
            let _ = is_late.try_set(true);
        },
        PATIENCE,
    );
    // Empty is not taken for new until both stores have answered.
    let showing = Memo::new(move |_| {
        let is_empty = || session.with(|plan| plan.contacts.is_empty() && plan.company.name.is_empty());
        if incident.read().is_some() {
            Showing::Running
        } else if start.get() == Some(StartKind::New) && is_empty() {
            Showing::FirstOpening
        } else if start.get().is_none() && is_empty() && !is_late.get() {
            Showing::Unknown
        } else {
            Showing::Idle
        }
    });
    // What comes with an incident stands above: danger, what works.
    Effect::new(move |before: Option<Showing>| {
        let showing = showing.get();
        if showing == Showing::Running && before.is_some_and(|before| before != Showing::Running) {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            refocus_main();
        }
        showing
    });
    // Here, so that a question asked before both stores have answered stands when the screen changes with their answer.
    let asking = RwSignal::new(None);
    view! {
        <AppScreen head=Head::Now title=words.say(|texts| texts.nav.now)>
            {move || match showing.get() {
                Showing::Unknown => view! { <DangerLine /> }.into_any(),
                Showing::FirstOpening => view! { <FirstOpening asking /> }.into_any(),
                Showing::Idle => view! { <Idle asking /> }.into_any(),
                Showing::Running => view! { <Running asking /> }.into_any(),
            }}
            <StartDialog asking />
        </AppScreen>
    }
}
