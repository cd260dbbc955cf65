//! A stage for one story: it holds the story's browsers, checks at the end that nothing went wrong in them, and
//! keeps evidence when the story fails.

use std::cell::RefCell;
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{Context, Result, ensure};

use crate::browser::{Browser, Engine, Person};
use crate::programs::workspace;

/// The browsers of one story.
#[derive(Debug, Default)]
pub struct Stage {
    browsers: RefCell<Vec<Rc<Browser>>>,
    expected_faults: RefCell<Vec<String>>,
}

impl Stage {
    /// A new browser of a Dutch-speaking person with a phone.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn browser(&self, engine: Engine) -> Result<Rc<Browser>> {
        self.browser_of(engine, Person::default()).await
    }

    /// A new browser with an empty profile.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn browser_of(&self, engine: Engine, person: Person) -> Result<Rc<Browser>> {
        Ok(self.keep(Browser::start(engine, person).await?))
    }

    /// A new Chromium that can be killed.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn killable(&self) -> Result<Rc<Browser>> {
        Ok(self.keep(Browser::start_killable(Person::default()).await?))
    }

    /// The story provokes messages with these words on purpose: they are no faults.
    pub fn expect_fault(&self, words: &str) {
        self.expected_faults.borrow_mut().push(words.to_owned());
    }

    fn keep(&self, browser: Browser) -> Rc<Browser> {
        let browser = Rc::new(browser);
        self.browsers.borrow_mut().push(Rc::clone(&browser));
        browser
    }

    fn browsers(&self) -> Vec<Rc<Browser>> {
        self.browsers.borrow().clone()
    }

    async fn nothing_went_wrong(&self) -> Result<()> {
        for browser in self.browsers() {
            browser.quit().await?;
            let mut faults = browser.faults().await?;
            let expected = self.expected_faults.borrow();
            faults.retain(|fault| !expected.iter().any(|words| fault.contains(words)));
            ensure!(
                faults.is_empty(),
                "{} told of faults:\n{}",
                browser.engine,
                faults.join("\n")
            );
        }
        Ok(())
    }

    /// A picture and the source of each page, into `target/e2e/<story>/`.
    async fn keep_evidence(&self, folder: &PathBuf) -> Result<()> {
        fs::create_dir_all(folder)?;
        for (number, browser) in self.browsers().into_iter().enumerate() {
            let name = format!("{number}-{}", browser.engine);
            let Ok(driver) = browser.driver() else {
                continue;
            };
            fs::write(
                folder.join(format!("{name}.png")),
                driver.screenshot_as_png().await?,
            )?;
            fs::write(folder.join(format!("{name}.html")), driver.source().await?)?;
            fs::write(
                folder.join(format!("{name}.txt")),
                browser.faults().await?.join("\n"),
            )?;
        }
        Ok(())
    }
}

/// Why a story failed, one cause a line.
pub struct Failure(anyhow::Error);

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self(error)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chain().try_for_each(|cause| write!(to, "\n  {cause}"))
    }
}

/// Plays a story. It fails when the story fails, and when afterwards a browser tells of faults.
///
/// # Errors
/// What failed, with the folder of the evidence.
pub fn play(story: impl AsyncFnOnce(&Stage) -> Result<()>) -> Result<(), Failure> {
    played(story).map_err(Failure)
}

fn played(story: impl AsyncFnOnce(&Stage) -> Result<()>) -> Result<()> {
    let name = std::thread::current()
        .name()
        .unwrap_or("story")
        .replace("::", ".");
    let folder = workspace().join("target/e2e").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let stage = Stage::default();
        let told = match story(&stage).await {
            Ok(()) => stage.nothing_went_wrong().await,
            Err(error) => Err(error),
        };
        if told.is_err()
            && let Err(error) = stage.keep_evidence(&folder).await
        {
            eprintln!("the evidence could not be kept: {error:#}");
        }
        told.with_context(|| format!("evidence may be in {}", folder.display()))
    })
}
