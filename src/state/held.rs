//! Values of any type behind one type, where a type for each would be compiled anew.

use std::any::Any;
use std::sync::Arc;

/// A value of any type that can be compared with another of its type.
#[derive(Clone)]
pub struct Held {
    value: Arc<dyn Any + Send + Sync>,
    is_same: fn(&Held, &Held) -> bool,
}

impl Held {
    /// Holds a value.
    pub fn new<T: PartialEq + Send + Sync + 'static>(value: T) -> Self {
        Self {
            value: Arc::new(value),
            is_same: |one, other| one.value::<T>() == other.value::<T>(),
        }
    }

    /// The value, if it is of this type.
    pub fn value<T: 'static>(&self) -> Option<&T> {
        self.value.downcast_ref()
    }

    /// The value to keep, if it is of this type.
    pub fn shared<T: Send + Sync + 'static>(self) -> Option<Arc<T>> {
        self.value.downcast().ok()
    }
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        (self.is_same)(self, other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_as_its_own_type_and_compared_with_its_own_kind() {
        let held = Held::new(Some(3));
        assert_eq!(held.value::<Option<i32>>(), Some(&Some(3)));
        assert_eq!(held.value::<i32>(), None);
        assert!(held == Held::new(Some(3)));
        assert!(held != Held::new(Some(4)));
        assert!(held != Held::new("3"));
    }
}
