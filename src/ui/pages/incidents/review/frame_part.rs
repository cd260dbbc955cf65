use crate::ui::prelude::*;

use super::block_form::BlockForm;
use super::block_part::Writing;
use super::choices::{OpenFields, choices_at};
use crate::domain::{Id, Incident, Review};
use crate::i18n::{fill, format};
use crate::output::paper::Paper;
use crate::state::{Clock, Session, Words};
use crate::ui::widgets::{Status, StatusKind, TextButton};

/// What is written of the review itself.
const FRAME: [&str; 3] = ["written_by", "due", "finished_on"];

/// Who writes the review and by when, and how it stands.
#[component]
pub fn FramePart(
    /// Of which incident.
    id: Id<Incident>,
    /// The whole review as a paper.
    paper: Memo<Paper>,
    /// What is being written.
    writing: Writing,
    /// What two people wrote.
    open: OpenFields,
) -> impl IntoView {
    let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
    let is_writing = move || writing.get() == Some(None);
    let due = Memo::new(move |_| {
        session.with(|plan| {
            let review = plan.reviews.get(&Review::id_for(id));
            let finished = review.and_then(|review| review.finished_on);
            (Review::due_of(plan, id), finished)
        })
    });
    let status = move || {
        let (due, finished) = due.get();
        let texts = words.get();
        let own = texts.review_words;
        let date = |template, day| fill(template, &[("date", &format::date(texts.lang, day))]);
        let (kind, text) = match (finished, due) {
            (Some(day), _) => (StatusKind::Works, date(own.finished, day)),
            (None, Some(day)) if day < clock.minute().date() => (StatusKind::Late, date(own.overdue, day)),
            (None, Some(day)) => (StatusKind::Due, date(own.due_on, day)),
            (None, None) => (StatusKind::Unsure, own.no_due.to_owned()),
        };
        view! { <Status kind text /> }
    };
    let by = move || {
        paper
            .with(|paper| paper.lead.first().cloned())
            .filter(|_| by_somebody(session, id))
    };
    let content = move || {
        if is_writing() {
            view! { <BlockForm id fields=&["written_by", "due"] on_close=move || writing.set(None) /> }
                .into_any()
        } else {
            view! {
                <p data-test="review-state">{status}</p>
                <p class="second">{by}</p>
                {move || FRAME.map(|field| choices_at(open, id, field)).collect_view()}
                <TextButton
                    text=words.say(|texts| texts.review_words.frame)
                    on_press=move || writing.set(Some(None))
                    attr:data-test="write-frame"
                />
            }
            .into_any()
        }
    };
    view! { <div class="review-frame">{content}</div> }
}

fn by_somebody(session: Session, id: Id<Incident>) -> bool {
    session.with(|plan| {
        let review = plan.reviews.get(&Review::id_for(id));
        review.is_some_and(|review| !review.written_by.is_empty())
    })
}
