//! What was written in a form and not saved yet.

use super::record::{Fields, Value};

/// What a form changed of what it began with: kept as the difference, so that what came into the plan meanwhile stays.
/// `null` stands for a field that was emptied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Begun(Fields);

impl Begun {
    /// The difference between what a form began with and how it stands.
    pub fn between(was: &Fields, now: &Fields) -> Self {
        let names = was.keys().chain(now.keys());
        let changed = names.filter(|name| was.get(*name) != now.get(*name));
        Self(
            changed
                .map(|name| (name.clone(), now.get(name).cloned().unwrap_or(Value::Null)))
                .collect(),
        )
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was written, over what stands there now.
    pub fn onto(&self, fields: &Fields) -> Fields {
        let mut fields = fields.clone();
        for (name, value) in &self.0 {
            match value {
                Value::Null => fields.remove(name),
                value => fields.insert(name.clone(), value.clone()),
            };
        }
        fields
    }

    /// As it is kept; nothing when nothing was written.
    pub fn to_value(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Object(self.0.clone().into_iter().collect()))
    }

    /// Reads what [`Self::to_value`] gave; anything else is nothing.
    pub fn from_value(value: &Value) -> Self {
        let fields = value.as_object().into_iter().flatten();
        Self(
            fields
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fields(value: &Value) -> Fields {
        Begun::from_value(value).0
    }

    #[test]
    fn what_was_written_goes_over_what_came_meanwhile_and_nothing_else_does() {
        let was = fields(&json!({ "name": "Noordlijn", "note": "old", "number": "1" }));
        let now = fields(&json!({ "name": "Zuidlijn", "number": "1", "link": "a" }));
        let begun = Begun::between(&was, &now);
        assert_eq!(begun.onto(&was), now);
        let meanwhile = fields(&json!({ "name": "Noordlijn", "note": "new", "number": "2" }));
        let expected = fields(&json!({ "name": "Zuidlijn", "number": "2", "link": "a" }));
        assert_eq!(begun.onto(&meanwhile), expected);
        assert!(Begun::between(&was, &was).is_empty());
    }

    #[test]
    fn it_is_kept_and_read_again() {
        let was = fields(&json!({ "name": "Noordlijn" }));
        let begun = Begun::between(&was, &Fields::new());
        let kept = begun.to_value();
        assert_eq!(kept, Some(json!({ "name": null })));
        assert_eq!(kept.map(|kept| Begun::from_value(&kept)), Some(begun));
        assert_eq!(Begun::default().to_value(), None);
        assert!(Begun::from_value(&json!("damaged")).is_empty());
    }
}
