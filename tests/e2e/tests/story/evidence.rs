//! The evidence pack and the log leave the phone as files, with no server: a page, a table that proves itself, a print.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{
    SavedFile, at_least, go, incident_address, note, save_file, saved, says, start_incident, take_in, tap,
    texts,
};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use sha2::{Digest, Sha256};

#[test]
fn the_evidence_and_the_log_are_saved_as_page_and_table_and_printed_without_a_server() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        let plan = fs::read_to_string(dist()?.join("example/nl.txt")).context("the example plan")?;
        go(&browser, "/", "exchange").await?;
        take_in(&browser, &plan).await?;
        server.kill().await?;
        go(&browser, "/", "").await?;
        start_incident(&browser).await?;
        // Signs that a table or a page could take for its own.
        note(&browser, "Graafmachine; \"kabel\" <b>geraakt</b>").await?;
        note(&browser, "Tweede notitie").await?;
        saved(&browser).await?;
        let incident = incident_address(&browser, "/").await?;

        // The log first.
        at_least(&browser, 3, "log-line").await?;
        let table = saved_as(&browser, "save-table", "csv").await?;
        ensure!(
            table.contains("\"Graafmachine; \"\"kabel\"\" <b>geraakt</b>\"")
                || table.contains("Graafmachine; \"\"kabel\"\""),
            "the log as a table:\n{table}"
        );
        let page = saved_as(&browser, "save-page", "html").await?;
        ensure!(
            page.contains("&lt;b&gt;geraakt") && !page.contains("<script"),
            "{page:.300}"
        );
        prints(&browser).await?;

        go(&browser, "/", &format!("{incident}/evidence")).await?;
        at_least(&browser, 4, "paper-row").await?;
        says(&browser, "paper-row", "Niet bewezen").await?;
        says(&browser, "paper-row", "Laatste regel van").await?;
        let table = saved_as(&browser, "save-table", "csv").await?;
        let digests = proven(&table)?;
        ensure!(
            digests.len() >= 3,
            "{} lines prove themselves:\n{table}",
            digests.len()
        );
        let page = saved_as(&browser, "save-page", "html").await?;
        for digest in &digests {
            ensure!(page.contains(digest.as_str()), "{digest} is not on the page");
        }
        ensure!(
            page.contains("Meer bewijst dit niet") && page.contains("Niet bewezen"),
            "the claim is not on the page"
        );
        prints(&browser).await
    })
}

/// Taps the way out and reads the file that came of it.
async fn saved_as(browser: &Browser, way: &str, ending: &str) -> Result<String> {
    let SavedFile { name, text } = save_file(browser, way, ending).await?;
    says(browser, "paper-told", &format!(".{ending}")).await?;
    let told = texts(browser, "paper-told").await?.join(" ");
    ensure!(told.contains(&name), "saved as {name}, told {told}");
    Ok(text)
}

/// The button calls the browser's print dialog.
async fn prints(browser: &Browser) -> Result<()> {
    browser
        .js(
            "window.printed = 0; window.print = () => { window.printed += 1; };",
            [],
        )
        .await?;
    tap(browser, "print-paper").await?;
    browser.wait_for_js("window.printed === 1", SOON).await
}

/// The digests of the table, each worked out again from the line beside it.
fn proven(table: &str) -> Result<Vec<String>> {
    let rows = rows(table.trim_start_matches('\u{feff}'));
    let head = ["session", "digest", "follows", "seen", "line"];
    let start = rows
        .iter()
        .position(|row| row.get(4..).is_some_and(|names| names == head))
        .context("no heading above the log")?;
    let mut found = Vec::new();
    for row in rows.iter().skip(start + 1) {
        let (Some(stated), Some(line)) = (row.get(5), row.get(8)) else {
            continue;
        };
        let mut digest = String::new();
        for byte in Sha256::digest(line.as_bytes()).iter().take(16) {
            write!(digest, "{byte:02x}")?;
        }
        ensure!(
            stated.split('-').nth(1) == Some(digest.as_str()),
            "{stated} is not the digest of {line}"
        );
        found.push(stated.clone());
    }
    Ok(found)
}

/// The cells of a table with semicolons and quotes (RFC 4180).
fn rows(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = table.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ';' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            sign => cell.push(sign),
        }
    }
    rows
}
