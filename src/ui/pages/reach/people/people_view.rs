//! Where people are and who has to be warned, in words.

use crate::domain::order::in_owners_order;
use crate::domain::record::Record;
use crate::domain::text::clean_line;
use crate::domain::{
    Id, Number, RollCall, RollRow, StandingKind, Watch, Whereabouts, lines_to_report, standing_now,
};
use crate::i18n::{fill, format, option_words};
use crate::state::Addresses;
use crate::ui::pages::contacts::names::{shown_function, shown_name, shown_place};
use crate::ui::pages::contacts::route::contact_href;
use crate::ui::pages::reach::about::Look;
use crate::ui::widgets::{CallBy, Mark, MarkWords, StatusKind};

/// What can be said of somebody, in the order of the buttons.
pub const PLACES: [(Whereabouts, &str); 5] = [
    (Whereabouts::MeetingPoint, "mark-here"),
    (Whereabouts::OnTheRoad, "mark-elsewhere"),
    (Whereabouts::Telework, "mark-telework"),
    (Whereabouts::Missing, "mark-missing"),
    (Whereabouts::Away, "mark-away"),
];

/// Who is known to be safe somewhere else; where exactly can be said in words.
pub const ELSEWHERE: [Whereabouts; 2] = [Whereabouts::OnTheRoad, Whereabouts::AtWork];

/// Somebody who has to be warned when a line is dead.
#[derive(Clone, Debug, PartialEq)]
pub struct WarnRow {
    /// The row of the plan.
    pub watch: Id<Watch>,
    /// Whether somebody was.
    pub is_warned: bool,
    /// What it says.
    pub words: MarkWords,
}

/// What the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeopleView {
    /// Help nearby: name, address, way on foot.
    pub places: Vec<[String; 3]>,
    /// Who has to be warned.
    pub warn: Vec<WarnRow>,
    /// How many are where, who is missing first.
    pub counts: Vec<(StatusKind, String, String)>,
    /// Where people meet.
    pub meet_at: String,
    /// Everybody.
    pub rows: Vec<(RollRow, MarkWords)>,
}

/// Everything that the page shows, in words.
pub fn people_view(look: &Look<'_>, addresses: Addresses) -> PeopleView {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.roll_call;
    let roll = RollCall::of(plan, &look.open.state);
    let standing = standing_now(plan, look.open.state.class);
    let meeting = standing
        .iter()
        .find(|(_, standing)| standing.kind == StandingKind::MeetingPoint);
    let rows: Vec<(RollRow, MarkWords)> = roll
        .rows
        .iter()
        .map(|row| (row.clone(), roll_words(look, addresses, row)))
        .collect();
    let count = |kind, text: &str, places: &[Whereabouts]| {
        let names: Vec<&str> = rows
            .iter()
            .filter(|(row, _)| places.contains(&row.whereabouts))
            .map(|(_, words)| words.title.as_str())
            .collect();
        let names = if places == [Whereabouts::Missing] && !names.is_empty() {
            format!("{}: {}", names.len(), names.join(", "))
        } else {
            names.len().to_string()
        };
        (kind, text.to_owned(), names)
    };
    let counts = vec![
        count(StatusKind::Fails, words.missing, &[Whereabouts::Missing]),
        count(StatusKind::Unsure, words.unknown, &[Whereabouts::Unknown]),
        count(StatusKind::Works, words.here, &[Whereabouts::MeetingPoint]),
        count(StatusKind::Works, words.elsewhere, &ELSEWHERE),
        count(StatusKind::Works, words.telework, &[Whereabouts::Telework]),
        count(StatusKind::NotApplicable, words.off_duty, &[Whereabouts::Away]),
    ];
    PeopleView {
        places: places(look),
        warn: warn_rows(look, addresses),
        counts,
        meet_at: meeting
            .filter(|(_, standing)| !standing.place.is_empty())
            .map(|(_, standing)| fill(words.meet_at, &[("place", &clean_line(&standing.place))]))
            .unwrap_or_default(),
        rows,
    }
}

