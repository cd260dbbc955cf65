//! The order in which activities come back: computed, drawn, and what about it does not hold.

mod activity;
mod draft_advice;
mod impact_strip;
mod part;
mod terms;

pub use activity::RestartOfActivity;
pub use draft_advice::DraftAdvice;
pub use part::RestartOfPart;

use super::route::entry_href;
use super::to_mend::ToMend;
use crate::domain::restart::Warning;
use crate::domain::{Activity, Id, Plan};
use crate::i18n::Texts;
use crate::state::Addresses;
use crate::ui::widgets::StatusKind;

/// A warning as it is shown; `at` is the activity on whose own screen it stands, which is not linked again.
fn told(
    texts: &Texts,
    plan: &Plan,
    addresses: Addresses,
    warning: &Warning,
    at: Option<Id<Activity>>,
) -> ToMend {
    let links = warning
        .mended_at()
        .into_iter()
        .filter(|id| Some(*id) != at)
        .map(|id| {
            (
                texts.restart.name(texts, plan, id),
                entry_href(addresses, &id.entity()),
            )
        });
    ToMend {
        kind: kind_of(warning),
        text: texts.restart.warning(texts, plan, warning),
        links: links.collect(),
    }
}

/// A circle breaks the order; the rest is a time that does not hold.
fn kind_of(warning: &Warning) -> StatusKind {
    match warning {
        Warning::Circle(_) => StatusKind::Fails,
        _ => StatusKind::Due,
    }
}
