//! The whole plan as typed records, with the generic access that the replica layer uses.

use super::action::Action;
use super::activity::Activity;
use super::classification::{Classification, Criterion};
use super::company::Company;
use super::contact::Contact;
use super::deactivation::DeactivationRow;
use super::document::Document;
use super::drill::DrillResult;
use super::external_way::ExternalWay;
use super::id::{EntityRef, Id};
use super::incident::Incident;
use super::input::Shape;
use super::line::Line;
use super::log_line::LogLine;
use super::measure::{KitItem, Measure};
use super::message::Message;
use super::number::Number;
use super::operator::{Operator, OperatorAnswer};
use super::own_row::OwnRow;
use super::place::EmergencyPlace;
use super::procedure::Procedure;
use super::record::{Fields, Record, Refused};
use super::recovery::Recovery;
use super::report::{EventReport, ReportWay};
use super::review::Review;
use super::risk::{Risk, RiskStudy};
use super::sla::Sla;
use super::standing::Standing;
use super::step::Step;
pub use super::table::{ByRow, Table};
use super::team::{RoleRow, Team};
use super::telecom_need::TelecomNeeds;
use super::tool::Tool;
use super::validation::Validation;
use super::watch::Watch;

/// A record of which a plan has a table.
pub trait Row: Record {
    /// The plan's table of this kind.
    fn table(plan: &Plan) -> &Table<Self>;
    /// The plan's table of this kind, to be changed.
    fn table_mut(plan: &mut Plan) -> &mut Table<Self>;
}

/// A record of which a plan has exactly one.
pub trait Single: Record {
    /// The plan's record of this kind.
    fn of(plan: &Plan) -> &Self;
    /// The plan's record of this kind, to be changed.
    fn of_mut(plan: &mut Plan) -> &mut Self;
    /// The entity under which it is stored.
    fn entity() -> EntityRef {
        Id::<Self>::SINGLE.entity()
    }
}

