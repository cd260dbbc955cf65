//! What was chosen in a field, in words.

mod answers;
mod kinds;

use answers::answer;
use kinds::kind_in_words;

use super::{Lang, Texts, fill};
use crate::domain::classify::Question;
use crate::domain::{
    ActionState, Audience, Authorship, Class, Commitment, Consequence, DeactivationAct, Grade, ItService,
    Language, ManagementReaction, MessageForm, Occasion, OperatorQuestion, OwnList, PlanStep, Post,
    PreferredChannel, Preparedness, Reach, RecoveryVerdict, Reflex, ReviewBlock, RiskCause, Scenario,
    Service, Side, Slot, TelecomNeed, Treatment,
};

/// Names for every value of a choice; a value without a name does not compile.
macro_rules! named {
    ($code:ident, $choice:ident { $($variant:ident: $text:expr),+ $(,)? }) => {
        match $choice::from_code($code)? { $( $choice::$variant => $text, )+ }
    };
}

use named;

/// A value to choose from, for a list of options: a code, or a member of a set.
#[must_use]
pub fn option_words(texts: &Texts, kind: &str, field: &str, code: &str) -> String {
    let words = words_of_member(texts, field, code)
        .map(str::to_owned)
        .or_else(|| words_of_code(texts, kind, field, code))
        .unwrap_or_else(|| code.to_owned());
    // Inside a sentence they begin small; here each stands alone.
    let mut signs = words.chars();
    signs
        .next()
        .map(|first| first.to_uppercase().chain(signs).collect())
        .unwrap_or_default()
}

/// A code in words; `None` for fields without codes and for codes of a newer version.
pub(super) fn words_of_code(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<String> {
    let text = match field {
        "likelihood"
        | "impact"
        | "residual_likelihood"
        | "residual_impact"
        | "impact_hours"
        | "impact_day"
        | "impact_two_days"
        | "impact_week" => {
            let grade = Grade::from_code(code)?.number().to_string();
            return Some(fill(texts.codes.grade, &[("grade", &grade)]));
        }
        "step" if kind == "role" => {
            let step = PlanStep::from_code(code)?;
            texts.plan_care.step(step).unwrap_or(texts.codes.own)
        }
        "kind" => return kind_in_words(texts, kind, code).map(str::to_owned),
        _ => choice_in_words(texts, kind, field, code).or_else(|| answer(texts, kind, field, code))?,
    };
    Some(text.to_owned())
}

/// A member of a set or the key of a map in words: a service, a class, a consequence, a need, a question.
pub(super) fn words_of_member(texts: &Texts, field: &str, code: &str) -> Option<&'static str> {
    Some(match field {
        "needs" | "services" => texts.services.name_inline(Service::from_code(code)?),
        "classes" | "thresholds" | "message_every" => texts.classes.name_inline(Class::from_code(code)?),
        "questions" => texts.classes.question(Question::from_code(code)?),
        "consequences" => consequence(texts, code)?,
        "answers" | "notes" => need(texts, code)?,
        _ => return None,
    })
}

