//! What is wrong with a field, as a fact. Checks are pure, so a form can run them before it sends its command.

use std::collections::BTreeSet;

use crate::domain::action::Action;
use crate::domain::activity::Activity;
use crate::domain::class::Class;
use crate::domain::classification::{Classification, Criterion};
use crate::domain::company::Company;
use crate::domain::contact::{Contact, Post};
use crate::domain::deactivation::DeactivationRow;
use crate::domain::document::Document;
use crate::domain::drill::DrillResult;
use crate::domain::external_way::ExternalWay;
use crate::domain::id::Id;
use crate::domain::incident::Incident;
use crate::domain::line::Line;
use crate::domain::link::{self, Link};
use crate::domain::measure::{KitItem, Measure};
use crate::domain::message::Message;
use crate::domain::minutes::Minutes;
use crate::domain::number::{Number, NumberKind};
use crate::domain::operator::{Operator, OperatorAnswer};
use crate::domain::own_row::OwnRow;
use crate::domain::percentage::Percentage;
use crate::domain::phone::{Phone, PhoneFault};
use crate::domain::place::EmergencyPlace;
use crate::domain::procedure::Procedure;
use crate::domain::record::Record;
use crate::domain::recovery::Recovery;
use crate::domain::report::{EventReport, ReportWay};
use crate::domain::review::Review;
use crate::domain::risk::{Risk, RiskCause, RiskStudy};
use crate::domain::sla::Sla;
use crate::domain::standing::Standing;
use crate::domain::step::Step;
use crate::domain::team::{RoleRow, Team};
use crate::domain::telecom_need::TelecomNeeds;
use crate::domain::text::{clean_line, is_blank};
use crate::domain::timestamp::Timestamp;
use crate::domain::tool::Tool;
use crate::domain::validation::Validation;
use crate::domain::watch::{Watch, WatchKind};

/// Ninety days, the longest length of time that is believed: what may lie still for longer is not essential, and a line
/// that is repaired after longer is no line.
const LONGEST_OBJECTIVE: Minutes = Minutes(90 * 24 * 60);

/// Help that is further away on foot is not nearby.
const LONGEST_WALK: Minutes = Minutes(12 * 60);

/// Whoever reports more seldom is not missed when it matters.
const LONGEST_SILENCE: Minutes = Minutes(7 * 24 * 60);

/// The questions to a provider ask about twelve months.
const A_YEAR: Minutes = Minutes(366 * 24 * 60);

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Something must be entered.
    Missing,
    /// It is no telephone number.
    Phone(PhoneFault),
    /// It is no mail address.
    NotMail,
    /// It is no https address.
    NotALink,
    /// The deputy is the person, the line carries itself, the activity depends on itself.
    Itself,
    /// Following who calls whom, or which line backs up which, leads back to where it began.
    Circle,
    /// The number is outside what is possible.
    OutOfRange {
        /// Smallest possible.
        least: u32,
        /// Largest possible.
        most: u32,
    },
    /// The length of time is outside what is possible.
    NoSuchLength {
        /// Shortest possible.
        least: Minutes,
        /// Longest possible.
        most: Minutes,
    },
    /// The end is before the start.
    BeforeStart(Timestamp),
    /// The time has not come yet.
    InFuture,
}

/// A fault and the field where it belongs.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldFault {
    /// Which of several records in the form, such as the contact's numbers, in the form's order; none: the form itself.
    pub part: Option<usize>,
    /// The field's name in the record.
    pub field: &'static str,
    /// What is wrong.
    pub fault: Fault,
}

impl FieldFault {
    /// A fault of the form itself.
    pub const fn new(field: &'static str, fault: Fault) -> Self {
        Self {
            part: None,
            field,
            fault,
        }
    }
}

/// A record whose fields can be checked.
pub trait Checked: Record {
    /// Every fault of the record, were it saved under this id.
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Vec::new()
    }
}

macro_rules! always_holds {
    ($($record:ty),+ $(,)?) => { $( impl Checked for $record {} )+ };
}

always_holds!(
    DeactivationRow,
    DrillResult,
    Incident,
    OwnRow,
    Recovery,
    RiskStudy,
    TelecomNeeds,
);

/// Collects faults field by field.
#[derive(Default)]
struct Faults(Vec<FieldFault>);

