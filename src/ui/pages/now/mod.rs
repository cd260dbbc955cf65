//! *Now*: danger first, what still works, start, and the incident while it runs.

mod class_choice;
mod danger_line;
mod first_opening;
mod idle;
mod log_tail;
mod next_step;
mod note_form;
mod now_page;
mod resolve;
mod running;
mod service_list;
mod services_summary;
mod start_sign;

pub use now_page::NowPage;
