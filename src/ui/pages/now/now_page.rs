use leptos::prelude::*;

use super::first_opening::FirstOpening;
use super::idle::Idle;
use super::running::Running;
use super::start_sign::StartDialog;
use crate::state::{Session, StartKind, Words};
use crate::ui::frame::{AppScreen, Head};

/// What the screen has to show.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Showing {
    FirstOpening,
    Idle,
    Running,
}

/// The home screen.
#[component]
pub fn NowPage() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let start = session.start();
    // Empty is not taken for new until both stores have answered.
    let showing = Memo::new(move |_| {
        let is_empty = || session.with(|plan| plan.contacts.is_empty() && plan.company.name.is_empty());
        if incident.read().is_some() {
            Showing::Running
        } else if start.get() == Some(StartKind::New) && is_empty() {
            Showing::FirstOpening
        } else {
            Showing::Idle
        }
    });
    // Here, so that a question asked before both stores have answered stands when the screen changes with their answer.
    let asking = RwSignal::new(None);
    view! {
        <AppScreen head=Head::Now title=words.say(|texts| texts.nav.now)>
            {move || match showing.get() {
                Showing::FirstOpening => view! { <FirstOpening asking /> }.into_any(),
                Showing::Idle => view! { <Idle asking /> }.into_any(),
                Showing::Running => view! { <Running /> }.into_any(),
            }}
            <StartDialog asking />
        </AppScreen>
    }
}
