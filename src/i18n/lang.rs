//! The four languages.

use crate::domain::Language;

/// A language of the app. Messages that people send have a language of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    /// Dutch, as in Belgium.
    Nl,
    /// French, as in Belgium.
    Fr,
    /// German.
    De,
    /// English.
    En,
}

impl Lang {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Nl, Self::Fr, Self::De, Self::En];

    /// The ISO 639-1 code, as in `<html lang>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The BCP 47 tag with the region whose habits are followed.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl-BE",
            Self::Fr => "fr-BE",
            Self::De => "de-BE",
            Self::En => "en-BE",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::En => "English",
        }
    }

    /// The language of a code or tag (`"nl"`, `"fr-BE"`, `"DE_at"`), by its first part.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().trim();
        Self::ALL
            .into_iter()
            .find(|lang| primary.eq_ignore_ascii_case(lang.code()))
    }

    /// The first of the browser's languages that the app speaks; English when it speaks none.
    #[must_use]
    pub fn from_browser(tags: &[String]) -> Self {
        tags.iter()
            .find_map(|tag| Self::from_tag(tag))
            .unwrap_or(Self::En)
    }
}

impl From<Language> for Lang {
    fn from(language: Language) -> Self {
        match language {
            Language::Dutch => Self::Nl,
            Language::French => Self::Fr,
            Language::German => Self::De,
            Language::English => Self::En,
        }
    }
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Nl => Self::Dutch,
            Lang::Fr => Self::French,
            Lang::De => Self::German,
            Lang::En => Self::English,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn browser(tags: &[&str]) -> Lang {
        let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
        Lang::from_browser(&tags)
    }

    #[test]
    fn the_first_language_that_the_app_speaks_wins() {
        assert_eq!(browser(&["fr-BE", "nl", "en"]), Lang::Fr);
        assert_eq!(browser(&["lb-LU", "de-LU", "fr"]), Lang::De);
        assert_eq!(browser(&["NL_be"]), Lang::Nl);
    }

    #[test]
    fn a_browser_with_none_of_the_four_gets_english() {
        assert_eq!(browser(&["pl", "uk-UA"]), Lang::En);
        assert_eq!(browser(&[]), Lang::En);
        assert_eq!(browser(&["", "-", "nld", "german"]), Lang::En);
    }

    #[test]
    fn a_language_of_the_plan_has_the_same_code_in_the_app() {
        for lang in Lang::ALL {
            let language = Language::from(lang);
            assert_eq!(language.code(), lang.code());
            assert_eq!(Lang::from(language), lang);
        }
    }

    #[test]
    fn every_code_reads_back_as_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.code()), Some(lang));
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
    }
}
