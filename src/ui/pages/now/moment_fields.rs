use crate::ui::prelude::*;

use crate::domain::command::Fault;
use crate::domain::record::{Leaf, Value};
use crate::domain::{ClockTime, Date, Timestamp};
use crate::i18n::format;
use crate::state::Words;
use crate::ui::widgets::{Field, FieldKind};

/// A day and a time of day as they are typed.
#[derive(Clone, Copy)]
pub struct MomentDraft {
    day: RwSignal<String>,
    time: RwSignal<String>,
    offset_min: i16,
}

impl MomentDraft {
    /// A draft that begins with this moment.
    pub fn new(at: Timestamp) -> Self {
        Self {
            day: RwSignal::new(at.date().to_string()),
            time: RwSignal::new(format::time_of(at)),
            offset_min: at.offset_min,
        }
    }

    /// A draft of this day, with the time left open.
    pub fn without_time(at: Timestamp) -> Self {
        let draft = Self::new(at);
        draft.time.set(String::new());
        draft
    }

    /// Whether a time was typed.
    pub fn is_timed(self) -> bool {
        !self.time.read_untracked().trim().is_empty()
    }

    /// The moment; a fault when day or time is missing.
    pub fn read(self) -> Result<Timestamp, Fault> {
        let day = Date::from_value(&Value::from(self.day.get_untracked()));
        let typed = self.time.get_untracked();
        // Some browsers add seconds.
        let time = ClockTime::from_value(&Value::from(typed.get(..5).unwrap_or_default()));
        match (day, time) {
            (Some(day), Some(time)) => Ok(Timestamp::at_local(day, time, self.offset_min)),
            _ => Err(Fault::Missing),
        }
    }
}

/// The two fields, side by side where there is room.
#[component]
pub fn MomentFields(
    /// What is typed.
    draft: MomentDraft,
    /// Above the time.
    #[prop(into)]
    label: Signal<String>,
    /// Above the day.
    #[prop(into)]
    day_label: Signal<String>,
    /// One sentence on what is wrong.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// The beginning of the `data-test` names.
    test: &'static str,
) -> impl IntoView {
    view! {
        <div class="moment-fields">
            <Field
                label
                kind=FieldKind::Time
                value=draft.time
                on_input=move |typed: String| draft.time.set(typed)
                error
                attr:data-test=format!("{test}-time")
            />
            <Field
                label=day_label
                kind=FieldKind::Date
                value=draft.day
                on_input=move |typed: String| draft.day.set(typed)
                attr:data-test=format!("{test}-day")
            />
        </div>
    }
}

/// What is wrong with one field of a refused command, in words.
pub fn error_at(
    refused: RwSignal<Option<crate::domain::command::Refusal>>,
    field: &'static str,
) -> Signal<Option<String>> {
    use crate::domain::command::Refusal;
    let words = Words::here();
    Signal::derive(move || {
        let texts = words.get();
        refused.with(|refused| match refused.as_ref()? {
            Refusal::Invalid(faults) => {
                let of_field = faults.iter().find(|fault| fault.field == field)?;
                Some(texts.refusals.fault(texts, field, &of_field.fault))
            }
            refusal if field.is_empty() => Some(texts.refusals.words(texts, refusal)),
            _ => None,
        })
    })
}
