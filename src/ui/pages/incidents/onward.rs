use crate::ui::prelude::*;

use crate::domain::acts::acts;
use crate::domain::{Id, Incident, IncidentState, Review};
use crate::i18n::{fill, format};
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows};

/// What stands beside the log: cause and end, review, evidence; once it is closed the call round too.
#[component]
pub fn Onward(
    /// Of which incident.
    id: Id<Incident>,
) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let is_closed = Memo::new(move |_| {
        session.with(|plan| IncidentState::in_plan(plan, id).is_some_and(|state| !state.is_open()))
    });
    let seconds = Memo::new(move |_| {
        let texts = words.get();
        session.with(|plan| {
            let state = IncidentState::in_plan(plan, id).unwrap_or_default();
            let left = acts(plan, &state).iter().filter(|act| act.is_left()).count();
            let end = match left {
                0 => texts.end_words.all_done.to_owned(),
                left => {
                    let left = u64::try_from(left).unwrap_or(u64::MAX);
                    texts.count(&texts.end_words.acts_left, left, &[])
                }
            };
            let finished = plan
                .reviews
                .get(&Review::id_for(id))
                .and_then(|review| review.finished_on);
            let own = texts.review_words;
            let date = |day| format::date(texts.lang, day);
            let review = match (finished, Review::due_of(plan, id)) {
                (Some(day), _) => fill(own.finished, &[("date", &date(day))]),
                (None, Some(day)) => fill(own.due_on, &[("date", &date(day))]),
                _ if state.is_open() => own.still_open.to_owned(),
                _ => own.no_due.to_owned(),
            };
            let later = texts.call_round.after_the_end.to_owned();
            [end, review, texts.evidence_words.hint.to_owned(), later]
        })
    });
    let row = move |screen: &'static str, glyph: Glyph, place: usize| {
        let title = move || {
            let texts = words.get();
            match place {
                0 => texts.end_words.title,
                1 => texts.review_words.title,
                2 => texts.evidence_words.title,
                _ => texts.call_round.title,
            }
        };
        view! {
            <RowLink
                href=addresses.to(&format!("/incidents/{id}/{screen}"))
                lead=RowLead::Icon(glyph)
                title
                second=move || seconds.read().get(place).cloned().unwrap_or_default()
                attr:data-test=format!("to-{screen}")
            />
        }
    };
    view! {
        <div class="no-print">
            <Rows>
                {row("end", Glyph::Stop, 0)}
                {row("review", Glyph::Note, 1)}
                {row("evidence", Glyph::Folder, 2)}
                {move || is_closed.get().then(|| row("calls", Glyph::Phone, 3))}
            </Rows>
        </div>
    }
}
