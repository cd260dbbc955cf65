//! What the app is made from: every package pinned by digest, of one registry, under a licence that the project may use.
//!
//! A package that is not what it was, comes from elsewhere or forbids its use is a red test, not a surprise.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use crate::workspace::Workspace;

/// Licences that allow what the project does: ship the package inside the app.
const ALLOWED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Zlib",
];

/// Whether a licence expression (SPDX) can be met by allowed licences alone.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    let inner = expression.replace(['(', ')'], " ");
    // A bracket only ever holds the choices of one part, so "each part has an allowed choice" reads it rightly.
    inner.split(" AND ").all(|part| {
        part.split(" OR ")
            .any(|licence| ALLOWED.contains(&licence.trim()))
    })
}

fn lock() -> String {
    std::fs::read_to_string(Workspace::find().unwrap().root().join("Cargo.lock")).unwrap()
}

fn field<'a>(block: &'a str, name: &str) -> Option<&'a str> {
    let start = format!("{name} = \"");
    let mut lines = block.lines();
    lines.find_map(|line| line.strip_prefix(&start)?.strip_suffix('"'))
}

#[test]
fn hazard_73_every_package_is_pinned_by_digest_and_of_one_registry() {
    let lock = lock();
    let mut sources = BTreeSet::new();
    for block in lock.split("[[package]]").skip(1) {
        let name = field(block, "name").unwrap();
        let Some(source) = field(block, "source") else {
            assert!(
                ["plan-b", "xtask", "e2e"].contains(&name),
                "{name} is of no registry"
            );
            continue;
        };
        assert!(source.starts_with("registry+https://"), "{name}: {source}");
        let digest = field(block, "checksum").unwrap_or_default();
        assert_eq!(digest.len(), 64, "{name} has no digest");
        sources.insert(source);
    }
    assert_eq!(sources.len(), 1, "{sources:?}");
}

#[test]
fn hazard_73_every_package_in_the_app_is_under_an_allowed_licence() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--filter-platform"])
        .arg("wasm32-unknown-unknown")
        .current_dir(Workspace::find().unwrap().root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata.get("packages").and_then(Value::as_array).unwrap();
    assert!(packages.len() > 50, "{}", packages.len());
    for package in packages {
        if package.get("source").is_some_and(Value::is_null) {
            continue;
        }
        let name = package.get("name").and_then(Value::as_str).unwrap();
        let licence = package.get("license").and_then(Value::as_str);
        assert!(licence.is_some_and(is_allowed), "{name}: {licence:?}");
    }
}

#[test]
fn a_licence_counts_only_if_all_its_parts_can_be_met() {
    assert!(is_allowed("MIT"));
    assert!(is_allowed("GPL-3.0 OR MIT"));
    assert!(is_allowed("MIT/Apache-2.0"));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(!is_allowed("GPL-3.0"));
    assert!(!is_allowed("MIT AND GPL-3.0"));
    assert!(!is_allowed(""));
}
