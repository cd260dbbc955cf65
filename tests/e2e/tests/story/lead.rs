//! From the first report to the activity that is back: reported, started, classified, asked again, handed over.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, confirm, fill, go, saved, says, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use serde_json::json;

use super::plan_parts::page_says;

#[test]
fn an_incident_is_led_from_the_first_report_to_the_activity_that_is_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        load_example(&browser).await?;
        server.kill().await?;

        reported(&browser).await?;
        tap(&browser, "start-from-report").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "room-class").await?;
        says(&browser, "room-class", "Nog niet bepaald").await?;

        classified(&browser).await?;
        threshold_asks_again(&browser, &server).await?;
        handed_over(&browser).await?;
        activity_back(&browser).await
    })
}

#[test]
fn times_and_levels_that_cannot_be_are_refused_at_their_field_and_what_was_typed_stays() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        go(&browser, "/", "incidents/report").await?;
        fill(&browser, "report-day", "2099-01-01").await?;
        tap(&browser, "save-report").await?;
        page_says(&browser, "Dit uur moet nog komen.").await?;
        page_says(&browser, "Vul dit in.").await?;
        let kept = "document.querySelector('[data-test=report-day] input').value === '2099-01-01'";
        browser.wait_for_js(kept, SOON).await?;

        go(&browser, "/", "").await?;
        e2e::screens::start_incident(&browser).await?;
        open_room(&browser, "class").await?;
        tap(&browser, "choose-class").await?;
        pick(&browser, "class-by-hand", 3).await?;
        tap(&browser, "set-class").await?;
        page_says(&browser, "Vul dit in.").await?;
        fill(&browser, "class-reason", "Ik ken dit gebouw").await?;
        tap(&browser, "set-class").await?;
        says(&browser, "room-class", "Ik ken dit gebouw").await
    })
}

#[test]
fn a_note_says_what_it_is_and_an_incident_without_a_class_is_asked_for_one() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        load_example(&browser).await?;
        go(&browser, "/", "").await?;
        e2e::screens::start_incident(&browser).await?;
        tap(&browser, "note").await?;
        choose(&browser, "note-kind", "Les").await?;
        fill(&browser, "note-text", "Een tweede modem ligt klaar").await?;
        tap(&browser, "save-note").await?;
        says(&browser, "log-line", "Les: Een tweede modem ligt klaar").await?;
        saved(&browser).await?;
        shift_clock(&browser, 95).await?;
        shell::open(&browser, &server.address("")).await?;
        says(&browser, "asks-class", "nog geen klasse").await?;
        tap(&browser, "look-again").await?;
        pick(&browser, "question-danger", 2).await?;
        tap(&browser, "set-class").await?;
        says(&browser, "room-class", "Klasse: crisis").await?;
        go(&browser, "/", "").await?;
        browser
            .wait_for_js("document.querySelector('[data-test=asks-class]') === null", SOON)
            .await
    })
}

#[test]
fn several_open_incidents_are_a_tap_apart_and_work_that_rests_is_shown() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        e2e::screens::start_incident(&browser).await?;
        let first = number(&browser).await?;
        tap(&browser, "start-another").await?;
        confirm(&browser).await?;
        at_least(&browser, 1, "other-incident").await?;
        ensure!(number(&browser).await? != first, "the new one is not shown");
        tap(&browser, "other-incident").await?;
        browser
            .wait_for_js(
                &format!("document.body.innerText.includes({})", json!(first)),
                SOON,
            )
            .await?;
        saved(&browser).await?;
        shell::open(&browser, &server.address("")).await?;
        at_least(&browser, 1, "other-incident").await?;
        ensure!(
            number(&browser).await? == first,
            "which one was shown is forgotten"
        );

        open_room(&browser, "lead").await?;
        fill(&browser, "pause-reason", "Tot de monteur komt").await?;
        tap(&browser, "pause").await?;
        go(&browser, "/", "").await?;
        says(&browser, "paused", "De klokken lopen door").await?;
        tap(&browser, "resume").await?;
        browser
            .wait_for_js("document.querySelector('[data-test=paused]') === null", SOON)
            .await
    })
}

