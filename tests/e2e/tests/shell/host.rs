//! What the host sends, and odd hosts.

use anyhow::{Context, Result, ensure};
use e2e::browser::Engine;
use e2e::deployment::{INDEX, contents, digest, files_of, place, the_file};
use e2e::programs::{dist, dist_sub};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use serde_json::json;

/// What the worker need not keep: the host's own files, the worker itself, the question whether there is a network.
const NOT_KEPT: [&str; 4] = ["sw.js", "_headers", "_redirects", "online.txt"];

#[test]
fn hazard_23_the_worker_lists_every_file_that_was_built_with_its_digest() -> Result<(), Failure> {
    play(async |_| {
        for folder in [dist()?, dist_sub()?] {
            let mut built = contents(&folder)?;
            built.retain(|name, _| !name.starts_with("screenshots/"));
            for file in files_of(&folder)? {
                let name = if file.path()? == INDEX {
                    "index.html"
                } else {
                    file.path()?
                };
                let bytes = built
                    .remove(name)
                    .with_context(|| format!("{name} is listed and was not built"))?;
                ensure!(
                    digest(&bytes) == file.sha256()?,
                    "{name} is not what the worker expects"
                );
            }
            for name in NOT_KEPT {
                built.remove(name);
            }
            ensure!(built.is_empty(), "built and not listed: {:?}", built.keys());
        }
        Ok(())
    })
}

#[test]
fn hazard_33_what_must_be_fresh_is_asked_for_anew_and_what_never_changes_is_not() -> Result<(), Failure> {
    play(async |_| {
        let server = Server::start(&dist()?, "/").await?;
        for path in ["/", "/sw.js", "/manifest.webmanifest", "/contacts"] {
            let answer = server.get(path).await?;
            ensure!(answer.status == 200, "{path}: {}", answer.status);
            let caching = answer
                .headers
                .get("cache-control")
                .with_context(|| format!("{path} may be cached"))?;
            ensure!(caching == "no-cache", "{path}: {caching}");
        }
        for ending in ["_bg.wasm", "boot-*.js"] {
            let name = match ending.split_once('*') {
                Some((start, _)) => files_of(&dist()?)?
                    .iter()
                    .filter_map(|file| file.path().ok().map(str::to_owned))
                    .find(|path| path.starts_with(start))
                    .context("no boot script")?,
                None => the_file(&dist()?, ending)?,
            };
            let answer = server.get(&format!("/{name}")).await?;
            let caching = answer.headers.get("cache-control").context("no caching")?;
            ensure!(caching.contains("immutable"), "{name}: {caching}");
        }
        Ok(())
    })
}

#[test]
fn hazard_67_every_answer_carries_the_policy_and_nothing_that_breaks_plain_http() -> Result<(), Failure> {
    play(async |_| {
        let server = Server::start(&dist()?, "/").await?;
        for path in ["/", "/sw.js", "/contacts", "/online.txt"] {
            let answer = server.get(path).await?;
            let header = |name: &str| {
                answer
                    .headers
                    .get(name)
                    .with_context(|| format!("{path}: no {name}"))
            };
            let policy = header("content-security-policy")?;
            for part in [
                "default-src 'none'",
                "connect-src 'self'",
                "frame-ancestors 'none'",
                "base-uri 'none'",
            ] {
                ensure!(policy.contains(part), "{path}: no {part} in {policy}");
            }
            ensure!(
                !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
                "{path}: {policy}"
            );
            // WebKit opens nothing on plain http with these.
            ensure!(!policy.contains("upgrade-insecure-requests"), "{path}: {policy}");
            ensure!(
                !answer.headers.contains_key("strict-transport-security"),
                "{path}: HSTS on plain http"
            );
            // It would erase people's plans.
            ensure!(
                !answer.headers.contains_key("clear-site-data"),
                "{path}: Clear-Site-Data"
            );
            ensure!(header("x-content-type-options")? == "nosniff", "{path}");
            ensure!(header("referrer-policy")? == "no-referrer", "{path}");
        }
        let wasm = server
            .get(&format!("/{}", the_file(&dist()?, "_bg.wasm")?))
            .await?;
        ensure!(
            wasm.headers
                .get("content-type")
                .is_some_and(|kind| kind == "application/wasm"),
            "the type of .wasm"
        );
        Ok(())
    })
}

