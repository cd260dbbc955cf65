//! The call round as it is shown, in words.

use std::collections::BTreeSet;

use crate::domain::Sorting;
use crate::domain::drill_history::has_call_tree;
use crate::domain::reachability::{ContactReach, Way};
use crate::domain::{CallPart, CallRound, CallRow, Channel, Contact, Id, Number, Outcome, Plan, is_counted};
use crate::i18n::{Lang, Texts, fill, format, texts, with_more};
use crate::output::call_list::call_list;
use crate::state::Addresses;
use crate::ui::pages::contacts::names::{short_name, shown_function, shown_name, shown_place};
use crate::ui::pages::contacts::reach_words::{row_status, tried_status};
use crate::ui::pages::contacts::route::contact_in_round_href;
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
    /// Who else is to know and is tried in this row, by the same deputy or as that deputy: handed over with it.
    pub with: Vec<Id<Contact>>,
}

/// A part of the round with its heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShownPart {
    /// The heading.
    pub heading: String,
    /// The rows.
    pub rows: Vec<ShownCall>,
    /// The colleague who calls this part.
    pub list: Option<ListFor>,
}

/// The list for a colleague.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFor {
    /// Who.
    pub to: Id<Contact>,
    /// The colleague's name.
    pub name: String,
    /// The list as text.
    pub text: String,
    /// Whom the colleague has not reached yet.
    pub left: BTreeSet<Id<Contact>>,
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
    /// What was handed to whoever uses this device.
    pub mine: ShownPart,
    /// What is to be called here.
    pub to_call: ShownPart,
    /// What colleagues call, who cannot be called, who was reached; those with somebody in them.
    pub others: Vec<ShownPart>,
    /// Who calls by the tree, with names; empty when there is one only.
    pub callers: Vec<(Id<Contact>, String)>,
    /// Whoever of them uses this device and still has somebody to call, unless they lead: then all calls are theirs.
    pub own: Option<Id<Contact>>,
}

impl RoundView {
    /// The round of an incident. Whoever was to be called when the screen was `before` stays in place, whatever came of
    /// it: nothing moves under a finger.
    pub fn of(look: &Look<'_>, addresses: Addresses, visit: &Visit, before: Option<&Self>) -> Self {
        let (plan, texts) = (look.plan, look.texts);
        let words = texts.call_round;
        let head = &look.open.head;
        let is_counted = is_counted(head);
        let round = CallRound::of_incident(plan, head, &look.open.state, &look.outreach, &look.situation);
        let call = |row: &CallRow, stays: bool| {
            let with = round.told_with(row).map(|other| other.contact).collect();
            shown_call(look, addresses, visit, row, stays, with)
        };
        let here = |part: CallPart, before: Option<&ShownPart>, stays: &dyn Fn(&CallRow) -> bool| {
            let rows = called_here(&round, part, before, stays);
            let rows = rows.into_iter().flat_map(|row| {
                let own = own_row(visit, row).map(|own| call(&own, true));
                own.into_iter().chain([call(row, true)])
            });
            rows.collect::<Vec<ShownCall>>()
        };
        let mine = here(CallPart::Handed, before.map(|before| &before.mine), &|row| {
            is_mine(look, row)
        });
        let called = here(CallPart::Left, before.map(|before| &before.to_call), &|row| {
            row.part != CallPart::Handed && !is_mine(look, row)
        });
        let stays: Vec<Id<Contact>> = mine.iter().chain(&called).map(|row| row.contact).collect();
        let shown = |part: CallPart| -> Vec<ShownCall> {
            let rows = round.shown_in(part).filter(|row| !stays.contains(&row.contact));
            rows.map(|row| call(row, false)).collect()
        };
        let part = |heading: &str, part: CallPart| ShownPart {
            heading: heading.to_owned(),
            rows: shown(part),
            list: None,
        };
        let heading = if mine.is_empty() {
            words.to_call
        } else {
            words.by_others
        };
        let to_call = ShownPart {
            heading: heading.to_owned(),
            rows: called,
            list: None,
        };
        let mine = ShownPart {
            heading: words.mine.to_owned(),
            rows: mine,
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
        let callers = callers(look, &round);
        Self {
            total: round.rows.len(),
            percent: format::percent(texts.lang, u64::try_from(round.percent()).unwrap_or_default()),
            progress: words.reached(texts, round.count()),
            left: if names.is_empty() {
                words.everybody.to_owned()
            } else {
                fill(words.left, &[("names", &with_more(texts, names))])
            },
            hint: match look.open.state.class {
                _ if is_counted => words.for_drill.to_owned(),
                _ if !has_call_tree(plan) => words.without_tree.to_owned(),
                None => words.for_any_class.to_owned(),
                Some(class) => fill(words.for_class, &[("class", texts.classes.name_inline(class))]),
            },
            own: own_calls(look, &callers, &to_call),
            callers,
            mine,
            to_call,
            others: others.into_iter().filter(|part| !part.rows.is_empty()).collect(),
        }
    }
}

/// Whether whoever uses this device was asked to make this call.
fn is_mine(look: &Look<'_>, row: &CallRow) -> bool {
    let handed = row.handed.as_ref().map(|to| to.contact);
    look.user.is_some() && handed == look.user
}

/// What is called here: those who stood there when the screen was `before` and still `stay`, in their places, then those
/// who came to this part.
fn called_here<'a>(
    round: &'a CallRound,
    part: CallPart,
    before: Option<&ShownPart>,
    stays: &dyn Fn(&CallRow) -> bool,
) -> Vec<&'a CallRow> {
    let mut called: Vec<&CallRow> = Vec::new();
    for stood in before.into_iter().flat_map(|before| &before.rows) {
        let is_called = called.iter().any(|row| row.contact == stood.contact);
        let mut rows = round.rows.iter().filter(|row| !row.is_doubled && stays(row));
        called.extend(rows.find(|row| row.contact == stood.contact && !is_called));
    }
    for row in round
        .shown_in(part)
        .filter(|row| part != CallPart::Handed || stays(row))
    {
        if called.iter().all(|other| other.contact != row.contact) {
            called.push(row);
        }
    }
    called
}

