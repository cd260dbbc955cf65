//! What came into the log of an incident from other phones since somebody last looked.

use leptos::prelude::*;

use super::Session;
use crate::domain::command::Touched;
use crate::domain::incident_log::{is_open, log_of};
use crate::domain::{Endings, EntityRef, Id, Incident, LogLine, Plan, Record};
use crate::replica::{Entity, Replica, SessionId, chain};
use crate::store::{Both, Pref};

/// The sessions of which it is remembered how far they were looked at: the last ones.
const MOST_SESSIONS: usize = 60;

/// How far the lines of each session that writes were looked at. A session writes each line of a log at once, and its
/// lines travel in the order in which it wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Looked(Vec<(SessionId, u64)>);

impl Looked {
    /// As it was kept; `None` when this device never kept any: then nothing is news.
    pub(super) fn read(store: &Both) -> Option<Self> {
        let text = store.pref(Pref::Looked)?;
        let pairs = text.split(';').filter_map(|pair| {
            let (session, ms) = pair.split_once('=')?;
            Some((session.parse().ok()?, ms.parse().ok()?))
        });
        Some(Self(pairs.collect()))
    }

    fn to_text(&self) -> String {
        let pairs = self.0.iter().map(|(session, ms)| format!("{session}={ms}"));
        pairs.collect::<Vec<_>>().join(";")
    }

    fn note(&mut self, (session, ms): (SessionId, u64)) {
        match self.0.iter_mut().find(|(known, _)| *known == session) {
            Some((_, last)) => *last = (*last).max(ms),
            None => self.0.push((session, ms)),
        }
    }

    fn covers(&self, (session, ms): (SessionId, u64)) -> bool {
        self.0
            .iter()
            .any(|(known, last)| *known == session && ms <= *last)
    }
}

/// Which session wrote a line, and when by its stamp, which never falls back within a session.
fn written(line: &Entity) -> Option<(SessionId, u64)> {
    let (dot, write) = line.writes().next()?;
    Some((dot.session, write.stamp.ms))
}

/// The lines of an incident's log as they are stored.
fn lines_of<'a>(
    replica: &'a Replica,
    plan: &'a Plan,
    incident: Id<Incident>,
) -> impl Iterator<Item = &'a Entity> {
    let lines = plan.log.of(incident);
    lines.filter_map(|(id, _)| replica.get(&id.entity()))
}

/// Whether a line came from elsewhere and was not looked at yet.
fn is_new(replica: &Replica, looked: &Looked, line: &Entity) -> bool {
    written(line).is_some_and(|writing| writing.0 != replica.session() && !looked.covers(writing))
}

/// Those of an incident's lines that were not looked at yet.
fn news(replica: &Replica, plan: &Plan, incident: Id<Incident>, looked: &Looked) -> Vec<Id<LogLine>> {
    let new = lines_of(replica, plan, incident).filter(|line| is_new(replica, looked, line));
    new.filter_map(|line| line.id().key.parse().ok()).collect()
}

/// A line that closes an incident and that nobody looked at yet, and how many lines the incident has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewClosing {
    /// The incident.
    pub incident: Id<Incident>,
    /// The line.
    pub line: Id<LogLine>,
    lines: usize,
}

/// One for each incident with one, the first in the log.
fn new_closings(replica: &Replica, plan: &Plan, endings: &Endings, looked: &Looked) -> Vec<NewClosing> {
    let is_news = |line: &Id<LogLine>| {
        let line = replica.get(&line.entity());
        line.is_some_and(|line| is_new(replica, looked, line))
    };
    let found = endings.iter().filter_map(|(incident, ending)| {
        let line = *ending.closings.iter().find(|line| is_news(line))?;
        Some(NewClosing {
            incident,
            line,
            lines: plan.log.count_of(incident),
        })
    });
    found.collect()
}

/// Whether the incident stands closed now and was open on this device. One that came here closed never was.
fn was_open_here(replica: &Replica, plan: &Plan, looked: &Looked, closing: &NewClosing) -> bool {
    let mut lines = lines_of(replica, plan, closing.incident);
    lines.any(|line| !is_new(replica, looked, line)) && !is_open(&log_of(plan, closing.incident))
}

