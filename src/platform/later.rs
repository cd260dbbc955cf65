//! A value that a browser event brings later.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// A value that arrives once. The first value stands; clones share it, and the one that waits takes it.
#[derive(Debug)]
pub struct Later<T>(Rc<RefCell<Place<T>>>);

#[derive(Debug)]
struct Place<T> {
    value: Option<T>,
    settled: bool,
    waker: Option<Waker>,
}

impl<T> Later<T> {
    /// Nothing has arrived yet.
    pub fn new() -> Self {
        Self(Rc::new(RefCell::new(Place {
            value: None,
            settled: false,
            waker: None,
        })))
    }

    /// Brings the value; ignored when one has arrived already.
    pub fn settle(&self, value: T) {
        let mut place = self.0.borrow_mut();
        if place.settled {
            return;
        }
        place.settled = true;
        place.value = Some(value);
        if let Some(waker) = place.waker.take() {
            waker.wake();
        }
    }
}

impl<T> Default for Later<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Later<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> Future for Later<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut place = self.0.borrow_mut();
        match place.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                place.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
