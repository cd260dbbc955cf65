//! Where things stand on a screen: strip above, content between, sign and bar below; side bar and columns when wide.
//!
//! ```text
//! Shell ── SkipLink
//!       ── SideBar                    from 60 rem
//!       ── Screen ── PrintHead            on paper only
//!       │         ── DrillBand, Strip above, stays
//!       │         ── content          TwoColumns or ListDetail when wide
//!       │         ── Actions          secondary buttons and the sign
//!       ── BottomBar                  below 60 rem
//! ```

mod actions;
mod bottom_bar;
mod drill_band;
mod list_detail;
mod nav_entry;
mod nav_links;
mod print_head;
mod screen;
mod shell;
mod side_bar;
mod skip_link;
mod strip;
mod strip_back;
mod strip_class;
mod strip_mark;
mod strip_now;
mod strip_title;
mod two_columns;

pub use actions::{Actions, Beside};
pub use bottom_bar::BottomBar;
pub use drill_band::DrillBand;
pub use list_detail::{ListDetail, Showing};
pub use nav_entry::{NavCovers, NavEntry};
pub use print_head::PrintHead;
pub use screen::{Screen, refocus_main};
pub use shell::Shell;
pub use side_bar::SideBar;
pub use skip_link::SkipLink;
pub use strip::{Strip, StripTone};
pub use strip_back::StripBack;
pub use strip_class::StripClass;
pub use strip_mark::StripMark;
pub use strip_now::StripNow;
pub use strip_title::StripTitle;
pub use two_columns::TwoColumns;
