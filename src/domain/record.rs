//! How a typed record is read from and written to a map of fields.
//!
//! A record is a plain struct of leaves. In stores and in the file it is a map from field names to JSON values; the
//! name in the file is the Rust field's name, so renaming a field changes the file format. Folding is total: any map
//! folds. A value that its type refuses takes the default and is reported; whoever holds the map keeps the value.

use std::collections::{BTreeMap, BTreeSet};

use super::input::{Input, Shape};

/// One JSON value.
pub type Value = serde_json::Value;

/// The fields of one entity by name. Absent or `null` means: not set.
pub type Fields = BTreeMap<String, Value>;

/// A value that the field's type refused. The default stands in its place; the value is kept in the replica.
#[derive(Clone, Debug, PartialEq)]
pub struct Refused {
    /// Name of the field, for members of sets and maps `name/key`.
    pub field: String,
    /// What was found there.
    pub value: Value,
}

/// One register's value: a scalar, a date, an enum with its data.
pub trait Leaf: Sized {
    /// What a person enters for it.
    const INPUT: Input;
    /// The JSON form, never `null`.
    fn to_value(&self) -> Value;
    /// Reads the JSON form; `None` when this type refuses the value.
    fn from_value(value: &Value) -> Option<Self>;
}

/// What can be a member of a set or the key of a map: it has a text form of its own.
pub trait Key: Ord + Sized {
    /// What a person chooses for it.
    const INPUT: Input;
    /// The text form, unique for each key.
    fn to_key(&self) -> String;
    /// Reads the text form.
    fn from_key(key: &str) -> Option<Self>;
}

/// A field of a record. Leaves write one register under the field's name, sets and maps one per member under
/// `name/key`. Defaults are not written, so a record at rest is small.
pub trait Field: Default {
    /// What a person enters in it.
    const SHAPE: Shape;
    /// Writes what differs from the default.
    fn write(&self, name: &str, out: &mut Fields);
    /// Reads the field; refused values are reported and leave the default.
    fn read(name: &str, fields: &Fields, refused: &mut Vec<Refused>) -> Self;
}

/// A typed record of one kind.
pub trait Record: Default + Clone + PartialEq + Send + Sync + 'static {
    /// The kind's name, first part of the entity's id in stores and file. Lower case letters, digits and `_`.
    const KIND: &'static str;
    /// The names of its fields, as they stand in the file. Sets and maps stand there as `name/key`.
    const FIELDS: &'static [&'static str];
    /// What a person enters in each of them, in the same order.
    const SHAPES: &'static [Shape];
    /// Says what a record is a part of, by id, for kinds of which a table is asked for the parts of one owner.
    const OWNER: Option<fn(&Self) -> u64>;
    /// The record as fields, defaults left out.
    fn fields(&self) -> Fields;
    /// The record from any fields at all; unknown fields are ignored here.
    fn fold(fields: &Fields, refused: &mut Vec<Refused>) -> Self;
}

fn read_leaf<L: Leaf>(name: &str, value: &Value, refused: &mut Vec<Refused>) -> Option<L> {
    let leaf = L::from_value(value);
    if leaf.is_none() {
        refuse(name, value, refused);
    }
    leaf
}

fn refuse(field: &str, value: &Value, refused: &mut Vec<Refused>) {
    refused.push(Refused {
        field: field.to_owned(),
        value: value.clone(),
    });
}

fn set_value<'a>(name: &str, fields: &'a Fields) -> Option<&'a Value> {
    fields.get(name).filter(|value| !value.is_null())
}

/// The members under `name/`, not set ones left out.
fn members<'a>(prefix: &'a str, fields: &'a Fields) -> impl Iterator<Item = (&'a str, &'a str, &'a Value)> {
    fields
        .range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
        .map_while(move |(name, value)| Some((name.as_str(), name.strip_prefix(prefix)?, value)))
        .filter(|(_, _, value)| !value.is_null())
}

impl<L: Leaf + Default + PartialEq> Field for L {
    const SHAPE: Shape = Shape::One(L::INPUT);

    #[inline(never)]
    fn write(&self, name: &str, out: &mut Fields) {
        if *self != L::default() {
            out.insert(name.to_owned(), self.to_value());
        }
    }

