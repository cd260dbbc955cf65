//! Contacts of other programs come in, and go out again.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, go, saved, take_in, tap, texts};
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
pub(super) async fn pick(browser: &Browser, name: &str, bytes: &[u8]) -> Result<()> {
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
        at_least(&browser, 1, "intake-remark").await?;
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

/// An address book of 300 people, each with a mobile at home and one of the company.
fn address_book() -> String {
    let card = |number: usize| {
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kaart {number};Persoon;;;\r\nFN:Persoon Kaart {number}\r\n\
             TEL;TYPE=CELL:0470 11 2{number}\r\nTEL;TYPE=HOME,CELL:0471 11 2{number}\r\nTITLE:Winkel\r\nEND:VCARD\r\n"
        )
    };
    (100..400).map(card).collect()
}

#[test]
fn an_address_book_of_three_hundred_comes_in_whole_with_its_private_numbers_as_private() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "adresboek.vcf", address_book().as_bytes()).await?;
        let people = at_least(&browser, 5, "intake-person").await?.join(" ");
        ensure!(people.contains("(privé)"), "{people}");
        let private = at_least(&browser, 1, "intake-private").await?.join(" ");
        ensure!(private.contains("300 privénummers"), "{private}");
        tap(&browser, "intake-take").await?;
        at_least(&browser, 1, "contact-row").await?;
        saved(&browser).await?;
        let file = {
            go(&browser, "/", "exchange").await?;
            copy(&browser).await?
        };
        for number in 100..400 {
            let name = format!("\"Kaart {number}\"");
            ensure!(file.contains(&name), "{name} did not come in");
        }
        let private = file
            .lines()
            .filter(|line| line.contains("\"private_emergency\""))
            .count();
        ensure!(private == 300, "{private} private numbers");
        Ok(())
    })
}

/// As Excel saves "CSV (MS-DOS)", with a title above the headings: "Andrée" has a single byte for é.
const DOS_TABLE: &[u8] = b"Personeelslijst 2026;;;\r\n\
    Naam;Voornaam;Gsm;Gsm priv\x82\r\n\
    Claes;Andr\x82e;0471112233;0471112234\r\n";

#[test]
fn a_list_of_dos_below_a_title_is_read_right_and_can_be_read_another_way() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "personeel.csv", DOS_TABLE).await?;
        let people = at_least(&browser, 1, "intake-person").await?;
        ensure!(
            people.len() == 1
                && people
                    .iter()
                    .all(|person| person.contains("Andrée CLAES") && person.contains("(privé)")),
            "{people:?}"
        );
        name_column(&browser, "intake-encoding", "Macintosh").await?;
        shows_among_people(&browser, "AndrÇe CLAES").await?;
        name_column(&browser, "intake-encoding", "MS-DOS").await?;
        shows_among_people(&browser, "Andrée CLAES").await?;
        name_column(&browser, "intake-headings", "Geen titels").await?;
        shows_among_people(&browser, "2026").await
    })
}

async fn shows_among_people(browser: &Browser, text: &str) -> Result<()> {
    let shows =
        format!("document.querySelector('[data-test=intake-people]')?.innerText.includes('{text}') === true");
    browser.wait_for_js(&shows, SOON).await
}

/// So many people that they do not all stand there at once, two of whom are in the plan already.
fn long_list() -> String {
    let mut rows = "Voornaam;Naam;Functie;Gsm\r\n".to_owned();
    for number in 10..70 {
        rows.push_str(&format!("Persoon;Nummer {number};Winkel;0470 11 22 {number}\r\n"));
    }
    rows
}

#[test]
fn each_double_is_merged_added_or_left_out_and_everybody_can_be_looked_at() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        let there =
            "Voornaam;Naam;Gsm\r\nPersoon;Nummer 10;0470 11 22 10\r\nPersoon;Nummer 11;0470 11 22 11\r\n";
        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "eerst.csv", there.as_bytes()).await?;
        tap(&browser, "intake-take").await?;
        at_least(&browser, 5, "contact-row").await?;

        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "daarna.csv", long_list().as_bytes()).await?;
        let shown = at_least(&browser, 5, "intake-person").await?;
        ensure!(shown.len() < 60, "{} at once", shown.len());
        tap(&browser, "more-people").await?;
        tap(&browser, "more-people").await?;
        at_least(&browser, 60, "intake-person").await?;

        let brought = at_least(&browser, 2, "intake-brought").await?;
        ensure!(
            brought.iter().all(|brought| brought.contains("Functie: Winkel")),
            "what merging brings: {brought:?}"
        );
        choose_in(&browser, "intake-double-choice", 1, "Overslaan").await?;
        wait_for("the word on the second", SOON, async || {
            let brought = texts(&browser, "intake-brought").await?;
            Ok(brought
                .get(1)
                .is_some_and(|brought| brought.contains("buiten je plan"))
                .then_some(()))
        })
        .await?;
        tap(&browser, "intake-take").await?;
        at_least(&browser, 1, "contact-row").await?;
        saved(&browser).await?;
        let file = {
            go(&browser, "/", "exchange").await?;
            copy(&browser).await?
        };
        let lines = |name: &str| {
            file.lines()
                .filter(|line| line.contains(name))
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let (merged, left) = (lines("\"Nummer 10\""), lines("\"Nummer 11\""));
        ensure!(merged.len() == 1 && merged[0].contains("Winkel"), "{merged:?}");
        ensure!(left.len() == 1 && !left[0].contains("Winkel"), "{left:?}");
        ensure!(lines("\"Nummer 69\"").len() == 1, "the last one did not come in");
        Ok(())
    })
}

