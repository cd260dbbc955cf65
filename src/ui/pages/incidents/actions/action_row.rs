use crate::ui::prelude::*;

use super::action_form::ActionForm;
use super::done_form::DoneForm;
use super::drop_form::DropForm;
use crate::domain::command::{BeginAction, RemoveEntry, ReopenAction};
use crate::domain::plan_version::approved_version;
use crate::domain::{Action, ActionState, Date, EntityRef, Id, Plan};
use crate::i18n::{Texts, entry_name, fill, format};
use crate::output::review_paper::version_words;
use crate::platform::page;
use crate::state::{Addresses, Session, Words};
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
    /// What it still lacks to be somebody's by a day.
    pub missing: Option<String>,
    /// Whether somebody is at it.
    pub is_begun: bool,
    /// Whether nothing is left to do.
    pub is_over: bool,
    /// Full address of the place of the plan that is to change.
    pub href: Option<String>,
    /// What was done in the plan, and whether that was approved; empty while it is to do.
    pub in_plan: Option<(StatusKind, String)>,
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
            (ActionState::Dropped, ..) => (StatusKind::NotApplicable, dropped(texts, action)),
            (_, _, Some(day)) if day < today => (StatusKind::Late, date(own.overdue_action, day)),
            (_, _, Some(day)) => (StatusKind::Due, date(own.action_due, day)),
            (ActionState::Doing, ..) => (StatusKind::Due, String::new()),
            _ => (StatusKind::Unsure, own.action_open.to_owned()),
        };
        let is_begun = action.state == ActionState::Doing;
        let begun = is_begun.then(|| own.action_doing.to_owned());
        let said = begun
            .into_iter()
            .chain([status.1])
            .filter(|said| !said.is_empty());
        let status = (status.0, said.collect::<Vec<_>>().join(" · "));
        Self {
            id,
            text: action.text.clone(),
            second: second.join(" · "),
            status,
            missing: missing(texts, action).filter(|_| !is_over),
            is_begun,
            is_over,
            in_plan: in_plan(texts, plan, action),
            href: place.and_then(|entity| changes_href(addresses, plan, &entity)),
            // Without a date behind those that have one.
            urgency: (is_over, action.due.or(Some(Date::MAX)), action.order.clone()),
        }
    }
}

/// "Dropped: too dear".
fn dropped(texts: &Texts, action: &Action) -> String {
    let own = texts.review_words;
    if action.dropped_reason.is_empty() {
        own.action_dropped.to_owned()
    } else {
        format::with_colon(texts.lang, own.action_dropped, &action.dropped_reason)
    }
}

/// Nobody's, or without a date: no mistake, but told, for nobody would miss it.
fn missing(texts: &Texts, action: &Action) -> Option<String> {
    let own = texts.review_words;
    let owner = action.owner.is_none().then_some(own.no_owner);
    let due = action.due.is_none().then_some(own.no_date);
    let missing: Vec<&str> = owner.into_iter().chain(due).collect();
    (!missing.is_empty()).then(|| missing.join(" · "))
}

/// "Done in version 7 of the plan, to be approved again".
fn in_plan(texts: &Texts, plan: &Plan, action: &Action) -> Option<(StatusKind, String)> {
    if action.state != ActionState::Done {
        return None;
    }
    let words = version_words(texts, plan, action)?;
    let approved = approved_version(plan);
    let kind = match action.version {
        Some(version) if version > approved => StatusKind::Due,
        _ => StatusKind::Works,
    };
    Some((kind, words))
}

/// One action with what can be done about it.
#[component]
pub fn ActionRow(
    /// The action.
    one: ActionView,
    /// Which one is being written.
    writing: RwSignal<Option<Id<Action>>>,
    /// Whether somebody came here for this one.
    #[prop(optional)]
    asked: bool,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let id = one.id;
    let is_over = one.is_over;
    let is_begun = one.is_begun;
    let finishing = RwSignal::new(false);
    let dropping = RwSignal::new(false);
    let turn = move || {
        if is_over {
            // Removed on another tab this very moment: there is nothing to do again.
            let _ = session.dispatch(ReopenAction { id });
        } else {
            finishing.set(true);
        }
    };
    let turn_words = move || {
        let own = words.get().review_words;
        if is_over { own.mark_open } else { own.mark_done }
    };
    // Removed on another tab this very moment: nobody can be at it, and it is gone, as asked.
    let begin = move || {
        let _ = if is_begun {
            session.dispatch(ReopenAction { id })
        } else {
            session.dispatch(BeginAction { id })
        };
    };
    let begin_words = move || {
        let own = words.get().review_words;
        if is_begun {
            own.mark_not_begun
        } else {
            own.action_doing
        }
    };
    let text = StoredValue::new(one.text.clone());
    let remove = move || {
        let name = text.get_value();
        let told = fill(words.untracked().plan_parts.removed, &[("name", &name)]);
        let _ = session.dispatch_undoable(RemoveEntry { entity: id.entity() }, told);
    };
    let href = one.href.clone();
    let place = NodeRef::<leptos::html::Li>::new();
    if asked {
        // The list is drawn at once; the page is as long as it will be.
        Effect::new(move |_| {
            if let Some(row) = place.get() {
                page::show_at_top(&row);
            }
        });
    }
    let ways = move || {
        if writing.get() == Some(id) {
            return view! { <ActionForm id=Some(id) incident=None on_close=move || writing.set(None) /> }
                .into_any();
        }
        if finishing.get() {
            return view! { <DoneForm id on_close=move || finishing.set(false) /> }.into_any();
        }
        if dropping.get() {
            return view! { <DropForm id on_close=move || dropping.set(false) /> }.into_any();
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
                {(!is_over)
                    .then(|| view! { <Button text=begin_words on_press=begin attr:data-test="begin-action" /> })}
            </div>
            <div class="button-row no-print">
                <TextButton
                    text=words.say(|texts| texts.actions.edit)
                    on_press=move || writing.set(Some(id))
                    attr:data-test="edit-action"
                />
                {(!is_over)
                    .then(|| {
                        view! {
                            <TextButton
                                text=words.say(|texts| texts.review_words.drop_action)
                                on_press=move || dropping.set(true)
                                attr:data-test="drop-action"
                            />
                        }
                    })}
                <TextButton
                    text=words.say(|texts| texts.actions.remove)
                    on_press=remove
                    attr:data-test="remove-action"
                />
            </div>
        }
        .into_any()
    };
    view! {
        <li class="row act" data-test="action" node_ref=place>
            <span class="row-title">{one.text}</span>
            <span class="second">{one.second}</span>
            <Status kind=one.status.0 text=one.status.1 />
            {one.missing.map(|text| view! { <Status kind=StatusKind::Unsure text attr:data-test="action-missing" /> })}
            {one.in_plan.map(|(kind, text)| view! { <Status kind text attr:data-test="action-version" /> })}
            {ways}
        </li>
    }
}
