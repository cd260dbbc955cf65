use crate::ui::prelude::*;

use crate::domain::command::AddRows;
use crate::domain::record::Record;
use crate::domain::text::search_key;
use crate::domain::{Activity, Answer, Plan, TelecomNeed, TelecomNeeds};
use crate::i18n::{Lang, Texts, fill, format, option_words};
use crate::state::{Session, Words};
use crate::ui::widgets::{Button, Glyph};

/// What depends on telecom and is no essential activity yet, with the way to make it one.
#[component]
pub fn Seeds() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let names = Memo::new(move |_| session.with(|plan| seeds(words.get(), plan)));
    let hint = Signal::derive(move || {
        let texts = words.get();
        let names = names.read();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let names = format::list(texts.lang, &names);
        fill(texts.plan_parts.seed_hint, &[("names", &names)])
    });
    let add = move || {
        let named = |name: String| Activity {
            name,
            ..Activity::default()
        };
        let rows = names.get_untracked().into_iter().map(named).collect();
        // Rows with nothing but a name hold.
        let _ = session.dispatch_undoable(AddRows { rows }, words.untracked().plan_parts.seeded);
    };
    view! {
        <Show when=move || !names.read().is_empty()>
            <p class="second" data-test="seed-hint">
                {hint}
            </p>
            <Button
                text=words.say(|texts| texts.plan_parts.seed)
                glyph=Glyph::Plus
                on_press=add
                attr:data-test="seed-activities"
            />
        </Show>
    }
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
