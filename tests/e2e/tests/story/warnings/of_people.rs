//! Somebody and the deputy who go down together, and somebody who would be the own deputy.

use anyhow::{Context, Result};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, choose, fill, go, saved, says, says_no_more, take_in, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use plan_b::domain::{Contact, Id, Record};
use plan_b::replica::{Replica, SessionId, file};

use crate::story::whole_plan::by_hand::save;

const NOT_SELF: &str = "Iemand kan niet zichzelf vervangen";

/// Writes a contact with a mobile and gives the page.
async fn contact(
    browser: &Browser,
    name: &str,
    number: &str,
    operator: &str,
    deputy: Option<&str>,
) -> Result<String> {
    go(browser, "/", "contacts/new").await?;
    fill(browser, "field-first_name", name).await?;
    fill(browser, "field-mobile-1", number).await?;
    fill(browser, "field-mobile-1-operator", operator).await?;
    if let Some(deputy) = deputy {
        choose(browser, "field-deputy", deputy).await?;
    }
    let path = save(browser, "save-contact").await?;
    Ok(path.trim_start_matches('/').to_owned())
}

#[test]
fn a_deputy_at_the_same_operator_is_warned_of_until_one_has_another() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        let deputy = contact(&browser, "Noor", "0450000011", "Noordlijn", None).await?;
        let person = contact(&browser, "Els", "0450000012", "noordlijn", Some("Noor")).await?;
        says(
            &browser,
            "contact-deputy",
            "Zelfde lot als de vervanger: operator",
        )
        .await?;
        go(&browser, "/", "plan/operator").await?;
        says(&browser, "warning", "Els en vervanger Noor hangen samen").await?;

        // A number whose operator nobody wrote saves nobody, perhaps.
        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        save(&browser, "save-entry").await?;
        go(&browser, "/", &format!("{deputy}/edit")).await?;
        fill(&browser, "field-fixed_office-1", "014000011").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", &person).await?;
        says(
            &browser,
            "contact-deputy",
            "Misschien zelfde lot als de vervanger",
        )
        .await?;
        go(&browser, "/", "plan/operator").await?;
        says(
            &browser,
            "warning",
            "Els en vervanger Noor hangen misschien samen",
        )
        .await?;

        go(&browser, "/", &format!("{deputy}/edit")).await?;
        fill(&browser, "field-mobile-1-operator", "Zuidnet").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", &person).await?;
        says(&browser, "contact-deputy", "Noor").await?;
        says_no_more(&browser, "contact-deputy", "Zelfde lot").await?;
        go(&browser, "/", "plan/operator").await?;
        at_least(&browser, 1, "add-entry").await?;
        says_no_more(&browser, "warning", "Els").await
    })
}

/// A plan in which a merge or another program made somebody the own deputy.
fn own_deputy(id: Id<Contact>) -> String {
    let els = Contact {
        first_name: "Els".into(),
        deputy: Some(id),
        ..Contact::default()
    };
    let mut replica = Replica::new(SessionId::from_bits(0xE15E));
    replica.commit(&id.entity(), Some(&els.fields()), 1_795_500_000_000, "Bo");
    file::write(replica.entities())
}

#[test]
fn the_own_deputy_is_told_at_the_field_until_it_is_somebody_else() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let server = Server::start(&dist()?, "/").await?;
        shell::open(&browser, &server.address("exchange")).await?;
        let els = Id::<Contact>::from_bits(7);
        take_in(&browser, &own_deputy(els)).await?;
        contact(&browser, "Noor", "0450000011", "Noordlijn", None).await?;

        go(&browser, "/", &format!("contacts/{els}/edit")).await?;
        tap(&browser, "save-contact").await?;
        says(&browser, "field-deputy", NOT_SELF).await?;
        choose(&browser, "field-deputy", "Noor").await?;
        says_no_more(&browser, "field-deputy", NOT_SELF).await?;
        save(&browser, "save-contact").await?;
        says(&browser, "contact-deputy", "Noor").await?;

        // The same in the table of roles.
        go(&browser, "/", "plan/role/new").await?;
        choose(&browser, "field-person", "Els").await?;
        choose(&browser, "field-deputy", "Els").await?;
        tap(&browser, "save-entry").await?;
        says(&browser, "field-deputy", NOT_SELF).await?;
        choose(&browser, "field-deputy", "Noor").await?;
        says_no_more(&browser, "field-deputy", NOT_SELF).await?;
        save(&browser, "save-entry").await.context("the role")?;
        browser
            .wait_for_js("location.pathname === '/plan/role'", SOON)
            .await?;
        saved(&browser).await
    })
}

#[test]
fn crisis_team_role_and_authors_at_one_operator_are_warned_of_until_one_has_another() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        let noor = contact(&browser, "Noor", "0450000011", "Noordlijn", None).await?;
        let els = contact(&browser, "Els", "0450000012", "Noordlijn", None).await?;
        for page in [&noor, &els] {
            go(&browser, "/", &format!("{page}/edit")).await?;
            tap(&browser, "field-crisis_team").await?;
            save(&browser, "save-contact").await?;
        }
        go(&browser, "/", "plan/role/new").await?;
        choose(&browser, "field-person", "Els").await?;
        choose(&browser, "field-deputy", "Noor").await?;
        save(&browser, "save-entry").await?;
        tap(&browser, "entry-row").await?;
        let role = wait_for("the role", SOON, async || {
            let path = crate::story::whole_plan::by_hand::path(&browser).await?;
            Ok(path.starts_with("/plan/role/").then_some(path))
        })
        .await?;
        let role = role.trim_start_matches('/').trim_end_matches("/edit").to_owned();
        go(&browser, "/", "plan/team/edit").await?;
        choose(&browser, "field-authors", "Els").await?;
        choose(&browser, "field-backup", "Noor").await?;
        save(&browser, "save-entry").await?;

        says(&browser, "warning", "Het hele crisisteam hangt aan").await?;
        says(&browser, "warning", "Els en vervanger Noor hangen samen").await?;
        go(&browser, "/", &role).await?;
        says(&browser, "warning", "Els en vervanger Noor hangen samen").await?;

        go(&browser, "/", &format!("{noor}/edit")).await?;
        fill(&browser, "field-mobile-1-operator", "Zuidnet").await?;
        save(&browser, "save-contact").await?;
        go(&browser, "/", "plan/team").await?;
        at_least(&browser, 1, "edit-entry").await?;
        says_no_more(&browser, "warning", "crisisteam").await?;
        says_no_more(&browser, "warning", "Els").await?;
        go(&browser, "/", &role).await?;
        at_least(&browser, 1, "edit-entry").await?;
        says_no_more(&browser, "warning", "Els").await
    })
}
