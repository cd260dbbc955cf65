//! Each warning that the app works out comes with what is written and goes with what mends it.

mod case;
mod of_activities;
mod of_days;
mod of_lines;
mod of_people;

use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

use case::Case;

fn each_comes_and_goes(cases: &[Case], always: Option<&Case>) -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        let browser: &Browser = &browser;
        if let Some(always) = always {
            always.write(browser).await?;
        }
        for case in cases {
            case.play(browser).await?;
        }
        Ok(())
    })
}

#[test]
fn every_warning_about_lines_comes_and_goes() -> Result<(), Failure> {
    each_comes_and_goes(of_lines::CASES, None)
}

#[test]
fn every_warning_about_activities_comes_and_goes() -> Result<(), Failure> {
    each_comes_and_goes(of_activities::CASES, None)
}

#[test]
fn every_warning_about_days_messages_and_documents_comes_and_goes() -> Result<(), Failure> {
    each_comes_and_goes(of_days::CASES, Some(&of_days::ALWAYS_DUE))
}
