//! Facts about Belgium that the app builds on. Each carries the day on which it was checked and a source; a person
//! verifies every row before a release. Temporary emergency numbers are never built in.

use super::text::search_key;
use super::timestamp::Date;

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// Page, paper or "general knowledge".
    pub source: &'static str,
    /// Year, month and day on which it was checked.
    pub checked_on: (i32, u32, u32),
}

impl Provenance {
    /// The day on which it was checked.
    pub fn checked_on(&self) -> Option<Date> {
        let (year, month, day) = self.checked_on;
        Date::from_ymd_opt(year, month, day)
    }
}

const fn checked(source: &'static str) -> Provenance {
    Provenance {
        source,
        checked_on: (2026, 11, 23),
    }
}

/// A number that holds in all of Belgium.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NationalNumber {
    /// What it is for.
    pub purpose: Purpose,
    /// The number as it is dialled.
    pub number: &'static str,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// What a national number or app is for; the words are in `i18n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// Ambulance and fire brigade.
    AmbulanceFire,
    /// Police.
    Police,
    /// Storm or flood with nobody in danger; only when activated, 1722.be first.
    StormFlood,
    /// Poison centre.
    Poison,
}

/// The numbers for help, the most urgent first.
pub const NATIONAL_NUMBERS: &[NationalNumber] = &[
    NationalNumber {
        purpose: Purpose::AmbulanceFire,
        number: "112",
        provenance: checked("limburg.be/112-en-101-alleen-noodoproepen"),
    },
    NationalNumber {
        purpose: Purpose::Police,
        number: "101",
        provenance: checked("diekeure.be, noodnummers"),
    },
    NationalNumber {
        purpose: Purpose::StormFlood,
        number: "1722",
        provenance: checked("sos112.be/de/nicht-dringend"),
    },
    NationalNumber {
        purpose: Purpose::Poison,
        number: "+3270245245",
        provenance: checked("antigifcentrum.be"),
    },
];

/// A page on the web that helps before or during an outage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UsefulLink {
    /// Which; the words are in `i18n`.
    pub of: LinkOf,
    /// The address, https.
    pub address: &'static str,
    /// Where that comes from.
    pub provenance: Provenance,
}

/// Whose page it is (template 1.3, useful links).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkOf {
    /// The federal ministry for economy: telecom, rights of companies.
    Economy,
    /// Warnings of the authorities by SMS, to subscribe to.
    BeAlert,
    /// Storm and flood, before the number is dialled.
    StormFlood,
    /// The telecom regulator.
    Regulator,
    /// The ombudsman for telecommunications.
    Ombudsman,
}

/// Pages to look at while there is a connection.
pub const USEFUL_LINKS: &[UsefulLink] = &[
    UsefulLink {
        of: LinkOf::Economy,
        address: "https://economie.fgov.be/",
        provenance: checked("general knowledge"),
    },
    UsefulLink {
        of: LinkOf::BeAlert,
        address: "https://be-alert.be/",
        provenance: checked("centredecrise.be 2019, bwresponse.be 2023"),
    },
    UsefulLink {
        of: LinkOf::StormFlood,
        address: "https://www.1722.be/",
        provenance: checked("sos112.be/de/nicht-dringend"),
    },
    UsefulLink {
        of: LinkOf::Regulator,
        address: "https://www.bipt.be/",
        provenance: checked("IBPT letterhead 2022"),
    },
    UsefulLink {
        of: LinkOf::Ombudsman,
        address: "https://www.ombudsmantelecom.be/",
        provenance: checked("ombudsmantelecom.be"),
    },
];

/// 112 from a mobile: a SIM is needed, networks of other operators may carry the call.
pub const EMERGENCY_ON_ANY_NETWORK: Provenance = checked("aalter.be/noodoproepen");
/// The 112 BE app needs data; it sends the location and offers a chat.
pub const EMERGENCY_APP: Provenance = checked("112.be/fr/SMS");
/// When 112 cannot be reached: try mobile and fixed again, then the nearest hospital or fire station.
pub const EMERGENCY_FAILS: Provenance = checked("atv.be");
/// Fixed voice is mostly carried over the internet line and dies with the modem and with the electricity.
pub const FIXED_VOICE_IS_VOIP: Provenance = checked("demorgen.be 2021, exploredoc.com");
/// Masts have batteries for a few hours at most.
pub const MAST_BATTERIES: Provenance = checked("lecho.be 2018, cdenv.be 2014");
/// Numbers move between operators: a prefix does not tell the operator, so ask.
pub const PREFIX_TELLS_NOTHING: Provenance = checked("bipt.be FAQ");
/// Compensation after a complete interruption of more than eight hours, counted from the first report; operators say that
/// it is for consumers only, and the Constitutional Court may have annulled it (166/2025). Shown, never computed with.
pub const COMPENSATION: Provenance = checked("base.be, bipt.be FAQ, gesetzguide.be/jurisprudence/167682");

/// Wi-Fi calling, hotspot, second SIM, diverting, saving the battery: where the settings stand on iPhone and Android.
pub const OTHER_WAYS: Provenance = checked("general knowledge");

/// A mobile network with masts of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MobileNetwork {
    /// Proximus; its masts are shared with Orange (MWingz).
    Proximus,
    /// Orange Belgium: a core of its own, masts shared with Proximus (MWingz).
    Orange,
    /// Telenet and BASE.
    Telenet,
    /// DIGI; gaps are filled by Proximus.
    Digi,
}

