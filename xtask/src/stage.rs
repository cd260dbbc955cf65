//! The stages of a test run and the commands of each.

use std::path::Path;
use std::process::Command;

use crate::base::Base;
use crate::engine::{CHROMEDRIVER, CHROMIUM};
use crate::freshness;
use crate::process::cargo;
use crate::test_tools::TestTools;
use crate::toolchain::{BuildTools, WASM};
use crate::trunk::OWN_PROGRAM;
use crate::workspace::Workspace;

/// One part of the tests, which can be repeated alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The code is formatted.
    Format,
    /// No warnings, native.
    Clippy,
    /// No warnings, for the browser.
    ClippyWasm,
    /// Tests with no browser.
    Native,
    /// Tests of single parts in a browser.
    Web,
    /// The release for `/`.
    Build,
    /// The release for a folder of a host.
    BuildSub,
    /// The built release in real browsers.
    EndToEnd,
}

/// The base of the second build.
const SUB: &str = "/plan-b/";

impl Stage {
    /// All of them, in the order in which they run.
    pub const ALL: [Self; 8] = [
        Self::Format,
        Self::Clippy,
        Self::ClippyWasm,
        Self::Native,
        Self::Web,
        Self::Build,
        Self::BuildSub,
        Self::EndToEnd,
    ];

    /// The inner loop; the release is built anew when it is older than what it is built from.
    pub fn quick(workspace: &Workspace) -> Vec<Self> {
        let mut stages = vec![Self::Format, Self::Clippy, Self::Native];
        if freshness::is_old(&workspace.dist(&Base::root()), workspace.root()) {
            stages.push(Self::Build);
        }
        stages.push(Self::EndToEnd);
        stages
    }

    /// The word for it on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Native => "native",
            Self::Web => "web",
            Self::Build => "build",
            Self::BuildSub => "build-sub",
            Self::EndToEnd => "e2e",
        }
    }

    /// Whether it needs browsers.
    pub fn needs_browsers(self) -> bool {
        matches!(self, Self::Web | Self::EndToEnd)
    }

    /// Whether it runs tests, of which at least one must pass for the stage to say anything.
    pub fn runs_tests(self) -> bool {
        matches!(self, Self::Native | Self::Web | Self::EndToEnd)
    }

    /// The base that this stage builds for.
    pub fn base(self) -> Option<Base> {
        match self {
            Self::Build => Some(Base::root()),
            Self::BuildSub => SUB.parse().ok(),
            _ => None,
        }
    }
}

impl std::str::FromStr for Stage {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let names = || Self::ALL.map(Self::name).join(", ");
        Self::ALL
            .into_iter()
            .find(|stage| stage.name() == text)
            .ok_or_else(|| format!("“{text}” is no stage; there are {}", names()))
    }
}

/// `cargo fmt`.
pub fn format() -> Vec<Command> {
    vec![in_cargo(&["fmt", "--all", "--check"])]
}

/// `cargo clippy` of everything that is not for the browser; `thorough` adds what is compiled only on demand.
pub fn clippy(thorough: bool) -> Vec<Command> {
    let mut all = vec![denying_warnings(&[
        "--workspace",
        "--no-default-features",
        "--all-targets",
    ])];
    if thorough {
        all.push(denying_warnings(&[
            "--package",
            "xtask",
            "--all-features",
            "--all-targets",
        ]));
    }
    all
}

/// `cargo clippy` of the app and its tests in the browser.
pub fn clippy_wasm() -> Vec<Command> {
    vec![denying_warnings(&[
        "--package",
        "plan-b",
        "--target",
        WASM,
        "--lib",
        "--bins",
        "--test",
        "web",
    ])]
}

/// `cargo test` without a browser. One package after the other, so that the features of one do not change how
/// the dependencies of the other are built.
///
/// `thorough` adds what is compiled only on demand.
pub fn native(thorough: bool) -> Vec<Command> {
    let mut own = in_cargo(&["test", "--package", "xtask"]);
    if thorough {
        own.arg("--all-features");
    }
    vec![
        in_cargo(&["test", "--package", "plan-b", "--no-default-features"]),
        // What screens and signals work out needs no browser either.
        in_cargo(&["test", "--package", "plan-b", "--lib"]),
        own,
    ]
}

/// `cargo test` in Chromium.
///
/// # Errors
/// If Chromium is missing or the runner cannot be told of it.
pub fn web(workspace: &Workspace, build: &BuildTools, tools: &TestTools) -> Result<Vec<Command>, String> {
    let path = |variable: &str| tools.path(variable).ok_or("Chromium is missing");
    let (chromium, driver) = (path(CHROMIUM.variable)?, path(CHROMEDRIVER.variable)?);
    let settings = workspace.target().join("webdriver.json");
    let wanted = serde_json::json!({ "goog:chromeOptions": { "binary": chromium } });
    std::fs::write(&settings, wanted.to_string())
        .map_err(|error| format!("cannot write {}: {error}", settings.display()))?;
    let mut command = in_cargo(&["test", "--package", "plan-b", "--target", WASM, "--test", "web"]);
    command
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            build.wasm_test_runner(),
        )
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &settings)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        // Seconds; a shared machine starts a browser slowly.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    Ok(vec![command])
}

/// The built release in the browsers that were found; `words` choose among the tests.
///
/// # Errors
/// If there is no browser or no build.
pub fn end_to_end(
    workspace: &Workspace,
    tools: &TestTools,
    quick: bool,
    words: &[String],
) -> Result<Vec<Command>, String> {
    if tools.engines.is_empty() {
        return Err("no browser is there".to_owned());
    }
    let built = |folder: &Path| folder.join("index.html").is_file();
    let (dist, dist_sub) = (workspace.dist(&Base::root()), workspace.dist(&SUB.parse()?));
    if !built(&dist) {
        return Err("nothing is built; cargo xtask build does it".to_owned());
    }
    if let Some(minutes) = age_in_minutes(&dist) {
        println!("The build in {} is {minutes} min old.", dist.display());
    }
    let mut command = in_cargo(&["test", "--package", "e2e"]);
    tools.tell(&mut command);
    command
        .env(OWN_PROGRAM, workspace.own_program())
        .env("PLANB_DIST", dist);
    if built(&dist_sub) {
        command.env("PLANB_DIST_SUB", dist_sub);
    }
    command.arg("--").args(words);
    if quick && words.is_empty() {
        // The stories that are told on each engine: the shortest list that still shows the main job.
        command.arg("_on_chromium");
    }
    Ok(vec![command])
}

/// How long ago the build was made: an old one says nothing about the code of now.
fn age_in_minutes(dist: &Path) -> Option<u64> {
    let made = dist
        .join("index.html")
        .metadata()
        .and_then(|facts| facts.modified())
        .ok()?;
    Some(made.elapsed().ok()?.as_secs() / 60)
}

fn in_cargo(words: &[&str]) -> Command {
    let mut command = cargo();
    command.args(words);
    command
}

fn denying_warnings(words: &[&str]) -> Command {
    let mut command = in_cargo(&["clippy"]);
    command.args(words).args(["--", "--deny", "warnings"]);
    command
}
