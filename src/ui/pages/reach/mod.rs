//! Reaching people while an incident runs: the call round, messages, the operator, where everybody is, other ways out,
//! the standing instructions. Each screen stands below *Now* and is about the incident that its address names.

mod about;
mod by_mistake;
mod calls;
mod messages;
mod operator;
mod people;
mod standing_page;
mod ways_page;

pub use calls::CallsPage;
pub use messages::MessagesPage;
pub use operator::{OperatorPage, WithoutCalls};
pub use people::PeoplePage;
pub use standing_page::StandingPage;
pub use ways_page::WaysPage;
