//! Phones that are not as they should be: two whose people both think that they lead, one with a wrong date, one whose
//! battery is nearly empty.

use std::fs;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, confirm, copy, fill, go, note, root, running_incident, saved, says, says_no_more,
    start_incident, take_in, tap, texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::SOON;

use super::lead::shift_clock;

#[test]
fn two_people_who_both_took_the_lead_are_told_so_and_who_holds_it() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let (first, second, incident) = two_phones(stage, &mut server).await?;
        leads(&first, &incident, "Els MAES").await?;
        // A minute apart, so that it is plain who came later.
        shift_clock(&second, 1).await?;
        shell::open(&second, &server.address("")).await?;
        leads(&second, &incident, "Jan PEETERS").await?;
        for phone in [&first, &second] {
            says_no_more(phone, "two-leads", "Twee mensen").await?;
        }

        let (of_first, of_second) = (file_of(&first).await?, file_of(&second).await?);
        take(&first, &of_second).await?;
        take(&second, &of_first).await?;
        for phone in [&first, &second] {
            go(phone, "/", "").await?;
            says(phone, "room-lead", "Twee mensen namen de leiding").await?;
            go(phone, "/", &format!("{incident}/lead")).await?;
            says(phone, "two-leads", "Els MAES om").await?;
            says(phone, "two-leads", "Jan PEETERS om").await?;
            says(phone, "two-leads", "De laatste geldt: Jan PEETERS").await?;
            says(phone, "leads", "Jan PEETERS heeft de leiding").await?;
        }

        // They agree; whoever takes it now knows of both, and the notice goes, on the other phone too.
        tap(&first, "lead-own").await?;
        says(&first, "leads", "Els MAES heeft de leiding").await?;
        says_no_more(&first, "two-leads", "Twee mensen").await?;
        let agreed = file_of(&first).await?;
        take(&second, &agreed).await?;
        go(&second, "/", &format!("{incident}/lead")).await?;
        says(&second, "leads", "Els MAES heeft de leiding").await?;
        says_no_more(&second, "two-leads", "Twee mensen").await
    })
}

#[test]
fn a_start_that_lies_weeks_back_is_told_and_leads_to_where_it_is_corrected() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let (first, second, _) = two_phones(stage, &mut server).await?;
        go(&first, "/", "").await?;
        at_least(&first, 1, "next-step").await?;
        ensure!(
            texts(&first, "odd-start").await?.is_empty(),
            "nothing is odd on a phone whose date is right"
        );
        // The other phone believes that it is forty days later.
        shift_clock(&second, 40 * 24 * 60).await?;
        shell::open(&second, &server.address("")).await?;
        says(
            &second,
            "odd-start",
            "De datum van dit toestel of van een ander klopt niet",
        )
        .await?;
        tap(&second, "mend-start").await?;
        at_least(&second, 1, "correct-lines").await.map(drop)
    })
}

#[test]
fn an_incident_that_was_closed_on_another_phone_is_told_and_still_takes_notes_and_calls()
-> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let (first, second, incident) = two_phones(stage, &mut server).await?;
        go(&first, "/", &format!("{incident}/end")).await?;
        tap(&first, "close-incident").await?;
        confirm(&first).await?;
        at_least(&first, 1, "to-review").await?;
        saved(&first).await?;
        let closed = file_of(&first).await?;

        // The second one knows nothing of it and goes on.
        note(&second, "De monteur is er").await?;
        take(&second, &closed).await?;
        go(&second, "/", "").await?;
        at_least(&second, 1, "start-incident").await?;
        says(&second, "closed-elsewhere", "op een ander toestel afgesloten").await?;
        tap(&second, "closed-look").await?;
        says(&second, "log-line", "De monteur is er").await?;
        says(&second, "log-after-end", "na het einde").await?;

        note(&second, "De operator belde terug").await?;
        says(&second, "log-line", "De operator belde terug").await?;
        tap(&second, "to-calls").await?;
        tap(&second, "result-reached").await?;
        says(&second, "call-progress", "1 van 12 bereikt").await?;
        saved(&second).await?;
        // Whoever looked knows.
        go(&second, "/", "").await?;
        at_least(&second, 1, "start-incident").await?;
        says_no_more(&second, "closed-elsewhere", "afgesloten").await
    })
}

#[test]
fn a_line_of_a_phone_with_a_wrong_date_is_marked_wherever_the_log_stands() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let (first, second, incident) = two_phones(stage, &mut server).await?;
        // Two days ahead.
        shift_clock(&second, 2 * 24 * 60).await?;
        shell::open(&second, &server.address("")).await?;
        note(&second, "De kelder staat droog").await?;
        let odd = file_of(&second).await?;
        take(&first, &odd).await?;
        go(&first, "/", "").await?;
        says(&first, "log-line", "De kelder staat droog").await?;
        says(&first, "log-odd", "een van de klokken loopt 1\u{a0}dag").await?;
        go(&first, "/", &incident).await?;
        says(&first, "log-line", "De kelder staat droog").await?;
        says(&first, "log-odd", "Dit uur moet nog komen").await?;
        let seen = "const mark = document.querySelector('[data-test=log-odd]').getBoundingClientRect();
            return mark.width > 0 && mark.height > 0 && mark.right <= innerWidth;";
        ensure!(first.js(seen, []).await? == true, "the mark cannot be seen");
        ensure!(
            at_least(&first, 1, "log-odd").await?.len() == 1,
            "what fits is marked too"
        );
        Ok(())
    })
}

