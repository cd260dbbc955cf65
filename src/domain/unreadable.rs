//! What somebody typed that is not what its field takes, as it is kept with the rest of a half-written form.

use std::collections::BTreeMap;

use super::record::{Fields, Value};

/// What stands in a field that takes a number and is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unreadable {
    /// As it was typed.
    pub typed: String,
    /// The unit that was chosen for it, of a length of time in minutes.
    pub unit: Option<u32>,
}

impl Unreadable {
    /// What was typed into a field without a unit.
    pub fn new(typed: String) -> Self {
        Self { typed, unit: None }
    }

    /// As it is kept; no value of a field has this form.
    pub fn to_value(&self) -> Value {
        let mut kept = serde_json::json!({ "typed": self.typed });
        if let (Some(unit), Some(members)) = (self.unit, kept.as_object_mut()) {
            members.insert("unit".to_owned(), unit.into());
        }
        kept
    }

    /// Reads what [`Self::to_value`] gave; any other value is a field's own.
    fn from_value(value: &Value) -> Option<Self> {
        let typed = value.as_object()?.get("typed")?.as_str()?.to_owned();
        let unit = value.get("unit").and_then(Value::as_u64);
        let unit = unit.and_then(|unit| u32::try_from(unit).ok());
        Some(Self { typed, unit })
    }

    /// Takes out of the fields of a form what is no value, by the names of the fields.
    pub fn taken_out_of(fields: &mut Fields) -> BTreeMap<String, Self> {
        let found = fields.iter();
        let found = found.filter_map(|(name, value)| Some((name.clone(), Self::from_value(value)?)));
        let found: BTreeMap<String, Self> = found.collect();
        fields.retain(|name, _| !found.contains_key(name));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn it_comes_back_as_it_was_typed_and_no_value_is_taken_for_it() {
        let about = Unreadable::new("ca. 50 %".to_owned());
        let length = Unreadable {
            typed: "halve dag".to_owned(),
            unit: Some(1440),
        };
        let values = [
            ("name", json!("typed")),
            ("rto", json!(240)),
            ("critical", json!(true)),
            ("odd", json!({ "unit": 60 })),
        ];
        let values: Fields = values.map(|(name, value)| (name.to_owned(), value)).into();
        let mut fields = values.clone();
        fields.insert("reduced_level".to_owned(), about.to_value());
        fields.insert("thresholds/major".to_owned(), length.to_value());
        let found = Unreadable::taken_out_of(&mut fields);
        let expected = [
            ("reduced_level".to_owned(), about),
            ("thresholds/major".to_owned(), length),
        ];
        assert_eq!(found, expected.into());
        assert_eq!(fields, values);
    }
}
