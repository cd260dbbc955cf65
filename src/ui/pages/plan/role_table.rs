//! The table of annex 7.2: who does which step.

use crate::domain::Sorting;
use crate::ui::prelude::*;

use super::path::{NextPart, OnwardSign, onward};
use super::route::{entry_href, form_href};
use crate::domain::record::Record;
use crate::domain::text::is_blank;
use crate::domain::{Contact, Id, Plan, PlanStep, RoleRow};
use crate::i18n::{Texts, fill, option_words};
use crate::state::{Addresses, Session, Words};
use crate::ui::layout::Actions;
use crate::ui::pages::contacts::names::shown_name;
use crate::ui::widgets::{Glyph, RowLink, Rows, SignLink, Status, StatusKind, TextLink};

/// A row of the table: written, or still to be written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Line {
    step: PlanStep,
    id: Option<Id<RoleRow>>,
    title: String,
    second: String,
    filled: Filled,
}

/// How far a row is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Filled {
    /// Not at all.
    Nothing,
    /// With a function, and nobody of the plan who has it.
    Nobody,
    /// With a person.
    Named,
}

/// Every step of the plan stands there from the first day, filled or not; rows of one's own at the end.
#[component]
pub fn RoleTable() -> impl IntoView {
    let (words, session, addresses) = (Words::here(), Session::here(), Addresses::here());
    let lines = Memo::new(move |_| session.with(|plan| lines(words.get(), plan)));
    let open = Memo::new(move |_| {
        lines.with(|lines| {
            let first = |filled| lines.iter().find(|line: &&Line| line.filled == filled);
            first(Filled::Nothing).or(first(Filled::Nobody)).cloned()
        })
    });
    let row = move |line: Line| {
        let href = line_href(addresses, &line);
        let Line {
            title,
            second,
            filled,
            ..
        } = line;
        let second = move || match filled {
            Filled::Named => second.clone().into_any(),
            Filled::Nobody | Filled::Nothing => {
                view! { <Status kind=StatusKind::Unsure text=second.clone() /> }.into_any()
            }
        };
        view! { <RowLink href title second attr:data-test="entry-row" /> }
    };
    let counted = move || {
        let texts = words.get();
        let steps = lines.get().into_iter().filter(|line| line.step != PlanStep::Own);
        let (mut all, mut named) = (Vec::new(), 0_u64);
        for line in steps {
            named += u64::from(line.filled == Filled::Named && !all.contains(&line.step));
            all.push(line.step);
        }
        let all = (PlanStep::ALL.len() - 1).to_string();
        texts.count(&texts.plan_care.roles_filled, named, &[("all", &all)])
    };
    let onward = onward(RoleRow::KIND);
    let next_role = move || {
        open.get().map(|line| {
            let href = line_href(addresses, &line);
            view! {
                <SignLink
                    href
                    context=line.title
                    verb=words.say(|texts| texts.plan_care.fill_in)
                    glyph=Glyph::ArrowRight
                    attr:data-test="next-role"
                />
            }
        })
    };
    // The steps one after the other; with a name at each the path leads on.
    let sign = move || match (next_role(), onward.get()) {
        (Some(next_role), _) => next_role.into_any(),
        (None, Some(stop)) => view! { <OnwardSign stop /> }.into_any(),
        (None, None) => ().into_any(),
    };
    let is_passed = move || open.with(Option::is_some) || onward.get().is_none();
    view! {
        <p class="second" data-test="roles-filled">{counted}</p>
        <Rows>
            <For each=move || lines.get() key=Line::clone children=row />
        </Rows>
        <Actions sign>
            <TextLink
                href=format!("{}?step={}", form_href(addresses, RoleRow::KIND, None), PlanStep::Own.code())
                text=words.say(|texts| texts.plan_care.own_role)
                attr:data-test="add-entry"
            />
            <Show when=is_passed>
                <NextPart kind=RoleRow::KIND />
            </Show>
        </Actions>
    }
}

