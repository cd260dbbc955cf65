//! The list of contacts cut into sections.

use super::directory::{Directory, Rows};
use crate::domain::reachability::{ContactReach, Reason, Turn, Verdict};
use crate::domain::{Contact, Id, Services, Side};
use crate::i18n::Texts;
use crate::state::Session;

/// What a section holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionKind {
    /// People of the company, while nobody said yet what works.
    Internal,
    /// Others, while nobody said yet what works.
    External,
    /// Who can be reached.
    Reachable,
    /// Who can perhaps be reached.
    Maybe,
    /// Who has neither number nor mail address in the plan.
    WithoutNumber,
    /// The template's rows in which nobody stands yet: nobody is missing a number there.
    ToFill,
    /// Who cannot be reached now.
    Dead,
}

impl SectionKind {
    /// The heading.
    pub fn heading(self, texts: &Texts) -> &'static str {
        let contacts = texts.contacts;
        match self {
            Self::Internal => contacts.internal,
            Self::External => contacts.external,
            Self::Reachable => contacts.reachable_now,
            Self::Maybe => contacts.maybe_reachable,
            Self::WithoutNumber => contacts.without_number,
            Self::ToFill => contacts.to_fill,
            Self::Dead => contacts.not_reachable,
        }
    }

    /// Whether its people cannot be reached: they stand below a thin rule.
    pub fn is_dead(self) -> bool {
        matches!(self, Self::WithoutNumber | Self::ToFill | Self::Dead)
    }
}

/// A section of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSection {
    /// What it holds.
    pub kind: SectionKind,
    /// How many there are, shown or not.
    pub count: usize,
    /// Those that are shown.
    pub people: Vec<Id<Contact>>,
}

/// The whole list as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    /// Sections with somebody in them.
    pub sections: Vec<ListSection>,
    /// How many were found.
    pub found: usize,
    /// Whether some of them are not shown yet.
    pub has_more: bool,
}

/// The list of the directory as far as it is unfolded, tracked.
pub fn list_view(directory: Directory, session: Session) -> ListView {
    list_of(directory, session, directory.rows())
}

/// The list of the directory with everybody whom the search finds, tracked.
pub fn whole_list(directory: Directory, session: Session) -> ListView {
    let all = usize::MAX;
    list_of(
        directory,
        session,
        Rows {
            asked: all,
            made: all,
        },
    )
}

fn list_of(directory: Directory, session: Session, rows: Rows) -> ListView {
    let nothing_said = session
        .situation()
        .with(|situation| situation.services == Services::unknown());
    let by_side = nothing_said && session.incident().with(Option::is_none);
    directory.with_found(|found| {
        let (dead, alive): (Vec<_>, Vec<_>) =
            found.iter().copied().partition(|reach| reach.turn == Turn::Dead);
        let mut sections: Vec<(SectionKind, Vec<Id<Contact>>)> = Vec::new();
        if by_side {
            let (external, internal): (Vec<_>, Vec<_>) =
                alive.into_iter().partition(|reach| reach.side == Side::External);
            sections.push((SectionKind::Internal, ids(&internal).collect()));
            sections.push((SectionKind::External, ids(&external).collect()));
        } else {
            let (certain, perhaps): (Vec<_>, Vec<_>) = alive
                .into_iter()
                .partition(|reach| reach.verdict == Verdict::Reachable);
            sections.push((SectionKind::Reachable, ids(&certain).collect()));
            sections.push((SectionKind::Maybe, ids(&perhaps).collect()));
        }
        let has_no_number = |reach: &&ContactReach| reach.verdict == Verdict::Dead(Reason::NoNumber);
        let (to_fill, dead): (Vec<_>, Vec<_>) = session.with(|plan| {
            let is_to_fill = |reach: &&ContactReach| {
                let contact = plan.contacts.get(&reach.contact);
                has_no_number(reach) && contact.is_some_and(Contact::is_to_fill)
            };
            dead.into_iter().partition(is_to_fill)
        });
        let numberless = dead.iter().all(has_no_number);
        let kind = if numberless {
            SectionKind::WithoutNumber
        } else {
            SectionKind::Dead
        };
        sections.push((kind, ids(&dead).collect()));
        sections.push((SectionKind::ToFill, ids(&to_fill).collect()));
        cut(sections, found.len(), rows)
    })
}

fn ids<'a>(reaches: &'a [&'a ContactReach]) -> impl Iterator<Item = Id<Contact>> + 'a {
    reaches.iter().map(|reach| reach.contact)
}

fn cut(sections: Vec<(SectionKind, Vec<Id<Contact>>)>, found: usize, rows: Rows) -> ListView {
    let mut left = rows.made;
    let sections = sections
        .into_iter()
        .filter_map(|(kind, mut people)| {
            let count = people.len();
            people.truncate(left);
            left -= people.len();
            (!people.is_empty()).then_some(ListSection { kind, count, people })
        })
        .collect();
    ListView {
        sections,
        found,
        has_more: found > rows.asked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: u64) -> Vec<Id<Contact>> {
        (1..=count).map(Id::from_bits).collect()
    }

    #[test]
    fn a_long_list_is_cut_across_its_sections_and_still_counts_everybody() {
        let view = cut(
            vec![
                (SectionKind::Reachable, people(50)),
                (SectionKind::Dead, people(30)),
            ],
            80,
            Rows { asked: 60, made: 60 },
        );
        let shown: Vec<(usize, usize)> = view
            .sections
            .iter()
            .map(|section| (section.count, section.people.len()))
            .collect();
        assert_eq!(shown, [(50, 50), (30, 10)]);
        assert!(view.has_more);
    }

    #[test]
    fn a_section_without_anybody_is_left_out() {
        let view = cut(
            vec![
                (SectionKind::Internal, people(0)),
                (SectionKind::External, people(60)),
            ],
            60,
            Rows { asked: 60, made: 60 },
        );
        assert_eq!(view.sections.len(), 1);
        assert!(!view.has_more);
    }
}
