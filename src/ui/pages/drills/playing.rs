//! The running drill as its screens show it.

use std::collections::BTreeMap;

use crate::ui::prelude::*;

use crate::domain::command::PlayEvent;
use crate::domain::drill_history::{call_round, reached};
use crate::domain::drill_script::{DrillPlan, ScriptRun};
use crate::domain::{Id, Incident, Plan, RoundCount, Timestamp};
use crate::state::{OpenIncident, Session};

/// The running drill, as far as it changes by what people do.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Playing {
    /// Its id.
    pub(super) id: Id<Incident>,
    /// How it is held.
    pub(super) held: DrillPlan,
    /// When it began.
    pub(super) started: Timestamp,
    /// The script as it stands.
    pub(super) run: Option<ScriptRun>,
    /// How many of the call round were reached, of how many.
    pub(super) reached: RoundCount,
    /// Who of the call round was not reached yet, by the order of the list.
    pub(super) to_reach: Vec<String>,
}

impl Playing {
    fn of(plan: &Plan, open: &OpenIncident) -> Self {
        let held = DrillPlan::of_code(&open.head.script);
        let mut playing = Self {
            id: open.id,
            held,
            started: open.state.started,
            run: ScriptRun::of(plan, open.id),
            reached: RoundCount::default(),
            to_reach: Vec::new(),
        };
        if let DrillPlan::CallRound(_) = held {
            let (round, reached) = (call_round(plan), reached(plan, open.id));
            playing.reached = RoundCount {
                total: round.len(),
                reached: reached.len(),
                by_deputy: reached.values().filter(|first| first.by_deputy).count(),
            };
            let left = round.iter().filter(|id| !reached.contains_key(id));
            let left: BTreeMap<_, _> = left
                .filter_map(|id| {
                    plan.contacts
                        .get(id)
                        .map(|contact| ((contact.order.clone(), *id), contact.called()))
                })
                .collect();
            playing.to_reach = left.into_values().collect();
        }
        playing
    }

    /// The number of the next event; `None` when all happened or there is no script.
    pub(super) fn next(&self) -> Option<usize> {
        self.run.as_ref()?.next()
    }

    /// Whether nothing of it is left to do.
    pub(super) fn is_over(&self) -> bool {
        match self.held {
            DrillPlan::Full => false,
            DrillPlan::Tabletop(_) => self.next().is_none(),
            DrillPlan::CallRound(_) => self.to_reach.is_empty(),
        }
    }
}

/// The running drill; `None` when none runs, or an incident does.
pub(super) fn playing() -> Memo<Option<Playing>> {
    let session = Session::here();
    let open = session.incident();
    Memo::new(move |_| {
        let open = open.read();
        let drill = open.as_ref().filter(|open| open.head.drill)?;
        Some(session.with(|plan| Playing::of(plan, drill)))
    })
}

/// Where the people of the drill are called.
pub(super) fn calls_screen(playing: &Playing) -> String {
    format!("/incidents/{}/calls", playing.id)
}

/// Lets the next event of the script happen.
pub(super) fn play_next(session: Session, playing: Memo<Option<Playing>>) {
    let next = playing.with_untracked(|playing| {
        let playing = playing.as_ref()?;
        Some((playing.id, playing.next()?))
    });
    if let Some((incident, number)) = next {
        // Played on another phone this very moment: it has happened, as asked.
        let _ = session.dispatch(PlayEvent { incident, number });
    }
}
