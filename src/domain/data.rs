//! How the parts of an event stand in its JSON object: one small reader and writer per kind of part.

use std::collections::{BTreeMap, BTreeSet};

use super::gathered::gathered;
use super::record::{Key, Leaf, Value};

/// The members of a JSON object.
pub(super) type Data = serde_json::Map<String, Value>;

/// A value inside an event: a leaf, or leaves of which there may be none or many.
pub(super) trait Part: Sized {
    /// The JSON form.
    fn to_json(&self) -> Value;
    /// Reads the JSON form; `None` when this type refuses the value.
    fn from_json(value: &Value) -> Option<Self>;
}

impl<L: Leaf> Part for L {
    fn to_json(&self) -> Value {
        self.to_value()
    }

    fn from_json(value: &Value) -> Option<Self> {
        Self::from_value(value)
    }
}

impl<L: Leaf> Part for Option<L> {
    fn to_json(&self) -> Value {
        self.as_ref().map_or(Value::Null, L::to_value)
    }

    fn from_json(value: &Value) -> Option<Self> {
        if value.is_null() {
            return Some(None);
        }
        L::from_value(value).map(Some)
    }
}

impl<L: Leaf + Ord> Part for BTreeSet<L> {
    fn to_json(&self) -> Value {
        Value::Array(self.iter().map(L::to_value).collect())
    }

    fn from_json(value: &Value) -> Option<Self> {
        let mut set = Self::new();
        for member in value.as_array()? {
            set.insert(L::from_value(member)?);
        }
        Some(set)
    }
}

impl<K: Key, L: Leaf> Part for BTreeMap<K, L> {
    fn to_json(&self) -> Value {
        let members = self.iter().map(|(key, leaf)| (key.to_key(), leaf.to_value()));
        Value::Object(gathered(members))
    }

    fn from_json(value: &Value) -> Option<Self> {
        let mut map = Self::new();
        for (key, value) in value.as_object()? {
            map.insert(K::from_key(key)?, L::from_value(value)?);
        }
        Some(map)
    }
}

/// A part without which the event cannot be read.
pub(super) mod needed {
    use super::{Data, Part};

    #[inline(never)]
    pub(in crate::domain) fn read<P: Part>(data: &Data, name: &str) -> Option<P> {
        P::from_json(data.get(name)?)
    }

    #[inline(never)]
    pub(in crate::domain) fn write<P: Part>(part: &P, name: &str, data: &mut Data) {
        data.insert(name.to_owned(), part.to_json());
    }
}

/// A part that is always written and reads as its default when it is absent.
pub(super) mod always {
    use super::{Data, Part};

    pub(in crate::domain) use super::needed::write;

    #[inline(never)]
    pub(in crate::domain) fn read<P: Part + Default>(data: &Data, name: &str) -> Option<P> {
        data.get(name).map_or_else(|| Some(P::default()), P::from_json)
    }
}

/// A part that is left out when it is the default.
pub(super) mod if_set {
    use super::{Data, Part, needed};

    pub(in crate::domain) use super::always::read;

    pub(in crate::domain) fn write<P: Part + Default + PartialEq>(part: &P, name: &str, data: &mut Data) {
        if *part != P::default() {
            needed::write(part, name, data);
        }
    }
}
