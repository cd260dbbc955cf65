//! The accessibility rules that the end-to-end tests run in each page.

use std::path::PathBuf;
use std::process::Command;

use crate::engine::NPM;
use crate::process::run;
use crate::workspace::Workspace;

/// The file with the rules, when the locked version of them is there.
pub fn find(workspace: &Workspace) -> Option<PathBuf> {
    let wanted = std::fs::read(workspace.axe_source().join("package-lock.json")).ok()?;
    let folder = workspace.axe_target();
    let installed = std::fs::read(folder.join("package-lock.json")).ok()?;
    let rules = folder.join("node_modules").join("axe-core").join("axe.min.js");
    (wanted == installed && rules.is_file()).then_some(rules)
}

/// Installs the locked version into cargo's target folder.
///
/// # Errors
/// If npm is missing or fails.
pub fn install(workspace: &Workspace) -> Result<PathBuf, String> {
    let npm = NPM.find(workspace).ok_or("npm is missing")?;
    let folder = workspace.axe_target();
    std::fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    for name in ["package.json", "package-lock.json"] {
        std::fs::copy(workspace.axe_source().join(name), folder.join(name))
            .map_err(|error| format!("cannot copy {name} to {}: {error}", folder.display()))?;
    }
    println!(
        "Installing axe-core into {}: 1 MB to fetch, 4 MB on disk, seconds.",
        folder.display()
    );
    let quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    let done = run(Command::new(npm).arg("ci").args(quiet).current_dir(&folder));
    let found = done.and_then(|()| find(workspace).ok_or_else(|| "npm brought no axe.min.js".to_owned()));
    if found.is_err() {
        // A lock file beside half an installation would pass for a whole one.
        let _ = std::fs::remove_file(folder.join("package-lock.json"));
    }
    found
}
