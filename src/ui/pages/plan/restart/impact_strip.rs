use crate::ui::prelude::*;

use crate::domain::{Activity, Grade};
use crate::i18n::{Texts, fill};
use crate::state::Words;
use crate::ui::widgets::Section;

/// What a stop costs after a few hours, 24 and 48 hours and a week; nothing when nothing is graded.
#[component]
pub fn ImpactStrip(
    /// The activity.
    #[prop(into)]
    row: Signal<Activity>,
) -> impl IntoView {
    let words = Words::here();
    let grades = Memo::new(move |_| {
        row.with(|row| {
            [
                row.impact_hours,
                row.impact_day,
                row.impact_two_days,
                row.impact_week,
            ]
        })
    });
    let cells = move || {
        let texts = words.get();
        let after = [
            texts.restart.after_hours,
            texts.restart.after_day,
            texts.restart.after_two_days,
            texts.restart.after_week,
        ];
        let cells = after.into_iter().zip(grades.get());
        cells
            .map(|(after, grade)| cell(texts, after, grade))
            .collect_view()
    };
    view! {
        <Show when=move || grades.get().iter().any(Option::is_some)>
            <Section heading=words.signal(|texts| texts.restart.impact_over_time)>
                <dl class="impact-strip" data-test="impact-strip">{cells}</dl>
            </Section>
        </Show>
    }
}

/// Bars as many as the grade, and the grade in words.
fn cell(texts: &'static Texts, after: &'static str, grade: Option<Grade>) -> impl IntoView {
    let filled = grade.map_or(0, Grade::number);
    let said = match grade {
        Some(_) => fill(texts.codes.grade, &[("grade", &filled.to_string())]),
        None => texts.restart.not_graded.to_owned(),
    };
    let bars = (1..=4).rev().map(|bar| {
        let class = if bar <= filled {
            "impact-bar impact-bar-full"
        } else {
            "impact-bar"
        };
        view! { <span class=class></span> }
    });
    view! {
        <div class="impact-cell">
            <dt>{after}</dt>
            <dd>
                <span class="impact-bars" aria-hidden="true">
                    {bars.collect_view()}
                </span>
                {said}
            </dd>
        </div>
    }
}
