//! In and out: what is only here, copies that leave, files that come in and what they would change.

mod arrival;
mod beside;
mod beside_pictures;
pub(super) mod both_changed;
mod change_group;
mod changes;
mod copies;
mod desk;
mod example_away;
mod exchange_page;
mod kept;
mod last_import;
mod only_here;
mod open_choices;
mod overview;
mod preview_part;
mod proposals;
mod remarks;
mod taking;
mod trouble;
mod ways_in;
mod ways_out;

pub(super) use example_away::ExampleAway;
pub use exchange_page::ExchangePage;
pub(super) use proposals::waiting_proposals;