impl Session {
    /// The lines that close incidents and that nobody looked at yet, tracked.
    pub fn new_closings(self) -> Vec<NewClosing> {
        self.looked.with(|looked| match looked {
            Some(looked) => {
                let closings = |endings: &Endings| {
                    self.with(|plan| {
                        self.engine(|engine| new_closings(&engine.replica.borrow(), plan, endings, looked))
                    })
                };
                self.endings.with(closings)
            }
            None => Vec::new(),
        })
    }

    /// Whether this incident was open here when it was closed elsewhere, and still stands closed; untracked: only a new line
    /// of its log changes it, and with that the [`NewClosing`] is another.
    pub fn was_open_here(self, closing: &NewClosing) -> bool {
        self.looked.with_untracked(|looked| {
            looked.as_ref().is_some_and(|looked| {
                self.with_untracked(|plan| {
                    self.engine(|engine| was_open_here(&engine.replica.borrow(), plan, looked, closing))
                })
            })
        })
    }

    /// The lines of an incident that came from elsewhere and were not looked at yet, tracked.
    pub fn news(self, incident: Id<Incident>) -> Vec<Id<LogLine>> {
        self.looked.with(|looked| match looked {
            Some(looked) => {
                self.with(|plan| self.engine(|engine| news(&engine.replica.borrow(), plan, incident, looked)))
            }
            None => Vec::new(),
        })
    }

    /// Whether this device never noted how far its logs were looked at.
    pub fn never_looked(self) -> bool {
        self.looked.with_untracked(Option::is_none)
    }

    /// Notes that somebody looked at everything in the log of an incident.
    pub fn note_looked(self, incident: Id<Incident>) {
        let writings: Vec<(SessionId, u64)> = self.with_untracked(|plan| {
            self.engine(|engine| {
                let replica = engine.replica.borrow();
                lines_of(&replica, plan, incident).filter_map(written).collect()
            })
        });
        self.keep_looked(writings);
    }

    /// What somebody wrote here they have seen, also after the app was closed.
    pub(super) fn note_own(self, touched: &Touched) {
        let lines: Vec<&EntityRef> = touched.iter().filter(|id| id.kind == LogLine::KIND).collect();
        if self.looked.with_untracked(Option::is_none) {
            // Whoever writes the first line has the whole log before them.
            let of_line = |id: &EntityRef| {
                let id: Id<LogLine> = id.key.parse().ok()?;
                self.with_untracked(|plan| plan.log.get(&id).map(|line| line.incident))
            };
            if let Some(incident) = lines.first().and_then(|id| of_line(id)) {
                self.note_looked(incident);
            }
            return;
        }
        let writings: Vec<(SessionId, u64)> = self.engine(|engine| {
            let replica = engine.replica.borrow();
            lines
                .into_iter()
                .filter_map(|id| replica.get(id).and_then(written))
                .collect()
        });
        if !writings.is_empty() {
            self.keep_looked(writings);
        }
    }

    /// Whether whoever wrote the one line had the other before them, untracked; the links of the log say so, whatever
    /// the clocks do.
    pub fn knew(self, later: Id<LogLine>, earlier: Id<LogLine>) -> bool {
        self.with_untracked(|plan| {
            self.engine(|engine| {
                let replica = engine.replica.borrow();
                let incident = plan.log.get(&later)?.incident;
                let (later, earlier) = (replica.get(&later.entity())?, replica.get(&earlier.entity())?);
                Some(chain::knew(lines_of(&replica, plan, incident), later, earlier))
            })
        })
        .unwrap_or(true)
    }

