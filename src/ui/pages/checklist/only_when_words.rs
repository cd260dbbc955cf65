//! When a step is of use, in words.

use crate::domain::checklist::OnlyWhen;
use crate::i18n::{Texts, fill};

/// "Vanaf klasse groot. Alleen bij deze uitval: telefonie"; empty when it always is.
pub(super) fn only_when_words(texts: &Texts, only_when: OnlyWhen) -> String {
    let class = only_when.from_class.map(|class| {
        let class = texts.classes.name_inline(class);
        fill(texts.steps.from_class, &[("class", class)])
    });
    let scenario = only_when.scenario.map(|scenario| {
        let scenario = texts.scenarios.name_inline(Some(scenario));
        fill(texts.steps.only_in, &[("scenario", scenario)])
    });
    let words: Vec<String> = class.into_iter().chain(scenario).collect();
    words.join(". ")
}
