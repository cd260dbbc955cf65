//! The checklist: order, what sinks and why, branching.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::checklist::{Hint, Item, count, down_for_part, hint, items, needless, own_at};
use plan_b::domain::{
    Answer, Branch, Id, Part, Reflex, Service, ServiceState, Services, Step, StepRef, System, Table,
};
use plan_b::i18n::{Lang, texts};

fn dead(services: &[Service]) -> Services {
    services.iter().fold(Services::unknown(), |all, service| {
        all.with(*service, ServiceState::DoesNot)
    })
}

fn own(bits: u64, after: Option<Reflex>, order: &str, needs: &[Service]) -> (Id<Step>, Step) {
    let step = Step {
        after,
        order: order.into(),
        needs: needs.iter().copied().collect(),
        ..Step::default()
    };
    (Id::from_bits(bits), step)
}

fn refs(items: &[Item]) -> Vec<StepRef> {
    items.iter().map(|item| item.step).collect()
}

const fn reflex(reflex: Reflex) -> StepRef {
    StepRef::Reflex(reflex)
}

#[test]
fn the_six_reflexes_stand_in_the_templates_order_and_hold_every_part_once() {
    let items = items(&Table::new(), &Services::unknown());
    assert_eq!(
        refs(&items),
        Reflex::ALL.iter().map(|one| reflex(*one)).collect::<Vec<_>>()
    );
    let numbers: Vec<u8> = Reflex::ALL.iter().map(|one| one.number()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    let parts: Vec<Part> = Reflex::ALL
        .iter()
        .flat_map(|one| one.parts())
        .map(|plan| plan.part)
        .collect();
    assert_eq!(parts, Part::ALL, "each part once, in order");
    for part in Part::ALL {
        assert!(
            part.reflex().parts().iter().any(|plan| plan.part == *part),
            "{part:?}"
        );
    }
}

#[test]
fn the_restart_has_a_timer_of_thirty_seconds_and_the_address_a_how_to_for_each_system() {
    let plan = |part: Part| {
        part.reflex()
            .parts()
            .iter()
            .find(|plan| plan.part == part)
            .unwrap()
    };
    assert_eq!(plan(Part::Restart).timer_s, Some(30));
    assert_eq!(plan(Part::RenewAddress).how_to, System::ALL);
    assert_eq!(plan(Part::AskNeighbours).branch, Some(Branch::NeighboursHit));
    assert_eq!(plan(Part::OtherSite).branch, Some(Branch::OtherSiteReachable));
}

#[test]
fn own_steps_stand_at_their_places_in_their_order() {
    let table = Table::from([
        own(1, Some(Reflex::Operator), "m", &[]),
        own(2, Some(Reflex::Operator), "b", &[]),
        own(3, None, "z", &[]),
        own(4, Some(Reflex::Outside), "a", &[]),
    ]);
    assert_eq!(
        refs(&items(&table, &Services::unknown())),
        [
            StepRef::Own(Id::from_bits(3)),
            reflex(Reflex::Obvious),
            reflex(Reflex::ItTools),
            reflex(Reflex::Neighbours),
            reflex(Reflex::Operator),
            StepRef::Own(Id::from_bits(2)),
            StepRef::Own(Id::from_bits(1)),
            reflex(Reflex::Fallback),
            reflex(Reflex::Outside),
            StepRef::Own(Id::from_bits(4)),
        ]
    );
    let there: Vec<Id<Step>> = own_at(&table, Some(Reflex::Operator))
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(there, [Id::from_bits(2), Id::from_bits(1)]);
}

#[test]
fn what_cannot_be_done_now_sinks_with_the_services_that_are_down() {
    let calls = [
        Service::FixedPhones,
        Service::MobileCalls,
        Service::InternetLine,
        Service::MobileData,
    ];
    let items_now = items(&Table::new(), &dead(&calls));
    let last = items_now.last().unwrap();
    assert_eq!((last.step, last.is_sunk()), (reflex(Reflex::Operator), true));
    assert_eq!(
        last.down.iter().copied().collect::<BTreeSet<_>>(),
        calls.into_iter().collect()
    );
    assert_eq!(items_now.iter().filter(|item| item.is_sunk()).count(), 1);
    // One living way is enough: Wi-Fi calling, or the operator's website with mobile data alone.
    for living in [&calls[..2], &calls[..3]] {
        assert!(
            items(&Table::new(), &dead(living))
                .iter()
                .all(|item| !item.is_sunk())
        );
    }
}

#[test]
fn a_service_that_works_badly_sinks_nothing() {
    let badly = Service::ALL.iter().fold(Services::unknown(), |all, one| {
        all.with(*one, ServiceState::Badly)
    });
    assert!(items(&Table::new(), &badly).iter().all(|item| !item.is_sunk()));
}

#[test]
fn a_reflex_sinks_only_when_none_of_its_parts_can_be_done() {
    let items = items(&Table::new(), &dead(&[Service::Electricity]));
    let find = |one| items.iter().find(|item| item.step == reflex(one)).unwrap();
    assert!(
        !find(Reflex::Obvious).is_sunk(),
        "cables can be looked at in the dark"
    );
    assert_eq!(find(Reflex::ItTools).down, [Service::Electricity]);
    let wifi = Reflex::Obvious
        .parts()
        .iter()
        .find(|plan| plan.part == Part::Wifi)
        .unwrap();
    assert_eq!(
        down_for_part(wifi, &dead(&[Service::Electricity])),
        [Service::Electricity]
    );
}

#[test]
fn an_own_step_sinks_when_one_of_the_services_that_it_names_is_dead() {
    let table = Table::from([own(1, None, "a", &[Service::Systems, Service::MobileData])]);
    let sunk = items(&table, &dead(&[Service::Systems]));
    assert_eq!(sunk.last().unwrap().down, [Service::Systems]);
    assert_eq!(sunk.last().unwrap().step, StepRef::Own(Id::from_bits(1)));
}

#[test]
fn nothing_at_the_own_devices_comes_first_while_only_the_mobile_network_is_hit() {
    let order = |services: &Services| items(&Table::new(), services);
    let mobile = order(&dead(&[Service::MobileCalls]));
    let sunk = mobile.iter().filter(|item| item.is_sunk());
    let sunk: Vec<(StepRef, bool)> = sunk.map(|item| (item.step, item.is_beside)).collect();
    assert_eq!(
        sunk,
        [(reflex(Reflex::Obvious), true), (reflex(Reflex::ItTools), true)]
    );
    assert_eq!(mobile[0].step, reflex(Reflex::Neighbours));
    for lang in Lang::ALL {
        let said = texts(lang).reasons.cannot_do(texts(lang), mobile.last().unwrap());
        assert_eq!(said.unwrap(), texts(lang).reasons.only_mobile);
    }
    for also in [
        Service::InternetLine,
        Service::FixedPhones,
        Service::Systems,
        Service::Electricity,
    ] {
        let all = order(&dead(&[Service::MobileCalls, also]));
        assert_eq!(all[0].step, reflex(Reflex::Obvious), "{also:?}");
    }
}

#[test]
fn a_step_keeps_its_number_when_it_sinks() {
    let table = Table::from([own(1, Some(Reflex::Obvious), "a", &[Service::MobileData])]);
    let numbers = |services: &Services| -> BTreeMap<StepRef, usize> {
        let items = items(&table, services);
        items.iter().map(|item| (item.step, item.number)).collect()
    };
    let all_well = numbers(&Services::unknown());
    assert_eq!(all_well[&StepRef::Own(Id::from_bits(1))], 2);
    assert_eq!(
        all_well.values().copied().collect::<BTreeSet<_>>(),
        (1..=count(&table)).collect()
    );
    assert_eq!(
        numbers(&dead(&[Service::MobileData, Service::Electricity])),
        all_well
    );
}

#[test]
fn an_answer_tells_where_the_fault_lies() {
    assert_eq!(
        hint(Branch::OtherSiteReachable, Answer::Yes),
        Some(Hint::OneSiteOnly)
    );
    assert_eq!(
        hint(Branch::OtherSiteReachable, Answer::No),
        Some(Hint::WholeConnection)
    );
    assert_eq!(hint(Branch::NeighboursHit, Answer::Yes), Some(Hint::WholeArea));
    assert_eq!(hint(Branch::NeighboursHit, Answer::No), Some(Hint::OnlyUs));
    for branch in Branch::ALL {
        assert_eq!(hint(*branch, Answer::Open), None);
        assert_eq!(hint(*branch, Answer::Unknown), None);
    }
}

#[test]
fn when_another_site_answers_there_is_no_need_to_restart_the_modem() {
    let yes = BTreeMap::from([(Branch::OtherSiteReachable, Answer::Yes)]);
    assert_eq!(needless(Part::Restart, &yes), Some(Hint::OneSiteOnly));
    assert_eq!(needless(Part::RenewAddress, &yes), Some(Hint::OneSiteOnly));
    assert_eq!(needless(Part::CallOperator, &yes), None);
    assert_eq!(needless(Part::Restart, &BTreeMap::new()), None);
}