async fn load_example(browser: &Browser) -> Result<()> {
    let plan = std::fs::read_to_string(dist()?.join("example/nl.txt"))?;
    go(browser, "/", "exchange").await?;
    e2e::screens::take_in(browser, &plan).await
}

/// Which incident *Now* shows.
async fn number(browser: &Browser) -> Result<String> {
    let line = browser
        .js("return document.querySelector('.strip-now-line').innerText;", [])
        .await?;
    Ok(line.as_str().unwrap_or_default().to_owned())
}

async fn open_room(browser: &Browser, below: &str) -> Result<()> {
    tap(browser, &format!("room-{below}")).await?;
    browser
        .wait_for_js(&format!("location.pathname.endsWith('/{below}')"), SOON)
        .await
}

/// Presses one of joined buttons by its place.
pub(super) async fn pick(browser: &Browser, name: &str, place: usize) -> Result<()> {
    at_least(browser, 1, name).await?;
    let script = "const named = document.querySelector(`[data-test=\"${arguments[0]}\"]`);
        named.querySelectorAll('input')[arguments[1]].click();";
    browser.js(script, [json!(name), json!(place)]).await.map(drop)
}

async fn reported(browser: &Browser) -> Result<()> {
    go(browser, "/", "").await?;
    tap(browser, "report-event").await?;
    fill(browser, "report-text", "De kassa vraagt steeds opnieuw").await?;
    fill(browser, "report-by", "Jef").await?;
    tap(browser, "report-internet_line").await?;
    tap(browser, "save-report").await?;
    says(browser, "report-row", "Jef").await?;
    let is_idle = texts(browser, "room-class").await?.is_empty();
    ensure!(is_idle, "a report opened an incident");
    Ok(())
}

/// "Don't know" counts as yes: a crisis.
async fn classified(browser: &Browser) -> Result<()> {
    open_room(browser, "class").await?;
    // The plan's own wording, and what it knows of the third question.
    page_says(browser, "Is iemand in gevaar, of werkt lift, alarm of 112 niet?").await?;
    page_says(browser, "Kortste hersteldoel: 30").await?;
    pick(browser, "question-danger", 2).await?;
    says(browser, "class-result", "Crisis").await?;
    pick(browser, "question-danger", 1).await?;
    pick(browser, "question-activity_stopped", 1).await?;
    pick(browser, "question-outlasts_objective", 1).await?;
    pick(browser, "question-noticed", 0).await?;
    says(browser, "class-result", "Klein").await?;
    tap(browser, "set-class").await?;
    says(browser, "room-class", "Klasse: klein").await?;
    says(browser, "room-class", "klanten of anderen merken het").await
}

/// The clock of the device goes on by 95 minutes: the plan's threshold of 90 has passed.
async fn threshold_asks_again(browser: &Browser, server: &Server) -> Result<()> {
    saved(browser).await?;
    shift_clock(browser, 95).await?;
    shell::open(browser, &server.address("")).await?;
    says(browser, "asks-class", "Nog altijd klein?").await?;
    tap(browser, "keep-class").await?;
    tap(browser, "save-keep").await?;
    page_says(browser, "Vul dit in.").await?;
    fill(browser, "keep-reason", "Er is maar één klant").await?;
    tap(browser, "save-keep").await?;
    browser
        .wait_for_js("document.querySelector('[data-test=asks-class]') === null", SOON)
        .await?;
    says(browser, "room-class", "Er is maar één klant").await?;
    open_room(browser, "class").await?;
    pick(browser, "question-danger", 2).await?;
    tap(browser, "set-class").await?;
    says(browser, "room-class", "Klasse: crisis").await?;
    // The class brings its standing instructions.
    at_least(browser, 1, "room-standing").await.map(drop)
}

