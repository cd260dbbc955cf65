//! Two plans, field by field, whatever the ids of their entries are.

use std::collections::{BTreeMap, BTreeSet};

use plan_b::domain::command::in_order;
use plan_b::domain::{
    EntityRef, Fields, Input, Number, OwnRow, Plan, Record, Shape, Step, Validation, Value,
};

/// Which entry of the one plan is which of the other.
pub type Pairs = BTreeMap<EntityRef, EntityRef>;

/// Fields that are not compared, by kind (`*`: of every kind), each with the reason.
const LEFT_OUT: [(&str, &str); 5] = [
    // A key between its neighbours' keys; in which order the rows stand is compared instead.
    ("*", "order"),
    // Digests of content in which the ids stand; that the validation is unchanged is read on the screen.
    ("validation", "fingerprint"),
    ("validation", "private_fingerprint"),
    ("validation", "parts"),
    ("validation", "field_digests"),
];

/// Kinds whose order is not compared: of the contacts, the template's three rows stand there before any other is written.
const ANY_ORDER: [&str; 1] = ["contact"];

/// The pairs of a plan with itself.
pub fn same_ids(plan: &Plan) -> Pairs {
    let all = plan.entities().into_iter();
    all.map(|entity| (entity.clone(), entity)).collect()
}

/// What is different, one line each: the example's entry, the field, both values.
pub fn differences(example: &Plan, written: &Plan, known: &Pairs) -> Vec<String> {
    let pairs = with_the_unnamed(example, written, known);
    let mut told = Vec::new();
    for entity in example.entities() {
        let here = pairs.get(&entity).and_then(|here| written.fields_of(here));
        let Some(here) = here else {
            told.push(format!("{entity}: not written"));
            continue;
        };
        let wanted = translated(&entity, &example.fields_of(&entity).unwrap_or_default(), &pairs);
        let names: BTreeSet<&String> = wanted.keys().chain(here.keys()).collect();
        for name in names.into_iter().filter(|name| is_compared(&entity, name)) {
            let (wanted, is) = (wanted.get(name), here.get(name));
            if wanted != is {
                told.push(format!(
                    "{entity} {name}: wanted {}, is {}",
                    shown(wanted),
                    shown(is)
                ));
            }
        }
    }
    let paired: BTreeSet<&EntityRef> = pairs.values().collect();
    let extra = written.entities().into_iter();
    let extra = extra.filter(|entity| !paired.contains(entity));
    told.extend(extra.map(|entity| format!("{entity}: not in the example")));
    told.extend(in_another_order(example, written, &pairs));
    told
}

/// The pairs with entries of which no address told the id: they have the same place.
fn with_the_unnamed(example: &Plan, written: &Plan, known: &Pairs) -> Pairs {
    let mut pairs = known.clone();
    for kind in Plan::KINDS {
        if let Some(single) = Plan::single(kind) {
            pairs.insert(single.clone(), single);
            continue;
        }
        let taken: BTreeSet<EntityRef> = pairs.values().cloned().collect();
        let free = in_order(written, kind).into_iter();
        let mut free: Vec<(EntityRef, Fields)> = free.filter(|(entity, _)| !taken.contains(entity)).collect();
        for (entity, fields) in in_order(example, kind) {
            if pairs.contains_key(&entity) {
                continue;
            }
            let wanted = translated(&entity, &fields, &pairs);
            let place = free.iter().position(|(_, is)| {
                place_in(kind)
                    .iter()
                    .all(|name| wanted.get(*name) == is.get(*name))
            });
            if let Some(place) = place {
                pairs.insert(entity, free.remove(place).0);
            }
        }
    }
    pairs
}

/// What says which row it is, beside how many come before: rows that differ in these stand in different lists.
fn place_in(kind: &str) -> &'static [&'static str] {
    match kind {
        Step::KIND => &["after"],
        Number::KIND => &["contact", "kind", "slot"],
        Validation::KIND => &["procedure"],
        OwnRow::KIND => &["list", "of"],
        _ => &[],
    }
}

/// The fields as they would be with the other plan's ids.
fn translated(entity: &EntityRef, fields: &Fields, pairs: &Pairs) -> Fields {
    let shapes: BTreeMap<&str, Shape> = Plan::field_names(&entity.kind)
        .iter()
        .copied()
        .zip(Plan::shapes(&entity.kind).iter().copied())
        .collect();
    let other = |of: &str, key: &str| {
        let entity = EntityRef::new(of.to_owned(), key.to_owned());
        pairs
            .get(&entity)
            .map_or_else(|| format!("?{key}"), |other| other.key.to_string())
    };
    let field = |(name, value): (&String, &Value)| {
        let (set, member) = name.split_once('/').unwrap_or((name, ""));
        match (shapes.get(set), value.as_str()) {
            (Some(Shape::Several(Input::Row(of))), _) => {
                (format!("{set}/{}", other(of, member)), value.clone())
            }
            (Some(Shape::One(Input::Row(of)) | Shape::Optional(Input::Row(of))), Some(key)) => {
                (name.clone(), Value::from(other(of, key)))
            }
            (_, Some(of)) if (entity.kind.as_ref(), set) == (OwnRow::KIND, "of") => {
                let of = of.parse().ok().and_then(|of| pairs.get(&of));
                (
                    name.clone(),
                    Value::from(of.map_or_else(String::new, EntityRef::to_string)),
                )
            }
            _ => (name.clone(), value.clone()),
        }
    };
    fields.iter().map(field).collect()
}

fn is_compared(entity: &EntityRef, name: &str) -> bool {
    let name = name.split('/').next().unwrap_or_default();
    let is_it = |(kind, field): &(&str, &str)| (*kind == "*" || *kind == entity.kind) && *field == name;
    !LEFT_OUT.iter().any(is_it)
}

/// Kinds whose rows do not stand in the example's order.
fn in_another_order(example: &Plan, written: &Plan, pairs: &Pairs) -> Vec<String> {
    let kinds = Plan::KINDS.iter().filter(|kind| !ANY_ORDER.contains(kind));
    let kinds = kinds.filter(|kind| Plan::field_names(kind).contains(&"order"));
    let wrong = kinds.filter_map(|kind| {
        let mut is = listed(written, kind);
        let wanted = listed(example, kind).into_iter();
        let mut wanted: Vec<EntityRef> = wanted
            .filter_map(|entity| pairs.get(&entity).cloned())
            .filter(|here| is.contains(here))
            .collect();
        is.retain(|here| wanted.contains(here));
        let list = |here: &EntityRef| {
            let fields = written.fields_of(here).unwrap_or_default();
            place_in(kind)
                .iter()
                .map(|name| shown(fields.get(*name)))
                .collect::<Vec<_>>()
        };
        is.sort_by_cached_key(list);
        wanted.sort_by_cached_key(list);
        (wanted != is).then(|| format!("{kind}: stands in another order"))
    });
    wrong.collect()
}

fn listed(plan: &Plan, kind: &str) -> Vec<EntityRef> {
    let rows = in_order(plan, kind).into_iter();
    rows.map(|(entity, _)| entity).collect()
}

fn shown(value: Option<&Value>) -> String {
    value.map_or_else(|| "nothing".to_owned(), Value::to_string)
}
