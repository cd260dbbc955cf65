use crate::ui::prelude::*;

use super::who_form::WhoForm;
use crate::domain::command::TakeLead;
use crate::domain::incident_log::log_of;
use crate::domain::text::search_key;
use crate::domain::{Contact, Event, Id, LogLine, Plan, Timestamp, leaders};
use crate::i18n::{Texts, fill, format};
use crate::state::{OpenIncident, Person, Session, Words};
use crate::ui::widgets::{Notice, NoticeTone, Section};

/// Somebody took or was given the lead.
#[derive(Clone, Debug, PartialEq)]
struct Turn {
    line: Id<LogLine>,
    name: String,
    at: Timestamp,
}

/// Who is in charge and who was, newest first; when two took it without knowing of each other, both.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Helm {
    turns: Vec<Turn>,
    is_contested: bool,
}

impl Helm {
    /// Who is in charge of an incident.
    pub fn of(session: Session, texts: &Texts, plan: &Plan, open: &OpenIncident) -> Self {
        let entries = log_of(plan, open.id);
        let turns = entries.iter().rev().filter_map(|entry| match &entry.line.what {
            Event::Lead { to, name } => Some(Turn {
                line: entry.id,
                name: named(texts, plan, *to, name),
                at: entry.at,
            }),
            _ => None,
        });
        let turns: Vec<Turn> = turns.collect();
        let is_contested = match turns.as_slice() {
            [last, before, ..] => last.name != before.name && !session.knew(last.line, before.line),
            _ => false,
        };
        Self { turns, is_contested }
    }

    /// Who is in charge, in a sentence; that nobody is yet.
    pub fn sentence(&self, texts: &Texts) -> String {
        match self.turns.first() {
            Some(turn) => {
                let time = format::time_of(turn.at);
                fill(texts.lead.leads_since, &[("name", &turn.name), ("time", &time)])
            }
            None => texts.now.nobody_in_charge.to_owned(),
        }
    }

    /// Whether whoever is called so is in charge; `None` as long as nobody is.
    pub fn is_led_by(&self, name: &str) -> Option<bool> {
        let turn = self.turns.first()?;
        let (own, leads) = (search_key(name), search_key(&turn.name));
        Some(!own.is_empty() && own == leads)
    }

    /// That two took it, and who holds it; `None` when that is not so.
    pub fn contest(&self, texts: &Texts) -> Option<String> {
        let [last, before, ..] = self.turns.as_slice() else {
            return None;
        };
        let name_at = |turn: &Turn| {
            let time = format::time_of(turn.at);
            fill(texts.lead.name_at, &[("name", &turn.name), ("time", &time)])
        };
        self.is_contested.then(|| {
            let (first, second) = (name_at(before), name_at(last));
            let both = [("first", first.as_str()), ("second", &second)];
            let both = fill(texts.lead.both_took_it, &both);
            format!("{both} {}", fill(texts.lead.later_holds, &[("name", &last.name)]))
        })
    }
}

/// The name as it was then, else as the plan has it; the same name is written as everywhere else.
pub fn named(texts: &Texts, plan: &Plan, id: Id<Contact>, name: &str) -> String {
    let contact = plan.contacts.get(&id).map(Contact::called);
    let is_same = |called: &String| search_key(called) == search_key(name);
    if !name.is_empty() && !contact.as_ref().is_some_and(is_same) {
        return name.to_owned();
    }
    contact.unwrap_or_else(|| texts.events.somebody.to_owned())
}

/// Who is in charge: take it, hand it over.
#[component]
pub fn HelmPart(open: Memo<Option<OpenIncident>>) -> impl IntoView {
    let (words, session, person) = (Words::here(), Session::here(), Person::here());
    let helm = Memo::new(move |_| {
        open.with(|open| {
            let open = open.as_ref()?;
            Some(session.with(|plan| Helm::of(session, words.get(), plan, open)))
        })
        .unwrap_or_default()
    });
    let contest = move || {
        let text = helm.with(|helm| helm.contest(words.get()))?;
        Some(view! { <Notice text tone=NoticeTone::Alert attr:data-test="two-leads" /> })
    };
    let before = move || {
        let texts = words.get();
        let earlier = helm.get().turns.into_iter().skip(1);
        earlier
            .map(|turn| {
                let time = format::time_of(turn.at);
                let values = [("name", turn.name.as_str()), ("time", &time)];
                view! { <li class="second">{fill(texts.lead.led_before, &values)}</li> }
            })
            .collect_view()
    };
    let give = move |to: Option<Id<Contact>>, name: String| {
        let incident = open.with_untracked(|open| open.as_ref().map(|open| open.id));
        match incident {
            Some(incident) => session.dispatch(TakeLead { incident, to, name }).map(drop),
            None => Ok(()),
        }
    };
    // Whoever is in charge, or uses this device, is not whom it goes to.
    let likely = move || {
        let own = person.name();
        session.with(|plan| {
            let is_other = |id: &Id<Contact>| {
                let name = plan.contacts.get(id).map(Contact::called).unwrap_or_default();
                search_key(&name) != search_key(&own) && helm.with(|helm| helm.is_led_by(&name)) != Some(true)
            };
            leaders(plan).into_iter().filter(is_other).collect()
        })
    };
    view! {
        <Section heading=words.say(|texts| texts.lead.who_leads)>
            <div class="stack">
                {contest}
                <p data-test="leads" role="status"><strong>{move || helm.with(|helm| helm.sentence(words.get()))}</strong></p>
                <ul class="plain-list">{before}</ul>
                <WhoForm
                    own=words.signal(|texts| texts.now.take_lead)
                    has_it=Signal::derive(move || helm.with(|helm| helm.is_led_by(&person.name())) == Some(true))
                    other=words.signal(|texts| texts.now.hand_over)
                    proposed=Signal::derive(Vec::new)
                    likely=Signal::derive(likely)
                    own_people=true
                    give=Callback::new(move |(to, name)| give(to, name))
                    test="lead"
                />
            </div>
        </Section>
    }
}
