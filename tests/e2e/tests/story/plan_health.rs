//! What the plan says of its own health: what is missing comes and goes, and so does what a merge closed to a circle.

use anyhow::{Context, Result};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, says, says_no_more, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;
use plan_b::domain::{Contact, Id, Line, Number, Record};
use plan_b::replica::{Replica, SessionId, file};

use crate::story::whole_plan::by_hand::{save, unfold};

/// How a number is marked that somebody gave for emergencies.
const REACH: &str = "Privé, voor noodgevallen";

/// Everything that is to be mended comes three at a time: waits for one of them.
async fn mended_next(browser: &Browser, words: &str, is_there: bool) -> Result<()> {
    go(browser, "/", "plan").await?;
    at_least(browser, 1, "plan-company").await?;
    match is_there {
        true => says(browser, "mend-next", words).await,
        false => says_no_more(browser, "mend-next", words).await,
    }
    .with_context(|| format!("“{words}” on the plan"))
}

#[test]
fn each_thing_to_mend_first_goes_once_it_is_mended_and_the_next_one_comes() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        save(&browser, "save-contact").await?;
        mended_next(&browser, "1 contact heeft geen telefoonnummer", true).await?;
        tap(&browser, "mend-next").await?;
        fill(&browser, "field-mobile-1", "0450 00 00 11").await?;
        save(&browser, "save-contact").await?;
        mended_next(&browser, "heeft geen telefoonnummer", false).await?;
        mended_next(&browser, "Vaste afspraken", true).await?;
        go(&browser, "/", "plan/standing/new").await?;
        fill(&browser, "field-text", "We komen om 10 uur samen.").await?;
        save(&browser, "save-entry").await?;
        mended_next(&browser, "1 vervanger ontbreekt", true).await?;
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Noor").await?;
        fill(&browser, "field-mobile-1", "0450 00 00 12").await?;
        choose(&browser, "field-deputy", "Els").await?;
        save(&browser, "save-contact").await?;
        mended_next(&browser, "1 vervanger ontbreekt", true).await?;
        tap(&browser, "mend-next").await?;
        choose(&browser, "field-deputy", "Noor").await?;
        save(&browser, "save-contact").await?;
        mended_next(&browser, "vervanger", false).await?;
        go(&browser, "/", "plan/line/new").await?;
        fill(&browser, "field-name", "Glasvezel").await?;
        save(&browser, "save-entry").await?;
        for (part, field) in [("activity", "name"), ("message", "text"), ("place", "name")] {
            go(&browser, "/", &format!("plan/{part}/new")).await?;
            fill(&browser, &format!("field-{field}"), "Voorbeeld").await?;
            save(&browser, "save-entry").await?;
        }
        mended_next(&browser, "1 lijn heeft geen helpdesknummer", true).await?;
        mended_next(&browser, "1 activiteit zonder plan voor intussen", true).await?;
        saved(&browser).await
    })
}

#[test]
fn who_is_removed_is_told_to_be_named_still_and_missed_until_somebody_else_is_chosen() -> Result<(), Failure>
{
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0450 00 00 11").await?;
        let els = save(&browser, "save-contact").await?;
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Noor").await?;
        fill(&browser, "field-mobile-1", "0450 00 00 12").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", "plan/role/new").await?;
        fill(&browser, "field-function", "Zaakvoerder").await?;
        choose(&browser, "field-person", "Els").await?;
        save(&browser, "save-entry").await?;
        says(&browser, "roles-filled", "1 van de 12").await?;
        mended_next(&browser, "niet in het plan", false).await?;

        go(&browser, "/", &format!("{}/edit", els.trim_start_matches('/'))).await?;
        tap(&browser, "remove-contact").await?;
        let told = "document.body.innerText.includes('Nog genoemd op 1 plaats: ')";
        browser.wait_for_js(told, SOON).await?;
        saved(&browser).await?;
        mended_next(&browser, "1 plaats noemt iemand die niet in het plan staat", true).await?;
        go(&browser, "/", "plan/role").await?;
        says(&browser, "roles-filled", "0 van de 12").await?;
        says(&browser, "entry-row", "niet in het plan").await?;
        tap(&browser, "entry-row").await?;
        choose(&browser, "field-person", "Noor").await?;
        save(&browser, "save-entry").await?;
        says(&browser, "roles-filled", "1 van de 12").await?;
        mended_next(&browser, "niet in het plan", false).await
    })
}

