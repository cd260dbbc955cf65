//! Waiting for a condition, never for a time.

use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

/// How long a page, a worker or a program may take on a busy machine before a test calls it broken.
pub const SOON: Duration = Duration::from_secs(20);

const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// Looks again and again until `probe` finds something. An error of a look counts as "not yet": pages change
/// under a look.
///
/// # Errors
/// When nothing was found `within`; it names `what` and the last look's error.
pub async fn wait_for<T>(
    what: &str,
    within: Duration,
    mut probe: impl AsyncFnMut() -> Result<Option<T>>,
) -> Result<T> {
    let started = Instant::now();
    loop {
        let last = match probe().await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => None,
            Err(error) => Some(error),
        };
        if started.elapsed() >= within {
            let waited = format!("waited {within:?} in vain for: {what}");
            return Err(last
                .unwrap_or_else(|| anyhow!("nothing of the kind was seen"))
                .context(waited));
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}

/// [`wait_for`] for a plain yes or no.
///
/// # Errors
/// As [`wait_for`].
pub async fn wait_until(
    what: &str,
    within: Duration,
    mut probe: impl AsyncFnMut() -> Result<bool>,
) -> Result<()> {
    wait_for(what, within, async || Ok(probe().await?.then_some(()))).await
}
