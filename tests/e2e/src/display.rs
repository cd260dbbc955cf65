//! A display without a screen, for the browser that knows no other way.

use std::process::Command;

use anyhow::Result;

use crate::process::Process;
use crate::programs;
use crate::wait::SOON;

/// A running X server with a number of its own.
#[derive(Debug)]
pub struct Display {
    /// Held only to end with the display.
    _server: Process,
    /// As in the `DISPLAY` variable.
    pub name: String,
}

impl Display {
    /// Starts one; it chooses a free number itself.
    ///
    /// # Errors
    /// When it is not installed or does not come up.
    pub async fn start() -> Result<Self> {
        let mut server = Process::start(Command::new(programs::xvfb()?).args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1400x1100x24",
            "-nolisten",
            "tcp",
        ]))?;
        let number = server
            .line("a display number", SOON, |line| line.trim().parse::<u32>().ok())
            .await?;
        Ok(Self {
            _server: server,
            name: format!(":{number}"),
        })
    }
}
