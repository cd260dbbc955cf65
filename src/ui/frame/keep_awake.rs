//! A lit screen while an incident runs.

use crate::ui::prelude::*;

use crate::platform::wake_lock::WakeLock;
use crate::state::Session;

/// Keeps the screen awake from the start of an incident, or a drill, to its end, where the browser can.
pub fn keep_awake() {
    let incident = Session::here().incident();
    let is_open = Memo::new(move |_| incident.read().is_some());
    let lock = StoredValue::new_local(None);
    Effect::new(move |_| lock.set_value(is_open.get().then(WakeLock::hold)));
}
