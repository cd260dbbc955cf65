use crate::ui::prelude::*;

use crate::domain::record::Leaf;
use crate::domain::timestamp::{Date, Timestamp};
use crate::domain::{Value, command};
use crate::i18n::format;
use crate::platform::intl;
use crate::ui::widgets::{Field, FieldKind};

/// A day and a time that are being written.
#[derive(Clone, Copy)]
pub struct MomentDraft {
    day: RwSignal<String>,
    time: RwSignal<String>,
}

/// What was written is no moment: one of the two is missing or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMoment;

impl MomentDraft {
    /// Begins with this moment, or with nothing.
    pub fn new(at: Option<Timestamp>) -> Self {
        let draft = Self {
            day: RwSignal::default(),
            time: RwSignal::default(),
        };
        draft.show(at);
        draft
    }

    /// Shows this moment.
    pub fn show(self, at: Option<Timestamp>) {
        self.day
            .set(at.map(|at| at.date().to_string()).unwrap_or_default());
        self.time.set(at.map(format::time_of).unwrap_or_default());
    }

    /// The moment on this device's clock; none when both are empty.
    ///
    /// # Errors
    /// One of the two is missing or cannot be read.
    pub fn read(self) -> Result<Option<Timestamp>, NoMoment> {
        let (day, time) = (self.day.get_untracked(), self.time.get_untracked());
        if day.is_empty() && time.is_empty() {
            return Ok(None);
        }
        let day = Date::from_value(&Value::String(day)).ok_or(NoMoment)?;
        // Some browsers add the seconds.
        let time: String = time.chars().take(5).collect();
        let time = crate::domain::ClockTime::from_value(&Value::String(time)).ok_or(NoMoment)?;
        let local = day.and_time(time).and_utc().timestamp_millis();
        let guess = intl::offset_minutes(local);
        let offset = intl::offset_minutes(local - i64::from(guess) * 60_000);
        Ok(Some(Timestamp::new(local - i64::from(offset) * 60_000, offset)))
    }
}

/// The fault of one of these fields, when the command was refused for it.
pub fn fault_at(refusal: &command::Refusal, fields: &[&str]) -> Option<command::Fault> {
    match refusal {
        command::Refusal::Invalid(faults) => {
            let found = faults.iter().find(|fault| fields.contains(&fault.field));
            found.map(|fault| fault.fault.clone())
        }
        _ => None,
    }
}

/// A day and a time side by side.
#[component]
pub fn MomentFields(
    /// What is written.
    draft: MomentDraft,
    /// Label of the day.
    #[prop(into)]
    day: Signal<String>,
    /// Label of the time.
    #[prop(into)]
    time: Signal<String>,
    /// One sentence on what is wrong.
    #[prop(into)]
    error: Signal<Option<String>>,
    /// `data-test` of the two fields, before "-day" and "-time".
    test: &'static str,
) -> impl IntoView {
    view! {
        <div class="moment-fields">
            <Field
                label=day
                value=draft.day
                on_input=move |text: String| draft.day.set(text)
                kind=FieldKind::Date
                attr:data-test=format!("{test}-day")
            />
            <Field
                label=time
                value=draft.time
                on_input=move |text: String| draft.time.set(text)
                kind=FieldKind::Time
                error
                attr:data-test=format!("{test}-time")
            />
        </div>
    }
}
