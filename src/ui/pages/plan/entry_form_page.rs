use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::computed::ComputedForDraft;
use super::entry_draft::EntryDraft;
use super::entry_field::EntryField;
use super::entry_page::back_to_part;
use super::form_groups::{asked_first, groups};
use super::messages::StartingTexts;
use super::path::PathPlace;
use super::prefill::prefilled;
use super::restart::DraftAdvice;
use super::route::{entry_href, named, part_href};
use crate::domain::command::{RemoveEntry, SaveEntry};
use crate::domain::record::{Fields, Leaf, Record};
use crate::domain::{
    EntityRef, Line, Message, Operator, OperatorAnswer, OperatorQuestion, Plan, RoleRow, Shape,
};
use crate::i18n::{entry_name, fill};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::{AppScreen, HalfWritten, KeptForm};
use crate::ui::layout::{Actions, Beside};
use crate::ui::widgets::{
    Button, ButtonLook, Disclosure, EmptyState, Glyph, Notice, NoticeTone, PageTitle, SubmitSign,
    focus_first_fault,
};

const FORM_ID: &str = "entry";

/// The form of a row of the plan, of a new one, or of a part with one entry.
#[component]
pub fn EntryFormPage() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let named = named();
    let part = move || named.read().kind.and_then(|kind| words.get().plan_parts.of(kind));
    let title = Signal::derive(move || {
        if named.read().kind == Some(Line::KIND) && named.read().entity.is_none() {
            return words.get().plan_parts.new_line.to_owned();
        }
        // Of one of many rows its own name: somebody who comes back to it is to know which it is.
        if let Some(entity) = named
            .read()
            .entity
            .as_ref()
            .filter(|entity| Plan::single(&entity.kind).is_none())
            && let Some(name) = session.with(|plan| {
                let fields = plan.fields_of(entity)?;
                Some(entry_name::called(words.get(), plan, entity, &fields))
            })
        {
            return name;
        }
        part()
            .map_or(words.get().plan_parts.unknown_part, |(heading, _)| heading)
            .to_owned()
    });
    let why = Signal::derive(move || part().map(|(_, why)| why).unwrap_or_default().to_owned());
    // The form keeps its draft while the plan changes; only another address gives another form.
    let content = move || {
        let named = named.get();
        let Some(kind) = named.kind else {
            return ().into_any();
        };
        let fields = match &named.entity {
            None => Some(prefilled(kind)),
            Some(entity) if Plan::single(kind).is_some() => Some(
                session
                    .with_untracked(|plan| plan.fields_of(entity))
                    .unwrap_or_default(),
            ),
            Some(entity) => session.with_untracked(|plan| plan.fields_of(entity)),
        };
        match fields {
            Some(fields) => {
                let entity = named.entity;
                let is_new_message = kind == Message::KIND && entity.is_none();
                let name = draft_name(entity.as_ref(), kind);
                let form = move |half| {
                    let (entity, fields) = (entity.clone(), fields.clone());
                    view! { <EntryForm kind entity fields title half /> }.into_any()
                };
                view! {
                    {is_new_message.then(|| view! { <StartingTexts is_beside_form=true /> })}
                    <KeptForm name form />
                }
                .into_any()
            }
            None => view! { <EmptyState text=words.say(|texts| texts.plan_parts.row_gone) /> }.into_any(),
        }
    };
    view! {
        <AppScreen head=back_to_part() title>
            <PageTitle text=title hint=why />
            <PathPlace kind=Signal::derive(move || named.read().kind) />
            {content}
        </AppScreen>
    }
}

