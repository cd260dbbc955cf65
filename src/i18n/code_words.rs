//! What was chosen in a field, in words.

mod answers;
mod kinds;
mod members;
mod plan_choices;
mod review_choices;

use answers::answer;
use kinds::kind_in_words;
pub(super) use members::words_of_member;
use plan_choices::choice_of_plan;
use review_choices::choice_of_review;

use super::{Lang, Texts, fill};
use crate::domain::text::upper_case;
use crate::domain::{Audience, Class, EventReport, Grade, Language, PlanStep, Record, Scenario};

/// Names for every value of a choice; a value without a name does not compile.
macro_rules! named {
    ($code:ident, $choice:ident { $($variant:ident: $text:expr),+ $(,)? }) => {
        match $choice::from_code($code)? { $( $choice::$variant => $text, )+ }
    };
}

use named;

/// A value to choose from, for a list of options: a code, or a member of a set.
#[must_use]
pub fn option_words(texts: &Texts, kind: &str, field: &str, code: &str) -> String {
    let words = words_of_member(texts, field, code)
        .map(str::to_owned)
        .or_else(|| words_of_code(texts, kind, field, code))
        .unwrap_or_else(|| code.to_owned());
    // Inside a sentence they begin small; here each stands alone.
    let rest = words.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = words.split_at_checked(rest).unwrap_or_default();
    upper_case(first) + rest
}

/// A code in words; `None` for fields without codes and for codes of a newer version.
pub(super) fn words_of_code(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<String> {
    let text = match field {
        "likelihood"
        | "impact"
        | "residual_likelihood"
        | "residual_impact"
        | "impact_hours"
        | "impact_day"
        | "impact_two_days"
        | "impact_week" => {
            let grade = Grade::from_code(code)?.number().to_string();
            return Some(fill(texts.codes.grade, &[("grade", &grade)]));
        }
        "step" if kind == "role" => {
            let step = PlanStep::from_code(code)?;
            texts.plan_care.step(step).unwrap_or(texts.codes.own)
        }
        "kind" => return kind_in_words(texts, kind, code).map(str::to_owned),
        _ => choice_in_words(texts, kind, field, code).or_else(|| answer(texts, kind, field, code))?,
    };
    Some(text.to_owned())
}

/// Choices that several kinds have, then those of one kind.
fn choice_in_words(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let codes = texts.codes;
    Some(match field {
        "language" => Lang::from(Language::from_code(code)?).native_name(),
        "call_from" | "from_class" | "class" => texts.classes.name_inline(Class::from_code(code)?),
        "scenario" => texts.scenarios.name_inline(Some(Scenario::from_code(code)?)),
        // A report comes from somebody, never from everybody.
        "audience" if kind == EventReport::KIND && code == Audience::Public.code() => codes.somebody_else,
        "audience" => named!(
            code,
            Audience {
                Staff: codes.staff,
                Customers: codes.customers,
                Suppliers: codes.suppliers,
                Public: codes.everybody,
                Operators: codes.operators,
                Authorities: codes.authorities,
            }
        ),
        _ => {
            return choice_of_plan(texts, kind, field, code)
                .or_else(|| choice_of_review(texts, kind, field, code));
        }
    })
}
