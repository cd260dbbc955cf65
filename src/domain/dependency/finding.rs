//! Everything worth a warning about the lines and the people behind them.

use super::graph::Dependencies;
use super::objective::{Objective, objective_of};
use super::people::{People, PeopleTrap, TeamTrap};
use super::single_point::SinglePoint;
use crate::domain::Sorting;
use crate::domain::answer::Answer;
use crate::domain::circles::backup_circles;
use crate::domain::id::{EntityRef, Id};
use crate::domain::line::{Line, LineKind};
use crate::domain::minutes::Minutes;
use crate::domain::plan::Plan;
use crate::domain::reachability::line_voip;
use crate::domain::sla::Sla;

/// One warning, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Something that, failing alone, takes away more than it should.
    SinglePoint(SinglePoint),
    /// A line that dies with the line over which it is carried.
    Carried {
        /// The line.
        line: Id<Line>,
        /// What carries it.
        over: Id<Line>,
    },
    /// Lines that are said to carry one another.
    CarriedInCircle {
        /// The line.
        line: Id<Line>,
        /// What is said to carry it.
        over: Id<Line>,
    },
    /// Lines that are said to be each other's back-up; one alone, its own.
    BackupInCircle {
        /// The lines, each the back-up of the next.
        lines: Vec<Id<Line>>,
    },
    /// Fixed telephony over the internet, of which nobody wrote over which line.
    CarrierNotKnown {
        /// The line.
        line: Id<Line>,
    },
    /// A repair time longer than the shortest objective that hangs on the line.
    RepairTooLong {
        /// The promise.
        sla: Id<Sla>,
        /// The line.
        line: Id<Line>,
        /// What is promised.
        repair: Minutes,
        /// What is needed.
        objective: Objective,
    },
    /// A line that runs shorter without electricity than the shortest objective that hangs on it.
    PowerTooShort {
        /// The line.
        line: Id<Line>,
        /// How long it runs.
        autonomy: Minutes,
        /// What is needed.
        objective: Objective,
    },
    /// A line with an objective of which nobody knows how long it runs without electricity.
    PowerNotKnown {
        /// The line.
        line: Id<Line>,
        /// What is needed.
        objective: Objective,
    },
    /// Somebody and who stands in who die together.
    People(PeopleTrap),
    /// A whole crisis team that does.
    CrisisTeam(TeamTrap),
}

/// How grave a warning is, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// One thing takes several lines, or somebody with who stands in.
    FailTogether,
    /// What was laid down cannot be.
    CannotHold,
    /// One thing may take several, as far as anybody knows.
    Perhaps,
    /// It is harder than it might be, or not known.
    Lesser,
}

impl Finding {
    /// The entry in which to mend it; none when a new line would mend it.
    pub fn mended_in(&self) -> Option<EntityRef> {
        match self {
            Self::SinglePoint(single) => {
                let backup = single.backups.first().map(|(_, backup)| *backup);
                let last = single.lines.last().filter(|_| single.lines.len() > 1).copied();
                backup.or(last).map(Id::entity)
            }
            Self::Carried { line, .. }
            | Self::CarriedInCircle { line, .. }
            | Self::CarrierNotKnown { line }
            | Self::PowerTooShort { line, .. }
            | Self::PowerNotKnown { line, .. } => Some(line.entity()),
            Self::BackupInCircle { lines } => lines.first().copied().map(Id::entity),
            Self::RepairTooLong { sla, .. } => Some(sla.entity()),
            Self::People(trap) => Some(trap.written_in.clone()),
            Self::CrisisTeam(trap) => trap.people.first().copied().map(Id::entity),
        }
    }

    /// Whether it is about this line: it fails, its promise or its electricity is too short, or nobody knows.
    pub fn is_about(&self, id: Id<Line>) -> bool {
        match self {
            Self::SinglePoint(single) => single.lines.contains(&id),
            Self::Carried { line, over } | Self::CarriedInCircle { line, over } => {
                [line, over].contains(&&id)
            }
            Self::BackupInCircle { lines } => lines.contains(&id),
            Self::CarrierNotKnown { line }
            | Self::RepairTooLong { line, .. }
            | Self::PowerTooShort { line, .. }
            | Self::PowerNotKnown { line, .. } => *line == id,
            Self::People(_) | Self::CrisisTeam(_) => false,
        }
    }

    /// What it means for somebody who has to work on in an outage.
    pub fn weight(&self) -> Weight {
        match self {
            Self::SinglePoint(single) if single.lines.len() > 1 => Weight::FailTogether,
            Self::People(PeopleTrap { is_sure: true, .. })
            | Self::CrisisTeam(TeamTrap { is_sure: true, .. }) => Weight::FailTogether,
            Self::BackupInCircle { .. }
            | Self::CarriedInCircle { .. }
            | Self::RepairTooLong { .. }
            | Self::PowerTooShort { .. } => Weight::CannotHold,
            Self::People(_) | Self::CrisisTeam(_) => Weight::Perhaps,
            Self::SinglePoint(_)
            | Self::Carried { .. }
            | Self::CarrierNotKnown { .. }
            | Self::PowerNotKnown { .. } => Weight::Lesser,
        }
    }

