//! Messages ready to send, and documents that will not open.

use anyhow::ensure;
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::screens::{at_least, copy, fill, go, says, says_no_more, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};
use e2e::wait::SOON;

use crate::story::whole_plan::by_hand::unfold;

#[test]
fn starting_texts_come_filled_from_the_plan_and_an_sms_is_counted() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/company/edit").await?;
        fill(&browser, "field-name", "Voorbeeld nv").await?;
        tap(&browser, "save-company").await?;
        e2e::screens::saved(&browser).await?;
        go(&browser, "/", "plan/message").await?;
        // Ticked is the language of the plan and of whoever writes it.
        tap(&browser, "add-starting").await?;
        let rows = at_least(&browser, 10, "entry-row").await?;
        ensure!(rows.len() == 10, "ten texts in one language: {rows:?}");

        tap(&browser, "entry-row").await?;
        says(&browser, "message-text", "Voorbeeld nv: uitval sinds {tijd}").await?;
        says(&browser, "message-remarks", "Past in één sms").await?;
        tap(&browser, "edit-entry").await?;
        let shown =
            "document.querySelector('[data-test=field-text] textarea, textarea[data-test=field-text]')
            ?.value.startsWith('{bedrijf}: uitval sinds {tijd}')";
        browser.wait_for_js(shown, SOON).await?;
        // Whoever knows the word of another language may type that.
        fill(
            &browser,
            "field-text",
            "{entreprise}: tot zo, maître’s avond {gisteren}",
        )
        .await?;
        says(&browser, "message-text", "Voorbeeld nv: tot zo").await?;
        says(&browser, "message-remarks", "maar 70 tekens").await?;
        says(&browser, "message-remarks", "{gisteren} is geen veld").await?;
        fill(
            &browser,
            "field-text",
            &format!("{{company}} {}", "a".repeat(160)),
        )
        .await?;
        says(&browser, "message-remarks", "2 sms’en: 173 van 306 tekens").await?;
        tap(&browser, "save-entry").await?;
        e2e::screens::saved(&browser).await?;
        go(&browser, "/", "exchange").await?;
        let kept = copy(&browser).await?;
        ensure!(
            kept.contains("{company} aaaa") && kept.contains("{time}") && !kept.contains("{tijd}"),
            "the file keeps one name of a field: {kept}"
        );
        Ok(())
    })
}

#[test]
fn a_document_will_not_open_until_its_essentials_are_in_the_plan() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/document/new").await?;
        fill(&browser, "field-title", "Continuïteitsplan").await?;
        tap(&browser, "save-entry").await?;
        says(&browser, "document-opening", "Gaat niet open").await?;
        go(&browser, "/", "plan/document").await?;
        says(&browser, "will-not-open", "Continuïteitsplan").await?;
        tap(&browser, "will-not-open").await?;
        tap(&browser, "edit-entry").await?;
        fill(
            &browser,
            "field-essentials",
            "Bel de directie, dan de verzekeraar.",
        )
        .await?;
        tap(&browser, "save-entry").await?;
        says(&browser, "document-opening", "staat in het plan").await?;
        go(&browser, "/", "plan/document").await?;
        at_least(&browser, 1, "entry-row").await?;
        says_no_more(&browser, "will-not-open", "").await
    })
}

#[test]
fn texts_to_begin_with_and_the_own_ones_stand_by_audience_with_form_and_language() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;
        go(&browser, "/", "plan/message").await?;
        unfold(&browser, "what-comes").await?;
        tap(&browser, "starting-fr").await?;
        says(&browser, "starting-group", "Français").await?;
        let groups = at_least(&browser, 4, "starting-group").await?;
        ensure!(groups.len() == 4, "{groups:?}");
        ensure!(
            groups[0].starts_with("Personeel") && groups[0].contains("Sms") && !groups[0].contains("Deutsch"),
            "for whom, in which form and languages: {groups:?}"
        );
        let first = "document.querySelector('[data-test=add-starting]')
            .compareDocumentPosition(document.querySelector('[data-test=starting-group]')) & 4";
        browser.wait_for_js(first, SOON).await?;
        tap(&browser, "starting-fr").await?;
        e2e::screens::says_no_more(&browser, "starting-group", "Français").await?;
        tap(&browser, "add-starting").await?;
        let groups = at_least(&browser, 4, "entry-group").await?;
        ensure!(
            groups[0].starts_with("Personeel")
                && groups.iter().any(|group| group.starts_with("Leveranciers")),
            "{groups:?}"
        );
        let rows = at_least(&browser, 10, "entry-row").await?;
        ensure!(rows.iter().all(|row| row.contains("Nederlands")), "{rows:?}");

        // Whoever adds a message is offered them too.
        go(&browser, "/", "plan/message/new").await?;
        unfold(&browser, "starting-texts").await?;
        tap(&browser, "starting-fr").await?;
        tap(&browser, "add-starting").await?;
        at_least(&browser, 20, "entry-row").await?;
        Ok(())
    })
}
