//! What a contact is called on the screens.

use std::sync::Arc;

use crate::domain::text::{clean_line, search_key};
use crate::domain::{ByRow, Contact, Id, IncidentState, Plan, Post, RollCall, RollRow, Side, Sorting};
use crate::i18n::{Lang, Texts, fill};

/// First name and SURNAME, else the firm, else the function, else what the template's row is for.
pub fn shown_name(texts: &Texts, contact: &Contact) -> String {
    [contact.called(), function_of(texts, contact)]
        .into_iter()
        .find(|name| !name.is_empty())
        .unwrap_or_else(|| texts.contacts.nameless.to_owned())
}

/// Who was noted as missing at the roll call and not found since, as the list has them.
pub fn missing_names(texts: &Texts, plan: &Plan, state: &IncidentState) -> Vec<String> {
    let roll = RollCall::of(plan, state);
    let name = |row: &RollRow| match plan.contacts.get(&row.contact) {
        Some(contact) => shown_name(texts, contact),
        None => row.visitor.clone(),
    };
    roll.missing().map(name).collect()
}

/// "Els MAES, IT" for everybody of a plan, by name; the template's rows in which nobody stands yet come last.
#[derive(PartialEq)]
pub struct PeopleByName {
    lang: Lang,
    by_contact: ByRow<Arc<NameToChoose>>,
    by_name: Vec<Arc<NameToChoose>>,
}

/// How somebody stands in a list to choose from.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct NameToChoose {
    is_to_fill: bool,
    key: String,
    contact: Id<Contact>,
    label: Arc<str>,
}

impl PeopleByName {
    /// Of this plan. Of the list before a change everything is taken over that the change left alone: sorting two thousand
    /// names anew is felt when one of them is saved.
    pub fn of(texts: &Texts, plan: &Plan, before: Option<&Self>) -> Self {
        let before = before.filter(|before| before.lang == texts.lang);
        let known = before.map(|before| &before.by_contact);
        let by_contact = ByRow::of(&plan.contacts, known, |id, contact| {
            Arc::new(NameToChoose::of(texts, id, contact))
        });
        let stays = |name: &&Arc<NameToChoose>| {
            let now = by_contact.get(name.contact);
            now.is_some_and(|now| Arc::ptr_eq(now, name))
        };
        let is_new = |name: &&Arc<NameToChoose>| {
            let earlier = known.and_then(|known| known.get(name.contact));
            !earlier.is_some_and(|earlier| Arc::ptr_eq(earlier, name))
        };
        let kept = before.map_or(&[][..], |before| &before.by_name).iter();
        let kept = kept.filter(stays);
        let mut by_name: Vec<_> = kept.chain(by_contact.values().filter(is_new)).cloned().collect();
        // Quick where most stand in order already.
        by_name.order();
        Self {
            lang: texts.lang,
            by_contact,
            by_name,
        }
    }

    /// Whom to choose, and how they are called.
    pub fn iter(&self) -> impl Iterator<Item = (Id<Contact>, &Arc<str>)> {
        self.by_name.iter().map(|name| (name.contact, &name.label))
    }
}

impl NameToChoose {
    fn of(texts: &Texts, contact_id: Id<Contact>, contact: &Contact) -> Self {
        let name = shown_name(texts, contact);
        let function = function_beside(texts, contact, &name);
        let label = if function.is_empty() {
            name
        } else {
            format!("{name}, {function}")
        };
        Self {
            is_to_fill: contact.is_to_fill(),
            key: search_key(&label),
            contact: contact_id,
            label: label.into(),
        }
    }
}

/// How somebody is called on a button: by first name, else as in the list.
pub fn short_name(texts: &Texts, contact: &Contact) -> String {
    let first = clean_line(&contact.first_name);
    if first.is_empty() {
        shown_name(texts, contact)
    } else {
        first
    }
}

/// What stands under the name: function and firm, whichever the name itself does not say.
pub fn shown_function(texts: &Texts, contact: &Contact) -> String {
    function_beside(texts, contact, &shown_name(texts, contact))
}