fn choice_in_words(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let (codes, kinds) = (texts.codes, texts.kinds);
    Some(match (kind, field) {
        (_, "language") => Lang::from(Language::from_code(code)?).native_name(),
        (_, "call_from" | "from_class" | "class") => texts.classes.name_inline(Class::from_code(code)?),
        (_, "scenario") => texts.scenarios.name_inline(Some(Scenario::from_code(code)?)),
        (_, "audience") => named!(
            code,
            Audience {
                Staff: codes.staff,
                Customers: codes.customers,
                Suppliers: codes.suppliers,
                Public: codes.everybody,
                Operators: codes.operators,
                Authorities: codes.authorities,
            }
        ),
        ("contact", "side") => named!(
            code,
            Side {
                Internal: codes.internal,
                External: codes.external
            }
        ),
        ("contact", "post") => named!(
            code,
            Post {
                Own: codes.own,
                ReferencePerson: texts.contacts.reference_person,
                Alternative: texts.contacts.alternative,
                Insurer: texts.contacts.insurer,
            }
        ),
        ("contact", "preferred_channel") => texts.channels.preferred_name(PreferredChannel::from_code(code)?),
        ("number", "reach") => texts.channels.reach_name(Reach::from_code(code)?),
        ("number", "slot") => named!(
            code,
            Slot {
                First: codes.first,
                Second: codes.second
            }
        ),
        ("step", "after") => texts.reflexes.title(Reflex::from_code(code)?),
        ("team", "authorship") => named!(
            code,
            Authorship {
                Open: codes.open,
                Person: codes.one_person,
                Management: codes.management,
                Group: codes.group,
            }
        ),
        ("team", "it_service") => named!(
            code,
            ItService {
                Open: codes.open,
                None: codes.none,
                Internal: codes.internal,
                External: codes.external,
                Both: codes.internal_and_external,
            }
        ),
        ("risk", "cause") => named!(
            code,
            RiskCause {
                Other: codes.other,
                Storm: codes.storm,
                PowerCut: codes.power_cut,
                CallSurge: codes.call_surge,
                CableCut: codes.cable_cut,
                OperatorFault: codes.operator_fault,
                Equipment: codes.equipment,
                WaterOrFire: codes.water_or_fire,
                Attack: codes.attack,
                Work: codes.work,
            }
        ),
        ("risk", "treatment") => named!(
            code,
            Treatment {
                Open: codes.open,
                Avoid: codes.avoid,
                Reduce: codes.reduce,
                Share: codes.share,
                Accept: codes.accept,
            }
        ),
        ("sla", "commitment") => named!(
            code,
            Commitment {
                Open: codes.open,
                BestEffort: codes.best_effort,
                Guaranteed: codes.guaranteed,
            }
        ),
        ("operator_answer", "question") => named!(
            code,
            OperatorQuestion {
                Leased: codes.leased,
                Availability: codes.availability,
                LongestInterruption: codes.longest_interruption,
                LongestDisruption: codes.longest_disruption,
                SinglePoints: codes.single_points,
                WithoutElectricity: codes.without_electricity,
                Solutions: codes.solutions,
                Inverters: codes.ups,
                LastMile: codes.last_mile,
                Help247: codes.help_always,
                Own: codes.own_question,
            }
        ),
        ("message", "form") => named!(
            code,
            MessageForm {
                Sms: codes.sms,
                Email: texts.channels.email,
                Script: codes.script,
                Voicemail: texts.channels.voicemail_inline,
                Poster: codes.poster,
                Website: codes.website,
            }
        ),
        ("message", "occasion") => named!(
            code,
            Occasion {
                Start: codes.at_start,
                Update: codes.in_between,
                AllClear: codes.all_clear,
            }
        ),
        ("deactivation", "act") => named!(
            code,
            DeactivationAct {
                CloseTicket: codes.close_ticket,
                CloseIncident: codes.close_incident,
                Deactivate: codes.deactivate,
                OrderReview: codes.order_review,
                Own: codes.own,
            }
        ),
        ("own_row", "list") => named!(
            code,
            OwnList {
                TelecomNeeds: kinds.telecom_needs,
                Team: kinds.team,
                RiskStudy: kinds.risk_study,
                Line: kinds.line,
                Sla: kinds.sla,
                Activity: kinds.activity,
                Company: kinds.company,
                ReviewFacts: codes.key_facts,
                ReviewDetection: codes.detection,
                ReviewAssessment: codes.assessment,
                ReviewCommunication: codes.communication,
                ReviewCauses: codes.causes,
                ReviewPrevention: codes.prevention,
                ReviewResponse: codes.response,
                ReviewManagement: codes.management_response,
                ReviewPreparedness: codes.preparedness,
                ReviewImprovements: codes.improvements,
                ReviewClaims: codes.claims,
                ReviewOther: codes.various,
            }
        ),
        ("action", "block") => named!(
            code,
            ReviewBlock {
                Facts: codes.key_facts,
                Detection: codes.detection,
                Assessment: codes.assessment,
                Communication: codes.communication,
                Causes: codes.causes,
                Prevention: codes.prevention,
                Response: codes.response,
                Management: codes.management_response,
                Preparedness: codes.preparedness,
                Improvements: codes.improvements,
                Claims: codes.claims,
                Other: codes.various,
            }
        ),
        ("action", "state") => named!(
            code,
            ActionState {
                Open: codes.to_do,
                Doing: codes.doing,
                Done: codes.done,
                Dropped: codes.dropped,
            }
        ),
        ("review", "recovery") => named!(
            code,
            RecoveryVerdict {
                None: codes.none,
                Some: codes.some,
                All: codes.all,
            }
        ),
        ("review", "management") => named!(
            code,
            ManagementReaction {
                Open: codes.open,
                NotEnough: codes.not_enough,
                Partly: codes.by_the_plan_partly,
                Fully: codes.by_the_plan,
            }
        ),
        ("review", "preparedness") => named!(
            code,
            Preparedness {
                Open: codes.open,
                Unprepared: codes.unprepared,
                Partly: codes.partly,
                Fully: codes.fully,
            }
        ),
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
