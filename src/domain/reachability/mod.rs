//! Who can be reached now. Reachable means both ends: a call needs one of *my* means and *their* line or operator.
//!
//! The rule, in the order in which it is applied to a number and a way of using it:
//!
//! 1. A value that is no number, or a number found wrong in this incident, is dead.
//! 2. My end: a call needs a living fixed line, mobile calls, or Wi-Fi calling over a living internet line; an SMS needs
//!    mobile calls (one that works badly still carries it) or Wi-Fi calling; mail and chat need the internet line or
//!    mobile data.
//! 3. Their end: an office number at the company's site lives and dies with the site's fixed telephony, from any
//!    phone; a mobile dies with its operator when that is mine and mobile calls are dead; mail and chat of people at
//!    the site need data there.
//! 4. The worse end decides. What nobody said sorts between living and dead.

mod situation;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::attempt::Channel;
use super::contact::{Contact, PreferredChannel, Side};
use super::id::Id;
use super::incident_marks::Tries;
use super::number::{Number, NumberKind, Reach};
use super::plan::Plan;
use super::service::Service;
use super::sorted::SortedMap;
use crate::domain::Sorting;

pub use situation::{Situation, operator_of};
pub(in crate::domain) use situation::{is_at_site, line_voip};

/// Why somebody cannot be reached this way, or perhaps not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nobody said whether what is needed works.
    NotKnown,
    /// This service works badly.
    WorksBadly(Service),
    /// No fixed line, no mobile calls and no Wi-Fi calling here.
    NoMeansToCall,
    /// No means to send an SMS here.
    NoMeansToText,
    /// No data here.
    NoDataHere,
    /// The office number is at the site, where this service is dead.
    SiteIsHit(Service),
    /// The office number is at the site, carried over the internet line or perhaps so, and that line is dead.
    MayBeVoip,
    /// The number's operator is the one whose mobile calls are dead here.
    SameOperator,
    /// Mobile calls are dead here and the number's operator is not filled in.
    OperatorNotKnown,
    /// The same, and the operator of this phone is not known.
    MyOperatorNotKnown,
    /// Another operator than here, which may share masts with it, or of which the network is not known.
    MaybeSameNetwork,
    /// The person is at the site, where there is no data.
    NoDataThere,
    /// The company's systems are hit, so its mail may be too.
    SystemsAreHit,
    /// What was entered is no number and no address.
    NotANumber,
    /// The number was found to be wrong in this incident.
    WrongNumber,
    /// There is no number at all.
    NoNumber,
}

/// Whether somebody can be reached this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both ends live, as far as people said.
    Reachable,
    /// Perhaps.
    Maybe(Reason),
    /// No.
    Dead(Reason),
}

impl Verdict {
    /// Whether there is no way.
    pub const fn is_dead(self) -> bool {
        matches!(self, Self::Dead(_))
    }

    /// Why not, or why only perhaps.
    pub const fn reason(self) -> Option<Reason> {
        match self {
            Self::Reachable => None,
            Self::Maybe(reason) | Self::Dead(reason) => Some(reason),
        }
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Reachable => 0,
            Self::Maybe(_) => 1,
            Self::Dead(_) => 2,
        }
    }

    /// The worse of two ends; of two equally bad ones the first.
    fn worse(self, other: Self) -> Self {
        if other.rank() > self.rank() { other } else { self }
    }

    /// The better of two ways; of two equally good ones the first.
    fn better(self, other: Self) -> Self {
        if other.rank() < self.rank() { other } else { self }
    }
}

/// A number and a way of using it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The number.
    pub number: Id<Number>,
    /// Call, SMS, mail or chat.
    pub channel: Channel,
    /// Whether it works now.
    pub verdict: Verdict,
}

/// Where somebody stands in the list, top first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// To be tried.
    NotTried,
    /// Tried, not reached yet.
    NoAnswer,
    /// Reached.
    Reached,
    /// Cannot be reached by any number.
    Dead,
}

/// How somebody can be reached now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactReach {
    /// Whom.
    pub contact: Id<Contact>,
    /// On which list they stand.
    pub side: Side,
    /// Where in the list.
    pub turn: Turn,
    /// The best verdict of all ways.
    pub verdict: Verdict,
    /// Every way, best first; the first is the one to offer.
    pub ways: Vec<Way>,
    /// Whether it is time to try the deputy: after two failed attempts, or when no way lives.
    pub wants_deputy: bool,
    /// The deputy to propose then; nobody when there is none.
    pub deputy: Option<Id<Contact>>,
}

