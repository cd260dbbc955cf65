//! One folder a screen: the page and its parts.

mod checklist;
mod contacts;
mod drills;
mod exchange;
mod incidents;
mod install;
mod more;
mod not_found;
mod now;
mod plan;
mod reach;
mod settings;

pub use checklist::{ChecklistPage, OwnStepsPage};
pub use contacts::{
    ContactPage, ContactsPage, DialPage, Directory, EditContactPage, IntakePage, NewContactPage,
};
pub use drills::{
    CodePage, DrillsPage, NoteResultPage, RehearsalPage, ResultPage, RunningDrillPage, ScriptPanel,
    resume_rehearsal,
};
pub use exchange::ExchangePage;
pub use incidents::{ActionsPage, EndPage, EvidencePage, IncidentPage, IncidentsPage, PastPage, ReviewPage};
pub use install::InstallPage;
pub use more::MorePage;
pub use not_found::NotFoundPage;
pub use now::{ActivitiesPage, ClassPage, LeadPage, NoticedPage, NowPage, ReportPage, ReportedPage};
pub use plan::{
    CompanyFormPage, CompanyPage, DuePage, EntryFormPage, EntryPage, HistoryPage, PartPage, PlanPage,
    ValidationPage,
};
pub use reach::{CallsPage, MessagesPage, OperatorPage, PeoplePage, StandingPage, WaysPage};
pub use settings::SettingsPage;