impl Faults {
    fn fault_if(mut self, wrong: bool, field: &'static str, fault: Fault) -> Self {
        if wrong {
            self.0.push(FieldFault::new(field, fault));
        }
        self
    }

    fn required(self, field: &'static str, text: &str) -> Self {
        self.fault_if(clean_line(text).is_empty(), field, Fault::Missing)
    }

    fn phone_or_empty(mut self, field: &'static str, text: &str) -> Self {
        if let (false, Err(fault)) = (clean_line(text).is_empty(), Phone::parse(text)) {
            self.0.push(FieldFault::new(field, Fault::Phone(fault)));
        }
        self
    }

    fn link_or_empty(self, field: &'static str, text: &str) -> Self {
        let holds = clean_line(text).is_empty()
            || matches!(Link::parse(&link::web_address(text)), Some(Link::Web(_)));
        self.fault_if(!holds, field, Fault::NotALink)
    }

    fn not_itself<T>(self, field: &'static str, id: Id<T>, other: Option<Id<T>>) -> Self {
        self.fault_if(other == Some(id), field, Fault::Itself)
    }

    fn not_among<T>(self, field: &'static str, id: Id<T>, others: &BTreeSet<Id<T>>) -> Self {
        self.fault_if(others.contains(&id), field, Fault::Itself)
    }

    fn between(self, field: &'static str, value: Option<u32>, least: u32, most: u32) -> Self {
        let outside = value.is_some_and(|value| !(least..=most).contains(&value));
        self.fault_if(outside, field, Fault::OutOfRange { least, most })
    }

    fn percentage(self, field: &'static str, value: Option<Percentage>) -> Self {
        let outside = value.is_some_and(|value| value > Percentage::ALL);
        self.fault_if(
            outside,
            field,
            Fault::OutOfRange {
                least: 0,
                most: 10_000,
            },
        )
    }

    fn objective(self, field: &'static str, value: Option<Minutes>, least: Minutes) -> Self {
        self.length(field, value, least, LONGEST_OBJECTIVE)
    }

    fn length(self, field: &'static str, value: Option<Minutes>, least: Minutes, most: Minutes) -> Self {
        let outside = value.is_some_and(|value| !(least..=most).contains(&value));
        self.fault_if(outside, field, Fault::NoSuchLength { least, most })
    }
}

impl Checked for Contact {
    fn faults(&self, id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .fault_if(
                self.title().is_empty() && self.post == Post::Own,
                "function",
                Fault::Missing,
            )
            .not_itself("deputy", id, self.deputy)
            .not_itself("called_by", id, self.called_by)
            .0
    }
}

impl Checked for Number {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let fault = match self.kind {
            NumberKind::Email => link::mailto(&self.value).is_none().then_some(Fault::NotMail),
            _ => Phone::parse(&self.value).err().map(Fault::Phone),
        };
        fault
            .map(|fault| FieldFault::new("value", fault))
            .into_iter()
            .collect()
    }
}

impl Checked for Company {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .phone_or_empty("main_number", &self.main_number)
            .link_or_empty("website", &self.website)
            .0
    }
}

impl Checked for Review {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let start = self.noticed_at.unwrap_or_default();
        // People give minutes.
        let minute = |at: Timestamp| at.ms.div_euclid(60_000);
        let ends_before =
            self.noticed_at.is_some() && self.resolved_at.is_some_and(|end| minute(end) < minute(start));
        Faults::default()
            .fault_if(ends_before, "resolved_at", Fault::BeforeStart(start))
            .0
    }
}

impl Checked for RoleRow {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let same = self.person.is_some() && self.person == self.deputy;
        Faults::default().fault_if(same, "deputy", Fault::Itself).0
    }
}

impl Checked for Team {
    /// One author who stands in for himself leaves nobody; within a group the back-up may be one of them.
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let backup = self.backup.into_iter().collect();
        let same = self.backup.is_some() && self.authors == backup;
        Faults::default().fault_if(same, "backup", Fault::Itself).0
    }
}

impl Checked for Validation {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("name", &self.name)
            .fault_if(self.on.is_none(), "on", Fault::Missing)
            .0
    }
}

