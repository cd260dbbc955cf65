//! The drills that come ready-made: scripts of a tabletop drill, the call round against the clock, and the whole path
//! without a script. Pure data and rule; `i18n` has the words.
//!
//! A script goes through a day in about twenty minutes around a table. Each of its events has a time in the story
//! ("09:20 the mobile network goes too") and a minute of the table at which it is up. Nothing happens by itself: the
//! table lets the next event happen, which is a line of the log as everything else.

use std::collections::BTreeMap;

use chrono::NaiveTime;

use super::choice::choice;
use super::drill::DrillKind;
use super::event::Event;
use super::id::Id;
use super::incident::Incident;
use super::incident_state::IncidentState;
use super::minutes::Minutes;
use super::plan::Plan;
use super::service::Service::{Electricity, FixedPhones, InternetLine, MobileCalls, MobileData};
use super::service::ServiceState::{Badly, DoesNot, Works};
use super::service::{Service, ServiceState, Services};
use super::timestamp::Timestamp;

choice! {
    /// A ready-made Belgian scenario.
    pub enum DrillScript {
        /// Road works cut the cable: the internet line goes, and the fixed phones that run over it.
        #[default]
        CableCut = "cable_cut",
        /// A power cut in the municipality: first the site, two hours later the masts.
        PowerCut = "power_cut",
        /// One operator's mobile network fails on a morning with somebody working alone.
        MobileDown = "mobile_down",
    }
}

/// What the script lets happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScriptEvent {
    /// The time of day in the story: hour and minute.
    pub story: (u32, u32),
    /// From which minute of the drill on it is up.
    pub up: Minutes,
    /// The services that it changes.
    pub sets: &'static [(Service, ServiceState)],
}

const fn event(story: (u32, u32), up: u32, sets: &'static [(Service, ServiceState)]) -> ScriptEvent {
    ScriptEvent {
        story,
        up: Minutes(up),
        sets,
    }
}

const CABLE_CUT: &[ScriptEvent] = &[
    event(
        (9, 5),
        0,
        &[
            (InternetLine, DoesNot),
            (FixedPhones, DoesNot),
            (MobileCalls, Works),
            (MobileData, Works),
            (Electricity, Works),
        ],
    ),
    event((9, 15), 3, &[]),
    event((9, 25), 6, &[]),
    event((9, 40), 9, &[]),
    event((10, 20), 12, &[(MobileData, Badly)]),
    event((11, 30), 15, &[]),
    event(
        (14, 50),
        18,
        &[(InternetLine, Works), (FixedPhones, Works), (MobileData, Works)],
    ),
];

const POWER_CUT: &[ScriptEvent] = &[
    event(
        (16, 10),
        0,
        &[
            (Electricity, DoesNot),
            (InternetLine, Works),
            (FixedPhones, Works),
            (MobileCalls, Works),
            (MobileData, Works),
        ],
    ),
    event((16, 30), 3, &[(InternetLine, DoesNot), (FixedPhones, DoesNot)]),
    event((16, 50), 6, &[]),
    event((17, 30), 9, &[(MobileData, Badly)]),
    event((18, 15), 12, &[(MobileCalls, DoesNot), (MobileData, DoesNot)]),
    event((18, 40), 15, &[]),
    event(
        (20, 35),
        18,
        &[
            (Electricity, Works),
            (InternetLine, Works),
            (FixedPhones, Works),
            (MobileCalls, Works),
            (MobileData, Works),
        ],
    ),
];

const MOBILE_DOWN: &[ScriptEvent] = &[
    event(
        (7, 20),
        0,
        &[
            (MobileCalls, DoesNot),
            (MobileData, DoesNot),
            (InternetLine, Works),
            (FixedPhones, Works),
            (Electricity, Works),
        ],
    ),
    event((7, 35), 3, &[]),
    event((7, 50), 6, &[]),
    event((8, 15), 9, &[(FixedPhones, Badly)]),
    event((8, 40), 12, &[]),
    event((9, 30), 15, &[]),
    event(
        (12, 10),
        18,
        &[(MobileCalls, Works), (MobileData, Works), (FixedPhones, Works)],
    ),
];

impl DrillScript {
    /// How long it takes around a table.
    pub const LENGTH: Minutes = Minutes(20);

    /// Its events, in order.
    pub const fn events(self) -> &'static [ScriptEvent] {
        match self {
            Self::CableCut => CABLE_CUT,
            Self::PowerCut => POWER_CUT,
            Self::MobileDown => MOBILE_DOWN,
        }
    }

    /// How many of them are up after so long.
    pub fn up_after(self, ms: i64) -> usize {
        let is_up = |event: &&ScriptEvent| event.up.ms() <= ms;
        self.events().iter().take_while(is_up).count()
    }

    /// What works after the first so many of them.
    pub fn services_after(self, count: usize) -> Services {
        let happened = self.events().iter().take(count);
        happened
            .flat_map(|event| event.sets)
            .fold(Services::unknown(), |services, (service, state)| {
                services.with(*service, *state)
            })
    }

    /// The name of one of its events in the log: "cable_cut.2".
    pub fn event_id(self, number: usize) -> String {
        format!("{}.{number}", self.code())
    }

    /// The event of a name in the log.
    pub fn of_event_id(id: &str) -> Option<(Self, usize)> {
        let (script, number) = id.split_once('.')?;
        let script = Self::from_code(script)?;
        let number = number
            .parse()
            .ok()
            .filter(|number| *number < script.events().len())?;
        (script.event_id(number) == id).then_some((script, number))
    }
}

