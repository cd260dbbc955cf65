use crate::ui::prelude::*;

use super::hand_over::HandOver;
use super::handed_list::HandedList;
use super::results_back::ResultsBack;
use super::round_view::{RoundView, RowAct, ShownCall, ShownPart, Visit};
use crate::domain::command::{RecordTry, UndoTry};
use crate::domain::drill_history::has_call_tree;
use crate::domain::{Contact, Id, Outcome};
use crate::state::Addresses;
use crate::ui::pages::reach::about::{About, AboutScreen};
use crate::ui::widgets::{EmptyState, LinkButton, Mark, MarkRow, Marks, RowStanding, Rows, Section};

/// The call round: who is left, in the order of who can be reached now, with the result in one tap.
#[component]
pub fn CallsPage() -> impl IntoView {
    let about = About::here();
    let addresses = Addresses::here();
    let visit = RwSignal::new(Visit::default());
    let round = Memo::new(move |before: Option<&RoundView>| {
        about.look(|look| RoundView::of(&look, addresses, &visit.read(), before))
    });
    let caller = RwSignal::new(round.with_untracked(|round| round.own));
    let hint = Signal::derive(move || round.with(|round| round.hint.clone()));
    view! {
        <AboutScreen about title=|texts| texts.call_round.title hint>
            {move || progress(about, addresses, &round.read())}
            {move || {
                let round = round.read();
                let is_asked = round.mine.rows.iter().any(|row| row.is_left);
                view! {
                    {part(about, visit, round.mine.clone(), None, true)}
                    {callers(about, caller, &round.callers)}
                    {part(about, visit, round.to_call.clone(), caller.get(), !is_asked)}
                }
            }}
            <HandOver about round />
            {move || {
                let parts = round.read().others.clone().into_iter();
                parts.map(|shown| part(about, visit, shown, None, false)).collect_view()
            }}
            <ResultsBack about />
        </AboutScreen>
    }
}

/// How far the round is: percent, figures, who is left.
fn progress(about: About, addresses: Addresses, round: &RoundView) -> AnyView {
    if round.total == 0 {
        let has_tree = about.session.with(has_call_tree);
        let text = about.words.say(match has_tree {
            true => |texts| texts.call_round.none_at_class,
            false => |texts| texts.call_round.empty,
        });
        let add = about.words.say(|texts| texts.contacts.add);
        let href = addresses.to("/contacts/new");
        return view! {
            <EmptyState text>
                <LinkButton href text=add attr:data-test="add-contact" />
            </EmptyState>
        }
        .into_any();
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
            // However many there are, whoever is to be called stays in sight.
            <div class="one-row">
                <Marks label=whose.to_owned() name="caller".to_owned() marks on_mark=choose />
            </div>
        }
        .into_any(),
    )
}

/// A part of the round; the first of the people to call stands out, where this is the part to go on with.
fn part(
    about: About,
    visit: RwSignal<Visit>,
    part: ShownPart,
    caller: Option<Id<Contact>>,
    leads: bool,
) -> Option<AnyView> {
    let mut rows: Vec<ShownCall> = part.rows;
    rows.retain(|row| caller.is_none_or(|caller| caller == row.caller));
    if rows.is_empty() {
        return None;
    }
    let first = rows.iter().position(|row| row.is_left).filter(|_| leads);
    let list = part.list.map(|list| view! { <HandedList about list /> });
    let rows = rows.into_iter().enumerate().map(move |(at, row)| {
        let standing = if first == Some(at) {
            RowStanding::First
        } else {
            RowStanding::Alive
        };
        call_row(about, visit, row, standing)
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

fn call_row(about: About, visit: RwSignal<Visit>, row: ShownCall, standing: RowStanding) -> impl IntoView {
    let (contact, (number, channel)) = (row.tried, row.way);
    let name = format!("call-{}-{contact}", row.contact);
    let (acts, is_own) = (row.acts, row.contact == contact);
    let note = move |incident, outcome: Outcome| {
        // Who did not answer stays beside the deputy.
        let noted = move |visit: &mut Visit| {
            visit.noted = Some(contact);
            if is_own && outcome.is_failure() {
                visit.again.insert(contact);
            }
        };
        let command = RecordTry {
            incident,
            contact,
            number,
            channel,
            outcome,
        };
        if about.dispatch(command) {
            visit.update(noted);
        }
    };
    let record = Callback::new(move |(at,): (usize,)| {
        let (Some(incident), Some(act)) = (about.id(), acts.get(at)) else {
            return;
        };
        match *act {
            RowAct::Note(outcome) => note(incident, outcome),
            RowAct::Correct(outcome) => {
                if about.dispatch(UndoTry { incident, contact }) {
                    note(incident, outcome);
                }
            }
            RowAct::Undo(contact) => {
                about.dispatch(UndoTry { incident, contact });
            }
            RowAct::Again(person) => visit.update(|visit| {
                visit.again.insert(person);
            }),
            RowAct::Stands => {}
        }
    });
    view! { <MarkRow words=row.words name standing on_mark=record attr:data-test="call-row" /> }
}