/// What two phones wrote apart and a merge closed to a circle.
fn circles() -> String {
    let (els, noor) = (Id::<Contact>::from_bits(1), Id::<Contact>::from_bits(2));
    let (fibre, cable) = (Id::<Line>::from_bits(3), Id::<Line>::from_bits(4));
    let mut replica = Replica::new(SessionId::from_bits(0xC12C));
    let mut write = |entity: plan_b::domain::EntityRef, fields: plan_b::domain::Fields| {
        replica.commit(&entity, Some(&fields), 1_795_500_000_000, "Bo");
    };
    for (id, name, caller, bits) in [(els, "Els", noor, 11), (noor, "Noor", els, 12)] {
        let contact = Contact {
            first_name: name.into(),
            called_by: Some(caller),
            ..Contact::default()
        };
        write(id.entity(), contact.fields());
        let number = Number {
            contact: id,
            value: format!("+324500000{bits}"),
            ..Number::default()
        };
        write(Id::<Number>::from_bits(bits).entity(), number.fields());
    }
    for (id, name, other) in [(fibre, "Glasvezel", cable), (cable, "Kabel", fibre)] {
        let line = Line {
            name: name.into(),
            backup_of: Some(other),
            ..Line::default()
        };
        write(id.entity(), line.fields());
    }
    file::write(replica.entities())
}

#[test]
fn circles_of_callers_and_of_back_ups_are_told_until_they_are_opened() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::open(&browser, &server.address("exchange")).await?;
        take_in(&browser, &circles()).await?;
        mended_next(&browser, "2 contacten bellen elkaar in een kring", true).await?;
        mended_next(&browser, "2 lijnen zijn elkaars reserve", true).await?;
        go(&browser, "/", "plan/line").await?;
        says(&browser, "warning", "Glasvezel en Kabel").await?;

        go(&browser, "/", "contacts/1/edit").await?;
        unfold(&browser, "fold-call-tree").await?;
        choose(&browser, "field-called_by", "Wie de leiding heeft").await?;
        save(&browser, "save-contact").await?;
        mended_next(&browser, "in een kring", false).await?;
        go(&browser, "/", "plan/line/3/edit").await?;
        choose(&browser, "field-backup_of", "Geen").await?;
        save(&browser, "save-entry").await?;
        mended_next(&browser, "elkaars reserve", false).await?;
        go(&browser, "/", "plan/line").await?;
        at_least(&browser, 1, "add-entry").await?;
        says_no_more(&browser, "warning", "elkaars").await
    })
}

#[test]
fn a_private_number_without_consent_or_past_its_day_is_to_be_looked_at() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0450 00 00 11").await?;
        unfold(&browser, "field-mobile-1-details").await?;
        choose(&browser, "field-mobile-1-reach", REACH).await?;
        let page = save(&browser, "save-contact").await?;
        let edit = format!("{}/edit", page.trim_start_matches('/'));
        go(&browser, "/", "plan/review").await?;
        says(&browser, "due-row", "Vul in wanneer deze persoon akkoord ging.").await?;

        go(&browser, "/", &edit).await?;
        unfold(&browser, "field-mobile-1-details").await?;
        fill(&browser, "field-mobile-1-consent", "2026-01-05").await?;
        fill(&browser, "field-mobile-1-keep_until", "2026-02-05").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", "plan/review").await?;
        at_least(&browser, 1, "due-number").await?;
        says(&browser, "due-row", "05/02/2026").await?;
        says_no_more(&browser, "due-row", "akkoord ging").await?;

        go(&browser, "/", &edit).await?;
        unfold(&browser, "field-mobile-1-details").await?;
        fill(&browser, "field-mobile-1-keep_until", "2090-01-01").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", "plan/review").await?;
        // Whoever was written in today was looked at today.
        let nothing = "document.body.innerText.includes('Alles is het voorbije jaar nagekeken')";
        browser.wait_for_js(nothing, SOON).await
    })
}
