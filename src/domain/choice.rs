//! Enums without data that stand in the file as a fixed text.

/// Defines an enum whose variants each have a fixed text ("code") in the file. Exactly one variant is `#[default]`:
/// it is what holds when nothing was chosen (in records that the plan's form writes it stands first), or when a newer version wrote a code that this one does not know.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[$variant_meta:meta])* $variant:ident = $code:literal ),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )+
        }

        impl $name {
            /// Every value, in the order in which it is offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Their codes, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The text that stands for it in the file and in attributes of the page.
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$variant => $code, )+
                }
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                let place = $crate::domain::choice::place_of(code, Self::CODES)?;
                Self::ALL.get(place).copied()
            }
        }

        impl $crate::domain::record::Leaf for $name {
            const INPUT: $crate::domain::Input = $crate::domain::Input::Choice(Self::CODES);

            fn to_value(&self) -> $crate::domain::record::Value {
                $crate::domain::record::Value::from(self.code())
            }

            fn from_value(value: &$crate::domain::record::Value) -> Option<Self> {
                value.as_str().and_then(Self::from_code)
            }
        }

        impl $crate::domain::record::Key for $name {
            const INPUT: $crate::domain::Input = $crate::domain::Input::Choice(Self::CODES);

            fn to_key(&self) -> String {
                self.code().to_owned()
            }

            fn from_key(key: &str) -> Option<Self> {
                Self::from_code(key)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::domain::choice::deserialize_code(deserializer, Self::from_code)
            }
        }
    };
}
pub(crate) use choice;

/// Where a code stands among all of a choice. Not part of the choices' own code, which would repeat it for each.
#[inline(never)]
pub(crate) fn place_of(code: &str, codes: &[&str]) -> Option<usize> {
    codes.iter().position(|known| *known == code)
}

/// Reads a text and turns it into a value, for the hand-written text forms of this layer.
pub(crate) fn deserialize_code<'de, D: serde::Deserializer<'de>, T>(
    deserializer: D,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T, D::Error> {
    let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
    read(&text).ok_or_else(|| serde::de::Error::custom("unknown code"))
}