/// Chooses by its words in one of several lists of the same name.
async fn choose_in(browser: &Browser, name: &str, place: usize, words: &str) -> Result<()> {
    let script =
        "const named = [...document.querySelectorAll(`[data-test=\"${arguments[0]}\"]`)][arguments[1]];
        const list = named?.matches('select') ? named : named?.querySelector('select');
        const option = [...list?.options ?? []].find((option) => option.textContent === arguments[2]);
        if (!option) return false;
        list.value = option.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;";
    let done = browser
        .js(script, [json!(name), json!(place), json!(words)])
        .await?;
    ensure!(done == true, "no “{words}” in {name} {place}");
    Ok(())
}

#[test]
fn a_table_of_fifty_columns_is_read_and_the_unknown_ones_are_folded_away() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        let headings: Vec<String> = (1..=47).map(|number| format!("Veld {number}")).collect();
        let cells: Vec<String> = (1..=47).map(|number| format!("waarde {number}")).collect();
        let table = format!(
            "Voornaam;Naam;{};Gsm\r\nEls;Maes;{};0470 12 34 56\r\n",
            headings.join(";"),
            cells.join(";")
        );
        go(&browser, "/", "contacts/import").await?;
        pick(&browser, "breed.csv", table.as_bytes()).await?;
        let people = at_least(&browser, 1, "intake-person").await?.join(" ");
        ensure!(people.contains("Els MAES") && people.contains("470"), "{people}");
        let unknown = at_least(&browser, 1, "intake-unknown").await?.join(" ");
        ensure!(unknown.contains("47 kolommen niet herkend"), "{unknown}");
        let sideways = browser
            .js("return document.documentElement.scrollWidth - innerWidth;", [])
            .await?;
        ensure!(
            sideways.as_i64().unwrap_or(1) <= 0,
            "it scrolls sideways by {sideways}"
        );
        name_column(&browser, "column-2", "Functie").await?;
        tap(&browser, "intake-take").await?;
        at_least(&browser, 1, "contact-row").await?;
        browser
            .wait_for_js(
                "document.querySelector('main').innerText.includes('waarde 1')",
                SOON,
            )
            .await
    })
}

#[test]
fn contacts_go_out_as_a_table_and_as_cards_without_the_crisis_team_s_numbers() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let plan = std::fs::read_to_string(dist()?.join("example/nl.txt"))?;
        take_in(&browser, &plan).await?;
        go(&browser, "/", "exchange").await?;
        for (button, ending, begins) in [
            ("save-table", "csv", "Functie"),
            ("save-cards", "vcf", "BEGIN:VCARD"),
        ] {
            // As it goes into the download; a browser asks before a second one that no hand began.
            let watch = "const make = URL.createObjectURL.bind(URL); window.written = null;
                URL.createObjectURL = (blob) => { blob.text().then((text) => { window.written = text; }); return make(blob); };";
            browser.js(watch, []).await?;
            tap(&browser, button).await?;
            let text = wait_for(&format!("a file .{ending}"), SOON, async || {
                let text = browser.js("return window.written;", []).await?;
                Ok(text.as_str().map(str::to_owned))
            })
            .await?;
            ensure!(text.contains(begins), "{ending}: {:.80}", text);
            ensure!(text.contains("Clercq"), "{ending}: nobody in it");
            // The example's number for the crisis team only.
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            ensure!(
                !digits.contains("3214000051"),
                "{ending}: a crisis team number left"
            );
            let told = at_least(&browser, 1, "lists-told").await?.join(" ");
            ensure!(told.contains(ending), "{told}");
        }
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
