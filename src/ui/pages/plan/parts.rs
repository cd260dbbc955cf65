//! The parts of the plan in the template's order.

use crate::i18n::Texts;
use crate::ui::widgets::Glyph;

/// A chapter of the plan with the parts in it.
#[derive(Clone, Copy, Debug)]
pub struct Chapter {
    /// Its heading.
    pub heading: fn(&'static Texts) -> &'static str,
    /// Its picture.
    pub glyph: Glyph,
    /// The kinds that are written there.
    pub kinds: &'static [&'static str],
}

/// Every chapter; each kind that the one form writes stands in exactly one (template 1.1 to 3.1, 5 and 7).
pub const CHAPTERS: &[Chapter] = &[
    Chapter {
        heading: |texts| texts.plan_parts.group_helm,
        glyph: Glyph::Person,
        kinds: &["team", "role"],
    },
    Chapter {
        heading: |texts| texts.plan_parts.group_activities,
        glyph: Glyph::Clock,
        kinds: &["telecom_needs", "activity"],
    },
    Chapter {
        heading: |texts| texts.plan_parts.group_risks,
        glyph: Glyph::Triangle,
        kinds: &["risk_study", "risk", "measure"],
    },
    Chapter {
        heading: |texts| texts.plan_parts.group_lines,
        glyph: Glyph::Globe,
        kinds: &["line", "operator", "operator_answer", "sla", "watch"],
    },
    Chapter {
        heading: |texts| texts.plan.fallback,
        glyph: Glyph::Steps,
        kinds: &["procedure", "standing", "external_way", "kit"],
    },
    Chapter {
        heading: |texts| texts.plan.classification,
        glyph: Glyph::Info,
        kinds: &["report_way", "classification", "criterion"],
    },
    Chapter {
        heading: |texts| texts.plan_parts.group_tools,
        glyph: Glyph::Note,
        kinds: &["message", "tool", "deactivation"],
    },
    Chapter {
        heading: |texts| texts.plan_parts.group_annexes,
        glyph: Glyph::Pin,
        kinds: &["place", "document"],
    },
];

/// The kind of this name, when it is a part of the plan.
pub fn part(name: &str) -> Option<&'static str> {
    let kinds = CHAPTERS.iter().flat_map(|chapter| chapter.kinds);
    kinds.copied().find(|kind| *kind == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::command::FORM_KINDS;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_kind_that_the_form_writes_has_one_place_and_its_words() {
        let placed: Vec<&str> = CHAPTERS
            .iter()
            .flat_map(|chapter| chapter.kinds)
            .copied()
            .collect();
        let once: BTreeSet<&str> = placed.iter().copied().collect();
        assert_eq!(placed.len(), once.len());
        assert_eq!(once, FORM_KINDS.iter().copied().collect());
        for kind in once {
            assert!(texts(Lang::Nl).plan_parts.of(kind).is_some(), "{kind}");
        }
    }
}
