use leptos::prelude::*;

use crate::domain::{Plan, Row};
use crate::i18n::{Texts, format};
use crate::state::{Session, Words};
use crate::ui::widgets::{FactRow, Rows, Section};

/// A line to read: what it is, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Fact {
    order: String,
    name: String,
    second: String,
}

/// The parts of the plan that came with a file, to be read.
#[component]
pub fn Reading() -> impl IntoView {
    let words = Words::here();
    view! {
        <ReadingPart heading=words.say(|texts| texts.plan.standing) facts=standing />
        <ReadingPart heading=words.say(|texts| texts.plan.lines) facts=lines />
        <ReadingPart heading=words.say(|texts| texts.plan.activities) facts=activities />
    }
}

#[component]
fn ReadingPart(
    #[prop(into)] heading: Signal<String>,
    facts: fn(&Plan, &'static Texts) -> Vec<Fact>,
) -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let all = Memo::new(move |_| {
        let texts = words.get();
        let mut all = session.with(|plan| facts(plan, texts));
        all.sort_by(|a, b| a.order.cmp(&b.order));
        all
    });
    let row = |fact: Fact| view! { <FactRow name=fact.name second=move || fact.second.clone() /> };
    view! {
        <Show when=move || !all.read().is_empty()>
            <Section heading>
                <Rows>{move || all.get().into_iter().map(row).collect_view()}</Rows>
            </Section>
        </Show>
    }
}

fn facts<T: Row>(plan: &Plan, fact: impl Fn(&T) -> Fact) -> Vec<Fact> {
    T::table(plan).values().map(fact).collect()
}

fn joined(parts: &[&str]) -> String {
    let filled: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    filled.join(", ")
}

fn standing(plan: &Plan, _: &'static Texts) -> Vec<Fact> {
    facts(plan, |row: &crate::domain::Standing| Fact {
        order: row.order.clone(),
        name: row.text.clone(),
        second: row.place.clone(),
    })
}

fn lines(plan: &Plan, _: &'static Texts) -> Vec<Fact> {
    facts(plan, |row: &crate::domain::Line| Fact {
        order: row.order.clone(),
        name: row.name.clone(),
        second: joined(&[&row.operator, &row.cable, &row.customer_number]),
    })
}

fn activities(plan: &Plan, texts: &'static Texts) -> Vec<Fact> {
    facts(plan, |row: &crate::domain::Activity| {
        let objective = row
            .rto
            .map(|rto| format::duration(texts.lang, u64::from(rto.0)))
            .unwrap_or_default();
        Fact {
            order: row.order.clone(),
            name: row.name.clone(),
            second: joined(&[&objective, &row.meanwhile]),
        }
    })
}
