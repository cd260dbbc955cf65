//! Actions that come out of reviews: who does what by when, and where the plan changes.

mod action_form;
mod action_row;
mod actions_page;
mod changes_field;
mod done_form;
mod drop_form;
mod incident_actions;

pub use actions_page::ActionsPage;
pub use incident_actions::IncidentActions;
