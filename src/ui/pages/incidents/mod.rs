//! Running and past incidents and drills: log, cause and end, review, actions, evidence, looking back.

mod act_form;
mod actions;
mod acts_part;
mod back_part;
mod cause_part;
mod close_sign;
mod correct_form;
mod end_page;
mod evidence_page;
mod incident_page;
mod incident_row;
mod incidents_page;
mod log;
mod log_check;
mod log_filter;
mod log_out;
mod onward;
mod paper_ways;
mod past_page;
mod reopen_form;
mod review;
mod this_incident;

pub use actions::ActionsPage;
pub use end_page::EndPage;
pub use evidence_page::EvidencePage;
pub use incident_page::IncidentPage;
pub use incidents_page::IncidentsPage;
pub use past_page::PastPage;
pub use review::ReviewPage;