/// How somebody stands in the list, whichever way they are reached: worked out for everybody at each tap of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Where in the list.
    pub turn: Turn,
    /// Of the best verdict of all ways.
    rank: u8,
    /// As [`ContactReach::wants_deputy`].
    pub wants_deputy: bool,
    /// As [`ContactReach::deputy`].
    pub deputy: Option<Id<Contact>>,
}

impl Stand {
    fn new(
        id: Id<Contact>,
        contact: &Contact,
        verdict: Verdict,
        phone_is_wrong: bool,
        tries: Option<&Tries>,
    ) -> Self {
        let turn = match tries {
            Some(tries) if tries.is_reached() => Turn::Reached,
            _ if verdict.is_dead() => Turn::Dead,
            Some(_) => Turn::NoAnswer,
            None => Turn::NotTried,
        };
        let failed = tries.is_some_and(Tries::proposes_deputy);
        let wants_deputy = turn != Turn::Reached && (failed || verdict.is_dead() || phone_is_wrong);
        Self {
            turn,
            rank: verdict.rank(),
            wants_deputy,
            deputy: contact.deputy.filter(|deputy| wants_deputy && *deputy != id),
        }
    }

    /// Of one contact over these numbers of theirs.
    pub fn of<'a>(
        id: Id<Contact>,
        contact: &Contact,
        numbers: impl IntoIterator<Item = (&'a Id<Number>, &'a Number)>,
        situation: &Situation,
        tries: Option<&Tries>,
    ) -> Self {
        if tries.is_some_and(|tries| !tries.wrong.is_empty()) {
            return reach_contact(id, contact, numbers, situation, tries).stand();
        }
        let mut best = Verdict::Dead(Reason::NoNumber);
        for (_, number) in numbers {
            for (_, verdict) in situation.verdicts(contact, number, channels(number)) {
                best = best.better(verdict);
            }
            if best == Verdict::Reachable {
                break;
            }
        }
        Self::new(id, contact, best, false, tries)
    }

    /// Whoever leads knows already and is nobody's deputy to call.
    pub(super) fn as_known(self) -> Self {
        Self {
            turn: Turn::Reached,
            wants_deputy: false,
            deputy: None,
            ..self
        }
    }
}

impl ContactReach {
    /// Where they stand in the list.
    pub fn stand(&self) -> Stand {
        Stand {
            turn: self.turn,
            rank: self.verdict.rank(),
            wants_deputy: self.wants_deputy,
            deputy: self.deputy,
        }
    }

    /// The way to offer first, when one may work.
    pub fn best(&self) -> Option<&Way> {
        self.ways.first().filter(|way| !way.verdict.is_dead())
    }
}

/// Everybody in the order in which to try them: reachable and not tried, no answer, reached, dead; within each what is
/// certain before what is not, then as the list is ordered.
pub fn order_contacts(
    plan: &Plan,
    situation: &Situation,
    tries: &SortedMap<Id<Contact>, Tries>,
) -> Vec<ContactReach> {
    let reaches = reach_everybody(plan, situation, tries);
    let places = in_turn(plan, &reaches).into_iter();
    let mut reaches: Vec<Option<ContactReach>> = reaches.into_iter().map(Some).collect();
    places
        .filter_map(|place| reaches.get_mut(place)?.take())
        .collect()
}

/// How everybody can be reached, in the order of their ids.
pub fn reach_everybody(
    plan: &Plan,
    situation: &Situation,
    tries: &SortedMap<Id<Contact>, Tries>,
) -> Vec<ContactReach> {
    let contacts = plan.contacts.iter();
    contacts
        .map(|(id, contact)| reach_contact(*id, contact, plan.numbers.of(*id), situation, tries.get(id)))
        .collect()
}

/// How everybody stands in the list, in the order of their ids.
pub fn stand_everybody(
    plan: &Plan,
    situation: &Situation,
    tries: &SortedMap<Id<Contact>, Tries>,
) -> Vec<(Id<Contact>, Stand)> {
    let stand = |(id, contact): (&Id<Contact>, &Contact)| {
        let numbers = plan.numbers.of(*id);
        (*id, Stand::of(*id, contact, numbers, situation, tries.get(id)))
    };
    plan.contacts.iter().map(stand).collect()
}

