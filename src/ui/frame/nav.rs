//! The entries of the two bars.

use crate::ui::prelude::*;

use crate::i18n::areas::nav::Nav;
use crate::state::{Addresses, Words};
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
