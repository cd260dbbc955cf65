//! A host or a network that sends something else than what was built.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::deployment::{Deployment, INDEX, files_of, place};
use e2e::programs::{dist, is_quick};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::{SOON, wait_until};

const PORTAL: &[u8] = b"<!doctype html><title>Welcome</title><h1>Sign in to use this network</h1>";

#[test]
fn hazards_21_31_35_a_release_with_one_broken_file_is_never_taken_and_the_old_one_stays()
-> Result<(), Failure> {
    if is_quick() {
        return Ok(());
    }
    play(async |stage| {
        expect_broken_files(stage);
        let built = dist()?;
        let next = Deployment::release(
            &built,
            "icons/mark.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        )?;
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&built, "/").await?;
        shell::first_visit(&browser, &server).await?;
        let old = shell::build(&browser).await?;
        server.deploy(next.folder()).await?;
        for file in next.files()? {
            let name = if file.path()? == INDEX {
                "index.html"
            } else {
                file.path()?
            };
            for fault in ["missing", "cut", "flip"] {
                server.faults(&[&format!("{fault}={name}")]).await?;
                refused(&browser, &old, &format!("{name} {fault}")).await?;
            }
            server.faults(&[]).await?;
            let place = place(next.folder(), file.path()?);
            let right = std::fs::read(&place)?;
            std::fs::write(&place, PORTAL)?;
            refused(&browser, &old, &format!("{name} is a portal's page")).await?;
            std::fs::write(&place, right)?;
        }
        for fault in ["status=500", "portal", "reset"] {
            server.faults(&[fault]).await?;
            let (kept, ready) = (shell::status(&browser).await?, shell::update(&browser).await);
            ensure!(!ready.unwrap_or(false), "a release came out of {fault}");
            ensure!(
                kept.is_some_and(|kept| kept.is_complete()),
                "the old build was harmed by {fault}"
            );
        }
        // The same release arrives once the host is well.
        server.faults(&[]).await?;
        ensure!(shell::update(&browser).await?, "the whole release was refused");
        ensure!(
            shell::complete(&browser).await?.candidate() == Some(&next.build()?),
            "the release does not wait"
        );
        // And the old one still opens with no server.
        server.kill().await?;
        shell::open(&browser, &server.address("")).await?;
        Ok(())
    })
}

async fn refused(browser: &Browser, old: &str, case: &str) -> Result<()> {
    ensure!(
        !shell::update(browser).await?,
        "{case}: a broken release was taken"
    );
    let kept = shell::complete(browser).await?;
    ensure!(
        kept.current() == Some(old) && kept.candidate().is_none(),
        "{case}: {kept:?}"
    );
    let caches = shell::caches(browser).await?;
    let builds = caches.iter().filter(|name| name.contains(":build:")).count();
    ensure!(builds == 1, "{case}: something half is kept: {caches:?}");
    Ok(())
}

#[test]
fn hazards_21_31_35_a_first_visit_with_one_broken_file_keeps_nothing_and_heals_at_the_next()
-> Result<(), Failure> {
    if is_quick() {
        return Ok(());
    }
    play(async |stage| {
        expect_broken_files(stage);
        let built = dist()?;
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&built, "/").await?;
        let all = files_of(&built)?;
        let of_kind = |ending: &str| {
            all.iter()
                .filter_map(|file| file.path().ok())
                .find(|path| path.ends_with(ending))
        };
        for ending in ["_bg.wasm", ".css", ".svg", ".webmanifest"] {
            let name = of_kind(ending).with_context(|| format!("no file ends in {ending}"))?;
            for fault in ["missing", "cut", "flip"] {
                shell::forget(&browser, &server).await?;
                server.faults(&[&format!("{fault}={name}")]).await?;
                server.forget_requests().await?;
                browser.open(&server.address("")).await?;
                given_up(&browser, &server, name).await?;
                let caches = shell::caches(&browser).await?;
                ensure!(
                    !caches.iter().any(|name| name.contains(":build:")),
                    "{name} {fault}: {caches:?}"
                );
                server.faults(&[]).await?;
                comes_up(&browser, &server)
                    .await
                    .with_context(|| format!("after {name} {fault}"))?;
            }
        }
        Ok(())
    })
}

/// The next visit. The browser's own cache may still hold the broken file; then the person taps "start again", and
/// the worker has the right one.
async fn comes_up(browser: &Browser, server: &Server) -> Result<()> {
    browser.open(&server.address("")).await?;
    browser
        .wait_for_js(
            "document.documentElement.matches('[data-ready], [data-stopped]')",
            SOON,
        )
        .await?;
    shell::complete(browser).await?;
    let again = "[...document.querySelectorAll('#stopped [data-do=again]')].find((button) => button.checkVisibility())";
    browser.js(&format!("{again}?.click();"), []).await?;
    browser
        .wait_for_js("document.documentElement.dataset.ready === 'true'", SOON)
        .await?;
    shell::complete(browser).await.map(|_| ())
}

/// Waits until the worker was fetched, has asked for the broken file, and was given up.
async fn given_up(browser: &Browser, server: &Server, name: &str) -> Result<()> {
    wait_until("the worker to be given up", SOON, async || {
        let asked = server.requests().await?;
        let by_worker = asked.iter().skip_while(|line| !line.ends_with("/sw.js"));
        let tried = by_worker
            .filter(|line| line.ends_with(&format!("/{name}")))
            .count()
            > 0;
        let registered = browser
            .js_async(
                "return Boolean(await navigator.serviceWorker.getRegistration());",
                [],
            )
            .await?;
        Ok(tried && registered == false)
    })
    .await
}

fn expect_broken_files(stage: &Stage) {
    for words in [
        "Failed to load resource",
        "Plan B cannot start",
        "MIME type",
        "Failed to register a ServiceWorker",
    ] {
        stage.expect_fault(words);
    }
}
