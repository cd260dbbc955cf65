use crate::ui::prelude::*;

use crate::ui::widgets::Glyph;

/// Which addresses an entry stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NavCovers {
    /// Its own only: *Now*, whose address is the beginning of all others.
    Itself,
    /// Its own and all below it, and the same for these other addresses (*More* on a phone).
    Below(Vec<String>),
}

/// One entry of the bottom bar or the side bar.
#[derive(Clone)]
pub struct NavEntry {
    /// The full address, base path included.
    pub href: String,
    /// Its icon.
    pub glyph: Glyph,
    /// Its word.
    pub label: Signal<String>,
    /// Where it counts as current.
    pub covers: NavCovers,
}

impl NavEntry {
    /// Whether the screen at `path` belongs to this entry.
    pub fn is_current(&self, path: &str) -> bool {
        match &self.covers {
            NavCovers::Itself => bare(path) == bare(&self.href),
            NavCovers::Below(also) => {
                is_below(path, &self.href) || also.iter().any(|href| is_below(path, href))
            }
        }
    }
}

fn bare(path: &str) -> &str {
    path.trim_end_matches('/')
}

fn is_below(path: &str, href: &str) -> bool {
    bare(path)
        .strip_prefix(bare(href))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use leptos::prelude::{Owner, Signal};

    use super::{NavCovers, NavEntry};
    use crate::ui::widgets::Glyph;

    fn entry(href: &str, covers: NavCovers) -> NavEntry {
        NavEntry {
            href: href.into(),
            glyph: Glyph::Now,
            label: Signal::stored(String::new()),
            covers,
        }
    }

    #[test]
    fn now_is_current_on_its_own_address_only() {
        Owner::new().set();
        let now = entry("/plan-b/", NavCovers::Itself);
        assert!(now.is_current("/plan-b/"));
        assert!(now.is_current("/plan-b"));
        assert!(!now.is_current("/plan-b/contacts"));
    }

    #[test]
    fn an_entry_is_current_below_its_address_but_not_beside_it() {
        Owner::new().set();
        let plan = entry("/plan", NavCovers::Below(Vec::new()));
        assert!(plan.is_current("/plan"));
        assert!(plan.is_current("/plan/lines/3"));
        assert!(!plan.is_current("/planning"));
        assert!(!plan.is_current("/"));
    }

    #[test]
    fn more_is_current_on_the_screens_behind_it() {
        Owner::new().set();
        let more = entry(
            "/more",
            NavCovers::Below(vec!["/exchange".into(), "/settings".into()]),
        );
        assert!(more.is_current("/settings/storage"));
        assert!(!more.is_current("/contacts"));
    }
}
