//! Who writes the plan, with the example beside the keyboard.

use std::collections::BTreeMap;

use anyhow::Result;
use e2e::browser::Browser;
use plan_b::domain::text::clean_line;
use plan_b::domain::{Contact, EntityRef, OperatorAnswer, Plan, Record};
use plan_b::i18n::{Texts, entry_name};

use super::by_hand::save;

/// Somebody who copies the example into the app.
pub struct Author<'a> {
    /// Where it is written.
    pub browser: &'a Browser,
    /// What is copied.
    pub example: &'a Plan,
    /// What the screens say.
    pub texts: &'static Texts,
    /// Under which id each entry of the example stands in the app.
    pub written: BTreeMap<EntityRef, EntityRef>,
    /// Fields that point to entries which were not there yet.
    pub open: Vec<(EntityRef, Vec<&'static str>)>,
}

impl<'a> Author<'a> {
    /// One who has written nothing yet.
    pub fn new(browser: &'a Browser, example: &'a Plan, texts: &'static Texts) -> Self {
        Self {
            browser,
            example,
            texts,
            written: BTreeMap::new(),
            open: Vec::new(),
        }
    }

    /// Saves the form of an entry and keeps the id under which it is there now, where the address tells one.
    pub async fn saves(&mut self, button: &str, entity: &EntityRef) -> Result<()> {
        let path = save(self.browser, button).await?;
        let key = path.rsplit('/').next().unwrap_or_default();
        // After an answer the screen is that of the operator who gave it.
        let is_told = key != entity.kind && key != "plan" && entity.kind != OperatorAnswer::KIND;
        if is_told {
            let here = EntityRef::new(entity.kind.clone(), key.to_owned());
            self.written.insert(entity.clone(), here);
        }
        Ok(())
    }

    /// What an entry is called in a list to choose from.
    pub fn name_of(&self, entity: &EntityRef) -> String {
        let fields = self.example.fields_of(entity).unwrap_or_default();
        if entity.kind != Contact::KIND {
            return entry_name::name(self.texts, self.example, entity, &fields);
        }
        let contact = Contact::fold(&fields, &mut Vec::new());
        let name = contact.called();
        let parts = [&contact.function, &contact.organisation].map(|part| clean_line(part));
        let parts = parts.into_iter().filter(|part| !part.is_empty() && *part != name);
        std::iter::once(name.clone())
            .chain(parts)
            .collect::<Vec<_>>()
            .join(", ")
    }
}
