use serde_json::json;

use super::*;
use crate::domain::{Contact, PreferredChannel, Reach};
use crate::i18n::{field_label, texts};

fn value(lang: Lang, kind: &str, field: &str, value: Value) -> String {
    field_value(texts(lang), &Plan::default(), kind, field, &value)
}

#[test]
fn no_code_of_a_contact_or_number_reaches_the_screen() {
    for lang in Lang::ALL {
        for reach in Reach::ALL {
            assert_ne!(value(lang, "number", "reach", json!(reach.code())), reach.code());
        }
        for channel in PreferredChannel::ALL {
            let words = value(lang, "contact", "preferred_channel", json!(channel.code()));
            assert!(!words.contains('_'), "{lang:?} {words}");
        }
    }
    assert_eq!(value(Lang::Fr, "contact", "language", json!("de")), "Deutsch");
    assert_eq!(value(Lang::Nl, "contact", "call_from", json!("small")), "klein");
}

#[test]
fn dates_numbers_and_empty_values_read_as_people_write_them() {
    assert_eq!(
        value(Lang::De, "number", "checked_on", json!("2026-11-23")),
        "23.11.2026"
    );
    assert_eq!(
        value(Lang::Nl, "number", "value", json!("+32470123456")),
        "+32\u{a0}470\u{a0}12\u{a0}34\u{a0}56"
    );
    assert_eq!(value(Lang::En, "contact", "floor", Value::Null), "empty");
    assert_eq!(value(Lang::En, "contact", "crisis_team", json!(true)), "yes");
    assert_eq!(
        value(Lang::En, "contact", "note", json!("2 of 3\u{202e}")),
        "2 of 3"
    );
}

#[test]
fn a_reference_shows_the_name_of_what_it_points_to_or_that_it_is_gone() {
    let mut plan = Plan::default();
    let id = Id::from_bits(7);
    plan.contacts.insert(
        id,
        Contact {
            first_name: "Els".into(),
            ..Contact::default()
        },
    );
    let deputy = |plan| field_value(texts(Lang::Nl), plan, "contact", "deputy", &json!(id.to_string()));
    assert_eq!(deputy(&plan), "Els");
    assert_eq!(deputy(&Plan::default()), "niet in het plan");
    let label = field_label(texts(Lang::En), &plan, "team", &format!("authors/{id}"));
    assert_eq!(label, "Writes the plan: Els");
}

#[test]
fn lengths_of_time_and_shares_carry_their_unit() {
    let shown = |kind, field| value(Lang::Nl, kind, field, json!(90));
    assert_eq!(shown("activity", "rto"), "1\u{a0}uur 30\u{a0}min");
    assert_eq!(
        shown("classification", "thresholds/major"),
        "1\u{a0}uur 30\u{a0}min"
    );
    assert_eq!(shown("step", "timer_s"), "1:30");
    assert_eq!(shown("activity", "reduced_level"), "90%");
    assert_eq!(value(Lang::Nl, "sla", "availability", json!(9995)), "99,95%");
    assert_eq!(value(Lang::En, "sla", "availability", json!(10_000)), "100%");
    assert_eq!(value(Lang::Nl, "sla", "availability", json!(9999.9)), "99,999%");
    assert_eq!(
        value(Lang::Fr, "operator_answer", "share", json!(9999.999)),
        "99,99999\u{a0}%"
    );
}

#[test]
fn the_fields_of_a_message_are_called_as_the_reader_calls_them() {
    let text = json!("{company}: {time}, {what?}");
    assert_eq!(
        value(Lang::Nl, "message", "text", text.clone()),
        "{bedrijf}: {tijd}, {what?}"
    );
    assert_eq!(
        value(Lang::En, "standing", "text", text),
        "{company}: {time}, {what?}"
    );
}

