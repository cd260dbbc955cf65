//! What a row of the list shows, before it is put into words.

use crate::domain::reachability::{ContactReach, Reason, Turn, Way};
use crate::domain::{Channel, Contact, Number, Outcome, Plan, Timestamp};
use crate::state::OpenIncident;

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RowFacts {
    /// Who.
    pub contact: Contact,
    /// Whether no number of theirs lives.
    pub is_dead: bool,
    /// Whether the person was reached.
    pub is_reached: bool,
    /// Why they cannot be reached, or only perhaps.
    pub reason: Option<Reason>,
    /// The last attempt of the open incident.
    pub tried: Option<(Outcome, Timestamp)>,
    /// Whether an incident is open.
    pub in_incident: bool,
    /// Address that calls the best number.
    pub call: Option<String>,
    /// Address that writes an SMS.
    pub sms: Option<String>,
    /// Whether the number that is called is private.
    pub call_is_private: bool,
    /// Whether the number that is written to is.
    pub sms_is_private: bool,
    /// Whether an SMS gets through rather than a call.
    pub texts_first: bool,
    /// Address that writes a mail, when there is no other living way.
    pub mail: Option<String>,
}

impl RowFacts {
    /// The facts of one contact; none when they left the plan.
    pub fn of(plan: &Plan, reach: &ContactReach, incident: Option<&OpenIncident>) -> Option<Self> {
        let contact = plan.contacts.get(&reach.contact)?.clone();
        let tries = incident.and_then(|open| open.state.tries.get(&reach.contact));
        let living = |channel: Channel, href: fn(&Number) -> Option<String>| {
            living_way(reach, channel)
                .and_then(|way| plan.numbers.get(&way.number))
                .and_then(href)
        };
        let is_private = |channel: Channel| {
            let number = living_way(reach, channel).and_then(|way| plan.numbers.get(&way.number));
            number.is_some_and(|number| number.reach.is_private())
        };
        let call = living(Channel::Call, Number::href);
        let sms = living(Channel::Sms, Number::sms_href);
        let writes = call.is_none() && sms.is_none();
        Some(Self {
            contact,
            is_dead: reach.turn == Turn::Dead,
            is_reached: reach.turn == Turn::Reached,
            reason: reach.verdict.reason(),
            tried: tries.map(|tries| (tries.last, tries.last_at)),
            in_incident: incident.is_some(),
            call_is_private: is_private(Channel::Call),
            sms_is_private: is_private(Channel::Sms),
            texts_first: reach.best().is_some_and(|way| way.channel == Channel::Sms),
            mail: living(Channel::Email, Number::href).filter(|_| writes),
            call,
            sms,
        })
    }
}

fn living_way(reach: &ContactReach, channel: Channel) -> Option<&Way> {
    reach
        .ways
        .iter()
        .find(|way| way.channel == channel && !way.verdict.is_dead())
}

/// The best way of each number, best number first; chat has no address of its own to open.
pub fn best_by_number(reach: &ContactReach) -> Vec<Way> {
    let mut best: Vec<Way> = Vec::new();
    for way in reach.ways.iter().filter(|way| way.channel != Channel::Chat) {
        if best.iter().all(|better| better.number != way.number) {
            best.push(*way);
        }
    }
    best
}
