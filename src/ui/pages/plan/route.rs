//! Addresses of the plan's parts, and what the address of this one names.

use crate::ui::prelude::*;
use leptos_router::hooks::use_params_map;

use super::parts::{CHAPTERS, part};
use crate::domain::record::Record;
use crate::domain::{
    Action, Company, Contact, DrillResult, EntityRef, Incident, Number, Plan, Review, Step, Validation,
};
use crate::state::Addresses;

/// What stands at an address below the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The part; none when there is no such part.
    pub kind: Option<&'static str>,
    /// The entry in it; none on a list and for a new one.
    pub entity: Option<EntityRef>,
}

/// What the address names, tracked.
pub fn named() -> Memo<Named> {
    let params = use_params_map();
    Memo::new(move |_| {
        let params = params.read();
        let kind = params.get("part").as_deref().and_then(part);
        let entity = kind.and_then(|kind| {
            let entity = match params.get("id") {
                Some(id) => EntityRef::new(kind, id),
                None => Plan::single(kind)?,
            };
            Plan::is_known(&entity).then_some(entity)
        });
        Named { kind, entity }
    })
}

/// Full address of a part.
pub fn part_href(addresses: Addresses, kind: &str) -> String {
    addresses.to(&format!("/plan/{kind}"))
}

/// Full address of an entry, to be read; for a part with one entry only, the part's.
pub fn entry_href(addresses: Addresses, entity: &EntityRef) -> String {
    match Plan::single(&entity.kind) {
        Some(_) => part_href(addresses, &entity.kind),
        None => addresses.to(&format!("/plan/{}/{}", entity.kind, entity.key)),
    }
}

/// Full address of the form of an entry, or of a new one.
pub fn form_href(addresses: Addresses, kind: &str, entity: Option<&EntityRef>) -> String {
    match entity {
        None => addresses.to(&format!("/plan/{kind}/new")),
        Some(entity) => format!("{}/edit", entry_href(addresses, entity)),
    }
}

/// Full address of the screen on which an entry of any kind is read; `None` where there is none.
pub fn screen_href(addresses: Addresses, plan: &Plan, entity: &EntityRef) -> Option<String> {
    match entity.kind.as_ref() {
        Company::KIND => Some(addresses.to("/plan/company")),
        Step::KIND => Some(addresses.to("/plan/steps")),
        Validation::KIND => Some(addresses.to("/plan/validation")),
        // What is due of drills is the next one, which is no entry yet.
        DrillResult::KIND if entity.key == "0" => Some(addresses.to("/drills")),
        DrillResult::KIND => Some(addresses.to(&format!("/drills/{}", entity.key))),
        Incident::KIND => Some(addresses.to(&format!("/incidents/{}/end", entity.key))),
        // A review has the key of its incident.
        Review::KIND => Some(addresses.to(&format!("/incidents/{}/review", entity.key))),
        Action::KIND => Some(addresses.to(&format!("/incidents/actions?action={}", entity.key))),
        Contact::KIND => Some(addresses.to(&format!("/contacts/{}", entity.key))),
        Number::KIND => {
            let number = plan.numbers.get(&entity.key.parse().ok()?)?;
            Some(addresses.to(&format!("/contacts/{}", number.contact)))
        }
        kind => part(kind).map(|_| entry_href(addresses, entity)),
    }
}

/// The kinds of the plan in which something can be changed, in the order of its parts.
pub fn changeable_kinds() -> impl Iterator<Item = &'static str> {
    let others = [Company::KIND, Contact::KIND, Step::KIND];
    others
        .into_iter()
        .chain(CHAPTERS.iter().flat_map(|chapter| chapter.kinds.iter().copied()))
}

/// Full address of the place of the plan where something is to change: the form of an entry, or a part as a whole.
pub fn changes_href(addresses: Addresses, plan: &Plan, entity: &EntityRef) -> Option<String> {
    let is_there = Plan::single(&entity.kind).is_some() || plan.fields_of(entity).is_some();
    match entity.kind.as_ref() {
        Contact::KIND if !is_there => Some(addresses.to("/contacts")),
        kind if !is_there => part(kind)
            .map(|kind| part_href(addresses, kind))
            .or_else(|| screen_href(addresses, plan, entity)),
        Contact::KIND | Company::KIND => Some(format!("{}/edit", screen_href(addresses, plan, entity)?)),
        kind if part(kind).is_some() => Some(form_href(addresses, kind, Some(entity))),
        _ => screen_href(addresses, plan, entity),
    }
}