/// A row that is written leads to it, another to the form that writes it.
fn line_href(addresses: Addresses, line: &Line) -> String {
    match line.id {
        Some(id) if line.filled == Filled::Named => entry_href(addresses, &id.entity()),
        Some(id) => form_href(addresses, RoleRow::KIND, Some(&id.entity())),
        None => format!(
            "{}?step={}",
            form_href(addresses, RoleRow::KIND, None),
            line.step.code()
        ),
    }
}

fn lines(texts: &Texts, plan: &Plan) -> Vec<Line> {
    let mut lines = Vec::new();
    for step in PlanStep::ALL.iter().copied() {
        let of_step = plan.roles.iter().filter(|(_, row)| row.step == step);
        let mut of_step: Vec<(&str, Id<RoleRow>, &RoleRow)> =
            of_step.map(|(id, row)| (row.order.as_str(), *id, row)).collect();
        of_step.order_by_key(|(order, id, _)| (*order, *id));
        let name = option_words(texts, RoleRow::KIND, "step", step.code());
        if of_step.is_empty() && step != PlanStep::Own {
            lines.push(Line {
                step,
                id: None,
                title: name.clone(),
                second: texts.plan_parts.not_filled.to_owned(),
                filled: Filled::Nothing,
            });
        }
        for (_, id, row) in of_step {
            let title = match row.label.trim() {
                "" => name.clone(),
                label => label.to_owned(),
            };
            lines.push(Line {
                step,
                id: Some(id),
                title,
                second: who(texts, plan, row),
                filled: filled(plan, row),
            });
        }
    }
    lines
}

fn filled(plan: &Plan, row: &RoleRow) -> Filled {
    match row.person {
        Some(person) if plan.contacts.contains_key(&person) => Filled::Named,
        None if is_blank(&row.function) && row.deputy.is_none() => Filled::Nothing,
        _ => Filled::Nobody,
    }
}

/// "IT, Els MAES, deputy Jan PEETERS"; who was removed is told to be.
fn who(texts: &Texts, plan: &Plan, row: &RoleRow) -> String {
    if filled(plan, row) == Filled::Nothing {
        return texts.plan_parts.not_filled.to_owned();
    }
    let named = |id: Option<Id<Contact>>| {
        id.map(|id| match plan.contacts.get(&id) {
            Some(contact) => shown_name(texts, contact),
            None => texts.fields.gone.to_owned(),
        })
    };
    let person = named(row.person).unwrap_or_else(|| texts.contact_form.deputy_none.to_owned());
    let deputy = match named(row.deputy) {
        Some(name) => fill(texts.plan_care.deputy_is, &[("name", &name)]),
        None => texts.plan_care.without_deputy.to_owned(),
    };
    let parts = [row.function.clone(), person, deputy];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    #[test]
    fn a_step_has_a_name_only_while_its_person_is_in_the_plan() {
        let texts = texts(Lang::En);
        let mut plan = Plan::default();
        let els = Id::from_bits(1);
        let contact = Contact {
            first_name: "Els".to_owned(),
            ..Contact::default()
        };
        plan.contacts.insert(els, contact);
        let mut row = RoleRow {
            function: "IT".to_owned(),
            person: Some(els),
            ..RoleRow::default()
        };
        assert_eq!(filled(&plan, &row), Filled::Named);
        assert_eq!(who(texts, &plan, &row), "IT · Els · No deputy");
        plan.contacts.remove(&els);
        assert_eq!(filled(&plan, &row), Filled::Nobody);
        assert_eq!(who(texts, &plan, &row), "IT · not in the plan · No deputy");
        row.person = None;
        assert_eq!(filled(&plan, &row), Filled::Nobody, "a function is no name");
        assert_eq!(who(texts, &plan, &row), "IT · Nobody yet · No deputy");
        assert_eq!(filled(&plan, &RoleRow::default()), Filled::Nothing);
    }
}
