//! What goes out as text in other formats; pure.

pub mod call_list;
pub mod call_results;
pub mod card;
pub mod checklist_paper;
pub mod contact_paper;
pub mod csv;
pub mod dependency_picture;
pub mod evidence;
pub mod html;
mod listed;
pub mod log_paper;
pub mod operator_letter;
pub mod operator_script;
pub mod paper;
pub mod paper_numbers;
pub mod past_picture;
pub mod qr_code;
pub mod restart_picture;
pub mod review_paper;
mod text_width;
pub mod timeline_picture;
pub mod trend_picture;
pub mod vcard;
