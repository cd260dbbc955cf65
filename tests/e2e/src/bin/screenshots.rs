//! Pictures of every screen: `cargo run -p e2e --bin screenshots -- OUT [--lang nl]`, or those of the project itself:
//! `cargo run -p e2e --bin screenshots -- --project`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use e2e::browser::Browser;
use e2e::camera::{Camera, View};
use e2e::engine::{Engine, Person};
use e2e::programs::{dist, workspace};
use e2e::screens::{
    INCIDENT_SCREENS, SCREENS, at_least, confirm, end_incident, go, note, pick_file, running_incident, saved,
    start_incident, take_in, tap,
};
use e2e::server::Server;
use e2e::shell;
use e2e::wait::SOON;

/// The languages, each with a note for the log.
const LANGUAGES: [(&str, &str); 4] = [
    ("nl", "Operator meldt herstel rond 16.00 uur"),
    ("fr", "L’opérateur annonce la réparation vers 16 h"),
    ("de", "Anbieter rechnet mit Reparatur gegen 16 Uhr"),
    ("en", "Operator expects the repair around 16:00"),
];

/// What works in the pictures, and which of the three buttons says so.
const SERVICES: [(&str, usize); 5] = [
    ("internet_line", 2),
    ("fixed_phones", 2),
    ("mobile_calls", 0),
    ("mobile_data", 1),
    ("electricity", 0),
];

