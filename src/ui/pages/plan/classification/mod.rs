//! The four questions, the four classes and what answers give which (template 2.2.2).

mod class_list;
mod four_classes;
mod four_questions;
mod own_fields;

pub use class_list::ClassList;
pub use own_fields::{QuestionFields, ThresholdFields};

use crate::ui::prelude::*;

use four_classes::FourClasses;
use four_questions::{FourQuestions, Rule};

/// All of it, to be read.
#[component]
pub fn ClassificationPart() -> impl IntoView {
    view! {
        <FourQuestions />
        <Rule />
        <FourClasses />
    }
}
