//! What was changed on two devices: both values with who and when, one tap chooses.

use crate::ui::prelude::*;
use leptos::task::spawn_local;

use crate::domain::command::{RemoveContact, Restore};
use crate::domain::record::{Fields, Record};
use crate::domain::{Contact, EntityRef, Number, Plan, Timestamp};
use crate::i18n::entry_name;
use crate::i18n::{Texts, field_label, field_value, fill, format};
use crate::replica::{BothChanged as ChangedField, Head, Unsettled};
use crate::state::{Clock, Session, Words};
use crate::ui::pages::contacts::number_row::kind_name;
use crate::ui::widgets::{Button, FactRow, Rows, Section, Status, StatusKind, TextButton};

/// What has to be settled about these entities, to be settled on the spot; nothing when nothing has.
#[component]
pub(in crate::ui::pages) fn BothChanged(
    /// What is to be settled.
    unsettled: Memo<Vec<Unsettled>>,
) -> impl IntoView {
    let words = Words::here();
    move || {
        let found = unsettled.get();
        (!found.is_empty()).then(|| {
            view! {
                <Section heading=words.say(|texts| texts.preview.two_devices) attr:data-test="both-changed">
                    <p class="second">{words.say(|texts| texts.preview.two_devices_means)}</p>
                    {found.into_iter().map(|one| view! { <OneEntity unsettled=one /> }).collect_view()}
                </Section>
            }
        })
    }
}

/// The values of these fields of an entity, where the fields stand: what they are called is said there.
#[component]
pub(in crate::ui::pages) fn ChosenHere(
    /// Whose fields.
    entity: EntityRef,
    /// The fields that were changed on two devices; nothing is shown when there are none.
    fields: Vec<ChangedField>,
) -> impl IntoView {
    let words = Words::here();
    (!fields.is_empty()).then(|| {
        let fields = fields.into_iter().map(|field| {
            let entity = entity.clone();
            view! { <OneField entity field named=false /> }
        });
        view! {
            <div class="chosen-here" data-test="both-changed">
                <Status kind=StatusKind::Unsure text=words.say(|texts| texts.preview.two_devices) />
                <p class="second">{words.say(|texts| texts.preview.two_devices_means)}</p>
                {fields.collect_view()}
            </div>
        }
    })
}

/// The questions about one entity: whether it stays, then field by field.
#[component]
fn OneEntity(unsettled: Unsettled) -> impl IntoView {
    let Unsettled {
        entity,
        fields,
        removed_by,
    } = unsettled;
    let removal = removed_by.into_iter().next().map(|head| {
        let entity = entity.clone();
        view! { <Removal entity head /> }
    });
    let fields = fields.into_iter().map(|field| {
        let entity = entity.clone();
        view! { <OneField entity field named=true /> }
    });
    view! {
        {removal}
        {fields.collect_view()}
    }
}

