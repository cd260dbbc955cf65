//! The letter or mail that asks a provider the template's open questions (1.3).

use crate::domain::dependency::operator_key;
use crate::domain::link::mailto_with;
use crate::domain::order::listed;
use crate::domain::text::{clean_line, clean_text};
use crate::domain::{
    AskedQuestion, Date, Id, Number, NumberKind, Operator, Plan, QuestionState, Reach, asked_questions,
};
use crate::i18n::{Texts, fill, format, marked_by, plain};

/// Windows hands no longer address to the mail program.
const LONGEST_MAIL: usize = 2_000;

/// A letter in the language of the texts that it was made of: plain text, no hidden signs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OperatorLetter {
    /// What it is about.
    pub subject: String,
    /// The whole letter.
    pub body: String,
    /// The questions without the rest, for a mail that may not be long.
    short: String,
    /// The provider's mail address, when the plan has one.
    to: String,
}

/// How much of a letter goes into a mail by one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailHolds {
    /// All of it.
    Whole,
    /// The questions.
    Questions,
    /// The subject; the rest is to be pasted.
    Subject,
}

impl OperatorLetter {
    /// The letter to this provider; none when nothing is to be asked or the provider is not in the plan.
    ///
    /// Written while a drill runs, it says so before anything else.
    pub fn of(plan: &Plan, texts: &Texts, operator: Id<Operator>, today: Date, drill: bool) -> Option<Self> {
        let provider = plan.operators.get(&operator)?;
        let questions = asked_questions(plan, operator, today).into_iter();
        let questions: Vec<AskedQuestion> = questions.filter(|asked| asked.state.is_to_be_asked()).collect();
        if questions.is_empty() {
            return None;
        }
        let words = texts.operator_letter;
        let company = clean_line(&plan.company.name);
        let subject = if company.is_empty() {
            words.subject_nameless.to_owned()
        } else {
            fill(words.subject, &[("company", &company)])
        };
        let questions = numbered(texts, &questions);
        let signed = signed(plan, texts);
        let lines = lines(plan, texts, &provider.name);
        let about = if lines.is_empty() {
            String::new()
        } else {
            format!("{}\n{}\n\n", words.about_lines, lines.join("\n"))
        };
        let (greeting, asks) = (words.greeting, words.questions);
        let body = format!(
            "{greeting}\n\n{}\n\n{about}{asks}\n{questions}\n\n{}\n\n{signed}",
            words.why, words.please
        );
        Some(Self {
            subject: marked_by(texts, plain(&subject), drill),
            body: marked_by(texts, plain(&body), drill),
            short: marked_by(
                texts,
                plain(&format!("{greeting}\n\n{asks}\n{questions}\n\n{signed}")),
                drill,
            ),
            to: address(plan, provider),
        })
    }

    /// The address that opens the letter in the mail program, and how much of it fits.
    pub fn mail(&self) -> (String, MailHolds) {
        let with = |body: &str| mailto_with(&self.to, &self.subject, body);
        let fits = |href: &String| href.len() <= LONGEST_MAIL;
        let whole = Some(with(&self.body))
            .filter(fits)
            .map(|href| (href, MailHolds::Whole));
        let short = || {
            Some(with(&self.short))
                .filter(fits)
                .map(|href| (href, MailHolds::Questions))
        };
        whole
            .or_else(short)
            .unwrap_or_else(|| (with(""), MailHolds::Subject))
    }
}

