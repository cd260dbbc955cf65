//! How a test run went, told at its end.

use std::fmt::Write as _;
use std::io::{self, BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::process::as_typed;
use crate::stage::Stage;

/// How one stage ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was found.
    Passed,
    /// Something was found, with the reason.
    Failed(String),
    /// It could not start, with the reason.
    NotRun(String),
}

/// One stage, run.
#[derive(Clone, Debug)]
pub struct Ran {
    /// Which.
    pub stage: Stage,
    /// How it ended.
    pub outcome: Outcome,
    /// How long it took.
    pub took: Duration,
    /// What the test programs said of their results, in their own words.
    pub said: Vec<String>,
}

/// Runs the command with its output shown as it comes, and keeps the lines that tell of results.
///
/// # Errors
/// If it cannot be started or says that it failed.
pub fn run_and_listen(
    command: &mut Command,
    screen: &mut impl io::Write,
    said: &mut Vec<String>,
) -> Result<(), String> {
    let line = as_typed(command);
    // A closed terminal must not end the tests.
    let _ = writeln!(screen, "$ {line}");
    let broken = |error: io::Error| format!("cannot run “{line}”: {error}");
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(broken)?;
    if let Some(output) = child.stdout.take() {
        for bytes in BufReader::new(output).split(b'\n') {
            let text = String::from_utf8_lossy(&bytes.map_err(broken)?).into_owned();
            let _ = writeln!(screen, "{text}");
            if tells_a_result(&text) {
                said.push(text);
            }
        }
    }
    let status = child.wait().map_err(broken)?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("“{line}” ended with {status}"))
    }
}

fn tells_a_result(line: &str) -> bool {
    line.starts_with("test result: ") || (line.starts_with("test ") && line.ends_with(" ... FAILED"))
}

/// Whether the lines tell of a test that passed: a filter that fits nothing must not look like success.
pub fn some_test_passed(said: &[String]) -> bool {
    let passed = |line: &String| {
        let words: Vec<&str> = line.split([' ', ';']).collect();
        words.windows(2).any(
            |pair| matches!(pair, [count, "passed"] if count.parse::<u32>().is_ok_and(|count| count > 0)),
        )
    };
    said.iter().any(passed)
}

/// The plain summary, and whether all is well.
///
/// `missing` is what could not be installed; with any of it the run has not shown what it should.
pub fn summary(ran: &[Ran], missing: &[String]) -> (String, bool) {
    let mut text = String::from("\nSummary\n");
    let mut well = missing.is_empty();
    // Writing to a String cannot fail.
    for Ran {
        stage, outcome, took, ..
    } in ran
    {
        let (name, seconds) = (stage.name(), took.as_secs());
        let _ = match outcome {
            Outcome::Passed => writeln!(text, "  {name:<12} passed   {seconds:>4} s"),
            Outcome::NotRun(reason) => {
                well = false;
                writeln!(text, "  {name:<12} not run  {reason}")
            }
            Outcome::Failed(reason) => {
                well = false;
                let again = format!("again: cargo xtask test --only {name}");
                writeln!(text, "  {name:<12} FAILED   {seconds:>4} s   {reason}; {again}")
            }
        };
    }
    for sentence in missing {
        let _ = writeln!(text, "  missing: {sentence}");
    }
    let said: Vec<&String> = ran.iter().flat_map(|ran| &ran.said).collect();
    if !said.is_empty() {
        let _ = writeln!(text, "\nWhat the test programs said:");
        for line in said {
            let _ = writeln!(text, "{line}");
        }
    }
    let total: u64 = ran.iter().map(|ran| ran.took.as_secs()).sum();
    let verdict = if well { "All is well" } else { "FAILED" };
    let _ = writeln!(text, "\n{verdict} after {} min {} s.", total / 60, total % 60);
    (text, well)
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Ran, run_and_listen, some_test_passed, summary};
    use crate::stage::Stage;
    use std::process::Command;
    use std::time::Duration;

    fn ran(stage: Stage, outcome: Outcome) -> Ran {
        let said = vec!["test result: ok. 3 passed".to_owned()];
        Ran {
            stage,
            outcome,
            took: Duration::from_secs(61),
            said,
        }
    }

    #[test]
    fn a_missing_browser_fails_a_run_in_which_everything_passed() {
        let passed = [ran(Stage::Native, Outcome::Passed)];
        assert!(summary(&passed, &[]).1);
        let (text, well) = summary(&passed, &["Firefox is missing: no firefox".to_owned()]);
        assert!(
            !well && text.contains("missing: Firefox") && text.contains("FAILED after 1 min 1 s"),
            "{text}"
        );
    }

    #[test]
    fn a_run_in_which_no_test_ran_shows_nothing() {
        let line = |count: u32| format!("test result: ok. {count} passed; 0 failed; 0 ignored");
        assert!(!some_test_passed(&[]));
        assert!(!some_test_passed(&[line(0)]));
        assert!(some_test_passed(&[line(0), line(12)]));
    }

    #[test]
    fn a_failed_stage_is_named_with_the_command_that_repeats_it() {
        let (text, well) = summary(&[ran(Stage::EndToEnd, Outcome::Failed("broken".to_owned()))], &[]);
        assert!(!well && text.contains("cargo xtask test --only e2e"), "{text}");
        assert!(
            text.lines().any(|line| line == "test result: ok. 3 passed"),
            "{text}"
        );
    }

    #[test]
    fn a_stage_that_could_not_run_is_a_failure() {
        let skipped = [ran(
            Stage::EndToEnd,
            Outcome::NotRun("nothing is built".to_owned()),
        )];
        assert!(!summary(&skipped, &[]).1);
    }

    #[cfg(unix)]
    #[test]
    fn result_lines_are_kept_and_a_failing_program_is_noticed() {
        let mut said = Vec::new();
        let script =
            "echo 'test a ... ok'; echo 'test b ... FAILED'; echo 'test result: FAILED. 1 passed'; exit 3";
        assert!(
            run_and_listen(
                Command::new("sh").args(["-c", script]),
                &mut Vec::new(),
                &mut said
            )
            .is_err()
        );
        assert_eq!(said, ["test b ... FAILED", "test result: FAILED. 1 passed"]);
    }
}
