//! One folder a screen: the page and its parts.

mod checklist;
mod contacts;
mod exchange;
mod incidents;
mod install;
mod more;
mod not_found;
mod now;
mod plan;
mod settings;

pub use checklist::{ChecklistPage, OwnStepsPage};
pub use contacts::{
    ContactPage, ContactsPage, DialPage, Directory, EditContactPage, IntakePage, NewContactPage,
};
pub use exchange::ExchangePage;
pub use incidents::{IncidentPage, IncidentsPage};
pub use install::InstallPage;
pub use more::MorePage;
pub use not_found::NotFoundPage;
pub use now::NowPage;
pub use plan::{
    CompanyPage, DuePage, EntryFormPage, EntryPage, HistoryPage, PartPage, PlanPage, ValidationPage,
};
pub use settings::SettingsPage;
