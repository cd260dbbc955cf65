//! What goes next when the electricity is out, and when: fixed telephony first, then modem and router, then the masts
//! of the mobile networks.

use super::id::Id;
use super::incident_state::IncidentState;
use super::line::Line;
use super::order::in_owners_order;
use super::plan::Plan;
use super::reachability::line_voip;
use super::service::Service;
use super::sorting::Sorting;
use super::timestamp::Timestamp;
use super::{Answer, LineKind};

/// The batteries of masts last so long when nobody knew of the power cut, milliseconds: see
/// [`MAST_BATTERIES`](super::facts::MAST_BATTERIES).
const MASTS_FIRST_MS: i64 = 60 * 60_000;
/// At most so long.
const MASTS_LAST_MS: i64 = 4 * 60 * 60_000;

/// What goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    /// Fixed telephony, of which the plan has no line.
    FixedPhones,
    /// A line of the plan.
    Line(Id<Line>),
    /// The masts of the mobile networks.
    Masts,
}

/// What goes, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// What.
    pub of: Going,
    /// From when on; none: at any moment, the plan has no length for it.
    pub from: Option<Timestamp>,
    /// At the latest, where it is not known exactly.
    pub to: Option<Timestamp>,
}

/// What is still there and will go, in the order in which it goes; empty while the electricity is there, or nobody said
/// that it is out.
pub fn without_power(plan: &Plan, state: &IncidentState) -> Vec<Forecast> {
    let out_since = state.service_since.get(&Service::Electricity);
    let Some(out_since) = out_since.filter(|_| state.services.is_dead(Service::Electricity)) else {
        return Vec::new();
    };
    let lives = |service| !state.services.is_dead(service);
    let rows = in_owners_order(&plan.lines, |row: &Line| &row.order);
    let mut going: Vec<(u8, Forecast)> = Vec::new();
    for (id, line) in &rows {
        let rank = match line.kind {
            LineKind::FixedPhone if lives(Service::FixedPhones) => 0,
            LineKind::Internet if lives(Service::InternetLine) => 1,
            _ => continue,
        };
        let forecast = Forecast {
            of: Going::Line(*id),
            from: autonomy_ms(plan, line).map(|ms| out_since.plus_ms(ms)),
            to: None,
        };
        going.push((rank, forecast));
    }
    let has_fixed = rows.iter().any(|(_, line)| line.kind == LineKind::FixedPhone);
    if !has_fixed && lives(Service::FixedPhones) {
        let forecast = Forecast {
            of: Going::FixedPhones,
            from: None,
            to: None,
        };
        going.push((0, forecast));
    }
    if lives(Service::MobileCalls) || lives(Service::MobileData) {
        let forecast = Forecast {
            of: Going::Masts,
            from: Some(out_since.plus_ms(MASTS_FIRST_MS)),
            to: Some(out_since.plus_ms(MASTS_LAST_MS)),
        };
        going.push((2, forecast));
    }
    // What may go at any moment stands first.
    going.order_by_key(|(rank, forecast)| (forecast.from, *rank));
    going.into_iter().map(|(_, forecast)| forecast).collect()
}

/// How long a line lasts: telephony that is carried over another line no longer than that one.
fn autonomy_ms(plan: &Plan, line: &Line) -> Option<i64> {
    let own = line.autonomy.map(super::Minutes::ms);
    let carrier = line.carried_over.and_then(|id| plan.lines.get(&id));
    let carried = carrier.and_then(|line| line.autonomy.map(super::Minutes::ms));
    match (own, carried) {
        (Some(own), Some(carried)) => Some(own.min(carried)),
        (own, carried) if line_voip(line) == Answer::Yes => own.or(carried),
        (own, _) => own,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Minutes;
    use crate::domain::service::ServiceState;

    fn at(minute: i64) -> Timestamp {
        Timestamp::new(1_795_000_000_000 + minute * 60_000, 60)
    }

    fn dark(dead: &[Service]) -> IncidentState {
        let mut state = IncidentState::default();
        for service in dead {
            state.services.set(*service, ServiceState::DoesNot);
            state.service_since.insert(*service, at(10));
        }
        state
    }

    fn plan() -> Plan {
        let mut plan = Plan::default();
        let line = |kind, autonomy: Option<u32>, carried_over: Option<u64>| Line {
            kind,
            autonomy: autonomy.map(Minutes),
            carried_over: carried_over.map(Id::from_bits),
            ..Line::default()
        };
        plan.lines
            .insert(Id::from_bits(1), line(LineKind::Internet, Some(120), None));
        plan.lines
            .insert(Id::from_bits(2), line(LineKind::FixedPhone, Some(300), Some(1)));
        plan.lines
            .insert(Id::from_bits(3), line(LineKind::Internet, None, None));
        plan
    }

    fn going(plan: &Plan, dead: &[Service]) -> Vec<(Going, Option<Timestamp>)> {
        let all = without_power(plan, &dark(dead));
        all.into_iter()
            .map(|forecast| (forecast.of, forecast.from))
            .collect()
    }

    #[test]
    fn nothing_is_foretold_while_there_is_electricity() {
        assert!(going(&plan(), &[]).is_empty());
        assert!(going(&plan(), &[Service::InternetLine]).is_empty());
    }

    #[test]
    fn what_goes_first_stands_first_and_what_is_carried_goes_with_its_carrier() {
        let line = |bits| Going::Line(Id::from_bits(bits));
        assert_eq!(
            going(&plan(), &[Service::Electricity]),
            [
                (line(3), None),
                (Going::Masts, Some(at(70))),
                (line(2), Some(at(130))),
                (line(1), Some(at(130))),
            ]
        );
    }

    #[test]
    fn what_is_dead_already_is_not_foretold() {
        let dead = [
            Service::Electricity,
            Service::InternetLine,
            Service::MobileCalls,
            Service::MobileData,
        ];
        assert_eq!(
            going(&plan(), &dead),
            [(Going::Line(Id::from_bits(2)), Some(at(130)))]
        );
        assert_eq!(
            going(&Plan::default(), &[Service::Electricity, Service::MobileCalls]),
            [(Going::FixedPhones, None), (Going::Masts, Some(at(70)))]
        );
    }
}