/// What a host's or a browser's own helper would put between a start and the kept files, or would wait for.
#[test]
fn hazards_16_38_and_46_no_script_waits_for_locks_preloads_ranges_or_background_sync() -> Result<(), Failure>
{
    play(async |_| {
        for (name, bytes) in contents(&dist()?)? {
            if !name.ends_with(".js") {
                continue;
            }
            let script = String::from_utf8(bytes)?;
            for word in [
                "navigationPreload",
                "navigator.locks",
                ".locks.request",
                "'Range'",
                "SyncManager",
                ".sync.",
            ] {
                ensure!(!script.contains(word), "{name} speaks of {word}");
            }
        }
        Ok(())
    })
}

/// The bound is the last release's size and a tenth: what grows the download has to say so here.
#[test]
fn hazard_58_the_download_grows_only_on_purpose() -> Result<(), Failure> {
    play(async |_| {
        const LONGEST: usize = 5_300_000;
        let all = contents(&dist()?)?;
        let wasm = all.iter().find(|(name, _)| name.ends_with(".wasm"));
        let (name, bytes) = wasm.context("no module")?;
        ensure!(bytes.len() <= LONGEST, "{name} has {} bytes", bytes.len());
        Ok(())
    })
}

#[test]
fn hazards_30_and_32_a_host_that_moves_the_index_and_mislabels_wasm_is_good_enough() -> Result<(), Failure> {
    play(async |stage| {
        // The first visit warns that it cannot compile while the file arrives; that is the point.
        stage.expect_fault("application/wasm");
        let browser = stage.browser(Engine::Chromium).await?;
        for fault in ["redirect-index", "octet-stream"] {
            let mut server = Server::start(&dist()?, "/").await?;
            server.faults(&[fault]).await?;
            shell::first_visit(&browser, &server).await?;
            server.kill().await?;
            browser.open("about:blank").await?;
            shell::open(&browser, &server.address("")).await?;
            shell::open(&browser, &server.address("index.html")).await?;
            let wasm = json!(server.address(&the_file(&dist()?, "_bg.wasm")?));
            let kind = browser
                .js_async(
                    "return (await fetch(arguments[0])).headers.get('content-type');",
                    [wasm],
                )
                .await?;
            ensure!(kind == "application/wasm", "with {fault} the kept file is {kind}");
        }
        Ok(())
    })
}

#[test]
fn hazard_28_a_worker_whose_store_fails_still_answers_every_start_with_a_page() -> Result<(), Failure> {
    play(async |stage| {
        let broken = e2e::deployment::Deployment::copy(&dist()?)?;
        broken.prepend_to_worker(
            "self.addEventListener('message', ({ data }) => {
                 if (data !== 'break the store') return;
                 for (const name of ['match', 'open', 'keys', 'has']) {
                     CacheStorage.prototype[name] = name === 'match'
                         ? () => { throw new Error('broken'); }
                         : () => Promise.reject(new Error('broken'));
                 }
             });",
        )?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(broken.folder(), "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        browser
            .js(
                "navigator.serviceWorker.controller.postMessage('break the store');",
                [],
            )
            .await?;
        for path in ["", "contacts", "card", "index.html"] {
            browser.open(&server.address(path)).await?;
            ensure!(shell::shows_card(&browser).await?, "no card at {path}");
        }
        ensure!(
            place(broken.folder(), INDEX).is_file(),
            "the trial itself is broken"
        );
        Ok(())
    })
}
