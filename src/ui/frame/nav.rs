//! The entries of the two bars.

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
        let path = path.get();
        let named = incident_at(&path, &addresses.to("/incidents/"));
        if named.is_some_and(|id| open.read().contains(&id)) {
            addresses.to("/")
        } else {
            path
        }
    })
}

/// The incident whose screen is shown; none on screens that are about no single one.
pub(super) fn named_incident() -> Memo<Option<Id<Incident>>> {
    let (path, addresses) = (use_location().pathname, Addresses::here());
    Memo::new(move |_| incident_at(&path.read(), &addresses.to("/incidents/")))
}

/// The incident whose screen this address is.
fn incident_at(path: &str, incidents: &str) -> Option<Id<Incident>> {
    path.strip_prefix(incidents)?.split('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incident_is_named_by_its_own_screens_only() {
        let id = Id::<Incident>::from_bits(7);
        let named = |path: &str| incident_at(path, "/plan-b/incidents/");
        assert_eq!(named(&format!("/plan-b/incidents/{id}")), Some(id));
        assert_eq!(named(&format!("/plan-b/incidents/{id}/calls")), Some(id));
        let others =
            ["incidents", "incidents/", "incidents/history", ""].map(|screen| format!("/plan-b/{screen}"));
        for path in others.iter().chain([&format!("/plan-b/contacts/{id}")]) {
            assert_eq!(named(path), None, "{path}");
        }
    }
}
