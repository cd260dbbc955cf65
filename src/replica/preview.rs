//! What an import would do, before it is done.

use std::collections::{BTreeMap, BTreeSet};

use super::chain::{INCIDENT, is_log};
use super::dot::Dot;
use super::entity::Entity;
use super::joined::Clash;
use super::reading::Reading;
use super::replica::Replica;
use super::seal::has_happened;
use crate::domain::command::Doubts;
use crate::domain::id::EntityRef;
use crate::domain::record::{Fields, Value};
use crate::domain::{PlanKeepers, gathered};

/// What an import of these entities would do. Log lines and incidents are taken without a question; everything else
/// that would change what people see is a [`Change`] to be chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Preview {
    /// New log lines, counted by the key of their incident.
    pub log_lines: BTreeMap<String, usize>,
    /// Incidents that are not here yet.
    pub new_incidents: Vec<EntityRef>,
    /// Incidents that are here and would change.
    pub changed_incidents: Vec<EntityRef>,
    /// Changes to choose from, by entity.
    pub changes: Vec<Change>,
    /// Entities that are here as they are there.
    pub unchanged: usize,
    /// Entities of which the copy there is older than ours.
    pub older: usize,
    /// What was removed here and stands in the copy as it was: it does not come back, and names what points to it.
    pub gone_here: Vec<(EntityRef, Fields)>,
    /// Writes that stand differently here and there: one of the copies was damaged or altered.
    pub clashes: Vec<Clash>,
    /// Taken without a question.
    always: Vec<Entity>,
}

/// One entity that an import would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// In which way.
    pub kind: ChangeKind,
    /// What is shown here now; `None` when it is not here.
    pub before: Option<Fields>,
    /// What would be shown; `None` when it would be removed.
    pub after: Option<Fields>,
    /// The fields that were changed to different values here and there.
    pub disputed: BTreeSet<String>,
    /// Who wrote what is not here yet.
    authors: BTreeSet<String>,
    /// Whether the entity came from one place and was changed since: a write of it is known here and there, and not all are.
    /// Copies that know the same writes and differ were written apart, as the example of another language.
    pub is_related: bool,
    /// The state there.
    theirs: Entity,
}

impl Change {
    /// The entity.
    pub const fn entity(&self) -> &EntityRef {
        self.theirs.id()
    }

    /// The entity's state in the file.
    pub const fn theirs(&self) -> &Entity {
        &self.theirs
    }

    /// Who wrote what it brings, as their devices called them.
    pub fn authors(&self) -> impl Iterator<Item = &str> {
        self.authors.iter().map(String::as_str)
    }

    /// Whether it brings something that will not do what it looks like: a number that cannot be dialled, a link that
    /// does not open, signs that nobody sees.
    pub fn is_doubtful(&self) -> bool {
        let brought = match self.kind {
            ChangeKind::BothChanged => self.theirs.shown(),
            _ => self.after.clone(),
        };
        brought.is_some_and(|fields| !Doubts::of(self.entity(), &fields).is_empty())
    }

    /// The fields that would be shown differently.
    pub fn fields(&self) -> BTreeSet<&str> {
        let (before, after) = (self.before.iter().flatten(), self.after.iter().flatten());
        let value = |fields: &Option<Fields>, field: &str| fields.as_ref()?.get(field).cloned();
        before
            .chain(after)
            .map(|(field, _)| field.as_str())
            .filter(|field| value(&self.before, field) != value(&self.after, field))
            .collect()
    }
}

/// How an import would change an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It is not here, or was removed here.
    Added,
    /// Somebody changed it who knew what is here.
    Changed,
    /// It was changed here and there: both values stay visible. Also when one side removed it.
    BothChanged,
    /// It was removed there.
    Removed,
    /// A line of a log, which nobody can change, is there in another form.
    AlteredLog,
}

/// What to do after people have chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Taken {
    /// The entities to import.
    pub join: Vec<Entity>,
    /// The states that were not chosen, to be kept aside: an owner can still take them.
    pub proposals: Vec<Entity>,
}

/// Compares a file with what is here. Neither is changed.
pub fn compare(replica: &Replica, reading: &Reading) -> Preview {
    let mut preview = Preview::default();
    for theirs in &reading.entities {
        let ours = replica.get(theirs.id());
        let mut joined = ours.cloned().unwrap_or_else(|| theirs.clone());
        let clashes = joined.join(theirs).clashes;
        let is_altered_log = is_log(theirs.id()) && !clashes.is_empty();
        preview.clashes.extend(clashes);
        match ours {
            Some(ours) if ours == theirs => preview.unchanged += 1,
            Some(ours) if *ours == joined && !is_altered_log => {
                preview.older += 1;
                let gone = theirs.shown().filter(|_| !ours.is_alive());
                preview
                    .gone_here
                    .extend(gone.map(|fields| (theirs.id().clone(), fields)));
            }
            _ => preview.add(ours, theirs, &joined),
        }
    }
    preview
}

