//! What the cells of a column mean.

use crate::domain::NumberKind;

/// The meaning of a column. Several columns may mean the same: numbers fill one place after the other, texts are put
/// together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Not taken.
    #[default]
    LeaveOut,
    /// First name.
    FirstName,
    /// Surname.
    LastName,
    /// First name and surname in one cell.
    FullName,
    /// What the person does in the company.
    Function,
    /// Firm or service.
    Organisation,
    /// A number or mail address of this kind.
    Number(NumberKind),
    /// The same, somebody's own.
    PrivateNumber(NumberKind),
    /// A telephone number whose kind its digits or the column before it tell.
    AnyPhone,
    /// Of which kind the number in the next column is ("Mobile", "Work"), as some address books write.
    KindOfNext,
    /// What the person does in an outage.
    Action,
    /// The deputy's name.
    Deputy,
    /// Street and number, or the whole address.
    Address,
    /// Postal code.
    PostalCode,
    /// Town.
    Town,
    /// Floor.
    Floor,
    /// Desk or room.
    Desk,
    /// Internal or external.
    Side,
    /// The contract.
    Contract,
    /// The reference to quote.
    Reference,
    /// Which of the row's numbers are private.
    Private,
    /// The fastest channel.
    PreferredChannel,
    /// The language of messages.
    Language,
    /// From which class on the person is called.
    CallFrom,
    /// Who calls the person.
    CalledBy,
    /// Whether the person is in the crisis team.
    CrisisTeam,
    /// Whether the person works elsewhere than at the company's site.
    WorksElsewhere,
    /// When the entry was last checked.
    CheckedOn,
    /// Something about several of the row's numbers, "0470 12 34 56: Proximus", one a line.
    OfNumbers(Detail),
    /// Anything else.
    Note,
}

/// What can be said of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// The operator.
    Operator,
    /// The company line that carries it, by name.
    Line,
    /// The chat program.
    Chat,
    /// When the person agreed.
    Consent,
    /// Why it is needed.
    Reason,
    /// Until when it may be kept.
    KeepUntil,
    /// When it was last checked.
    CheckedOn,
}

impl Detail {
    /// Everything, in the order in which it is written.
    pub const ALL: &'static [Self] = &[
        Self::Operator,
        Self::Line,
        Self::Chat,
        Self::Consent,
        Self::Reason,
        Self::KeepUntil,
        Self::CheckedOn,
    ];
}

impl Column {
    /// Every meaning, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::LeaveOut,
        Self::FirstName,
        Self::LastName,
        Self::FullName,
        Self::Function,
        Self::Organisation,
        Self::Number(NumberKind::Mobile),
        Self::PrivateNumber(NumberKind::Mobile),
        Self::Number(NumberKind::FixedOffice),
        Self::Number(NumberKind::FixedHome),
        Self::AnyPhone,
        Self::Number(NumberKind::Email),
        Self::PrivateNumber(NumberKind::Email),
        Self::Action,
        Self::Deputy,
        Self::Address,
        Self::PostalCode,
        Self::Town,
        Self::Floor,
        Self::Desk,
        Self::Side,
        Self::Contract,
        Self::Reference,
        Self::Note,
        Self::KindOfNext,
        Self::Private,
        Self::PreferredChannel,
        Self::Language,
        Self::CallFrom,
        Self::CalledBy,
        Self::CrisisTeam,
        Self::WorksElsewhere,
        Self::CheckedOn,
        Self::OfNumbers(Detail::Operator),
        Self::OfNumbers(Detail::Line),
        Self::OfNumbers(Detail::Chat),
        Self::OfNumbers(Detail::Consent),
        Self::OfNumbers(Detail::Reason),
        Self::OfNumbers(Detail::KeepUntil),
        Self::OfNumbers(Detail::CheckedOn),
    ];
}
