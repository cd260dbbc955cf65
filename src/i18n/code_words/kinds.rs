//! What kind of thing a row is, in words.

use super::named;
use crate::domain::{
    DocumentKind, DrillKind, LineKind, MeasureKind, NumberKind, OperatorKind, PlaceKind, ProcedureKind,
    StandingKind, ToolKind, WatchKind,
};
use crate::i18n::Texts;

/// The code of a row's field "kind".
pub(super) fn kind_in_words(texts: &Texts, kind: &str, code: &str) -> Option<&'static str> {
    let codes = texts.codes;
    Some(match kind {
        "number" => texts.channels.kind(NumberKind::from_code(code)?),
        "place" => named!(
            code,
            PlaceKind {
                Other: codes.other,
                Fire: codes.fire,
                Hospital: codes.hospital,
                Police: codes.police,
                Doctor: codes.doctor,
            }
        ),
        "line" => named!(
            code,
            LineKind {
                Internet: codes.internet_line,
                FixedPhone: codes.fixed_phones,
                Mobile: codes.mobile,
                MobileData: codes.mobile_data,
                Satellite: codes.satellite,
                PaymentTerminal: codes.payment_terminal,
                Alarm: codes.alarm,
                LiftPhone: codes.lift_phone,
                Cloud: codes.cloud,
                Other: codes.other,
            }
        ),
        "operator" => named!(
            code,
            OperatorKind {
                Telecom: codes.telecom,
                Payment: codes.payments,
                Systems: codes.systems,
                Electricity: codes.electricity,
                Other: codes.other,
            }
        ),
        "measure" => named!(
            code,
            MeasureKind {
                Other: codes.other,
                Redundancy: codes.redundancy,
                Fallback: codes.fallback,
                Contract: codes.contract,
                Power: codes.electricity,
                Training: codes.training,
            }
        ),
        "procedure" => named!(
            code,
            ProcedureKind {
                Procedure: codes.procedure,
                ChainOfCommand: codes.chain_of_command,
            }
        ),
        "standing" => named!(
            code,
            StandingKind {
                Other: codes.other,
                MeetingPoint: codes.meeting_point,
                CheckIn: codes.check_in,
                Telework: codes.telework,
            }
        ),
        "watch" => named!(
            code,
            WatchKind {
                Other: codes.other,
                Lift: codes.lift,
                Alarm: codes.alarm,
                LoneWorker: codes.lone_worker,
            }
        ),
        "tool" => named!(
            code,
            ToolKind {
                Other: codes.other,
                Procedure: codes.procedure,
                Communication: codes.communication,
                Equipment: codes.equipment,
            }
        ),
        "document" => named!(
            code,
            DocumentKind {
                Other: codes.other,
                RiskAssessment: codes.risk_assessment,
                RiskTreatment: codes.risk_treatment,
                ContinuityPlan: codes.continuity_plan,
                Communication: codes.communication,
                Procedure: codes.procedure,
                Contract: codes.contract,
            }
        ),
        "drill" => named!(
            code,
            DrillKind {
                Full: codes.full,
                Tabletop: codes.tabletop,
                CallRound: codes.call_round,
                Rehearsal: codes.rehearsal,
            }
        ),
        _ => return None,
    })
}
