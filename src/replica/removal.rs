//! What went with a removal, the entity's own values and others in the same act, so that all of it can come back.

use super::entity::{Entity, Head, REMOVED};
use super::joined::Superseded;
use super::replica::Replica;
use crate::domain::gathered;
use crate::domain::id::EntityRef;
use crate::domain::record::Fields;

/// One act of removing: one command removes a contact with all its numbers, at one time and for one person. Not told
/// by its session: a question that was opened again stands there under another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemovalAct {
    ms: u64,
    author: String,
}

impl Replica {
    /// Everything that was removed.
    pub fn gone(&self) -> Vec<EntityRef> {
        let gone = self.entities().filter(|entity| !entity.is_alive());
        gone.map(|entity| entity.id().clone()).collect()
    }
}

impl Entity {
    /// The acts in which it was removed. Of an entity that is to stay: before somebody says so, nothing tells of them
    /// afterwards.
    pub fn removal_acts(&self) -> Vec<RemovalAct> {
        let act = |head: Head| RemovalAct {
            ms: head.stamp.ms,
            author: head.author,
        };
        self.removed_by().into_iter().map(act).collect()
    }

    /// The fields that it had before these acts, as far as it does not have them now. Of a removed entity all that it
    /// showed, when it went in these acts and in no other; of one that is there what the remover had seen, beside what
    /// another changed meanwhile. Nothing where nothing is known: `earlier` are the values that later writes replaced,
    /// those of other entities too.
    pub fn lost_in(&self, acts: &[RemovalAct], earlier: &[Superseded]) -> Fields {
        let own: Vec<&Superseded> = earlier.iter().filter(|value| value.entity == self.id).collect();
        if !self.is_alive() && !self.went_in(acts, &own) {
            return Fields::new();
        }
        let is_lost = |field: &str| field != REMOVED && self.heads(field).next().is_none();
        let is_last = |value: &Superseded| {
            let mut of_field = own.iter().filter(|other| other.field == value.field);
            of_field.all(|other| (other.stamp, other.dot) <= (value.stamp, value.dot))
        };
        let lost = own.iter().filter(|value| is_lost(&value.field) && is_last(value));
        let set = lost.filter(|value| !value.value.is_null());
        gathered(set.map(|value| (value.field.clone(), value.value.clone())))
    }

    /// Also when it came back from the act and that was taken back: it went once more, at another time.
    fn went_in(&self, acts: &[RemovalAct], earlier: &[&Superseded]) -> bool {
        let is_of_one = |value: &&Superseded| {
            let act = |act: &RemovalAct| act.ms == value.stamp.ms && act.author == value.author;
            value.field == REMOVED && acts.iter().any(act)
        };
        self.removal_acts().iter().all(|act| acts.contains(act)) || earlier.iter().any(is_of_one)
    }
}
