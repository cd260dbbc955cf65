//! The plan: what it holds, and the company that it is for.

mod care;
mod classification;
mod company_form_page;
mod company_page;
mod computed;
mod dependency;
mod documents;
mod due;
mod entry_choices;
mod entry_draft;
mod entry_facts;
mod entry_field;
mod entry_form_page;
mod entry_page;
mod entry_rows;
mod form_groups;
mod history;
mod length_field;
mod mend_next;
mod messages;
mod nothing_here;
mod own_rows;
mod part_page;
mod parts;
mod path;
mod percent_field;
mod plan_page;
mod prefill;
mod questions;
mod restart;
mod risks;
mod role_table;
mod route;
mod seeds;
mod start_plan;
mod to_mend;
mod validation;

pub use company_form_page::CompanyFormPage;
pub use company_page::CompanyPage;
pub use due::DuePage;
pub(super) use entry_draft::EntryDraft;
pub(super) use entry_field::EntryField;
pub use entry_form_page::EntryFormPage;
pub use entry_page::EntryPage;
pub(super) use history::EarlierVersions;
pub use history::HistoryPage;
pub(super) use own_rows::OwnListRows;
pub use part_page::PartPage;
pub(super) use path::{
    COMPANY, CONTACTS, NextPart, NextPartWhileWriting, OWN_STEPS, OnwardSign, PathPlace, is_written, onward,
};
pub use plan_page::PlanPage;
pub(super) use route::{changeable_kinds, changes_href};
pub use validation::ValidationPage;