fn numbered(texts: &Texts, questions: &[AskedQuestion]) -> String {
    let words = texts.operator_letter;
    let lines = questions.iter().enumerate().map(|(at, asked)| {
        let question = words
            .question(asked.question)
            .map_or_else(|| clean_line(&asked.text), str::to_owned);
        let last = match asked.state {
            QuestionState::Stale(on) => {
                let date = format::date(texts.lang, on);
                format!(" {}", fill(words.last_answer, &[("date", &date)]))
            }
            _ => String::new(),
        };
        format!("{}. {question}{last}", at + 1)
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The lines at this provider, with the numbers by which it knows them.
fn lines(plan: &Plan, texts: &Texts, provider: &str) -> Vec<String> {
    let key = operator_key(provider);
    let lines = listed(plan.lines.iter().map(|(id, line)| (id, line.order.as_str())));
    let lines = lines.filter_map(|id| plan.lines.get(&id));
    let lines = lines.filter(|line| !key.is_empty() && operator_key(&line.operator) == key);
    let words = texts.operator_letter;
    let lines = lines.map(|line| {
        let (name, customer, number) = (
            clean_line(&line.name),
            clean_line(&line.customer_number),
            shown(&line.line_number),
        );
        let template = match (customer.is_empty(), number.is_empty()) {
            (false, false) => words.line,
            (false, true) => words.line_customer,
            (true, false) => words.line_number,
            (true, true) => "{line}",
        };
        let values = [
            ("line", name.as_str()),
            ("customer", &customer),
            ("number", &number),
        ];
        format!("- {}", fill(template, &values))
    });
    lines.collect()
}

/// A telephone number in its groups, anything else as it was typed.
fn shown(number: &str) -> String {
    let number = Number {
        kind: NumberKind::FixedOffice,
        value: number.to_owned(),
        ..Number::default()
    };
    number.shown()
}

fn signed(plan: &Plan, texts: &Texts) -> String {
    let company = &plan.company;
    let parts = [
        clean_line(&company.name),
        clean_text(&company.address),
        shown(&company.main_number),
    ];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let lines: Vec<String> = std::iter::once(texts.operator_letter.regards.to_owned())
        .chain(parts)
        .collect();
    lines.join("\n")
}

/// The first mail address of the contact there that is no private one.
fn address(plan: &Plan, provider: &Operator) -> String {
    let is_theirs = |number: &&Number| {
        Some(number.contact) == provider.contact
            && number.kind == NumberKind::Email
            && number.reach == Reach::Company
    };
    plan.numbers
        .values()
        .find(is_theirs)
        .map(|number| clean_line(&number.value))
        .unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::{Answer, Contact, Line, OperatorAnswer, OperatorQuestion};
    use crate::i18n::{Lang, texts};

    const NOORD: Id<Operator> = Id::from_bits(1);

    fn today() -> Date {
        Date::from_ymd_opt(2026, 11, 23).unwrap()
    }

    fn plan() -> Plan {
        let mut plan = Plan::default();
        plan.company.name = "Houthandel Kempen & Zonen".into();
        plan.company.address = "Fabriekstraat 1, 2300 Turnhout".into();
        plan.operators.insert(
            NOORD,
            Operator {
                name: "Noordlijn".into(),
                contact: Some(Id::from_bits(5)),
                ..Operator::default()
            },
        );
        let line = |operator: &str, name: &str| Line {
            operator: operator.into(),
            name: name.into(),
            customer_number: "NL-100200".into(),
            ..Line::default()
        };
        plan.lines
            .insert(Id::from_bits(1), line(" NOORDLIJN", "Glasvezel"));
        plan.lines.insert(Id::from_bits(2), line("Zuidnet", "Reserve"));
        plan
    }

    fn answer(plan: &mut Plan, at: u64, question: OperatorQuestion, on: Option<Date>) {
        plan.operator_answers.insert(
            Id::from_bits(at),
            OperatorAnswer {
                operator: NOORD,
                question,
                answer: on.map_or(Answer::Open, |_| Answer::Yes),
                answered_on: on,
                ..OperatorAnswer::default()
            },
        );
    }

    fn letter(plan: &Plan, lang: Lang) -> OperatorLetter {
        OperatorLetter::of(plan, texts(lang), NOORD, today(), false).unwrap()
    }

    #[test]
    fn it_asks_what_is_open_and_what_is_stale_and_not_what_was_answered() {
        let mut plan = plan();
        answer(
            &mut plan,
            1,
            OperatorQuestion::Leased,
            Date::from_ymd_opt(2026, 10, 5),
        );
        answer(
            &mut plan,
            2,
            OperatorQuestion::LastMile,
            Date::from_ymd_opt(2025, 10, 5),
        );
        answer(&mut plan, 3, OperatorQuestion::Help247, None);
        for lang in Lang::ALL {
            let (words, body) = (texts(lang).operator_letter, letter(&plan, lang).body);
            assert!(!body.contains(&plain(words.leased)), "{body}");
            assert!(body.contains(&plain(words.last_mile)) && body.contains(&plain(words.help_always)));
            assert!(
                body.contains("2025"),
                "says when the stale one was answered: {body}"
            );
            assert!(body.contains("9. ") && !body.contains("10. "), "{body}");
        }
    }

    #[test]
    fn it_names_the_company_and_the_lines_at_this_provider_only() {
        let body = letter(&plan(), Lang::Nl).body;
        assert!(body.contains("- Glasvezel: klantnummer NL-100200\n"), "{body}");
        assert!(!body.contains("Reserve") && !body.contains("lijnnummer"));
        assert!(body.ends_with("Houthandel Kempen & Zonen\nFabriekstraat 1, 2300 Turnhout"));
        assert!(!body.contains(['\u{a0}', '\u{ad}', '{']));
    }

    #[test]
    fn written_during_a_drill_it_says_so_first_in_every_language() {
        for lang in Lang::ALL {
            let letter = OperatorLetter::of(&plan(), texts(lang), NOORD, today(), true).unwrap();
            for text in [&letter.subject, &letter.body, &letter.short] {
                assert!(text.starts_with(texts(lang).nav.drill), "{text}");
            }
        }
    }

    #[test]
    fn there_is_no_letter_when_nothing_is_to_be_asked() {
        let mut plan = plan();
        for (at, question) in (1..).zip(OperatorQuestion::ALL) {
            answer(&mut plan, at, *question, Some(today()));
        }
        assert_eq!(
            OperatorLetter::of(&plan, texts(Lang::Nl), NOORD, today(), false),
            None
        );
        assert_eq!(
            OperatorLetter::of(&plan, texts(Lang::Nl), Id::from_bits(9), today(), false),
            None
        );
    }

    #[test]
    fn all_ten_questions_fit_into_a_mail_in_each_language_and_no_mail_is_too_long() {
        let mut plan = plan();
        for lang in Lang::ALL {
            let (href, holds) = letter(&plan, lang).mail();
            assert!(href.len() <= LONGEST_MAIL, "{lang:?} {}", href.len());
            assert_ne!(holds, MailHolds::Subject, "{lang:?}");
        }
        for at in 20..60 {
            plan.operator_answers.insert(
                Id::from_bits(at),
                OperatorAnswer {
                    operator: NOORD,
                    question: OperatorQuestion::Own,
                    question_text: "Wat gebeurt er als de straatkast onder water staat?".into(),
                    ..OperatorAnswer::default()
                },
            );
        }
        let long = letter(&plan, Lang::Nl);
        assert!(long.body.contains("50. Wat gebeurt er"), "{}", long.body);
        let (href, holds) = long.mail();
        assert_eq!(holds, MailHolds::Subject);
        assert!(href.len() <= LONGEST_MAIL);
    }

    #[test]
    fn it_goes_to_the_contact_there_and_never_to_a_private_address() {
        let mut plan = plan();
        let mail = |value: &str, reach| Number {
            contact: Id::<Contact>::from_bits(5),
            kind: NumberKind::Email,
            value: value.into(),
            reach,
            ..Number::default()
        };
        plan.numbers.insert(
            Id::from_bits(1),
            mail("thuis@voorbeeld.example", Reach::PrivateEmergency),
        );
        assert!(
            letter(&plan, Lang::Nl)
                .mail()
                .0
                .starts_with("mailto:?subject=Houthandel%20Kempen%20%26%20Zonen")
        );
        plan.numbers
            .insert(Id::from_bits(2), mail("zaken@voorbeeld.example", Reach::Company));
        let (href, _) = letter(&plan, Lang::Nl).mail();
        assert!(
            href.starts_with("mailto:zaken@voorbeeld.example?subject="),
            "{href}"
        );
        assert!(href.contains("%0D%0A") && !href.contains(' '), "{href}");
    }
}
