//! What works at both ends, out of what people said and what the plan knows of lines and operators.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Reason, Verdict};
use crate::domain::Sorting;
use crate::domain::answer::Answer;
use crate::domain::attempt::Channel;
use crate::domain::contact::{Contact, Side};
use crate::domain::facts::same_mobile_network;
use crate::domain::line::{Line, LineKind};
use crate::domain::number::{Number, NumberKind};
use crate::domain::phone::Phone;
use crate::domain::plan::{Plan, Table};
use crate::domain::service::{Service, ServiceState, Services};
use crate::domain::text::search_key;

/// What decides who can be reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Situation {
    services: Services,
    /// The operator of this phone, or of the company's mobiles when all have one; empty when not known.
    my_operator: String,
    /// Whether the site's fixed telephony is carried over its internet line.
    site_voip: Answer,
    /// Voice lines by id, for numbers that name theirs.
    lines: Table<Line>,
    /// The operators of the company's fixed telephony, each as [`search_key`].
    fixed_operators: Vec<String>,
    /// What is known of each operator that the plan's numbers name: thousands of numbers, a handful of names.
    operators: BTreeMap<String, KnownOperator>,
}

/// An operator as a number names it.
#[derive(Clone, Debug, PartialEq)]
struct KnownOperator {
    /// As [`search_key`].
    key: String,
    /// Whether its mobiles run on the network of this phone; `None` when nobody knows.
    same_network: Option<bool>,
}

impl KnownOperator {
    fn new(name: &str, my_operator: &str) -> Self {
        Self {
            key: search_key(name),
            same_network: same_mobile_network(my_operator, name),
        }
    }
}

impl Situation {
    /// The situation at the site: `my_operator` is that of this phone, empty when not known.
    pub fn new(plan: &Plan, services: Services, my_operator: &str) -> Self {
        let fixed: Vec<&Line> = lines_of(plan, LineKind::FixedPhone).collect();
        let my_operator = if my_operator.is_empty() {
            one_mobile_operator(plan)
        } else {
            my_operator.to_owned()
        };
        let mut operators = BTreeMap::new();
        for number in plan.numbers.values() {
            if !operators.contains_key(&number.operator) {
                let known = KnownOperator::new(&number.operator, &my_operator);
                operators.insert(number.operator.clone(), known);
            }
        }
        Self {
            my_operator,
            operators,
            site_voip: all_voip(&fixed),
            fixed_operators: fixed.iter().map(|line| search_key(&line.operator)).collect(),
            lines: plan
                .lines
                .iter()
                .filter(|(_, line)| line.kind == LineKind::FixedPhone)
                .map(|(id, line)| (*id, line.clone()))
                .collect(),
            services,
        }
    }

    /// What people said of the services.
    pub fn services(&self) -> &Services {
        &self.services
    }

    /// The operator of this phone, or of the company's mobiles when all have one; empty when not known.
    pub fn my_operator(&self) -> &str {
        &self.my_operator
    }

    /// Whether a number can be used this way now.
    pub fn verdict(&self, contact: &Contact, number: &Number, channel: Channel) -> Verdict {
        if is_usable(number) {
            self.verdict_of_usable(contact, number, channel)
        } else {
            Verdict::Dead(Reason::NotANumber)
        }
    }

    /// The same for each of these ways; the number is read once.
    pub(super) fn verdicts(
        &self,
        contact: &Contact,
        number: &Number,
        channels: &'static [Channel],
    ) -> impl Iterator<Item = (Channel, Verdict)> {
        let is_usable = is_usable(number);
        channels.iter().map(move |channel| {
            let verdict = if is_usable {
                self.verdict_of_usable(contact, number, *channel)
            } else {
                Verdict::Dead(Reason::NotANumber)
            };
            (*channel, verdict)
        })
    }

    fn verdict_of_usable(&self, contact: &Contact, number: &Number, channel: Channel) -> Verdict {
        let (mine, theirs) = match channel {
            Channel::Sms => (self.my_sms(), self.their_mobile(number, Channel::Sms)),
            Channel::Email => (self.my_data(), self.their_mail(contact)),
            Channel::Chat => (self.my_data(), self.their_chat(contact, number)),
            _ => (self.my_call(), self.their_phone(contact, number)),
        };
        theirs.worse(mine)
    }

    /// A call from here: the best of a fixed line, the mobile and Wi-Fi calling.
    pub fn my_call(&self) -> Verdict {
        let means = self.my_phones().better(self.said(Service::InternetLine));
        dead_as(means, Reason::NoMeansToCall)
    }

    /// The same without Wi-Fi calling, which not every phone can do: a fixed line or the mobile.
    pub fn my_phones(&self) -> Verdict {
        let means = self
            .site_fixed(self.site_voip)
            .better(self.said(Service::MobileCalls));
        dead_as(means, Reason::NoMeansToCall)
    }

