//! A value worked out from others, kept until one of these changes.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::{Arc, Mutex};

use leptos::prelude::{self, Get, GetUntracked, Signal, Track};
use leptos::tachys::reactive_graph::ReactiveFunction;

use super::Held;

/// Leptos' memo with the same methods, in one type behind all: a memo type of its own for each kind of value would be
/// three kilobytes of WebAssembly a time.
pub struct Memo<T> {
    held: prelude::Memo<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T: Send + Sync + 'static> Memo<T> {
    /// Works out a value, of the last one if need be, when it is first read and after a change of what it read.
    pub fn new(work_out: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        let work_out = move |last: Option<&Held>| Held::new(work_out(last.and_then(Held::value)));
        Self {
            held: held(Arc::new(work_out)),
            of: PhantomData,
        }
    }

    /// The value, tracked.
    pub fn read(self) -> Seen<T> {
        Seen::of(self.held.get())
    }

    /// The value at this moment.
    pub fn read_untracked(self) -> Seen<T> {
        Seen::of(self.held.get_untracked())
    }

    /// Looks at the value, tracked.
    pub fn with<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read())
    }

    /// Looks at the value at this moment.
    pub fn with_untracked<R>(self, look: impl FnOnce(&T) -> R) -> R {
        look(&self.read_untracked())
    }

    /// A copy of the value, tracked.
    pub fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }

    /// A copy of the value at this moment.
    pub fn get_untracked(self) -> T
    where
        T: Clone,
    {
        self.with_untracked(T::clone)
    }

    /// Follows the value without looking at it.
    pub fn track(self) {
        self.held.track();
    }
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T> fmt::Debug for Memo<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.held.fmt(out)
    }
}

impl<T: Clone + Send + Sync + 'static> From<Memo<T>> for Signal<T> {
    fn from(memo: Memo<T>) -> Self {
        Self::derive(move || memo.get())
    }
}

/// In a view a memo stands where a closure could.
impl<T: Clone + Send + Sync + 'static> ReactiveFunction for Memo<T> {
    type Output = T;

    fn invoke(&mut self) -> T {
        self.get()
    }

    fn into_shared(self) -> Arc<Mutex<dyn FnMut() -> T + Send>> {
        Arc::new(Mutex::new(move || self.get()))
    }
}

/// A look at the value of a [`Memo`]. The memo may be worked out anew meanwhile.
pub struct Seen<T>(Arc<T>);

impl<T: Send + Sync + 'static> Seen<T> {
    #[allow(
        clippy::expect_used,
        reason = "a memo holds no values but those of its own type"
    )]
    fn of(held: Held) -> Self {
        Self(held.shared().expect("a value of another type"))
    }
}

impl<T> Deref for Seen<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

type WorkOut = Arc<dyn Fn(Option<&Held>) -> Held + Send + Sync>;

fn held(work_out: WorkOut) -> prelude::Memo<Held> {
    prelude::Memo::new(move |last| work_out(last))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use leptos::prelude::{Owner, RwSignal, Set, Update};

    use super::*;

    #[test]
    fn a_memo_is_worked_out_once_for_each_change() {
        let owner = Owner::new();
        owner.set();
        static TIMES: AtomicUsize = AtomicUsize::new(0);
        let number = RwSignal::new(3);
        let words = Memo::new(move |_| {
            TIMES.fetch_add(1, Ordering::Relaxed);
            format!("{} steps", number.get())
        });
        assert_eq!(TIMES.load(Ordering::Relaxed), 0);
        assert_eq!((words.get(), words.read().len()), ("3 steps".to_owned(), 7));
        assert_eq!(TIMES.load(Ordering::Relaxed), 1);
        number.update(|number| *number += 1);
        assert_eq!(words.with(String::clone), "4 steps");
        assert_eq!(TIMES.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn the_same_value_again_stops_a_change() {
        let owner = Owner::new();
        owner.set();
        static TIMES: AtomicUsize = AtomicUsize::new(0);
        let number = RwSignal::new(3);
        let is_odd = Memo::new(move |_| number.get() % 2 == 1);
        let word = Memo::new(move |_| {
            TIMES.fetch_add(1, Ordering::Relaxed);
            if is_odd.get() { "odd" } else { "even" }
        });
        assert_eq!(word.get(), "odd");
        number.set(5);
        assert_eq!((word.get(), TIMES.load(Ordering::Relaxed)), ("odd", 1));
        number.set(6);
        assert_eq!((word.get(), TIMES.load(Ordering::Relaxed)), ("even", 2));
    }

    #[test]
    fn the_last_value_is_at_hand() {
        let owner = Owner::new();
        owner.set();
        let number = RwSignal::new(1);
        let sum = Memo::new(move |last: Option<&i32>| last.copied().unwrap_or_default() + number.get());
        assert_eq!(sum.get(), 1);
        number.set(4);
        assert_eq!(sum.get_untracked(), 5);
    }

    #[test]
    fn a_look_outlives_the_next_change() {
        let owner = Owner::new();
        owner.set();
        let number = RwSignal::new(1);
        let doubled = Memo::new(move |_| 2 * number.get());
        let before = doubled.read_untracked();
        number.set(4);
        assert_eq!((*before, doubled.get()), (2, 8));
    }
}
