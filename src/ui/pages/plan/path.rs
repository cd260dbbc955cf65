//! The order in which a plan is best written, from what depends on telecom at all; it can be left at any point.

use crate::ui::prelude::*;

use super::route::part_href;
use crate::domain::health::is_empty;
use crate::domain::record::Record;
use crate::domain::{Plan, TelecomNeeds};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{SignLink, TextLink};

/// Every part, in the order in which it is best written.
const PATH: &[&str] = &[
    TelecomNeeds::KIND,
    "activity",
    "line",
    "operator",
    "standing",
    "procedure",
    "external_way",
    "message",
    "tool",
    "kit",
    "place",
    "team",
    "role",
    "classification",
    "criterion",
    "report_way",
    "risk_study",
    "risk",
    "measure",
    "operator_answer",
    "sla",
    "watch",
    "document",
    "deactivation",
];

/// The part that follows in the path.
fn next(kind: &str) -> Option<&'static str> {
    let place = PATH.iter().position(|part| *part == kind)?;
    PATH.get(place + 1).copied()
}

/// The first part of the path in which nothing stands.
fn first_empty(plan: &Plan) -> Option<&'static str> {
    PATH.iter().copied().find(|kind| is_empty(plan, kind))
}

/// Leads to the part that follows in the path.
#[component]
pub fn NextPart(
    /// The part that is shown.
    kind: &'static str,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    next(kind).map(|next| {
        let text = Signal::derive(move || {
            let texts = words.get();
            let heading = texts.plan_parts.of(next).map_or("", |(heading, _)| heading);
            fill(texts.plan_parts.next_part, &[("part", heading)])
        });
        view! { <TextLink href=part_href(addresses, next) text attr:data-test="next-part" /> }
    })
}

/// Leads to the first part in which nothing stands; nothing once every part has something.
#[component]
pub fn WriteOn() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let part = Memo::new(move |_| session.with(first_empty));
    move || {
        part.get().map(|kind| {
            let heading = Signal::derive(move || {
                let part = words.get().plan_parts.of(kind);
                part.map_or("", |(heading, _)| heading).to_owned()
            });
            view! {
                <SignLink
                    href=part_href(addresses, kind)
                    context=words.say(|texts| texts.plan_parts.write_on)
                    verb=heading
                    attr:data-test="write-on"
                />
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::command::FORM_KINDS;

    #[test]
    fn the_path_passes_every_part_once() {
        let parts: BTreeSet<&str> = PATH.iter().copied().collect();
        assert_eq!(parts.len(), PATH.len());
        assert_eq!(parts, FORM_KINDS.iter().copied().collect());
        assert_eq!(next("deactivation"), None);
        assert_eq!(first_empty(&Plan::default()), Some("telecom_needs"));
    }
}
