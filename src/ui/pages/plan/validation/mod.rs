//! Who found the plan and its procedures good, and whether they changed since.

mod validate_form;
mod validation_page;
mod validations;

pub use validation_page::ValidationPage;
pub use validations::ProcedureValidations;
