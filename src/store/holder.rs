//! Who holds the replica: the layer above, which the stores ask and tell.

use super::pref::Pref;
use super::report::{SaveState, SetAside, StartKind};
use crate::domain::id::EntityRef;
use crate::replica::Entity;

/// The page's replica. The stores never keep a second one: they ask.
///
/// Neither method is called while the stores are in the middle of something, so both may call them back.
pub trait Holder {
    /// The entity as this page knows it now.
    fn known(&self, id: &EntityRef) -> Option<Entity>;
    /// Something happened in the stores or in another tab.
    fn hear(&self, event: StoreEvent);
}

/// What a [`Holder`] is told.
#[derive(Debug, Clone, PartialEq)]
pub enum StoreEvent {
    /// How well the last change is kept has changed.
    Save(SaveState),
    /// What was found at the start. Told again when a store that did not answer has answered.
    Started(StartKind),
    /// States from the other store, another tab or an import: to be joined into the replica; there is nothing to be written.
    Joined(Vec<Entity>),
    /// An import was taken back, here or in another tab: each entity goes back to exactly this state, without a join
    /// (`None`: to nothing); there is nothing to be written.
    Replaced(Vec<(EntityRef, Option<Entity>)>),
    /// Values failed their check and were moved aside.
    SetAside(Vec<SetAside>),
    /// A small setting has changed in another tab or came from the other store.
    Pref(Pref),
    /// Another tab has wiped this device: load the page anew, write nothing.
    Wiped,
}
