use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::domain::command::{Command, LogEvent};
use crate::domain::reachability::Situation;
use crate::domain::{Contact, Event, Id, Incident, IncidentState, Outreach, Plan, Timestamp};
use crate::i18n::Texts;
use crate::output::log_paper::incident_title;
use crate::state::{Addresses, Clock, Notices, OpenIncident, Person, Session, Words};
use crate::ui::frame::{AppScreen, Head};
use crate::ui::widgets::{EmptyState, PageTitle};

/// The incident that the address names, with what is done to it.
#[derive(Clone, Copy)]
pub struct About {
    /// How it stands; none when it is not on this device.
    pub incident: Memo<Option<OpenIncident>>,
    /// The plan and the way to the log.
    pub session: Session,
    /// The language.
    pub words: Words,
    notices: Notices,
    clock: Clock,
    person: Person,
}

/// What the screens look at: the plan, the incident, what was done to reach people, and what works.
pub struct Look<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The incident.
    pub open: &'a OpenIncident,
    /// What was done to reach people.
    pub outreach: Outreach,
    /// What works at both ends.
    pub situation: Situation,
    /// Who uses this device, when the plan knows them.
    pub user: Option<Id<Contact>>,
    /// The words.
    pub texts: &'static Texts,
    /// The time, renewed each minute.
    pub now: Timestamp,
}

impl About {
    /// The incident of this page's address.
    pub fn here() -> Self {
        let session = Session::here();
        let params = use_params_map();
        let incident = Memo::new(move |_| {
            let id: Id<Incident> = params.read().get("id")?.parse().ok()?;
            session.with(|plan| {
                Some(OpenIncident {
                    id,
                    head: plan.incidents.get(&id)?.clone(),
                    state: IncidentState::in_plan(plan, id)?,
                })
            })
        });
        Self {
            incident,
            session,
            words: Words::here(),
            notices: Notices::here(),
            person: Person::here(),
            clock: Clock::here(),
        }
    }

    /// Reads everything that such a screen shows, tracked; the default when the incident is not there.
    pub fn look<T: Default>(self, read: impl FnOnce(Look<'_>) -> T) -> T {
        let (texts, now) = (self.words.get(), self.clock.minute());
        self.incident.with(|incident| {
            let Some(open) = incident else {
                return T::default();
            };
            self.session.with(|plan| {
                read(Look {
                    plan,
                    user: plan.contact_named(&self.person.name()),
                    open,
                    outreach: Outreach::in_plan(plan, open.id),
                    situation: Situation::new(plan, open.state.services.clone(), &self.person.operator(plan)),
                    texts,
                    now,
                })
            })
        })
    }

    /// Whether the incident is closed: only what may come later can still be noted. Tracked.
    pub fn is_closed(self) -> bool {
        self.incident
            .with(|incident| incident.as_ref().is_some_and(|open| !open.state.is_open()))
    }

    /// The incident's id at this moment.
    pub fn id(self) -> Option<Id<Incident>> {
        self.incident
            .with_untracked(|incident| incident.as_ref().map(|open| open.id))
    }

    /// Writes into the log; what is refused is told. Whether it was written.
    pub fn log(self, what: Event) -> bool {
        let incident = self.id();
        incident.is_some_and(|incident| self.dispatch(LogEvent { incident, what }))
    }

    /// The same with another command.
    pub fn dispatch(self, command: impl Command) -> bool {
        match self.session.dispatch(command) {
            Ok(_) => true,
            Err(refusal) => {
                let texts = self.words.untracked();
                self.notices
                    .tell_in_passing(texts.refusals.words(texts, &refusal));
                false
            }
        }
    }

    /// Says something that went well.
    pub fn tell(self, told: String) {
        self.notices.tell_in_passing(told);
    }
}

/// A screen below *Now* that is about one incident.
#[component]
pub fn AboutScreen(
    /// The incident.
    about: About,
    /// The screen's title.
    title: fn(&'static Texts) -> &'static str,
    /// A sentence below it.
    #[prop(optional, into)]
    hint: Signal<String>,
    /// The content; [`Actions`](crate::ui::layout::Actions) last.
    children: ChildrenFn,
) -> impl IntoView {
    let words = about.words;
    let is_there = Memo::new(move |_| about.incident.with(Option::is_some));
    let addresses = Addresses::here();
    // Of a closed incident *Now* knows nothing: the way back leads to the incident itself.
    let closed = Memo::new(move |_| {
        let incident = about.incident.read();
        incident
            .as_ref()
            .filter(|open| !open.state.is_open())
            .map(|open| open.id)
    });
    let head = Head::Below {
        href: Signal::derive(move || match closed.get() {
            Some(id) => addresses.to(&format!("/incidents/{id}")),
            None => addresses.to("/"),
        }),
        name: Signal::derive(move || match closed.get() {
            Some(id) => about.session.with(|plan| incident_title(words.get(), plan, id)),
            None => words.get().nav.now.to_owned(),
        }),
    };
    let title = words.signal(title);
    view! {
        <AppScreen head title>
            <PageTitle text=title hint />
            {move || {
                if is_there.get() {
                    children().into_any()
                } else {
                    view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any()
                }
            }}
        </AppScreen>
    }
}
