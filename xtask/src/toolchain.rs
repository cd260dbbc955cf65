//! What a build needs beside cargo: the wasm target, Trunk, and the wasm-bindgen program of the locked version.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::lock_file::locked_version;
use crate::process::{cargo, output_of, run};
use crate::programs::Places;
use crate::workspace::Workspace;

/// The Trunk that this project is built with; later ones want a newer Rust.
pub const TRUNK: &str = "0.21.14";

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The programs that a build uses.
#[derive(Debug)]
pub struct BuildTools {
    /// Trunk.
    pub trunk: PathBuf,
    /// The `wasm-bindgen` program; its test runner lies beside it.
    pub wasm_bindgen: PathBuf,
}

/// Something that `cargo install` brings.
#[derive(Debug)]
pub struct Crate<'a> {
    /// Its name in the registry.
    pub name: &'a str,
    /// The program that it installs.
    pub program: &'a str,
    /// The version wanted.
    pub version: &'a str,
    /// More words for `cargo install`.
    pub options: &'a [&'a str],
    /// Download size and time on two cores, for people.
    pub cost: &'a str,
}

impl BuildTools {
    /// Finds the tools and installs those that are missing.
    ///
    /// # Errors
    /// If one cannot be installed; the text holds the line to type.
    pub fn ensure(workspace: &Workspace) -> Result<Self, String> {
        ensure_wasm_target()?;
        let lock = workspace.root().join("Cargo.lock");
        let lock = std::fs::read_to_string(&lock)
            .map_err(|error| format!("cannot read {}: {error}", lock.display()))?;
        let bindgen =
            locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock names no single wasm-bindgen")?;
        let trunk = Crate {
            name: "trunk",
            program: "trunk",
            version: TRUNK,
            options: &["--locked", "--debug", "--no-default-features"],
            cost: "about 40 MB to fetch, 5 minutes to compile",
        };
        let wasm_bindgen = Crate {
            name: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: bindgen,
            options: &["--debug"],
            cost: "about 15 MB to fetch, 2 minutes to compile",
        };
        Ok(Self {
            trunk: trunk.ensure(workspace)?,
            wasm_bindgen: wasm_bindgen.ensure(workspace)?,
        })
    }

    /// The program that runs tests compiled for a browser.
    pub fn wasm_test_runner(&self) -> PathBuf {
        let name = format!("wasm-bindgen-test-runner{}", std::env::consts::EXE_SUFFIX);
        self.wasm_bindgen.with_file_name(name)
    }

    /// The folders of the tools, for the front of `PATH`.
    pub fn folders(&self) -> Vec<&Path> {
        [&self.wasm_bindgen, &self.trunk]
            .into_iter()
            .filter_map(|path| path.parent())
            .collect()
    }
}

impl Crate<'_> {
    /// The program, installed if it is missing.
    ///
    /// # Errors
    /// If it cannot be installed; the text holds the line to type.
    pub fn ensure(&self, workspace: &Workspace) -> Result<PathBuf, String> {
        if let Some(path) = self.find(workspace) {
            return Ok(path);
        }
        let wanted = format!("{}@{}", self.name, self.version);
        let mut command = cargo();
        command
            .current_dir(workspace.root())
            .arg("install")
            .args(self.options)
            .arg(&wanted);
        // A version that somebody installed for other work stays where it is.
        if Places::of(workspace).first(self.program).is_some() {
            command.arg("--root").arg(workspace.tool_folder());
        }
        println!("Installing {wanted}: {}.", self.cost);
        run(&mut command)?;
        self.find(workspace)
            .ok_or_else(|| format!("{} was installed but cannot be found", self.program))
    }

    fn find(&self, workspace: &Workspace) -> Option<PathBuf> {
        Places::of(workspace).with_version(self.program, self.version)
    }
}

/// Adds the wasm target to the Rust in use.
///
/// # Errors
/// If it is missing and cannot be added.
pub fn ensure_wasm_target() -> Result<(), String> {
    let folder = output_of(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]));
    if folder.is_some_and(|folder| Path::new(folder.trim()).is_dir()) {
        return Ok(());
    }
    println!("Adding the Rust target {WASM}: about 20 MB to fetch, half a minute.");
    run(Command::new("rustup").args(["target", "add", WASM]))
}

/// Adds the parts of Rust that format and check code.
///
/// # Errors
/// If they are missing and cannot be added.
pub fn ensure_components() -> Result<(), String> {
    let is_there = |command: &str| output_of(cargo().args([command, "--version"])).is_some();
    if is_there("fmt") && is_there("clippy") {
        return Ok(());
    }
    println!("Adding rustfmt and clippy: about 10 MB to fetch, seconds.");
    run(Command::new("rustup").args(["component", "add", "rustfmt", "clippy"]))
}
