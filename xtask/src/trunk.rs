//! The release build.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::process::Command;

use crate::base::Base;
use crate::process::{cargo, forget_outer_cargo, run};
use crate::programs::Places;
use crate::toolchain::{BuildTools, WASM};
use crate::workspace::Workspace;

/// Names this program to Trunk's `post_build` hook, so that the hook need not ask cargo for it.
///
/// With Trunk started by hand it is not set and the hook calls `cargo xtask precache`.
pub const OWN_PROGRAM: &str = "XTASK_BIN";

/// Builds the release for `base` into the folder `out`.
///
/// # Errors
/// If a tool is missing or the build fails.
pub fn build(workspace: &Workspace, base: &Base, out: &Path) -> Result<(), String> {
    let tools = BuildTools::ensure(workspace)?;
    // Everything is fetched here; the build itself then needs no network and Trunk downloads nothing.
    run(cargo()
        .current_dir(workspace.root())
        .args(["fetch", "--quiet", "--locked", "--target", WASM]))?;
    std::fs::create_dir_all(out).map_err(|error| format!("cannot make {}: {error}", out.display()))?;

    let _alone = wait_for_others(workspace)?;
    let mut trunk = Command::new(&tools.trunk);
    forget_outer_cargo(&mut trunk);
    trunk
        .current_dir(workspace.root())
        .env("PATH", Places::of(workspace).as_path(&tools.folders()))
        // Trunk reads NO_COLOR as true or false and refuses the usual NO_COLOR=1.
        .env_remove("NO_COLOR")
        .args([
            "build",
            "--release",
            "--offline",
            "--locked",
            "--public-url",
            base.as_str(),
        ])
        .env(OWN_PROGRAM, workspace.own_program())
        .env(ADDED_FLAGS, without_folders_of_this_machine(workspace))
        .arg("--dist")
        .arg(out);
    run(&mut trunk)
}

/// Cargo adds these to the flags of `.cargo/config.toml`.
const ADDED_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Panics name the file of the code; where this machine keeps it is nobody's business.
fn without_folders_of_this_machine(workspace: &Workspace) -> String {
    let home = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo"));
    let cargo_home = std::env::var_os("CARGO_HOME").map(Into::into).or(home);
    let folders = [
        (cargo_home, "cargo"),
        (Some(workspace.root().to_owned()), "plan-b"),
    ];
    let flags = folders.into_iter().filter_map(|(folder, name)| {
        let folder = folder?.to_str()?.to_owned();
        // The variable is cut at blanks.
        (!folder.contains(char::is_whitespace)).then(|| format!("--remap-path-prefix={folder}={name}"))
    });
    flags.collect::<Vec<_>>().join(" ")
}

/// Two builds at once would take each other's half-finished files away. The lock ends with the file handle.
fn wait_for_others(workspace: &Workspace) -> Result<File, String> {
    let path = workspace.target().join("trunk.lock");
    let said = |error: std::io::Error| format!("cannot lock {}: {error}", path.display());
    let file = File::create(&path).map_err(said)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("Another build is at work; waiting for it.");
            file.lock().map_err(said)?;
        }
        Err(TryLockError::Error(error)) => return Err(said(error)),
    }
    Ok(file)
}

/// The call from Trunk's `post_build` hook: the service worker of what was really built.
///
/// # Errors
/// If Trunk's variables are missing or the worker cannot be written.
pub fn after_build() -> Result<(), String> {
    let variable = |name: &str| {
        std::env::var_os(name).ok_or_else(|| format!("{name} is not set; Trunk's post_build hook calls this"))
    };
    let staging = variable("TRUNK_STAGING_DIR")?;
    let public_url = variable("TRUNK_PUBLIC_URL")?;
    crate::precache::run(Path::new(&staging), &public_url.to_string_lossy())
}
