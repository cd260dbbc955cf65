//! The template's questions to a provider, on the provider's page.

mod letter;
mod operator_questions;

pub use operator_questions::OperatorQuestions;
