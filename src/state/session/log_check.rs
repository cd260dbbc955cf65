//! Whether the lines of a log still fit together.

use super::Session;
use crate::domain::{Id, Incident};
use crate::replica::chain::{LogCheck, check};
use crate::replica::proof::{LineProof, proofs};

impl Session {
    /// Checks the log of an incident as this device has it. Reads every line of it: for a moment's use, not for a memo.
    pub fn check_log(self, incident: Id<Incident>) -> LogCheck {
        self.engine(|engine| check(&incident.to_string(), engine.replica.borrow().entities()))
    }

    /// Each line of an incident's log with what it can be checked by. Reads every line of it.
    pub fn prove_log(self, incident: Id<Incident>) -> Vec<LineProof> {
        self.engine(|engine| proofs(&incident.to_string(), engine.replica.borrow().entities()))
    }
}
