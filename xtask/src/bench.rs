//! `cargo xtask bench`: what a build weighs, against the budgets.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::arguments::Arguments;
use crate::base::Base;
use crate::precache::files::Staging;
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

/// Prints the sizes of a build.
///
/// # Errors
/// If there is no build or it is over a budget.
pub fn command(mut arguments: Arguments, workspace: &Workspace) -> Result<(), String> {
    let folder = arguments
        .value("--dir")?
        .map_or_else(|| workspace.dist(&Base::root()), PathBuf::from);
    arguments.finish()?;
    if !folder.join("index.html").is_file() {
        return Err(format!(
            "nothing is built in {}; cargo xtask build does it",
            folder.display()
        ));
    }
    let mut weights = weigh(&folder)?;
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    let (text, within) = table(&weights);
    println!("{text}");
    if within {
        Ok(())
    } else {
        Err("The build is over its budget.".to_owned())
    }
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

fn table(weights: &[Weight]) -> (String, bool) {
    let mut text = format!("{:>10} {:>10}  file\n", "bytes", "brotli");
    // Writing to a String cannot fail.
    for Weight { name, raw, brotli } in weights {
        let _ = writeln!(text, "{raw:>10} {brotli:>10}  {name}");
    }
    let mut within = true;
    let wasm = weights
        .iter()
        .filter(|weight| weight.name.ends_with(".wasm"));
    let totals = [
        ("WebAssembly", WASM_BUDGET, wasm.collect::<Vec<_>>()),
        ("kept offline", ALL_BUDGET, weights.iter().collect()),
    ];
    for (what, budget, counted) in totals {
        let raw: usize = counted.iter().map(|weight| weight.raw).sum();
        let brotli: usize = counted.iter().map(|weight| weight.brotli).sum();
        within &= brotli <= budget;
        let verdict = if brotli <= budget { "within" } else { "OVER" };
        let _ = writeln!(
            text,
            "{raw:>10} {brotli:>10}  {what}: {verdict} the budget of {budget}"
        );
    }
    (text, within)
}

#[cfg(test)]
mod tests {
    use super::{WASM_BUDGET, Weight, table};

    #[test]
    fn webassembly_over_its_budget_is_told_and_fails() {
        let weight = |brotli| Weight {
            name: "a_bg.wasm".to_owned(),
            raw: 1_000_000,
            brotli,
        };
        assert!(table(&[weight(WASM_BUDGET)]).1);
        let (text, within) = table(&[weight(WASM_BUDGET + 1)]);
        assert!(!within && text.contains("WebAssembly: OVER"), "{text}");
    }
}
