//! Whatever comes in, one clear sentence, and nothing changes.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, pick_file, take_in, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

#[test]
fn hazard_49_68_a_bad_file_gets_one_sentence_and_changes_nothing() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "exchange").await?;
        let before = copy(&browser).await?;
        let bad = [
            ("empty", String::new()),
            ("not ours", "Beste collega, in bijlage het plan.".to_owned()),
            ("newer", "PlanB 2 entities=0 sha256=00\n".to_owned()),
            ("20 MB", "x".repeat(20 * 1024 * 1024)),
        ];
        for (name, text) in bad {
            refused(&browser, name, &text).await?;
        }
        ensure!(copy(&browser).await? == before, "a bad file changed something");
        Ok(())
    })
}

#[test]
fn hazard_49_a_damaged_file_asks_first_and_changes_nothing_by_itself() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        let half = plan.chars().take(plan.chars().count() / 2).collect::<String>();
        let flipped = plan.replacen("Voorbeeld", "Voorbeelt", 1);
        let bomb = format!("00000000 {}", "[".repeat(1_000_000));
        let nested: Vec<&str> = plan
            .lines()
            .enumerate()
            .map(|(number, line)| if number == 5 { bomb.as_str() } else { line })
            .collect();
        let nested = nested.join("\n");
        for (name, text) in [("half", half), ("flipped", flipped), ("nested", nested)] {
            go(&browser, "/", "").await?;
            go(&browser, "/", "exchange").await?;
            pick_file(&browser, &text).await?;
            at_least(&browser, 1, "preview-damage")
                .await
                .with_context(|| name.to_owned())?;
        }
        go(&browser, "/", "contacts").await?;
        ensure!(
            texts(&browser, "contact-row").await?.is_empty(),
            "a damaged file was taken without a word"
        );
        Ok(())
    })
}

async fn refused(browser: &Browser, name: &str, text: &str) -> Result<()> {
    go(browser, "/", "").await?;
    go(browser, "/", "exchange").await?;
    pick_file(browser, text).await?;
    let said = at_least(browser, 1, "file-fault")
        .await
        .with_context(|| name.to_owned())?;
    ensure!(
        said.iter().all(|sentence| sentence.len() > 10),
        "{name}: {said:?}"
    );
    ensure!(
        texts(browser, "preview-take").await?.is_empty(),
        "{name} can be taken over"
    );
    Ok(())
}