#[test]
fn a_battery_that_runs_low_says_so_and_the_dark_screen_stays_dark() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        battery(&browser, 0.5).await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        start_incident(&browser).await?;
        browser.wait_for_js(NO_LOW_BATTERY, SOON).await?;
        let drain = "battery.level = 0.13; battery.dispatchEvent(new Event('levelchange'));";
        browser.js(drain, []).await?;
        says(&browser, "battery-low", "Batterij 13").await?;
        let unfold = "document.querySelector('[data-test=dark-screen]').closest('details').open = true;";
        at_least(&browser, 1, "dark-screen").await?;
        browser.js(unfold, []).await?;
        let light = brightness(&browser).await?;
        tap(&browser, "dark-screen").await?;
        browser
            .wait_for_js("document.documentElement.dataset.dark === 'true'", SOON)
            .await?;
        let dark = brightness(&browser).await?;
        ensure!(
            light > 0.8 && dark < 0.1,
            "the ground went from {light} to {dark}, of 0 black and 1 white"
        );
        says(&browser, "dark-screen", "Gewoon scherm").await?;
        // It reads in the dark as well, and is so after the browser was closed.
        let script = format!(
            "{COLOURS} const [one, other] = [painted(getComputedStyle(document.querySelector('main')).color), ground()]
                 .map(luminance).sort((a, b) => b - a);
             return (one + 0.05) / (other + 0.05);"
        );
        let contrast = browser.js(&script, []).await?;
        ensure!(
            contrast.as_f64().is_some_and(|contrast| contrast >= 4.5),
            "contrast {contrast}"
        );
        saved(&browser).await?;
        browser.restart().await?;
        battery(&browser, 0.13).await?;
        shell::open(&browser, &server.address("")).await?;
        says(&browser, "battery-low", "Batterij 13").await?;
        ensure!(
            root(&browser, "dark").await? == "true",
            "the screen is bright again"
        );
        let charge = "battery.charging = true; battery.dispatchEvent(new Event('chargingchange'));";
        browser.js(charge, []).await?;
        browser.wait_for_js(NO_LOW_BATTERY, SOON).await
    })
}

/// From the next page on the phone's battery is so full, of 1, and hangs on no charger.
async fn battery(browser: &Browser, level: f64) -> Result<()> {
    let script = format!(
        "window.battery = Object.assign(new EventTarget(), {{ level: {level}, charging: false }});
         navigator.getBattery = async () => battery;"
    );
    shell::before_load(browser, &script).await
}

/// Nothing is said of the battery.
const NO_LOW_BATTERY: &str = "document.querySelector('[data-test=battery-low]') === null";

/// How bright the ground of the screen is, 0 black to 1 white.
async fn brightness(browser: &Browser) -> Result<f64> {
    let script = format!("{COLOURS} return luminance(ground());");
    let value = browser.js(&script, []).await?;
    value.as_f64().context("no colour")
}

/// The colours of the screen as they are painted, whatever form the style gives them.
const COLOURS: &str = "
    const painted = (colour) => {
        const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) => rgb.map((part) => part / 255)
        .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = () => {
        for (let element = document.querySelector('main'); element; element = element.parentElement) {
            const colour = getComputedStyle(element).backgroundColor;
            if (colour !== 'rgba(0, 0, 0, 0)') return painted(colour);
        }
        return [255, 255, 255];
    };";

/// Two phones that know the same incident, with the server gone.
async fn two_phones(stage: &Stage, server: &mut Server) -> Result<(Rc<Browser>, Rc<Browser>, String)> {
    let first = stage.browser(Engine::Chromium).await?;
    let second = stage.browser(Engine::Chromium).await?;
    let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
    for phone in [&first, &second] {
        shell::first_visit(phone, server).await?;
        take(phone, &plan).await?;
    }
    server.kill().await?;
    go(&first, "/", "").await?;
    start_incident(&first).await?;
    let incident = running_incident(&first, "/").await?;
    saved(&first).await?;
    let begun = file_of(&first).await?;
    take(&second, &begun).await?;
    go(&second, "/", "").await?;
    at_least(&second, 1, "room-lead").await?;
    Ok((first, second, incident))
}

/// Somebody takes the lead on this phone.
async fn leads(phone: &Browser, incident: &str, name: &str) -> Result<()> {
    go(phone, "/", &format!("{incident}/lead")).await?;
    tap(phone, "lead-own").await?;
    fill(phone, "lead-name", name).await?;
    tap(phone, "lead-save").await?;
    says(phone, "leads", &format!("{name} heeft de leiding")).await?;
    saved(phone).await
}

/// What a phone's copy holds.
async fn file_of(phone: &Browser) -> Result<String> {
    go(phone, "/", "contacts").await?;
    go(phone, "/", "exchange").await?;
    copy(phone).await
}

async fn take(phone: &Browser, file: &str) -> Result<()> {
    go(phone, "/", "contacts").await?;
    go(phone, "/", "exchange").await?;
    take_in(phone, file).await
}
