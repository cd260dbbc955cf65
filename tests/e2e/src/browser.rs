//! One browser with a profile of its own, driven through its driver program.

use std::cell::{Cell, RefCell};
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};

use crate::display::Display;
pub use crate::engine::{Engine, Person};
use crate::observed::Observed;
use crate::process::{Process, kill_group};
use crate::wait::{SOON, wait_until};
use crate::{chromium, firefox, killable, webkit};

/// A running browser. It ends with this value, whatever the test did.
#[derive(Debug)]
pub struct Browser {
    /// Which one it is.
    pub engine: Engine,
    person: Person,
    session: RefCell<Option<WebDriver>>,
    /// The browser's process, as far as its driver tells.
    leader: Cell<Option<i32>>,
    /// Chromium started by the test itself, so that all of it can be killed.
    killable: Option<RefCell<Option<Process>>>,
    driver_address: String,
    driver_program: Process,
    home: TempDir,
    observed: RefCell<Observed>,
    /// Held only to end after the browser.
    _display: Option<Display>,
}

impl Browser {
    /// Starts a browser with an empty profile.
    ///
    /// # Errors
    /// When a program is missing or does not come up.
    pub async fn start(engine: Engine, person: Person) -> Result<Self> {
        Self::with_empty_profile(engine, person, None).await
    }

    /// Starts a Chromium with an empty profile whose whole process group [`Browser::kill`] can kill.
    ///
    /// # Errors
    /// When a program is missing or does not come up.
    pub async fn start_killable(person: Person) -> Result<Self> {
        Self::with_empty_profile(Engine::Chromium, person, Some(RefCell::default())).await
    }

    /// The browser ends in an orderly way and starts anew on the same profile. WebKitGTK's automation forgets
    /// everything when its session ends: there a new window opens and the old one closes.
    ///
    /// # Errors
    /// When it does not come up again.
    pub async fn restart(&self) -> Result<()> {
        if self.engine == Engine::WebKit {
            self.observe().await?;
            let session = self.driver()?;
            let new = session.new_window().await?;
            session.close_window().await?;
            session.switch_to_window(new).await?;
            return self.fit_window().await;
        }
        self.quit().await?;
        self.begin().await
    }

    /// The browser ends in an orderly way; its profile stays for [`Browser::begin`]. One that was started to be killed
    /// knows no other end.
    ///
    /// # Errors
    /// When the driver does not answer.
    pub async fn quit(&self) -> Result<()> {
        let Ok(session) = self.driver() else {
            return Ok(());
        };
        self.observe().await?;
        if self.killable.is_some() {
            return self.kill();
        }
        self.session.take();
        session.quit().await?;
        self.leader.set(None);
        if self.engine == Engine::Chromium {
            self.observed.borrow_mut().read_net_log(&self.net_log())?;
        }
        Ok(())
    }

    /// Kills every process of the browser at once, as an empty battery does: nothing is flushed.
    ///
    /// # Errors
    /// When it was not started by [`Browser::start_killable`].
    pub fn kill(&self) -> Result<()> {
        let program = self
            .killable
            .as_ref()
            .context("this browser was not started to be killed")?;
        if let Some(mut program) = program.take() {
            program.kill();
        }
        if let Some(session) = self.session.take() {
            session.leak().ok();
        }
        killable::remove_locks(&self.profile())
    }

