//! How a catalogue of texts is written: one struct an area, four languages side by side.
//!
//! ```text
//! catalogue! {
//!     /// Names of the screens.
//!     Nav {
//!         now { nl: "Nu", fr: "Maintenant", de: "Jetzt", en: "Now" }
//!         /// A count: one and other. French takes the first for zero too.
//!         steps_left { nl: ["{count} stap", "{count} stappen"], … }
//!     }
//! }
//! ```
//!
//! A text that misses a language does not compile. The languages stand in this order, always.

use super::{Lang, fill::fill, format};

/// A text that depends on a count, with `{count}` in it where the number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// For one; in French for zero as well.
    pub one: &'static str,
    /// For every other count.
    pub other: &'static str,
}

impl Counted {
    /// The template for this count.
    #[must_use]
    pub fn template(&self, lang: Lang, count: u64) -> &'static str {
        if count == 1 || (count == 0 && lang == Lang::Fr) {
            self.one
        } else {
            self.other
        }
    }

    /// The text with `{count}` and the other values filled in.
    #[must_use]
    pub fn fill(&self, lang: Lang, count: u64, values: &[(&str, &str)]) -> String {
        let number = format::number(lang, count);
        let mut all = vec![("count", number.as_str())];
        all.extend_from_slice(values);
        fill(self.template(lang, count), &all)
    }
}

macro_rules! leaf {
    (type [$one:literal, $other:literal]) => { $crate::i18n::Counted };
    (type $text:literal) => { &'static str };
    (value [$one:literal, $other:literal]) => {
        $crate::i18n::Counted { one: $one, other: $other }
    };
    (value $text:literal) => { $text };
    (doc [$one:literal, $other:literal]) => { concat!("“", $one, "” / “", $other, "”") };
    (doc $text:literal) => { concat!("“", $text, "”") };
    (parts $text:expr, [$one:literal, $other:literal]) => { vec![$text.one, $text.other] };
    (parts $text:expr, $one:literal) => { vec![$text] };
}
pub(super) use leaf;

macro_rules! catalogue {
    (
        $(#[$doc:meta])*
        $name:ident {
            $(
                $(#[$field_doc:meta])*
                $field:ident { nl: $nl:tt, fr: $fr:tt, de: $de:tt, en: $en:tt $(,)? }
            )*
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[doc = $crate::i18n::catalogue::leaf!(doc $en)]
                pub $field: $crate::i18n::catalogue::leaf!(type $en),
            )*
        }

        impl $name {
            pub(in $crate::i18n) const NL: Self = Self {
                $($field: $crate::i18n::catalogue::leaf!(value $nl),)*
            };
            pub(in $crate::i18n) const FR: Self = Self {
                $($field: $crate::i18n::catalogue::leaf!(value $fr),)*
            };
            pub(in $crate::i18n) const DE: Self = Self {
                $($field: $crate::i18n::catalogue::leaf!(value $de),)*
            };
            pub(in $crate::i18n) const EN: Self = Self {
                $($field: $crate::i18n::catalogue::leaf!(value $en),)*
            };

            /// Every text with the name of its field; a counted text gives two.
            #[cfg(test)]
            pub(in $crate::i18n) fn entries(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((
                    stringify!($field),
                    $crate::i18n::catalogue::leaf!(parts self.$field, $en),
                ),)*]
            }
        }
    };
}
pub(super) use catalogue;

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGES: Counted = Counted {
        one: "{count} changement de {name}",
        other: "{count} changements de {name}",
    };

    #[test]
    fn french_zero_is_singular_and_the_other_languages_count_zero_as_many() {
        assert_eq!(CHANGES.template(Lang::Fr, 0), CHANGES.one);
        for lang in [Lang::Nl, Lang::De, Lang::En] {
            assert_eq!(CHANGES.template(lang, 0), CHANGES.other, "{lang:?}");
        }
        for lang in Lang::ALL {
            assert_eq!(CHANGES.template(lang, 1), CHANGES.one, "{lang:?}");
            assert_eq!(CHANGES.template(lang, 2), CHANGES.other, "{lang:?}");
        }
    }

    #[test]
    fn a_counted_text_takes_its_number_in_the_habit_of_the_language_and_other_values() {
        assert_eq!(
            CHANGES.fill(Lang::Fr, 1200, &[("name", "Els")]),
            "1\u{a0}200 changements de Els"
        );
    }
}
