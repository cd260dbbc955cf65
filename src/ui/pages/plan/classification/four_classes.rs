use crate::ui::prelude::*;

use super::super::route::{form_href, part_href};
use crate::domain::classify::{asked_for_next, passed_over};
use crate::domain::order::in_owners_order;
use crate::domain::{Class, Criterion, Plan, Record};
use crate::i18n::{Texts, fill, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::frame::seriousness;
use crate::ui::widgets::{ClassBadge, Notice, NoticeTone, Section, TextLink};

/// Each class with its criteria, its examples and what it becomes when it lasts, weakest first.
#[component]
pub fn FourClasses() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let skipped = Memo::new(move |_| session.with(|plan| passed_over(&plan.classification.thresholds)));
    let warning = move || {
        skipped.get().map(|pair| {
            let texts = words.get();
            let text = texts.classification.skipped(texts, pair);
            view! { <Notice text tone=NoticeTone::Alert attr:data-test="class-passed-over" /> }
        })
    };
    view! {
        {warning}
        {Class::ALL.iter().copied().map(|class| view! { <OneClass class /> }).collect_view()}
    }
}

#[component]
fn OneClass(class: Class) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let facts = Memo::new(move |_| session.with(|plan| facts(words.get(), plan, class)));
    let has_rows =
        Memo::new(move |_| session.with(|plan| plan.criteria.values().any(|row| row.class == class)));
    let way = move || {
        if has_rows.get() {
            let text = words.say(|texts| texts.plan_parts.criterion);
            view! { <TextLink href=part_href(addresses, Criterion::KIND) text=Signal::derive(move || text().to_owned()) /> }.into_any()
        } else {
            view! { <AddToClass class /> }.into_any()
        }
    };
    let fact = |(label, text): (String, String)| {
        view! {
            <div class="entry-fact">
                <dt>{label}</dt>
                <dd>{text}</dd>
            </div>
        }
    };
    view! {
        <ClassSection class>
            <dl class="entry-facts">{move || facts.get().into_iter().map(fact).collect_view()}</dl>
            {way}
        </ClassSection>
    }
}

/// A class with its bars and what it means; below it what is known of it.
#[component]
pub fn ClassSection(
    /// Which.
    class: Class,
    /// What is known of it.
    children: Children,
) -> impl IntoView {
    let words = Words::here();
    let heading = Signal::derive(move || words.get().classes.name(class).to_owned());
    let bars = move || view! { <ClassBadge seriousness=seriousness(Some(class)) text="" /> };
    view! {
        <Section heading aside=bars attr:data-test=format!("class-{}", class.code())>
            <p class="second">{move || words.get().classes.means(class)}</p>
            {children()}
        </Section>
    }
}

/// Leads to the form of a new criterion of this class.
#[component]
pub fn AddToClass(
    /// Which.
    class: Class,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let href = format!(
        "{}?class={}",
        form_href(addresses, Criterion::KIND, None),
        class.code()
    );
    view! {
        <TextLink
            href
            text=words.say(|texts| texts.classification.add)
            attr:data-test=format!("add-to-{}", class.code())
        />
    }
}

fn facts(texts: &Texts, plan: &Plan, class: Class) -> Vec<(String, String)> {
    let words = texts.classification;
    let rows = in_owners_order(&plan.criteria, |row: &Criterion| &row.order);
    let listed = |example: bool| {
        let rows = rows
            .iter()
            .filter(|(_, row)| row.class == class && row.example == example);
        rows.map(|(_, row)| row.text.trim())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let mut facts = Vec::new();
    let mut add = |label: &str, text: String| {
        if !text.is_empty() {
            facts.push((label.to_owned(), text));
        }
    };
    add(words.criteria, listed(false));
    add(words.examples, listed(true));
    if class != Class::Crisis {
        let next = match asked_for_next(&plan.classification.thresholds, class) {
            Some((next, after)) => {
                let duration = format::duration(texts.lang, after.0.into());
                let word = texts.classes.name_inline(next);
                fill(words.next_class, &[("duration", &duration), ("word", word)])
            }
            None => words.no_threshold.to_owned(),
        };
        add(words.if_it_lasts, next);
    }
    if let Some(every) = plan.classification.message_every.get(&class) {
        add(
            texts.fields.message_every,
            format::duration(texts.lang, every.0.into()),
        );
    }
    facts
}
