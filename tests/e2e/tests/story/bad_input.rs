//! Whatever comes in, one clear sentence, and nothing changes.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, pick_file, take_in, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use plan_b::domain::record::Fields;
use plan_b::domain::{Contact, Document, Id, Number};
use plan_b::replica::file::write;
use plan_b::replica::{Entity, Replica, SessionId};
use serde_json::json;

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

/// A number that diverts calls, a link that runs a script, a name that turns the line round, a part that stands twice
/// and a clock of 2099: each is told and left for the person to choose, nothing of it can be tapped, and what is right
/// comes in.
#[test]
fn hazard_49_what_will_not_work_is_told_before_it_is_taken() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("exchange")).await?;
        pick_file(&browser, &odd_file()?).await?;
        let doubts = at_least(&browser, 3, "preview-doubt").await?.join("\n");
        for sign in ["*", "https://", "op andere lijken"] {
            ensure!(doubts.contains(sign), "{sign}: {doubts}");
        }
        let remarks = texts(&browser, "preview-remark").await?.join("\n");
        for told in ["Bij 3 onderdelen", "meer dan één keer", "ver in de toekomst"] {
            ensure!(remarks.contains(told), "{told}: {remarks}");
        }
        let first = texts(&browser, "preview-item").await?;
        ensure!(first.len() > 3, "the right ones are there too: {first:?}");
        let script = "return document.querySelectorAll('[data-test=preview-item] input:checked').length;";
        let chosen = browser.js(script, []).await?;
        ensure!(
            chosen.as_u64() == Some(1),
            "only what is right is chosen: {chosen}"
        );

        // One line more than the first line promises: it is asked once more.
        tap(&browser, "preview-take").await?;
        tap(&browser, "preview-take-rest").await?;
        at_least(&browser, 1, "notice-act").await?;
        go(&browser, "/", "contacts").await?;
        at_least(&browser, 1, "contact-row").await?;
        let script =
            "return [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
            .filter((href) => /[*#]21|javascript:/i.test(href)).length;";
        for page in ["contacts", "plan/document", "plan/company"] {
            go(&browser, "/", page).await?;
            let links = browser.js(script, []).await?;
            ensure!(links.as_u64() == Some(0), "{page}: something of it can be tapped");
        }
        go(&browser, "/", "exchange").await?;
        tap(&browser, "look-at-proposals").await?;
        let waiting = at_least(&browser, 3, "preview-doubt").await?;
        ensure!(waiting.len() == 3, "what was left waits: {waiting:?}");
        Ok(())
    })
}

/// Made by the app's own writer: whole in form, odd in what it says.
fn odd_file() -> Result<String> {
    const NOW_MS: u64 = 1_764_000_000_000;
    const YEAR_2099_MS: u64 = 4_070_908_800_000;
    let mut replica = Replica::new(SessionId::from_bits(0x0DD));
    let (els, other) = (Id::<Contact>::from_bits(1), Id::<Contact>::from_bits(2));
    let (number, document) = (Id::<Number>::from_bits(3), Id::<Document>::from_bits(4));
    let code = json!({"contact": els.to_string(), "kind": "mobile", "value": "*21*0470123456#"});
    let script = json!({"title": "Netplan", "link": "javascript:alert(1)"});
    let entries = [
        (
            els.entity(),
            json!({"function": "Helpdesk", "last_name": "Mae\u{202E}s"}),
            NOW_MS,
        ),
        (number.entity(), code, NOW_MS),
        (
            other.entity(),
            json!({"function": "Onthaal", "last_name": "Peeters"}),
            YEAR_2099_MS,
        ),
        (document.entity(), script, NOW_MS),
    ];
    let mut twice = String::new();
    for (id, fields, at_ms) in entries {
        let fields: Fields = serde_json::from_value(fields)?;
        replica.commit(&id, Some(&fields), at_ms, "An");
        twice = replica.get(&id).map(Entity::to_line).unwrap_or_default();
    }
    Ok(format!("{}{twice}\n", write(replica.entities())))
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