fn main() -> Result<()> {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let mut languages = LANGUAGES.to_vec();
    if let Some(at) = words.iter().position(|word| word == "--lang") {
        let asked = words.get(at + 1).context("--lang needs a language")?;
        languages.retain(|(language, _)| language == asked);
        if languages.is_empty() {
            bail!(
                "there are pictures in {}",
                LANGUAGES.map(|(language, _)| language).join(", ")
            );
        }
        words.drain(at..at + 2);
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    match words.as_slice() {
        [word] if word == "--project" => runtime.block_on(of_the_project()),
        [folder] if !folder.starts_with("--") => runtime.block_on(async {
            for (language, _) in languages {
                every_screen(&PathBuf::from(folder).join(language), language).await?;
            }
            Ok(())
        }),
        _ => bail!("screenshots OUT [--lang LANGUAGE], or screenshots --project"),
    }
}

/// Each screen narrow and wide, light and dark.
async fn every_screen(folder: &Path, language: &'static str) -> Result<()> {
    let set = Set::new(language).await?;
    let (browser, server) = (&set.browser, &set.server);
    let camera = Camera::new(browser, folder)?;
    camera.every_view("first-opening").await?;
    go(browser, "/", "exchange").await?;
    pick_file(browser, &set.plan).await?;
    at_least(browser, 1, "preview").await?;
    camera.every_view("preview").await?;
    tap(browser, "preview-take").await?;
    let is_taken = "document.querySelector('[data-test=preview-take]') === null
                    && document.documentElement.dataset.save === 'saved'";
    browser.wait_for_js(is_taken, SOON).await?;
    shell::open(browser, &server.address("")).await?;

    tap(browser, "start-drill").await?;
    confirm(browser).await?;
    at_least(browser, 1, "room-end").await?;
    camera.every_view("drill").await?;
    end_incident(browser, "/").await?;
    at_least(browser, 1, "start-incident").await?;
    saved(browser).await?;

    shell::open(browser, &server.address("")).await?;
    set.say_what_works().await?;
    for screen in SCREENS {
        go(browser, "/", screen).await?;
        camera.every_view(&name_of(screen)).await?;
    }
    set.open_contact().await?;
    camera.every_view("contact").await?;
    tap(browser, "dial-elsewhere").await?;
    at_least(browser, 1, "dial-number").await?;
    camera.every_view("dial").await?;

    set.begin_incident().await?;
    for screen in ["", "checklist", "contacts", "incidents"] {
        go(browser, "/", screen).await?;
        camera
            .every_view(&format!("incident-{}", name_of(screen)))
            .await?;
    }
    let incident = running_incident(browser, "/").await?;
    for screen in INCIDENT_SCREENS {
        go(browser, "/", &format!("{incident}/{screen}")).await?;
        camera.every_view(&format!("incident-{screen}")).await?;
    }
    Ok(())
}

/// The pictures of the README and of the install dialog.
async fn of_the_project() -> Result<()> {
    let pictures = workspace().join("docs/pictures");
    let set = Set::new("en").await?;
    let (browser, camera) = (&set.browser, Camera::new(&set.browser, &pictures)?);
    set.load_plan().await?;
    set.say_what_works().await?;
    camera.one("now", View::NARROW).await?;
    set.begin_incident().await?;
    for (name, screen) in [
        ("incident", ""),
        ("checklist", "checklist"),
        ("contacts", "contacts"),
        ("exchange", "exchange"),
    ] {
        go(browser, "/", screen).await?;
        camera.one(name, View::NARROW).await?;
    }
    go(browser, "/", "").await?;
    camera.one("incident-dark", View::NARROW.dark()).await?;
    camera.one("incident-wide", View::WIDE).await?;

    let set = Set::new("nl").await?;
    set.load_plan().await?;
    set.say_what_works().await?;
    let camera = Camera::new(&set.browser, &workspace().join("public/screenshots"))?;
    camera.one("narrow-now", View::NARROW.sharp()).await?;
    camera.one("wide-now", View::WIDE).await
}

/// A person with the app and the example plan at hand.
struct Set {
    browser: Browser,
    server: Server,
    plan: String,
    note: &'static str,
}

impl Set {
    async fn new(language: &'static str) -> Result<Self> {
        let server = Server::start(&dist()?, "/").await?;
        let person = Person {
            language,
            ..Person::default()
        };
        let browser = Browser::start(Engine::Chromium, person).await?;
        let plan = dist()?.join(format!("example/{language}.txt"));
        let plan = fs::read_to_string(&plan).with_context(|| plan.display().to_string())?;
        shell::open(&browser, &server.address("")).await?;
        Ok(Self {
            browser,
            server,
            plan,
            note: LANGUAGES
                .iter()
                .find(|(known, _)| *known == language)
                .map_or("", |(_, note)| note),
        })
    }

    async fn load_plan(&self) -> Result<()> {
        go(&self.browser, "/", "exchange").await?;
        take_in(&self.browser, &self.plan).await?;
        // Anew, so that no notice stands in the pictures.
        shell::open(&self.browser, &self.server.address(""))
            .await
            .map(drop)
    }

    /// On *Now* with no incident open.
    async fn say_what_works(&self) -> Result<()> {
        at_least(&self.browser, 1, "service-internet_line").await?;
        for (service, button) in SERVICES {
            let script = "document.querySelectorAll(`[data-test=\"service-${arguments[0]}\"] button`)[arguments[1]].click();";
            self.browser.js(script, [service.into(), button.into()]).await?;
        }
        Ok(())
    }

    async fn open_contact(&self) -> Result<()> {
        go(&self.browser, "/", "contacts").await?;
        tap(&self.browser, "contact-row").await?;
        at_least(&self.browser, 1, "edit-contact").await.map(drop)
    }

    /// An incident with a step done, somebody reached and a note.
    async fn begin_incident(&self) -> Result<()> {
        let browser = &self.browser;
        shell::open(browser, &self.server.address("")).await?;
        start_incident(browser).await?;
        go(browser, "/", "checklist").await?;
        tap(browser, "answer-done").await?;
        self.open_contact().await?;
        tap(browser, "result-reached").await?;
        go(browser, "/", "").await?;
        note(browser, self.note).await?;
        saved(browser).await
    }
}

fn name_of(screen: &str) -> String {
    match screen {
        "" => "now".to_owned(),
        other => other.replace('/', "-"),
    }
}