macro_rules! plan {
    (
        $(#[$meta:meta])*
        singles { $( $(#[$single_meta:meta])* $single:ident : $single_type:ty ),* $(,)? }
        tables { $( $(#[$table_meta:meta])* $table:ident : $table_type:ty ),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct Plan {
            $( $(#[$single_meta])* pub $single: $single_type, )*
            $( $(#[$table_meta])* pub $table: Table<$table_type>, )*
        }

        $(
            impl Single for $single_type {
                fn of(plan: &Plan) -> &Self {
                    &plan.$single
                }

                fn of_mut(plan: &mut Plan) -> &mut Self {
                    &mut plan.$single
                }
            }
        )*

        $(
            impl Row for $table_type {
                fn table(plan: &Plan) -> &Table<Self> {
                    &plan.$table
                }

                fn table_mut(plan: &mut Plan) -> &mut Table<Self> {
                    &mut plan.$table
                }
            }
        )*

        impl Plan {
            /// Every kind of entity that this version knows, singles first.
            pub const KINDS: &'static [&'static str] = &[
                $( <$single_type as Record>::KIND, )*
                $( <$table_type as Record>::KIND, )*
            ];

            /// Takes over an entity's fields; `None` means that it was removed. Unknown kinds and keys are ignored.
            /// Returns the values that their types refused.
            pub fn put(&mut self, entity: &EntityRef, fields: Option<&Fields>) -> Vec<Refused> {
                let mut refused = Vec::new();
                match entity.kind.as_ref() {
                    $( <$single_type as Record>::KIND => put_single(&mut self.$single, entity, fields, &mut refused), )*
                    $( <$table_type as Record>::KIND => put_row(&mut self.$table, entity, fields, &mut refused), )*
                    _ => {}
                }
                refused
            }

            /// The fields of an entity as they stand in the plan; `None` when it is not there.
            pub fn fields_of(&self, entity: &EntityRef) -> Option<Fields> {
                match entity.kind.as_ref() {
                    $( <$single_type as Record>::KIND => is_single(entity).then(|| self.$single.fields()), )*
                    $( <$table_type as Record>::KIND => fields_of_row(&self.$table, entity), )*
                    _ => None,
                }
            }

            /// Whether this version knows the entity's kind and can read its key.
            pub fn is_known(entity: &EntityRef) -> bool {
                match entity.kind.as_ref() {
                    $( <$single_type as Record>::KIND => is_single(entity), )*
                    $( <$table_type as Record>::KIND => entity.key.parse::<Id<$table_type>>().is_ok(), )*
                    _ => false,
                }
            }

            /// The field names of a kind; none for a kind that this version does not know.
            pub fn field_names(kind: &str) -> &'static [&'static str] {
                match kind {
                    $( <$single_type as Record>::KIND => <$single_type as Record>::FIELDS, )*
                    $( <$table_type as Record>::KIND => <$table_type as Record>::FIELDS, )*
                    _ => &[],
                }
            }

            /// What a person enters in each field of a kind, in the order of [`Self::field_names`].
            pub fn shapes(kind: &str) -> &'static [Shape] {
                match kind {
                    $( <$single_type as Record>::KIND => <$single_type as Record>::SHAPES, )*
                    $( <$table_type as Record>::KIND => <$table_type as Record>::SHAPES, )*
                    _ => &[],
                }
            }

            /// The one entity of a kind of which there is exactly one.
            pub fn single(kind: &str) -> Option<EntityRef> {
                match kind {
                    $( <$single_type as Record>::KIND => Some(<$single_type as Single>::entity()), )*
                    _ => None,
                }
            }

            /// The rows of a table by its kind; none for a kind without a table.
            pub fn rows_of(&self, kind: &str) -> Vec<EntityRef> {
                match kind {
                    $( <$table_type as Record>::KIND => self.$table.entities(), )*
                    _ => Vec::new(),
                }
            }

            /// Every entity of the plan: all rows, and the singles in which something is set.
            pub fn entities(&self) -> Vec<EntityRef> {
                let mut all = Vec::new();
                $(
                    if self.$single != <$single_type>::default() {
                        all.push(<$single_type as Single>::entity());
                    }
                )*
                $( all.extend(self.$table.entities()); )*
                all
            }

            /// Whether nothing is written in it.
            pub fn is_empty(&self) -> bool {
                $( self.$single.fields().is_empty() && )*
                $( self.$table.is_empty() && )*
                true
            }
        }
    };
}

fn is_single(entity: &EntityRef) -> bool {
    entity.key == "0"
}

fn put_single<T: Record>(
    single: &mut T,
    entity: &EntityRef,
    fields: Option<&Fields>,
    refused: &mut Vec<Refused>,
) {
    if is_single(entity) {
        *single = fields.map_or_else(T::default, |fields| T::fold(fields, refused));
    }
}

fn put_row<T: Record>(
    table: &mut Table<T>,
    entity: &EntityRef,
    fields: Option<&Fields>,
    refused: &mut Vec<Refused>,
) {
    let Ok(id) = entity.key.parse() else {
        return;
    };
    match fields {
        Some(fields) => table.insert(id, T::fold(fields, refused)),
        None => table.discard(&id),
    }
}

fn fields_of_row<T: Record>(table: &Table<T>, entity: &EntityRef) -> Option<Fields> {
    table.get(&entity.key.parse().ok()?).map(Record::fields)
}

plan! {
    /// The whole plan: what the company wrote, its incidents and their logs.
    singles {
        /// The company.
        company: Company,
        /// Who is at the helm (template 1.1).
        team: Team,
        /// What depends on telecom (template, introduction).
        telecom_needs: TelecomNeeds,
        /// Risk assessment and treatment (template 1.2).
        risk_study: RiskStudy,
        /// Thresholds and questions of the classes (template 2.2.2).
        classification: Classification,
    }
    tables {
        /// People and services to reach (template 7.1).
        contacts: Contact,
        /// Their numbers and mail addresses (template 7.1).
        numbers: Number,
        /// Help nearby (template 7.1).
        places: EmergencyPlace,
        /// Who does which step (template 7.2).
        roles: RoleRow,
        /// Validations (template 1.1).
        validations: Validation,
        /// The risk register (template 1.2).
        risks: Risk,
        /// Lines and services (template 1.3).
        lines: Line,
        /// Promises of the operators (template 1.3).
        slas: Sla,
        /// Operators and other providers (template 1.3).
        operators: Operator,
        /// What they answered (template 1.3).
        operator_answers: OperatorAnswer,
        /// Preventive measures (template 1.3).
        measures: Measure,
        /// The kit (template 1.3).
        kit: KitItem,
        /// Procedures and chains of command with their alternatives (template 1.3).
        procedures: Procedure,
        /// Standing instructions (template 1.3).
        standing: Standing,
        /// Other ways in for outsiders (template 1.3).
        external_ways: ExternalWay,
        /// What depends on telecom for safety.
        watches: Watch,
        /// Ways to report (template 2).
        report_ways: ReportWay,
        /// Essential activities (template 2.2.1, 2.2.3).
        activities: Activity,
        /// Criteria and examples of the classes (template 2.2.2).
        criteria: Criterion,
        /// Tools and means (template 3.1).
        tools: Tool,
        /// Own steps of the checklist (template 3).
        steps: Step,
        /// Messages ready to send (template 3).
        messages: Message,
        /// Acts that end an incident (template 5).
        deactivation: DeactivationRow,
        /// References to other documents.
        documents: Document,
        /// Rows of one's own in lists that the template names.
        own_rows: OwnRow,
        /// Events that might become incidents (template 2).
        reports: EventReport,
        /// Incidents and drills (template 2 to 5).
        incidents: Incident,
        /// The lines of their logs.
        log: LogLine,
        /// Reviews (template 6).
        reviews: Review,
        /// When activities were back (template 6).
        recoveries: Recovery,
        /// Actions out of reviews (template 6).
        actions: Action,
        /// Results of drills.
        drills: DrillResult,
    }
}
