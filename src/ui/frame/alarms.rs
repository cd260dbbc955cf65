use crate::ui::prelude::*;

use crate::platform::fault::Fault;
use crate::platform::{install, page};
use crate::state::{Addresses, Limits, Lost, SaveState, Session, StartKind, Words};
use crate::ui::widgets::{Notice, NoticeTone, TextButton, TextLink};

/// Whether the person has read what was lost at the start; the app remembers it until it is closed.
#[derive(Clone, Copy)]
pub struct AlarmsRead(RwSignal<bool>);

impl AlarmsRead {
    /// Nothing read yet.
    pub fn new() -> Self {
        Self(RwSignal::new(false))
    }
}

impl Default for AlarmsRead {
    fn default() -> Self {
        Self::new()
    }
}

/// How well the plan is kept, as far as it has to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Alarm {
    Blocked,
    Unsaved,
    UnsavedFull,
    LocalOnly,
    Full,
}

/// What is wrong with the storage: one sentence each, with what to do.
#[component]
pub fn Alarms() -> impl IntoView {
    let session = Session::here();
    let keeping = Memo::new(move |_| match session.save().get() {
        SaveState::Unsaved(_) | SaveState::LocalOnly(_) if session.is_blocked() => Some(Alarm::Blocked),
        SaveState::Unsaved(Fault::Full) => Some(Alarm::UnsavedFull),
        SaveState::LocalOnly(Fault::Full) => Some(Alarm::Full),
        SaveState::Unsaved(_) => Some(Alarm::Unsaved),
        SaveState::LocalOnly(_) => Some(Alarm::LocalOnly),
        SaveState::Saved | SaveState::Saving => None,
    });
    view! {
        {move || keeping.get().map(keeping_alarm)}
        <LostAlarm />
        <SetAsideAlarm />
        <LimitAlarms is_kept=Signal::derive(move || keeping.get().is_none()) />
        {(!page::is_secure()).then(|| view! { <InsecureAlarm /> })}
        {install::is_ios().then(|| view! { <IphoneTabAlarm /> })}
    }
}

fn keeping_alarm(alarm: Alarm) -> impl IntoView {
    let words = Words::here();
    let text = move || {
        let alarms = words.get().alarms;
        match alarm {
            Alarm::Blocked => format!("{} {}", alarms.blocked, alarms.blocked_do),
            Alarm::Unsaved => alarms.unsaved.to_owned(),
            Alarm::UnsavedFull => format!("{} {} {}", alarms.unsaved, alarms.full, alarms.full_do),
            Alarm::Full => format!("{} {}", alarms.full, alarms.full_do),
            Alarm::LocalOnly => alarms.local_only.to_owned(),
        }
    };
    let href = Addresses::here().to("/exchange");
    view! {
        <Notice text tone=NoticeTone::Alert attr:data-test="alarm">
            <TextLink href text=words.say(|texts| texts.saved.take_copy) />
        </Notice>
    }
}

/// What the browser's own limits are, unless something worse is said already.
#[component]
fn LimitAlarms(is_kept: Signal<bool>) -> impl IntoView {
    let words = Words::here();
    let found = Limits::here();
    let href = Addresses::here().to("/exchange");
    let told = Memo::new(move |_| {
        let found = found.found();
        let (alarms, exchange) = (words.get().alarms, words.get().exchange);
        let copy = words.get().saved.take_copy;
        match () {
            () if !is_kept.get() => None,
            () if found.is_private => {
                let told = format!("{} {}", alarms.private_mode, alarms.private_mode_do);
                Some(("alarm-private", told, copy))
            }
            () if found.is_half_full => Some(("alarm-half-full", alarms.half_full.to_owned(), copy)),
            () if found.cannot_open_offline => Some((
                "alarm-no-offline",
                alarms.not_offline_browser.to_owned(),
                exchange.save_card,
            )),
            () => None,
        }
    });
    move || {
        told.get().map(|(test, text, act)| {
            let href = href.clone();
            view! {
                <Notice text tone=NoticeTone::Alert attr:data-test=test>
                    <TextLink href text=act />
                </Notice>
            }
        })
    }
}

