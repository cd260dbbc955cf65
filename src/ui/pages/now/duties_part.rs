use crate::ui::prelude::*;

use super::act_link::ActLink;
use super::helm_part::named;
use super::rooms::HowItStands;
use super::who_form::{Proposed, WhoForm};
use crate::domain::command::LogEvent;
use crate::domain::text::search_key;
use crate::domain::{Contact, DutyAct, Event, Id, Plan, PlannedDuty, duties};
use crate::i18n::{Texts, fill, format};
use crate::state::{OpenIncident, Session, Words};
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{Disclosure, Rows, RowsLook, Section, SectionRule};

/// A duty as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shown {
    title: String,
    /// The duty alone.
    word: String,
    who: String,
}

/// Who does what: each duty with who has it, and what is to be done.
#[component]
pub fn DutiesPart(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let all = session.with_untracked(duties);
    view! {
        <Section heading=words.say(|texts| texts.lead.duties)>
            {all.into_iter().map(|duty| view! { <OneDuty duty open /> }).collect_view()}
        </Section>
    }
}

#[component]
fn OneDuty(duty: PlannedDuty, open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let (key, own, person) = (duty.key.clone(), duty.own.clone(), duty.person);
    let acts = duty.duty.map(crate::domain::Duty::acts);
    let test = duty.duty.map_or("own-duty", crate::domain::Duty::code);
    let shown = Memo::new(move |_| {
        open.with(|open| {
            let open = open.as_ref()?;
            Some(session.with(|plan| shown(words.get(), plan, open, &duty)))
        })
        .unwrap_or_default()
    });
    let give = move |to: Option<Id<Contact>>, name: String| {
        let incident = open.with_untracked(|open| open.as_ref().map(|open| open.id));
        let Some(incident) = incident else {
            return Ok(());
        };
        let of_contact =
            to.and_then(|id| session.with_untracked(|plan| plan.contacts.get(&id).map(Contact::called)));
        let what = Event::Duty {
            duty: key.clone(),
            to: to.unwrap_or_default(),
            name: of_contact.unwrap_or(name),
        };
        session.dispatch(LogEvent { incident, what }).map(drop)
    };
    let summary = Signal::derive(move || {
        let word = shown.read().word.clone();
        fill(words.get().lead.these_things, &[("duty", &word)])
    });
    view! {
        <Section
            heading=Signal::derive(move || shown.read().title.clone())
            rule=SectionRule::Thin
            attr:data-test=format!("duty-{test}")
        >
            <div class="stack">
                <p role="status">{move || shown.read().who.clone()}</p>
                <WhoForm
                    own=words.signal(|texts| texts.lead.i_do_it)
                    other=words.signal(|texts| texts.lead.somebody_else)
                    proposed=Signal::derive(move || by_plan(words.get(), session, person))
                    give=Callback::new(move |(to, name)| give(to, name))
                    test="duty"
                />
                <ActLinks summary own acts=acts.unwrap_or([DutyAct::Log; 5]) open />
            </div>
        </Section>
    }
}

/// Whom the plan names.
fn by_plan(texts: &Texts, session: Session, person: Option<Id<Contact>>) -> Vec<Proposed> {
    let named = person.and_then(|id| {
        session.with(|plan| {
            let name = shown_name(texts, plan.contacts.get(&id)?);
            Some(Proposed {
                to: Some(id),
                text: fill(texts.lead.somebody_does_it, &[("name", &name)]),
                name,
            })
        })
    });
    named.into_iter().collect()
}

/// What is to be done, folded: first what the plan says, then what every incident asks, each leading to its screen.
#[component]
pub fn ActLinks(
    /// Above it.
    summary: Signal<String>,
    /// What the plan says, one thing each.
    own: Vec<String>,
    /// What every incident asks; the same twice stands once.
    acts: [DutyAct; 5],
    /// In which incident.
    open: Memo<Option<OpenIncident>>,
) -> impl IntoView {
    let id = open.with_untracked(|open| open.as_ref().map(|open| open.id).unwrap_or_default());
    let mut acts = acts.to_vec();
    acts.dedup();
    let standing = HowItStands::of(open);
    view! {
        <Disclosure summary>
            <ul class="plain-list">
                {own.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}
            </ul>
            <Rows look=RowsLook::Plain>
                {acts.into_iter().map(|act| view! { <ActLink incident=id act standing /> }).collect_view()}
            </Rows>
        </Disclosure>
    }
}

fn shown(texts: &Texts, plan: &Plan, open: &OpenIncident, duty: &PlannedDuty) -> Shown {
    let word = texts.lead.duty_of_key(&duty.key);
    // "IT helpdesk" says it all.
    let title = if duty.function.is_empty() {
        word.clone()
    } else if search_key(&duty.function).contains(&search_key(&word)) {
        duty.function.clone()
    } else {
        format!("{word}, {}", duty.function)
    };
    let of_plan = |id: Option<Id<Contact>>| Some(shown_name(texts, plan.contacts.get(&id?)?));
    let who = match (open.state.duties.get(&duty.key), of_plan(duty.person)) {
        (Some(has_it), _) => {
            let name = named(texts, plan, has_it.contact, &has_it.name);
            let time = format::time_of(has_it.since);
            fill(texts.lead.does_it_since, &[("name", &name), ("time", &time)])
        }
        (None, Some(name)) => match of_plan(duty.deputy) {
            Some(deputy) => fill(texts.lead.by_plan_deputy, &[("name", &name), ("deputy", &deputy)]),
            None => fill(texts.lead.by_plan, &[("name", &name)]),
        },
        (None, None) => texts.lead.nobody_yet.to_owned(),
    };
    Shown { title, word, who }
}
