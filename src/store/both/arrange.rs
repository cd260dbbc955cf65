//! Keeping localStorage to what it is for.

use super::Both;
use crate::domain::record::Record;
use crate::domain::{Incident, LogLine};
use crate::platform::timers::Breaks;
use crate::store::keep::Keep;
use crate::store::line::checked;

impl Both {
    /// Reads IndexedDB and arranges localStorage by it. Only in one's turn.
    pub(super) async fn arrange_anew(&self) {
        // While IndexedDB fails localStorage keeps what it has.
        if self.attempt().await.is_ok()
            && let Ok(lines) = self.0.indexed.lines().await
        {
            self.arrange(&lines).await;
        }
    }

    /// Lets localStorage go of incidents that it need not keep and that IndexedDB has word for word; fills in
    /// those that it is to keep. `lines` is what IndexedDB holds.
    pub(super) async fn arrange(&self, lines: &[(String, String)]) {
        let Some(keep) = self.0.keep.borrow().clone() else {
            return;
        };
        let named: Vec<String> = keep
            .open
            .union(&keep.recent)
            .map(|id| format!("{id}\""))
            .collect();
        let of_incident = lines.iter().filter(|(id, _)| is_of_incident(id));
        let mut breaks = Breaks::begin();
        for (id, line) in of_incident {
            breaks.take_if_due().await;
            if self.0.wiped.get() {
                return;
            }
            let here = self.0.local.line(id);
            // Reading a line costs more than looking for the few ids that matter.
            if here.is_some() || named.iter().any(|name| line.contains(name.as_str())) {
                self.arrange_one(&keep, id, line, here.as_deref());
            }
        }
        *self.0.arranged.borrow_mut() = Some(keep);
    }

    fn arrange_one(&self, keep: &Keep, id: &str, line: &str, here: Option<&str>) {
        let Some(entity) = checked(id, line) else {
            return;
        };
        // A fault leaves localStorage with more or less than it should have; IndexedDB has it in any case.
        if keep.keeps(&entity) {
            if here != Some(line) {
                drop(self.0.local.join(&entity));
            }
        } else if here == Some(line) {
            drop(self.0.local.let_go(id, line));
        }
    }
}

fn is_of_incident(id: &str) -> bool {
    id.split('/')
        .next()
        .is_some_and(|kind| kind == LogLine::KIND || kind == Incident::KIND)
}
