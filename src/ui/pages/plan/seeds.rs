use crate::ui::prelude::*;

use crate::domain::command::AddRows;
use crate::domain::dependency::operator_key;
use crate::domain::order::in_owners_order;
use crate::domain::record::Record;
use crate::domain::text::{clean_line, search_key};
use crate::domain::{Activity, Answer, Line, Operator, Plan, TelecomNeed, TelecomNeeds};
use crate::i18n::{Lang, Texts, fill, format, option_words};
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Glyph};

/// What depends on telecom and is no essential activity yet, with the way to make it one.
#[component]
pub fn Seeds() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let names = Memo::new(move |_| session.with(|plan| seeds(words.get(), plan)));
    let add = move |names: Vec<String>| {
        let named = |name: String| Activity {
            name,
            ..Activity::default()
        };
        let rows = names.into_iter().map(named).collect();
        // Rows with nothing but a name hold.
        let _ = session.dispatch_undoable(AddRows { rows }, words.untracked().plan_parts.seeded);
    };
    view! {
        <Offer
            names
            hint=|texts| texts.plan_parts.seed_hint
            verb=|texts| texts.plan_parts.seed
            add
            test="seed-activities"
        />
    }
}

/// Operators that lines name and that have no page of their own yet, with the way to give them one.
#[component]
pub fn OperatorSeeds() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let names = Memo::new(move |_| session.with(operators_of_lines));
    let add = move |names: Vec<String>| {
        let named = |name: String| Operator {
            name,
            ..Operator::default()
        };
        let rows = names.into_iter().map(named).collect();
        let _ = session.dispatch_undoable(AddRows { rows }, words.untracked().plan_parts.operators_seeded);
    };
    view! {
        <Offer
            names
            hint=|texts| texts.plan_parts.seed_operators_hint
            verb=|texts| texts.plan_parts.seed_operators
            add
            test="seed-operators"
        />
    }
}

/// Names of rows that could be added, and the tap that adds them; nothing where there are none.
#[component]
fn Offer(
    names: Memo<Vec<String>>,
    /// The sentence before it, with {names}.
    hint: fn(&'static Texts) -> &'static str,
    verb: fn(&'static Texts) -> &'static str,
    #[prop(into)] add: Callback<(Vec<String>,)>,
    /// The button's `data-test`.
    test: &'static str,
) -> impl IntoView {
    let words = Words::here();
    let told = Signal::derive(move || {
        let texts = words.get();
        let names = names.read();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = format::list(texts.lang, &names);
        fill(hint(texts), &[("names", &names)])
    });
    view! {
        <Show when=move || !names.read().is_empty()>
            <p class="second" data-test="seed-hint">
                {told}
            </p>
            <Button
                text=words.say(verb)
                glyph=Glyph::Plus
                on_press=move || add.run((names.get_untracked(),))
                attr:data-test=test
            />
        </Show>
    }
}

/// Names that lines give their operators, each once, in the order of the lines.
fn operators_of_lines(plan: &Plan) -> Vec<String> {
    let mut known: Vec<String> = plan
        .operators
        .values()
        .map(|operator| operator_key(&operator.name))
        .collect();
    let mut found = Vec::new();
    for (_, line) in in_owners_order(&plan.lines, |line: &Line| &line.order) {
        let key = operator_key(&line.operator);
        if !key.is_empty() && !known.contains(&key) {
            known.push(key);
            found.push(clean_line(&line.operator));
        }
    }
    found
}

/// Names of activities that are not in the plan.
fn seeds(texts: &Texts, plan: &Plan) -> Vec<String> {
    let names: Vec<String> = plan
        .activities
        .values()
        .map(|activity| search_key(&activity.name))
        .collect();
    let depends = |need: &TelecomNeed| {
        let answer = plan.telecom_needs.answers.get(need);
        matches!(answer, Some(Answer::Yes | Answer::Partly))
    };
    let needs = TelecomNeed::ALL.iter().copied().filter(depends);
    let name =
        |texts: &Texts, need: TelecomNeed| option_words(texts, TelecomNeeds::KIND, "answers", need.code());
    // Made an activity under its name in whichever language.
    let is_known = |need: TelecomNeed| {
        let mut called = Lang::ALL.iter().map(|lang| name(crate::i18n::texts(*lang), need));
        called.any(|name| names.contains(&search_key(&name)))
    };
    let (known, unknown): (Vec<_>, Vec<_>) = needs.partition(|need| is_known(*need));
    // Activities of which none came from here were named by hand, and cover the needs in words of their own.
    if known.is_empty() && !plan.activities.is_empty() {
        return Vec::new();
    }
    unknown.into_iter().map(|need| name(texts, need)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Id;

    #[test]
    fn operators_that_lines_name_are_offered_until_they_have_a_page() {
        let mut plan = Plan::default();
        for (bits, name) in [(1, "Noordlijn"), (2, " noordlijn"), (3, "Zuidnet"), (4, "")] {
            let line = Line {
                operator: name.into(),
                order: bits.to_string(),
                ..Line::default()
            };
            plan.lines.insert(Id::from_bits(bits), line);
        }
        assert_eq!(operators_of_lines(&plan), ["Noordlijn", "Zuidnet"]);
        let operator = Operator {
            name: "ZUIDNET".into(),
            ..Operator::default()
        };
        plan.operators.insert(Id::from_bits(9), operator);
        assert_eq!(operators_of_lines(&plan), ["Noordlijn"]);
    }
}