    /// An SMS from here: the mobile network even when it works badly, since a text waits for its turn; over Wi-Fi it
    /// depends on phone and operator.
    pub fn my_sms(&self) -> Verdict {
        let mobile = match self.said(Service::MobileCalls) {
            Verdict::Maybe(Reason::WorksBadly(_)) => Verdict::Reachable,
            said => said,
        };
        let wifi = match self.said(Service::InternetLine) {
            Verdict::Reachable => Verdict::Maybe(Reason::NotKnown),
            said => said,
        };
        dead_as(mobile.better(wifi), Reason::NoMeansToText)
    }

    /// Data here: the internet line or mobile data.
    pub fn my_data(&self) -> Verdict {
        let data = self
            .said(Service::MobileData)
            .better(self.said(Service::InternetLine));
        dead_as(data, Reason::NoDataHere)
    }

    fn their_phone(&self, contact: &Contact, number: &Number) -> Verdict {
        match number.kind {
            NumberKind::Mobile => self.their_mobile(number, Channel::Call),
            NumberKind::FixedOffice if is_at_site(contact) || self.is_own_line(number) => {
                self.site_fixed(self.voip_of(number))
            }
            NumberKind::FixedOffice | NumberKind::FixedHome => self.their_fixed(number),
            NumberKind::Email => Verdict::Dead(Reason::NotANumber),
        }
    }

    fn operator_of(&self, number: &Number) -> Cow<'_, KnownOperator> {
        match self.operators.get(&number.operator) {
            Some(known) => Cow::Borrowed(known),
            None => Cow::Owned(KnownOperator::new(&number.operator, &self.my_operator)),
        }
    }

    /// A fixed telephone elsewhere: lives, unless its operator is the one whose fixed telephony is hit here.
    fn their_fixed(&self, number: &Number) -> Verdict {
        let operator = self.operator_of(number);
        let shared = !operator.key.is_empty() && self.fixed_operators.contains(&operator.key);
        if shared && self.services.is_hit(Service::FixedPhones) {
            Verdict::Maybe(Reason::SameOperator)
        } else {
            Verdict::Reachable
        }
    }

    /// A mobile: dies with its operator when mobile calls are dead here and the operator is the same.
    fn their_mobile(&self, number: &Number, channel: Channel) -> Verdict {
        let same = self.operator_of(number).same_network;
        match (self.services.state(Service::MobileCalls), same) {
            (ServiceState::DoesNot, Some(true)) => Verdict::Dead(Reason::SameOperator),
            (ServiceState::DoesNot, None) => Verdict::Maybe(self.network_not_known(number)),
            // A text gets through a full network.
            (ServiceState::Badly, _) if channel == Channel::Sms => Verdict::Reachable,
            (ServiceState::Badly, Some(true) | None) => {
                Verdict::Maybe(Reason::WorksBadly(Service::MobileCalls))
            }
            _ => Verdict::Reachable,
        }
    }

    /// Why nobody knows whether the number dies with the network of this phone: an operator is not filled in, or the
    /// two may share masts.
    fn network_not_known(&self, number: &Number) -> Reason {
        let is_missing = |name: &str| search_key(name).is_empty();
        if is_missing(&number.operator) {
            Reason::OperatorNotKnown
        } else if is_missing(&self.my_operator) {
            Reason::MyOperatorNotKnown
        } else {
            Reason::MaybeSameNetwork
        }
    }

    fn their_mail(&self, contact: &Contact) -> Verdict {
        if contact.side == Side::External {
            return Verdict::Reachable;
        }
        let systems = if self.services.is_hit(Service::Systems) {
            Verdict::Maybe(Reason::SystemsAreHit)
        } else {
            Verdict::Reachable
        };
        self.data_there(contact).worse(systems)
    }

    /// Chat runs over the mobile's own data or the Wi-Fi where the person is.
    fn their_chat(&self, contact: &Contact, number: &Number) -> Verdict {
        if is_at_site(contact) {
            return self.data_there(contact);
        }
        let same = self.operator_of(number).same_network;
        match (self.services.state(Service::MobileData), same) {
            // Away from the site there may be another Wi-Fi.
            (ServiceState::DoesNot, Some(true)) => Verdict::Maybe(Reason::SameOperator),
            (ServiceState::DoesNot, None) => Verdict::Maybe(self.network_not_known(number)),
            _ => Verdict::Reachable,
        }
    }

    /// Data for a person at the site: dead when both the line and mobile data are.
    fn data_there(&self, contact: &Contact) -> Verdict {
        let none = self.services.is_dead(Service::InternetLine) && self.services.is_dead(Service::MobileData);
        if is_at_site(contact) && none {
            Verdict::Dead(Reason::NoDataThere)
        } else {
            Verdict::Reachable
        }
    }

    /// The site's fixed telephony. What a person said of it beats what follows from the internet line and the
    /// electricity.
    fn site_fixed(&self, voip: Answer) -> Verdict {
        let dead_line = self.services.is_dead(Service::InternetLine);
        let dead_power = self.services.is_dead(Service::Electricity);
        match (self.said(Service::FixedPhones), voip) {
            (Verdict::Dead(_), _) => Verdict::Dead(Reason::SiteIsHit(Service::FixedPhones)),
            (Verdict::Maybe(Reason::NotKnown), Answer::No) if dead_power => Verdict::Maybe(Reason::NotKnown),
            (Verdict::Maybe(Reason::NotKnown), _) if dead_power => {
                Verdict::Dead(Reason::SiteIsHit(Service::Electricity))
            }
            (Verdict::Maybe(Reason::NotKnown), Answer::Yes) if dead_line => {
                Verdict::Dead(Reason::SiteIsHit(Service::InternetLine))
            }
            (Verdict::Maybe(Reason::NotKnown), Answer::Open | Answer::Partly | Answer::Unknown)
                if dead_line =>
            {
                Verdict::Maybe(Reason::MayBeVoip)
            }
            (said, _) => said,
        }
    }

    fn voip_of(&self, number: &Number) -> Answer {
        number
            .line
            .and_then(|line| self.lines.get(&line))
            .map_or(self.site_voip, line_voip)
    }

    fn is_own_line(&self, number: &Number) -> bool {
        number.line.is_some_and(|line| self.lines.contains_key(&line))
    }

    fn said(&self, service: Service) -> Verdict {
        match self.services.state(service) {
            ServiceState::Works => Verdict::Reachable,
            ServiceState::Badly => Verdict::Maybe(Reason::WorksBadly(service)),
            ServiceState::Unknown => Verdict::Maybe(Reason::NotKnown),
            ServiceState::DoesNot => Verdict::Dead(Reason::SiteIsHit(service)),
        }
    }
}

