//! The built app in Chromium on a slow processor, against the budgets: `cargo xtask bench`.

use std::fmt;
use std::time::Duration;

use anyhow::{Context, Result};
use e2e::bench::figures::{Figures, Runs, Unit};
use e2e::bench::launch::{Launch, in_turns};
use e2e::bench::sample::{SamplePlan, rows};
use e2e::bench::slow::{SLOW_DOWN, machine_speed, measured_slow_down, slow_down};
use e2e::bench::taps::Taps;
use e2e::bench::{scrolling, static_page, storage, typing};
use e2e::browser::{Browser, Engine, Person};
use e2e::programs::dist;
use e2e::screens::{at_least, go, saved, start_incident, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::wait::wait_until;

/// How often something is measured of which the middle one counts.
const RUNS: usize = 5;

/// Edits in an hour of a busy incident.
const EDITS_AN_HOUR: usize = 200;

const PATIENCE: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    println!("{cores} cores, load {load} at the start; Chromium, processor slowed {SLOW_DOWN} times");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let parts = Part::named(std::env::args().skip(1))?;
    let mut figures = Figures::default();
    runtime.block_on(async {
        for part in parts {
            match part.measure(&mut figures).await {
                Ok(speed) => println!("measured: {part}; before and after it the machine took {speed}"),
                Err(error) => figures.failed(part.name(), &error),
            }
        }
    });
    println!("\n{figures}");
    Ok(())
}

/// What is measured together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Launch,
    Taps,
    LargePlan,
    LongLog,
}

impl Part {
    const ALL: [Self; 4] = [Self::Launch, Self::Taps, Self::LargePlan, Self::LongLog];

    /// The parts with these names; all where none is named.
    fn named(names: impl Iterator<Item = String>) -> Result<Vec<Self>> {
        let of_name = |name: String| {
            let part = Self::ALL.into_iter().find(|part| part.name() == name);
            part.with_context(|| format!("{name} is no part of the bench"))
        };
        let named = names.map(of_name).collect::<Result<Vec<_>>>()?;
        Ok(if named.is_empty() {
            Self::ALL.to_vec()
        } else {
            named
        })
    }

    fn name(self) -> &'static str {
        match self {
            Self::Launch => "launch",
            Self::Taps => "taps",
            Self::LargePlan => "large-plan",
            Self::LongLog => "long-log",
        }
    }

    /// Measures it. Gives back how fast the machine was at both ends, for it moves: times of two runs can be compared
    /// only beside it.
    async fn measure(self, figures: &mut Figures) -> Result<String> {
        let before = machine().await?;
        match self {
            Self::Launch => launch(figures).await,
            Self::Taps => taps(figures).await,
            Self::LargePlan => large_plan(figures).await,
            Self::LongLog => long_log(figures).await,
        }?;
        Ok(format!("{before:.0} and {:.0} ms for the loop", machine().await?))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}

/// Milliseconds that a fixed loop takes on this machine, not slowed.
async fn machine() -> Result<f64> {
    machine_speed(&browser().await?).await
}

/// Cold and without a server to the first number that can be tapped, against a plain page.
async fn launch(figures: &mut Figures) -> Result<()> {
    const CONTACTS: usize = 200;
    let page_folder = static_page::write(&rows(CONTACTS))?;
    let mut page_server = Server::start(page_folder.path(), "/").await?;
    let page = browser().await?;
    page.open(&page_server.address("")).await?;
    wait_until("the plain page to be kept", PATIENCE, async || {
        Ok(page
            .js_async(
                "await navigator.serviceWorker.ready; return navigator.serviceWorker.controller !== null;",
                [],
            )
            .await?
            == true)
    })
    .await?;
    page_server.kill().await?;

    let (app, mut server) = with_plan(&SamplePlan::with_contacts(CONTACTS)?).await?;
    server.kill().await?;
    let app = Launch {
        browser: &app,
        address: server.address("contacts"),
        selector: "[data-test=contact-call]",
    };
    let page = Launch {
        browser: &page,
        address: page_server.address(""),
        selector: "a[href^='tel:']",
    };
    let (with_app, with_page) = in_turns(&app, &page, RUNS).await?;
    // The numbers stand there as they were left; every button works a moment later.
    let whole = Launch {
        selector: "html[data-ready=true]",
        ..app.clone()
    };
    let (whole, _) = in_turns(&whole, &page, RUNS).await?;
    let slower = measured_slow_down(app.browser).await?;
    println!("the page's processor was slowed {slower:.1} times");
    figures.add(
        "offline launch to the first number, 200 contacts, against a plain page",
        with_app.median() / with_page.median(),
        1.5,
        Unit::Times,
        format!(
            "{:.0} ms ({with_app}) to {:.0} ms ({with_page})",
            with_app.median(),
            with_page.median()
        ),
    );
    figures.add(
        "offline launch until every button works, against the same page",
        whole.median() / with_page.median(),
        2.5,
        Unit::Times,
        format!("{:.0} ms ({whole})", whole.median()),
    );
    Ok(())
}