    #[inline(never)]
    fn read(name: &str, fields: &Fields, refused: &mut Vec<Refused>) -> Self {
        set_value(name, fields)
            .and_then(|value| read_leaf(name, value, refused))
            .unwrap_or_default()
    }
}

impl<L: Leaf> Field for Option<L> {
    const SHAPE: Shape = Shape::Optional(L::INPUT);

    #[inline(never)]
    fn write(&self, name: &str, out: &mut Fields) {
        if let Some(leaf) = self {
            out.insert(name.to_owned(), leaf.to_value());
        }
    }

    #[inline(never)]
    fn read(name: &str, fields: &Fields, refused: &mut Vec<Refused>) -> Self {
        set_value(name, fields).and_then(|value| read_leaf(name, value, refused))
    }
}

impl<K: Key> Field for BTreeSet<K> {
    const SHAPE: Shape = Shape::Several(K::INPUT);

    #[inline(never)]
    fn write(&self, name: &str, out: &mut Fields) {
        for key in self {
            out.insert(format!("{name}/{}", key.to_key()), Value::Bool(true));
        }
    }

    #[inline(never)]
    fn read(name: &str, fields: &Fields, refused: &mut Vec<Refused>) -> Self {
        let prefix = format!("{name}/");
        let mut set = Self::new();
        for (field, key, value) in members(&prefix, fields) {
            match (K::from_key(key), value) {
                (Some(key), Value::Bool(true)) => {
                    set.insert(key);
                }
                (Some(_), Value::Bool(false)) => {}
                _ => refuse(field, value, refused),
            }
        }
        set
    }
}

impl<K: Key, L: Leaf> Field for BTreeMap<K, L> {
    const SHAPE: Shape = Shape::Each(K::INPUT, L::INPUT);

    #[inline(never)]
    fn write(&self, name: &str, out: &mut Fields) {
        for (key, leaf) in self {
            out.insert(format!("{name}/{}", key.to_key()), leaf.to_value());
        }
    }

    #[inline(never)]
    fn read(name: &str, fields: &Fields, refused: &mut Vec<Refused>) -> Self {
        let prefix = format!("{name}/");
        let mut map = Self::new();
        for (field, key, value) in members(&prefix, fields) {
            match (K::from_key(key), L::from_value(value)) {
                (Some(key), Some(leaf)) => {
                    map.insert(key, leaf);
                }
                _ => refuse(field, value, refused),
            }
        }
        map
    }
}

impl Leaf for String {
    const INPUT: Input = Input::Text;

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_str().map(str::to_owned)
    }
}

impl Leaf for bool {
    const INPUT: Input = Input::YesNo;

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_bool()
    }
}

impl Leaf for u32 {
    const INPUT: Input = Input::Number;

    fn to_value(&self) -> Value {
        Value::from(*self)
    }

    fn from_value(value: &Value) -> Option<Self> {
        value.as_u64().and_then(|number| number.try_into().ok())
    }
}

impl Key for String {
    const INPUT: Input = Input::Text;

    fn to_key(&self) -> String {
        self.clone()
    }

    fn from_key(key: &str) -> Option<Self> {
        Some(key.to_owned())
    }
}

/// Defines a record: a struct whose fields all implement [`Field`], with its [`Record`] implementation.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident in $kind:literal $(of $owner:ident)? {
            $( $(#[$field_meta:meta])* pub $field:ident : $type:ty ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )*
        }

        impl $crate::domain::record::Record for $name {
            const KIND: &'static str = $kind;
            const FIELDS: &'static [&'static str] = &[$( stringify!($field) ),*];
            const SHAPES: &'static [$crate::domain::Shape] =
                &[$( <$type as $crate::domain::record::Field>::SHAPE ),*];
            const OWNER: Option<fn(&Self) -> u64> = {
                let owner: &[fn(&Self) -> u64] = &[$( |record| record.$owner.bits() )?];
                owner.first().copied()
            };

            fn fields(&self) -> $crate::domain::record::Fields {
                let mut out = $crate::domain::record::Fields::new();
                $( $crate::domain::record::Field::write(&self.$field, stringify!($field), &mut out); )*
                out
            }

            fn fold(
                fields: &$crate::domain::record::Fields,
                refused: &mut Vec<$crate::domain::record::Refused>,
            ) -> Self {
                Self {
                    $( $field: $crate::domain::record::Field::read(stringify!($field), fields, refused), )*
                }
            }
        }
    };
}
pub(crate) use record;
