//! The plan: what it holds, and the company that it is for.

mod company_page;
mod plan_page;
mod reading;
mod start_plan;

pub use company_page::CompanyPage;
pub use plan_page::PlanPage;
