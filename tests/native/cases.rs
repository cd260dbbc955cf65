//! How many cases a property is tried with.

use proptest::prelude::ProptestConfig;

/// As many as `PROPTEST_CASES` says, for a long run; `usual` without it. The same number may be cases that do not count.
pub fn cases(usual: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok();
    let cases = asked.and_then(|asked| asked.parse().ok()).unwrap_or(usual);
    ProptestConfig {
        cases,
        max_global_rejects: cases.max(1024),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}
