//! Opening with the server gone.

use std::path::Path;

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::{dist, dist_sub};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

/// One online visit, then the plug is out and the browser starts anew.
async fn opens_after_one_visit(browser: &Browser, folder: &Path, base: &str) -> Result<()> {
    let mut server = Server::start(folder, base).await?;
    shell::first_visit(browser, &server).await?;
    let build = shell::build(browser).await?;
    server.kill().await?;
    browser.restart().await?;
    for path in ["", "contacts", "checklist?from=shortcut", "plan/lines"] {
        shell::open(browser, &server.address(path)).await?;
        ensure!(
            shell::build(browser).await? == build,
            "another build was served at {path}"
        );
        let splash = browser
            .js("return document.getElementById('splash') === null", [])
            .await?;
        ensure!(splash == true, "the splash still covers the screen at {path}");
    }
    Ok(())
}

#[test]
fn hazard_22_it_opens_with_the_server_gone_after_exactly_one_visit_on_chromium() -> Result<(), Failure> {
    on(Engine::Chromium)
}

#[test]
fn hazard_22_it_opens_with_the_server_gone_after_exactly_one_visit_on_firefox() -> Result<(), Failure> {
    on(Engine::Firefox)
}

#[test]
fn hazard_22_it_opens_with_the_server_gone_after_exactly_one_visit_on_webkit() -> Result<(), Failure> {
    on(Engine::WebKit)
}

fn on(engine: Engine) -> Result<(), Failure> {
    if !engine.is_asked()? {
        return Ok(());
    }
    play(async |stage| opens_after_one_visit(&*stage.browser(engine).await?, &dist()?, "/").await)
}

#[test]
fn hazard_36_it_opens_with_the_server_gone_below_a_path() -> Result<(), Failure> {
    play(async |stage| {
        opens_after_one_visit(&*stage.browser(Engine::Chromium).await?, &dist_sub()?, "/plan-b/").await
    })
}

#[test]
fn hazard_36_two_builds_on_one_host_do_not_touch_each_other() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist_sub()?, "/plan-b/").await?;
        shell::first_visit(&browser, &server).await?;
        let below = shell::build(&browser).await?;
        // The same host, now at its top.
        server.serve_below(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        let top = shell::build(&browser).await?;
        ensure!(below != top, "the page of /plan-b/ was shown at /");
        server.kill().await?;
        browser.restart().await?;
        shell::open(&browser, &server.address("contacts")).await?;
        ensure!(shell::build(&browser).await? == top, "the top lost its build");
        server.set_base("/plan-b/");
        shell::open(&browser, &server.address("contacts")).await?;
        ensure!(shell::build(&browser).await? == below, "the path lost its build");
        Ok(())
    })
}
