//! Contacts of other programs come in, and go out again.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, go, saved, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use serde_json::json;

const CARD: &str = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Maës;Els;;;\r\nFN:Els Maës\r\nTEL;TYPE=CELL:0470 12 34 56\r\nEND:VCARD\r\n";

/// As Belgian Excel saves it, in Windows-1252: "Andrée" and "Gérant" have single bytes for é.
const TABLE: &[u8] = b"Naam;Voornaam;Toestel;Gsm;Functie\r\n\
    Maes;Els;092123456;470123456;IT\r\n\
    Claes;Andr\xE9e;092123457;0471/11.22.33;G\xE9rant\r\n\
    Peeters;Jan;092123458;bel maar;\"Hulp;\r\nmagazijn\"\r\n";

/// Gives the screen a file, as if it had been picked.
async fn pick(browser: &Browser, name: &str, bytes: &[u8]) -> Result<()> {
    let script = "const input = document.querySelector('[data-test=intake-file]'); if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([new Uint8Array(arguments[0])], arguments[1]));
        input.files = files.files; input.dispatchEvent(new Event('change', { bubbles: true })); return true;";
    wait_for("a place for a list", SOON, async || {
        let done = browser.js(script, [json!(bytes), json!(name)]).await?;
        Ok((done == true).then_some(()))
    })
    .await
}

/// Chooses what a column means, by its words.
async fn name_column(browser: &Browser, column: &str, meaning: &str) -> Result<()> {
    let script = "const list = document.querySelector(`[data-test=\"${arguments[0]}\"] select`)
            ?? document.querySelector(`select[data-test=\"${arguments[0]}\"]`);
        if (!list) return 'no list';
        const option = [...list.options].find((option) => option.textContent === arguments[1]);
        if (!option) return [...list.options].map((option) => option.textContent).join(', ');
        list.value = option.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return '';";
    let missing = browser.js(script, [json!(column), json!(meaning)]).await?;
    ensure!(missing == "", "no “{meaning}” for {column}: {missing}");
    Ok(())
}

#[test]
fn a_list_of_excel_is_looked_at_corrected_merged_taken_and_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "els.vcf", CARD.as_bytes()).await?;
        tap(&browser, "intake-take").await?;
        at_least(&browser, 1, "contact-row").await?;

        tap(&browser, "import-contacts").await?;
        pick(&browser, "personeel.csv", TABLE).await?;
        let people = at_least(&browser, 3, "intake-person").await?;
        ensure!(
            people.iter().any(|person| person.contains("Andrée CLAES")),
            "{people:?}"
        );
        name_column(&browser, "column-2", "Vast, kantoor").await?;
        browser
            .wait_for_js(
                "document.querySelector('[data-test=intake-people]').innerText.includes('+32\u{a0}9\u{a0}212\u{a0}34\u{a0}57')",
                SOON,
            )
            .await?;
        let doubles = at_least(&browser, 1, "intake-double").await?;
        ensure!(
            doubles.len() == 1 && doubles.iter().all(|double| double.contains("Els MAES")),
            "{doubles:?}"
        );
        at_least(&browser, 1, "intake-not-taken").await?;
        tap(&browser, "intake-take").await?;

        // With the template's three rows, which came with the first.
        let rows = at_least(&browser, 6, "contact-row").await?;
        ensure!(rows.len() == 6, "Els is there once: {rows:?}");
        saved(&browser).await?;
        tap(&browser, "notice-act").await?;
        browser
            .wait_for_js(
                "document.querySelectorAll('[data-test=contact-row]').length === 4",
                SOON,
            )
            .await?;
        Ok(())
    })
}

#[test]
fn what_is_no_list_gets_one_sentence_and_changes_nothing() -> Result<(), Failure> {
    play(async |stage| {
        let server = Server::start(&dist()?, "/").await?;
        let browser = stage.browser(Engine::Chromium).await?;
        shell::open(&browser, &server.address("contacts/import")).await?;
        let long = "An;0470123456\n".repeat(100_000);
        for (name, bytes, word) in [
            ("leeg.csv", &b""[..], "leeg"),
            ("personeel.xlsx", b"PK\x03\x04\x14\x00\x06\x00", "CSV"),
            ("foto.png", b"\x89PNG\r\n\x1A\n\x00\x00", "vCard"),
            ("titels.csv", b"Naam;Gsm\r\n", "Alleen titels"),
            ("lang.csv", long.as_bytes(), "5.000"),
        ] {
            pick(&browser, name, bytes).await?;
            wait_for(&format!("a sentence about {name}"), SOON, async || {
                let said = texts(&browser, "intake-fault").await?;
                Ok(said.iter().any(|said| said.contains(word)).then_some(()))
            })
            .await?;
        }
        go(&browser, "/", "contacts").await?;
        ensure!(
            texts(&browser, "contact-row").await?.is_empty(),
            "something was taken"
        );
        Ok(())
    })
}
