//! What was begun in a form and not saved stays on this device: offered again, gone on with, or thrown away.

use anyhow::{Context, Result, ensure};
use e2e::browser::{Browser, Engine};
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, saved, start_incident, tap, texts};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::{SOON, wait_for};
use serde_json::json;

use super::running::incident_of_the_example;

/// What stands in a field, as soon as it is there.
async fn value(browser: &Browser, name: &str) -> Result<String> {
    at_least(browser, 1, name).await?;
    let script = "const named = document.querySelector(`[data-test=\"${arguments[0]}\"]`);
        const field = named.matches('input, textarea') ? named : named.querySelector('input, textarea');
        return field.value;";
    let value = browser.js(script, [json!(name)]).await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Waits until what is typed is on its way to the stores, and then until it is there.
async fn kept(browser: &Browser) -> Result<()> {
    at_least(browser, 1, "draft-kept").await?;
    let script =
        "Object.entries(localStorage).some(([key, value]) => key.endsWith(':drafts') && value.length > 20)";
    browser.wait_for_js(script, SOON).await?;
    saved(browser).await
}

async fn not_offered(browser: &Browser, field: &str) -> Result<()> {
    at_least(browser, 1, field).await?;
    ensure!(
        texts(browser, "draft-go-on").await?.is_empty(),
        "what was saved or thrown away is offered"
    );
    Ok(())
}

#[test]
fn a_half_written_form_survives_a_killed_browser_and_is_gone_on_with() -> Result<(), Failure> {
    play(async |stage| {
        let mut server = Server::start(&dist()?, "/").await?;
        let browser = stage.killable().await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/operator/new").await?;
        fill(&browser, "field-name", "Noordlijn").await?;
        fill(&browser, "field-note", "Vraag naar Bo").await?;
        kept(&browser).await?;
        browser.kill()?;
        browser.begin().await?;
        shell::open(&browser, &server.address("plan/operator/new")).await?;
        tap(&browser, "draft-go-on").await?;
        ensure!(value(&browser, "field-name").await? == "Noordlijn");
        ensure!(value(&browser, "field-note").await? == "Vraag naar Bo");
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        saved(&browser).await?;
        let plan = {
            go(&browser, "/", "exchange").await?;
            copy(&browser).await?
        };
        ensure!(plan.contains("Vraag naar Bo"), "it was not saved: {plan}");

        go(&browser, "/", "plan/operator/new").await?;
        not_offered(&browser, "field-name").await
    })
}

#[test]
fn leaving_a_form_says_what_is_kept_and_leads_back_or_it_is_begun_afresh() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        // At once, before the rest after typing is over.
        go(&browser, "/", "contacts/new").await?;
        fill(&browser, "field-first_name", "Els").await?;
        fill(&browser, "field-mobile-1", "0470 12").await?;
        at_least(&browser, 1, "draft-kept").await?;
        go(&browser, "/", "contacts").await?;
        browser
            .wait_for_js(
                "document.body.innerText.includes('blijft op dit toestel klaarstaan')",
                SOON,
            )
            .await?;
        tap(&browser, "notice-act").await?;
        browser
            .wait_for_js("location.pathname === '/contacts/new'", SOON)
            .await?;
        tap(&browser, "draft-go-on").await?;
        ensure!(value(&browser, "field-first_name").await? == "Els");
        ensure!(value(&browser, "field-mobile-1").await? == "0470 12");
        ensure!(
            texts(&browser, "contact-row").await?.is_empty(),
            "a draft is in the plan"
        );

        go(&browser, "/", "contacts").await?;
        go(&browser, "/", "contacts/new").await?;
        tap(&browser, "draft-anew").await?;
        ensure!(value(&browser, "field-first_name").await?.is_empty());
        go(&browser, "/", "contacts").await?;
        go(&browser, "/", "contacts/new").await?;
        not_offered(&browser, "field-first_name").await?;
        fill(&browser, "field-first_name", "Noor").await?;
        tap(&browser, "save-contact").await?;
        at_least(&browser, 1, "edit-contact").await?;
        let file = {
            go(&browser, "/", "exchange").await?;
            copy(&browser).await?
        };
        ensure!(
            file.contains("Noor") && !file.contains("Els"),
            "what was thrown away left with a copy"
        );
        Ok(())
    })
}

#[test]
fn what_is_no_number_stands_there_again_with_its_message() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/activity/new").await?;
        fill(&browser, "field-name", "Leveren").await?;
        fill(&browser, "field-rto", "een halve dag").await?;
        fill(&browser, "field-reduced_level", "de helft").await?;
        kept(&browser).await?;
        go(&browser, "/", "contacts").await?;
        go(&browser, "/", "plan/activity/new").await?;
        tap(&browser, "draft-go-on").await?;
        for (field, typed, fault) in [
            ("field-rto", "een halve dag", "Schrijf een duur, zoals"),
            ("field-reduced_level", "de helft", "Vul een geheel getal in."),
        ] {
            ensure!(value(&browser, field).await? == typed, "{field}");
            let said = at_least(&browser, 1, field).await?.concat();
            ensure!(said.contains(fault), "{field}: {said}");
        }
        fill(&browser, "field-rto", "1,5 uur").await?;
        fill(&browser, "field-reduced_level", "50").await?;
        tap(&browser, "save-entry").await?;
        at_least(&browser, 1, "edit-entry").await?;
        Ok(())
    })
}

