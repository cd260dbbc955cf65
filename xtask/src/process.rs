//! Starts other programs and says plainly what went wrong.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

/// The command as a person would type it.
pub fn as_typed(command: &Command) -> String {
    let mut line = String::new();
    for word in std::iter::once(command.get_program()).chain(command.get_args()) {
        let word = word.to_string_lossy();
        let plain = !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_./=:@,+".contains(c));
        let separator = if line.is_empty() { "" } else { " " };
        // Writing to a String cannot fail.
        let _ = if plain {
            write!(line, "{separator}{word}")
        } else {
            write!(line, "{separator}'{}'", word.replace('\'', r"'\''"))
        };
    }
    line
}

/// Runs the command with this terminal.
///
/// # Errors
/// If it cannot be started or says that it failed.
pub fn run(command: &mut Command) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("cannot start “{}”: {error}", as_typed(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("“{}” ended with {status}", as_typed(command)))
    }
}

/// What the command writes to its standard output; `None` if it fails or is not there.
pub fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Cargo, free of what the cargo above this program left in the environment.
pub fn cargo() -> Command {
    let mut command = Command::new("cargo");
    forget_outer_cargo(&mut command);
    command
}

/// Takes away what `cargo run` adds for this program only, so that an inner build has the same environment as
/// one started by hand and does not compile everything again.
pub fn forget_outer_cargo(command: &mut Command) {
    let cargo_only = |name: &str| {
        name.starts_with("CARGO_PKG_")
            || matches!(
                name,
                "CARGO" | "CARGO_MANIFEST_DIR" | "CARGO_MANIFEST_PATH" | "LD_LIBRARY_PATH"
            )
    };
    for (name, _) in std::env::vars_os() {
        if cargo_only(&name.to_string_lossy()) {
            command.env_remove(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::as_typed;
    use std::process::Command;

    #[test]
    fn a_printed_command_can_be_typed_again() {
        let mut command = Command::new("sh");
        command.args(["-c", "echo it's", "", "--base=/plan-b/"]);
        assert_eq!(as_typed(&command), r"sh -c 'echo it'\''s' '' --base=/plan-b/");
    }
}
