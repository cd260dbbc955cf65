//! What a contact is called on the screens.

use std::sync::Arc;

use crate::domain::text::{clean_line, search_key};
use crate::domain::{Contact, Id, IncidentState, Plan, Post, RollCall, RollRow, Side, Sorting};
use crate::i18n::{Texts, fill};

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

/// "Els MAES, IT" for everybody of the plan, by name; the template's rows in which nobody stands yet come last.
pub fn names_to_choose(texts: &Texts, plan: &Plan) -> Vec<(Id<Contact>, Arc<str>)> {
    let mut people: Vec<(bool, String, Id<Contact>, String)> = plan
        .contacts
        .iter()
        .map(|(id, contact)| {
            let name = shown_name(texts, contact);
            let function = function_beside(texts, contact, &name);
            let label = if function.is_empty() {
                name
            } else {
                format!("{name}, {function}")
            };
            (contact.is_to_fill(), search_key(&label), *id, label)
        })
        .collect();
    people.order();
    people
        .into_iter()
        .map(|(_, _, id, label)| (id, label.into()))
        .collect()
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

    #[test]
    fn rows_of_the_template_with_nobody_in_them_are_offered_last_and_say_so() {
        let mut plan = Plan::default();
        let contacts = [
            (1, "Zoë", Post::Own),
            (2, "", Post::Alternative),
            (3, "An", Post::ReferencePerson),
        ];
        for (bits, first_name, post) in contacts {
            let contact = Contact {
                first_name: first_name.to_owned(),
                post,
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(bits), contact);
        }
        let texts = texts(Lang::Nl);
        let offered = names_to_choose(texts, &plan);
        let ids: Vec<u64> = offered.iter().map(|(id, _)| id.bits()).collect();
        assert_eq!(ids, [3, 1, 2]);
        let last = offered.last().map(|(_, name)| name.as_ref().to_owned());
        assert!(last.is_some_and(|name| name.ends_with(texts.contacts.to_fill)));
    }
}
