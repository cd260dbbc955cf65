use crate::ui::prelude::*;

use crate::domain::drill_script::is_around_a_table;
use crate::domain::{Id, Incident};
use crate::i18n::{fill, format};
use crate::output::timeline_picture::Timeline;
use crate::state::{Clock, Session, Words};
use crate::ui::widgets::{Disclosure, EmptyState, Section};

/// The timeline: the headline, the picture, the same in words.
#[component]
pub fn TimelinePart(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let shown = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        session.with(|plan| {
            let timeline = Timeline::of(texts, plan, id, now).unwrap_or_default();
            let own = texts.review_words;
            let (within, judged) = timeline.within();
            let heading = match judged {
                0 => own.timeline.to_owned(),
                _ => texts.count(
                    &own.in_time_count,
                    u64::try_from(within).unwrap_or(0),
                    &[("total", &judged.to_string())],
                ),
            };
            let moment = format::moment(texts.lang, timeline.started);
            let hint = match timeline.rows.is_empty() {
                true if plan.incidents.get(&id).is_some_and(is_around_a_table) => own.not_measured.to_owned(),
                true => own.nothing_hit.to_owned(),
                false => {
                    let hint = fill(own.timeline_hint, &[("moment", &moment)]);
                    match timeline.unmeasured() {
                        0 => hint,
                        count => {
                            let count = u64::try_from(count).unwrap_or(u64::MAX);
                            format!("{hint} {}", texts.count(&own.unmeasured_count, count, &[]))
                        }
                    }
                }
            };
            (
                heading,
                hint,
                timeline.picture(texts, plan),
                timeline.in_words(texts, plan),
            )
        })
    });
    let said = move || {
        let said = shown.read().3.clone();
        match said.is_empty() {
            true => view! { <EmptyState text=words.say(|texts| texts.now.log_is_empty) /> }.into_any(),
            false => said
                .into_iter()
                .map(|line| view! { <li>{line}</li> })
                .collect_view()
                .into_any(),
        }
    };
    view! {
        <Section heading=Signal::derive(move || shown.read().0.clone())>
            <p class="second">{move || shown.read().1.clone()}</p>
            <div
                class="plan-picture timeline"
                data-test="timeline"
                inner_html=move || shown.read().2.clone()
            ></div>
            <Disclosure summary=words.signal(|texts| texts.review_words.in_words) on_paper=true>
                <ul class="plain-list" data-test="timeline-words">
                    {said}
                </ul>
            </Disclosure>
        </Section>
    }
}
