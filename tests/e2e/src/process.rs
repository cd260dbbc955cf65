//! A program that a test starts, in a process group of its own, and that never outlives the test.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process_group};

use crate::wait::wait_for;

/// Lines kept of what a program printed; the oldest go first.
const LINES_KEPT: usize = 5_000;

/// The groups that live now, so that an interrupted run leaves nothing behind.
static LIVING: Mutex<BTreeSet<i32>> = Mutex::new(BTreeSet::new());

/// A running program with what it printed so far.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Process {
    /// Starts `command` in a process group of its own and collects what it prints.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn start(command: &mut Command) -> Result<Self> {
        end_all_when_interrupted();
        let name = command.get_program().to_string_lossy().into_owned();
        let mut child = command
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| format!("{name} does not start"))?;
        let lines = Arc::default();
        if let Some(stdout) = child.stdout.take() {
            collect(stdout, Arc::clone(&lines));
        }
        if let Some(stderr) = child.stderr.take() {
            collect(stderr, Arc::clone(&lines));
        }
        locked(&LIVING).insert(pid_number(&child));
        Ok(Self { name, child, lines })
    }

    /// The first thing that `find` makes of a printed line.
    ///
    /// # Errors
    /// When the program ends or `within` passes before such a line.
    pub async fn line<T>(
        &mut self,
        what: &str,
        within: Duration,
        find: impl Fn(&str) -> Option<T>,
    ) -> Result<T> {
        let lines = Arc::clone(&self.lines);
        let child = &mut self.child;
        let found = wait_for(what, within, async || {
            let found = locked(&lines).iter().find_map(|line| find(line));
            if found.is_none() && child.try_wait()?.is_some() {
                bail!("the program has ended");
            }
            Ok(found)
        })
        .await;
        found.with_context(|| format!("{} printed:\n{}", self.name, self.printed().join("\n")))
    }

    /// Everything that it printed (the newest lines, at most 5,000).
    pub fn printed(&self) -> Vec<String> {
        locked(&self.lines).clone()
    }

    /// Kills the whole group at once, as an empty battery does: nothing is flushed, nobody is asked.
    pub fn kill(&mut self) {
        kill_group(pid_number(&self.child));
        // A child that has already ended is what was wanted.
        self.child.kill().ok();
        self.child.wait().ok();
        locked(&LIVING).remove(&pid_number(&self.child));
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Kills the process group that `pid` leads. A group that has gone already is no error.
pub fn kill_group(pid: i32) {
    if let Some(pid) = Pid::from_raw(pid) {
        kill_process_group(pid, Signal::KILL).ok();
    }
}

fn pid_number(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap_or_default()
}

fn collect(stream: impl Read + Send + 'static, lines: Arc<Mutex<Vec<String>>>) {
    std::thread::spawn(move || {
        for line in BufReader::new(stream).split(b'\n') {
            let Ok(line) = line else { break };
            let mut lines = locked(&lines);
            if lines.len() >= LINES_KEPT {
                lines.drain(..LINES_KEPT / 2);
            }
            lines.push(String::from_utf8_lossy(&line).into_owned());
        }
    });
}

fn end_all_when_interrupted() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::thread::spawn(|| {
            let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
                return;
            };
            if runtime.block_on(tokio::signal::ctrl_c()).is_ok() {
                locked(&LIVING).iter().copied().for_each(kill_group);
                std::process::exit(130);
            }
        });
    });
}

/// A panicking test must not hide what another one printed.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
