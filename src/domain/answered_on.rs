//! The number that a message gives for questions: one that somebody answers while the outage lasts.

use super::attempt::Channel;
use super::contact::{Contact, Side};
use super::id::Id;
use super::number::{Number, NumberKind, Reach};
use super::order::in_owners_order;
use super::phone::Phone;
use super::plan::Plan;
use super::reachability::{Situation, Verdict};
use super::service::Service;

/// Under which number the company can be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AnsweredOn {
    /// The one under which outsiders know the company.
    #[default]
    MainNumber,
    /// Another one that lives.
    Number(Phone),
    /// None that the plan knows.
    Nothing,
}

/// The main number while it lives; otherwise a mobile number of the company's own people that lives: of who is in
/// charge, then of the crisis team, then of anybody. A message that is answered by text (`by_text`) gives a mobile number
/// before a fixed one; where there is none, the fixed one is there to call. Private numbers go to nobody.
pub fn answered_on(
    plan: &Plan,
    situation: &Situation,
    lead: Option<Id<Contact>>,
    by_text: bool,
) -> AnsweredOn {
    let main = Phone::parse(&plan.company.main_number).ok();
    let main = main.filter(|main| main_lives(main, situation));
    if main
        .as_ref()
        .is_some_and(|main| !by_text || main.is_belgian_mobile())
    {
        return AnsweredOn::MainNumber;
    }
    let lives = |number: &Number, contact: &Contact| {
        number.kind == NumberKind::Mobile
            && number.reach == Reach::Company
            && contact.side == Side::Internal
            && matches!(
                situation.verdict(contact, number, Channel::Call),
                Verdict::Reachable | Verdict::Maybe(_)
            )
    };
    let people = in_owners_order(&plan.contacts, |contact| contact.order.as_str());
    let found = people.into_iter().flat_map(|(id, contact)| {
        let numbers = plan.numbers.of(id).map(|(_, number)| number);
        let numbers = numbers.filter(move |number| lives(number, contact));
        // The best first: whoever leads, then the crisis team.
        let rank = (Some(id) != lead, !contact.crisis_team);
        numbers.filter_map(move |number| Some((rank, number.phone().ok()?)))
    });
    // Of several with the same rank the first in the owner's order.
    let best = found.reduce(|best, next| if next.0 < best.0 { next } else { best });
    match (best, main) {
        (Some((_, phone)), _) => AnsweredOn::Number(phone),
        (None, Some(_)) => AnsweredOn::MainNumber,
        (None, None) => AnsweredOn::Nothing,
    }
}

fn main_lives(main: &Phone, situation: &Situation) -> bool {
    let services = situation.services();
    if main.is_belgian_mobile() {
        !services.is_dead(Service::MobileCalls)
    } else {
        // Most fixed telephones die with the power.
        !services.is_hit(Service::FixedPhones) && !services.is_dead(Service::Electricity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::service::{ServiceState, Services};

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.company.main_number = "+3214000010".to_owned();
        for (key, crisis_team, value, reach) in [
            (1, false, "+32470000001", Reach::Company),
            (2, true, "+32470000002", Reach::Company),
            (3, true, "+32470000003", Reach::CrisisTeam),
        ] {
            let contact = Contact {
                crisis_team,
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(key), contact);
            let number = Number {
                contact: Id::from_bits(key),
                kind: NumberKind::Mobile,
                value: value.to_owned(),
                reach,
                ..Number::default()
            };
            plan.numbers.insert(Id::from_bits(key), number);
        }
        plan
    }

    fn asked(dead: &[Service], lead: Option<u64>, by_text: bool) -> AnsweredOn {
        let plan = plan();
        let services = dead.iter().fold(Services::unknown(), |services, service| {
            services.with(*service, ServiceState::DoesNot)
        });
        let situation = Situation::new(&plan, services, "");
        answered_on(&plan, &situation, lead.map(Id::from_bits), by_text)
    }

    fn number(typed: &str) -> AnsweredOn {
        Phone::parse(typed).map_or(AnsweredOn::Nothing, AnsweredOn::Number)
    }

    #[test]
    fn the_main_number_is_given_while_it_lives() {
        assert_eq!(
            asked(&[Service::InternetLine], None, false),
            AnsweredOn::MainNumber
        );
        assert_eq!(
            asked(&[Service::FixedPhones], None, false),
            number("+32470000002")
        );
        assert_eq!(
            asked(&[Service::Electricity], None, false),
            number("+32470000002")
        );
    }

    #[test]
    fn an_answer_by_text_goes_to_a_mobile_number_and_to_a_fixed_one_only_where_there_is_none() {
        assert_eq!(asked(&[], None, true), number("+32470000002"));
        let mut plan = plan();
        plan.numbers.clear();
        let asked = |services| answered_on(&plan, &Situation::new(&plan, services, ""), None, true);
        assert_eq!(asked(Services::unknown()), AnsweredOn::MainNumber);
        let dead = Services::unknown().with(Service::FixedPhones, ServiceState::DoesNot);
        assert_eq!(asked(dead), AnsweredOn::Nothing);
    }

    #[test]
    fn whoever_leads_is_asked_first_and_no_private_number_is_given() {
        let dead = &[Service::FixedPhones];
        assert_eq!(asked(dead, Some(1), false), number("+32470000001"));
        assert_eq!(asked(dead, Some(3), false), number("+32470000002"));
    }

    #[test]
    fn a_dead_main_number_is_not_given_for_want_of_another() {
        let mut plan = plan();
        plan.numbers.clear();
        let services = Services::unknown().with(Service::FixedPhones, ServiceState::DoesNot);
        let situation = Situation::new(&plan, services, "");
        assert_eq!(answered_on(&plan, &situation, None, false), AnsweredOn::Nothing);
    }
}
