//! What a link to the form of a new entry fills in beforehand: `?operator=…&question=…`.

use crate::ui::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::domain::record::{Fields, Value};
use crate::domain::{Input, Plan, Shape};

/// The fields that the address names: choices and rows of the plan. Anything else in it is left out.
pub fn prefilled(kind: &str) -> Fields {
    let query = use_query_map();
    let asked = query.with_untracked(|query| {
        let names = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
        let choosable = names.filter(|(_, shape)| {
            matches!(
                shape,
                Shape::One(Input::Choice(_) | Input::Row(_))
                    | Shape::Optional(Input::Choice(_) | Input::Row(_))
            )
        });
        let found = choosable.filter_map(|(name, _)| Some(((*name).to_owned(), query.get(name)?)));
        found.collect::<Vec<_>>()
    });
    let mut fields = Fields::new();
    for (name, value) in asked {
        fields.insert(name, Value::String(value));
    }
    fields
}