/// At which places of these stand those to try, the first one first: [`order_contacts`].
pub fn in_turn(plan: &Plan, reaches: &[ContactReach]) -> Vec<usize> {
    let key = |reach: &ContactReach| turn_key(plan, reach.contact, &reach.stand());
    let keys = reaches.iter().map(key).enumerate();
    let mut keys: Vec<(usize, TurnKey<'_>)> = keys.collect();
    keys.order_by(|(_, one), (_, other)| one.cmp(other));
    keys.into_iter().map(|(place, _)| place).collect()
}

/// Who is to be tried first of these.
pub fn first_in_turn<'a>(
    plan: &Plan,
    stands: impl Iterator<Item = &'a (Id<Contact>, Stand)>,
) -> Option<Id<Contact>> {
    let first = stands.min_by_key(|(id, stand)| turn_key(plan, *id, stand));
    first.map(|(id, _)| *id)
}

/// What decides who is tried before whom.
type TurnKey<'a> = (Turn, u8, &'a str, Id<Contact>);

fn turn_key<'a>(plan: &'a Plan, id: Id<Contact>, stand: &Stand) -> TurnKey<'a> {
    let contact = plan.contacts.get(&id);
    let place = contact.map_or("", |contact| contact.order.as_str());
    (stand.turn, stand.rank, place, id)
}

/// Whom to try in somebody's place now: the person, or as soon as a deputy is proposed the first of the deputies, and
/// theirs in turn, for whom it is not time to try yet another one. When nobody is left the person again.
pub fn to_try(person: Id<Contact>, stand_of: impl Fn(Id<Contact>) -> Option<Stand>) -> Id<Contact> {
    let mut stand = stand_of(person);
    let mut seen = Vec::new();
    while let Some(deputy) = stand.and_then(|stand| stand.deputy) {
        if deputy == person || seen.contains(&deputy) {
            break;
        }
        seen.push(deputy);
        stand = stand_of(deputy);
        if stand.is_some_and(|stand| !stand.wants_deputy) {
            return deputy;
        }
    }
    person
}

/// How many of the people and firms in the plan can be reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReachCount {
    /// Surely: both ends live, as far as people said.
    pub surely: u64,
    /// Perhaps.
    pub maybe: u64,
    /// All there are.
    pub total: u64,
}

/// Counts who can be reached.
pub fn count_reachable(plan: &Plan, situation: &Situation) -> ReachCount {
    let mut count = ReachCount::default();
    for (id, contact) in plan.people() {
        let verdicts = plan.numbers.of(*id).flat_map(|(_, number)| {
            let verdicts = situation.verdicts(contact, number, channels(number));
            verdicts.map(|(_, verdict)| verdict)
        });
        count.total += 1;
        match verdicts.min_by_key(|verdict| verdict.rank()) {
            Some(Verdict::Reachable) => count.surely += 1,
            Some(Verdict::Maybe(_)) => count.maybe += 1,
            Some(Verdict::Dead(_)) | None => {}
        }
    }
    count
}

/// How one contact can be reached over these numbers of theirs.
pub fn reach_contact<'a>(
    id: Id<Contact>,
    contact: &Contact,
    numbers: impl IntoIterator<Item = (&'a Id<Number>, &'a Number)>,
    situation: &Situation,
    tries: Option<&Tries>,
) -> ContactReach {
    let mut ways: Vec<(WayPlace, Way)> = Vec::new();
    let numbers: Vec<(&Id<Number>, &Number)> = numbers.into_iter().collect();
    let found_wrong = found_wrong(tries, numbers.iter().copied());
    for (number_id, number) in numbers {
        let wrong = found_wrong.contains(number_id);
        for (channel, verdict) in situation.verdicts(contact, number, channels(number)) {
            let way = Way {
                number: *number_id,
                channel,
                verdict: if wrong {
                    Verdict::Dead(Reason::WrongNumber)
                } else {
                    verdict
                },
            };
            ways.push((WayPlace::of(contact, number, &way), way));
        }
    }
    ways.order_by(|(place, _), (other, _)| place.cmp(other));
    let ways: Vec<Way> = ways.into_iter().map(|(_, way)| way).collect();
    let phone_is_wrong = has_wrong_phones_only(&ways);
    let verdict = match ways.first().map(|way| way.verdict) {
        // A mail that perhaps arrives is no way to reach somebody whose telephone was found wrong.
        Some(Verdict::Maybe(_)) if phone_is_wrong => Verdict::Dead(Reason::WrongNumber),
        Some(verdict) => verdict,
        None => Verdict::Dead(Reason::NoNumber),
    };
    let Stand {
        turn,
        wants_deputy,
        deputy,
        ..
    } = Stand::new(id, contact, verdict, phone_is_wrong, tries);
    ContactReach {
        contact: id,
        side: contact.side,
        turn,
        verdict,
        ways,
        wants_deputy,
        deputy,
    }
}

