//! What goes out as text in other formats; pure.

pub mod card;
mod html;
