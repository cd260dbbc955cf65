//! A phone whose battery dies in the middle of writing.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::programs::dist;
use e2e::screens::{at_least, go, start_incident, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use serde_json::{Value, json};

/// How often the browser is killed when nobody asks for more.
const KILLS: u32 = 50;

/// As often as `PLANB_KILLS` says, for a long run; `usual` without it.
pub(super) fn kills(usual: u32) -> Result<u32> {
    match std::env::var("PLANB_KILLS") {
        Ok(asked) => asked
            .trim()
            .parse()
            .with_context(|| format!("PLANB_KILLS={asked}")),
        Err(_) => Ok(usual),
    }
}

/// Writes a note through the form, as fast as the page lets a person; counts it once it is in the list, and notes
/// in `window.shown_saved` every note that was there when the app said "saved".
const WRITE: &str = "
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async (probe) => { for (let tries = 0; tries < 600; tries += 1) {
        const found = probe(); if (found) return found; await frame(); }
        throw new Error('nothing came'); };
    const named = (name) => document.querySelector(`[data-test=\"${name}\"]`);
    const inner = (name) => { const found = named(name);
        return found && (found.matches('button, textarea') ? found : found.querySelector('button, textarea')); };
    window.written ??= [];
    window.shown_saved ??= [];
    window.watch ??= setInterval(() => {
        if (document.documentElement.dataset.save === 'saved') window.shown_saved = [...window.written];
    }, 1);
    (await until(() => inner('note'))).click();
    const field = await until(() => inner('note-text'));
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));
    inner('save-note').click();
    // The command has run when the click returns: from here on 'saved' speaks of this note too.
    window.written.push(arguments[0]);
    await until(() => !named('note-form'));
    return window.shown_saved;";

#[test]
fn hazard_1_nothing_that_was_shown_as_saved_is_lost_in_many_kills() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.killable().await?;
        shell::first_visit(&browser, &server).await?;
        start_incident(&browser).await?;
        e2e::screens::saved(&browser).await?;
        server.kill().await?;

        let kills = kills(KILLS)?;
        let mut kept: Vec<String> = Vec::new();
        let mut chance = 0x2545_F491_4F6C_DD1D_u64;
        for kill in 0..kills {
            let acknowledged = write_until_killed(&browser, kill, &mut chance).await?;
            kept.extend(acknowledged);
            browser.begin().await?;
            shell::open(&browser, &server.address("")).await?;
            let log = whole_log(&browser).await?;
            let lost: Vec<&String> = kept
                .iter()
                .filter(|note| !log.iter().any(|line| line.contains(*note)))
                .collect();
            ensure!(
                lost.is_empty(),
                "kill {kill} of {kills} lost what was shown as saved: {lost:?}"
            );
            go(&browser, "/", "").await?;
        }
        // A run in which nothing was ever shown as saved would prove nothing.
        ensure!(
            kept.len() >= kills as usize,
            "only {} notes were shown as saved",
            kept.len()
        );
        println!("{kills} kills, {} notes shown as saved, 0 lost", kept.len());
        Ok(())
    })
}

/// Writes one to four notes and kills the browser a random moment later; returns those that were shown as saved.
async fn write_until_killed(browser: &Browser, kill: u32, chance: &mut u64) -> Result<Vec<String>> {
    let mut seen = Value::Null;
    for number in 0..=(next(chance) % 4) {
        let text = format!("regel {kill}-{number} van de test");
        seen = browser.js_async(WRITE, [json!(text)]).await?;
    }
    let until = Instant::now() + Duration::from_millis(next(chance) % 60);
    while Instant::now() < until {
        seen = browser.js("return window.shown_saved;", []).await?;
    }
    browser.kill()?;
    serde_json::from_value(seen).context("what was shown as saved")
}

async fn whole_log(browser: &Browser) -> Result<Vec<String>> {
    tap(browser, "whole-log").await?;
    at_least(browser, 1, "log-line").await?;
    // A long log stands there a page at a time.
    while !texts(browser, "more-lines").await?.is_empty() {
        let before = texts(browser, "log-line").await?.len();
        tap(browser, "more-lines").await?;
        at_least(browser, before + 1, "log-line").await?;
    }
    let script =
        "return [...document.querySelectorAll('[data-test=log-line]')].map((line) => line.innerText);";
    Ok(serde_json::from_value(browser.js(script, []).await?)?)
}

/// The next number of a xorshift sequence: the same moments in every run.
pub(super) fn next(chance: &mut u64) -> u64 {
    *chance ^= *chance << 13;
    *chance ^= *chance >> 7;
    *chance ^= *chance << 17;
    *chance
}
