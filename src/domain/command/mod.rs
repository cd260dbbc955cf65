//! Commands: what a person does, as one change of the plan. A command changes typed values and says which entities it
//! touched; it either holds as a whole or leaves the plan as it was.

mod add_rows;
mod ask_operator;
mod call_results;
mod circle;
mod close_incident;
mod contact;
mod correct_line;
mod doubt;
mod drill;
mod end_incident;
mod entry;
mod field_fault;
mod finish_action;
mod lead;
mod log_event;
mod looked_at;
mod mark_checked;
mod moment;
mod rename_visitor;
mod report_care;
mod restore;
mod review_times;
mod row;
mod single;
mod start_incident;
mod start_plan;
mod step;
mod step_hands;
mod take_contacts;
mod validate;

use super::id::EntityRef;
use super::plan::Plan;

pub use add_rows::AddRows;
pub use ask_operator::AskOperator;
pub use call_results::{CallResult, NoteResults};
pub use circle::faults_in;
pub use close_incident::{CloseIncident, ReopenIncident, ResolveIncident};
pub use contact::{NumberDraft, RemoveContact, SaveContact};
pub use correct_line::CorrectLine;
pub use doubt::Doubts;
pub use drill::{NoteDrill, PlayEvent};
pub use end_incident::{
    CorrectRecovery, NameCause, RecordAct, RelateIncident, SayResolved, UndoAct, UndoResolved,
};
pub use entry::{Direction, FORM_KINDS, MoveEntry, RemoveEntry, SaveEntry, faults_of, in_order};
pub use field_fault::{Checked, Fault, FieldFault};
pub use finish_action::{ActionResult, BeginAction, DropAction, FinishAction, ReopenAction};
pub use lead::{NoteNoticed, ReportEvent, SetActivity, StartFromReport};
pub use log_event::{
    AddNote, AnswerBranch, AnswerStep, ChangeClass, LogEvent, RecordTry, SetService, TakeLead, UndoLine,
    UndoStep, UndoTry,
};
pub use mark_checked::MarkChecked;
pub use moment::Moment;
pub use rename_visitor::RenameVisitor;
pub use report_care::{CloseReport, EditReport, JoinReport, PartReport, ReopenReport};
pub use restore::{Restore, Snapshot};
pub use row::{MoveRow, Ordered, RemoveRow, SaveRow};
pub use single::SaveSingle;
pub use start_incident::StartIncident;
pub use start_plan::{Beginning, StartPlan};
pub use step::{MoveStep, timer_from_minutes, timer_in_minutes};
pub use step_hands::{AssignStep, FreeStep, NoteStep};
pub use take_contacts::{TakeContacts, TakenContact, TakenPerson};
pub use validate::Validate;

/// Saves a step of the checklist.
pub type SaveStep = SaveRow<super::step::Step>;
/// Removes a step of the checklist.
pub type RemoveStep = RemoveRow<super::step::Step>;
/// Withdraws a validation.
pub type WithdrawValidation = RemoveRow<super::validation::Validation>;
/// Saves what is known of the company.
pub type SaveCompany = SaveSingle<super::company::Company>;

/// The entities that a command changed, the one that it is about first.
pub type Touched = Vec<EntityRef>;

/// Why a command did nothing. Facts; `i18n` has the words.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// What was entered does not hold; nothing was saved, the form keeps it.
    Invalid(Vec<FieldFault>),
    /// The entity is not in the plan.
    NotThere(EntityRef),
    /// The incident is closed.
    IncidentClosed,
    /// The incident is open.
    IncidentOpen,
    /// There is nothing to undo.
    NothingToUndo,
}

impl Refusal {
    /// The refusal of one field.
    fn field(field: &'static str, fault: Fault) -> Self {
        Self::Invalid(vec![FieldFault::new(field, fault)])
    }
}

/// One change of the plan.
pub trait Command {
    /// Applies it; on a refusal the plan is unchanged. The first entity touched is the one that the command is about.
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal>;
}
