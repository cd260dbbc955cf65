use crate::ui::prelude::*;

use super::service_list::ServiceList;
use crate::domain::{Service, ServiceState};
use crate::i18n::format;
use crate::state::{Session, Words};
use crate::ui::widgets::{Section, Status, StatusKind, TextButton};

/// What still works, gathered by answer; unfolds for changes.
#[component]
pub fn ServicesSummary() -> impl IntoView {
    let words = Words::here();
    let changing = RwSignal::new(false);
    let aside = move || {
        view! {
            <TextButton
                text=move || {
                    if changing.get() { words.get().now.finished_changing } else { words.get().now.change }
                }
                on_press=move || changing.update(|changing| *changing = !*changing)
                attr:data-test="change-services"
            />
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.now.what_works) aside>
            {move || {
                if changing.get() {
                    view! { <ServiceList /> }.into_any()
                } else {
                    view! { <Gathered /> }.into_any()
                }
            }}
        </Section>
    }
}

#[component]
fn Gathered() -> impl IntoView {
    let lines = [
        (ServiceState::Works, StatusKind::Works),
        (ServiceState::Badly, StatusKind::Due),
        (ServiceState::DoesNot, StatusKind::Fails),
        (ServiceState::Unknown, StatusKind::Unsure),
    ];
    view! {
        <dl class="gathered">
            {lines.map(|(state, kind)| view! { <GatheredLine state kind /> }).collect_view()}
        </dl>
    }
}

#[component]
fn GatheredLine(state: ServiceState, kind: StatusKind) -> impl IntoView {
    let words = Words::here();
    let situation = Session::here().situation();
    let those = Memo::new(move |_| {
        let services = &situation.read().services;
        let all = Service::ALL.iter().copied();
        all.filter(|service| services.state(*service) == state)
            .collect::<Vec<_>>()
    });
    let names = move || {
        let services = words.get().services;
        let names: Vec<&str> = those
            .read()
            .iter()
            .map(|service| services.name_inline(*service))
            .collect();
        format::list(words.lang(), &names)
    };
    view! {
        <Show when=move || !those.read().is_empty()>
            <div class="gathered-line">
                <dt>
                    <Status kind text=move || words.get().services.state(state) />
                </dt>
                <dd>{names}</dd>
            </div>
        </Show>
    }
}