/// Which of somebody's numbers were found wrong. A wrong number that nobody named is the only telephone there is.
pub fn found_wrong<'a>(
    tries: Option<&Tries>,
    numbers: impl IntoIterator<Item = (&'a Id<Number>, &'a Number)>,
) -> BTreeSet<Id<Number>> {
    let Some(tries) = tries.filter(|tries| !tries.wrong.is_empty()) else {
        return BTreeSet::new();
    };
    let mut wrong = tries.wrong.clone();
    if wrong.remove(&Id::default()) {
        let phones = numbers
            .into_iter()
            .filter(|(_, number)| number.kind != NumberKind::Email);
        let phones: Vec<Id<Number>> = phones.map(|(id, _)| *id).collect();
        wrong.extend(phones.first().filter(|_| phones.len() == 1));
    }
    wrong
}

/// Whether a number was found wrong and nothing but mail is left.
fn has_wrong_phones_only(ways: &[Way]) -> bool {
    let is_wrong = |way: &Way| way.verdict == Verdict::Dead(Reason::WrongNumber);
    let speaks = |way: &Way| way.channel != Channel::Email && !way.verdict.is_dead();
    ways.iter().any(is_wrong) && !ways.iter().any(speaks)
}

/// How a number can be used.
fn channels(number: &Number) -> &'static [Channel] {
    match number.kind {
        NumberKind::FixedOffice | NumberKind::FixedHome => &[Channel::Call],
        NumberKind::Mobile if number.chat.is_empty() => &[Channel::Call, Channel::Sms],
        NumberKind::Mobile => &[Channel::Call, Channel::Sms, Channel::Chat],
        NumberKind::Email => &[Channel::Email],
    }
}

/// What decides which of somebody's ways comes first: what lives, then what the person prefers, then a telephone before
/// a mail that nobody may read, then company before private numbers, then calls before writing.
#[derive(PartialEq, Eq)]
struct WayPlace {
    rank: u8,
    not_preferred: bool,
    is_mail: bool,
    reach: Reach,
    usual: u8,
    number: (NumberKind, super::number::Slot, Id<Number>),
}

impl WayPlace {
    fn of(contact: &Contact, number: &Number, way: &Way) -> Self {
        Self {
            rank: way.verdict.rank(),
            not_preferred: !is_preferred(contact.preferred_channel, number.kind, way.channel),
            is_mail: number.kind == NumberKind::Email,
            reach: number.reach,
            usual: usual_place(number.kind, way.channel),
            number: (number.kind, number.slot, way.number),
        }
    }
}

impl PartialOrd for WayPlace {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for WayPlace {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank
            .cmp(&other.rank)
            .then(self.not_preferred.cmp(&other.not_preferred))
            .then(self.is_mail.cmp(&other.is_mail))
            .then(self.reach.cmp(&other.reach))
            .then(self.usual.cmp(&other.usual))
            .then(self.number.1.cmp(&other.number.1))
            .then(self.number.cmp(&other.number))
    }
}

const fn is_preferred(preferred: PreferredChannel, kind: NumberKind, channel: Channel) -> bool {
    matches!(
        (preferred, kind, channel),
        (
            PreferredChannel::FixedOffice,
            NumberKind::FixedOffice,
            Channel::Call
        ) | (PreferredChannel::FixedHome, NumberKind::FixedHome, Channel::Call)
            | (PreferredChannel::Mobile, NumberKind::Mobile, Channel::Call)
            | (PreferredChannel::Sms, NumberKind::Mobile, Channel::Sms)
            | (PreferredChannel::Chat, NumberKind::Mobile, Channel::Chat)
            | (PreferredChannel::Email, NumberKind::Email, Channel::Email)
    )
}

const fn usual_place(kind: NumberKind, channel: Channel) -> u8 {
    match (kind, channel) {
        (NumberKind::Mobile, Channel::Call) => 0,
        (NumberKind::FixedOffice, _) => 1,
        (NumberKind::FixedHome, _) => 2,
        (NumberKind::Mobile, Channel::Sms) => 3,
        (NumberKind::Mobile, _) => 4,
        (NumberKind::Email, _) => 5,
    }
}
