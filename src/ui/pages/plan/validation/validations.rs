use std::collections::BTreeSet;

use crate::ui::prelude::*;

use super::super::route::screen_href;
use super::validate_form::ValidateForm;
use crate::domain::command::WithdrawValidation;
use crate::domain::{EntityRef, Id, Procedure, Record, Validation, spoken_fingerprint};
use crate::i18n::{Texts, entry_name, field_label, fill, format};
use crate::replica::is_silent;
use crate::replica::seal::{Difference, Since};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::KeptForm;
use crate::ui::widgets::{
    Button, ButtonLook, Disclosure, EmptyState, RowLink, Rows, Section, Status, StatusKind,
};

/// How many differing entries are named; more than that is another plan.
const NAMED: usize = 50;

/// The validations of one procedure, on its page.
#[component]
pub fn ProcedureValidations(
    /// Which procedure.
    id: Id<Procedure>,
) -> impl IntoView {
    let words = Words::here();
    view! {
        <Section heading=words.say(|texts| texts.kinds.validation)>
            <Validations procedure=Some(id) />
        </Section>
    }
}

/// Who validated what and when, what became of it since, and the form to validate.
#[component]
pub(super) fn Validations(procedure: Option<Id<Procedure>>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let all = Memo::new(move |_| session.validations(procedure));
    let is_writing = RwSignal::new(false);
    let items = move || {
        let all = all.get().into_iter();
        all.map(|(id, validation, since)| view! { <OneValidation id validation since /> })
            .collect_view()
    };
    let verb = move || {
        let care = words.get().plan_care;
        if all.read().is_empty() {
            care.validate
        } else {
            care.validate_anew
        }
    };
    let form = move |half| {
        view! { <ValidateForm procedure half on_done=move || is_writing.set(false) /> }.into_any()
    };
    view! {
        <Show
            when=move || !all.read().is_empty()
            fallback=move || view! { <EmptyState text=words.say(|texts| texts.plan_care.not_validated) /> }
        >
            <ul class="changes" role="list">{items}</ul>
        </Show>
        <Show
            when=move || is_writing.get()
            fallback=move || {
                view! {
                    <div class="button-row">
                        <Button text=verb on_press=move || is_writing.set(true) attr:data-test="validate" />
                    </div>
                }
            }
        >
            <KeptForm name=draft_name(procedure) form />
        </Show>
    }
}

fn draft_name(procedure: Option<Id<Procedure>>) -> String {
    let of = procedure.map(|id| id.to_string()).unwrap_or_default();
    format!("{}/{of}", Validation::KIND)
}

/// The state of a validation; none: there is none.
pub(super) fn since_words(texts: &Texts, since: Option<&Since>) -> (StatusKind, &'static str) {
    let care = texts.plan_care;
    match since {
        None => (StatusKind::Unsure, care.not_validated),
        Some(Since::Unchanged) => (StatusKind::Works, care.unchanged_since),
        Some(Since::Changed { .. }) => (StatusKind::Due, care.changed_since),
        Some(Since::NotBound) => (StatusKind::Unsure, care.not_bound),
    }
}

/// One validation.
#[component]
fn OneValidation(id: Id<Validation>, validation: Validation, since: Since) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let code = spoken_fingerprint(&validation.fingerprint);
    let validation_of = validation.procedure;
    let (status, _) = since_words(words.untracked(), Some(&since));
    let state = {
        let since = since.clone();
        Signal::derive(move || since_words(words.get(), Some(&since)).1.to_owned())
    };
    let Validation {
        name,
        function,
        on,
        note,
        ..
    } = validation;
    let when = move || {
        let date = on
            .map(|on| format::date(words.get().lang, on))
            .unwrap_or_default();
        let parts = [function.as_str(), date.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    };
    let withdraw = {
        let name = name.clone();
        move || {
            let told = fill(words.untracked().plan_care.was_withdrawn, &[("name", &name)]);
            // Withdrawn on another tab this very moment: it is gone, as asked.
            let _ = session.dispatch_undoable(WithdrawValidation { id }, told);
        }
    };
    let label = {
        let name = name.clone();
        move || {
            let texts = words.get();
            format::with_colon(texts.lang, texts.plan_care.withdraw, &name)
        }
    };
    view! {
        <li class="change" data-test="validation">
            <strong>{name}</strong>
            <p class="second">{when}</p>
            <Status kind=Signal::stored(status) text=state attr:data-test="since" />
            {code
                .map(|code| {
                    view! {
                        <p class="second">
                            {words.say(|texts| texts.fields.check_code)} " " <bdi class="spoken-code">{code}</bdi>
                        </p>
                    }
                })}
            {(!note.is_empty()).then_some(view! { <p>{note.clone()}</p> })}
            <Differences since procedure=validation_of />
            <Button
                text=words.say(|texts| texts.plan_care.withdraw)
                look=ButtonLook::Quiet
                on_press=withdraw
                attr:aria-label=label
                attr:data-test="withdraw"
            />
        </li>
    }
}

