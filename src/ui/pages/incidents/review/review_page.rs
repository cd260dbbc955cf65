use crate::ui::prelude::*;
use leptos_router::hooks::use_navigate;

use super::block_part::{BlockPart, Writing};
use super::choices::{OpenCount, open_fields};
use super::frame_part::FramePart;
use super::review_fields;
use super::timeline_part::TimelinePart;
use crate::domain::command::SaveEntry;
use crate::domain::record::{Record, Value};
use crate::domain::{Id, Incident, IncidentState, Review, ReviewBlock};
use crate::output::paper::Paper;
use crate::output::review_paper::review_paper;
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::frame::AppScreen;
use crate::ui::layout::Actions;
use crate::ui::pages::incidents::actions::IncidentActions;
use crate::ui::pages::incidents::log_out::file_stem;
use crate::ui::pages::incidents::paper_ways::PaperWays;
use crate::ui::pages::incidents::this_incident::{back_to_incident, named_incident, title_of};
use crate::ui::widgets::{
    Button, ButtonLook, Dialog, EmptyState, Glyph, PageTitle, Section, SectionRule, SignLink,
};

/// The review of an incident.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let words = Words::here();
    let id = named_incident();
    let title = words.signal(|texts| texts.review_words.title);
    let content = move || match id.get() {
        Some(named) => view! {
            <p class="only-print">{title_of(id)}</p>
            <ReviewOf id=named title />
        }
        .into_any(),
        None => view! { <EmptyState text=words.say(|texts| texts.incidents.not_found) /> }.into_any(),
    };
    view! {
        <AppScreen head=back_to_incident(id) title>
            {content}
        </AppScreen>
    }
}

#[component]
fn ReviewOf(id: Id<Incident>, title: Signal<String>) -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let clock = Clock::here();
    let paper: Memo<Paper> = Memo::new(move |_| {
        let (texts, now) = (words.get(), clock.minute());
        session.with(|plan| review_paper(texts, plan, id, now))
    });
    let (is_open, finished) = {
        let state = Memo::new(move |_| {
            session.with(|plan| {
                let open = IncidentState::in_plan(plan, id).is_some_and(|state| state.is_open());
                let review = plan.reviews.get(&Review::id_for(id));
                (open, review.is_some_and(|review| review.finished_on.is_some()))
            })
        });
        (move || state.get().0, move || state.get().1)
    };
    let writing: Writing = RwSignal::new(None);
    let open = open_fields(id);
    let hint = move || {
        let own = words.get().review_words;
        if is_open() { own.still_open } else { own.hint }
    };
    let asking = RwSignal::new(false);
    let unanswered = move || {
        let rows = paper.with(|paper| {
            let rows = paper.parts.iter().flat_map(|part| &part.rows);
            rows.filter(|row| !row.field.is_empty() && row.text.is_empty())
                .count()
        });
        u64::try_from(rows).unwrap_or(u64::MAX)
    };
    let finish = move || {
        asking.set(false);
        let (was, mut fields) = session.with_untracked(|plan| review_fields(plan, id));
        if was.contains_key("finished_on") {
            fields.remove("finished_on");
        } else {
            let today = Clock::read().date().to_string();
            fields.insert("finished_on".to_owned(), Value::String(today));
        }
        // A day and an incident hold.
        let _ = session.dispatch(SaveEntry {
            kind: Review::KIND,
            entity: Some(Review::id_for(id).entity()),
            was,
            fields,
        });
    };
    let finish_words = move || {
        let own = words.get().review_words;
        if finished() { own.reopen } else { own.finish }
    };
    let press = move || {
        if !untrack(finished) && untrack(unanswered) > 0 {
            asking.set(true);
        } else {
            finish();
        }
    };
    let question = Signal::derive(move || {
        let texts = words.get();
        texts.count(&texts.review_words.finish_question, unanswered(), &[])
    });
    let blocks = move || {
        let each = ReviewBlock::ALL.iter().zip(0..);
        each.map(|(block, place)| view! { <BlockPart id block=*block place paper writing open /> })
            .collect_view()
    };
    let go = use_navigate();
    let evidence = move || {
        go(
            &addresses.to(&format!("/incidents/{id}/evidence")),
            Default::default(),
        )
    };
    view! {
        <PageTitle text=title hint=Signal::derive(move || hint().to_owned()) />
        <OpenCount open />
        <FramePart id paper writing open />
        <TimelinePart id />
        {blocks}
        <IncidentActions id />
        <div class="no-print">
            <Section heading=words.say(|texts| texts.log_words.take_along) rule=SectionRule::Thin>
                <PaperWays
                    paper=move |()| paper.get_untracked()
                    stem=move |()| {
                        let texts = words.untracked();
                        file_stem(texts, session, id, texts.review_words.title)
                    }
                />
                <Button
                    text=words.say(|texts| texts.review_words.to_evidence)
                    glyph=Glyph::Folder
                    on_press=evidence
                    attr:data-test="to-evidence"
                />
            </Section>
        </div>
        <Actions sign=move || {
            view! {
                <SignLink
                    href=addresses.to(&format!("/incidents/actions?incident={id}"))
                    context=words.say(|texts| texts.review_words.lesson_context)
                    verb=words.say(|texts| texts.review_words.add_action)
                    attr:data-test="make-action"
                />
            }
        }>
            {move || {
                let glyph = if finished() { Glyph::Undo } else { Glyph::Tick };
                view! { <Button text=finish_words glyph on_press=press attr:data-test="finish-review" /> }
            }}
        </Actions>
        {move || asking.get().then(|| view! {
            <Dialog
                title=question
                text=words.say(|texts| texts.review_words.finish_consequence)
                safe=words.say(|texts| texts.review_words.go_on)
                on_safe=move || asking.set(false)
                act=words.say(|texts| texts.review_words.finish_anyway)
                on_act=finish
                act_look=ButtonLook::Plain
            />
        }.into_any())}
    }
}
