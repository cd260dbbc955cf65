//! The app's addresses under the base path of this build.

use leptos::prelude::*;

/// Knows the base path, `""` or such as `/plan-b`.
#[derive(Clone, Copy, Debug)]
pub struct Addresses(StoredValue<String>);

impl Addresses {
    /// For a base path as the page names it: `/` or `/plan-b/`.
    pub fn new(base: &str) -> Self {
        Self(StoredValue::new(base.trim_end_matches('/').to_owned()))
    }

    /// The context value that [`crate::ui::app::App`] provides.
    pub fn here() -> Self {
        expect_context()
    }

    /// The full address of a screen: `/contacts` becomes `/plan-b/contacts`.
    pub fn to(self, screen: &str) -> String {
        self.0.with_value(|base| format!("{base}{screen}"))
    }

    /// The base path without its last slash, as the router wants it.
    pub fn base(self) -> String {
        self.0.get_value()
    }
}
