//! The call round as it is shown, in words.

use crate::domain::reachability::{ContactReach, Way};
use crate::domain::{CallPart, CallRound, CallRow, Channel, Contact, Id, Number, Outcome, is_counted};
use crate::i18n::{Lang, Texts, fill, format, texts, with_more};
use crate::output::call_list::call_list;
use crate::state::Addresses;
use crate::ui::pages::contacts::names::{shown_function, shown_name, shown_place};
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
    /// The round of an incident.
    pub fn of(look: &Look<'_>, addresses: Addresses) -> Self {
        let (plan, texts) = (look.plan, look.texts);
        let words = texts.call_round;
        let head = &look.open.head;
        let is_counted = is_counted(head);
        let round = CallRound::of_incident(plan, head, &look.open.state, &look.outreach, &look.situation);
        let shown = |part: CallPart| -> Vec<ShownCall> {
            round
                .in_part(part)
                .map(|row| shown_call(look, addresses, row))
                .collect()
        };
        let part = |heading: &str, part: CallPart| ShownPart {
            heading: heading.to_owned(),
            rows: shown(part),
            list: None,
        };
        let to_call = part(words.to_call, CallPart::Left);
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
            callers: callers(look, &to_call.rows),
            to_call,
            others: others.into_iter().filter(|part| !part.rows.is_empty()).collect(),
        }
    }
}

fn shown_call(look: &Look<'_>, addresses: Addresses, row: &CallRow) -> ShownCall {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.call_round;
    let person = plan.contacts.get(&row.contact).cloned().unwrap_or_default();
    let facts = RowFacts::of(plan, &row.to_try, Some(look.open)).unwrap_or_default();
    let name = shown_name(texts, &person);
    let title = if row.is_by_deputy() {
        let deputy = shown_name(texts, &facts.contact);
        fill(words.stands_in, &[("deputy", &deputy), ("name", &name)])
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
    // Somebody met on foot is reached or not there.
    let outcomes = if row.part == CallPart::Unreachable {
        2
    } else {
        OUTCOMES.len()
    };
    let marks = OUTCOMES.iter().take(outcomes).filter(|_| !is_over);
    let marks = marks.map(|(outcome, test)| Mark::act(texts.channels.outcome(*outcome), test));
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
            marks: marks.collect(),
        },
    }
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

fn callers(look: &Look<'_>, rows: &[ShownCall]) -> Vec<(Id<Contact>, String)> {
    let mut callers: Vec<(Id<Contact>, String)> = Vec::new();
    for row in rows {
        if callers.iter().all(|(caller, _)| *caller != row.caller) {
            let contact = look.plan.contacts.get(&row.caller);
            let name = contact.map_or_else(
                || look.texts.call_round.whoever_leads.to_owned(),
                |contact| shown_name(look.texts, contact),
            );
            callers.push((row.caller, name));
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