#[test]
fn no_code_of_the_plan_reaches_the_screen() {
    use crate::domain::*;
    fn codes<T: Copy + Leaf>(all: &[T]) -> Vec<Value> {
        all.iter().map(Leaf::to_value).collect()
    }
    let choices = [
        ("contact", "side", codes(Side::ALL)),
        ("contact", "post", codes(Post::ALL)),
        ("number", "slot", codes(Slot::ALL)),
        ("number", "kind", codes(NumberKind::ALL)),
        ("place", "kind", codes(PlaceKind::ALL)),
        ("team", "authorship", codes(Authorship::ALL)),
        ("team", "it_service", codes(ItService::ALL)),
        ("telecom_needs", "answers/payments", codes(Answer::ALL)),
        ("telecom_needs", "could_cope", codes(Answer::ALL)),
        ("risk_study", "assessment", codes(Answer::ALL)),
        ("risk", "cause", codes(RiskCause::ALL)),
        ("risk", "treatment", codes(Treatment::ALL)),
        ("risk", "impact", codes(Grade::ALL)),
        ("activity", "impact_week", codes(Grade::ALL)),
        ("activity", "danger", codes(Answer::ALL)),
        ("line", "kind", codes(LineKind::ALL)),
        ("line", "voip", codes(Answer::ALL)),
        ("sla", "backup", codes(Answer::ALL)),
        ("sla", "commitment", codes(Commitment::ALL)),
        ("operator", "kind", codes(OperatorKind::ALL)),
        ("operator_answer", "question", codes(OperatorQuestion::ALL)),
        ("operator_answer", "answer", codes(Answer::ALL)),
        ("measure", "kind", codes(MeasureKind::ALL)),
        ("procedure", "kind", codes(ProcedureKind::ALL)),
        ("standing", "kind", codes(StandingKind::ALL)),
        ("watch", "kind", codes(WatchKind::ALL)),
        ("external_way", "audience", codes(Audience::ALL)),
        ("criterion", "class", codes(Class::ALL)),
        ("tool", "kind", codes(ToolKind::ALL)),
        ("tool", "scenario", codes(Scenario::ALL)),
        ("step", "after", codes(Reflex::ALL)),
        ("message", "form", codes(MessageForm::ALL)),
        ("message", "occasion", codes(Occasion::ALL)),
        ("deactivation", "act", codes(DeactivationAct::ALL)),
        ("document", "kind", codes(DocumentKind::ALL)),
        ("own_row", "list", codes(OwnList::ALL)),
        ("own_row", "answer", codes(Answer::ALL)),
        ("incident", "cause_known", codes(Answer::ALL)),
        ("review", "recovery", codes(RecoveryVerdict::ALL)),
        ("review", "management", codes(ManagementReaction::ALL)),
        ("review", "preparedness", codes(Preparedness::ALL)),
        ("review", "claims_to_others", codes(Answer::ALL)),
        ("action", "block", codes(ReviewBlock::ALL)),
        ("action", "state", codes(ActionState::ALL)),
        ("drill", "kind", codes(DrillKind::ALL)),
        ("drill", "checks/a", codes(Answer::ALL)),
    ];
    // In German, because fewer of its words are spelt like a code.
    for (kind, field, codes) in choices {
        let mut shown: Vec<String> = codes
            .iter()
            .map(|code| value(Lang::De, kind, field, code.clone()))
            .collect();
        for (code, shown) in codes.iter().zip(&shown) {
            let is_same_word = ["extern", "intern", "alarm", "lift"].contains(&shown.to_lowercase().as_str());
            assert!(
                code.as_str() != Some(shown.as_str()) || is_same_word,
                "{kind}.{field}: {shown}"
            );
        }
        shown.sort();
        shown.dedup();
        assert_eq!(
            shown.len(),
            codes.len(),
            "{kind}.{field}: two values read the same: {shown:?}"
        );
    }
}

#[test]
fn a_line_of_a_log_reads_as_its_sentence() {
    let told = value(
        Lang::En,
        "log",
        "what",
        json!({"type": "note", "text": "Fuse blown"}),
    );
    assert!(told.contains("Fuse blown"), "{told}");
}

#[test]
fn a_member_of_a_set_is_told_with_the_label() {
    let label = |kind, field| field_label(texts(Lang::En), &Plan::default(), kind, field);
    assert_eq!(
        label("step", "needs/electricity"),
        "What has to work for it: electricity"
    );
    assert_eq!(label("standing", "classes/major"), "Class: major");
    assert_eq!(label("risk", "consequences/payments"), "Consequences: payments");
    assert_eq!(label("activity", "key_people_text"), "Key people, in words");
}