    /// Starts the browser on its profile after [`Browser::quit`] or [`Browser::kill`].
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn begin(&self) -> Result<()> {
        let profile = self.profile();
        let downloads = self.downloads()?;
        let wishes = match (self.engine, &self.killable) {
            (Engine::Chromium, Some(program)) => {
                let (started, address) = killable::start(&profile, self.person).await?;
                program.replace(Some(started));
                killable::capabilities(&address)
            }
            (Engine::Chromium, None) => {
                chromium::capabilities(&profile, &downloads, &self.net_log(), self.person)?
            }
            (Engine::Firefox, _) => firefox::capabilities(&profile, &downloads, self.person)?,
            (Engine::WebKit, _) => webkit::capabilities()?,
        };
        let mut capabilities = Capabilities::new();
        for (name, value) in wishes.as_object().into_iter().flatten() {
            capabilities.set(name, value)?;
        }
        capabilities.set(
            "timeouts",
            json!({ "implicit": 0, "pageLoad": 30_000, "script": 30_000 }),
        )?;
        let session = WebDriver::new(self.driver_address.clone(), capabilities)
            .await
            .with_context(|| {
                format!(
                    "{} does not start; its driver says:\n{}",
                    self.engine,
                    self.driver_program.printed().join("\n")
                )
            })?;
        let leader = ["goog:processID", "moz:processID"]
            .iter()
            .find_map(|name| session.capabilities().get(name))
            .and_then(Value::as_i64)
            .and_then(|pid| i32::try_from(pid).ok());
        self.leader.set(leader);
        self.session.replace(Some(session));
        self.fit_window().await
    }

    /// Everything at hand of thirtyfour.
    ///
    /// # Errors
    /// When the browser has quit.
    pub fn driver(&self) -> Result<WebDriver> {
        self.session.borrow().clone().context("the browser has quit")
    }

    /// Where files go that the person saves.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn downloads(&self) -> Result<PathBuf> {
        let folder = self.home.path().join("Downloads");
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The folder of the browser's profile.
    pub fn profile(&self) -> PathBuf {
        self.home.path().join("profile")
    }

    /// What went wrong in the pages since the last call: errors of the console, refusals by the security policy,
    /// requests to other places (those are known only after [`Browser::quit`]).
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn faults(&self) -> Result<Vec<String>> {
        self.observe().await?;
        Ok(self.observed.borrow_mut().take())
    }

    async fn with_empty_profile(
        engine: Engine,
        person: Person,
        killable: Option<RefCell<Option<Process>>>,
    ) -> Result<Self> {
        let home = tempfile::Builder::new().prefix("planb-e2e-").tempdir()?;
        std::fs::create_dir_all(home.path().join("profile"))?;
        let port = free_port().await?;
        let mut display = None;
        let mut command = match engine {
            Engine::Chromium => chromium::driver_command(port)?,
            Engine::Firefox => firefox::driver_command(port)?,
            Engine::WebKit => {
                let started = display.insert(Display::start().await?);
                webkit::driver_command(port, &started.name, home.path(), person)?
            }
        };
        let browser = Self {
            engine,
            person,
            session: RefCell::default(),
            leader: Cell::default(),
            killable,
            driver_address: format!("http://127.0.0.1:{port}"),
            driver_program: Process::start(&mut command)?,
            home,
            observed: RefCell::default(),
            _display: display,
        };
        wait_until("the driver program to listen", SOON, async || {
            Ok(tokio::net::TcpStream::connect((Ipv4Addr::LOCALHOST, port))
                .await
                .is_ok())
        })
        .await?;
        browser.begin().await?;
        Ok(browser)
    }

    /// Who uses it.
    pub(crate) fn person(&self) -> Person {
        self.person
    }

    /// Notes what the browser tells since the last look.
    pub(crate) async fn observe(&self) -> Result<()> {
        let Ok(session) = self.driver() else {
            return Ok(());
        };
        let messages = match self.engine {
            Engine::Chromium => chromium::console(&session).await?,
            Engine::Firefox => firefox::console(&session).await?,
            Engine::WebKit => webkit::console(&session).await?,
        };
        self.observed.borrow_mut().add(messages);
        Ok(())
    }

    fn net_log(&self) -> PathBuf {
        self.home.path().join("net-log.json")
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Quitting in an orderly way would block the test's thread when the browser hangs.
        if let Some(session) = self.session.take() {
            session.leak().ok();
        }
        if let Some(leader) = self.leader.get() {
            kill_group(leader);
        }
        self.driver_program.kill();
    }
}

/// A port that was free a moment ago.
///
/// # Errors
/// When the machine has none.
pub async fn free_port() -> Result<u16> {
    Ok(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .await?
        .local_addr()?
        .port())
}

/// A driver program that listens on `port`.
pub(crate) fn driver_on(port: u16, program: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg(format!("--port={port}"));
    command
}
