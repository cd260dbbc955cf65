//! Pictures of what a browser shows, in windows of several sizes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;
use thirtyfour::cdp::Cdp;

use crate::browser::Browser;
use crate::palette::paletted;

/// A window and how it is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    name: &'static str,
    width: u32,
    height: u32,
    /// Picture points a CSS pixel.
    scale: u32,
    is_dark: bool,
    /// Scroll bars take no room on a phone.
    is_phone: bool,
}

impl View {
    /// A small phone.
    pub const NARROW: Self = Self {
        name: "narrow",
        width: 360,
        height: 740,
        scale: 1,
        is_dark: false,
        is_phone: true,
    };

    /// A laptop.
    pub const WIDE: Self = Self {
        name: "wide",
        width: 1280,
        height: 800,
        scale: 1,
        is_dark: false,
        is_phone: false,
    };

    /// The same in dark colours.
    #[must_use]
    pub const fn dark(self) -> Self {
        Self {
            is_dark: true,
            ..self
        }
    }

    /// The same on a screen of double density.
    #[must_use]
    pub const fn sharp(self) -> Self {
        Self { scale: 2, ..self }
    }
}

/// Takes pictures of what a Chromium shows, into a folder.
#[derive(Debug)]
pub struct Camera<'a> {
    browser: &'a Browser,
    folder: PathBuf,
}

impl<'a> Camera<'a> {
    /// A camera for this browser; makes the folder.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn new(browser: &'a Browser, folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self {
            browser,
            folder: folder.to_path_buf(),
        })
    }

    /// Narrow and wide, light and dark.
    ///
    /// # Errors
    /// When a picture cannot be taken or written.
    pub async fn every_view(&self, name: &str) -> Result<()> {
        for view in [View::NARROW, View::WIDE] {
            for view in [view, view.dark()] {
                let colours = if view.is_dark { "dark" } else { "light" };
                self.one(&format!("{name}-{}-{colours}", view.name), view).await?;
            }
        }
        Ok(())
    }

    /// One picture.
    ///
    /// # Errors
    /// When it cannot be taken or written.
    pub async fn one(&self, name: &str, view: View) -> Result<()> {
        let driver = self.browser.driver()?;
        let tools = Cdp::new(driver.handle().clone());
        let scheme = if view.is_dark { "dark" } else { "light" };
        let feature = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        tools.send_raw("Emulation.setEmulatedMedia", feature).await?;
        let window = json!({
            "width": view.width, "height": view.height, "deviceScaleFactor": view.scale, "mobile": view.is_phone,
        });
        tools
            .send_raw("Emulation.setDeviceMetricsOverride", window)
            .await?;
        // What has the focus would wear a ring; what was just done may still move.
        self.browser
            .js_async(
                "document.activeElement?.blur(); window.scrollTo(0, 0); await document.fonts.ready;
                 const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
                 await frame(); await frame();",
                [],
            )
            .await?;
        let picture = paletted(&driver.screenshot_as_png().await?)?;
        Ok(fs::write(self.folder.join(format!("{name}.png")), picture)?)
    }
}
