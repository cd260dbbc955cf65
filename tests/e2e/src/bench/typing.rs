//! What is typed, key stroke by key stroke.

use anyhow::Result;
use serde_json::json;

use super::figures::Runs;
use super::slow::numbers;
use crate::browser::Browser;

/// What is typed: a common beginning, an accent left out, and back to the whole list.
const TYPED: [&str; 10] = [
    "j", "ju", "jur", "jurg", "jurge", "jurgen", "jurgen m", "jurgen", "j", "",
];

/// The search over the contacts.
pub const SEARCH: &str = "[data-test=contact-search] input, input[data-test=contact-search]";

/// The first field of a form.
pub const FORM: &str = "form.fields input[type=text], form.fields input:not([type])";

/// Milliseconds of work for each key stroke in a field, the layout included: for each of them the middle one of
/// `rounds`.
///
/// # Errors
/// When there is no such field.
pub async fn key_strokes(browser: &Browser, field: &str, rounds: usize) -> Result<Runs> {
    let script = "const { painted, worked } = window.stopwatch;
        const field = document.querySelector(arguments[1]);
        const took = [];
        for (const text of arguments[0]) {
            await painted();
            const start = performance.now();
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            took.push(await worked() - start);
        }
        return took;";
    let mut all = Vec::new();
    for _ in 0..rounds {
        all.push(numbers(
            &browser.js_async(script, [json!(TYPED), json!(field)]).await?,
        )?);
    }
    let of_key = |at: usize| all.iter().filter_map(|round| round.get(at).copied()).collect();
    Ok(Runs::new(
        (0..TYPED.len())
            .map(|at| Runs::new(of_key(at)).median())
            .collect(),
    ))
}