/// A store that came back empty.
#[component]
fn LostAlarm() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let AlarmsRead(read) = expect_context();
    let lost = Memo::new(move |_| session.start().get().filter(|_| !read.get()));
    let is_empty =
        Memo::new(move |_| session.with(|plan| plan.contacts.is_empty() && plan.company.name.is_empty()));
    let text = move || {
        let alarms = words.get().alarms;
        match lost.get()? {
            StartKind::New | StartKind::Known => None,
            // A plan was opened or begun since: nothing is lost any more.
            StartKind::Lost(Lost::Everything) if !is_empty.get() => None,
            StartKind::Lost(Lost::Everything) => Some(alarms.lost),
            StartKind::Lost(Lost::Local) => Some(alarms.lost_local),
            StartKind::Lost(Lost::Indexed) => Some(alarms.lost_indexed),
            // That nothing is kept says it already.
            StartKind::Unanswered if session.is_blocked() => None,
            StartKind::Unanswered => Some(alarms.unanswered),
        }
    };
    let can_open = move || !matches!(lost.get(), Some(StartKind::Lost(Lost::Local)));
    let seen = move || {
        let is_all = matches!(lost.get(), Some(StartKind::Lost(Lost::Everything)));
        if is_all {
            words.get().alarms.lost_start_new
        } else {
            words.get().actions.close
        }
    };
    move || {
        text().map(|text| {
            view! {
                <Notice text tone=NoticeTone::Alert attr:data-test="alarm">
                    {can_open().then(|| {
                        let href = addresses.to("/exchange");
                        view! { <TextLink href text=words.say(|texts| texts.alarms.open_copy) /> }
                    })}
                    <TextButton text=seen on_press=move || read.set(true) attr:data-test="alarm-read" />
                </Notice>
            }
        })
    }
}

/// An address from which the app will not open without a network.
#[component]
fn InsecureAlarm() -> impl IntoView {
    let words = Words::here();
    view! {
        <Notice text=words.say(|texts| texts.alarms.not_offline_http) attr:data-test="alarm-insecure">
            <TextLink href=Addresses::here().to("/settings") text=words.say(|texts| texts.nav.settings) />
        </Notice>
    }
}

/// A plan in a tab of an iPhone, which Safari clears; not said during an incident.
#[component]
fn IphoneTabAlarm() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let addresses = Addresses::here();
    let is_at_risk = Memo::new(move |_| {
        let has_plan = session.with(|plan| !plan.contacts.is_empty() || !plan.company.name.is_empty());
        has_plan && session.incident().read().is_none() && !install::is_installed()
    });
    view! {
        <Show when=move || is_at_risk.get()>
            <Notice
                text=words.say(|texts| texts.alarms.iphone_tab)
                tone=NoticeTone::Alert
                attr:data-test="alarm-install"
            >
                <TextLink href=addresses.to("/install") text=words.say(|texts| texts.install.how) />
            </Notice>
        </Show>
    }
}

/// Values that failed their check.
#[component]
fn SetAsideAlarm() -> impl IntoView {
    let words = Words::here();
    let set_aside = Session::here().set_aside();
    let addresses = Addresses::here();
    let count = Memo::new(move |_| u64::try_from(set_aside.read().len()).unwrap_or(u64::MAX));
    let text = Signal::derive(move || words.get().count(&words.get().alarms.damaged, count.get(), &[]));
    view! {
        <Show when=move || { count.get() > 0 }>
            <Notice text tone=NoticeTone::Alert attr:data-test="alarm">
                <TextLink href=addresses.to("/settings") text=words.say(|texts| texts.alarms.details) />
            </Notice>
        </Show>
    }
}