/// The row of somebody who is tried again beside the deputy.
fn own_row(visit: &Visit, row: &CallRow) -> Option<CallRow> {
    let is_left = matches!(row.part, CallPart::Left | CallPart::Handed);
    let is_by_deputy = row.is_by_deputy() && !row.has_deputy_row;
    let is_tried = is_by_deputy && is_left && visit.again.contains(&row.contact);
    is_tried.then(|| CallRow {
        to_try: row.own.clone(),
        also: Vec::new(),
        ..row.clone()
    })
}

fn shown_call(
    look: &Look<'_>,
    addresses: Addresses,
    visit: &Visit,
    row: &CallRow,
    stays: bool,
    with: Vec<Id<Contact>>,
) -> ShownCall {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.call_round;
    // Where the deputy is called in a row of their own, this one stays the person's.
    let deputy = plan
        .contacts
        .get(&row.to_try.contact)
        .filter(|_| row.has_deputy_row);
    let own = CallRow {
        to_try: row.own.clone(),
        ..row.clone()
    };
    let row = if row.has_deputy_row { &own } else { row };
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
    if let Some(deputy) = deputy {
        let template = match row.part {
            CallPart::Reached => words.knows_through,
            _ => words.deputy_row,
        };
        lines.push(fill(template, &[("deputy", &shown_name(texts, deputy))]));
    } else if !row.is_by_deputy() && !row.also.is_empty() {
        let others = row.also.iter().filter_map(|id| plan.contacts.get(id));
        let names: Vec<String> = others.map(|contact| shown_name(texts, contact)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        lines.push(fill(
            words.also_for,
            &[("names", &format::list(texts.lang, &names))],
        ));
    }
    let own = look.open.state.tries.get(&row.contact);
    if let Some(own) = own.filter(|_| row.is_by_deputy()) {
        let (_, result) = tried_status(texts, own.last, own.last_at);
        lines.push(format::with_colon(texts.lang, &name, &result));
    }
    match row.part {
        CallPart::Unreachable => lines.push(shown_place(&facts.contact, &plan.company.address)),
        // Nobody calls themselves: whoever stands in for somebody whose calls are theirs is called by the lead.
        CallPart::Left => {
            let caller = row.called_by.filter(|caller| *caller != row.to_try.contact);
            lines.push(caller_line(look, caller));
        }
        CallPart::Handed | CallPart::Reached => {}
    }
    let is_mine = is_mine(look, row);
    if let Some(handed) = row
        .handed
        .as_ref()
        .filter(|_| row.part == CallPart::Handed && !is_mine)
    {
        let values = [
            ("name", handed.name.as_str()),
            ("time", &format::time_of(handed.since)),
        ];
        lines.push(fill(words.handed_at, &values));
    }
    let channels = texts.channels;
    let text = match facts.sms_is_private {
        true => channels.text_private,
        false => channels.text,
    };
    let call = match facts.call_is_private {
        true => channels.call_private,
        false => channels.call,
    };
    let ways = [
        (CallBy::Mail, channels.mail, &facts.mail),
        (CallBy::Sms, text, &facts.sms),
        (CallBy::Call, call, &facts.call),
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
            href: contact_in_round_href(addresses, row.to_try.contact, look.open.id),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            status: status(texts, &facts),
            calls: calls.collect(),
            marks,
        },
        acts,
        is_left: !row.has_deputy_row
            && (row.part == CallPart::Left || row.part == CallPart::Handed && is_mine),
        with,
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
        CallPart::Reached if !stays || row.has_deputy_row => 0,
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
    let was_noted = visit.noted == Some(tried) || is_over && !row.has_deputy_row;
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

/// The caller whose calls are shown first.
fn own_calls(look: &Look<'_>, callers: &[(Id<Contact>, String)], to_call: &ShownPart) -> Option<Id<Contact>> {
    let leads = look.open.state.lead.as_ref().map(|lead| lead.contact);
    let user = look.user.filter(|user| leads != Some(*user))?;
    let has_calls = to_call.rows.iter().any(|row| row.caller == user && row.is_left);
    let is_caller = callers.iter().any(|(caller, _)| *caller == user);
    (is_caller && has_calls).then_some(user)
}

/// How many callers of the tree come before this one; whoever leads comes before all.
fn steps_down(plan: &Plan, caller: Option<Id<Contact>>) -> usize {
    let mut above: Vec<Id<Contact>> = Vec::new();
    let mut next = caller;
    while let Some(id) = next.filter(|id| !above.contains(id)) {
        above.push(id);
        next = plan.contacts.get(&id).and_then(|contact| contact.called_by);
    }
    above.len()
}

/// As the call tree goes down: whoever leads first, then whom they call; on one step as the contact list has them. The
/// same all the way through.
fn callers(look: &Look<'_>, round: &CallRound) -> Vec<(Id<Contact>, String)> {
    let mut callers: Vec<(Id<Contact>, String)> = Vec::new();
    let by_place = |row: &&CallRow| {
        let caller = row.called_by.and_then(|caller| look.plan.contacts.get(&caller));
        let steps = steps_down(look.plan, row.called_by);
        (steps, caller.map(|caller| caller.order.clone()), row.called_by)
    };
    let mut rows: Vec<&CallRow> = round.rows.iter().collect();
    rows.order_by_key(by_place);
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
        let is_theirs = |part: &&mut ShownPart| part.list.as_ref().is_some_and(|list| list.to == to.contact);
        match parts.iter_mut().find(is_theirs) {
            Some(part) => part.rows.push(row),
            None => parts.push(ShownPart {
                heading: fill(look.texts.call_round.handed, &[("name", &to.name)]),
                rows: vec![row],
                list: Some(ListFor {
                    to: to.contact,
                    name: to.name,
                    ..ListFor::default()
                }),
            }),
        }
    }
    for part in &mut parts {
        let rows = part.rows.iter();
        let people = rows.flat_map(|row| std::iter::once(row.contact).chain(row.with.iter().copied()));
        let people: Vec<Id<Contact>> = people.collect();
        if let Some(list) = &mut part.list {
            let language = plan.contacts.get(&list.to).and_then(|contact| contact.language);
            let theirs = texts(Lang::from(language.unwrap_or(plan.company.language)));
            let head = &look.open.head;
            list.text = call_list(plan, theirs, (head, &look.open.state), list.to, &people);
            let left = round.in_part(CallPart::Handed);
            let left = left.filter(|row| row.handed.as_ref().is_some_and(|to| to.contact == list.to));
            list.left = left.map(|row| row.contact).collect();
        }
    }
    parts
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::command::{Command, LogEvent, Moment, RecordTry, StartIncident};
    use crate::domain::reachability::Situation;
    use crate::domain::{Class, Event, Outreach, Service, ServiceState, Services, Timestamp};
    use crate::state::OpenIncident;

    /// Five people with a mobile each; the first two were handed to the fourth, who uses this device or does not.
    fn view(user: Option<u64>, reached: &[u64], before: Option<&RoundView>) -> RoundView {
        let reached = reached.iter().map(|bits| (*bits, Outcome::Reached));
        view_after(user, &reached.collect::<Vec<_>>(), before)
    }

    /// The same after these results; the fourth stands in for the third.
    fn view_after(user: Option<u64>, results: &[(u64, Outcome)], before: Option<&RoundView>) -> RoundView {
        let mut plan = Plan::default();
        for bits in 1..=5 {
            let contact = Contact {
                first_name: format!("P{bits}"),
                order: format!("i{bits}"),
                call_from: Some(Class::Small),
                deputy: (bits == 3).then(|| Id::from_bits(4)),
                called_by: [(2, 3), (3, 5)]
                    .iter()
                    .find(|(who, _)| *who == bits)
                    .map(|(_, caller)| Id::from_bits(*caller)),
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(bits), contact);
            let number = Number {
                contact: Id::from_bits(bits),
                value: format!("+3245000000{bits}"),
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(bits), number);
        }
        let start = StartIncident::default().apply(&mut plan, &mut Moment::at_ms(1_000));
        let incident = start.unwrap().first().unwrap().key.parse().unwrap();
        let what = Event::CallsHanded {
            to: Id::from_bits(4),
            name: "P4".into(),
            contacts: BTreeSet::from([1, 2].map(Id::from_bits)),
        };
        LogEvent { incident, what }
            .apply(&mut plan, &mut Moment::at_ms(2_000))
            .unwrap();
        for (ms, (bits, outcome)) in (10_000..).step_by(5_000).zip(results) {
            let command = RecordTry {
                incident,
                contact: Id::from_bits(*bits),
                number: None,
                channel: Channel::Call,
                outcome: *outcome,
            };
            command.apply(&mut plan, &mut Moment::at_ms(ms)).unwrap();
        }
        let services = Services::unknown().with(Service::MobileCalls, ServiceState::Works);
        let look = Look {
            plan: &plan,
            open: &OpenIncident::of(&plan, incident).unwrap(),
            outreach: Outreach::in_plan(&plan, incident),
            situation: Situation::new(&plan, services, "Zuidnet"),
            user: user.map(Id::from_bits),
            texts: texts(Lang::En),
            now: Timestamp::new(60_000, 60),
        };
        RoundView::of(&look, Addresses::new("/"), &Visit::default(), before)
    }

    fn people(part: &ShownPart) -> Vec<u64> {
        part.rows.iter().map(|row| row.contact.bits()).collect()
    }

    #[test]
    fn what_was_handed_to_whoever_uses_the_device_comes_first_as_theirs() {
        let theirs = view(Some(4), &[], None);
        assert_eq!(
            (people(&theirs.mine), people(&theirs.to_call)),
            (vec![1, 2], vec![3, 4, 5])
        );
        assert_eq!(theirs.to_call.heading, "Still to call by others");
        assert!(theirs.mine.rows.iter().all(|row| row.is_left) && theirs.others.is_empty());
        for anybody in [Some(3), None] {
            let elsewhere = view(anybody, &[], None);
            assert!(elsewhere.mine.rows.is_empty());
            assert_eq!(elsewhere.to_call.heading, "Still to call");
            assert_eq!(elsewhere.others.iter().map(people).collect::<Vec<_>>(), [[1, 2]]);
        }
    }

    #[test]
    fn a_deputy_in_the_round_and_the_person_keep_their_rows_and_say_so() {
        let said = |view: &RoundView, bits: u64| {
            let rows = view.to_call.rows.iter();
            let mut rows = rows.filter(|row| row.contact.bits() == bits);
            let row = rows.next().unwrap();
            assert!(rows.next().is_none(), "one row each");
            (row.words.title.clone(), row.words.lines.join("; "), row.is_left)
        };
        let before = view(None, &[], None);
        let failed = [(3, Outcome::NoAnswer), (3, Outcome::NoAnswer)];
        let after = view_after(None, &failed, Some(&before));
        assert_eq!(people(&after.to_call), people(&before.to_call));
        let (title, lines, is_left) = said(&after, 3);
        assert_eq!((title.as_str(), is_left), ("P3", false));
        assert!(lines.contains("The deputy is on the list too: P4"), "{lines}");
        let (title, lines, is_left) = said(&after, 4);
        assert_eq!((title.as_str(), is_left), ("P4", true));
        assert!(lines.contains("Also stands in for P3"), "{lines}");
    }

    #[test]
    fn callers_stand_as_the_tree_goes_down_and_the_one_at_this_device_is_chosen_while_calls_are_left() {
        let view_of = |user, reached: &[u64]| view(user, reached, None);
        let callers: Vec<u64> = view_of(None, &[])
            .callers
            .iter()
            .map(|(id, _)| id.bits())
            .collect();
        assert_eq!(callers, [0, 5, 3], "the lead, then five, then whom five calls");
        let five = Some(Id::from_bits(5));
        assert_eq!(view_of(Some(5), &[]).own, five);
        for (user, reached) in [(Some(5), &[3][..]), (Some(3), &[]), (Some(1), &[]), (None, &[])] {
            assert_eq!(view_of(user, reached).own, None, "{user:?} {reached:?}");
        }
    }

    #[test]
    fn nobody_moves_under_a_finger_in_either_part_and_only_who_was_not_reached_is_taken_back() {
        let before = view(Some(4), &[], None);
        let after = view(Some(4), &[1, 3], Some(&before));
        assert_eq!(
            (people(&after.mine), people(&after.to_call)),
            (vec![1, 2], vec![3, 4, 5])
        );
        let anew = view(Some(4), &[1, 3], None);
        assert_eq!((people(&anew.mine), people(&anew.to_call)), (vec![2], vec![4, 5]));
        let leader = view(Some(3), &[1, 3], None);
        let left = leader
            .others
            .iter()
            .find_map(|part| Some(part.list.as_ref()?.left.clone()));
        assert_eq!(left, Some(BTreeSet::from([Id::from_bits(2)])));
    }
}