/// One field with its values, under its name unless that stands there already.
#[component]
fn OneField(entity: EntityRef, field: ChangedField, named: bool) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let ChangedField { field, heads } = field;
    let is_private = session.with_untracked(|plan| is_private_value(plan, &entity, &field));
    let is_shown = RwSignal::new(!is_private);
    let asked = StoredValue::new((entity, field));
    let heading = move || {
        let texts = words.get();
        asked.with_value(|(entity, field)| session.with(|plan| question(texts, plan, entity, field)))
    };
    let heads = StoredValue::new(heads);
    let rows = move || {
        let heads = heads.get_value().into_iter().enumerate();
        heads
            .map(|(place, head)| view! { <OneValue asked head counts=place == 0 /> })
            .collect_view()
    };
    view! {
        <div class="both-changed">
            {named.then(|| view! { <h3>{heading}</h3> })}
            {move || {
                if is_shown.get() {
                    view! { <Rows>{rows()}</Rows> }.into_any()
                } else {
                    view! {
                        <p class="second">{words.say(|texts| texts.preview.hidden_value)}</p>
                        <TextButton
                            text=words.say(|texts| texts.channels.show)
                            on_press=move || is_shown.set(true)
                            attr:data-test="show-both"
                        />
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

/// One of the values: what, who, when, and the button that keeps it.
#[component]
fn OneValue(asked: StoredValue<(EntityRef, String)>, head: Head, counts: bool) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let head = StoredValue::new(head);
    let in_words = move |texts: &'static Texts| {
        asked.with_value(|(entity, field)| {
            head.with_value(|head| {
                session.with(|plan| field_value(texts, plan, &entity.kind, field, &head.value))
            })
        })
    };
    let second = move || {
        let texts = words.get();
        let by = head.with_value(|head| by_whom(texts, texts.preview.by_whom, head));
        if counts {
            format!("{by}, {}", texts.preview.counts_now)
        } else {
            by
        }
    };
    let choose = move || {
        let texts = words.untracked();
        let told = fill(
            texts.preview.chosen_value,
            &[("value", &untrack(|| in_words(texts)))],
        );
        let (entity, field) = asked.get_value();
        session.choose(&entity, &field, head.with_value(|head| head.dot), told);
    };
    let label = move || {
        let texts = words.get();
        format::with_colon(texts.lang, texts.preview.keep_this, &in_words(texts))
    };
    let value = move || {
        view! {
            <Button
                text=words.say(|texts| texts.preview.keep_this)
                on_press=choose
                attr:aria-label=label
                attr:data-test="choose-value"
            />
        }
    };
    view! { <FactRow name=move || in_words(words.get()) second value attr:data-test="both-value" /> }
}

/// Removed by one, changed by another: keep it or let it go.
#[component]
fn Removal(entity: EntityRef, head: Head) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let held = StoredValue::new((entity, head));
    // What went with the removal names it still.
    let remembered = RwSignal::new(None::<Fields>);
    spawn_local(async move {
        let entity = held.with_value(|(entity, _)| entity.clone());
        // The screen may be left meanwhile.
        remembered.try_set(session.remembered(&entity).await);
    });
    let name = move |texts: &'static Texts| {
        held.with_value(|(entity, _)| {
            session.with(|plan| match remembered.get() {
                Some(fields) => named_by(texts, plan, entity, &fields),
                None => named(texts, plan, entity),
            })
        })
    };
    let told = move |pick: fn(&'static Texts) -> &'static str| {
        let texts = words.untracked();
        fill(pick(texts), &[("name", &untrack(|| name(texts)))])
    };
    let keep = move || {
        let told = told(|texts| texts.preview.kept);
        session.keep_marked(&held.with_value(|(entity, _)| entity.clone()), told);
    };
    let remove = move || {
        let told = told(|texts| texts.preview.let_go);
        let entity = held.with_value(|(entity, _)| entity.clone());
        let texts = words.untracked();
        let told = session.with_untracked(|plan| texts.plan_care.removed(texts, plan, told, &entity));
        // Removed on another tab this very moment: it is gone, as asked.
        let _ = match entity.key.parse() {
            Ok(id) if entity.kind == Contact::KIND => session.dispatch_undoable(RemoveContact { id }, told),
            _ => {
                let snapshot = vec![(entity, None)];
                session.dispatch_undoable(Restore { snapshot }, told)
            }
        };
    };
    let by = move || {
        let texts = words.get();
        held.with_value(|(_, head)| by_whom(texts, texts.preview.removed_by, head))
    };
    view! {
        <div class="both-changed" data-test="marked">
            <h3>{move || name(words.get())}</h3>
            <p>{words.say(|texts| texts.preview.removed_while_changed)}</p>
            <p class="second">{by}</p>
            <div class="button-row">
                <Button text=words.say(|texts| texts.preview.keep) on_press=keep attr:data-test="keep-marked" />
                <Button text=words.say(|texts| texts.actions.remove) on_press=remove attr:data-test="remove-marked" />
            </div>
        </div>
    }
}

/// "Els, 23/11/2026 14:02"; "somebody" when the device had no name.
fn by_whom(texts: &Texts, template: &str, head: &Head) -> String {
    let ms = i64::try_from(head.stamp.ms).unwrap_or(i64::MAX);
    let at = Timestamp::new(ms, Clock::read().offset_min);
    let name = match head.author.trim() {
        "" => texts.events.somebody,
        name => name,
    };
    fill(
        template,
        &[("name", name), ("moment", &format::moment(texts.lang, at))],
    )
}

/// What is asked, without what the screen says already: whose number it is.
fn question(texts: &Texts, plan: &Plan, entity: &EntityRef, field: &str) -> String {
    let label = field_label(texts, plan, &entity.kind, field);
    match entity.kind.as_ref() {
        Contact::KIND => label,
        Number::KIND if field == "value" => named(texts, plan, entity),
        _ => format::with_colon(texts.lang, &named(texts, plan, entity), &label),
    }
}

fn named(texts: &Texts, plan: &Plan, entity: &EntityRef) -> String {
    named_by(texts, plan, entity, &plan.fields_of(entity).unwrap_or_default())
}

fn named_by(texts: &Texts, plan: &Plan, entity: &EntityRef, fields: &Fields) -> String {
    match entity.kind.as_ref() {
        Number::KIND => kind_name(texts, &Number::fold(fields, &mut Vec::new())),
        Contact::KIND => entry_name::name(texts, plan, entity, fields),
        _ => entry_name::titled(texts, plan, entity, fields),
    }
}

fn is_private_value(plan: &Plan, entity: &EntityRef, field: &str) -> bool {
    let fields: Fields = plan.fields_of(entity).unwrap_or_default();
    entry_name::is_hidden(entity, field, &fields)
}
