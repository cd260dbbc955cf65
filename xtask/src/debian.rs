//! Installs Debian packages, or says which line to type.

use std::io::IsTerminal as _;
use std::path::Path;
use std::process::Command;

use crate::process::{as_typed, output_of, run};

/// A package and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: &'static str,
    /// Size and time, for people.
    pub cost: &'static str,
}

/// Installs the packages. None of them brings a service that would keep running.
///
/// # Errors
/// With the line to type, or the list of what is needed where there is no Debian.
pub fn install(packages: &[Package]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = packages.iter().map(|package| package.name).collect();
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !is_debian(&release) || !Path::new("/usr/bin/apt-get").is_file() {
        return Err(format!(
            "this is not Debian, whose packages would be {}; install what they hold by your system's own means",
            names.join(", ")
        ));
    }
    println!("The tests need packages of Debian that are not installed:");
    for package in packages {
        println!("  {}: {}", package.name, package.cost);
    }
    let by_root = output_of(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if by_root {
        println!("Installing them now.");
    } else {
        println!("Installing them with sudo, which may ask for your password.");
    }
    let done = run(&mut apt(by_root, &["update", "--quiet"]))
        .and_then(|()| run(apt(by_root, &["install", "--yes", "--no-install-recommends"]).args(&names)));
    done.map_err(|error| format!("{error}; type: {}", line_to_type(&names)))
}

/// The line that installs them by hand.
fn line_to_type(names: &[&str]) -> String {
    let mut command = Command::new("sudo");
    command
        .args(["apt-get", "install", "--no-install-recommends"])
        .args(names);
    format!("sudo apt-get update && {}", as_typed(&command))
}

fn apt(by_root: bool, words: &[&str]) -> Command {
    let mut command = if by_root {
        Command::new("env")
    } else {
        Command::new("sudo")
    };
    if !by_root && !std::io::stdin().is_terminal() {
        // Nobody is there to type a password.
        command.arg("--non-interactive");
    }
    command
        .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .args(words);
    command
}

fn is_debian(release: &str) -> bool {
    release.lines().any(|line| line.trim_end() == "ID=debian")
}

#[cfg(test)]
mod tests {
    use super::{is_debian, line_to_type};

    #[test]
    fn only_debian_itself_has_these_packages() {
        assert!(is_debian("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(!is_debian("ID=ubuntu\nID_LIKE=debian\n"));
    }

    #[test]
    fn the_line_to_type_is_complete() {
        let line = "sudo apt-get update && sudo apt-get install --no-install-recommends xvfb chromium";
        assert_eq!(line_to_type(&["xvfb", "chromium"]), line);
    }
}
