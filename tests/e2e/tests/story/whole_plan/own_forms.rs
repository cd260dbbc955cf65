//! What has a form of its own: steps, rows of one's own, validations.

use anyhow::{Result, ensure};
use e2e::screens::{at_least, choose, fill, go, saved, tap, texts};
use e2e::wait::{SOON, wait_for};
use plan_b::domain::checklist::Reflex;
use plan_b::domain::command::{in_order, timer_in_minutes};
use plan_b::domain::{Answer, Id, OwnList, OwnRow, Record, Scenario, Step, Validation};

use super::author::Author;
use super::by_hand::type_in;

impl Author<'_> {
    /// The company's own steps.
    pub async fn writes_steps(&mut self) -> Result<()> {
        go(self.browser, "/", "plan/steps").await?;
        for (entity, fields) in in_order(self.example, Step::KIND) {
            let before = texts(self.browser, "own-step").await?.len();
            tap(self.browser, "add-step").await?;
            self.writes_step(&Step::fold(&fields, &mut Vec::new())).await?;
            tap(self.browser, "save-step").await?;
            let rows = at_least(self.browser, before + 1, "own-step").await?;
            ensure!(rows.len() == before + 1, "{entity}: {rows:?}");
        }
        saved(self.browser).await
    }

    async fn writes_step(&self, step: &Step) -> Result<()> {
        let words = self.texts;
        self.types("text", &step.text).await?;
        self.types("detail", &step.detail).await?;
        let place = step.after.map_or(words.steps.before_all, |reflex: Reflex| {
            words.reflexes.title(reflex)
        });
        choose(self.browser, "field-after", place).await?;
        if let Some(owner) = step.owner {
            choose(self.browser, "field-owner", &self.name_of(&owner.entity())).await?;
        }
        if let Some(class) = step.from_class {
            choose(self.browser, "field-from_class", words.classes.name(class)).await?;
        }
        if step.scenario != Scenario::Both {
            let scenario = words.scenarios.name(Some(step.scenario));
            choose(self.browser, "field-scenario", scenario).await?;
        }
        if let Some(seconds) = step.timer_s {
            type_in(self.browser, "field-timer", &timer_in_minutes(seconds, '.')).await?;
        }
        for service in &step.needs {
            tap(self.browser, &format!("field-needs-{}", service.code())).await?;
        }
        Ok(())
    }

    /// Rows of one's own, on the page of the list to which they belong.
    pub async fn writes_own_rows(&mut self) -> Result<()> {
        for (entity, fields) in in_order(self.example, OwnRow::KIND) {
            let row = OwnRow::fold(&fields, &mut Vec::new());
            let page = match (row.of.parse(), row.list) {
                (Ok(of), _) => {
                    let of = self.written.get(&of).cloned().unwrap_or(of);
                    of.to_string()
                }
                (Err(_), OwnList::TelecomNeeds) => "telecom_needs".to_owned(),
                (Err(_), OwnList::Team) => "team".to_owned(),
                (Err(_), OwnList::RiskStudy) => "risk_study".to_owned(),
                (Err(_), OwnList::Company) => "company".to_owned(),
                (Err(_), list) => anyhow::bail!("{entity} stands in {list:?} of nothing"),
            };
            go(self.browser, "/", &format!("plan/{page}")).await?;
            at_least(self.browser, 1, "add-own-row").await?;
            let before = texts(self.browser, "own-row").await?.len();
            tap(self.browser, "add-own-row").await?;
            type_in(self.browser, "own-row-label", &row.label).await?;
            if !row.text.is_empty() {
                type_in(self.browser, "own-row-text", &row.text).await?;
            }
            if row.answer != Answer::Open {
                let answer = self.texts.answers.name(row.answer);
                choose(self.browser, "own-row-answer", answer).await?;
            }
            tap(self.browser, "save-own-row").await?;
            at_least(self.browser, before + 1, "own-row").await?;
        }
        saved(self.browser).await
    }

    /// The procedures' validations, then that of the plan.
    pub async fn writes_validations(&mut self) -> Result<()> {
        let mut all: Vec<Validation> = self.example.validations.values().cloned().collect();
        all.sort_by_key(|validation| validation.procedure.is_none());
        for validation in all {
            let page = match validation.procedure.map(Id::entity) {
                Some(procedure) => {
                    let here = self.written.get(&procedure).cloned().unwrap_or(procedure);
                    format!("plan/{here}")
                }
                None => "plan/validation".to_owned(),
            };
            go(self.browser, "/", &page).await?;
            at_least(self.browser, 1, "validate").await?;
            tap(self.browser, "validate").await?;
            self.validates(&validation).await?;
        }
        saved(self.browser).await
    }

    async fn validates(&self, validation: &Validation) -> Result<()> {
        match validation.person {
            // Fills name and function too.
            Some(person) => {
                choose(self.browser, "field-person", &self.name_of(&person.entity())).await?;
            }
            None => {
                self.types("name", &validation.name).await?;
                self.types("function", &validation.function).await?;
            }
        }
        let day = validation.on.map(|day| day.to_string()).unwrap_or_default();
        fill(self.browser, "field-on", &day).await?;
        self.types("note", &validation.note).await?;
        tap(self.browser, "save-validation").await?;
        wait_for("the validation", SOON, async || {
            let told = texts(self.browser, "validation").await?;
            Ok(told
                .iter()
                .any(|told| told.contains(&validation.name))
                .then_some(()))
        })
        .await
    }
}
