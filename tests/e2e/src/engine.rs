//! Which browsers there are, and whose.

use std::fmt;

use anyhow::{Result, bail};

/// The three engine families that the app must run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Chromium: most Android phones and desktops.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: the engine family of the iPhone.
    WebKit,
}

impl Engine {
    /// The engines that this run asks for (`PLANB_BROWSERS`, all three when it is not set).
    ///
    /// # Errors
    /// When a name is unknown: a mistyped name must not skip a browser silently.
    pub fn asked() -> Result<Vec<Self>> {
        let names = std::env::var("PLANB_BROWSERS").unwrap_or_default();
        if names.trim().is_empty() {
            return Ok(vec![Self::Chromium, Self::Firefox, Self::WebKit]);
        }
        names.split(',').map(|name| Self::named(name.trim())).collect()
    }

    /// Whether this run asks for this engine.
    ///
    /// # Errors
    /// As [`Engine::asked`].
    pub fn is_asked(self) -> Result<bool> {
        Ok(Self::asked()?.contains(&self))
    }

    fn named(name: &str) -> Result<Self> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            _ => bail!("PLANB_BROWSERS names an unknown browser: {name}"),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

/// What a person's browser is like.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// The browser's first language, as in `navigator.language`.
    pub language: &'static str,
    /// Width and height of the window in CSS pixels.
    pub window: (u32, u32),
    /// Whether the browser lets pages keep anything; WebKitGTK always does.
    pub keeps_site_data: bool,
    /// Whether it is a private window, which forgets everything when it is closed; Chromium only.
    pub is_private: bool,
}

impl Default for Person {
    /// A Dutch-speaking person with a phone.
    fn default() -> Self {
        Self {
            language: "nl",
            window: (412, 915),
            keeps_site_data: true,
            is_private: false,
        }
    }
}
