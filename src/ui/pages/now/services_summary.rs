use crate::ui::prelude::*;

use super::service_list::ServiceList;
use crate::domain::drill_script::is_around_a_table;
use crate::domain::{Service, ServiceState};
use crate::i18n::format;
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Glyph, Mark, Marks, Section, Status, StatusKind, TextButton};

/// Whether nobody said anything of any service in the incident that runs; a drill around a table says it itself.
pub fn is_first_look() -> bool {
    let session = Session::here();
    let runs = session.incident().with_untracked(|open| {
        open.as_ref()
            .is_some_and(|open| open.state.over().is_none() && !is_around_a_table(&open.head))
    });
    let situation = session.situation();
    let is_unsaid = |service: &Service| {
        situation.with_untracked(|situation| situation.services.state(*service) == ServiceState::Unknown)
    };
    runs && Service::ALL.iter().all(is_unsaid)
}

/// What still works, gathered by answer; unfolds for changes. At the first look one tap says of each what fails.
#[component]
pub fn ServicesSummary(
    /// Whether nobody has looked yet.
    looking: RwSignal<bool>,
) -> impl IntoView {
    let words = Words::here();
    let changing = RwSignal::new(false);
    let change = move || {
        if changing.get_untracked() {
            looking.set(false);
        }
        changing.update(|changing| *changing = !*changing);
    };
    let aside = move || {
        view! {
            <TextButton
                text=move || {
                    if changing.get() { words.get().now.finished_changing } else { words.get().now.change }
                }
                on_press=change
                attr:data-test="change-services"
            />
        }
    };
    let heading = move || {
        let now = words.get().now;
        if looking.get() && !changing.get() {
            now.what_fails
        } else {
            now.what_works
        }
    };
    view! {
        <Section heading aside>
            {move || match (changing.get(), looking.get()) {
                (true, _) => view! { <ServiceList /> }.into_any(),
                (false, true) => view! { <FirstLook looking /> }.into_any(),
                (false, false) => view! { <Gathered /> }.into_any(),
            }}
        </Section>
    }
}

/// Every service as one button that says that it does not work, the likeliest first; then one for all the others.
#[component]
fn FirstLook(looking: RwSignal<bool>) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let situation = session.situation();
    let state = move |service: Service| situation.read().services.state(service);
    let say = Callback::new(move |(at,): (usize,)| {
        if let Some(service) = Service::ALL.get(at) {
            let is_dead = untrack(|| state(*service)) == ServiceState::DoesNot;
            let said = if is_dead {
                ServiceState::Unknown
            } else {
                ServiceState::DoesNot
            };
            session.set_service(*service, said);
        }
    });
    let finish = move |rest_works: bool| {
        let unsaid = |service: &&Service| untrack(|| state(**service)) == ServiceState::Unknown;
        for service in Service::ALL.iter().filter(unsaid).filter(|_| rest_works) {
            session.set_service(*service, ServiceState::Works);
        }
        looking.set(false);
    };
    let any = Memo::new(move |_| Service::ALL.iter().any(|service| state(*service).is_hit()));
    view! {
        <div class="first-look" data-test="first-look">
            {move || {
                let texts = words.get();
                let mark = |service: &Service| {
                    let is_dead = state(*service) == ServiceState::DoesNot;
                    Mark::answer(texts.services.name(*service), is_dead, "first-fails")
                };
                let marks = Service::ALL.iter().map(mark).collect::<Vec<_>>();
                let label = texts.now.what_fails.to_owned();
                view! { <Marks label name="first-look".to_owned() marks on_mark=say /> }
            }}
            <Show when=move || any.get()>
                <div class="button-row">
                    <Button
                        text=words.say(|texts| texts.now.rest_works)
                        glyph=Glyph::Tick
                        on_press=move || finish(true)
                        attr:data-test="rest-works"
                    />
                    <TextButton
                        text=words.say(|texts| texts.now.rest_unknown)
                        on_press=move || finish(false)
                        attr:data-test="rest-unknown"
                    />
                </div>
            </Show>
        </div>
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