#[component]
fn EntryForm(
    kind: &'static str,
    entity: Option<EntityRef>,
    fields: Fields,
    title: Signal<String>,
    half: HalfWritten,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let draft = EntryDraft::new(kind, entity.clone(), half.onto(&fields));
    half.follow({
        let fields = fields.clone();
        move || draft.begun(&fields)
    });
    // What a new row begins with is part of what is written.
    let was = entity.as_ref().map(|_| fields).unwrap_or_default();
    let refused = RwSignal::new(None::<String>);
    let save = {
        let entity = entity.clone();
        move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            if !draft.try_to_save() {
                focus_first_fault();
                return;
            }
            let command = SaveEntry {
                kind,
                entity: entity.clone(),
                was: was.clone(),
                fields: draft.fields(),
            };
            match session.dispatch_saved(command) {
                Ok(touched) => {
                    half.is_saved();
                    // The roles are filled one after the other, from their table; the answers from whoever gives them.
                    let read = match kind {
                        RoleRow::KIND => None,
                        OperatorAnswer::KIND => asked_operator(draft),
                        _ => touched.first().cloned(),
                    };
                    let saved = read.map(|entity| entry_href(addresses, &entity));
                    go(
                        &saved.unwrap_or_else(|| part_href(addresses, kind)),
                        Default::default(),
                    );
                }
                Err(refusal) => refused.set(Some(draft.refused(words, &refusal))),
            }
        }
    };
    let is_asked = |name: &str| name != "order";
    let names = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
    let names = names.filter(|(name, _)| is_asked(name)).collect::<Vec<_>>();
    let inputs = {
        let input = move |name: &'static str, shape: Shape| {
            let field = move || {
                view! {
                    <EntryField draft name shape />
                    <DraftAdvice draft name />
                }
            };
            match kind {
                OperatorAnswer::KIND => {
                    view! { <Show when=move || answers(draft, name)>{field()}</Show> }.into_any()
                }
                _ => field().into_any(),
            }
        };
        let of_names = |some: &'static [&'static str]| {
            let found = some
                .iter()
                .filter_map(|asked| names.iter().find(|(name, _)| *name == asked));
            found.map(|(name, shape)| input(name, **shape)).collect_view()
        };
        // One fold of everything else: whoever comes back to the entry comes for what is in it.
        let is_open_again = entity.is_some() && groups(kind).len() == 1;
        match asked_first(kind) {
            [] => {
                let all = names.iter().map(|(name, shape)| input(name, **shape));
                all.collect_view().into_any()
            }
            first => {
                let first = of_names(first);
                let folds = groups(kind).iter().map(|group| {
                    let is_open = is_open_again || untrack(|| group.is_filled(draft));
                    let fields = of_names(group.fields);
                    view! {
                        <Disclosure summary=words.say(group.heading) is_open attr:data-test=group.test>
                            <div class="fields">{fields}</div>
                        </Disclosure>
                    }
                });
                view! {
                    {first}
                    {folds.collect_view()}
                }
                .into_any()
            }
        }
    };
    let row = entity.filter(|_| Plan::single(kind).is_none());
    view! {
        <form class="fields" id=FORM_ID novalidate on:submit=save>
            {move || refused.get().map(|text| view! { <Notice text tone=NoticeTone::Alert /> })}
            {inputs}
            {half.note()}
        </form>
        <ComputedForDraft draft />
        // Saving stays in sight; removing is what nobody is to hit by mistake.
        <Actions beside=Beside::Content sign=move || {
            view! {
                <SubmitSign
                    form=FORM_ID
                    context=title
                    verb=words.say(|texts| texts.actions.save)
                    attr:data-test="save-entry"
                />
            }
        }>
            {row.map(|entity| view! { <Remove entity half /> })}
        </Actions>
    }
}

/// The operator that an answer is of.
fn asked_operator(draft: EntryDraft) -> Option<EntityRef> {
    let operator = draft.get_untracked("operator")?;
    Some(EntityRef::new(Operator::KIND, operator.as_str()?))
}

/// Whether a field of an answer belongs to the question: a length of time, a share and words of one's own are asked for
/// where they can be the answer, or stand there already; tracked.
fn answers(draft: EntryDraft, name: &str) -> bool {
    let question = draft
        .get("question")
        .and_then(|code| OperatorQuestion::from_value(&code))
        .unwrap_or_default();
    let is_asked = match name {
        "duration" => matches!(
            question,
            OperatorQuestion::LongestInterruption
                | OperatorQuestion::LongestDisruption
                | OperatorQuestion::WithoutElectricity
                | OperatorQuestion::Own
        ),
        "share" => matches!(question, OperatorQuestion::Availability | OperatorQuestion::Own),
        "question_text" => question == OperatorQuestion::Own,
        _ => true,
    };
    is_asked || draft.is_filled(name)
}

/// What is written of a row that is there, of a new one, or of a part with one entry.
fn draft_name(entity: Option<&EntityRef>, kind: &str) -> String {
    entity.map_or_else(|| format!("{kind}/new"), EntityRef::to_string)
}

/// Takes the row out of the plan; a notice offers to bring it back.
#[component]
fn Remove(entity: EntityRef, half: HalfWritten) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let go = use_navigate();
    let remove = move || {
        half.is_saved();
        let texts = words.untracked();
        let told = session.with_untracked(|plan| {
            let fields = plan.fields_of(&entity).unwrap_or_default();
            let name = entry_name::called(texts, plan, &entity, &fields);
            let told = fill(texts.plan_parts.removed, &[("name", &name)]);
            texts.plan_care.removed(texts, plan, told, &entity)
        });
        let list = part_href(addresses, &entity.kind);
        // Removed on another tab this very moment: it is gone, as asked.
        let _ = session.dispatch_undoable(
            RemoveEntry {
                entity: entity.clone(),
            },
            told,
        );
        go(&list, Default::default());
    };
    view! {
        <Button
            text=words.say(|texts| texts.actions.remove)
            glyph=Glyph::Trash
            look=ButtonLook::Danger
            on_press=remove
            attr:data-test="remove-entry"
        />
    }
}