/// What differs from what was validated: entries of the plan, fields of a procedure.
#[component]
fn Differences(since: Since, procedure: Option<Id<Procedure>>) -> impl IntoView {
    let words = Words::here();
    let Since::Changed {
        entries,
        fields,
        is_private_too,
    } = since
    else {
        return ().into_any();
    };
    if let Some(id) = procedure {
        return view! { <ChangedFields id fields /> }.into_any();
    }
    if entries.is_empty() && !is_private_too {
        // Given elsewhere, with no list of what it covers.
        return view! { <p class="second">{words.say(|texts| texts.plan_care.unknown_changes)}</p> }
            .into_any();
    }
    let count = u64::try_from(entries.len()).unwrap_or(u64::MAX);
    let summary = move || {
        let texts = words.get();
        let changed = texts.count(&texts.plan_care.changed_entries, count, &[]);
        format::with_colon(texts.lang, texts.plan_care.what_changed, &changed)
    };
    let rows = entries.into_iter().take(NAMED);
    let rows = rows
        .map(|(entity, difference)| view! { <DifferenceRow entity difference /> })
        .collect_view();
    let private = is_private_too.then(|| {
        view! { <p class="second">{words.say(|texts| texts.plan_care.private_changed)}</p> }
    });
    view! {
        <Disclosure summary=summary attr:data-test="what-changed">
            <Rows>{rows}</Rows>
            {private}
        </Disclosure>
    }
    .into_any()
}

/// The fields of a procedure that differ, with what they say now. Of a validation that names none the earlier versions
/// below tell what this device knows.
#[component]
fn ChangedFields(id: Id<Procedure>, fields: BTreeSet<String>) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let entity = id.entity();
    let row = move |field: String| {
        let entity = entity.clone();
        let label = {
            let (entity, field) = (entity.clone(), field.clone());
            move || session.with(|plan| field_label(words.get(), plan, &entity.kind, &field))
        };
        let now = move || {
            let texts = words.get();
            let value = session.with(|plan| {
                let fields = plan.fields_of(&entity).unwrap_or_default();
                entry_name::value(texts, plan, &entity, &field, &fields)
            });
            match () {
                // A place in a list has no words of its own.
                () if is_silent(&field) => String::new(),
                () if !value.is_empty() => value,
                // What is needed no longer.
                () if field.contains('/') => texts.answers.no_inline.to_owned(),
                () => texts.preview.empty_value.to_owned(),
            }
        };
        view! {
            <div class="entry-fact" data-test="changed-field">
                <dt>{label}</dt>
                <dd>{now}</dd>
            </div>
        }
    };
    (!fields.is_empty()).then(|| {
        view! {
            <p class="second">{words.say(|texts| texts.plan_care.what_changed)}</p>
            <dl class="entry-facts">{fields.into_iter().map(row).collect_view()}</dl>
        }
    })
}

#[component]
fn DifferenceRow(entity: EntityRef, difference: Difference) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let href = session.with_untracked(|plan| {
        plan.fields_of(&entity)?;
        screen_href(addresses, plan, &entity)
    });
    // What is gone is read, and brought back, in the history.
    let href = href.unwrap_or_else(|| addresses.to("/plan/history"));
    let title = Signal::derive(move || {
        session.with(|plan| {
            let fields = plan.fields_of(&entity).unwrap_or_default();
            entry_name::titled(words.get(), plan, &entity, &fields)
        })
    });
    let second = words.say(match difference {
        Difference::Added => |texts| texts.preview.added,
        Difference::Changed => |texts| texts.preview.changed,
        Difference::Removed => |texts| texts.preview.removed,
    });
    view! { <RowLink href title second attr:data-test="difference" /> }
}
