//! Acts that reach outside of what is shown.

use leptos::prelude;

/// Leptos' effect with one type behind all: one of its own for each act would be a kilobyte of WebAssembly a time.
#[derive(Clone, Copy, Debug)]
pub struct Effect;

impl Effect {
    /// Acts once what is shown stands, and again after each change of what it read. Each time it gets what it returned
    /// the last time.
    pub fn new<T: 'static>(mut act: impl FnMut(Option<T>) -> T + 'static) -> Self {
        let mut last = None;
        run(Box::new(move || last = Some(act(last.take()))));
        Self
    }
}

fn run(mut act: Box<dyn FnMut()>) {
    prelude::Effect::new(move |_: Option<()>| act());
}
