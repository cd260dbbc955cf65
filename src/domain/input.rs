//! What a person can enter in a field, read off the field's type, so that one form serves every record.

/// What one value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Free text.
    Text,
    /// Yes or no.
    YesNo,
    /// A whole number, not negative.
    Number,
    /// A day.
    Date,
    /// A length of time in minutes.
    Duration,
    /// A time of day.
    ClockTime,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// A row of this kind, by its id.
    Row(&'static str),
    /// Nothing that a form asks for: a moment, a log event, a step.
    Machine,
}

/// How many values a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One; an empty one is the type's default.
    One(Input),
    /// One or none.
    Optional(Input),
    /// Any number of different ones.
    Several(Input),
    /// One for each of these.
    Each(Input, Input),
}
