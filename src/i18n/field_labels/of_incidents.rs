//! What the fields of incidents and what goes with them are called.

use crate::i18n::Texts;

/// Names of reports, incidents, logs, drills and actions.
pub(super) fn of_incidents(texts: &Texts, field: &str) -> Option<&'static str> {
    let fields = texts.fields;
    Some(match field {
        "noted" => fields.noted,
        "noted_by" => fields.noted_by,
        "happened" => fields.happened,
        "reported_by" => fields.reported_by,
        "closed" => fields.closed,
        "closed_by" => fields.closed_by,
        "closed_reason" => fields.closed_reason,
        "services" => fields.services,
        "started" => fields.started,
        "started_by" => fields.started_by,
        "description" => fields.description,
        "cause_known" => fields.cause_known,
        "follow_up" => fields.follow_up,
        "related" => fields.related,
        "script" => fields.script,
        "at" => fields.moment,
        "who" => fields.who,
        "device" => fields.device,
        "what" => fields.event,
        "behind" => fields.order,
        "stopped" => fields.stopped,
        "back" => fields.back,
        "block" => fields.block,
        "state" => fields.state,
        "changes" => fields.changes,
        "version" => fields.version,
        "dropped_reason" => fields.dropped_reason,
        "nothing_to_change" => fields.nothing_to_change,
        "took" => fields.took,
        "passed" => fields.passed,
        "checks" => fields.check,
        "to_reach" => fields.to_reach,
        "reached" => fields.reached,
        "by_deputy" => fields.by_deputy,
        "code" => fields.code,
        _ => return None,
    })
}
