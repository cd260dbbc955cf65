//! The beginning of the plan, and the people to reach with their numbers.

use anyhow::Result;
use e2e::screens::{choose, fill, go, saved, tap};
use plan_b::domain::command::in_order;
use plan_b::domain::{
    Contact, Date, EntityRef, Id, Number, Post, PreferredChannel, Reach, Record, Side, Single,
};
use plan_b::i18n::Lang;

use super::author::Author;
use super::by_hand::{open_row, press, save, type_in, unfold};

/// The numbers that the form shows without being unfolded.
const IN_SIGHT: [&str; 3] = ["mobile-1", "fixed_office-1", "email-1"];

impl Author<'_> {
    /// Starts the plan with the company's name and writes the rest of the company.
    pub async fn starts_the_plan(&mut self) -> Result<()> {
        let company = &self.example.company;
        go(self.browser, "/", "plan").await?;
        type_in(self.browser, "company-name", &company.name).await?;
        save(self.browser, "start-plan").await?;
        go(self.browser, "/", "plan/company/edit").await?;
        for (name, text) in [
            ("address", &company.address),
            ("main_number", &company.main_number),
            ("website", &company.website),
            ("opening_hours", &company.opening_hours),
            ("payment", &company.payment),
        ] {
            self.types(name, text).await?;
        }
        choose(
            self.browser,
            "field-language",
            Lang::from(company.language).native_name(),
        )
        .await?;
        let entity = plan_b::domain::Company::entity();
        self.saves("save-company", &entity).await
    }

    /// Writes everybody, then who stands in for whom and who calls whom.
    pub async fn writes_contacts(&mut self) -> Result<()> {
        for (entity, id, contact) in self.contacts() {
            self.opens_form(&contact).await?;
            self.writes_person(&contact).await?;
            for number in self.numbers_of(id) {
                self.writes_number(&number).await?;
            }
            self.writes_call_tree_and_place(&contact).await?;
            self.writes_remarks(&contact).await?;
            self.saves("save-contact", &entity).await?;
        }
        for (entity, _, contact) in self.contacts() {
            let people = [("deputy", contact.deputy), ("called_by", contact.called_by)];
            let people: Vec<_> = people
                .into_iter()
                .filter_map(|(name, id)| Some((name, id?)))
                .collect();
            if people.is_empty() {
                continue;
            }
            self.edits_contact(&entity).await?;
            for (name, person) in people {
                if name == "called_by" {
                    unfold(self.browser, "fold-call-tree").await?;
                }
                let words = self.name_of(&person.entity());
                choose(self.browser, &format!("field-{name}"), &words).await?;
            }
            self.saves("save-contact", &entity).await?;
        }
        saved(self.browser).await
    }

    /// Says of the numbers which line carries them, once the lines are written.
    pub async fn adds_lines_to_numbers(&mut self) -> Result<()> {
        for (entity, id, _) in self.contacts() {
            let numbers = self.numbers_of(id).into_iter();
            let numbers: Vec<_> = numbers
                .filter_map(|number| Some((place(&number), number.line?)))
                .collect();
            if numbers.is_empty() {
                continue;
            }
            self.edits_contact(&entity).await?;
            for (place, line) in numbers {
                let words = self.name_of(&line.entity());
                choose(self.browser, &format!("field-{place}-line"), &words).await?;
            }
            self.saves("save-contact", &entity).await?;
        }
        Ok(())
    }

    fn contacts(&self) -> Vec<(EntityRef, Id<Contact>, Contact)> {
        let all = in_order(self.example, Contact::KIND).into_iter();
        all.filter_map(|(entity, fields)| {
            let id = entity.key.parse().ok()?;
            Some((entity, id, Contact::fold(&fields, &mut Vec::new())))
        })
        .collect()
    }

    fn numbers_of(&self, id: Id<Contact>) -> Vec<Number> {
        let all = self.example.numbers.values();
        all.filter(|number| number.contact == id).cloned().collect()
    }

    /// A new form, or that of a row which stands there from the start.
    async fn opens_form(&self, contact: &Contact) -> Result<()> {
        let words = self.texts.contacts;
        let row = match contact.post {
            Post::Own => return go(self.browser, "/", "contacts/new").await,
            Post::ReferencePerson => words.reference_person,
            Post::Alternative => words.alternative,
            Post::Insurer => words.insurer,
        };
        go(self.browser, "/", "contacts").await?;
        open_row(self.browser, "contact-row", row).await?;
        tap(self.browser, "edit-contact").await?;
        self.browser
            .wait_for_js("location.pathname.endsWith('/edit')", e2e::wait::SOON)
            .await
    }

    async fn edits_contact(&self, entity: &EntityRef) -> Result<()> {
        let key = self.written.get(entity).map(|here| here.key.to_string());
        let key = key.unwrap_or_default();
        go(self.browser, "/", &format!("contacts/{key}/edit")).await
    }

    async fn writes_person(&self, contact: &Contact) -> Result<()> {
        self.types("function", &contact.function).await?;
        self.types("first_name", &contact.first_name).await?;
        self.types("last_name", &contact.last_name).await?;
        let form = self.texts.contact_form;
        let side = match contact.side {
            Side::Internal => form.internal,
            Side::External => form.external,
        };
        press(self.browser, "field-side", side).await?;
        self.types("organisation", &contact.organisation).await?;
        self.types("action", &contact.action).await?;
        self.types("contract", &contact.contract).await?;
        self.types("reference", &contact.reference).await
    }

    async fn writes_number(&self, number: &Number) -> Result<()> {
        let place = place(number);
        if !IN_SIGHT.contains(&place.as_str()) {
            unfold(self.browser, "fold-numbers").await?;
        }
        self.types(&place, &number.value).await?;
        self.types(&format!("{place}-operator"), &number.operator).await?;
        if number.reach == Reach::Company && number.checked_on.is_none() && number.chat.is_empty() {
            return Ok(());
        }
        unfold(self.browser, &format!("field-{place}-details")).await?;
        let reach = self.texts.channels.reach_name(number.reach);
        choose(self.browser, &format!("field-{place}-reach"), reach).await?;
        self.enters_day(&format!("{place}-consent"), number.consent)
            .await?;
        self.types(&format!("{place}-reason"), &number.reason).await?;
        self.enters_day(&format!("{place}-keep_until"), number.keep_until)
            .await?;
        self.types(&format!("{place}-chat"), &number.chat).await?;
        self.enters_day(&format!("{place}-checked_on"), number.checked_on)
            .await
    }

    async fn writes_call_tree_and_place(&self, contact: &Contact) -> Result<()> {
        unfold(self.browser, "fold-call-tree").await?;
        if let Some(class) = contact.call_from {
            choose(self.browser, "field-call_from", self.texts.classes.name(class)).await?;
        }
        if contact.crisis_team {
            tap(self.browser, "field-crisis_team").await?;
        }
        unfold(self.browser, "fold-place").await?;
        self.types("address", &contact.address).await?;
        self.types("floor", &contact.floor).await?;
        self.types("desk", &contact.desk).await?;
        if contact.works_elsewhere {
            tap(self.browser, "field-works_elsewhere").await?;
        }
        Ok(())
    }

    async fn writes_remarks(&self, contact: &Contact) -> Result<()> {
        unfold(self.browser, "fold-more").await?;
        if contact.preferred_channel != PreferredChannel::None {
            let channel = self.texts.channels.preferred_name(contact.preferred_channel);
            choose(self.browser, "field-preferred_channel", channel).await?;
        }
        if let Some(language) = contact.language {
            choose(self.browser, "field-language", Lang::from(language).native_name()).await?;
        }
        self.enters_day("checked_on", contact.checked_on).await?;
        self.types("note", &contact.note).await
    }

    /// Types what the example says; nothing where it says nothing.
    pub async fn types(&self, name: &str, text: &str) -> Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        type_in(self.browser, &format!("field-{name}"), text).await
    }

    async fn enters_day(&self, name: &str, day: Option<Date>) -> Result<()> {
        match day {
            Some(day) => fill(self.browser, &format!("field-{name}"), &day.to_string()).await,
            None => Ok(()),
        }
    }
}

/// The number's place in the form: `mobile-1`.
fn place(number: &Number) -> String {
    format!("{}-{}", number.kind.code(), number.slot.code())
}
