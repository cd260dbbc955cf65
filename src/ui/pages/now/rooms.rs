use crate::ui::prelude::*;

use super::act_link::address;
use super::calls_here::CallsHere;
use super::class_page::why;
use super::helm_part::Helm;
use crate::domain::hit::hit_activities;
use crate::domain::time_limit::promised;
use crate::domain::{
    Asked, CallRound, Contact, DutyAct, Id, Incident, Plan, RoundCount, Timestamp, Whereabouts, line_back,
    standing_now, standing_tickets,
};
use crate::i18n::{Counted, Texts, fill, format};
use crate::state::{Addresses, Clock, OpenIncident, Person, Session, Words};
use crate::ui::pages::Directory;
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows, Section, Status, StatusKind};

/// A screen of the incident with how things stand there.
#[derive(Clone, Debug, PartialEq)]
struct Room {
    /// Below the incident's address.
    below: &'static str,
    glyph: Glyph,
    title: String,
    second: String,
    /// Set where it asks for somebody.
    mark: Option<StatusKind>,
}

/// How an incident stands, screen by screen.
#[derive(Clone, Copy)]
pub struct HowItStands(Memo<Option<Standing>>);

#[derive(Clone, Debug, PartialEq)]
struct Standing {
    id: Id<Incident>,
    rooms: Vec<Room>,
    /// When the next message is promised, and whether that has passed.
    next_message: Option<(String, bool)>,
}

impl HowItStands {
    /// Of this incident.
    pub fn of(open: Memo<Option<OpenIncident>>) -> Self {
        let (words, session, clock) = (Words::here(), Session::here(), Clock::here());
        let (directory, person) = (Directory::here(), Person::here());
        Self(Memo::new(move |_| {
            let (texts, now) = (words.get(), clock.minute());
            open.with(|open| {
                let open = open.as_ref()?;
                session.with(|plan| {
                    let helm = Helm::of(session, texts, plan, open);
                    let calls = CallsHere::of(&helm, plan, open, &person.name());
                    let asked = Asked::of_incident(plan, &open.head, &open.state);
                    let is_asked = |id, contact: &Contact| asked.has(id, contact) && calls.has(id);
                    let (first, count) = directory.with_stands(|stands| {
                        let first = stands.first_to_try(plan, is_asked);
                        let count = CallRound::count_of(&asked, plan, &open.state, |id| stands.of(id));
                        (first, count)
                    });
                    let first = first.and_then(|id| plan.contacts.get(&id));
                    let first = first.map(|contact| shown_name(texts, contact));
                    let next = open.state.next_message.filter(|_| open.state.over().is_none());
                    let next = next.map(|due| {
                        let time =
                            format::near_moment(texts.lang, due.date(), &format::time_of(due), now.date());
                        (fill(texts.sending.due_at, &[("time", &time)]), due < now)
                    });
                    Some(Standing {
                        id: open.id,
                        rooms: rooms(texts, plan, open, &helm, (first, count), now),
                        next_message: next,
                    })
                })
            })
        }))
    }

    /// What is known of something that is to be done: in words, and marked where it asks for somebody; tracked. Nothing
    /// where nothing is known.
    pub fn of_act(self, act: DutyAct) -> Option<(String, Option<StatusKind>)> {
        let standing = self.0.get()?;
        if act == DutyAct::NextMessage {
            let late = |is_late: bool| is_late.then_some(StatusKind::Late);
            return standing.next_message.map(|(text, is_late)| (text, late(is_late)));
        }
        let rooms = standing.rooms.into_iter();
        let mut rooms = rooms.filter(|room| address(standing.id, act).ends_with(&format!("/{}", room.below)));
        let room = rooms
            .next()
            .filter(|_| act != DutyAct::Warn && act != DutyAct::End)?;
        // A class that was set is its own answer; the reason behind it is told on its screen.
        let is_class = act == DutyAct::Classify && room.mark.is_none();
        let stands = if is_class { room.title } else { room.second };
        (!stands.is_empty()).then_some((stands, room.mark))
    }
}

/// The screens of the incident, each with how things stand there; always in the same order.
#[component]
pub fn Rooms() -> impl IntoView {
    let words = Words::here();
    let addresses = Addresses::here();
    let HowItStands(standing) = HowItStands::of(Session::here().incident());
    let row = move |id: Id<Incident>, room: Room| {
        let Room {
            below,
            glyph,
            title,
            second,
            mark,
        } = room;
        let href = addresses.to(&format!("/incidents/{id}/{below}"));
        let second = move || standing_words(&second, mark);
        view! {
            <RowLink href lead=RowLead::Icon(glyph) title second attr:data-test=format!("room-{below}") />
        }
    };
    view! {
        <Section heading=words.say(|texts| texts.rooms.heading)>
            <Rows>
                {move || {
                    standing.get().map(|Standing { id, rooms, .. }| {
                        rooms.into_iter().map(|room| row(id, room)).collect_view()
                    })
                }}
            </Rows>
        </Section>
    }
}

