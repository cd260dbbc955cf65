use super::*;
use crate::i18n::{Lang, texts};

#[test]
fn every_field_of_every_kind_has_a_label_of_its_own_in_every_language() {
    let nothing = Plan::default();
    let mut unnamed = Vec::new();
    for lang in Lang::ALL {
        let texts = texts(lang);
        for kind in Plan::KINDS {
            for field in Plan::field_names(kind) {
                let label = field_label(texts, &nothing, kind, field);
                if label == texts.fields.other || label.is_empty() || label.contains(['_', '{']) {
                    unnamed.push(format!("{lang:?} {kind}.{field}: {label}"));
                }
            }
        }
    }
    assert!(unnamed.is_empty(), "\n{}", unnamed.join("\n"));
}

#[test]
fn no_two_fields_of_a_kind_are_called_the_same() {
    // What stands in a list and where, and which digest, is one thing to people.
    const ALIKE: &[&str] = &["list", "of", "follows", "seen", "order", "behind"];
    let mut twice = Vec::new();
    for lang in Lang::ALL {
        for kind in Plan::KINDS {
            let mut seen = std::collections::BTreeMap::new();
            for field in Plan::field_names(kind)
                .iter()
                .filter(|field| !ALIKE.contains(field))
            {
                let label = field_label(texts(lang), &Plan::default(), kind, field);
                if let Some(other) = seen.insert(label.clone(), field) {
                    twice.push(format!("{lang:?} {kind}: {other} and {field}: {label}"));
                }
            }
        }
    }
    assert!(twice.is_empty(), "\n{}", twice.join("\n"));
}

#[test]
fn a_field_of_a_newer_version_is_other_details() {
    let texts = texts(Lang::En);
    for field in ["from_the_future", "from_the_future/a", "from_the_future_text"] {
        let label = field_label(texts, &Plan::default(), "contact", field);
        assert_eq!(label, texts.fields.other);
    }
}
