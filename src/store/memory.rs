//! Both kinds of store in memory, with faults on demand, for tests.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::text_store::TextStore;
use super::transactions::{Change, Promised, Transactions};
use crate::platform::fault::Fault;
use crate::platform::idb::{Area, Slot, Write};
use crate::platform::later::Later;

/// A [`TextStore`] in memory.
#[derive(Debug, Default)]
pub struct MemoryText {
    values: RefCell<BTreeMap<String, String>>,
    fault: RefCell<Option<Fault>>,
}

impl MemoryText {
    /// From now on every write fails like this; `None`: they work again.
    pub fn fail_writes(&self, fault: Option<Fault>) {
        *self.fault.borrow_mut() = fault;
    }

    fn may_write(&self) -> Result<(), Fault> {
        self.fault.borrow().clone().map_or(Ok(()), Err)
    }
}

impl TextStore for MemoryText {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        Ok(self.values.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.may_write()?;
        self.values.borrow_mut().insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        Ok(self
            .values
            .borrow()
            .keys()
            .filter(|key| key.starts_with(prefix))
            .cloned()
            .collect())
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), Fault> {
        self.may_write()?;
        let mut values = self.values.borrow_mut();
        if let Some(value) = values.remove(from) {
            values.insert(to.to_owned(), value);
        }
        Ok(())
    }
}

/// [`Transactions`] in memory.
#[derive(Debug, Default)]
pub struct MemoryTransactions {
    values: RefCell<BTreeMap<Slot, String>>,
    fault: RefCell<Option<Fault>>,
    hangs: Cell<bool>,
    completed: Cell<u32>,
}

impl MemoryTransactions {
    /// From now on every transaction fails like this; `None`: they work again.
    pub fn fail(&self, fault: Option<Fault>) {
        *self.fault.borrow_mut() = fault;
    }

    /// From now on no transaction ever ends.
    pub fn hang(&self, hangs: bool) {
        self.hangs.set(hangs);
    }

    /// How many writing transactions have completed.
    pub fn completed(&self) -> u32 {
        self.completed.get()
    }

    /// Puts a value past all checks.
    pub fn plant(&self, slot: Slot, value: &str) {
        self.values.borrow_mut().insert(slot, value.to_owned());
    }

    /// The value in a place.
    pub fn peek(&self, slot: &Slot) -> Option<String> {
        self.values.borrow().get(slot).cloned()
    }

    async fn ready(&self) -> Result<(), Fault> {
        if self.hangs.get() {
            Later::<()>::new().await;
        }
        self.fault.borrow().clone().map_or(Ok(()), Err)
    }

    fn apply(&self, writes: Vec<Write>) {
        let mut values = self.values.borrow_mut();
        for write in writes {
            match write {
                Write::Put(slot, value) => {
                    values.insert(slot, value);
                }
                Write::Remove(slot) => {
                    values.remove(&slot);
                }
                Write::Move(from, to) => {
                    if let Some(value) = values.remove(&from) {
                        values.insert(to, value);
                    }
                }
            }
        }
        self.completed.set(self.completed.get() + 1);
    }
}

impl Transactions for MemoryTransactions {
    fn read_all(&self, area: Area) -> Promised<'_, Vec<(String, String)>> {
        Box::pin(async move {
            self.ready().await?;
            let values = self.values.borrow();
            let of_area = values.iter().filter(|(slot, _)| slot.area == area);
            Ok(of_area
                .map(|(slot, value)| (slot.key.clone(), value.clone()))
                .collect())
        })
    }

    fn update(&self, _: &'static [Area], reads: Vec<Slot>, change: Change) -> Promised<'_, ()> {
        Box::pin(async move {
            self.ready().await?;
            let found = reads.iter().map(|slot| self.peek(slot)).collect();
            self.apply(change(found));
            Ok(())
        })
    }

    fn clear(&self) -> Promised<'_, ()> {
        Box::pin(async move {
            self.ready().await?;
            self.values.borrow_mut().clear();
            Ok(())
        })
    }
}
