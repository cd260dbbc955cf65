use crate::ui::prelude::*;

use crate::domain::EntityRef;
use crate::i18n::entry_facts::{Fact, facts};
use crate::state::{Session, Words};
use crate::ui::widgets::EmptyState;

/// Everything that is filled in of one entry, to be read.
#[component]
pub fn EntryFacts(
    /// Which.
    entity: EntityRef,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let all = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let fields = plan.fields_of(&entity).unwrap_or_default();
            facts(texts, plan, &entity, &fields)
        })
    });
    let fact = |fact: Fact| {
        view! {
            <div class="entry-fact">
                <dt>{fact.label}</dt>
                <dd>{fact_text(fact.text, fact.href)}</dd>
            </div>
        }
    };
    move || {
        let all = all.get();
        if all.is_empty() {
            view! { <EmptyState text=words.say(|texts| texts.plan_parts.not_filled) /> }.into_any()
        } else {
            let all = all.into_iter().map(fact).collect_view();
            view! { <dl class="entry-facts">{all}</dl> }.into_any()
        }
    }
}

/// Numbers and pages can be tapped; a page of somebody else learns nothing of this one.
fn fact_text(text: String, href: Option<String>) -> AnyView {
    match href {
        Some(href) => view! {
            <a class="fact-link" href=href rel="noopener noreferrer" data-test="fact-link">
                <bdi>{text}</bdi>
            </a>
        }
        .into_any(),
        None => text.into_any(),
    }
}
