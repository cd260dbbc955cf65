//! Members of sets and keys of maps, in words.

use super::named;
use crate::domain::classify::Question;
use crate::domain::{Class, Consequence, Service, TelecomNeed};
use crate::i18n::Texts;

/// A member of a set or the key of a map in words: a service, a class, a consequence, a need, a question.
pub(in crate::i18n) fn words_of_member(texts: &Texts, field: &str, code: &str) -> Option<&'static str> {
    Some(match field {
        "needs" | "services" => texts.services.name_inline(Service::from_code(code)?),
        "classes" | "thresholds" | "message_every" => texts.classes.name_inline(Class::from_code(code)?),
        "questions" => texts.classes.question(Question::from_code(code)?),
        "consequences" => consequence(texts, code)?,
        "set_aside" => texts.plan_parts.of(code)?.0,
        "answers" | "notes" => need(texts, code)?,
        _ => return None,
    })
}

fn consequence(texts: &Texts, code: &str) -> Option<&'static str> {
    let codes = texts.codes;
    Some(named!(
        code,
        Consequence {
            Contact: codes.hard_to_contact,
            Databases: codes.databases,
            OnlineService: codes.online_service,
            Logistics: codes.logistics,
            Reputation: codes.reputation,
            Deadlines: codes.deadlines,
            Command: codes.command,
            Payments: codes.payments,
            Safety: codes.safety,
        }
    ))
}

fn need(texts: &Texts, code: &str) -> Option<&'static str> {
    let codes = texts.codes;
    Some(named!(
        code,
        TelecomNeed {
            Payments: codes.payments,
            Logistics: codes.logistics,
            Customers: codes.customers,
            Staff: codes.staff,
            Suppliers: codes.suppliers,
            Files: codes.files,
            Reputation: codes.reputation,
        }
    ))
}