    /// Whether it is about these operators' or owners' failing: the same-operator trap.
    pub fn is_operator_trap(&self) -> bool {
        use super::point::PointKind::Operator;
        match self {
            Self::SinglePoint(single) => {
                single.lines.len() > 1 && single.points.iter().any(|point| point.kind == Operator)
            }
            Self::People(trap) => trap.shared.kind == Operator,
            Self::CrisisTeam(trap) => trap.shared.kind == Operator,
            _ => false,
        }
    }
}

/// Every warning, the gravest first.
pub fn findings(plan: &Plan, dependencies: &Dependencies) -> Vec<Finding> {
    let mut all = findings_of_lines(plan, dependencies);
    let people = People::of(plan, dependencies);
    let traps = people.traps();
    // A team of two who stand in for one another is told as these two.
    let is_told = |team: &TeamTrap| {
        let is_pair = |trap: &PeopleTrap| {
            let pair = [trap.person, trap.deputy];
            team.people.iter().all(|person| pair.contains(person))
        };
        traps.iter().any(is_pair)
    };
    let team = people.trap_of_team().filter(|team| !is_told(team));
    let mut trapped: Vec<Finding> = team.map(Finding::CrisisTeam).into_iter().collect();
    trapped.extend(traps.into_iter().map(Finding::People));
    trapped.order_by_key(|finding| finding.weight());
    all.extend(trapped);
    all
}

/// The warnings about lines alone, the gravest first.
pub fn findings_of_lines(plan: &Plan, dependencies: &Dependencies) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    let single = dependencies.single_points(plan).into_iter();
    let single = single.filter(|single| !is_of_one_that_stands_in(plan, single));
    all.extend(single.map(Finding::SinglePoint));
    let circles = backup_circles(plan).into_iter();
    all.extend(circles.map(|lines| Finding::BackupInCircle { lines }));
    all.extend(carried(plan, dependencies));
    all.extend(repairs(plan, dependencies));
    all.extend(power(plan, dependencies));
    all
}

/// Whether it takes nothing but one line that is there as the back-up of another: that one needs no back-up of its own,
/// unless an activity hangs on it.
fn is_of_one_that_stands_in(plan: &Plan, single: &SinglePoint) -> bool {
    let [line] = single.lines.as_slice() else {
        return false;
    };
    let of = plan.lines.get(line).and_then(|row| row.backup_of);
    let stands_in = of.is_some_and(|of| of != *line && plan.lines.contains_key(&of));
    stands_in && single.activities.is_empty() && single.backups.is_empty() && !single.is_everything
}

fn carried(plan: &Plan, dependencies: &Dependencies) -> Vec<Finding> {
    let mut found = Vec::new();
    for (number, node) in dependencies.lines.iter().enumerate() {
        let line = node.id;
        let over = node.carrier.and_then(|carrier| dependencies.lines.get(carrier));
        match over.map(|over| over.id) {
            Some(over) if dependencies.is_in_circle(number) => {
                found.push(Finding::CarriedInCircle { line, over });
            }
            Some(over) => found.push(Finding::Carried { line, over }),
            None if plan.lines.get(&line).is_some_and(is_voip) => {
                found.push(Finding::CarrierNotKnown { line });
            }
            None => {}
        }
    }
    found
}

fn is_voip(line: &Line) -> bool {
    line.kind == LineKind::FixedPhone && line_voip(line) == Answer::Yes
}

fn repairs(plan: &Plan, dependencies: &Dependencies) -> Vec<Finding> {
    let promises = plan.slas.iter().filter_map(|(id, sla)| {
        let objective = objective_of(&dependencies.objectives, sla.line)?;
        let repair = sla.repair_time.filter(|repair| *repair > objective.within)?;
        Some(Finding::RepairTooLong {
            sla: *id,
            line: sla.line,
            repair,
            objective,
        })
    });
    promises.collect()
}

fn power(plan: &Plan, dependencies: &Dependencies) -> Vec<Finding> {
    let lines = dependencies.lines().filter_map(|id| {
        let line = plan.lines.get(&id).filter(|line| line.kind != LineKind::Cloud)?;
        let objective = objective_of(&dependencies.objectives, id)?;
        match line.autonomy {
            None => Some(Finding::PowerNotKnown { line: id, objective }),
            Some(autonomy) if autonomy < objective.within => Some(Finding::PowerTooShort {
                line: id,
                autonomy,
                objective,
            }),
            Some(_) => None,
        }
    });
    lines.collect()
}
