//! The parts of the plan that the one form writes, field by field as their types ask.

use anyhow::Result;
use e2e::screens::{choose, fill, go, saved, tap};
use plan_b::domain::command::{FORM_KINDS, in_order};
use plan_b::domain::{EntityRef, Fields, Input, Plan, Shape, Value};
use plan_b::i18n::option_words;

use super::author::Author;
use super::by_hand::{type_in, unfold_all};

/// Parts to which many others point; whoever writes them first has least to go back to.
const FIRST: [&str; 3] = ["operator", "line", "measure"];

/// A person has to write the sort key of nothing.
const NOT_ASKED: &str = "order";

impl Author<'_> {
    /// Writes every part that the one form writes.
    pub async fn writes_parts(&mut self) -> Result<()> {
        let others = FORM_KINDS.iter().filter(|kind| !FIRST.contains(kind));
        for kind in FIRST.iter().chain(others) {
            let rows = match Plan::single(kind) {
                Some(single) => vec![single],
                None => in_order(self.example, kind)
                    .into_iter()
                    .map(|(entity, _)| entity)
                    .collect(),
            };
            for entity in rows {
                self.writes_entry(kind, &entity).await?;
            }
            saved(self.browser).await?;
        }
        Ok(())
    }

    /// Goes back to the entries that point to what came later.
    pub async fn adds_what_was_not_there_yet(&mut self) -> Result<()> {
        for (entity, names) in std::mem::take(&mut self.open) {
            let here = self.written.get(&entity).cloned().unwrap_or(entity.clone());
            go(
                self.browser,
                "/",
                &format!("plan/{}/{}/edit", here.kind, here.key),
            )
            .await?;
            unfold_all(self.browser).await?;
            let fields = self.example.fields_of(&entity).unwrap_or_default();
            for (name, shape) in asked(&entity.kind).filter(|(name, _)| names.contains(name)) {
                self.enters(&entity.kind, name, shape, &fields).await?;
            }
            self.saves("save-entry", &entity).await?;
        }
        Ok(())
    }

    async fn writes_entry(&mut self, kind: &str, entity: &EntityRef) -> Result<()> {
        let form = if Plan::single(kind).is_some() {
            "edit"
        } else {
            "new"
        };
        go(self.browser, "/", &format!("plan/{kind}/{form}")).await?;
        unfold_all(self.browser).await?;
        let fields = self.example.fields_of(entity).unwrap_or_default();
        let mut open = Vec::new();
        for (name, shape) in asked(kind) {
            let points_to = references(name, shape, &fields);
            if points_to.iter().all(|other| self.written.contains_key(other)) {
                self.enters(kind, name, shape, &fields).await?;
            } else {
                open.push(name);
            }
        }
        if !open.is_empty() {
            self.open.push((entity.clone(), open));
        }
        self.saves("save-entry", entity).await
    }

    /// Enters what the example has in a field.
    async fn enters(&self, kind: &str, name: &str, shape: Shape, fields: &Fields) -> Result<()> {
        match shape {
            Shape::One(input) | Shape::Optional(input) => {
                if let Some(value) = fields.get(name) {
                    self.enters_one(kind, name, name, input, value).await?;
                }
            }
            Shape::Each(_, input) => {
                for (member, value) in members(name, fields) {
                    let full = format!("{name}/{member}");
                    self.enters_one(kind, &full, name, input, value).await?;
                }
            }
            Shape::Several(Input::Row(of)) => {
                for (member, _) in members(name, fields) {
                    let words = self.name_of(&EntityRef::new(of, member.to_owned()));
                    choose(self.browser, &format!("field-{name}"), &words).await?;
                }
            }
            Shape::Several(_) => {
                for (member, _) in members(name, fields) {
                    tap(self.browser, &format!("field-{name}/{member}")).await?;
                }
            }
        }
        Ok(())
    }

    /// Enters one value under `name`, which belongs to `field`.
    async fn enters_one(
        &self,
        kind: &str,
        name: &str,
        field: &str,
        input: Input,
        value: &Value,
    ) -> Result<()> {
        let test = format!("field-{name}");
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match input {
            Input::Text => type_in(self.browser, &test, &text).await,
            // Every browser has keys of its own for days and times of day.
            Input::Date | Input::ClockTime => fill(self.browser, &test, &text).await,
            Input::YesNo => tap(self.browser, &test).await,
            Input::Number => {
                let text = if matches!(field, "availability" | "share") {
                    in_percent(value)
                } else {
                    text
                };
                type_in(self.browser, &test, &text).await
            }
            Input::Duration => self.enters_length(name, value.as_u64().unwrap_or_default()).await,
            Input::Choice(_) => {
                let words = option_words(self.texts, kind, field, &text);
                choose(self.browser, &test, &words).await
            }
            Input::Row(of) => {
                let words = self.name_of(&EntityRef::new(of, text));
                choose(self.browser, &test, &words).await
            }
            Input::Machine => anyhow::bail!("no person can enter {kind} {name}"),
        }
    }

    /// A length of time in the largest unit that is whole.
    async fn enters_length(&self, name: &str, minutes: u64) -> Result<()> {
        let parts = self.texts.plan_parts;
        let units = [(24 * 60, parts.days), (60, parts.hours), (1, parts.minutes)];
        for (unit, words) in units {
            if minutes >= unit && minutes.is_multiple_of(unit) {
                choose(self.browser, &format!("unit-{name}"), words).await?;
                let number = (minutes / unit).to_string();
                return type_in(self.browser, &format!("field-{name}"), &number).await;
            }
        }
        type_in(self.browser, &format!("field-{name}"), "0").await
    }
}

/// The fields of a kind for which the form asks.
fn asked(kind: &str) -> impl Iterator<Item = (&'static str, Shape)> {
    let fields = Plan::field_names(kind).iter().zip(Plan::shapes(kind));
    fields
        .map(|(name, shape)| (*name, *shape))
        .filter(|(name, _)| *name != NOT_ASKED)
}

/// The members of a set or map with their values.
fn members<'a>(name: &str, fields: &'a Fields) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let start = format!("{name}/");
    fields
        .iter()
        .filter_map(move |(field, value)| Some((field.strip_prefix(&start)?, value)))
}

/// The entries to which a field of the example points.
fn references(name: &str, shape: Shape, fields: &Fields) -> Vec<EntityRef> {
    let keys: Vec<(&str, &str)> = match shape {
        Shape::One(Input::Row(of)) | Shape::Optional(Input::Row(of)) => {
            let key = fields.get(name).and_then(Value::as_str);
            key.map(|key| (of, key)).into_iter().collect()
        }
        Shape::Several(Input::Row(of)) => members(name, fields).map(|(key, _)| (of, key)).collect(),
        _ => Vec::new(),
    };
    keys.into_iter()
        .map(|(of, key)| EntityRef::new(of.to_owned(), key.to_owned()))
        .collect()
}

/// "99.7" of 9970 hundredths.
fn in_percent(value: &Value) -> String {
    let hundredths = value.as_u64().unwrap_or_default();
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
