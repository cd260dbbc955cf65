//! The part of a call round that a colleague calls, as a text: names, numbers, deputies. In the colleague's language.

use crate::domain::Sorting;
use crate::domain::reachability::found_wrong;
use crate::domain::text::clean_line;
use crate::domain::{Contact, Id, Incident, IncidentState, Number, NumberKind, Plan, Reach, Side, Tries};
use crate::i18n::{Texts, fill, format, plain};

/// The list of these people for a colleague. A number that is for the crisis team only goes to somebody of it; a mail
/// address is left out, for the list is for calling, and so is a number that was found wrong. In a drill it says so first.
pub fn call_list(
    plan: &Plan,
    texts: &Texts,
    incident: (&Incident, &IncidentState),
    colleague: Id<Contact>,
    people: &[Id<Contact>],
) -> String {
    let words = texts.call_round;
    let (head, state) = incident;
    let (number, drill) = (&head.number, head.drill);
    let company = clean_line(&plan.company.name);
    let company = if company.is_empty() {
        texts.nav.brand.to_owned()
    } else {
        company
    };
    let intro = fill(words.list_intro, &[("company", &company), ("number", number)]);
    let intro = if drill {
        fill(texts.sms.drill, &[("message", &intro)])
    } else {
        intro
    };
    let is_of_team = plan
        .contacts
        .get(&colleague)
        .is_some_and(|colleague| colleague.crisis_team);
    let mut lines = vec![intro];
    let people = people.iter().filter_map(|id| Some((*id, plan.contacts.get(id)?)));
    for (place, (id, contact)) in (1..).zip(people) {
        lines.push(format!(
            "{place}. {}",
            format::with_colon(
                texts.lang,
                &contact.called(),
                &ways(plan, texts, state.tries.get(&id), (id, contact), is_of_team)
            )
        ));
        let deputy = contact.deputy.filter(|deputy| *deputy != id);
        if let Some((deputy, record)) = deputy.and_then(|deputy| Some((deputy, plan.contacts.get(&deputy)?)))
        {
            let name = fill(words.list_deputy, &[("name", &record.called())]);
            let ways = ways(
                plan,
                texts,
                state.tries.get(&deputy),
                (deputy, record),
                is_of_team,
            );
            lines.push(format!("   {}", format::with_colon(texts.lang, &name, &ways)));
        }
    }
    lines.push(words.list_answer.to_owned());
    plain(&lines.join("\n"))
}

