use super::needs::Needs;
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::plan::Table;

/// An activity in the order in which activities come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restarted {
    /// Which.
    pub activity: Id<Activity>,
    /// Those of one wave can come back at the same time; the first wave is 0. A circle is in one wave.
    pub wave: usize,
    /// What it needs directly, in the owner's order; itself left out.
    pub waits_for: Vec<Id<Activity>>,
    /// Whether it needs itself, through others or outright: then no order holds for it.
    pub is_in_circle: bool,
}

/// The order in which activities come back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Restart {
    /// Every activity once, the first to come back first.
    pub order: Vec<Restarted>,
    /// Activities that need each other, each circle once, its members in the owner's order.
    pub circles: Vec<Vec<Id<Activity>>>,
}

impl Restart {
    /// The owner's order as far as dependencies allow. What an activity needs inherits its place: it comes right
    /// before it, ahead of everything of less weight. Members of a circle stand together, in the owner's order.
    pub fn of(activities: &Table<Activity>) -> Self {
        let needs = Needs::of(activities);
        let mut restart = Self::default();
        // The wave of each place, once it is in the order.
        let mut waves: Vec<Option<usize>> = vec![None; needs.ids.len()];
        for wanted in 0..needs.ids.len() {
            while waves.get(wanted).is_some_and(Option::is_none) {
                let circle = needs.circle_of(next_towards(&needs, &waves, wanted));
                let Some(first) = circle.first().copied() else {
                    break;
                };
                let wave = wave_after(&needs, &waves, first);
                let is_in_circle = needs.reaches(first, first);
                for place in &circle {
                    if let Some(slot) = waves.get_mut(*place) {
                        *slot = Some(wave);
                    }
                    let others = needs.direct(*place).iter().filter(|other| *other != place);
                    restart.order.push(Restarted {
                        activity: needs.id(*place),
                        wave,
                        waits_for: others.map(|other| needs.id(*other)).collect(),
                        is_in_circle,
                    });
                }
                if is_in_circle {
                    restart
                        .circles
                        .push(circle.into_iter().map(|place| needs.id(place)).collect());
                }
            }
        }
        restart
    }

    /// An activity's place in the order, from 1, and what is known of it there.
    pub fn find(&self, activity: Id<Activity>) -> Option<(usize, &Restarted)> {
        let mut counted = (1..).zip(&self.order);
        counted.find(|(_, row)| row.activity == activity)
    }

    /// Those that wait for this one directly, in the order in which they come back; itself left out.
    pub fn waiting_for(&self, activity: Id<Activity>) -> Vec<Id<Activity>> {
        let waiting = self.order.iter().filter(|row| row.waits_for.contains(&activity));
        waiting.map(|row| row.activity).collect()
    }
}

/// What must come back next so that `wanted` can: of all that it still needs, the one of most weight that itself
/// waits for nothing more. Each step goes to something that does not need where it came from, so it ends.
fn next_towards(needs: &Needs, waves: &[Option<usize>], wanted: usize) -> usize {
    let mut next = wanted;
    loop {
        let open = waves.iter().enumerate().filter(|(_, wave)| wave.is_none());
        let mut earlier = open.map(|(place, _)| place);
        match earlier.find(|place| needs.reaches(next, *place) && !needs.reaches(*place, next)) {
            Some(place) => next = place,
            None => return next,
        }
    }
}

/// One more than the latest wave among all that it needs.
fn wave_after(needs: &Needs, waves: &[Option<usize>], place: usize) -> usize {
    let earlier = waves.iter().enumerate();
    let earlier = earlier.filter(|(other, _)| needs.reaches(place, *other));
    earlier
        .filter_map(|(_, wave)| wave.map(|wave| wave + 1))
        .max()
        .unwrap_or(0)
}
