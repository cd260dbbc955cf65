//! The post-incident review (template step 6): read as a whole, written block by block.

mod block_form;
mod block_part;
mod choices;
mod frame_part;
mod recovery_rows;
mod review_page;
mod timeline_part;

pub use review_page::ReviewPage;

use crate::domain::record::{Fields, Record, Value};
use crate::domain::{Id, Incident, Plan, Review};

/// The fields of an incident's review as they stand, with the incident that it is of.
fn review_fields(plan: &Plan, incident: Id<Incident>) -> (Fields, Fields) {
    let was = plan
        .reviews
        .get(&Review::id_for(incident))
        .map(Record::fields)
        .unwrap_or_default();
    let mut fields = was.clone();
    fields.insert("incident".to_owned(), Value::String(incident.to_string()));
    // Whoever begins to write it sets the day too, for everybody who gets it.
    if let Some(due) = Review::due_of(plan, incident) {
        fields
            .entry("due".to_owned())
            .or_insert_with(|| Value::String(due.to_string()));
    }
    (was, fields)
}
