//! A phone whose battery dies while somebody handles an incident, edits a contact or takes in a file.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::programs::dist;
use e2e::screens::{confirm, copy, fill, go, pick_file, saved, start_incident, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use super::killed::{kills, next};
use super::lead::pass_seconds;

/// How often the browser is killed in an incident when nobody asks for more.
const KILLS: u32 = 18;
/// How often it is killed while a file is taken in, likewise.
const IMPORTS: u32 = 10;
/// A contact of the example plan.
const CONTACT: &str = "1";

/// What was shown as saved so far.
#[derive(Default)]
struct Shown {
    /// Lines of the log.
    lines: usize,
    /// The contact's function: every edit has a higher number.
    function: u64,
}

#[test]
fn hazard_1_ticks_results_and_edits_shown_as_saved_survive_kills_in_an_incident() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.killable().await?;
        shell::first_visit(&browser, &server).await?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &example()?).await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        saved(&browser).await?;
        server.kill().await?;

        let mut shown = Shown {
            lines: 1,
            function: 0,
        };
        let kills = kills(KILLS)?;
        let mut chance = 0x9E37_79B9_7F4A_7C15_u64;
        for kill in 0..kills {
            for _ in 0..=(next(&mut chance) % 2) {
                act(&browser, next(&mut chance), &mut shown).await?;
            }
            // One more, of which nobody was told that it is saved.
            act_unseen(&browser, next(&mut chance)).await?;
            kill_within(&browser, next(&mut chance) % 60).await?;
            browser.begin().await?;
            shell::open(&browser, &server.address("exchange")).await?;
            // IndexedDB has answered when it says what is saved.
            saved(&browser).await?;
            let file = copy(&browser).await?;
            let (lines, function) = (log_lines(&file), function_in(&file)?);
            ensure!(
                lines >= shown.lines && function >= shown.function,
                "kill {kill} of {kills}: {lines} lines of {}, function {function} of {}",
                shown.lines,
                shown.function
            );
            // What was kept without a word may be counted on from now on.
            shown = Shown { lines, function };
        }
        Ok(())
    })
}

#[test]
fn hazard_69_a_file_taken_in_while_the_browser_dies_is_there_as_a_whole_or_not_at_all() -> Result<(), Failure>
{
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.killable().await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "exchange").await?;
        let plan = example()?;
        // A copy leaves out what is for the crisis team only.
        take_in(&browser, &plan).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        saved(&browser).await?;
        let whole = entities(&copy(&browser).await?);
        wiped(&browser, &server).await?;
        let kills = kills(IMPORTS)?;
        let mut chance = 0xD1B5_4A32_D192_ED03_u64;
        let mut seen = (0, 0);
        for kill in 0..kills {
            pick_file(&browser, &plan).await?;
            tap(&browser, "preview-take").await?;
            kill_within(&browser, next(&mut chance) % 160).await?;
            browser.begin().await?;
            shell::open(&browser, &server.address("exchange")).await?;
            saved(&browser).await?;
            let found = match has_a_plan(&browser).await? {
                true => entities(&copy(&browser).await?),
                false => 0,
            };
            ensure!(
                found == 0 || found == whole,
                "kill {kill} of {kills}: {found} entities of {whole}"
            );
            if found == 0 {
                seen.0 += 1;
                continue;
            }
            seen.1 += 1;
            wiped(&browser, &server).await?;
        }
        println!(
            "{kills} kills: {} times nothing, {} times everything",
            seen.0, seen.1
        );
        Ok(())
    })
}

fn example() -> Result<String> {
    fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")
}

/// Does one thing and waits until the app says that it is saved.
async fn act(browser: &Browser, chance: u64, shown: &mut Shown) -> Result<()> {
    if chance.is_multiple_of(3) {
        shown.function += 1;
        edit(browser, shown.function).await?;
    } else {
        note_result(browser).await?;
        shown.lines += 1;
    }
    saved(browser).await
}

/// Does one thing without waiting.
async fn act_unseen(browser: &Browser, chance: u64) -> Result<()> {
    match chance % 3 {
        0 => tick(browser).await,
        _ => note_result(browser).await,
    }
}

async fn tick(browser: &Browser) -> Result<()> {
    go(browser, "/", "checklist").await?;
    let script = "const found = document.querySelector('[data-test=answer-done]');
                  if (found) (found.matches('button') ? found : found.querySelector('button') ?? found).click();";
    browser.js(script, []).await.map(drop)
}

async fn note_result(browser: &Browser) -> Result<()> {
    go(browser, "/", &format!("contacts/{CONTACT}")).await?;
    // The same result at once would be the same call.
    pass_seconds(browser, 4).await?;
    tap(browser, "result-no_answer").await
}

async fn edit(browser: &Browser, number: u64) -> Result<()> {
    go(browser, "/", &format!("contacts/{CONTACT}/edit")).await?;
    fill(browser, "field-function", &format!("Functie nummer {number}")).await?;
    tap(browser, "save-contact").await?;
    browser
        .wait_for_js("!location.pathname.endsWith('/edit')", SOON)
        .await
}

async fn kill_within(browser: &Browser, milliseconds: u64) -> Result<()> {
    let until = Instant::now() + Duration::from_millis(milliseconds);
    while Instant::now() < until {
        // The page goes on writing meanwhile.
        browser.js("return 0;", []).await?;
    }
    browser.kill()
}

fn log_lines(file: &str) -> usize {
    file.matches("\"id\":\"log/").count()
}

fn entities(file: &str) -> usize {
    file.lines().skip(1).filter(|line| !line.is_empty()).count()
}

/// The number in the contact's function; 0 before the first edit.
fn function_in(file: &str) -> Result<u64> {
    let numbers = file.split("Functie nummer ").skip(1).map(|rest| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse::<u64>().context("the function's number")
    });
    numbers
        .collect::<Result<Vec<_>>>()
        .map(|all| all.into_iter().max().unwrap_or(0))
}

/// Whether there is anything to copy.
async fn has_a_plan(browser: &Browser) -> Result<bool> {
    let script = "return document.querySelector('[data-test=save-copy]') !== null;";
    Ok(browser.js(script, []).await? == true)
}

/// Everything is taken away, for the next file.
async fn wiped(browser: &Browser, server: &Server) -> Result<()> {
    go(browser, "/", "settings").await?;
    tap(browser, "wipe").await?;
    confirm(browser).await?;
    browser.wait_for_js("location.pathname === '/'", SOON).await?;
    shell::open(browser, &server.address("exchange")).await.map(drop)
}
