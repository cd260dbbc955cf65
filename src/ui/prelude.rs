//! What every screen starts from: Leptos, with the parts of our own in the place of those that would be compiled anew
//! for each type they are used with.

pub use leptos::prelude::*;

pub use super::widgets::{For, Show};
pub use crate::state::{Effect, Memo};
