use std::time::Duration;

use crate::ui::prelude::*;

/// How far a long list is unfolded. Of the rows that a tap asks for the first ones are made with it, the others after the
/// next frame: the tap is seen at once.
#[derive(Clone, Copy)]
pub struct Unfolding {
    /// How many rows are to be shown.
    asked: RwSignal<usize>,
    /// How many of them are made by now.
    made: RwSignal<usize>,
}

impl Unfolding {
    /// How many rows a tap makes at once: what fits below it on a phone.
    const WITH_THE_TAP: usize = 12;
    /// How many more are made between two frames.
    const A_TURN: usize = 24;

    /// A list of which so many rows are shown.
    pub fn new(rows: usize) -> Self {
        Self {
            asked: RwSignal::new(rows),
            made: RwSignal::new(rows),
        }
    }

    /// How many rows are to be shown, made or not, tracked.
    pub fn asked(self) -> usize {
        self.asked.get()
    }

    /// How many rows to make, tracked.
    pub fn made(self) -> usize {
        self.made.get()
    }

    /// Shows so many rows from the first, at once.
    pub fn show(self, rows: usize) {
        self.asked.set(rows);
        self.made.set(rows);
    }

    /// Shows so many more.
    pub fn show_more(self, rows: usize) {
        let asked = self.asked.get_untracked();
        self.asked.set(asked.saturating_add(rows));
        self.made.set(asked.saturating_add(Self::WITH_THE_TAP.min(rows)));
        self.make_the_rest();
    }

    fn make_the_rest(self) {
        let turn = move || {
            // The list may be gone by then.
            let (Some(asked), Some(made)) = (self.asked.try_get_untracked(), self.made.try_get_untracked())
            else {
                return;
            };
            if made < asked {
                self.made.set(made.saturating_add(Self::A_TURN).min(asked));
                self.make_the_rest();
            }
        };
        // Not before the frame, but after it.
        request_animation_frame(move || set_timeout(turn, Duration::ZERO));
    }
}
