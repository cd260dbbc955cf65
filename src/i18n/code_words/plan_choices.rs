//! What is chosen in the parts of the plan, in words.

use super::named;
use crate::domain::{
    Authorship, Commitment, DeactivationAct, ItService, MessageForm, Occasion, OperatorQuestion, Post,
    PreferredChannel, Reach, Reflex, RiskCause, Side, Slot, Treatment,
};
use crate::i18n::Texts;

/// Choices that one kind of the plan has; `None` for other fields and for codes of a newer version.
pub(super) fn choice_of_plan(texts: &Texts, kind: &str, field: &str, code: &str) -> Option<&'static str> {
    let codes = texts.codes;
    Some(match (kind, field) {
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
        _ => return None,
    })
}