impl Preview {
    /// The changes that are chosen before a person has chosen: all but what takes something away, which a person has
    /// to choose, what will not do what it looks like, and the altered lines of a log, which are nobody's wish.
    pub fn chosen_at_first(&self) -> BTreeSet<EntityRef> {
        let wished = self.changes.iter().filter(|change| match change.kind {
            ChangeKind::Removed | ChangeKind::AlteredLog => false,
            ChangeKind::BothChanged => change.theirs.shown().is_some() && !change.is_doubtful(),
            ChangeKind::Added | ChangeKind::Changed => !change.is_doubtful(),
        });
        gathered(wished.map(|change| change.entity().clone()))
    }

    /// The same for this person. Changes of the plan are chosen for those who answer for it, and where those wrote them;
    /// from anybody else they wait for a decision.
    pub fn chosen_for(&self, keepers: &PlanKeepers, name: &str) -> BTreeSet<EntityRef> {
        let mut chosen = self.chosen_at_first();
        if !keepers.may_decide(name) {
            let waits = |change: &Change| {
                !has_happened(change.entity()) && !change.authors().all(|author| keepers.may_decide(author))
            };
            for change in self.changes.iter().filter(|change| waits(change)) {
                chosen.remove(change.entity());
            }
        }
        chosen
    }

    /// The entities to import when these changes are chosen.
    pub fn take(self, chosen: &BTreeSet<EntityRef>) -> Taken {
        let (taken, left): (Vec<Change>, Vec<Change>) = self
            .changes
            .into_iter()
            .partition(|change| chosen.contains(change.entity()));
        let mut join = self.always;
        join.extend(taken.into_iter().map(|change| change.theirs));
        Taken {
            join,
            proposals: left.into_iter().map(|change| change.theirs).collect(),
        }
    }

    /// Everything that is not here as it is there, chosen or not.
    pub fn incoming(&self) -> impl Iterator<Item = &Entity> {
        self.always.iter().chain(self.changes.iter().map(Change::theirs))
    }

    /// Whether an import would change anything at all.
    pub fn is_nothing_new(&self) -> bool {
        self.always.is_empty() && self.changes.is_empty()
    }

    fn add(&mut self, ours: Option<&Entity>, theirs: &Entity, joined: &Entity) {
        let id = theirs.id();
        if is_log(id) && ours.is_none() {
            let incident = theirs
                .shown_value(INCIDENT)
                .and_then(Value::as_str)
                .unwrap_or_default();
            *self.log_lines.entry(incident.to_owned()).or_default() += 1;
            self.always.push(theirs.clone());
        } else if id.kind == INCIDENT {
            let list = if ours.is_none() {
                &mut self.new_incidents
            } else {
                &mut self.changed_incidents
            };
            list.push(id.clone());
            self.always.push(theirs.clone());
        } else {
            let before = ours.and_then(Entity::shown);
            let after = joined.shown();
            match kind_of_change(ours, joined, &before, &after) {
                Some(kind) => self.changes.push(Change {
                    kind,
                    before,
                    after,
                    disputed: gathered(joined.both_changed().into_iter().map(|both| both.field)),
                    authors: new_authors(ours, theirs),
                    is_related: ours
                        .is_some_and(|ours| ours.seen() != theirs.seen() && ours.seen().meets(theirs.seen())),
                    theirs: theirs.clone(),
                }),
                None => self.always.push(theirs.clone()),
            }
        }
    }
}

/// Who wrote the values there that are not here.
fn new_authors(ours: Option<&Entity>, theirs: &Entity) -> BTreeSet<String> {
    let is_here = |dot: &Dot| ours.is_some_and(|ours| ours.writes().any(|(known, _)| known == *dot));
    let new = theirs.writes().filter(|(dot, _)| !is_here(dot));
    new.map(|(_, write)| write.author.clone()).collect()
}

/// `None` when people would see no difference: another context, the same values.
fn kind_of_change(
    ours: Option<&Entity>,
    joined: &Entity,
    before: &Option<Fields>,
    after: &Option<Fields>,
) -> Option<ChangeKind> {
    let conflicts = |entity: &Entity| (entity.both_changed(), entity.removed_by(), entity.is_marked());
    let has_conflict = joined.is_marked() || !joined.both_changed().is_empty();
    if is_log(joined.id()) {
        Some(ChangeKind::AlteredLog)
    } else if has_conflict && ours.map(conflicts) != Some(conflicts(joined)) {
        Some(ChangeKind::BothChanged)
    } else {
        match (before, after) {
            (None, Some(_)) => Some(ChangeKind::Added),
            (Some(_), None) => Some(ChangeKind::Removed),
            (before, after) => (before != after).then_some(ChangeKind::Changed),
        }
    }
}
