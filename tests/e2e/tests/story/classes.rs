//! The classes: their questions, their criteria and how long each holds.

use anyhow::ensure;
use e2e::browser::Engine;
use e2e::programs::dist;
use e2e::screens::{at_least, fill, go, says_no_more, tap};
use e2e::server::Server;
use e2e::shell;
use e2e::stage::{Failure, play};

use super::plan_parts::page_says;

const SUPPLIED: &str = "Merken klanten of anderen er iets van?";
const OWN: &str = "Bellen klanten ons erover op?";

#[test]
fn an_own_question_stands_in_place_of_the_supplied_one_until_it_is_emptied() -> Result<(), Failure> {
    play(async |stage| {
        let browser = stage.browser(Engine::Chromium).await?;
        let mut server = Server::start(&dist()?, "/").await?;
        shell::first_visit(&browser, &server).await?;
        server.kill().await?;

        go(&browser, "/", "plan/classification").await?;
        let questions = at_least(&browser, 4, "class-question").await?;
        ensure!(
            questions.last().is_some_and(|last| last.contains(SUPPLIED)),
            "{questions:?}"
        );

        tap(&browser, "edit-entry").await?;
        page_says(
            &browser,
            &format!("Zolang dit leeg is, vraagt de app: “{SUPPLIED}”"),
        )
        .await?;
        fill(&browser, "field-questions/noticed", OWN).await?;
        fill(&browser, "field-thresholds/major", "2").await?;
        fill(&browser, "field-thresholds/crisis", "1").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, &format!("Eigen vraag, in plaats van: {SUPPLIED}")).await?;
        page_says(&browser, OWN).await?;
        // Crisis comes before major, so a small incident becomes a crisis at once, and that is told.
        page_says(&browser, "Na 1\u{a0}uur: crisis").await?;
        at_least(&browser, 1, "class-passed-over").await?;

        tap(&browser, "edit-entry").await?;
        fill(&browser, "field-questions/noticed", "").await?;
        fill(&browser, "field-thresholds/crisis", "4").await?;
        tap(&browser, "save-entry").await?;
        page_says(&browser, "Na 2\u{a0}uur: groot").await?;
        says_no_more(&browser, "class-question", OWN).await?;
        says_no_more(&browser, "class-passed-over", "overgeslagen").await?;
        page_says(&browser, SUPPLIED).await?;

        tap(&browser, "add-to-major").await?;
        fill(&browser, "field-text", "De kassa staat stil").await?;
        tap(&browser, "save-entry").await?;
        go(&browser, "/", "plan/classification").await?;
        let major = at_least(&browser, 1, "class-major").await?;
        ensure!(
            major.iter().any(|class| class.contains("De kassa staat stil")),
            "{major:?}"
        );
        Ok(())
    })
}
