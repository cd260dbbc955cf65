//! An outage of four hours on three phones with the server gone: helpdesk, technician and manager each note what they
//! do, and in whatever order their logs are merged there is one log and one review.

use std::fs;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    at_least, confirm, copy, fill, go, note, running_incident, saved, says, start_incident, take_in, tap,
    texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, Stage, play};
use e2e::wait::SOON;

use super::lead::{pick, shift_clock};

#[test]
fn four_hours_on_three_phones_give_one_log_and_one_review() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let helpdesk = with_the_plan(stage, &server, &plan).await?;
        let technician = with_the_plan(stage, &server, &plan).await?;
        let manager = with_the_plan(stage, &server, &plan).await?;
        server.kill().await?;

        let incident = begun(&helpdesk).await?;
        let begun = file_of(&helpdesk).await?;
        for phone in [&technician, &manager] {
            take(phone, &begun).await?;
        }
        on(&technician, &server, 30, &incident, "operator").await?;
        ticket(&technician).await?;
        on(&manager, &server, 60, &incident, "lead").await?;
        takes_the_lead(&manager).await?;
        on(&helpdesk, &server, 100, &incident, "calls").await?;
        let clocks = calls_and_activities(&helpdesk, &incident).await?;
        on(&technician, &server, 200, &incident, "end").await?;
        everything_back(&technician).await?;

        let files = [
            file_of(&helpdesk).await?,
            file_of(&technician).await?,
            file_of(&manager).await?,
        ];
        // Each takes the files in, in an order of its own, its own file and one of them twice among them.
        let mut chance = Chance::new();
        for phone in [&helpdesk, &technician, &manager] {
            for place in chance.order() {
                take(phone, files.get(place).context("no such file")?).await?;
            }
        }
        on(&helpdesk, &server, 40, &incident, "end").await?;
        tap(&helpdesk, "close-incident").await?;
        confirm(&helpdesk).await?;
        at_least(&helpdesk, 1, "to-review").await?;
        saved(&helpdesk).await?;
        let closed = file_of(&helpdesk).await?;
        for phone in [&technician, &manager] {
            take(phone, &closed).await?;
        }
        let merged = file_of(&helpdesk).await?;
        let log = log_of(&helpdesk, &server, &incident).await?;
        for phone in [&technician, &manager] {
            ensure!(
                file_of(phone).await? == merged,
                "two phones end with different files"
            );
            ensure!(
                log_of(phone, &server, &incident).await? == log,
                "two phones show different logs"
            );
        }
        one_review(&manager, &incident, &log).await?;
        for phone in [&helpdesk, &technician] {
            prefilled_as_played(phone, &incident).await?;
        }
        for phone in [&helpdesk, &technician, &manager] {
            judged_as_shown(phone, &clocks).await?;
        }
        Ok(())
    })
}

/// The orders in which files are taken in. `PLANB_SEED` plays the printed ones again.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new() -> Self {
        let given = std::env::var("PLANB_SEED")
            .ok()
            .and_then(|seed| seed.parse().ok());
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        let seed = given.unwrap_or_else(|| now.map_or(1, |since| since.as_secs()));
        println!("PLANB_SEED={seed}");
        Self(seed)
    }

    /// Knuth's generator; its upper bits are the better ones.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end.max(1)
    }

    /// The three files and one of them again, shuffled.
    pub(super) fn order(&mut self) -> Vec<usize> {
        let mut places = vec![0, 1, 2];
        places.push(self.below(3));
        for place in (1..places.len()).rev() {
            let other = self.below(place + 1);
            places.swap(place, other);
        }
        println!("files in this order: {places:?}");
        places
    }
}

async fn with_the_plan(stage: &Stage, server: &Server, plan: &str) -> Result<Rc<Browser>> {
    let browser = stage.browser(Engine::Chromium).await?;
    shell::first_visit(&browser, server).await?;
    take(&browser, plan).await?;
    Ok(browser)
}

/// What a phone's copy holds.
async fn file_of(browser: &Browser) -> Result<String> {
    go(browser, "/", "contacts").await?;
    go(browser, "/", "exchange").await?;
    copy(browser).await
}

async fn take(browser: &Browser, file: &str) -> Result<()> {
    go(browser, "/", "contacts").await?;
    go(browser, "/", "exchange").await?;
    take_in(browser, file).await
}

