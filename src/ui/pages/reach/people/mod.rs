//! Where people are, who has to be warned, where to go with no telephone.

mod mending;
mod people_page;
mod people_view;
mod visitor_form;

pub use people_page::PeoplePage;
