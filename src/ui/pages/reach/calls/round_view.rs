//! The call round as it is shown, in words.

use std::collections::BTreeSet;

use crate::domain::reachability::{ContactReach, Way};
use crate::domain::{CallPart, CallRound, CallRow, Channel, Contact, Id, Number, Outcome, is_counted};
use crate::i18n::{Lang, Texts, fill, format, texts, with_more};
use crate::output::call_list::call_list;
use crate::state::Addresses;
use crate::ui::pages::contacts::names::{short_name, shown_function, shown_name, shown_place};
use crate::ui::pages::contacts::reach_words::{row_status, tried_status};
use crate::ui::pages::contacts::route::contact_href;
use crate::ui::pages::contacts::row_facts::RowFacts;
use crate::ui::pages::reach::about::Look;
use crate::ui::widgets::{CallBy, Mark, MarkWords, StatusKind};

/// The results that can be noted, in the order of their buttons.
pub const OUTCOMES: [(Outcome, &str); 4] = [
    (Outcome::Reached, "result-reached"),
    (Outcome::NoAnswer, "result-no_answer"),
    (Outcome::Voicemail, "result-voicemail"),
    (Outcome::WrongNumber, "result-wrong_number"),
];

/// What a button of a row does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowAct {
    /// Notes what came of a call.
    Note(Outcome),
    /// Notes another result in the place of the last one.
    Correct(Outcome),
    /// Takes back what was noted last of this person.
    Undo(Id<Contact>),
    /// Tries a person again for whom a deputy steps in.
    Again(Id<Contact>),
    /// Nothing: that is how it stands.
    Stands,
}

/// What was done on the screen since it was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// Of whom something was noted last.
    pub noted: Option<Id<Contact>>,
    /// Who is still tried although a deputy steps in.
    pub again: BTreeSet<Id<Contact>>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct ShownCall {
    /// Who is to know.
    pub contact: Id<Contact>,
    /// Their name alone.
    pub name: String,
    /// Whose call it is by the tree; nobody: whoever is in charge.
    pub caller: Id<Contact>,
    /// Who is tried: the person or the deputy.
    pub tried: Id<Contact>,
    /// On which number and how a result counts.
    pub way: (Option<Id<Number>>, Channel),
    /// What it says.
    pub words: MarkWords,
    /// What each of its buttons does.
    pub acts: Vec<RowAct>,
    /// Whether the call is still to be made.
    pub is_left: bool,
}

/// A part of the round with its heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownPart {
    /// The heading.
    pub heading: String,
    /// The rows.
    pub rows: Vec<ShownCall>,
    /// The list for the colleague who calls this part.
    pub list: Option<(Id<Contact>, String, String)>,
}

/// The whole round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoundView {
    /// How many there are.
    pub total: usize,
    /// Percent reached.
    pub percent: String,
    /// "7 of 12 reached".
    pub progress: String,
    /// Who is left, in words.
    pub left: String,
    /// For which class it is.
    pub hint: String,
    /// What is to be called here.
    pub to_call: ShownPart,
    /// What colleagues call, who cannot be called, who was reached; those with somebody in them.
    pub others: Vec<ShownPart>,
    /// Who calls by the tree, with names; empty when there is one only.
    pub callers: Vec<(Id<Contact>, String)>,
}

impl RoundView {
    /// Who stands in the list of whom to call, in its order.
    fn placed(&self) -> Vec<Id<Contact>> {
        let mut placed: Vec<Id<Contact>> = self.to_call.rows.iter().map(|row| row.contact).collect();
        placed.dedup();
        placed
    }

