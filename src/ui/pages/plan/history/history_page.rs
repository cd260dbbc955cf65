use crate::ui::prelude::*;
use leptos::task::spawn_local;

use super::earlier_versions::{Changes, Found};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::PageTitle;

/// Every change of the plan that this device knows, newest first.
#[component]
pub fn HistoryPage() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let title = words.signal(|texts| texts.plan_care.history);
    let back = Head::Below {
        href: Signal::stored(Addresses::here().to("/plan")),
        name: words.signal(|texts| texts.nav.plan),
    };
    let found = RwSignal::new(Found::None);
    Effect::new(move |_| {
        // After each change there is one more.
        session.with(|_| ());
        spawn_local(async move {
            let all = session.all_changes().await.map_err(drop);
            let _ = found.try_set(Some(all));
        });
    });
    view! {
        <AppScreen head=back title>
            <PageTitle text=title hint=words.say(|texts| texts.plan_care.history_why) />
            <p class="second">{words.say(|texts| texts.plan_care.history_here)}</p>
            <Changes found is_named=true />
        </AppScreen>
    }
}
