use crate::ui::prelude::*;

use super::today;
use crate::domain::stale::study_age;
use crate::state::{Session, Words};
use crate::ui::widgets::{Status, StatusKind};

/// Below the facts of the risk assessment: that it is to be done again. Nothing when it is not.
#[component]
pub fn StudyAgeNote() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let today = today();
    let told = Memo::new(move |_| {
        let (texts, today) = (words.get(), today.get());
        let why = session.with(|plan| study_age(&plan.risk_study, today))?;
        Some(texts.risk_words.study(texts, why))
    });
    move || {
        told.get()
            .map(|text| view! { <Status kind=StatusKind::Due text /> })
    }
}
