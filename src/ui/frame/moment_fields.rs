use crate::domain::ClockTime;
use crate::domain::command::Fault;
use crate::domain::record::{Leaf, Value};
use crate::domain::timestamp::{Date, Timestamp};
use crate::i18n::format;
use crate::platform::intl;
use crate::ui::prelude::*;
use crate::ui::widgets::{Field, FieldKind};

/// A day and a time of day as they are typed.
#[derive(Clone, Copy)]
pub struct MomentDraft {
    day: RwSignal<String>,
    time: RwSignal<String>,
}

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

    /// Begins with the day of this moment, the time left open.
    pub fn on_day_of(at: Timestamp) -> Self {
        let draft = Self::new(Some(at));
        draft.time.set(String::new());
        draft
    }

    /// Shows this moment.
    pub fn show(self, at: Option<Timestamp>) {
        self.day
            .set(at.map(|at| at.date().to_string()).unwrap_or_default());
        self.time.set(at.map(format::time_of).unwrap_or_default());
    }

    /// Whether a time was typed.
    pub fn is_timed(self) -> bool {
        !self.time.read_untracked().trim().is_empty()
    }

    /// The moment on this device's clock; none when both are empty.
    ///
    /// # Errors
    /// One of the two is missing or cannot be read.
    pub fn read(self) -> Result<Option<Timestamp>, Fault> {
        moment_of(self.day.get_untracked(), &self.time.read_untracked())
    }

    /// The same, tracked.
    ///
    /// # Errors
    /// One of the two is missing or cannot be read.
    pub fn get(self) -> Result<Option<Timestamp>, Fault> {
        moment_of(self.day.get(), &self.time.read())
    }

    /// The same where the moment cannot be left open.
    ///
    /// # Errors
    /// Day or time is missing or cannot be read.
    pub fn needed(self) -> Result<Timestamp, Fault> {
        self.read()?.ok_or(Fault::Missing)
    }
}

fn moment_of(day: String, time: &str) -> Result<Option<Timestamp>, Fault> {
    if day.is_empty() && time.is_empty() {
        return Ok(None);
    }
    let day = Date::from_value(&Value::String(day)).ok_or(Fault::Missing)?;
    // Some browsers add the seconds.
    let time: String = time.chars().take(5).collect();
    let time = ClockTime::from_value(&Value::String(time)).ok_or(Fault::Missing)?;
    let at_offset = |offset_min| Timestamp::at_local(day, time, offset_min);
    // The offset of that moment, which another half of the year may have.
    let guess = at_offset(intl::offset_minutes(at_offset(0).ms));
    Ok(Some(at_offset(intl::offset_minutes(guess.ms))))
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