/// The open page finds the clock so many seconds ahead.
pub(crate) async fn pass_seconds(browser: &Browser, seconds: u32) -> Result<()> {
    let script = format!("const now = Date.now; Date.now = () => now() + {seconds} * 1000;");
    browser.js(&script, []).await.map(drop)
}

/// From now on every page that is opened finds the clock so many minutes ahead.
pub(super) async fn shift_clock(browser: &Browser, minutes: u32) -> Result<()> {
    let source = format!(
        "{{ const now = Date.now.bind(Date); const Real = Date; const ahead = {minutes} * 60000;
            globalThis.Date = class extends Real {{
                constructor(...parts) {{ if (parts.length) super(...parts); else super(now() + ahead); }}
                static now() {{ return now() + ahead; }}
            }}; }}"
    );
    let tools = thirtyfour::cdp::Cdp::new(browser.driver()?.handle().clone());
    tools
        .send_raw(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        )
        .await?;
    Ok(())
}

async fn handed_over(browser: &Browser) -> Result<()> {
    open_room(browser, "lead").await?;
    tap(browser, "lead-own").await?;
    fill(browser, "lead-name", "Els MAES").await?;
    tap(browser, "lead-save").await?;
    says(browser, "leads", "Els MAES heeft de leiding").await?;
    tap(browser, "lead-other").await?;
    let offered = "return [...document.querySelectorAll('select')].map((list) => list.textContent).join();";
    let offered = browser.js(offered, []).await?.to_string();
    ensure!(
        offered.contains("MAES") && !offered.contains("Noordlijn"),
        "outsiders do not lead: {offered}"
    );
    // Whom the plan names is chosen already.
    choose(browser, "lead-to", "Iemand anders").await?;
    fill(browser, "lead-name", "Jan PEETERS").await?;
    tap(browser, "lead-save").await?;
    says(browser, "leads", "Jan PEETERS heeft de leiding").await?;
    page_says(browser, "Daarvoor Els MAES").await?;
    tap(browser, "activate").await?;
    says(browser, "activated", "Geactiveerd om").await?;
    go(browser, "/", "").await?;
    says(browser, "room-lead", "Jan PEETERS heeft de leiding").await
}

async fn activity_back(browser: &Browser) -> Result<()> {
    says(browser, "room-activities", "te laat").await?;
    let late = at_least(browser, 1, "clock-limit").await?;
    ensure!(late.iter().any(|clock| clock.contains("te laat")), "{late:?}");
    open_room(browser, "activities").await?;
    let before = at_least(browser, 4, "hit").await?;
    ensure!(
        before
            .first()
            .is_some_and(|first| first.contains("Veiligheid van mensen en gebouw")),
        "the shortest objective is not first: {before:?}"
    );
    ensure!(
        before
            .iter()
            .any(|hit| hit.contains("Niet gemeld, afgeleid: geraakt sinds")),
        "since when, and from what that follows: {before:?}"
    );
    pick(browser, "hit-state", 1).await?;
    at_least(browser, 1, "hit-level").await?;
    let unfold = "document.querySelector('[data-test=hit-level]').closest('details').querySelector('summary').click();";
    browser.js(unfold, []).await?;
    fill(browser, "hit-level", "0").await?;
    tap(browser, "save-hit").await?;
    page_says(browser, "Kies een getal van 1 tot 100.").await?;
    fill(browser, "hit-level", "60").await?;
    tap(browser, "save-hit").await?;
    pick(browser, "hit-state", 2).await?;
    says(browser, "hit-clock", "Weer normaal om").await?;
    saved(browser).await?;
    go(browser, "/", "").await?;
    let clock = at_least(browser, 1, "clock-limit").await?;
    ensure!(
        clock.iter().all(|clock| !clock.contains("Veiligheid")),
        "an activity that is back still has a clock: {clock:?}"
    );
    Ok(())
}