impl Checked for Line {
    fn faults(&self, id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("name", &self.name)
            .phone_or_empty("helpdesk", &self.helpdesk)
            .not_itself("carried_over", id, self.carried_over)
            .not_itself("backup_of", id, self.backup_of)
            .objective("autonomy", self.autonomy, Minutes(0))
            .0
    }
}

impl Checked for Operator {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("name", &self.name)
            .phone_or_empty("helpdesk", &self.helpdesk)
            .0
    }
}

impl Checked for Activity {
    fn faults(&self, id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("name", &self.name)
            .not_among("depends_on", id, &self.depends_on)
            .objective("rto", self.rto, Minutes(1))
            .objective("estimate", self.estimate, Minutes(1))
            .objective("rpo", self.rpo, Minutes(0))
            .objective("mtpd", self.mtpd, Minutes(1))
            .between("reduced_level", self.reduced_level, 0, 100)
            .0
    }
}

impl Checked for Step {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("text", &self.text)
            .between("timer_s", self.timer_s, 1, 3600)
            .0
    }
}

impl Checked for Classification {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let fields = [
            (Class::Weak, "thresholds/weak", "message_every/weak"),
            (Class::Small, "thresholds/small", "message_every/small"),
            (Class::Major, "thresholds/major", "message_every/major"),
            (Class::Crisis, "thresholds/crisis", "message_every/crisis"),
        ];
        let of_class = |faults: Faults, (class, threshold, every): (Class, _, _)| {
            faults
                .objective(threshold, self.thresholds.get(&class).copied(), Minutes(1))
                .objective(every, self.message_every.get(&class).copied(), Minutes(1))
        };
        fields.into_iter().fold(Faults::default(), of_class).0
    }
}

impl Checked for ReportWay {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let faults = Faults::default().required("text", &self.text);
        if self.number.contains('@') {
            let is_mail = link::mailto(&self.number).is_some();
            faults.fault_if(!is_mail, "number", Fault::NotMail).0
        } else {
            faults.phone_or_empty("number", &self.number).0
        }
    }
}

impl Checked for Risk {
    /// A cause of the list says enough; another one is named, or what comes of it.
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let texts = [&self.cause_text, &self.consequences_text];
        let is_empty = self.cause == RiskCause::Other
            && self.consequences.is_empty()
            && texts.iter().all(|text| is_blank(text));
        Faults::default()
            .fault_if(is_empty, "cause_text", Fault::Missing)
            .0
    }
}

impl Checked for Watch {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        let is_empty = self.kind == WatchKind::Other && is_blank(&self.name) && is_blank(&self.instruction);
        Faults::default().fault_if(is_empty, "name", Fault::Missing).0
    }
}

impl Checked for Sla {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .fault_if(self.line.is_nobody(), "line", Fault::Missing)
            .fault_if(self.promises_nothing(), "availability", Fault::Missing)
            .percentage("availability", self.availability)
            .objective("repair_time", self.repair_time, Minutes(1))
            .0
    }
}

impl Checked for EmergencyPlace {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .phone_or_empty("number", &self.number)
            .length("on_foot", self.on_foot, Minutes(1), LONGEST_WALK)
            .0
    }
}

impl Checked for Standing {
    /// People who report "every 0 minutes" would be silent at once.
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("text", &self.text)
            .length("every", self.every, Minutes(1), LONGEST_SILENCE)
            .0
    }
}

impl Checked for OperatorAnswer {
    /// No interruption at all is an answer; more than the year that is asked about is none.
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .length("duration", self.duration, Minutes(0), A_YEAR)
            .percentage("share", self.share)
            .0
    }
}

impl Checked for ExternalWay {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("text", &self.text)
            .phone_or_empty("number", &self.number)
            .0
    }
}

impl Checked for Document {
    fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
        Faults::default()
            .required("title", &self.title)
            .link_or_empty("link", &self.link)
            .0
    }
}

macro_rules! must_have {
    ($($record:ty: $field:ident),+ $(,)?) => { $(
        impl Checked for $record {
            fn faults(&self, _id: Id<Self>) -> Vec<FieldFault> {
                Faults::default().required(stringify!($field), &self.$field).0
            }
        }
    )+ };
}

must_have!(
    Action: text,
    Criterion: text,
    EventReport: text,
    KitItem: name,
    Measure: text,
    Message: text,
    Procedure: name,
    Tool: name,
);
