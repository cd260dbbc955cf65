//! What a line of the log says happened.

use std::collections::{BTreeMap, BTreeSet};

use super::activity::{Activity, ActivityState};
use super::answer::Answer;
use super::attempt::{Channel, Outcome};
use super::class::Class;
use super::classify::Question;
use super::contact::Contact;
use super::data::{Data, always, if_set, needed};
use super::deactivation::{DeactivationAct, DeactivationRow};
use super::id::Id;
use super::incident::Incident;
use super::input::Input;
use super::language::Language;
use super::line::Line;
use super::log_line::LogLine;
use super::message::{Audience, Message};
use super::note_kind::NoteKind;
use super::number::Number;
use super::other_way::OtherWay;
use super::record::{Leaf, Value};
use super::reflex::Branch;
use super::report::EventReport;
use super::service::{Service, ServiceState};
use super::step_ref::{StepAnswer, StepRef};
use super::timestamp::Timestamp;
use super::watch::Watch;
use super::whereabouts::Whereabouts;

/// Defines the events: each variant with the name that stands under `type`, each of its parts with how it is written:
/// `needed` (an event without it cannot be read), `always` (absent reads as the default) or `if_set` (the default is
/// left out).
macro_rules! events {
    (
        $(#[$meta:meta])*
        pub enum Event {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident in $kind:literal {
                    $( $(#[$part_meta:meta])* $part:ident : $type:ty = $way:ident ),* $(,)?
                }
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum Event {
            $(
                $(#[$variant_meta])*
                $variant { $( $(#[$part_meta])* $part: $type, )* },
            )*
            /// An event that this version does not know.
            Other(Value),
        }

        impl Event {
            fn known(data: &Data) -> Option<Self> {
                Some(match data.get("type")?.as_str()? {
                    $( $kind => Self::$variant { $( $part: $way::read(data, stringify!($part))?, )* }, )*
                    _ => return None,
                })
            }
        }

        impl Leaf for Event {
            const INPUT: Input = Input::Machine;

            fn to_value(&self) -> Value {
                let mut data = Data::new();
                let kind = match self {
                    $(
                        Self::$variant { $( $part, )* } => {
                            $( $way::write($part, stringify!($part), &mut data); )*
                            $kind
                        }
                    )*
                    Self::Other(value) => return value.clone(),
                };
                data.insert("type".to_owned(), Value::from(kind));
                Value::Object(data)
            }

            fn from_value(value: &Value) -> Option<Self> {
                let known = value.as_object().and_then(Self::known);
                Some(known.unwrap_or_else(|| Self::Other(value.clone())))
            }
        }
    };
}

events! {
    /// What happened. JSON with the variant's name under `type`.
    ///
    /// A kind of event that a newer version wrote, or one whose data this version cannot read, is kept as it is in
    /// [`Event::Other`].
    pub enum Event {
        /// The incident or drill was opened.
        Started in "started" {
            /// Whether it is a drill.
            drill: bool = always,
        },
        /// Who noticed it, when and how (template 6.1, detection); a time in the past too.
        Noticed in "noticed" {
            /// When.
            at: Option<Timestamp> = if_set,
            /// Who.
            by: String = if_set,
            /// How.
            how: String = if_set,
        },
        /// An event that had been reported turned out to belong to it.
        ReportJoined in "report_joined" {
            /// The report.
            report: Id<EventReport> = needed,
            /// When it happened.
            at: Option<Timestamp> = if_set,
            /// Who reported it.
            by: String = if_set,
            /// What.
            text: String = if_set,
        },
        /// A report that was added does not belong to it after all.
        ReportParted in "report_parted" {
            /// The report.
            report: Id<EventReport> = needed,
            /// What it said.
            text: String = if_set,
        },
        /// The plan was activated (template step 3).
        Activated in "activated" {
            /// Who decided it.
            by: String = if_set,
        },
        /// The business-continuity plan was activated, or it was decided not to.
        ContinuityPlan in "continuity_plan" {
            /// Whether it was activated.
            activated: bool = needed,
        },
        /// What somebody says of a service.
        Service in "service" {
            /// The service.
            service: Service = needed,
            /// What holds from then on.
            state: ServiceState = needed,
        },
        /// A step of the checklist was answered.
        Step in "step" {
            /// The step.
            step: StepRef = needed,
            /// The answer.
            answer: StepAnswer = needed,
            /// What was seen, for instance which lamps burn.
            note: String = if_set,
        },
        /// An answer was taken back.
        StepUndone in "step_undone" {
            /// The step.
            step: StepRef = needed,
        },
        /// A question on which the checklist branches was answered.
        Branch in "branch" {
            /// The question.
            branch: Branch = needed,
            /// The answer; open takes it back.
            answer: Answer = needed,
        },
        /// A step was given to somebody.
        StepAssigned in "step_assigned" {
            /// The step.
            step: StepRef = needed,
            /// To whom; nobody takes it back.
            to: Id<Contact> = always,
            /// The person's name as it was then.
            name: String = if_set,
        },
        /// Somebody was tried.
        Tried in "tried" {
            /// Whom.
            contact: Id<Contact> = needed,
            /// On which number; nobody when it was none of the plan's.
            number: Id<Number> = always,
            /// How.
            channel: Channel = needed,
            /// With what result.
            outcome: Outcome = needed,
            /// The person's name as it was then, so that the log can be read without the plan.
            name: String = if_set,
            /// Who tried, when that is somebody else than who noted it.
            by: String = if_set,
        },
        /// What came of trying somebody is taken back: it was noted by mistake.
        TriedUndone in "tried_undone" {
            /// The line that is taken back.
            line: Id<LogLine> = needed,
            /// Whom it was about.
            contact: Id<Contact> = always,
            /// The person's name as it was then.
            name: String = if_set,
        },
        /// An earlier line was noted by mistake: a ticket, a message, a check-in. What it said does not count.
        LineUndone in "line_undone" {
            /// The line that is taken back.
            line: Id<LogLine> = needed,
        },
        /// A note.
        Note in "note" {
            /// What it is about.
            kind: NoteKind = always,
            /// Its text.
            text: String = needed,
        },
        /// The class was set or changed.
        Class in "class" {
            /// The class from then on.
            class: Class = needed,
            /// The answers that gave it; empty when somebody chose it.
            answers: BTreeMap<Question, Answer> = if_set,
            /// Why.
            reason: String = if_set,
        },
        /// Somebody took or was given the lead.
        Lead in "lead" {
            /// Who is in charge from then on; nobody when it is none of the contacts.
            to: Id<Contact> = always,
            /// The name as it was then.
            name: String = if_set,
        },
        /// Somebody took a duty in this incident, "helpdesk" for instance.
        Duty in "duty" {
            /// The duty.
            duty: String = needed,
            /// Who; nobody when it is none of the contacts.
            to: Id<Contact> = always,
            /// The name as it was then.
            name: String = if_set,
        },
        /// A message went out.
        MessageSent in "message_sent" {
            /// The plan's message; nobody when it was written for the occasion.
            message: Id<Message> = always,
            /// For whom.
            audience: Audience = needed,
            /// By which channel.
            channel: Channel = needed,
            /// In which language.
            language: Language = always,
            /// What it said.
            text: String = needed,
            /// The contacts that it went to, when they were named.
            to: BTreeSet<Id<Contact>> = if_set,
        },
        /// When the next message is due.
        NextMessage in "next_message" {
            /// The time; none: no further message is promised.
            due: Option<Timestamp> = if_set,
        },
        /// The operator opened a ticket.
        Ticket in "ticket" {
            /// The line; nobody when it is none of the inventory.
            line: Id<Line> = always,
            /// The operator's name.
            operator: String = if_set,
            /// The ticket's number; empty: the operator promised something and gave none.
            number: String = needed,
            /// By when the operator promised repair.
            promised: Option<Timestamp> = if_set,
            /// With whom it was spoken.
            spoke_with: String = if_set,
        },
        /// How an essential activity stands.
        Activity in "activity" {
            /// The activity.
            activity: Id<Activity> = needed,
            /// Its state from then on.
            state: ActivityState = needed,
            /// At which level it runs, percent.
            level: Option<u32> = if_set,
            /// When it is expected back.
            expected: Option<Timestamp> = if_set,
        },
        /// Where somebody is (roll call).
        Person in "person" {
            /// Who; nobody for a visitor.
            contact: Id<Contact> = always,
            /// The name.
            name: String = if_set,
            /// Where.
            whereabouts: Whereabouts = needed,
            /// Where exactly.
            place: String = if_set,
        },
        /// A visitor's name was mended: what was and will be noted under the old name is about the same person.
        VisitorRenamed in "visitor_renamed" {
            /// The name as it stood.
            was: String = needed,
            /// The right name.
            name: String = needed,
        },
        /// A part of the call round was handed to a colleague.
        CallsHanded in "calls_handed" {
            /// To whom.
            to: Id<Contact> = always,
            /// The colleague's name as it was then.
            name: String = if_set,
            /// Who is to be called.
            contacts: BTreeSet<Id<Contact>> = if_set,
        },
        /// Calls that had been handed to a colleague are not the colleague's any more.
        CallsTakenBack in "calls_taken_back" {
            /// From whom.
            from: Id<Contact> = always,
            /// The colleague's name as it was then.
            name: String = if_set,
            /// Who is to be called.
            contacts: BTreeSet<Id<Contact>> = if_set,
        },
        /// A check-in of the standing instructions took place.
        CheckIn in "check_in" {
            /// When the next one is.
            next: Option<Timestamp> = if_set,
        },
        /// Somebody was warned who depends on telecom for safety: lift, alarm, people working alone.
        Warned in "warned" {
            /// The row of the plan.
            watch: Id<Watch> = always,
            /// Its name as it was then.
            name: String = if_set,
        },
        /// That somebody was warned is taken back.
        WarnUndone in "warn_undone" {
            /// The row of the plan.
            watch: Id<Watch> = always,
            /// Its name as it was then.
            name: String = if_set,
        },
        /// Another way out was tried.
        OtherWay in "other_way" {
            /// The way.
            way: OtherWay = needed,
            /// Whether it helped.
            helped: Answer = always,
            /// What was done.
            note: String = if_set,
        },
        /// What is known of the cause (template step 4).
        Cause in "cause" {
            /// Whether it is known.
            known: Answer = needed,
            /// The cause.
            text: String = if_set,
        },
        /// Another incident is related (template step 4).
        Related in "related" {
            /// The other one.
            incident: Id<Incident> = needed,
        },
        /// A drill's script let something happen.
        ScriptEvent in "script_event" {
            /// Which event of the script.
            event: String = needed,
        },
        /// Work on the incident rests.
        Paused in "paused" {
            /// Why.
            reason: String = if_set,
        },
        /// Work on the incident goes on.
        Resumed in "resumed" {},
        /// The services are back (template step 5).
        Resolved in "resolved" {
            /// When they were back, if not at the time of the line.
            at: Option<Timestamp> = if_set,
        },
        /// That the services are back is taken back.
        ResolvedUndone in "resolved_undone" {},
        /// A row of the deactivation table was done (template step 5).
        Deactivation in "deactivation" {
            /// Which act.
            act: DeactivationAct = needed,
            /// The row, for rows of one's own.
            row: Id<DeactivationRow> = always,
            /// Who agreed.
            agreed_by: String = if_set,
            /// Name and reference of the document.
            reference: String = if_set,
        },
        /// That a row of the deactivation table was done is taken back.
        DeactivationUndone in "deactivation_undone" {
            /// Which act.
            act: DeactivationAct = needed,
            /// The row, for rows of one's own.
            row: Id<DeactivationRow> = always,
        },
        /// The incident was closed.
        Closed in "closed" {
            /// Who agreed.
            agreed_by: String = if_set,
        },
        /// A closed incident was opened again.
        Reopened in "reopened" {
            /// Why.
            reason: String = if_set,
        },
        /// An earlier line is corrected; the original stays.
        Correction in "correction" {
            /// The line.
            line: Id<LogLine> = needed,
            /// The right time; none leaves the time.
            at: Option<Timestamp> = if_set,
            /// The right text, for notes, or a remark; none leaves the text.
            text: Option<String> = if_set,
        },
    }
}

impl Event {
    /// Whether a line that says this can be taken back by naming the line. Answers to a question are taken back by
    /// answering it anew.
    pub fn can_be_undone(&self) -> bool {
        matches!(
            self,
            Self::Tried { .. }
                | Self::Ticket { .. }
                | Self::MessageSent { .. }
                | Self::Activated { .. }
                | Self::CheckIn { .. }
                | Self::Related { .. }
        )
    }
}

impl Default for Event {
    fn default() -> Self {
        Self::Other(Value::Null)
    }
}

impl serde::Serialize for Event {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_value().serialize(serializer)
    }
}
