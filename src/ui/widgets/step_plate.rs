use super::Glyph;

/// Where a step stands; decides its plate and the line below it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StepPlate {
    /// Ink disc with tick.
    Done,
    /// Yellow square with the number: the current step.
    Now,
    /// Ring with the number on a dotted line.
    #[default]
    ToDo,
    /// Square with cross.
    NoHelp,
    /// Ring with dash.
    NotApplicable,
    /// Cannot be done now; stands at the end with the reason.
    Sunk,
}

impl StepPlate {
    /// The `data-plate` of the step.
    pub(super) fn name(self) -> &'static str {
        match self {
            StepPlate::Done => "done",
            StepPlate::Now => "now",
            StepPlate::ToDo => "to-do",
            StepPlate::NoHelp => "no-help",
            StepPlate::NotApplicable => "not-applicable",
            StepPlate::Sunk => "sunk",
        }
    }

    /// The shape on the plate; `None` shows the step's number.
    pub(super) fn glyph(self) -> Option<Glyph> {
        match self {
            StepPlate::Done => Some(Glyph::Tick),
            StepPlate::NoHelp => Some(Glyph::Cross),
            StepPlate::NotApplicable => Some(Glyph::DashRing),
            StepPlate::Now | StepPlate::ToDo | StepPlate::Sunk => None,
        }
    }
}