fn is_usable(number: &Number) -> bool {
    match number.kind {
        NumberKind::Email => crate::domain::link::mailto(&number.value).is_some(),
        _ => Phone::parse(&number.value).is_ok(),
    }
}

/// Internal people are at the company's site unless their entry says otherwise.
pub(in crate::domain) fn is_at_site(contact: &Contact) -> bool {
    contact.side == Side::Internal && !contact.works_elsewhere
}

fn dead_as(verdict: Verdict, reason: Reason) -> Verdict {
    if verdict.is_dead() {
        Verdict::Dead(reason)
    } else {
        verdict
    }
}

fn lines_of(plan: &Plan, kind: LineKind) -> impl Iterator<Item = &Line> {
    plan.lines.values().filter(move |line| line.kind == kind)
}

pub(in crate::domain) fn line_voip(line: &Line) -> Answer {
    if line.carried_over.is_some() {
        Answer::Yes
    } else {
        line.voip
    }
}

/// Yes or no when all lines agree, open otherwise and when the plan has none.
fn all_voip(fixed: &[&Line]) -> Answer {
    match fixed.split_first() {
        Some((first, rest)) if rest.iter().all(|line| line_voip(line) == line_voip(first)) => {
            line_voip(first)
        }
        _ => Answer::Open,
    }
}

/// The operator of somebody's mobile as the plan has it, for the person who uses this phone, by name; empty when the plan
/// does not know the person, or several of that name, or mobiles of several operators.
pub fn operator_of(plan: &Plan, name: &str) -> String {
    let (name, key) = (name.trim(), search_key(name));
    if key.is_empty() {
        return String::new();
    }
    // The surname first: a key for each of thousands of names is felt at every tap.
    let is_called = |contact: &Contact| {
        let surname = contact.last_name.trim();
        !surname.is_empty() && name.ends_with(surname) && search_key(&contact.name()) == key
    };
    let mut people = plan.contacts.iter().filter(|(_, contact)| is_called(contact));
    let (Some((id, _)), None) = (people.next(), people.next()) else {
        return String::new();
    };
    let numbers = plan.numbers.of(*id).map(|(_, number)| number);
    let mobiles = numbers.filter(|number| number.kind == NumberKind::Mobile);
    one_of(mobiles.map(|number| number.operator.as_str()))
}

/// The one operator that all of these name; empty when one names none.
fn one_of<'a>(operators: impl Iterator<Item = &'a str>) -> String {
    let mut operators: Vec<&str> = operators.collect();
    operators.order_by_key(|operator| search_key(operator));
    operators.dedup_by_key(|operator| search_key(operator));
    match operators.as_slice() {
        [one] => (*one).to_owned(),
        _ => String::new(),
    }
}

fn one_mobile_operator(plan: &Plan) -> String {
    one_of(lines_of(plan, LineKind::Mobile).map(|line| line.operator.as_str()))
}
