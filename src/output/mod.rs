//! What goes out as text in other formats; pure.

pub mod card;
pub mod contact_paper;
pub mod csv;
pub mod dependency_picture;
mod html;
mod listed;
pub mod operator_letter;
pub mod paper_numbers;
pub mod restart_picture;
mod text_width;
pub mod vcard;
