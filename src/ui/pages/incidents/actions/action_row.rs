use crate::ui::prelude::*;

use super::action_form::ActionForm;
use crate::domain::command::SaveEntry;
use crate::domain::record::{Fields, Record, Value};
use crate::domain::{Action, ActionState, Date, EntityRef, Id, Plan};
use crate::i18n::{Texts, entry_name, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::pages::plan::changes_href;
use crate::ui::widgets::{Button, Glyph, LinkButton, Status, StatusKind, TextButton};

/// An action as it is listed.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionView {
    /// Which.
    pub id: Id<Action>,
    /// What is to be done.
    pub text: String,
    /// Who, out of which incident, where in the plan.
    pub second: String,
    /// How it stands, with its date.
    pub status: (StatusKind, String),
    /// Whether nothing is left to do.
    pub is_over: bool,
    /// Full address of the place of the plan that is to change.
    pub href: Option<String>,
    /// What comes first in a list.
    pub urgency: (bool, Option<Date>, String),
}

impl ActionView {
    /// An action in these texts' language.
    pub fn of(
        texts: &Texts,
        plan: &Plan,
        addresses: Addresses,
        id: Id<Action>,
        action: &Action,
        today: Date,
    ) -> Self {
        let own = texts.review_words;
        let owner = action.owner.and_then(|id| plan.contacts.get(&id));
        let owner = owner.map(crate::domain::Contact::called);
        let incident = action.incident.and_then(|id| plan.incidents.get(&id));
        let incident = incident.map(|head| fill(own.from_incident, &[("number", &head.number)]));
        let place = action.changes.parse::<EntityRef>().ok();
        let named = place.as_ref().map(|entity| {
            let fields = plan.fields_of(entity).unwrap_or_default();
            entry_name::titled(texts, plan, entity, &fields)
        });
        let second: Vec<String> = [owner, named, incident].into_iter().flatten().collect();
        let is_over = matches!(action.state, ActionState::Done | ActionState::Dropped);
        let date = |template, day| fill(template, &[("date", &format::date(texts.lang, day))]);
        let status = match (action.state, action.done_on, action.due) {
            (ActionState::Done, Some(day), _) => (StatusKind::Works, date(own.done_on, day)),
            (ActionState::Done, None, _) => (StatusKind::Works, own.action_done.to_owned()),
            (ActionState::Dropped, ..) => (StatusKind::NotApplicable, texts.codes.dropped.to_owned()),
            (_, _, Some(day)) if day < today => (StatusKind::Late, date(own.overdue_action, day)),
            (_, _, Some(day)) => (StatusKind::Due, date(own.action_due, day)),
            _ => (StatusKind::Unsure, own.action_open.to_owned()),
        };
        Self {
            id,
            text: action.text.clone(),
            second: second.join(" · "),
            status,
            is_over,
            href: place.and_then(|entity| changes_href(addresses, plan, &entity)),
            // Without a date behind those that have one.
            urgency: (is_over, action.due.or(Some(Date::MAX)), action.order.clone()),
        }
    }
}

/// One action with what can be done about it.
#[component]
pub fn ActionRow(
    /// The action.
    one: ActionView,
    /// Which one is being written.
    writing: RwSignal<Option<Id<Action>>>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let id = one.id;
    let is_over = one.is_over;
    let turn = move || {
        let was =
            session.with_untracked(|plan| plan.actions.get(&id).map(Record::fields).unwrap_or_default());
        let mut fields: Fields = was.clone();
        if is_over {
            fields.remove("state");
            fields.remove("done_on");
        } else {
            fields.insert("state".to_owned(), Value::from(ActionState::Done.code()));
            fields.insert(
                "done_on".to_owned(),
                Value::String(Clock::read().date().to_string()),
            );
        }
        // Its text holds, and nothing else is asked.
        let _ = session.dispatch(SaveEntry {
            kind: Action::KIND,
            entity: Some(id.entity()),
            was,
            fields,
        });
    };
    let turn_words = move || {
        let own = words.get().review_words;
        if is_over { own.mark_open } else { own.mark_done }
    };
    let href = one.href.clone().filter(|_| !is_over);
    let ways = move || {
        if writing.get() == Some(id) {
            return view! { <ActionForm id=Some(id) incident=None on_close=move || writing.set(None) /> }
                .into_any();
        }
        let change = href.clone().map(|href| {
            view! {
                <LinkButton
                    href
                    text=words.say(|texts| texts.review_words.change_plan)
                    glyph=Glyph::Pencil
                    attr:data-test="change-plan"
                />
            }
        });
        view! {
            <div class="button-row no-print">
                {change}
                <Button text=turn_words glyph=Glyph::Tick on_press=turn attr:data-test="turn-action" />
            </div>
            <TextButton
                text=words.say(|texts| texts.actions.edit)
                on_press=move || writing.set(Some(id))
                attr:data-test="edit-action"
            />
        }
        .into_any()
    };
    view! {
        <li class="row act" data-test="action">
            <span class="row-title">{one.text}</span>
            <span class="second">{one.second}</span>
            <Status kind=one.status.0 text=one.status.1 />
            {ways}
        </li>
    }
}
