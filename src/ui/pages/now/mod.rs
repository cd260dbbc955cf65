//! *Now*: danger first, what still works, start, and the incident while it runs; and the screens on which it is
//! reported, classified and led.

mod act_link;
mod activities_page;
mod activity_details;
mod activity_part;
mod battery_part;
mod class_page;
mod clocks;
mod danger_line;
mod duties_part;
mod first_opening;
mod forecast_part;
mod helm_part;
mod idle;
mod keep_class;
mod lead_page;
mod log_tail;
mod news_part;
mod next_step;
mod note_form;
mod noticed_page;
mod now_page;
mod others_part;
mod pause_part;
mod plan_part;
mod report_form;
mod report_page;
mod reported_page;
mod reports;
mod rooms;
mod route;
mod running;
mod service_list;
mod services_summary;
mod start_sign;
mod who_form;

pub use act_link::ActLink;
pub use activities_page::ActivitiesPage;
pub use class_page::ClassPage;
pub use lead_page::LeadPage;
pub use noticed_page::NoticedPage;
pub use now_page::NowPage;
pub use report_page::ReportPage;
pub use reported_page::ReportedPage;
pub use reports::Reports;
pub use who_form::{Proposed, WhoForm};