fn ways(
    plan: &Plan,
    texts: &Texts,
    tries: Option<&Tries>,
    (id, contact): (Id<Contact>, &Contact),
    is_of_team: bool,
) -> String {
    let wrong = found_wrong(tries, plan.numbers.of(id));
    let may_be_told = |(id, number): &(&Id<Number>, &Number)| {
        number.kind != NumberKind::Email
            && number.phone().is_ok()
            && !wrong.contains(id)
            && (is_of_team || number.reach != Reach::CrisisTeam)
    };
    let own = plan.numbers.of(id).filter(may_be_told);
    let mut numbers: Vec<&Number> = own.map(|(_, number)| number).collect();
    numbers.order_by_key(|number| (number.kind != NumberKind::Mobile, number.kind, number.slot));
    let numbers: Vec<String> = numbers.into_iter().map(Number::shown).collect();
    if !numbers.is_empty() {
        return numbers.join(", ");
    }
    let at_site = contact.side == Side::Internal && !contact.works_elsewhere;
    let parts = [&contact.address, &contact.floor, &contact.desk].map(|part| clean_line(part));
    let place: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let words = texts.call_round;
    if place.is_empty() || !at_site {
        words.list_no_number.to_owned()
    } else {
        fill(words.list_on_foot, &[("place", &place.join(", "))])
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{Attempt, Outcome, Timestamp};
    use crate::i18n::{Lang, texts};

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.company.name = "Voorbeeld Meubelen".into();
        let person = |first: &str, last: &str| Contact {
            first_name: first.into(),
            last_name: last.into(),
            ..Contact::default()
        };
        let [an, bea, cas] = [1, 2, 3].map(Id::from_bits);
        plan.contacts.insert(
            an,
            Contact {
                deputy: Some(bea),
                ..person("An", "Maes")
            },
        );
        plan.contacts.insert(
            bea,
            Contact {
                desk: "Laadkade".into(),
                ..person("Bea", "Smet")
            },
        );
        plan.contacts.insert(cas, person("Cas", "Baert"));
        let number = |value: &str, kind, reach| Number {
            contact: an,
            value: value.into(),
            kind,
            reach,
            ..Number::default()
        };
        let all = [
            number("+3214000011", NumberKind::FixedOffice, Reach::Company),
            number("+32450000011", NumberKind::Mobile, Reach::Company),
            number("+32450000099", NumberKind::Mobile, Reach::CrisisTeam),
            number("an@voorbeeld.example", NumberKind::Email, Reach::Company),
        ];
        for (at, number) in (1..).zip(all) {
            plan.numbers.insert(Id::from_bits(at), number);
        }
        plan
    }

    fn list(plan: &Plan, lang: Lang, drill: bool) -> String {
        list_after(plan, lang, drill, &IncidentState::default())
    }

    fn list_after(plan: &Plan, lang: Lang, drill: bool, state: &IncidentState) -> String {
        let people = [Id::from_bits(1), Id::from_bits(7)];
        let head = Incident {
            number: "2311-K7Q4".into(),
            drill,
            ..Incident::default()
        };
        call_list(plan, texts(lang), (&head, state), Id::from_bits(3), &people)
    }

    #[test]
    fn it_names_people_with_their_numbers_and_deputies_and_no_private_number() {
        let text = list(&plan(), Lang::Nl, false);
        assert!(
            text.starts_with("Voorbeeld Meubelen, 2311-K7Q4: bel deze mensen."),
            "{text}"
        );
        assert!(
            text.contains("\n1. An MAES: +32 450 00 00 11, +32 14 00 00 11\n"),
            "{text}"
        );
        assert!(
            text.contains("\n   vervanger Bea SMET: te voet: Laadkade\n"),
            "{text}"
        );
        assert!(
            !text.contains("99") && !text.contains('@') && !text.contains('\u{a0}'),
            "{text}"
        );
    }

    #[test]
    fn people_are_numbered_one_after_the_other_and_deputies_are_not() {
        let people = [1, 3, 2].map(Id::from_bits);
        let (head, state) = Default::default();
        let text = call_list(
            &plan(),
            texts(Lang::En),
            (&head, &state),
            Id::from_bits(9),
            &people,
        );
        for numbered in ["\n1. An MAES: ", "\n2. Cas BAERT: ", "\n3. Bea SMET: "] {
            assert!(text.contains(numbered), "{numbered}{text}");
        }
    }

    #[test]
    fn a_number_that_was_found_wrong_is_on_no_list() {
        let mut state = IncidentState::default();
        let wrong = Attempt {
            line: Id::default(),
            number: Id::from_bits(2),
            outcome: Outcome::WrongNumber,
            at: Timestamp::default(),
        };
        state
            .tries
            .extend(Tries::of([wrong]).map(|tries| (Id::from_bits(1), tries)));
        let text = list_after(&plan(), Lang::Nl, false, &state);
        assert!(text.contains("\n1. An MAES: +32 14 00 00 11\n"), "{text}");
    }

    #[test]
    fn somebody_of_the_crisis_team_gets_its_numbers_too() {
        let mut plan = plan();
        plan.contacts.get_mut(&Id::from_bits(3)).unwrap().crisis_team = true;
        assert!(list(&plan, Lang::En, false).contains("+32 450 00 00 99"));
    }

    #[test]
    fn a_drill_says_so_first_in_every_language() {
        for lang in Lang::ALL {
            let text = list(&plan(), lang, true);
            assert!(text.starts_with(texts(lang).nav.drill), "{text}");
        }
    }
}
