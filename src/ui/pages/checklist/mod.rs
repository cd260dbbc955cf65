//! The checklist: the six reflexes and the company's own steps, to read at any time and to tick in an incident.

mod answers;
mod branch_question;
mod checklist_page;
mod how_to;
mod not_needed_steps;
mod only_when_words;
mod own_step_fields;
mod own_step_form;
mod own_steps_page;
mod paper_steps;
mod part_lines;
mod restart_timer;
mod step_hands;
mod step_note;
mod step_row;

pub use checklist_page::ChecklistPage;
pub use own_steps_page::OwnStepsPage;
