use crate::ui::prelude::*;

use crate::domain::command::CorrectLine;
use crate::domain::text::clean_text;
use crate::domain::{Id, LogLine, Timestamp};
use crate::state::{Session, Words};
use crate::ui::frame::{MomentDraft, MomentFields, SaveOrLeave, fault_at};
use crate::ui::widgets::TextArea;

/// Corrects the time or the text of one line; the original stays.
#[component]
pub fn CorrectForm(
    /// Which line.
    id: Id<LogLine>,
    /// Its time as it is shown.
    at: Timestamp,
    /// Called when it is corrected, or left.
    #[prop(into)]
    on_close: Callback<()>,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let moment = MomentDraft::new(Some(at));
    let text = RwSignal::new(String::new());
    let time_fault = RwSignal::new(None::<String>);
    let text_fault = RwSignal::new(None::<String>);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        time_fault.set(None);
        text_fault.set(None);
        let texts = words.untracked();
        let Ok(Some(right)) = moment.read() else {
            time_fault.set(Some(texts.end_words.needs_moment.to_owned()));
            return;
        };
        // The fields know no seconds: the same minute is no correction.
        let is_same = right.ms.div_euclid(60_000) == at.ms.div_euclid(60_000);
        let text = clean_text(&text.get_untracked());
        let corrected = CorrectLine {
            line: id,
            at: (!is_same).then_some(right),
            text: (!text.is_empty()).then_some(text),
        };
        match session.dispatch(corrected) {
            Ok(_) => on_close.run(()),
            Err(refusal) => match fault_at(&refusal, &["at"]) {
                Some(fault) => time_fault.set(Some(texts.refusals.fault(texts, "at", &fault))),
                None => text_fault.set(Some(texts.refusals.words(texts, &refusal))),
            },
        }
    };
    view! {
        <form class="fields correct-form" novalidate on:submit=save data-test="correct-form">
            <p class="second">{words.say(|texts| texts.incidents.correct_hint)}</p>
            <MomentFields
                draft=moment
                day=words.signal(|texts| texts.log_words.right_day)
                time=words.signal(|texts| texts.incidents.correct_time)
                error=time_fault
                test="correct"
            />
            <TextArea
                label=words.say(|texts| texts.log_words.remark)
                value=text
                on_input=move |typed: String| text.set(typed)
                error=text_fault
                attr:data-test="correct-text"
            />
            <SaveOrLeave save=words.say(|texts| texts.incidents.correct) test="save-correction" on_leave=on_close />
        </form>
    }
}
