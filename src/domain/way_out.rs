//! Other ways out from this phone or this building (PRODUCT, "What still works?"): which may work now, and why not.

use super::contact::{Contact, Side};
use super::facts::same_mobile_network;
use super::id::Id;
use super::number::{Number, NumberKind, Reach};
use super::other_way::OtherWay;
use super::plan::Plan;
use super::reachability::{Situation, is_at_site};
use super::service::{Service, ServiceState, Services};
use super::sorting::Sorting;

/// Whether a way may work now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayStanding {
    /// It may work: try it.
    Possible,
    /// Nobody said whether this service works.
    Perhaps(Service),
    /// It needs this service, which is dead.
    Without(Service),
    /// What it replaces works.
    NotNeeded,
    /// Nobody is there on another network.
    Nobody,
}

/// A colleague whose mobile runs on another network than the one that is dead here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherNetwork {
    /// Who.
    pub contact: Id<Contact>,
    /// The operator, as people write it.
    pub operator: String,
    /// Whether the network is known to be another one; else nobody knows.
    pub is_certain: bool,
}

/// Every other way with how it stands: those that may work first, in the order in which they are quickest to try.
pub fn ways_out(services: &Services, colleagues: &[OtherNetwork]) -> Vec<(OtherWay, WayStanding)> {
    let order = [
        OtherWay::WifiCalling,
        OtherWay::Colleague,
        OtherWay::SecondSim,
        OtherWay::Divert,
        OtherWay::Hotspot,
        OtherWay::Battery,
    ];
    let all = order.map(|way| (way, standing(way, services, colleagues)));
    let (open, shut): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|(_, standing)| matches!(standing, WayStanding::Possible | WayStanding::Perhaps(_)));
    open.into_iter().chain(shut).collect()
}

fn standing(way: OtherWay, services: &Services, colleagues: &[OtherNetwork]) -> WayStanding {
    let works = |service: Service| services.state(service) == ServiceState::Works;
    let needs = |service: Service| match services.state(service) {
        ServiceState::Works | ServiceState::Badly => WayStanding::Possible,
        ServiceState::Unknown => WayStanding::Perhaps(service),
        ServiceState::DoesNot => WayStanding::Without(service),
    };
    match way {
        OtherWay::WifiCalling | OtherWay::SecondSim if works(Service::MobileCalls) => WayStanding::NotNeeded,
        OtherWay::WifiCalling => needs(Service::InternetLine),
        OtherWay::SecondSim | OtherWay::Battery => WayStanding::Possible,
        OtherWay::Hotspot if works(Service::InternetLine) => WayStanding::NotNeeded,
        OtherWay::Hotspot => needs(Service::MobileData),
        OtherWay::Divert if works(Service::FixedPhones) => WayStanding::NotNeeded,
        // Calls have to arrive somewhere.
        OtherWay::Divert => needs(Service::MobileCalls),
        OtherWay::Colleague if works(Service::MobileCalls) => WayStanding::NotNeeded,
        OtherWay::Colleague if colleagues.is_empty() => WayStanding::Nobody,
        OtherWay::Colleague => WayStanding::Possible,
    }
}

/// Who at the site carries a mobile on another network than that of this phone or the company's mobiles: certain ones
/// first. A private number for the crisis team tells nobody its operator.
pub fn other_networks(plan: &Plan, situation: &Situation) -> Vec<OtherNetwork> {
    let mine = situation.my_operator();
    let mut found: Vec<(bool, &str, OtherNetwork)> = Vec::new();
    for number in plan.numbers.values() {
        let Some(contact) = plan.contacts.get(&number.contact) else {
            continue;
        };
        let counts = contact.side == Side::Internal && is_at_site(contact) && is_told(number);
        let same = same_mobile_network(mine, &number.operator);
        let is_there = found.iter().any(|(_, _, other)| other.contact == number.contact);
        if counts && same != Some(true) && !is_there {
            let other = OtherNetwork {
                contact: number.contact,
                operator: number.operator.clone(),
                is_certain: same == Some(false),
            };
            found.push((same.is_none(), contact.order.as_str(), other));
        }
    }
    found.order_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
    found.into_iter().map(|(_, _, other)| other).collect()
}

fn is_told(number: &Number) -> bool {
    number.kind == NumberKind::Mobile && number.reach != Reach::CrisisTeam && !number.operator.is_empty()
}
