use crate::ui::prelude::*;

use super::hand_over::HandOver;
use super::handed_list::HandedList;
use super::results_back::ResultsBack;
use super::round_view::{OUTCOMES, RoundView, ShownCall, ShownPart};
use crate::domain::command::RecordTry;
use crate::domain::{Contact, Id};
use crate::state::Addresses;
use crate::ui::pages::reach::about::{About, AboutScreen};
use crate::ui::widgets::{EmptyState, Mark, MarkRow, Marks, RowStanding, Rows, Section};

/// The call round: who is left, in the order of who can be reached now, with the result in one tap.
#[component]
pub fn CallsPage() -> impl IntoView {
    let about = About::here();
    let addresses = Addresses::here();
    let round = Memo::new(move |_| about.look(|look| RoundView::of(&look, addresses)));
    let caller = RwSignal::new(None::<Id<Contact>>);
    let hint = Signal::derive(move || round.with(|round| round.hint.clone()));
    view! {
        <AboutScreen about title=|texts| texts.call_round.title hint>
            {move || progress(about, &round.read())}
            {move || {
                let round = round.read();
                view! {
                    {callers(about, caller, &round.callers)}
                    {part(about, round.to_call.clone(), caller.get())}
                }
            }}
            <HandOver about round />
            {move || {
                let parts = round.read().others.clone().into_iter();
                parts.map(|shown| part(about, shown, None)).collect_view()
            }}
            <ResultsBack about />
        </AboutScreen>
    }
}

/// How far the round is: percent, figures, who is left.
fn progress(about: About, round: &RoundView) -> AnyView {
    if round.total == 0 {
        let text = about.words.say(|texts| texts.call_round.empty);
        return view! { <EmptyState text /> }.into_any();
    }
    view! {
        <div class="progress" role="status" data-test="call-progress">
            <span class="progress-figure">{round.percent.clone()}</span>
            <span class="row-words">
                <span class="row-title">{round.progress.clone()}</span>
                <span class="second">{round.left.clone()}</span>
            </span>
        </div>
    }
    .into_any()
}

/// Whose calls are shown: everybody's, or those of one caller of the tree.
fn callers(
    about: About,
    caller: RwSignal<Option<Id<Contact>>>,
    callers: &[(Id<Contact>, String)],
) -> Option<AnyView> {
    if callers.is_empty() {
        return None;
    }
    let words = about.words.get().call_round;
    let all = std::iter::once((None, words.anybody.to_owned()));
    let each = callers.iter().map(|(id, name)| (Some(*id), name.clone()));
    let (ids, marks): (Vec<_>, Vec<_>) = all
        .chain(each)
        .map(|(id, name)| (id, Mark::answer(name, caller.get() == id, "caller")))
        .unzip();
    let choose = Callback::new(move |(at,): (usize,)| caller.set(ids.get(at).copied().flatten()));
    let whose = words.whose;
    Some(
        view! {
            <p class="field-label">{whose}</p>
            <Marks label=whose.to_owned() name="caller".to_owned() marks on_mark=choose />
        }
        .into_any(),
    )
}

/// A part of the round; the first of the people to call leads.
fn part(about: About, part: ShownPart, caller: Option<Id<Contact>>) -> Option<AnyView> {
    let mut rows: Vec<ShownCall> = part.rows;
    rows.retain(|row| caller.is_none_or(|caller| caller == row.caller));
    if rows.is_empty() {
        return None;
    }
    let leads = part.list.is_none()
        && rows
            .first()
            .is_some_and(|row| row.words.marks.len() == OUTCOMES.len());
    let list = part
        .list
        .map(|(_, name, text)| view! { <HandedList about name text /> });
    let rows = rows.into_iter().enumerate().map(move |(at, row)| {
        let standing = if leads && at == 0 {
            RowStanding::First
        } else {
            RowStanding::Alive
        };
        call_row(about, row, standing)
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <Section heading=part.heading>
                <Rows>{rows}</Rows>
                {list}
            </Section>
        }
        .into_any(),
    )
}

fn call_row(about: About, row: ShownCall, standing: RowStanding) -> impl IntoView {
    let (contact, (number, channel)) = (row.tried, row.way);
    let record = Callback::new(move |(at,): (usize,)| {
        if let (Some(incident), Some((outcome, _))) = (about.id(), OUTCOMES.get(at)) {
            about.dispatch(RecordTry {
                incident,
                contact,
                number,
                channel,
                outcome: *outcome,
            });
        }
    });
    let name = format!("call-{}", row.contact);
    view! { <MarkRow words=row.words name standing on_mark=record attr:data-test="call-row" /> }
}
