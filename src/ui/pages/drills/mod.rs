//! Drills: choosing one, playing it, the rehearsal of each employee, results.

mod call_face;
mod check_choices;
mod code_page;
mod compared;
mod drills_page;
mod is_real;
mod mend_rows;
mod note_result_page;
mod playing;
mod rehearsal_page;
mod rehearsal_parts;
mod result_page;
mod result_row;
mod result_words;
mod resume;
mod running_page;
mod script_face;
mod script_panel;
mod start_ways;
mod trend_part;
mod who_rehearsed;

pub use code_page::CodePage;
pub use drills_page::DrillsPage;
pub use note_result_page::NoteResultPage;
pub use rehearsal_page::RehearsalPage;
pub use result_page::ResultPage;
pub use resume::resume_rehearsal;
pub use running_page::RunningDrillPage;
pub use script_panel::ScriptPanel;
