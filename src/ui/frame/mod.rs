//! What every screen has around its content, filled from the state.

mod alarms;
mod app_screen;
mod copy_button;
mod drill_band;
mod keep_awake;
mod language;
mod log_lines;
mod nav;
mod new_version;
mod notices;
mod print_head;
mod saved;
mod seriousness;
mod share_button;
mod shown_before;
mod strip;
mod times;
mod window_title;

pub use alarms::{Alarms, AlarmsRead};
pub use app_screen::{AppScreen, Head};
pub use copy_button::CopyButton;
pub use drill_band::{DrillMark, prefix_signs};
pub use keep_awake::keep_awake;
pub use language::choose_language;
pub use log_lines::{LogLines, ShownLine};
pub use nav::{bottom_entries, side_entries};
pub use new_version::NewVersion;
pub use saved::Saved;
pub use seriousness::{class_word, seriousness};
pub use share_button::ShareButton;
pub use shown_before::ShownBefore;
pub use strip::company;
pub use times::minutes_between;
