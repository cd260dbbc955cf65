//! The entries of the two bars.

use std::collections::BTreeSet;

use crate::ui::prelude::*;
use leptos_router::hooks::use_location;

use crate::domain::{Id, Incident};
use crate::i18n::areas::nav::Nav;
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::{NavCovers, NavEntry};
use crate::ui::widgets::Glyph;

fn entry(screen: &str, glyph: Glyph, label: fn(&'static Nav) -> &'static str, covers: NavCovers) -> NavEntry {
    let words = Words::here();
    NavEntry {
        href: Addresses::here().to(screen),
        glyph,
        label: Signal::derive(move || label(words.get().nav).to_owned()),
        covers,
    }
}

fn main_entries() -> Vec<NavEntry> {
    vec![
        entry("/", Glyph::Now, |nav| nav.now, NavCovers::Itself),
        entry(
            "/checklist",
            Glyph::Steps,
            |nav| nav.steps,
            NavCovers::Below(Vec::new()),
        ),
        entry(
            "/contacts",
            Glyph::Person,
            |nav| nav.contacts,
            NavCovers::Below(Vec::new()),
        ),
        entry("/plan", Glyph::Plan, |nav| nav.plan, NavCovers::Below(Vec::new())),
    ]
}

/// Now, steps, contacts, plan, more.
pub fn bottom_entries() -> Vec<NavEntry> {
    let addresses = Addresses::here();
    let behind_more =
        ["/incidents", "/drills", "/exchange", "/settings", "/install"].map(|screen| addresses.to(screen));
    let mut entries = main_entries();
    entries.push(entry(
        "/more",
        Glyph::More,
        |nav| nav.more,
        NavCovers::Below(behind_more.to_vec()),
    ));
    entries
}

/// All screens.
pub fn side_entries() -> Vec<NavEntry> {
    let mut entries = main_entries();
    entries.push(entry(
        "/incidents",
        Glyph::History,
        |nav| nav.incidents,
        NavCovers::Below(Vec::new()),
    ));
    let drills = NavEntry {
        label: Words::here().signal(|texts| texts.incidents.drills),
        ..entry(
            "/drills",
            Glyph::Play,
            |nav| nav.more,
            NavCovers::Below(Vec::new()),
        )
    };
    entries.push(drills);
    entries.push(entry(
        "/exchange",
        Glyph::Exchange,
        |nav| nav.exchange,
        NavCovers::Below(Vec::new()),
    ));
    entries.push(entry(
        "/settings",
        Glyph::Settings,
        |nav| nav.settings,
        NavCovers::Below(Vec::new()),
    ));
    entries
}

/// The address that the bars go by: the screens of an open incident belong to *Now*, from where a person came.
pub fn nav_place() -> Memo<String> {
    let (path, addresses) = (use_location().pathname, Addresses::here());
    let open = Session::here().open_incidents();
    Memo::new(move |_| {
        let (path, incidents) = (path.get(), addresses.to("/incidents/"));
        if open.with(|open| is_of_open(&path, &incidents, open)) {
            addresses.to("/")
        } else {
            path
        }
    })
}

/// Whether the address is an open incident's or below it.
fn is_of_open(path: &str, incidents: &str, open: &BTreeSet<Id<Incident>>) -> bool {
    let id = path
        .strip_prefix(incidents)
        .and_then(|rest| rest.split('/').next());
    id.and_then(|id| id.parse().ok())
        .is_some_and(|id| open.contains(&id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screens_of_an_open_incident_belong_to_now_and_those_of_a_closed_one_do_not() {
        let (running, over) = (Id::<Incident>::from_bits(7), Id::<Incident>::from_bits(8));
        let open = BTreeSet::from([running]);
        let is_of_open = |path: &str| is_of_open(path, "/plan-b/incidents/", &open);
        assert!(is_of_open(&format!("/plan-b/incidents/{running}")));
        assert!(is_of_open(&format!("/plan-b/incidents/{running}/calls")));
        assert!(!is_of_open(&format!("/plan-b/incidents/{over}/review")));
        for path in [
            "/plan-b/incidents",
            "/plan-b/incidents/",
            "/plan-b/incidents/history",
            "/plan-b/",
        ] {
            assert!(!is_of_open(path), "{path}");
        }
    }
}