    fn keep_looked(self, writings: Vec<(SessionId, u64)>) {
        let mut looked = self.looked.get_untracked().unwrap_or_default();
        let before = looked.clone();
        writings.into_iter().for_each(|writing| looked.note(writing));
        if looked != before || self.looked.with_untracked(Option::is_none) {
            looked.0.drain(..looked.0.len().saturating_sub(MOST_SESSIONS));
            self.store().set_pref(Pref::Looked, &looked.to_text());
            self.looked.set(Some(looked));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::record::Leaf;
    use crate::domain::{Event, Fields, Timestamp};
    use crate::replica::fold;

    const INCIDENT: Id<Incident> = Id::from_bits(7);

    fn write(replica: &mut Replica, bits: u64, ms: u64) {
        say(replica, bits, ms, &Event::Resumed {});
    }

    fn say(replica: &mut Replica, bits: u64, ms: u64, what: &Event) {
        let at = Timestamp::new(i64::try_from(ms).unwrap(), 60);
        let line = Fields::from([
            ("incident".to_owned(), INCIDENT.to_string().into()),
            ("at".to_owned(), at.to_string().into()),
            ("what".to_owned(), what.to_value()),
        ]);
        let id = Id::<LogLine>::from_bits(bits).entity();
        replica.commit(&id, Some(&line), ms, "").unwrap();
    }

    /// An incident that is worked on here (1) and closed elsewhere (2).
    fn closed_elsewhere() -> (Replica, Replica) {
        let (mut own, mut other) = (
            Replica::new(SessionId::from_bits(1)),
            Replica::new(SessionId::from_bits(2)),
        );
        write(&mut own, 1, 1_000);
        say(
            &mut other,
            2,
            2_000,
            &Event::Closed {
                agreed_by: String::new(),
            },
        );
        (own, other)
    }

    fn joined(own: &mut Replica, other: &Replica) -> Plan {
        for line in other.entities() {
            own.join(line.clone(), 9_000);
        }
        let mut plan = Plan::default();
        plan.incidents.insert(INCIDENT, Incident::default());
        own.entities().for_each(|line| drop(fold::put(&mut plan, line)));
        plan
    }

    fn closings(replica: &Replica, plan: &Plan, looked: &Looked) -> Vec<(Id<Incident>, Id<LogLine>)> {
        let new = new_closings(replica, plan, &Endings::of(plan, None), looked).into_iter();
        new.filter(|closing| was_open_here(replica, plan, looked, closing))
            .map(|closing| (closing.incident, closing.line))
            .collect()
    }

    #[test]
    fn an_incident_that_was_closed_elsewhere_is_told_until_somebody_looks() {
        let (mut own, other) = closed_elsewhere();
        let plan = joined(&mut own, &other);
        let mut looked = Looked::default();
        assert_eq!(closings(&own, &plan, &looked), [(INCIDENT, Id::from_bits(2))]);
        looked.note((SessionId::from_bits(2), 2_000));
        assert_eq!(closings(&own, &plan, &looked), []);
    }

    #[test]
    fn an_incident_that_came_here_closed_or_runs_again_is_not_told_as_closed() {
        let (own, mut other) = closed_elsewhere();
        let mut here = Replica::new(SessionId::from_bits(3));
        joined(&mut here, &own);
        let plan = joined(&mut here, &other);
        assert_eq!(closings(&here, &plan, &Looked::default()), []);
        let (mut own, _) = closed_elsewhere();
        say(
            &mut other,
            3,
            3_000,
            &Event::Reopened {
                reason: String::new(),
            },
        );
        let plan = joined(&mut own, &other);
        assert_eq!(closings(&own, &plan, &Looked::default()), []);
    }

    #[test]
    fn only_lines_from_elsewhere_that_came_since_the_last_look_are_news() {
        let (mut own, mut other) = (
            Replica::new(SessionId::from_bits(1)),
            Replica::new(SessionId::from_bits(2)),
        );
        write(&mut own, 1, 1_000);
        write(&mut other, 2, 500);
        write(&mut other, 3, 2_000);
        for line in other.entities() {
            own.join(line.clone(), 3_000);
        }
        let mut plan = Plan::default();
        own.entities().for_each(|line| drop(fold::put(&mut plan, line)));
        let mut looked = Looked::default();
        assert_eq!(
            news(&own, &plan, INCIDENT, &looked),
            [Id::from_bits(2), Id::from_bits(3)]
        );
        looked.note((SessionId::from_bits(2), 500));
        assert_eq!(news(&own, &plan, INCIDENT, &looked), [Id::from_bits(3)]);
        assert_eq!(news(&own, &plan, Id::from_bits(8), &looked), []);
        looked.note((SessionId::from_bits(2), 2_000));
        looked.note((SessionId::from_bits(2), 900));
        assert!(
            news(&own, &plan, INCIDENT, &looked).is_empty(),
            "a look is never taken back"
        );
    }
}
