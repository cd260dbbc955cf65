//! Settings: language, who uses this device, readiness, versions, what was set aside, wiping, about.

mod about_parts;
mod person_fields;
mod readiness;
mod readiness_offline;
mod readiness_persistent;
mod readiness_row;
mod set_aside;
mod set_aside_file;
mod settings_page;
mod wipe;
mod wipe_question;

pub use settings_page::SettingsPage;
pub(super) use wipe_question::WipeQuestion;