/// The phone is taken out so many minutes later, and this screen of the incident is opened.
async fn on(browser: &Browser, server: &Server, minutes: u32, incident: &str, screen: &str) -> Result<()> {
    saved(browser).await?;
    shift_clock(browser, minutes).await?;
    shell::open(browser, &server.address(&format!("{incident}/{screen}"))).await?;
    saved(browser).await
}

/// 0:00, the helpdesk: both lines are dead, which was noticed twenty minutes ago, a crisis.
async fn begun(browser: &Browser) -> Result<String> {
    go(browser, "/", "").await?;
    for service in ["internet_line", "fixed_phones"] {
        at_least(browser, 1, &format!("service-{service}")).await?;
        let press =
            format!("document.querySelectorAll('[data-test=\"service-{service}\"] button')[2].click();");
        browser.js(&press, []).await?;
    }
    start_incident(browser).await?;
    let incident = running_incident(browser, "/").await?;
    go(browser, "/", &format!("{incident}/noticed")).await?;
    let earlier = "const at = new Date(Date.now() - 20 * 60000);
                   return [at.toLocaleDateString('sv-SE'), at.toTimeString().slice(0, 5)];";
    let [day, time] = pair(&browser.js(earlier, []).await?)?;
    fill(browser, "noticed-day", &day).await?;
    fill(browser, "noticed-time", &time).await?;
    tap(browser, "save-noticed").await?;
    tap(browser, "room-class").await?;
    pick(browser, "question-danger", 1).await?;
    pick(browser, "question-activity_stopped", 0).await?;
    pick(browser, "question-outlasts_objective", 0).await?;
    pick(browser, "question-noticed", 0).await?;
    tap(browser, "set-class").await?;
    says(browser, "room-class", "Klasse: crisis").await?;
    saved(browser).await?;
    Ok(incident)
}

/// 0:30, the technician: the operator has a ticket.
async fn ticket(browser: &Browser) -> Result<()> {
    fill(browser, "ticket-number", "T-9001").await?;
    fill(browser, "ticket-spoke", "Lena").await?;
    tap(browser, "save-ticket").await?;
    says(browser, "ticket", "T-9001").await?;
    saved(browser).await
}

/// 1:00, the manager: in charge, a word for the log.
async fn takes_the_lead(browser: &Browser) -> Result<()> {
    tap(browser, "lead-own").await?;
    fill(browser, "lead-name", "Els MAES").await?;
    tap(browser, "lead-save").await?;
    says(browser, "leads", "Els MAES heeft de leiding").await?;
    go(browser, "/", "").await?;
    note(browser, "Klanten bellen naar de gsm van Els").await?;
    saved(browser).await
}

fn pair(value: &serde_json::Value) -> Result<[String; 2]> {
    let text = |place: usize| value.get(place).and_then(serde_json::Value::as_str);
    let (one, other) = text(0).zip(text(1)).context("no pair of texts")?;
    Ok([one.to_owned(), other.to_owned()])
}

/// 1:40, the helpdesk: somebody is reached; the first activity is said to stand still, which is known since the lines
/// died, and is back, too late to keep its objective. Gives the name of each activity with the time that its clock named.
async fn calls_and_activities(browser: &Browser, incident: &str) -> Result<Vec<[String; 2]>> {
    tap(browser, "result-reached").await?;
    says(browser, "call-progress", "1 van 12 bereikt").await?;
    go(browser, "/", &format!("{incident}/activities")).await?;
    at_least(browser, 1, "hit").await?;
    pick(browser, "hit-state", 0).await?;
    at_least(browser, 1, "save-hit").await?;
    let clocks = "return [...document.querySelectorAll('[data-test=hit]')].map((hit) => {
                      const said = hit.querySelector('[data-test=hit-clock]').innerText;
                      return [hit.querySelector('h2').innerText.trim(),
                              said.match(/(?:doel was|Terug tegen).*?(\\d\\d:\\d\\d)/)?.[1] ?? ''];
                  }).filter((pair) => pair[1] !== '');";
    let clocks = browser.js(clocks, []).await?;
    let clocks = clocks.as_array().context("no list of clocks")?;
    let clocks = clocks.iter().map(pair).collect::<Result<Vec<_>>>()?;
    ensure!(!clocks.is_empty(), "no activity has a clock");
    pick(browser, "hit-state", 2).await?;
    says(browser, "hit-clock", "Weer normaal om").await?;
    saved(browser).await?;
    Ok(clocks)
}

