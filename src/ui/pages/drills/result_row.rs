use crate::ui::prelude::*;

use super::result_words::{passed_words, reached_words, result_title};
use crate::domain::drill_history::reached_percent;
use crate::domain::{Contact, DrillResult, Id, Plan};
use crate::i18n::{Texts, format};
use crate::state::Addresses;
use crate::ui::widgets::{RowLink, Status, StatusKind};

/// A result as it stands in the list.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ShownResult {
    id: Id<DrillResult>,
    title: String,
    when: String,
    kind: StatusKind,
    passed: &'static str,
    /// Share reached in percent, with its words.
    reached: Option<(u32, String)>,
    /// Length as a share of the longest, with its words.
    took: Option<(u32, String)>,
}

impl ShownResult {
    /// A result in these texts' language; `longest` is the longest of the list, minutes.
    pub(super) fn of(
        texts: &Texts,
        plan: &Plan,
        id: Id<DrillResult>,
        result: &DrillResult,
        longest: u32,
    ) -> Self {
        let who = result
            .person
            .and_then(|id| plan.contacts.get(&id))
            .map(Contact::called);
        let (kind, passed) = passed_words(texts, result.passed);
        let took = result.took.map(|minutes| {
            let share = minutes.0.saturating_mul(100) / longest.max(1);
            (share.min(100), format::duration(texts.lang, u64::from(minutes.0)))
        });
        Self {
            id,
            title: result_title(texts, result, who.as_deref().unwrap_or(&result.who)),
            when: format::date(texts.lang, result.at.date()),
            kind,
            passed,
            reached: reached_percent(result).zip(reached_words(texts, result)),
            took,
        }
    }

    /// The row: what, when, how it went, and two bars with their words.
    pub(super) fn row(self, addresses: Addresses) -> AnyView {
        let Self {
            id,
            title,
            when,
            kind,
            passed,
            reached,
            took,
        } = self;
        let bars = StoredValue::new((reached, took));
        let second = move || {
            let (reached, took) = bars.get_value();
            view! {
                <span class="drill-when">{when.clone()}</span>
                <Status kind text=passed />
                {reached.map(|share| bar("drill-bar-reached", share))}
                {took.map(|share| bar("drill-bar-took", share))}
            }
        };
        view! {
            <RowLink href=addresses.to(&format!("/drills/{id}")) title=title second attr:data-test="drill-result" />
        }
        .into_any()
    }
}

/// A bar of so many percent and its words.
fn bar(class: &'static str, (share, words): (u32, String)) -> impl IntoView {
    view! {
        <span class="drill-share">
            <span class="drill-bar" aria-hidden="true">
                <span class=class style:inline-size=format!("{share}%")></span>
            </span>
            <span>{words}</span>
        </span>
    }
}
