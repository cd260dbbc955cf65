//! Long forms: what is asked at once, and what is folded into groups with a name.

use super::entry_draft::EntryDraft;
use crate::domain::due::CHECKED_ON;
use crate::domain::{Activity, Line, Record};
use crate::i18n::Texts;

/// Fields that are folded together until something stands in one of them.
#[derive(Clone, Copy)]
pub struct Group {
    /// What they are about.
    pub heading: fn(&'static Texts) -> &'static str,
    /// The fold's `data-test`.
    pub test: &'static str,
    /// The fields, in the order in which they are asked for.
    pub fields: &'static [&'static str],
}

impl Group {
    /// Whether something stands in one of its fields but the day of the last check, which everything has; tracked.
    pub fn is_filled(&self, draft: EntryDraft) -> bool {
        draft.names().iter().any(|name| {
            let field = name.split_once('/').map_or(name.as_str(), |(field, _)| field);
            field != CHECKED_ON && self.fields.contains(&field)
        })
    }
}

/// What a long form asks at once, in this order. Nothing: everything is asked at once, in the record's order.
pub fn asked_first(kind: &str) -> &'static [&'static str] {
    match kind {
        Line::KIND => &["kind", "name", "operator", "customer_number", "helpdesk"],
        Activity::KIND => &["name", "needs", "danger", "rto", "meanwhile"],
        _ => &[],
    }
}

/// The groups of a long form, in the order in which they stand below that.
pub fn groups(kind: &str) -> &'static [Group] {
    match kind {
        Line::KIND => LINE,
        Activity::KIND => ACTIVITY,
        _ => &[],
    }
}

const LINE: &[Group] = &[Group {
    heading: |texts| texts.plan_parts.more_of_line,
    test: "more-fields",
    fields: &[
        "infrastructure",
        "building_entry",
        "cable",
        "line_number",
        "contract",
        "helpdesk_hours",
        "contact",
        "autonomy",
        "voip",
        "carried_over",
        "backup_of",
        "site",
        "checked_on",
        "note",
    ],
}];

const ACTIVITY: &[Group] = &[
    Group {
        heading: |texts| texts.plan_parts.what_it_hangs_on,
        test: "fold-hangs-on",
        fields: &["lines", "depends_on", "dependencies_text"],
    },
    Group {
        heading: |texts| texts.plan_parts.people_and_means,
        test: "fold-means",
        fields: &[
            "owner",
            "key_people",
            "key_people_text",
            "external",
            "external_text",
            "information",
            "hardware",
            "software",
            "buildings",
        ],
    },
    Group {
        heading: |texts| texts.plan_parts.consequences,
        test: "fold-consequences",
        fields: &[
            "danger_text",
            "impact_hours",
            "impact_day",
            "impact_two_days",
            "impact_week",
        ],
    },
    Group {
        heading: |texts| texts.plan_parts.more_objectives,
        test: "fold-objectives",
        fields: &[
            "rto_reference",
            "estimate",
            "rpo",
            "mtpd",
            "reduced_level",
            "checked_on",
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Plan;
    use crate::domain::command::FORM_KINDS;

    #[test]
    fn a_form_with_groups_asks_for_every_field_once() {
        for kind in FORM_KINDS.iter().filter(|kind| !asked_first(kind).is_empty()) {
            let of_groups = groups(kind).iter().flat_map(|group| group.fields);
            let mut asked: Vec<&str> = asked_first(kind).iter().chain(of_groups).copied().collect();
            let mut all: Vec<&str> = Plan::field_names(kind).to_vec();
            all.retain(|name| *name != "order");
            asked.sort_unstable();
            all.sort_unstable();
            assert_eq!(asked, all, "{kind}");
        }
    }
}
