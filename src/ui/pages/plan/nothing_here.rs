use crate::ui::prelude::*;

use crate::domain::command::SaveCompany;
use crate::domain::health::MAY_NOT_APPLY;
use crate::i18n::format;
use crate::state::{Notices, Session, Words};
use crate::ui::widgets::{EmptyState, TextButton};

/// In place of a part's rows while there are none; a part that a company may do without can be put away, and back.
#[component]
pub fn NothingHere(
    /// Which part.
    kind: &'static str,
) -> impl IntoView {
    let (words, session, notices) = (Words::here(), Session::here(), Notices::here());
    let is_set_aside = Memo::new(move |_| session.with(|plan| plan.company.set_aside.contains(kind)));
    let text = Signal::derive(move || {
        let texts = words.get().plan_parts;
        let says = match is_set_aside.get() {
            true => texts.not_ours,
            false => texts.nothing_yet,
        };
        says.to_owned()
    });
    let verb = move || {
        let texts = words.get().plan_parts;
        match is_set_aside.get() {
            true => texts.ours_after_all,
            false => texts.not_ours,
        }
    };
    let change = move || {
        let texts = words.untracked();
        let was = session.with_untracked(|plan| plan.company.clone());
        let mut record = was.clone();
        let said = match record.set_aside.remove(kind) {
            true => texts.plan_parts.ours_after_all,
            false => {
                record.set_aside.insert(kind.to_owned());
                texts.plan_parts.not_ours
            }
        };
        let heading = texts.plan_parts.of(kind).map_or("", |(heading, _)| heading);
        let told = format::with_colon(texts.lang, heading, said);
        if let Err(refusal) = session.dispatch_undoable(SaveCompany { was, record }, told) {
            notices.tell(texts.refusals.words(texts, &refusal));
        }
    };
    let may_not_apply = MAY_NOT_APPLY.contains(&kind);
    view! {
        <EmptyState text>
            {may_not_apply
                .then(|| view! { <TextButton text=Signal::derive(move || verb().to_owned()) on_press=change attr:data-test="set-aside" /> })}
        </EmptyState>
    }
}
