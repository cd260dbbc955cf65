use leptos::prelude::*;

use super::danger_line::DangerLine;
use super::service_list::ServiceList;
use super::start_sign::{StartDialog, StartSign, Starting};
use crate::domain::reachability::{self, Verdict, order_contacts};
use crate::state::{Session, Words};
use crate::ui::layout::Actions;
use crate::ui::widgets::{Glyph, Icon, PageTitle, TextButton};

/// No incident: what still works, whom one could reach, the start.
#[component]
pub fn Idle() -> impl IntoView {
    let words = Words::here();
    let asking = RwSignal::new(None);
    view! {
        <DangerLine />
        <PageTitle text=words.say(|texts| texts.now.what_works) hint=words.say(|texts| texts.now.leave_open) />
        <ServiceList />
        <Reachable />
        <StartDialog asking />
        <Actions sign=move || {
            view! { <StartSign context=words.say(|texts| texts.now.start_context) asking /> }
        }>
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
    let situation = session.situation();
    let counts = Memo::new(move |_| {
        let services = situation.read().services.clone();
        session.with(|plan| {
            let situation = reachability::Situation::new(plan, services, "");
            let reaches = order_contacts(plan, &situation, &Default::default());
            let filled = reaches.iter().filter(|reach| {
                plan.contacts
                    .get(&reach.contact)
                    .is_some_and(|contact| contact.is_filled())
            });
            let (mut total, mut reachable) = (0_u64, 0_u64);
            for reach in filled {
                total += 1;
                reachable += u64::from(!matches!(reach.verdict, Verdict::Dead(_)));
            }
            (reachable, total)
        })
    });
    let sentence = move || {
        let now = words.get().now;
        match counts.get() {
            (_, 0) => now.no_contacts_yet.to_owned(),
            (0, _) => now.nobody_reachable.to_owned(),
            (count, total) => {
                words
                    .get()
                    .count(&now.reachable_any_way, count, &[("total", &total.to_string())])
            }
        }
    };
    view! {
        <p class="reachable" data-test="reachable">
            <Icon glyph=Glyph::Person />
            <span>{sentence}</span>
        </p>
    }
}