/// How a drill is held. It stands in the incident's field for the script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DrillPlan {
    /// The whole path, without a script.
    #[default]
    Full,
    /// Around a table, with a script.
    Tabletop(DrillScript),
    /// Everybody on the call tree is to be reached within this time.
    CallRound(Minutes),
}

/// Whether it is a drill that is told around a table, in the time of its script.
pub fn is_around_a_table(head: &Incident) -> bool {
    head.drill && matches!(DrillPlan::of_code(&head.script), DrillPlan::Tabletop(_))
}

/// What the name of a call round begins with; the minutes follow.
const CALL_ROUND: &str = "call_round.";

impl DrillPlan {
    /// How long a call round has.
    pub const CALL_ROUND_MINUTES: Minutes = Minutes(15);

    /// What stands in the incident's field for the script.
    pub fn code(self) -> String {
        match self {
            Self::Full => String::new(),
            Self::Tabletop(script) => script.code().to_owned(),
            Self::CallRound(within) => format!("{CALL_ROUND}{}", within.0),
        }
    }

    /// How a drill with this script is held. A script of a newer version counts as none.
    pub fn of_code(code: &str) -> Self {
        let minutes = code.strip_prefix(CALL_ROUND).and_then(|rest| rest.parse().ok());
        match (DrillScript::from_code(code), minutes) {
            (Some(script), _) => Self::Tabletop(script),
            (None, Some(minutes)) => Self::CallRound(Minutes(minutes)),
            (None, None) => Self::Full,
        }
    }

    /// The kind of the drill's result.
    pub const fn kind(self) -> DrillKind {
        match self {
            Self::Full => DrillKind::Full,
            Self::Tabletop(_) => DrillKind::Tabletop,
            Self::CallRound(_) => DrillKind::CallRound,
        }
    }
}

/// A script as it is being played.
#[derive(Clone, Debug, PartialEq)]
pub struct ScriptRun {
    /// Which one.
    pub script: DrillScript,
    /// When the drill began.
    pub started: Timestamp,
    /// The events that happened with the time of each, the first of several for the same.
    pub played: BTreeMap<usize, Timestamp>,
}

impl ScriptRun {
    /// The script of a drill as far as its log has it; `None` for incidents and for drills without one.
    pub fn of(plan: &Plan, id: Id<Incident>) -> Option<Self> {
        let incident = plan.incidents.get(&id).filter(|incident| incident.drill)?;
        let DrillPlan::Tabletop(script) = DrillPlan::of_code(&incident.script) else {
            return None;
        };
        let mut played: BTreeMap<usize, Timestamp> = BTreeMap::new();
        for (_, line) in plan.log.of(id) {
            let Event::ScriptEvent { event } = &line.what else {
                continue;
            };
            if let Some((_, number)) = DrillScript::of_event_id(event).filter(|(of, _)| *of == script) {
                let at = played.entry(number).or_insert(line.at);
                *at = line.at.min(*at);
            }
        }
        Some(Self {
            script,
            started: incident.started,
            played,
        })
    }

    /// The event that happened last.
    pub fn last(&self) -> Option<usize> {
        self.played.keys().next_back().copied()
    }

    /// The event that comes next; `None` when all happened.
    pub fn next(&self) -> Option<usize> {
        let next = self.last().map_or(0, |last| last.saturating_add(1));
        (next < self.script.events().len()).then_some(next)
    }

    /// A moment of the drill as the story has it, which goes through hours in minutes: the time of the last event that
    /// had happened by then, on the same day. `None` before the first one.
    pub fn told_at(&self, at: Timestamp) -> Option<Timestamp> {
        let (number, _) = self.played.iter().rev().find(|(_, played)| **played <= at)?;
        let (hour, minute) = self.script.events().get(*number)?.story;
        let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
        Some(Timestamp::at_local(at.date(), time, at.offset_min))
    }

    /// How the drill stands by the clock of the story, and what time that is: when it began and when its class was set are
    /// told as the story has them. `None` before the first event.
    pub fn told(&self, state: &IncidentState, now: Timestamp) -> Option<(IncidentState, Timestamp)> {
        let now = self.told_at(now)?;
        let first = self.played.values().min().copied()?;
        let started = self.told_at(first)?;
        let told = IncidentState {
            started,
            noticed: None,
            class_since: state.class_since.map(|at| self.told_at(at).unwrap_or(started)),
            resolved: state.resolved.and_then(|at| self.told_at(at)),
            ..state.clone()
        };
        Some((told, now))
    }

    /// Minutes until the next event is up, begun ones included; 0 when it is, `None` when all happened.
    pub fn next_up_in(&self, now: Timestamp) -> Option<u32> {
        let event = self.script.events().get(self.next()?)?;
        // A clock that shows an earlier minute, or was put back, does not make it longer.
        let gone = now.since_ms(self.started).max(0);
        let left = event.up.ms().saturating_sub(gone).max(0);
        u32::try_from((left + 59_999) / 60_000).ok()
    }
}
