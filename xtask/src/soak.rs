//! `cargo xtask soak`: a long run for a quiet night. It kills the browser and tries the properties again and again until
//! the time is over; a test run has no time for as many.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::arguments::Arguments;
use crate::base::Base;
use crate::engine::Engine;
use crate::process::{as_typed, cargo, run};
use crate::report::{run_and_listen, some_test_passed};
use crate::test_tools::TestTools;
use crate::trunk::{self, OWN_PROGRAM};
use crate::workspace::Workspace;

const USUAL_MINUTES: u32 = 60;

/// How many stories kill the browser, each as often as it is told.
const KILL_STORIES: u32 = 3;

/// How much one round tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Round {
    /// How often each story kills the browser.
    kills: u32,
    /// With how many cases each property is tried.
    cases: u32,
}

impl Round {
    /// Small enough that a short run has time for one, up to what one browser profile is good for.
    fn for_minutes(minutes: u32) -> Self {
        Self {
            kills: minutes.saturating_mul(4).clamp(5, 200),
            cases: minutes.saturating_mul(2_000).clamp(5_000, 100_000),
        }
    }
}

/// Goes on until the minutes are over, an hour when none are named; a round that has begun is ended. Builds the release
/// unless a folder is named.
///
/// # Errors
/// At the first thing that is lost or does not hold, or when something is missing.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let named = arguments.value("--dir")?.map(PathBuf::from);
    let minutes = match arguments.words().as_slice() {
        [] => USUAL_MINUTES,
        [word] => word
            .parse()
            .map_err(|_| format!("“{word}” is no number of minutes"))?,
        _ => return Err("soak takes one number of minutes".to_owned()),
    };
    let folder = match named {
        Some(folder) => {
            std::path::absolute(&folder).map_err(|error| format!("{}: {error}", folder.display()))?
        }
        None => {
            let folder = workspace.dist(&Base::root());
            trunk::build(workspace, &Base::root(), &folder)?;
            folder
        }
    };
    let tools = TestTools::ensure(workspace, &[Engine::Chromium], &[]);
    if !tools.missing.is_empty() {
        return Err(tools.missing.join("\n"));
    }
    let round = Round::for_minutes(minutes);
    println!("Compiling the properties optimised, which takes some minutes the first time.");
    run(properties(workspace, round).arg("--no-run"))?;
    let started = Instant::now();
    let time = Duration::from_secs(u64::from(minutes) * 60);
    let mut done = Done::default();
    let mut steps = [
        (Step::Kills, kills(workspace, &tools, &folder, round)),
        (Step::Properties, properties(workspace, round)),
    ];
    while started.elapsed() < time {
        for (step, command) in &mut steps {
            // The first round is whole, whatever it takes.
            if done.properties > 0 && started.elapsed() >= time {
                break;
            }
            passes(command).map_err(|reason| format!("{reason}\nUntil then: {}", done.told(round)))?;
            match step {
                Step::Kills => done.kills += 1,
                Step::Properties => done.properties += 1,
            }
            let so_far = started.elapsed().as_secs() / 60;
            println!("\nAfter {so_far} of {minutes} min: {}\n", done.told(round));
        }
    }
    Ok(())
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Kills,
    Properties,
}

/// The rounds that ended well.
#[derive(Clone, Copy, Debug, Default)]
struct Done {
    kills: u32,
    properties: u32,
}

impl Done {
    fn told(self, round: Round) -> String {
        format!(
            "{} kills of the whole browser, {} in each of {KILL_STORIES} stories; each property with {} cases. \
             Nothing was lost.",
            u64::from(self.kills) * u64::from(round.kills) * u64::from(KILL_STORIES),
            u64::from(self.kills) * u64::from(round.kills),
            u64::from(self.properties) * u64::from(round.cases),
        )
    }
}

fn passes(command: &mut Command) -> Result<(), String> {
    let mut said = Vec::new();
    run_and_listen(command, &mut std::io::stdout().lock(), &mut said)?;
    if some_test_passed(&said) {
        Ok(())
    } else {
        Err(format!("“{}” ran no test", as_typed(command)))
    }
}

/// The stories that kill the browser: writing, in an incident, while a file is taken in.
fn kills(workspace: &Workspace, tools: &TestTools, folder: &Path, round: Round) -> Command {
    let mut command = cargo();
    tools.tell(&mut command);
    command
        .current_dir(workspace.root())
        .args(["test", "--package", "e2e", "--", "story::killed", "--nocapture"])
        .env(OWN_PROGRAM, workspace.own_program())
        .env("PLANB_DIST", folder)
        .env("PLANB_KILLS", round.kills.to_string());
    command
}

/// Every property, optimised: a night of an unoptimised build is an hour of this one.
fn properties(workspace: &Workspace, round: Round) -> Command {
    let mut command = cargo();
    command
        .current_dir(workspace.root())
        .args(["test", "--profile", "soak", "--package", "plan-b"])
        .args(["--no-default-features", "--test", "native"])
        .env("PROPTEST_CASES", round.cases.to_string());
    command
}

#[cfg(test)]
mod tests {
    use super::{Done, Round};

    #[test]
    fn a_short_run_has_short_rounds_and_a_night_no_endless_ones() {
        let rounds = [0, 5, 50, 600, u32::MAX].map(Round::for_minutes);
        let kills = rounds.map(|round| round.kills);
        let cases = rounds.map(|round| round.cases);
        assert_eq!(kills, [5, 20, 200, 200, 200]);
        assert_eq!(cases, [5_000, 10_000, 100_000, 100_000, 100_000]);
    }

    #[test]
    fn what_was_done_is_told_in_sums() {
        let done = Done {
            kills: 2,
            properties: 10,
        };
        let told = done.told(Round {
            kills: 200,
            cases: 100_000,
        });
        assert!(
            told.starts_with(
                "1200 kills of the whole browser, 400 in each of 3 stories; each property with 1000000 cases."
            ),
            "{told}"
        );
    }
}