fn roll_words(look: &Look<'_>, addresses: Addresses, row: &RollRow) -> MarkWords {
    let texts = look.texts;
    let words = texts.roll_call;
    let labels = [
        words.here,
        words.elsewhere,
        words.telework,
        words.missing,
        words.off_duty,
    ];
    let is_said = |place: Whereabouts| match place {
        Whereabouts::OnTheRoad => ELSEWHERE.contains(&row.whereabouts),
        place => place == row.whereabouts,
    };
    let marks = PLACES.iter().zip(labels);
    let marks = marks.map(|((place, test), label)| Mark::answer(label, is_said(*place), test));
    let contact = look.plan.contacts.get(&row.contact);
    let (title, lines, href) = match contact {
        Some(contact) => {
            let place = shown_place(contact, &look.plan.company.address);
            (
                shown_name(texts, contact),
                vec![
                    shown_function(texts, contact),
                    if place.is_empty() {
                        place
                    } else {
                        fill(words.usually, &[("place", &place)])
                    },
                ],
                contact_href(addresses, row.contact),
            )
        }
        None => (row.visitor.clone(), vec![words.visitor.to_owned()], String::new()),
    };
    let status = row
        .at
        .filter(|_| row.whereabouts != Whereabouts::Unknown)
        .map(|at| {
            let kind = match row.whereabouts {
                Whereabouts::Missing => StatusKind::Fails,
                Whereabouts::Away => StatusKind::NotApplicable,
                _ => StatusKind::Works,
            };
            let said = texts.events.whereabouts(row.whereabouts);
            let said = match clean_line(&row.place) {
                place if place.is_empty() => said.to_owned(),
                place => format::with_colon(texts.lang, said, &place),
            };
            (kind, format!("{said}, {}", format::time_of(at)))
        });
    MarkWords {
        title,
        href,
        lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
        status,
        calls: Vec::new(),
        marks: marks.collect(),
    }
}

/// Name, address, way on foot.
fn places(look: &Look<'_>) -> Vec<[String; 3]> {
    let texts = look.texts;
    let all = in_owners_order(&look.plan.places, |place| place.order.as_str()).into_iter();
    let all = all.filter(|(_, place)| !place.address.is_empty());
    all.map(|(_, place)| {
        let kind = option_words(texts, "place", "kind", place.kind.code());
        let on_foot = place.on_foot.map(|minutes| {
            let duration = format::duration(texts.lang, u64::from(minutes.0));
            fill(texts.roll_call.on_foot, &[("duration", &duration)])
        });
        let name = if place.name.is_empty() {
            kind
        } else {
            place.name.clone()
        };
        let way = [on_foot.unwrap_or_default(), clean_line(&place.way)];
        let way: Vec<String> = way.into_iter().filter(|part| !part.is_empty()).collect();
        [clean_line(&name), clean_line(&place.address), way.join(". ")]
    })
    .collect()
}

fn warn_rows(look: &Look<'_>, addresses: Addresses) -> Vec<WarnRow> {
    let (plan, texts) = (look.plan, look.texts);
    let words = texts.roll_call;
    let hit = lines_to_report(plan, &look.open.state, &look.outreach);
    let rows = in_owners_order(&plan.watches, |watch| watch.order.as_str()).into_iter();
    rows.map(|(id, watch)| {
        let kind = option_words(texts, Watch::KIND, "kind", watch.kind.code());
        let who = watch.warned_by.and_then(|by| Some((by, plan.contacts.get(&by)?)));
        let by = who.map(|(_, contact)| fill(words.by, &[("name", &shown_name(texts, contact))]));
        let lines = [clean_line(&watch.instruction), by.unwrap_or_default()];
        let line_is_hit = hit
            .iter()
            .any(|repair| repair.is_hit && Some(repair.line) == watch.line);
        let warned = look.outreach.warned.get(&id);
        let status = match warned {
            Some((at, who)) => {
                let template = if who.is_empty() {
                    words.warned_at
                } else {
                    words.warned_by_at
                };
                let values = [("time", format::time_of(*at)), ("name", who.clone())];
                let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                Some((StatusKind::Works, fill(template, &values)))
            }
            None => line_is_hit.then(|| (StatusKind::Fails, words.line_is_hit.to_owned())),
        };
        let calls = who.and_then(|(by, _)| {
            let mut numbers = plan.numbers.of(by).map(|(_, number)| number);
            let number = numbers.find(|number| number.phone().is_ok() && !number.reach.is_private());
            number.and_then(Number::href)
        });
        let name = clean_line(&watch.name);
        let row = MarkWords {
            title: if name.is_empty() { kind } else { name },
            href: who.map(|(by, _)| contact_href(addresses, by)).unwrap_or_default(),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            status,
            calls: calls
                .map(|href| (CallBy::Call, texts.channels.call, href))
                .into_iter()
                .collect(),
            marks: vec![match warned {
                Some(_) => Mark::act(texts.actions.undo, "undo-warned"),
                None => Mark::act(words.warned, "note-warned"),
            }],
        };
        WarnRow {
            watch: id,
            is_warned: warned.is_some(),
            words: row,
        }
    })
    .collect()
}
