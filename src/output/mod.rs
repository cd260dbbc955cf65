//! What goes out as text in other formats; pure.

pub mod card;
pub mod dependency_picture;
mod html;
pub mod operator_letter;
pub mod restart_picture;
mod text_width;
