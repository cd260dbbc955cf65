//! A store of small texts that answers at once.

use crate::platform::fault::Fault;
use crate::platform::local::LocalText;

/// What localStorage can do. [`super::memory::MemoryText`] stands in for it in tests.
pub trait TextStore {
    /// The value under `key`.
    fn get(&self, key: &str) -> Result<Option<String>, Fault>;
    /// Puts a value; on an error the old one stays.
    fn set(&self, key: &str, value: &str) -> Result<(), Fault>;
    /// Removes the key, present or not.
    fn remove(&self, key: &str) -> Result<(), Fault>;
    /// Every key that starts with `prefix`.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault>;
    /// Moves a value to another key, exactly as it is; on an error it stays.
    fn rename(&self, from: &str, to: &str) -> Result<(), Fault>;
}

impl TextStore for LocalText {
    fn get(&self, key: &str) -> Result<Option<String>, Fault> {
        self.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Fault> {
        self.set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), Fault> {
        self.remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, Fault> {
        self.keys(prefix)
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), Fault> {
        self.rename(from, to)
    }
}
