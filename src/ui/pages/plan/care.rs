//! What keeps the plan true, on the page of the plan.

use crate::ui::prelude::*;

use crate::domain::due;
use crate::i18n::{Counted, Texts};
use crate::state::{Addresses, Clock, Session, Words};
use crate::ui::pages::exchange::waiting_proposals;
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows, Section, TextLink};

/// How many entries want a look today; renewed when the day changes.
pub fn due_today() -> Memo<usize> {
    let (session, clock) = (Session::here(), Clock::here());
    let today = Memo::new(move |_| clock.minute().date());
    Memo::new(move |_| session.with(|plan| due::count(plan, today.get())))
}

/// One quiet line when entries want a check.
#[component]
pub fn DueLine() -> impl IntoView {
    let text = |texts: &'static Texts| &texts.plan_care.entries_to_check;
    line(due_today(), text, "/plan/review", "due-line")
}

/// One line when two devices changed the same, leading to where it is chosen.
#[component]
pub fn ChoicesLine() -> impl IntoView {
    let session = Session::here();
    let open = Memo::new(move |_| session.all_unsettled().len());
    line(
        open,
        |texts| &texts.plan_care.to_choose,
        "/exchange",
        "choices-line",
    )
}

/// How many there are of something, as the way to it; nothing when there are none.
fn line(
    count: Memo<usize>,
    pick: fn(&'static Texts) -> &'static Counted,
    path: &'static str,
    test: &'static str,
) -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    let text = Signal::derive(move || {
        let texts = words.get();
        texts.count(pick(texts), u64::try_from(count.get()).unwrap_or(u64::MAX), &[])
    });
    view! {
        <Show when=move || { count.get() > 0 }>
            <p class="due-line">
                <TextLink href=addresses.to(path) text attr:data-test=test />
            </p>
        </Show>
    }
}

/// The ways to what wants a check, to the validations and to the history.
#[component]
pub fn Care() -> impl IntoView {
    let (words, addresses) = (Words::here(), Addresses::here());
    // Last of the rows: what is read later moves nothing.
    let waiting = waiting_proposals();
    let how_many = move || {
        let texts = words.get();
        let count = waiting.with(|waiting| waiting.as_ref().map_or(0, |incoming| incoming.found));
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        texts.count(&texts.preview.proposals_wait, count, &[])
    };
    view! {
        <Section heading=words.say(|texts| texts.plan_care.care)>
            <Rows>
                <RowLink
                    href=addresses.to("/plan/review")
                    lead=RowLead::Icon(Glyph::Tick)
                    title=words.say(|texts| texts.plan_care.to_check)
                    second=words.say(|texts| texts.plan_care.to_check_why)
                    attr:data-test="plan-review"
                />
                <RowLink
                    href=addresses.to("/plan/validation")
                    lead=RowLead::Icon(Glyph::CheckDisc)
                    title=words.say(|texts| texts.kinds.validation)
                    second=words.say(|texts| texts.plan_care.validation_why)
                    attr:data-test="plan-validation"
                />
                <RowLink
                    href=addresses.to("/plan/history")
                    lead=RowLead::Icon(Glyph::Clock)
                    title=words.say(|texts| texts.plan_care.history)
                    second=words.say(|texts| texts.plan_care.history_why)
                    attr:data-test="plan-history"
                />
                <Show when=move || waiting.read().is_some()>
                    <RowLink
                        href=addresses.to("/exchange")
                        lead=RowLead::Icon(Glyph::Folder)
                        title=words.say(|texts| texts.preview.proposals)
                        second=how_many
                        attr:data-test="plan-proposals"
                    />
                </Show>
            </Rows>
        </Section>
    }
}
