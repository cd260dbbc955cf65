//! One thing at a time, in the order in which it was asked for.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use crate::platform::later::Later;

/// Hands out turns. Whoever waits must not be dropped while waiting: run it with `spawn_local`.
#[derive(Debug, Clone, Default)]
pub(super) struct Turns(Rc<Queue>);

#[derive(Debug, Default)]
struct Queue {
    taken: Cell<bool>,
    waiting: RefCell<VecDeque<Later<()>>>,
}

/// Somebody's turn; the next one's begins when it is dropped.
#[derive(Debug)]
pub(super) struct Turn(Turns);

impl Turns {
    /// Waits for one's turn.
    pub(super) async fn next(&self) -> Turn {
        if self.0.taken.replace(true) {
            let called = Later::new();
            self.0.waiting.borrow_mut().push_back(called.clone());
            called.await;
        }
        Turn(self.clone())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let next = self.0.0.waiting.borrow_mut().pop_front();
        match next {
            Some(called) => called.settle(()),
            None => self.0.0.taken.set(false),
        }
    }
}
