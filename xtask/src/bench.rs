//! `cargo xtask bench`: what a build weighs and how fast it is, against the budgets.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::base::Base;
use crate::engine::Engine;
use crate::precache::files::Staging;
use crate::process::{cargo, run};
use crate::test_tools::TestTools;
use crate::trunk::{self, OWN_PROGRAM};
use crate::workspace::Workspace;

/// All WebAssembly together, in bytes after brotli.
const WASM_BUDGET: usize = 350_000;

/// Everything that is kept for offline use, in bytes after brotli.
const ALL_BUDGET: usize = 700_000;

/// One file's size in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Weight {
    name: String,
    raw: usize,
    brotli: usize,
}

/// Builds unless a build is named, prints its sizes, then measures it in Chromium. Figures over a budget are told and
/// fail nothing.
///
/// # Errors
/// If there is no build or no Chromium.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let named = arguments.value("--dir")?.map(PathBuf::from);
    let sizes_only = arguments.flag("--sizes");
    let parts = arguments.values("--only")?;
    arguments.finish()?;
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
    if !folder.join("index.html").is_file() {
        return Err(format!("nothing is built in {}", folder.display()));
    }
    let mut weights = weigh(&folder)?;
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    println!("{}", table(&weights));
    if sizes_only {
        return Ok(());
    }
    measure(&folder, &parts, workspace)
}

/// Runs the benchmark in Chromium, all of it unless parts are named.
fn measure(folder: &Path, parts: &[String], workspace: &Workspace) -> Result<(), String> {
    let tools = TestTools::ensure(workspace, &[Engine::Chromium], &[]);
    if tools.engines.is_empty() {
        return Err(tools.missing.join("\n"));
    }
    let mut command = cargo();
    command
        .current_dir(workspace.root())
        .args(["run", "--quiet", "--package", "e2e", "--bin", "bench", "--"])
        .args(parts)
        .env(OWN_PROGRAM, workspace.own_program())
        .env("PLANB_DIST", folder);
    tools.tell(&mut command);
    run(&mut command)
}

/// Every file that the worker keeps for offline use.
fn weigh(folder: &Path) -> Result<Vec<Weight>, String> {
    let kept = Staging::new(folder).built_files()?.into_iter();
    kept.map(|file| {
        let name = if file.path.is_empty() {
            "index.html".to_owned()
        } else {
            file.path
        };
        let said = |error: std::io::Error| format!("cannot weigh {name}: {error}");
        let content = std::fs::read(folder.join(&name)).map_err(said)?;
        let brotli = compressed(&content).map_err(said)?;
        Ok(Weight {
            name,
            raw: content.len(),
            brotli,
        })
    })
    .collect()
}

/// The size after brotli at its best, as a host that compresses beforehand sends it.
fn compressed(content: &[u8]) -> std::io::Result<usize> {
    let mut sent = Vec::new();
    let (buffer, quality, window_bits) = (1 << 16, 11, 22);
    let mut writer = brotli::CompressorWriter::new(&mut sent, buffer, quality, window_bits);
    writer.write_all(content)?;
    drop(writer);
    Ok(sent.len())
}

fn table(weights: &[Weight]) -> String {
    let mut text = format!("{:>10} {:>10}  file\n", "bytes", "brotli");
    // Writing to a String cannot fail.
    for Weight { name, raw, brotli } in weights {
        let _ = writeln!(text, "{raw:>10} {brotli:>10}  {name}");
    }
    let wasm = weights.iter().filter(|weight| weight.name.ends_with(".wasm"));
    let totals = [
        ("WebAssembly", WASM_BUDGET, wasm.collect::<Vec<_>>()),
        ("kept offline", ALL_BUDGET, weights.iter().collect()),
    ];
    for (what, budget, counted) in totals {
        let raw: usize = counted.iter().map(|weight| weight.raw).sum();
        let brotli: usize = counted.iter().map(|weight| weight.brotli).sum();
        let verdict = if brotli <= budget { "within" } else { "OVER" };
        let _ = writeln!(
            text,
            "{raw:>10} {brotli:>10}  {what}: {verdict} the budget of {budget}"
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{WASM_BUDGET, Weight, table};

    #[test]
    fn webassembly_over_its_budget_is_told() {
        let weight = |brotli| Weight {
            name: "a_bg.wasm".to_owned(),
            raw: 1_000_000,
            brotli,
        };
        let text = table(&[weight(WASM_BUDGET)]);
        assert!(text.contains("WebAssembly: within"), "{text}");
        let text = table(&[weight(WASM_BUDGET + 1)]);
        assert!(text.contains("WebAssembly: OVER"), "{text}");
    }
}