fn function_beside(texts: &Texts, contact: &Contact, name: &str) -> String {
    if contact.is_to_fill() {
        return texts.contacts.to_fill.to_owned();
    }
    let parts: Vec<String> = [function_of(texts, contact), clean_line(&contact.organisation)]
        .into_iter()
        .filter(|part| !part.is_empty() && part != name)
        .collect();
    parts.join(", ")
}

/// The same, marked when the person stands on the external list.
pub fn function_and_side(texts: &Texts, contact: &Contact) -> String {
    let function = shown_function(texts, contact);
    match contact.side {
        Side::Internal => function,
        Side::External if function.is_empty() => texts.contact_form.external.to_owned(),
        Side::External => fill(texts.contacts.external_function, &[("function", &function)]),
    }
}

/// Where the person is, for going there on foot; empty when neither entry nor company says so.
pub fn shown_place(contact: &Contact, company_address: &str) -> String {
    let address = if contact.address.is_empty() && contact.side == Side::Internal && !contact.works_elsewhere
    {
        company_address
    } else {
        &contact.address
    };
    let parts: Vec<String> = [address, &contact.floor, &contact.desk]
        .into_iter()
        .map(clean_line)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

fn function_of(texts: &Texts, contact: &Contact) -> String {
    let typed = clean_line(&contact.function);
    let post = match contact.post {
        Post::Own => "",
        Post::ReferencePerson => texts.contacts.reference_person,
        Post::Alternative => texts.contacts.alternative,
        Post::Insurer => texts.contacts.insurer,
    };
    if typed.is_empty() { post.to_owned() } else { typed }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, texts};

    fn plan_of(contacts: &[(u64, &str, Post)]) -> Plan {
        let mut plan = Plan::default();
        for (bits, first_name, post) in contacts {
            let contact = Contact {
                first_name: (*first_name).to_owned(),
                post: *post,
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(*bits), contact);
        }
        plan
    }

    fn ids(people: &PeopleByName) -> Vec<u64> {
        people.iter().map(|(id, _)| id.bits()).collect()
    }

    #[test]
    fn rows_of_the_template_with_nobody_in_them_are_offered_last_and_say_so() {
        let plan = plan_of(&[
            (1, "Zoë", Post::Own),
            (2, "", Post::Alternative),
            (3, "An", Post::ReferencePerson),
        ]);
        let texts = texts(Lang::Nl);
        let offered = PeopleByName::of(texts, &plan, None);
        assert_eq!(ids(&offered), [3, 1, 2]);
        let last = offered.iter().last().map(|(_, name)| name.as_ref().to_owned());
        assert!(last.is_some_and(|name| name.ends_with(texts.contacts.to_fill)));
    }

    #[test]
    fn after_each_change_the_list_is_the_one_that_would_be_made_anew() {
        let mut plan = plan_of(&[
            (1, "Zoë", Post::Own),
            (2, "Bert", Post::Own),
            (3, "An", Post::Own),
        ]);
        let mut people = PeopleByName::of(texts(Lang::Nl), &plan, None);
        let mut follow = |plan: &Plan, lang: Lang, expected: &[u64]| {
            people = PeopleByName::of(texts(lang), plan, Some(&people));
            assert_eq!(ids(&people), expected);
            assert!(people == PeopleByName::of(texts(lang), plan, None));
        };
        follow(&plan, Lang::Nl, &[3, 2, 1]);
        let renamed = Contact {
            first_name: "Aaron".to_owned(),
            ..Contact::default()
        };
        plan.contacts.insert(Id::from_bits(1), renamed);
        follow(&plan, Lang::Nl, &[1, 3, 2]);
        plan.contacts.discard(&Id::from_bits(3));
        plan.contacts.insert(Id::from_bits(4), Contact::default());
        follow(&plan, Lang::Nl, &[1, 2, 4]);
        if let Some(bert) = plan.contacts.get_mut(&Id::from_bits(2)) {
            "Zeno".clone_into(&mut bert.first_name);
        }
        follow(&plan, Lang::Nl, &[1, 2, 4]);
        follow(&plan, Lang::En, &[1, 4, 2]);
    }
}
