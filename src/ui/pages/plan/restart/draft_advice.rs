use crate::ui::prelude::*;

use super::super::entry_draft::EntryDraft;
use super::kind_of;
use crate::domain::restart::{Restart, Warning, warnings};
use crate::domain::{Activity, Id, Plan, Record};
use crate::state::{Session, Words};
use crate::ui::widgets::Status;

/// The fields at which something is told.
const ADVISED: &[&str] = &["depends_on", "rto", "estimate", "mtpd"];

/// Below a field of an activity's form: what would not hold, were the draft saved as it stands. It can be saved all
/// the same: circles and tight objectives are facts of a company, and the plan is to show them.
#[component]
pub fn DraftAdvice(
    /// The draft.
    draft: EntryDraft,
    /// The field below which it stands.
    name: &'static str,
) -> impl IntoView {
    if draft.kind != Activity::KIND || !ADVISED.contains(&name) {
        return ().into_any();
    }
    let (words, session) = (Words::here(), Session::here());
    let id: Id<Activity> = draft.entity().key.parse().unwrap_or(Id::SINGLE);
    // Typing in other fields works nothing out.
    let written = Memo::new(move |_| {
        let row = draft.with(|fields| Activity::fold(fields, &mut Vec::new()));
        Activity {
            order: row.order,
            name: row.name,
            depends_on: row.depends_on,
            rto: row.rto,
            estimate: row.estimate,
            mtpd: row.mtpd,
            ..Activity::default()
        }
    });
    let told = Memo::new(move |_| {
        let texts = words.get();
        let mut plan = Plan {
            activities: session.with(|plan| plan.activities.clone()),
            ..Plan::default()
        };
        plan.activities.insert(id, written.get());
        let all = warnings(&plan.activities, &Restart::of(&plan.activities));
        let here = all.iter().filter(|warning| warning.field_of(id) == Some(name));
        here.map(|warning: &Warning| (kind_of(warning), texts.restart.warning(texts, &plan, warning)))
            .collect::<Vec<_>>()
    });
    let lines = move || {
        let told = told.get().into_iter();
        told.map(|(kind, text)| view! { <Status kind text /> })
            .collect_view()
    };
    view! {
        <div class="advice" role="status" data-test=format!("advice-{name}")>
            {lines}
        </div>
    }
    .into_any()
}
