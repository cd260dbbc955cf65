use crate::ui::prelude::*;

use super::act_form::ActForm;
use crate::domain::acts::{Act, IdleAct, acts};
use crate::domain::command::UndoAct;
use crate::domain::{Contact, DeactivationAct, Id, Incident, IncidentState, Plan};
use crate::i18n::{Texts, fill, format};
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Section, Status, StatusKind, TextButton};

/// A row of the table, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ActView {
    /// The row.
    pub act: Act,
    /// The act.
    pub title: String,
    /// Function, person, whose agreement, document.
    pub second: String,
    /// Whose agreement it needs, by name or function; none: nobody's.
    pub agreement: Option<String>,
    /// When and how it was done.
    pub done: Option<String>,
    /// Why there is nothing to do: the plan was never activated, there is no ticket.
    pub idle: Option<&'static str>,
}

impl ActView {
    /// Every row of the table of an incident.
    pub fn all(texts: &Texts, plan: &Plan, id: Id<Incident>) -> Vec<Self> {
        let state = IncidentState::in_plan(plan, id).unwrap_or_default();
        let all = acts(plan, &state).into_iter();
        all.map(|act| Self::of(texts, plan, act)).collect()
    }

    /// Whether it is still to be done.
    pub fn is_left(&self) -> bool {
        self.act.is_left()
    }

    fn of(texts: &Texts, plan: &Plan, act: Act) -> Self {
        let own = texts.end_words;
        let name = |id: Option<Id<Contact>>| {
            let contact = id.and_then(|id| plan.contacts.get(&id));
            contact.map(Contact::called)
        };
        let agreement = name(act.agreement).or(match act.act {
            DeactivationAct::CloseTicket => Some(own.the_manager.to_owned()),
            DeactivationAct::CloseIncident => Some(own.the_continuity.to_owned()),
            _ => None,
        });
        let needs = agreement
            .as_ref()
            .map(|name| fill(own.needs_agreement, &[("name", name)]));
        let parts = [
            Some(act.function.clone()),
            name(act.person),
            needs,
            Some(act.document.clone()),
            Some(act.reference.clone()),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let done = act.done.as_ref().map(|mark| {
            let mut said = vec![fill(own.done_at, &[("time", &format::time_of(mark.at))])];
            if !mark.agreed_by.is_empty() {
                said.push(fill(texts.events.agreed_by, &[("name", &mark.agreed_by)]));
            }
            said.extend(Some(mark.reference.clone()).filter(|text| !text.is_empty()));
            said.join(", ")
        });
        let title = match act.text.as_str() {
            "" => own.act(act.act).to_owned(),
            text => text.to_owned(),
        };
        Self {
            title,
            second: parts.join(" · "),
            agreement,
            done,
            idle: act.idle.map(|idle| match idle {
                IdleAct::NeverActivated => own.never_activated,
                IdleAct::NoTicket => own.no_ticket,
            }),
            act,
        }
    }
}

/// The table of acts that end an incident, each with what is noted of it (template step 5).
#[component]
pub fn ActsPart(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let all = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| ActView::all(texts, plan, id))
    });
    let writing = RwSignal::new(None::<usize>);
    let left = move || {
        let texts = words.get();
        match all.read().iter().filter(|act| act.is_left()).count() {
            0 => texts.end_words.all_done.to_owned(),
            left => texts.count(&texts.end_words.acts_left, u64::try_from(left).unwrap_or(0), &[]),
        }
    };
    let row = move |(place, one): (usize, ActView)| {
        let status = match &one.done {
            Some(done) => (StatusKind::Works, done.clone()),
            None => {
                let open = words.get().end_words.act_open;
                (StatusKind::Unsure, one.idle.unwrap_or(open).to_owned())
            }
        };
        let (is_done, form) = (one.done.is_some(), one.clone());
        let (act, row) = (one.act.act, one.act.row);
        let below = move || {
            if is_done {
                let undo = move || {
                    // Taken back on another tab this very moment: it is, as asked.
                    let _ = session.dispatch(UndoAct {
                        incident: id,
                        act,
                        row,
                    });
                };
                let text = words.say(|texts| texts.actions.undo);
                return view! { <TextButton text on_press=undo attr:data-test="undo-act" /> }.into_any();
            }
            if writing.get() == Some(place) {
                let close = move || writing.set(None);
                return view! { <ActForm id one=form.clone() on_close=close /> }.into_any();
            }
            view! {
                <Button
                    text=words.say(|texts| texts.end_words.act_done)
                    on_press=move || writing.set(Some(place))
                    attr:data-test="do-act"
                />
            }
            .into_any()
        };
        view! {
            <li class="row act" data-test="act">
                <span class="row-title">{one.title}</span>
                <span class="second">{one.second}</span>
                <Status kind=status.0 text=status.1 />
                {below}
            </li>
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.end_words.acts) aside=left>
            <ol class="rows" role="list">
                {move || (0..).zip(all.get()).map(row).collect_view()}
            </ol>
        </Section>
    }
}