/// Taps in an incident with 1,000 contacts.
async fn taps(figures: &mut Figures) -> Result<()> {
    let (browser, server) = with_plan(&SamplePlan::with_contacts(1_000)?).await?;
    slow_down(&browser).await?;
    shell::open(&browser, &server.address("")).await?;
    start_incident(&browser).await?;
    saved(&browser).await?;
    let (mut services, mut steps) = (Taps::default(), Taps::default());
    unfold_services(&browser).await?;
    services.set_services(&browser, 50).await?;
    go(&browser, "/", "checklist").await?;
    at_least(&browser, 1, "answer-done").await?;
    steps.answer_steps(&browser, RUNS).await?;
    let painted = |what: &str, runs: &Runs, figures: &mut Figures| {
        figures.add(
            what,
            runs.median(),
            50.0,
            Unit::Milliseconds,
            format!("p95 {:.0} ms; {runs}", runs.p95()),
        );
    };
    painted(
        "tap to painted, a service, 1,000 contacts",
        &services.painted(),
        figures,
    );
    painted(
        "tap to painted, a step, 1,000 contacts",
        &steps.painted(),
        figures,
    );
    let kept = services.saved();
    let more = format!("median {:.0} ms; {kept}", kept.median());
    figures.add(
        "tap to saved, p95, 1,000 contacts",
        kept.p95(),
        100.0,
        Unit::Milliseconds,
        more,
    );
    Ok(())
}