/// The review that is open holds each activity against the time that its clock named while it lasted.
async fn judged_as_shown(browser: &Browser, clocks: &[[String; 2]]) -> Result<()> {
    for [name, time] in clocks {
        let holds = format!(
            "[...document.querySelectorAll('[data-test=block-response] [data-test=paper-row]')].some((row) =>
                 row.innerText.includes({}) && new RegExp('doel [^:]*{time}').test(row.innerText))",
            serde_json::json!(name)
        );
        let shown = texts(browser, "block-response").await?;
        browser
            .wait_for_js(&holds, SOON)
            .await
            .with_context(|| format!("{name} was due at {time}: {shown:?}"))?;
    }
    Ok(())
}

/// 3:50, the technician: everything works again, and why it did not.
async fn everything_back(browser: &Browser) -> Result<()> {
    tap(browser, "save-back").await?;
    tap(browser, "cause-known").await?;
    fill(browser, "cause-text", "Kabel doorgegraven").await?;
    tap(browser, "save-cause").await?;
    says(browser, "cause-told", "Genoteerd").await?;
    saved(browser).await
}

/// The log as the incident's screen shows it, without the badges of the phone that looks and without its marks at times
/// that its own clock has not reached.
async fn log_of(browser: &Browser, server: &Server, incident: &str) -> Result<Vec<String>> {
    shell::open(browser, &server.address(incident)).await?;
    saved(browser).await?;
    at_least(browser, 10, "log-line").await?;
    let unmark = "document.querySelectorAll('[data-test=log-odd]').forEach((mark) => mark.remove());";
    browser.js(unmark, []).await?;
    texts(browser, "log-line").await
}

/// What three people noted is in one review, and what it says is what was played.
async fn one_review(browser: &Browser, incident: &str, log: &[String]) -> Result<()> {
    let all = log.join("\n");
    for said in [
        "T-9001",
        "Els MAES",
        "Klanten bellen",
        "bereikt",
        "Kabel doorgegraven",
    ] {
        ensure!(all.contains(said), "“{said}” is not in the log:\n{all}");
    }
    prefilled_as_played(browser, incident).await?;
    browser
        .wait_for_js(
            "document.querySelector('[data-test=timeline-words]') !== null",
            SOON,
        )
        .await
}

/// Each value that the log fills in is what was played, with where it comes from. A script that takes long on a busy
/// machine may add minutes to what was played at 0:30.
async fn prefilled_as_played(browser: &Browser, incident: &str) -> Result<()> {
    go(browser, "/", &format!("{incident}/review")).await?;
    at_least(browser, 1, "block-facts").await?;
    let played: [(&str, &str, &str); 14] = [
        ("facts", "Crisis", "uit het logboek"),
        ("facts", "Telefonie en internet|Beide|internet", "uit het logboek"),
        ("facts", "Els MAES vanaf", "uit het logboek"),
        (
            "detection",
            "Operator verwittigd (5\\d min|1 uur( \\d min)?) na het begin van de uitval",
            "uit het logboek",
        ),
        ("assessment", "Crisis vanaf", "uit het logboek"),
        (
            "assessment",
            "Dit wist niemand bij de inschatting:|Bij de inschatting bleef geen vraag open",
            "uit het logboek",
        ),
        ("assessment", "T-9001", "uit het logboek"),
        (
            "assessment",
            "Het logboek noemt niets waarin het plan niet voorzag",
            "uit het logboek",
        ),
        (
            "assessment",
            "Eerste oproep na 2\\s*uur(\\s*1?\\d\\s*min)?",
            "uit het logboek",
        ),
        ("communication", "Bereikt: .+\\.", "uit het logboek"),
        ("causes", "Kabel doorgegraven", "uit het logboek"),
        ("response", "Veiligheid van mensen en gebouw", "te laat"),
        (
            "response",
            "Beloofd binnen|geen hersteltijd afgesproken",
            "uit de contracten en tickets",
        ),
        (
            "management",
            "Nadia PEETERS telefonisch: bereikt",
            "uit het logboek",
        ),
    ];
    for (block, said, from) in played {
        let holds = format!(
            "[...document.querySelectorAll('[data-test=block-{block}] [data-test=paper-row]')].some((row) => {{
                 const text = row.innerText.replace(/[\\u00a0\\s]+/g, ' ').replace(/\\u00ad/g, '');
                 return new RegExp({}).test(text) && text.includes({}); }})",
            serde_json::json!(said),
            serde_json::json!(from),
        );
        let shown = texts(browser, &format!("block-{block}")).await?;
        browser
            .wait_for_js(&holds, SOON)
            .await
            .with_context(|| format!("“{said}”, {from}, in {block}: {shown:?}"))?;
    }
    Ok(())
}
