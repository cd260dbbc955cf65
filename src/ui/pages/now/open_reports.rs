use crate::ui::prelude::*;

use crate::domain::text::clean_line;
use crate::domain::{EventReport, Id, Plan};
use crate::i18n::fill;
use crate::state::{Addresses, Session, Words};
use crate::ui::widgets::{Glyph, RowLead, RowLink, Rows};

/// So much of what was reported stands in the line, characters.
const SHOWN: usize = 80;

/// A line that leads to the events that were reported and came to nothing yet; nothing when there is none.
#[component]
pub fn OpenReports() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let open = Memo::new(move |_| session.with(still_open));
    let row = move |open: Open| {
        let href = addresses.to(&match open.only {
            Some(id) => format!("/incidents/report/{id}"),
            None => String::from("/incidents"),
        });
        let title = move || {
            let texts = words.get();
            match open.only {
                Some(_) => fill(texts.lead.one_reported, &[("text", &open.text)]),
                None => texts.count(&texts.lead.still_reported, open.count, &[]),
            }
        };
        view! {
            <Rows>
                <RowLink
                    href
                    lead=RowLead::Icon(Glyph::History)
                    title=Signal::derive(title)
                    attr:data-test="open-report"
                />
            </Rows>
        }
        .into_any()
    };
    move || open.get().map(row)
}

/// What is still open.
#[derive(Clone, Debug, PartialEq)]
struct Open {
    count: u64,
    /// The report, when it is the only one.
    only: Option<Id<EventReport>>,
    text: String,
}

fn still_open(plan: &Plan) -> Option<Open> {
    let open = |report: &EventReport| report.closed.is_none() && report.incident.is_none();
    let mut reports = plan.reports.iter().filter(|(_, report)| open(report));
    let (id, report) = reports.next()?;
    let others = reports.count();
    let text = clean_line(&report.text);
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    Some(Open {
        count: u64::try_from(others).unwrap_or(u64::MAX).saturating_add(1),
        only: (others == 0).then_some(*id),
        text: shown,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_reported_is_told_until_it_is_closed_or_belongs_to_an_incident() {
        let mut plan = Plan::default();
        assert_eq!(still_open(&plan), None);
        let report = |text: &str| EventReport {
            text: text.into(),
            ..EventReport::default()
        };
        let (one, other) = (Id::from_bits(1), Id::from_bits(2));
        plan.reports.insert(one, report(&"slow ".repeat(40)));
        let open = still_open(&plan);
        assert!(open.is_some_and(|open| open.only == Some(one) && open.text.chars().count() == SHOWN + 1));
        plan.reports.insert(other, report("Bakker hears nothing"));
        assert!(still_open(&plan).is_some_and(|open| open.only.is_none() && open.count == 2));
        let closed = EventReport {
            closed: Some(Default::default()),
            ..report("slow")
        };
        plan.reports.insert(one, closed);
        assert!(still_open(&plan).is_some_and(|open| open.only == Some(other)));
        let joined = EventReport {
            incident: Some(Id::from_bits(3)),
            ..report("Bakker hears nothing")
        };
        plan.reports.insert(other, joined);
        assert_eq!(still_open(&plan), None);
    }
}