/// 2,000 contacts and 50 incidents of 200 lines.
async fn large_plan(figures: &mut Figures) -> Result<()> {
    let contacts = SamplePlan::with_contacts(2_000)?;
    let file = contacts.file();
    let (large, mut large_server) = with_plan(&contacts.and_incidents(50, 200)).await?;
    let mut server = Server::start(&dist()?, "/").await?;
    let empty = browser().await?;
    shell::first_visit(&empty, &server).await?;

    slow_down(&empty).await?;
    let mut previews = Vec::new();
    for _ in 0..RUNS {
        shell::open(&empty, &server.address("exchange")).await?;
        previews.push(storage::preview(&empty, &file).await?);
    }
    let previews = Runs::new(previews);
    figures.add(
        "a file of 2,000 contacts, read, checked, previewed",
        previews.median(),
        1_000.0,
        Unit::Milliseconds,
        previews.to_string(),
    );

    large_server.kill().await?;
    server.kill().await?;
    let selector = "html[data-ready=true]";
    let of_large = Launch {
        browser: &large,
        address: large_server.address(""),
        selector,
    };
    let of_empty = Launch {
        browser: &empty,
        address: server.address(""),
        selector,
    };
    let (with_large, with_empty) = in_turns(&of_large, &of_empty, RUNS).await?;
    figures.add(
        "opening 2,000 contacts and 50 incidents, against the empty plan",
        with_large.median() / with_empty.median(),
        2.0,
        Unit::Times,
        format!(
            "{:.0} ms ({with_large}) to {:.0} ms ({with_empty})",
            with_large.median(),
            with_empty.median()
        ),
    );
    figures.add(
        "localStorage in use with that plan",
        storage::in_use(&large).await?,
        2_500_000.0,
        Unit::Bytes,
        "",
    );

    go(&large, "/", "contacts").await?;
    at_least(&large, 1, "contact-search").await?;
    let keys = |what: &str, keys: &Runs, figures: &mut Figures| {
        let more = format!("{} key strokes, median {:.1} ms", keys, keys.median());
        figures.add(what, keys.slowest(), 16.0, Unit::Milliseconds, more);
    };
    let in_search = typing::key_strokes(&large, typing::SEARCH, RUNS).await?;
    keys(
        "search over 2,000 contacts, slowest key stroke",
        &in_search,
        figures,
    );
    go(&large, "/", "contacts/new").await?;
    at_least(&large, 1, "save-contact").await?;
    let in_form = typing::key_strokes(&large, typing::FORM, RUNS).await?;
    keys(
        "typing in a form beside 2,000 contacts, slowest key stroke",
        &in_form,
        figures,
    );
    let mut contacts = Taps::default();
    // Of fewer the 95th of 100 would be the slowest alone.
    contacts.save_contacts(&large, 4 * RUNS).await?;
    let kept = contacts.saved();
    figures.add(
        "a contact more beside 2,000, tap to saved and its page, p95",
        kept.p95(),
        100.0,
        Unit::Milliseconds,
        format!("median {:.0} ms; {kept}", kept.median()),
    );

    go(&large, "/", "").await?;
    start_incident(&large).await?;
    saved(&large).await?;
    unfold_services(&large).await?;
    let before = storage::written(&large).await?;
    let mut hour = Taps::default();
    hour.set_services(&large, EDITS_AN_HOUR).await?;
    let written = storage::written(&large).await? - before;
    let more = format!("{EDITS_AN_HOUR} edits");
    figures.add(
        "given to localStorage in an hour of incident",
        written,
        1_048_576.0,
        Unit::Bytes,
        more,
    );
    let more = format!("p95 {:.0} ms", hour.painted().p95());
    figures.add(
        "tap to painted, a service, that plan",
        hour.painted().median(),
        50.0,
        Unit::Milliseconds,
        more,
    );
    let kept = hour.saved();
    figures.add(
        "tap to saved, p95, that plan",
        kept.p95(),
        100.0,
        Unit::Milliseconds,
        format!("median {:.0} ms; {kept}", kept.median()),
    );
    Ok(())
}

/// An incident that runs, of 2,000 lines.
async fn long_log(figures: &mut Figures) -> Result<()> {
    const LINES: usize = 2_000;
    let plan = SamplePlan::with_contacts(25)?.and_running_incident(LINES);
    let (browser, server) = with_plan(&plan).await?;
    slow_down(&browser).await?;
    shell::open(&browser, &server.address("")).await?;
    unfold_services(&browser).await?;
    let mut services = Taps::default();
    services.set_services(&browser, 20).await?;
    let mut add = |what: &str, runs: &Runs| {
        let more = format!("p95 {:.0} ms; {runs}", runs.p95());
        figures.add(what, runs.median(), 50.0, Unit::Milliseconds, more);
    };
    add(
        "tap to painted, a service, an incident of 2,000 lines",
        &services.painted(),
    );
    tap(&browser, "whole-log").await?;
    at_least(&browser, 1, "log-line").await?;
    let mut unfolded = Taps::default();
    for _ in 0..2 * RUNS {
        unfolded.more_lines(&browser).await?;
    }
    add("60 more of its lines, tap to painted", &unfolded.painted());
    let frames = scrolling::frames(&browser, 100).await?;
    add("a frame while 660 of its lines scroll", &frames);
    Ok(())
}

async fn unfold_services(browser: &Browser) -> Result<()> {
    tap(browser, "change-services").await?;
    at_least(browser, 1, "service-internet_line").await.map(drop)
}

async fn browser() -> Result<Browser> {
    Browser::start(Engine::Chromium, Person::default()).await
}

/// A browser that has the app and this plan, and its server.
async fn with_plan(plan: &SamplePlan) -> Result<(Browser, Server)> {
    let server = Server::start(&dist()?, "/").await?;
    let browser = browser().await?;
    shell::first_visit(&browser, &server).await?;
    storage::fill(&browser, &plan.file()).await?;
    Ok((browser, server))
}