/// A form: how it is opened, the field that is typed into, and whether there is a way to give it up.
struct Form {
    page: &'static str,
    open: &'static str,
    field: &'static str,
    cancel: &'static str,
}

const FORMS: [Form; 7] = [
    Form {
        page: "plan/company/edit",
        open: "",
        field: "field-address",
        cancel: "",
    },
    Form {
        page: "plan/company",
        open: "add-own-row",
        field: "own-row-text",
        cancel: "cancel-own-row",
    },
    Form {
        page: "plan/steps",
        open: "add-step",
        field: "field-text",
        cancel: "cancel-step",
    },
    Form {
        page: "plan/validation",
        open: "validate",
        field: "field-name",
        cancel: "cancel-validation",
    },
    Form {
        page: "plan/team/edit",
        open: "",
        field: "field-group",
        cancel: "",
    },
    Form {
        page: "incidents/report",
        open: "",
        field: "report-text",
        cancel: "",
    },
    Form {
        page: "",
        open: "note",
        field: "note-text",
        cancel: "cancel-note",
    },
];

#[test]
fn every_form_keeps_what_is_written_and_giving_it_up_can_be_taken_back() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        start_incident(&browser).await?;
        server.kill().await?;
        for form in &FORMS {
            keeps(&browser, form)
                .await
                .with_context(|| format!("the form {} {}", form.page, form.open))?;
        }
        Ok(())
    })
}

async fn keeps(browser: &Browser, form: &Form) -> Result<()> {
    let open = async || {
        go(browser, "/", "more").await?;
        go(browser, "/", form.page).await?;
        match form.open {
            "" => Ok(()),
            button => tap(browser, button).await,
        }
    };
    open().await?;
    fill(browser, form.field, "Half geschreven").await?;
    at_least(browser, 1, "draft-kept").await?;
    open().await?;
    tap(browser, "draft-go-on").await?;
    ensure!(value(browser, form.field).await? == "Half geschreven");
    if form.cancel.is_empty() {
        return Ok(());
    }
    tap(browser, form.cancel).await?;
    tap(browser, "notice-act").await?;
    open().await?;
    tap(browser, "draft-go-on").await?;
    ensure!(
        value(browser, form.field).await? == "Half geschreven",
        "taken back"
    );
    tap(browser, form.cancel).await?;
    at_least(browser, 1, "notice-act").await?;
    open().await?;
    not_offered(browser, form.field).await
}

#[test]
fn the_forms_of_an_incident_go_on_where_they_were_left_without_a_question() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        let incident = incident_of_the_example(&browser, &mut server).await?;
        let away = async || {
            saved(&browser).await?;
            go(&browser, "/", "contacts").await
        };

        // Somebody calls in the middle of the ticket.
        go(&browser, "/", &format!("{incident}/operator")).await?;
        fill(&browser, "ticket-number", "T-4711").await?;
        kept(&browser).await?;
        away().await?;
        shell::open(&browser, &server.address(&format!("{incident}/operator"))).await?;
        ensure!(value(&browser, "ticket-number").await? == "T-4711");
        tap(&browser, "save-ticket").await?;
        field_is(&browser, "ticket-number", "").await?;
        away().await?;
        go(&browser, "/", &format!("{incident}/operator")).await?;
        ensure!(
            value(&browser, "ticket-number").await?.is_empty(),
            "what is noted is asked for again"
        );

        go(&browser, "/", &format!("{incident}/end")).await?;
        fill(&browser, "cause-text", "Een graafmachine").await?;
        kept(&browser).await?;
        away().await?;
        go(&browser, "/", &format!("{incident}/end")).await?;
        ensure!(value(&browser, "cause-text").await? == "Een graafmachine");

        // A message that was changed by hand is there after another language, and after another screen.
        go(&browser, "/", &format!("{incident}/messages")).await?;
        let original = value(&browser, "message-draft").await?;
        fill(&browser, "message-draft", "Wij bellen terug.").await?;
        tap(&browser, "fr").await?;
        wait_for("the French text", SOON, async || {
            let text = value(&browser, "message-draft").await?;
            Ok((!text.contains("Wij bellen")).then_some(()))
        })
        .await?;
        tap(&browser, "nl").await?;
        field_is(&browser, "message-draft", "Wij bellen terug.").await?;
        away().await?;
        go(&browser, "/", &format!("{incident}/messages")).await?;
        field_is(&browser, "message-draft", "Wij bellen terug.").await?;
        tap(&browser, "text-again").await?;
        field_is(&browser, "message-draft", &original).await?;
        tap(&browser, "notice-act").await?;
        field_is(&browser, "message-draft", "Wij bellen terug.").await
    })
}

async fn field_is(browser: &Browser, name: &str, wanted: &str) -> Result<()> {
    wait_for(&format!("“{wanted}” in {name}"), SOON, async || {
        Ok((value(browser, name).await? == wanted).then_some(()))
    })
    .await
}
