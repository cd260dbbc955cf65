//! Parts of this program that are compiled only when somebody asks for them, to keep the first start short.

use std::process::Command;

use crate::process::{cargo, run};
use crate::workspace::Workspace;

/// Starts this program again with a feature compiled in, with the same words.
///
/// # Errors
/// If it does not compile or says that it failed.
pub fn again_with(feature: &str, words: &[String], workspace: &Workspace) -> Result<(), String> {
    println!("Compiling what this needs, which takes up to a minute the first time.");
    run(&mut command(feature, words, workspace))
}

fn command(feature: &str, words: &[String], workspace: &Workspace) -> Command {
    let mut command = cargo();
    command.current_dir(workspace.root()).args([
        "run",
        "--quiet",
        "--package",
        "xtask",
        "--features",
        feature,
    ]);
    if feature == "bench" {
        // Compressing at the best quality without optimisation takes minutes.
        command.args(["--config", "profile.dev.package.brotli.opt-level=3"]);
    }
    command.arg("--").args(words);
    command
}
