//! Running and past incidents and drills, each with its log.

mod incident_page;
mod incident_row;
mod incidents_page;
mod log;

pub use incident_page::IncidentPage;
pub use incidents_page::IncidentsPage;