    /// The round of an incident. Whoever was to be called when the screen was `before` stays in place, whatever came of
    /// it: nothing moves under a finger.
    pub fn of(look: &Look<'_>, addresses: Addresses, visit: &Visit, before: Option<&Self>) -> Self {
        let (plan, texts) = (look.plan, look.texts);
        let words = texts.call_round;
        let head = &look.open.head;
        let is_counted = is_counted(head);
        let round = CallRound::of_incident(plan, head, &look.open.state, &look.outreach, &look.situation);
        let stood: Vec<Id<Contact>> = before.map(RoundView::placed).unwrap_or_default();
        let call = |row: &CallRow, stays: bool| shown_call(look, addresses, visit, row, stays);
        let stayed = stood.iter().filter_map(|id| {
            let mut rows = round.rows.iter();
            rows.find(|row| row.contact == *id && !row.is_doubled && row.part != CallPart::Handed)
        });
        let stayed: Vec<&CallRow> = stayed.collect();
        let stays: Vec<Id<Contact>> = stayed.iter().map(|row| row.contact).collect();
        let shown = |part: CallPart| -> Vec<ShownCall> {
            let rows = round.shown_in(part).filter(|row| !stays.contains(&row.contact));
            rows.map(|row| call(row, false)).collect()
        };
        let new = round.shown_in(CallPart::Left);
        let new = new.filter(|row| !stays.contains(&row.contact));
        let called = stayed.into_iter().chain(new).flat_map(|row| {
            let own = own_row(visit, row).map(|own| call(&own, true));
            own.into_iter().chain([call(row, true)])
        });
        let part = |heading: &str, part: CallPart| ShownPart {
            heading: heading.to_owned(),
            rows: shown(part),
            list: None,
        };
        let to_call = ShownPart {
            heading: words.to_call.to_owned(),
            rows: called.collect(),
            list: None,
        };
        let mut others = handed(look, shown(CallPart::Handed), &round);
        others.push(part(words.unreachable, CallPart::Unreachable));
        others.push(part(texts.channels.reached, CallPart::Reached));
        let unreached = round.rows.iter().filter(|row| row.part != CallPart::Reached);
        let names: Vec<String> = unreached
            .filter_map(|row| plan.contacts.get(&row.contact))
            .map(|contact| shown_name(texts, contact))
            .collect();
        let (reached, total) = (round.reached().to_string(), round.rows.len());
        Self {
            total,
            percent: format::percent(texts.lang, u64::try_from(round.percent()).unwrap_or_default()),
            progress: fill(
                words.progress,
                &[("reached", &reached), ("total", &total.to_string())],
            ),
            left: if names.is_empty() {
                words.everybody.to_owned()
            } else {
                fill(words.left, &[("names", &with_more(texts, names))])
            },
            hint: match look.open.state.class {
                _ if is_counted => words.for_drill.to_owned(),
                None => words.for_any_class.to_owned(),
                Some(class) => fill(words.for_class, &[("class", texts.classes.name_inline(class))]),
            },
            callers: callers(look, &round),
            to_call,
            others: others.into_iter().filter(|part| !part.rows.is_empty()).collect(),
        }
    }
}

/// The row of somebody who is tried again beside the deputy.
fn own_row(visit: &Visit, row: &CallRow) -> Option<CallRow> {
    let is_tried = row.is_by_deputy() && row.part == CallPart::Left && visit.again.contains(&row.contact);
    is_tried.then(|| CallRow {
        to_try: row.own.clone(),
        also: Vec::new(),
        ..row.clone()
    })
}