/// A line on how something stands, marked where it asks for somebody.
pub(super) fn standing_words(text: &str, mark: Option<StatusKind>) -> AnyView {
    match mark {
        Some(kind) => view! { <Status kind text=text.to_owned() /> }.into_any(),
        None => text.to_owned().into_any(),
    }
}

fn rooms(
    texts: &Texts,
    plan: &Plan,
    open: &OpenIncident,
    helm: &Helm,
    (first, reached): (Option<String>, RoundCount),
    now: Timestamp,
) -> Vec<Room> {
    let (rooms, lead, state) = (texts.rooms, texts.lead, &open.state);
    let room = |below, glyph, title: &str, second: String, mark| Room {
        below,
        glyph,
        title: title.to_owned(),
        second,
        mark,
    };
    let count =
        |counted: &Counted, count: usize| texts.count(counted, u64::try_from(count).unwrap_or(u64::MAX), &[]);
    let near = |at: Timestamp| format::near_moment(texts.lang, at.date(), &format::time_of(at), now.date());
    let mut all = Vec::new();

    let (title, second, mark) = match state.class {
        Some(class) => {
            let word = texts.classes.name_inline(class);
            (fill(rooms.class_is, &[("word", word)]), why(texts, open), None)
        }
        None => (
            texts.classes.classify.to_owned(),
            rooms.four_questions.to_owned(),
            Some(StatusKind::Due),
        ),
    };
    all.push(room("class", Glyph::TriangleFrame, &title, second, mark));

    let hits = hit_activities(plan, state);
    let hit = hits.iter().filter(|hit| hit.back_at.is_none()).count();
    let late = hits.iter().filter(|hit| hit.is_late(now)).count();
    let (second, mark) = match (plan.activities.is_empty(), hit, late) {
        (true, _, _) => (lead.none_in_plan.to_owned(), None),
        (false, 0, _) => (rooms.none_hit.to_owned(), None),
        (false, hit, 0) => (count(&rooms.activities_hit, hit), None),
        (false, hit, late) => {
            let (hit, late) = (
                count(&rooms.activities_hit, hit),
                count(&rooms.activities_late, late),
            );
            (format!("{hit}, {late}"), Some(StatusKind::Late))
        }
    };
    all.push(room("activities", Glyph::Clock, lead.activities, second, mark));

    let mut second = Vec::new();
    if reached.reached > 0 {
        second.push(texts.call_round.reached(texts, reached));
    }
    second.extend(first.map(|name| fill(rooms.next_is, &[("name", &name)])));
    all.push(room(
        "calls",
        Glyph::Phone,
        texts.call_round.title,
        second.join(". "),
        None,
    ));

    let second = match state.last_message {
        Some(at) => fill(rooms.last_sent, &[("time", &near(at))]),
        None => rooms.none_sent.to_owned(),
    };
    all.push(room("messages", Glyph::Sms, rooms.messages, second, None));

    let (second, mark) = match standing_tickets(&state.tickets).last() {
        None => (rooms.no_ticket.to_owned(), None),
        Some(ticket) => match promised(plan, ticket) {
            Some(at) => {
                let time = near(at);
                let values = [("number", ticket.number.as_str()), ("time", &time)];
                let is_late = at < now && line_back(plan, state, ticket.line).is_none();
                let template = if ticket.number.is_empty() {
                    rooms.promised_by
                } else {
                    rooms.ticket_by
                };
                (fill(template, &values), is_late.then_some(StatusKind::Late))
            }
            None => (fill(rooms.ticket_is, &[("number", &ticket.number)]), None),
        },
    };
    all.push(room("operator", Glyph::Landline, rooms.operator, second, mark));

    let missing = |place: Whereabouts| place == Whereabouts::Missing;
    let missing = state
        .people
        .values()
        .filter(|mark| missing(mark.whereabouts))
        .count();
    let (second, mark) = match (state.people.len(), missing) {
        (0, _) => (rooms.nobody_noted.to_owned(), None),
        (noted, 0) => (count(&rooms.people_noted, noted), None),
        (_, missing) => (count(&rooms.people_missing, missing), Some(StatusKind::Fails)),
    };
    all.push(room("people", Glyph::Pin, rooms.people, second, mark));

    let (second, mark) = match helm.contest(texts) {
        Some(both) => (both, Some(StatusKind::Due)),
        None => (helm.sentence(texts), None),
    };
    all.push(room("lead", Glyph::Person, lead.lead_and_duties, second, mark));

    let standing = standing_now(plan, state.class).len();
    if standing > 0 {
        let second = match state.class {
            Some(_) => count(&rooms.standing_count, standing),
            None => String::new(),
        };
        all.push(room("standing", Glyph::Plan, rooms.standing, second, None));
    }
    all.push(room("ways", Glyph::MobileData, rooms.ways, String::new(), None));
    all.push(room(
        "end",
        Glyph::Stop,
        texts.end_words.title,
        rooms.end_hint.to_owned(),
        None,
    ));
    all
}
