//! The template's six reflexes (step 3) and what they consist of. Structure only, the words are in `i18n`.

use super::choice::choice;
use super::service::Service;

choice! {
    /// The six reflexes, in the template's order.
    pub enum Reflex {
        /// 1: the evident things.
        #[default]
        Obvious = "obvious",
        /// 2: the company's IT tools.
        ItTools = "it_tools",
        /// 3: the neighbours.
        Neighbours = "neighbours",
        /// 4: the operator.
        Operator = "operator",
        /// 5: go on with the fallback.
        Fallback = "fallback",
        /// 6: customers and suppliers.
        Outside = "outside",
    }
}

choice! {
    /// What a reflex consists of.
    pub enum Part {
        /// 1a: cables, routers, modems connected and powered.
        #[default]
        Cables = "cables",
        /// 1b: the Wi-Fi not switched off by a button or key.
        Wifi = "wifi",
        /// 1c: another website.
        OtherSite = "other_site",
        /// 2a: the firewall runs and does not block everything.
        Firewall = "firewall",
        /// 2b: a new IP address.
        RenewAddress = "renew_address",
        /// 2c: the devices restarted, the plug out for 30 seconds.
        Restart = "restart",
        /// 3: whether the neighbours are hit too.
        AskNeighbours = "ask_neighbours",
        /// 4: a call to the operator's business helpdesk.
        CallOperator = "call_operator",
        /// 5a: other means of communication.
        OtherMeans = "other_means",
        /// 5b: the staff told.
        TellStaff = "tell_staff",
        /// 6a: the customers told.
        TellCustomers = "tell_customers",
        /// 6b: the suppliers told.
        TellSuppliers = "tell_suppliers",
    }
}

choice! {
    /// Operating systems for which renewing an address is explained.
    pub enum System {
        /// Windows.
        #[default]
        Windows = "windows",
        /// macOS.
        Mac = "mac",
        /// iPhone and iPad.
        Ios = "ios",
        /// Android.
        Android = "android",
        /// Linux.
        Linux = "linux",
    }
}

choice! {
    /// A question on which the checklist branches.
    pub enum Branch {
        /// Is another website reachable?
        #[default]
        OtherSiteReachable = "other_site_reachable",
        /// Are the neighbours hit too?
        NeighboursHit = "neighbours_hit",
    }
}

/// What a part needs to be possible at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: it is always possible.
    Nothing,
    /// One of these services is enough.
    OneOf(&'static [Service]),
}

/// How a part is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartPlan {
    /// Which part.
    pub part: Part,
    /// What it needs.
    pub needs: Needs,
    /// A timer that belongs to it, seconds.
    pub timer_s: Option<u32>,
    /// Operating systems with a how-to of their own.
    pub how_to: &'static [System],
    /// The question that is asked with it.
    pub branch: Option<Branch>,
}

const fn part(part: Part, needs: Needs) -> PartPlan {
    PartPlan {
        part,
        needs,
        timer_s: None,
        how_to: &[],
        branch: None,
    }
}

const POWER: Needs = Needs::OneOf(&[Service::Electricity]);

const OBVIOUS: &[PartPlan] = &[
    part(Part::Cables, Needs::Nothing),
    part(Part::Wifi, POWER),
    PartPlan {
        branch: Some(Branch::OtherSiteReachable),
        ..part(Part::OtherSite, POWER)
    },
];
const IT_TOOLS: &[PartPlan] = &[
    part(Part::Firewall, POWER),
    PartPlan {
        how_to: System::ALL,
        ..part(Part::RenewAddress, POWER)
    },
    PartPlan {
        timer_s: Some(30),
        ..part(Part::Restart, POWER)
    },
];
const NEIGHBOURS: &[PartPlan] = &[PartPlan {
    branch: Some(Branch::NeighboursHit),
    ..part(Part::AskNeighbours, Needs::Nothing)
}];
const OPERATOR: &[PartPlan] = &[part(
    Part::CallOperator,
    // With data alone the operator is told on its website.
    Needs::OneOf(&[
        Service::FixedPhones,
        Service::MobileCalls,
        Service::InternetLine,
        Service::MobileData,
    ]),
)];
const FALLBACK: &[PartPlan] = &[
    part(Part::OtherMeans, Needs::Nothing),
    part(Part::TellStaff, Needs::Nothing),
];
const OUTSIDE: &[PartPlan] = &[
    part(Part::TellCustomers, Needs::Nothing),
    part(Part::TellSuppliers, Needs::Nothing),
];

impl Reflex {
    /// The template's number, 1 to 6.
    pub const fn number(self) -> u8 {
        match self {
            Self::Obvious => 1,
            Self::ItTools => 2,
            Self::Neighbours => 3,
            Self::Operator => 4,
            Self::Fallback => 5,
            Self::Outside => 6,
        }
    }

    /// The question on which the checklist branches after it.
    pub fn branch(self) -> Option<Branch> {
        self.parts().iter().find_map(|part| part.branch)
    }

    /// Its parts, in order.
    pub const fn parts(self) -> &'static [PartPlan] {
        match self {
            Self::Obvious => OBVIOUS,
            Self::ItTools => IT_TOOLS,
            Self::Neighbours => NEIGHBOURS,
            Self::Operator => OPERATOR,
            Self::Fallback => FALLBACK,
            Self::Outside => OUTSIDE,
        }
    }
}

impl Part {
    /// The reflex to which it belongs.
    pub fn reflex(self) -> Reflex {
        Reflex::ALL
            .iter()
            .copied()
            .find(|reflex| reflex.parts().iter().any(|plan| plan.part == self))
            .unwrap_or_default()
    }
}