/// A brand and what is known of the network that carries its mobile calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The name as people write it.
    pub name: &'static str,
    /// The network that carries its mobile calls; none: ask the operator.
    pub mobile: Option<MobileNetwork>,
    /// Where that comes from.
    pub provenance: Provenance,
}

const fn brand(name: &'static str, mobile: Option<MobileNetwork>, source: &'static str) -> Brand {
    Brand {
        name,
        mobile,
        provenance: checked(source),
    }
}

/// Brands offered when an operator is asked for.
pub const BRANDS: &[Brand] = &[
    brand("Proximus", Some(MobileNetwork::Proximus), "general knowledge"),
    brand(
        "Orange",
        Some(MobileNetwork::Orange),
        "orange.prezly.com, lavenir.net 2020",
    ),
    brand("Telenet", Some(MobileNetwork::Telenet), "datanews.knack.be"),
    brand("BASE", Some(MobileNetwork::Telenet), "datanews.knack.be"),
    brand(
        "DIGI",
        Some(MobileNetwork::Digi),
        "lavenir.net 2023, datanews.levif.be 2024",
    ),
    brand("Scarlet", Some(MobileNetwork::Proximus), "standaard.be"),
    brand("Mobile Vikings", Some(MobileNetwork::Proximus), "hln.be 2020"),
    brand("hey!", Some(MobileNetwork::Orange), "lawinsider.com 2022"),
    brand("VOO", None, "lalibre.be 2023"),
    brand("edpnet", None, "datanews.knack.be 2023"),
    brand("Destiny", None, "dstny.be"),
];

/// What is known of a brand; the name is compared without accents, case or signs, "Orange Belgium" is Orange.
pub fn find_brand(name: &str) -> Option<&'static Brand> {
    let name = search_key(name);
    BRANDS.iter().find(|brand| {
        let known = search_key(brand.name);
        name == known
            || name
                .strip_prefix(known.as_str())
                .is_some_and(|rest| rest.starts_with(' '))
    })
}

/// The brand whose own masts carry the mobile calls of an operator; `None` when nobody knows.
pub fn carrying_brand(name: &str) -> Option<&'static Brand> {
    let network = find_brand(name)?.mobile?;
    BRANDS.iter().find(|brand| brand.mobile == Some(network))
}

/// Whether mobile calls of two operators run on one network; `None` when nobody knows.
///
/// Nobody knows either where two networks share masts: Proximus and Orange run theirs jointly (MWingz), each with a core
/// of its own, so a dead mast takes both and a dead core one; DIGI's gaps are filled by Proximus.
pub fn same_mobile_network(one: &str, other: &str) -> Option<bool> {
    let (one_key, other_key) = (search_key(one), search_key(other));
    if one_key.is_empty() || other_key.is_empty() {
        return None;
    }
    if one_key == other_key {
        return Some(true);
    }
    match (find_brand(one)?.mobile?, find_brand(other)?.mobile?) {
        (one, other) if one == other => Some(true),
        (MobileNetwork::Orange | MobileNetwork::Digi, MobileNetwork::Proximus)
        | (MobileNetwork::Proximus, MobileNetwork::Orange | MobileNetwork::Digi) => None,
        _ => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::link::Link;
    use crate::domain::phone::Phone;

    #[test]
    fn brands_on_one_network_are_known_as_one() {
        assert_eq!(same_mobile_network("Scarlet", "proximus "), Some(true));
        assert_eq!(same_mobile_network("Orange Belgium", "hey!"), Some(true));
        assert_eq!(same_mobile_network("BASE", "Orange"), Some(false));
        assert_eq!(same_mobile_network("DIGI", "Mobile Vikings"), None);
        assert_eq!(same_mobile_network("Proximus", "Orange"), None);
        assert_eq!(same_mobile_network("hey!", "Scarlet"), None);
        assert_eq!(same_mobile_network("DIGI", "Orange"), Some(false));
        assert_eq!(same_mobile_network("VOO", "Orange"), None);
        assert_eq!(same_mobile_network("Wijknet", "WIJKNET"), Some(true));
        assert_eq!(same_mobile_network("Wijknet", "Orange"), None);
        assert_eq!(same_mobile_network("", ""), None);
    }

    #[test]
    fn a_brand_without_masts_is_carried_by_the_one_that_has_them() {
        let carrying = |name| carrying_brand(name).map(|brand| brand.name);
        assert_eq!(carrying("scarlet"), Some("Proximus"));
        assert_eq!(carrying("BASE"), Some("Telenet"));
        assert_eq!(carrying("Orange Belgium"), Some("Orange"));
        assert_eq!(carrying("VOO"), None);
        assert_eq!(carrying("Wijknet"), None);
    }

    #[test]
    fn every_fact_has_a_source_and_a_day() {
        let all = NATIONAL_NUMBERS
            .iter()
            .map(|number| number.provenance)
            .chain(USEFUL_LINKS.iter().map(|link| link.provenance))
            .chain(BRANDS.iter().map(|brand| brand.provenance));
        for provenance in all {
            assert!(!provenance.source.is_empty());
            assert!(provenance.checked_on().is_some());
        }
    }

    #[test]
    fn every_number_can_be_dialled_and_every_link_opened() {
        for number in NATIONAL_NUMBERS {
            assert!(Phone::parse(number.number).is_ok(), "{}", number.number);
        }
        for link in USEFUL_LINKS {
            assert!(Link::parse(link.address).is_some(), "{}", link.address);
        }
    }

    #[test]
    fn no_temporary_emergency_number_is_built_in() {
        for number in NATIONAL_NUMBERS {
            assert_ne!(number.number, "8112");
        }
    }
}