fn shown_call(look: &Look<'_>, addresses: Addresses, visit: &Visit, row: &CallRow, stays: bool) -> ShownCall {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.call_round;
    let person = plan.contacts.get(&row.contact).cloned().unwrap_or_default();
    let facts = RowFacts::of(plan, &row.to_try, Some(look.open)).unwrap_or_default();
    let name = shown_name(texts, &person);
    let title = if row.is_by_deputy() {
        let deputy = shown_name(texts, &facts.contact);
        let others = row.also.iter().filter_map(|id| plan.contacts.get(id));
        let names: Vec<String> = others.map(|contact| shown_name(texts, contact)).collect();
        let names: Vec<&str> = std::iter::once(name.as_str())
            .chain(names.iter().map(String::as_str))
            .collect();
        let names = format::list(texts.lang, &names);
        fill(words.stands_in, &[("deputy", &deputy), ("name", &names)])
    } else {
        name.clone()
    };
    let mut lines = vec![shown_function(texts, &facts.contact)];
    let own = look.open.state.tries.get(&row.contact);
    if let Some(own) = own.filter(|_| row.is_by_deputy()) {
        let (_, result) = tried_status(texts, own.last, own.last_at);
        lines.push(format::with_colon(texts.lang, &name, &result));
    }
    match row.part {
        CallPart::Unreachable => lines.push(shown_place(&facts.contact, &plan.company.address)),
        CallPart::Left => lines.push(caller_line(look, row.called_by)),
        CallPart::Handed | CallPart::Reached => {}
    }
    if let Some(handed) = row.handed.as_ref().filter(|_| row.part == CallPart::Handed) {
        let values = [
            ("name", handed.name.as_str()),
            ("time", &format::time_of(handed.since)),
        ];
        lines.push(fill(words.handed_at, &values));
    }
    let ways = [
        (CallBy::Mail, texts.channels.mail, &facts.mail),
        (CallBy::Sms, texts.channels.text, &facts.sms),
        (CallBy::Call, texts.channels.call, &facts.call),
    ];
    let is_over = row.part == CallPart::Reached;
    let calls = ways
        .into_iter()
        .filter(|_| !is_over)
        .filter_map(|(by, text, href)| Some((by, text, href.clone()?)));
    let (marks, acts) = buttons(look, visit, row, stays).into_iter().unzip();
    ShownCall {
        contact: row.contact,
        name,
        caller: row.called_by.unwrap_or_default(),
        tried: row.to_try.contact,
        way: way_of(&row.to_try),
        words: MarkWords {
            title,
            href: contact_href(addresses, row.to_try.contact),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            status: status(texts, &facts),
            calls: calls.collect(),
            marks,
        },
        acts,
        is_left: row.part == CallPart::Left,
    }
}

/// The buttons of a row: the results, and the way to take one back. Of whoever was reached before the screen was opened
/// only the latter.
fn buttons(look: &Look<'_>, visit: &Visit, row: &CallRow, stays: bool) -> Vec<(Mark, RowAct)> {
    let (plan, texts) = (look.plan, look.texts);
    let tried = row.to_try.contact;
    let is_over = row.part == CallPart::Reached;
    // Somebody met on foot is reached or not there.
    let outcomes = match row.part {
        CallPart::Unreachable if !stays => 2,
        CallPart::Reached if !stays => 0,
        _ => OUTCOMES.len(),
    };
    let note = |(outcome, test): &(Outcome, &'static str)| {
        let word = texts.channels.outcome(*outcome);
        if is_over {
            let holds = *outcome == Outcome::Reached;
            let act = if holds {
                RowAct::Stands
            } else {
                RowAct::Correct(*outcome)
            };
            (Mark::answer(word, holds, test), act)
        } else {
            (Mark::act(word, test), RowAct::Note(*outcome))
        }
    };
    let mut buttons: Vec<(Mark, RowAct)> = OUTCOMES.iter().take(outcomes).map(note).collect();
    let is_tried = look.open.state.tries.contains_key(&tried);
    let was_noted = visit.noted == Some(tried) || is_over;
    if is_tried && was_noted {
        buttons.push((Mark::act(texts.steps.undo, "undo-result"), RowAct::Undo(tried)));
    }
    let stood_for = std::iter::once(&row.contact).chain(&row.also);
    let may_be_tried = |id: &&Id<Contact>| row.is_by_deputy() && !is_over && !visit.again.contains(id);
    for id in stood_for.filter(may_be_tried) {
        if let Some(contact) = plan
            .contacts
            .get(id)
            .filter(|_| *id != row.contact || !row.own.verdict.is_dead())
        {
            let text = fill(texts.call_round.again, &[("name", &short_name(texts, contact))]);
            buttons.push((Mark::act(text, "try-again"), RowAct::Again(*id)));
        }
    }
    buttons
}

