use crate::ui::prelude::*;

use super::super::route::screen_href;
use crate::domain::command::MarkChecked;
use crate::domain::due::{CONSENT, Due, DueWhy};
use crate::domain::record::Record;
use crate::domain::{DrillResult, EntityRef, Incident, Plan, Review};
use crate::i18n::known_words::incident_name;
use crate::i18n::{Texts, entry_name, field_label, fill, format};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::widgets::{Button, RowLink};

/// One entry that wants a look: the way to it, and where a look is all it takes, the mark on the spot.
#[component]
pub(super) fn DueRow(due: Due) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let is_check = due.is_check();
    let due = StoredValue::new(due);
    let name = move |texts: &'static Texts| {
        due.with_value(|due| session.with(|plan| called(texts, plan, &due.entity)))
    };
    let why = move || due.with_value(|due| session.with(|plan| why(words.get(), plan, due)));
    let href = Signal::derive(move || {
        let found = due.with_value(|due| session.with(|plan| screen_href(addresses, plan, &due.entity)));
        found.unwrap_or_else(|| addresses.to("/plan"))
    });
    let check = move || {
        let texts = words.untracked();
        let told = fill(texts.plan_care.was_checked, &[("name", &untrack(|| name(texts)))]);
        // Removed on another tab this very moment: there is nothing to check.
        let _ = session.dispatch_undoable(
            MarkChecked {
                entity: due.with_value(|due| due.entity.clone()),
                on: Clock::read().date(),
            },
            told,
        );
    };
    let label = move || {
        let texts = words.get();
        format::with_colon(texts.lang, texts.plan_care.checked_today, &name(texts))
    };
    view! {
        <RowLink href title=move || name(words.get()) second=why attr:data-test="due-row" />
        {is_check
            .then(|| {
                view! {
                    <li class="row due-check">
                        <Button
                            text=words.say(|texts| texts.plan_care.checked_today)
                            on_press=check
                            attr:aria-label=label
                            attr:data-test="check-entry"
                        />
                    </li>
                }
            })}
    }
}

/// What the entry is called; what an incident leaves to do goes by the incident.
fn called(texts: &Texts, plan: &Plan, entity: &EntityRef) -> String {
    match (entity.kind.as_ref(), entity.key.parse()) {
        (Incident::KIND | Review::KIND, Ok(id)) => incident_name(texts, plan, id),
        _ => {
            let fields = plan.fields_of(entity).unwrap_or_default();
            entry_name::called(texts, plan, entity, &fields)
        }
    }
}

fn why(texts: &Texts, plan: &Plan, due: &Due) -> String {
    match due.why {
        DueWhy::Day(day) if due.entity.kind == DrillResult::KIND => {
            fill(texts.drills.due, &[("date", &format::date(texts.lang, day))])
        }
        DueWhy::Never if due.field == CONSENT => texts.contact_form.consent_missing.to_owned(),
        DueWhy::Never if due.is_check() => texts.plan_care.never_checked.to_owned(),
        DueWhy::Never => {
            let label = field_label(texts, plan, &due.entity.kind, due.field);
            format::with_colon(texts.lang, &label, texts.plan_care.never)
        }
        DueWhy::Checked(day) if due.is_check() => fill(
            texts.plan_care.last_checked,
            &[("date", &format::date(texts.lang, day))],
        ),
        DueWhy::Checked(day) | DueWhy::Day(day) => {
            let label = field_label(texts, plan, &due.entity.kind, due.field);
            format::with_colon(texts.lang, &label, &format::date(texts.lang, day))
        }
    }
}
