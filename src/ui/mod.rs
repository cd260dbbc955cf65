//! The screens: Leptos components.

pub mod app;
pub mod frame;
pub mod layout;
pub mod pages;
pub mod prelude;
pub mod widgets;

use crate::ui::prelude::*;

use crate::platform::page;
use crate::state::Start;

/// Reads what is on this device, puts the app into the page, and says so on the root element once it is painted.
pub fn mount() {
    let start = Start::read();
    leptos::mount::mount_to_body(move || view! { <app::App start /> });
    // The first frame after the next one: by then the browser has painted what was mounted.
    request_animation_frame(|| request_animation_frame(|| page::set_root_data("ready", "true")));
}
