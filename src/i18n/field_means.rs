//! One line on what a field of the plan means, where its name alone does not say it.

use super::Texts;
use crate::domain::{Activity, Line, Record};

/// What the field of this kind means; nothing where its name says it.
pub fn field_means(texts: &Texts, kind: &str, name: &str) -> Option<&'static str> {
    let own = texts.plan_parts;
    match (kind, name) {
        (Line::KIND, "infrastructure") => Some(own.infrastructure_means),
        (Line::KIND, "building_entry") => Some(own.building_entry_means),
        (Line::KIND, "voip") => Some(own.voip_means),
        (Line::KIND, "autonomy") => Some(own.autonomy_means),
        (Activity::KIND, "rto") => Some(own.rto_means),
        (Activity::KIND, "rpo") => Some(own.rpo_means),
        (Activity::KIND, "mtpd") => Some(own.mtpd_means),
        (Activity::KIND, "reduced_level") => Some(own.level_means),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Plan;
    use crate::i18n::{Lang, texts};

    #[test]
    fn every_field_that_is_explained_is_one_that_the_form_asks_for() {
        let explained = |kind: &'static str| {
            let names = Plan::field_names(kind).iter();
            names
                .filter(|name| field_means(texts(Lang::Nl), kind, name).is_some())
                .count()
        };
        assert_eq!([Line::KIND, Activity::KIND].map(explained), [4, 4]);
    }
}