/// A living call before anything else; nobody to be called is met on foot.
fn way_of(reach: &ContactReach) -> (Option<Id<Number>>, Channel) {
    let lives = |way: &&Way| !way.verdict.is_dead();
    let call = reach
        .ways
        .iter()
        .filter(lives)
        .find(|way| way.channel == Channel::Call);
    match call.or_else(|| reach.best()) {
        Some(way) => (Some(way.number), way.channel),
        None => (None, Channel::OnFoot),
    }
}

/// That nobody tried yet goes without saying in a list of whom to try.
fn status(texts: &Texts, facts: &RowFacts) -> Option<(StatusKind, String)> {
    row_status(texts, facts).filter(|(_, text)| text != texts.channels.not_tried)
}

fn caller_line(look: &Look<'_>, caller: Option<Id<Contact>>) -> String {
    let words = look.texts.call_round;
    match caller.and_then(|caller| look.plan.contacts.get(&caller)) {
        Some(caller) => fill(words.called_by, &[("name", &shown_name(look.texts, caller))]),
        None => words.called_by_lead.to_owned(),
    }
}

/// Whoever leads first, then as the contact list has them: the same all the way through.
fn callers(look: &Look<'_>, round: &CallRound) -> Vec<(Id<Contact>, String)> {
    let mut callers: Vec<(Id<Contact>, String)> = Vec::new();
    let by_place = |row: &&CallRow| {
        let caller = row.called_by.and_then(|caller| look.plan.contacts.get(&caller));
        (caller.map(|caller| caller.order.clone()), row.called_by)
    };
    let mut rows: Vec<&CallRow> = round.rows.iter().collect();
    rows.sort_by_key(by_place);
    for caller in rows.into_iter().map(|row| row.called_by.unwrap_or_default()) {
        if callers.iter().all(|(other, _)| *other != caller) {
            let contact = look.plan.contacts.get(&caller);
            let name = contact.map_or_else(
                || look.texts.call_round.whoever_leads.to_owned(),
                |contact| shown_name(look.texts, contact),
            );
            callers.push((caller, name));
        }
    }
    if callers.len() > 1 { callers } else { Vec::new() }
}

/// What was handed over, a part a colleague, each with the list in that colleague's language.
fn handed(look: &Look<'_>, rows: Vec<ShownCall>, round: &CallRound) -> Vec<ShownPart> {
    let plan = look.plan;
    let mut parts: Vec<ShownPart> = Vec::new();
    for row in rows {
        let handed = round.rows.iter().find(|other| other.contact == row.contact);
        let Some(to) = handed.and_then(|row| row.handed.clone()) else {
            continue;
        };
        let is_theirs =
            |part: &&mut ShownPart| part.list.as_ref().is_some_and(|(id, _, _)| *id == to.contact);
        match parts.iter_mut().find(is_theirs) {
            Some(part) => part.rows.push(row),
            None => parts.push(ShownPart {
                heading: fill(look.texts.call_round.handed, &[("name", &to.name)]),
                rows: vec![row],
                list: Some((to.contact, to.name, String::new())),
            }),
        }
    }
    for part in &mut parts {
        let people: Vec<Id<Contact>> = part.rows.iter().map(|row| row.contact).collect();
        if let Some((to, _, text)) = &mut part.list {
            let language = plan.contacts.get(to).and_then(|contact| contact.language);
            let theirs = texts(Lang::from(language.unwrap_or(plan.company.language)));
            let head = &look.open.head;
            *text = call_list(plan, theirs, (&head.number, head.drill), *to, &people);
        }
    }
    parts
}
