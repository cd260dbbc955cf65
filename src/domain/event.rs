//! What a line of the log says happened.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::activity::{Activity, ActivityState};
use super::answer::Answer;
use super::attempt::{Channel, Outcome};

use super::class::Class;
use super::classify::Question;
use super::contact::Contact;
use super::deactivation::{DeactivationAct, DeactivationRow};
use super::id::Id;
use super::incident::Incident;
use super::language::Language;
use super::line::Line;
use super::log_line::LogLine;
use super::message::{Audience, Message};
use super::note_kind::NoteKind;
use super::number::Number;
use super::other_way::OtherWay;
use super::record::{Leaf, Value};
use super::reflex::Branch;
use super::service::{Service, ServiceState};
use super::step_ref::{StepAnswer, StepRef};
use super::timestamp::Timestamp;
use super::watch::Watch;
use super::whereabouts::Whereabouts;

/// What happened. JSON with the variant's name under `type`.
///
/// A kind of event that a newer version wrote, or one whose data this version cannot read, is kept as it is in
/// [`Event::Other`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Event {
    /// The incident or drill was opened.
    Started {
        /// Whether it is a drill.
        #[serde(default)]
        drill: bool,
    },
    /// Who noticed it, when and how (template 6.1, detection); a time in the past too.
    Noticed {
        /// When.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
        /// Who.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        by: String,
        /// How.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        how: String,
    },
    /// The plan was activated (template step 3).
    Activated {
        /// Who decided it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        by: String,
    },
    /// The business-continuity plan was activated, or it was decided not to.
    ContinuityPlan {
        /// Whether it was activated.
        activated: bool,
    },
    /// What somebody says of a service.
    Service {
        /// The service.
        service: Service,
        /// What holds from then on.
        state: ServiceState,
    },
    /// A step of the checklist was answered.
    Step {
        /// The step.
        step: StepRef,
        /// The answer.
        answer: StepAnswer,
        /// What was seen, for instance which lamps burn.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// An answer was taken back.
    StepUndone {
        /// The step.
        step: StepRef,
    },
    /// A question on which the checklist branches was answered.
    Branch {
        /// The question.
        branch: Branch,
        /// The answer; open takes it back.
        answer: Answer,
    },
    /// A step was given to somebody.
    StepAssigned {
        /// The step.
        step: StepRef,
        /// To whom; nobody takes it back.
        #[serde(default)]
        to: Id<Contact>,
        /// The person's name as it was then.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// Somebody was tried.
    Tried {
        /// Whom.
        contact: Id<Contact>,
        /// On which number; nobody when it was none of the plan's.
        #[serde(default)]
        number: Id<Number>,
        /// How.
        channel: Channel,
        /// With what result.
        outcome: Outcome,
        /// The person's name as it was then, so that the log can be read without the plan.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// A note.
    Note {
        /// What it is about.
        #[serde(default)]
        kind: NoteKind,
        /// Its text.
        text: String,
    },
    /// The class was set or changed.
    Class {
        /// The class from then on.
        class: Class,
        /// The answers that gave it; empty when somebody chose it.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        answers: BTreeMap<Question, Answer>,
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// Somebody took or was given the lead.
    Lead {
        /// Who is in charge from then on; nobody when it is none of the contacts.
        #[serde(default)]
        to: Id<Contact>,
        /// The name as it was then.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// Somebody took a duty in this incident, "helpdesk" for instance.
    Duty {
        /// The duty.
        duty: String,
        /// Who; nobody when it is none of the contacts.
        #[serde(default)]
        to: Id<Contact>,
        /// The name as it was then.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// A message went out.
    MessageSent {
        /// The plan's message; nobody when it was written for the occasion.
        #[serde(default)]
        message: Id<Message>,
        /// For whom.
        audience: Audience,
        /// By which channel.
        channel: Channel,
        /// In which language.
        #[serde(default)]
        language: Language,
        /// What it said.
        text: String,
        /// The contacts that it went to, when they were named.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        to: BTreeSet<Id<Contact>>,
    },
    /// When the next message is due.
    NextMessage {
        /// The time; none: no further message is promised.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Timestamp>,
    },
    /// The operator opened a ticket.
    Ticket {
        /// The line; nobody when it is none of the inventory.
        #[serde(default)]
        line: Id<Line>,
        /// The operator's name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        operator: String,
        /// The ticket's number.
        number: String,
        /// By when the operator promised repair.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        promised: Option<Timestamp>,
        /// With whom it was spoken.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        spoke_with: String,
    },
    /// How an essential activity stands.
    Activity {
        /// The activity.
        activity: Id<Activity>,
        /// Its state from then on.
        state: ActivityState,
        /// At which level it runs, percent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        level: Option<u32>,
        /// When it is expected back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        expected: Option<Timestamp>,
    },
    /// Where somebody is (roll call).
    Person {
        /// Who; nobody for a visitor.
        #[serde(default)]
        contact: Id<Contact>,
        /// The name.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
        /// Where.
        whereabouts: Whereabouts,
        /// Where exactly.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        place: String,
    },
    /// A part of the call round was handed to a colleague.
    CallsHanded {
        /// To whom.
        #[serde(default)]
        to: Id<Contact>,
        /// The colleague's name as it was then.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
        /// Who is to be called.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        contacts: BTreeSet<Id<Contact>>,
    },
    /// A check-in of the standing instructions took place.
    CheckIn {
        /// When the next one is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<Timestamp>,
    },
    /// Somebody was warned who depends on telecom for safety: lift, alarm, people working alone.
    Warned {
        /// The row of the plan.
        #[serde(default)]
        watch: Id<Watch>,
        /// Its name as it was then.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        name: String,
    },
    /// Another way out was tried.
    OtherWay {
        /// The way.
        way: OtherWay,
        /// Whether it helped.
        #[serde(default)]
        helped: Answer,
        /// What was done.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// What is known of the cause (template step 4).
    Cause {
        /// Whether it is known.
        known: Answer,
        /// The cause.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
    },
    /// Another incident is related (template step 4).
    Related {
        /// The other one.
        incident: Id<Incident>,
    },
    /// A drill's script let something happen.
    ScriptEvent {
        /// Which event of the script.
        event: String,
    },
    /// Work on the incident rests.
    Paused {
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// Work on the incident goes on.
    Resumed {},
    /// The services are back (template step 5).
    Resolved {
        /// When they were back, if not at the time of the line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// A row of the deactivation table was done (template step 5).
    Deactivation {
        /// Which act.
        act: DeactivationAct,
        /// The row, for rows of one's own.
        #[serde(default)]
        row: Id<DeactivationRow>,
        /// Who agreed.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        agreed_by: String,
        /// Name and reference of the document.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reference: String,
    },
    /// The incident was closed.
    Closed {
        /// Who agreed.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        agreed_by: String,
    },
    /// A closed incident was opened again.
    Reopened {
        /// Why.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// An earlier line is corrected; the original stays.
    Correction {
        /// The line.
        line: Id<LogLine>,
        /// The right time; none leaves the time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
        /// The right text, for notes, or a remark; none leaves the text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// An event that this version does not know.
    #[serde(untagged)]
    Other(Value),
}

impl Default for Event {
    fn default() -> Self {
        Self::Other(Value::Null)
    }
}

impl Leaf for Event {
    fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    fn from_value(value: &Value) -> Option<Self> {
        Self::deserialize(value).ok()
    }
}
