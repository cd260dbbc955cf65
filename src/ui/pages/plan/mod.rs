//! The plan: what it holds, and the company that it is for.

mod company_page;
mod computed;
mod dependency;
mod documents;
mod entry_draft;
mod entry_facts;
mod entry_field;
mod entry_form_page;
mod entry_page;
mod entry_rows;
mod entry_words;
mod length_field;
mod mend_next;
mod messages;
mod own_rows;
mod part_page;
mod parts;
mod path;
mod plan_page;
mod prefill;
mod questions;
mod restart;
mod risks;
mod route;
mod seeds;
mod start_plan;
mod to_mend;

pub use company_page::CompanyPage;
pub use entry_form_page::EntryFormPage;
pub use entry_page::EntryPage;
pub use part_page::PartPage;
pub use plan_page::PlanPage;
