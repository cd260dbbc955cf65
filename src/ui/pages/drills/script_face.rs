use crate::ui::prelude::*;

use super::playing::Playing;
use crate::domain::Timestamp;
use crate::domain::drill_script::{DrillScript, ScriptRun};
use crate::i18n::{Texts, fill, format};
use crate::state::Words;
use crate::ui::widgets::{Disclosure, LogRow, Rows};

/// What has just happened in the script, in big words, the question for the table, and what happened before.
#[component]
pub(super) fn ScriptFace(playing: Memo<Option<Playing>>) -> impl IntoView {
    let words = Words::here();
    let run = Memo::new(move |_| playing.read().as_ref().and_then(|playing| playing.run.clone()));
    move || run.get().map(|run| face(words.get(), &run))
}

fn face(texts: &'static Texts, run: &ScriptRun) -> impl IntoView + use<> {
    let drills = texts.drills;
    let (script, total) = (run.script, run.script.events().len());
    let number = run.last().unwrap_or_default();
    let (what, ask) = texts.drill_scripts.event(script, number).unwrap_or_default();
    let place = fill(
        drills.event_of,
        &[
            ("number", &(number + 1).to_string()),
            ("total", &total.to_string()),
        ],
    );
    let before: Vec<_> = run
        .played
        .iter()
        .rev()
        .filter(|(played, _)| **played != number)
        .collect();
    let before = (!before.is_empty()).then(|| {
        let rows: Vec<_> = before
            .into_iter()
            .map(|(number, at)| earlier(texts, script, *number, *at))
            .collect();
        view! {
            <Disclosure summary=drills.happened>
                <Rows>{rows}</Rows>
            </Disclosure>
        }
    });
    view! {
        <div class="script" role="status" data-test="script-event">
            <p class="script-clock">
                <span class="clock-figure">{story_time(script, number)}</span>
                " "
                <span class="second">{drills.in_the_story} ". " {place}</span>
            </p>
            <p class="script-what">{what}</p>
            <div class="script-ask">
                <p class="script-ask-head">{drills.ask_table}</p>
                <p>{ask}</p>
            </div>
        </div>
        {before}
    }
}

fn story_time(script: DrillScript, number: usize) -> String {
    let story = script.events().get(number).map(|event| event.story);
    story
        .map(|(hour, minute)| format::time(hour, minute))
        .unwrap_or_default()
}

fn earlier(
    texts: &'static Texts,
    script: DrillScript,
    number: usize,
    at: Timestamp,
) -> impl IntoView + use<> {
    let (what, _) = texts.drill_scripts.event(script, number).unwrap_or_default();
    let story = story_time(script, number);
    view! {
        <LogRow time=format::time_of(at)>
            <strong>{story}</strong>
            " "
            {what}
        </LogRow>
    }
}
