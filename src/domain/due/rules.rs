//! Which entries have something to look at, kind by kind.

use super::{CHECKED_ON, CONSENT, DueWhy, Found};
use crate::domain::answer::Answer;
use crate::domain::id::Id;
use crate::domain::number::PrivacyLack;
use crate::domain::plan::{Plan, Row};
use crate::domain::text::is_blank;
use crate::domain::timestamp::Date;

impl Found {
    pub(super) fn add_all(&mut self, plan: &Plan) {
        self.add_people(plan);
        self.add_private_numbers(plan);
        self.add_checked_rows(plan);
        self.add_days(plan);
    }

    /// A number that never had a date of its own was looked at with its contact; one that had is judged by it.
    fn add_people(&mut self, plan: &Plan) {
        self.rows(plan, |contact: &crate::domain::Contact| {
            contact.is_filled().then_some(contact.checked_on)
        });
        self.rows(plan, |number: &crate::domain::Number| {
            let has_owner = plan.contacts.contains_key(&number.contact);
            (has_owner && !is_blank(&number.value) && number.checked_on.is_some())
                .then_some(number.checked_on)
        });
    }

    /// Private numbers of people in the plan that may no longer be kept, or never were agreed to.
    fn add_private_numbers(&mut self, plan: &Plan) {
        let owned = plan.numbers.iter();
        for (id, number) in owned.filter(|(_, number)| plan.contacts.contains_key(&number.contact)) {
            match number.privacy_lack(self.today) {
                Some(PrivacyLack::KeepUntilPassed(day)) => {
                    self.add("number", "keep_until", id, DueWhy::Day(day));
                }
                Some(PrivacyLack::ConsentMissing) => self.add("number", CONSENT, id, DueWhy::Never),
                None => {}
            }
        }
    }

    fn add_checked_rows(&mut self, plan: &Plan) {
        self.rows(plan, |line: &crate::domain::Line| {
            filled(&[&line.name], line.checked_on)
        });
        self.rows(plan, |operator: &crate::domain::Operator| {
            filled(&[&operator.name], operator.checked_on)
        });
        for (id, answer) in plan.operator_answers.iter() {
            let is_answered = answer.answer != Answer::Open
                || !is_blank(&answer.text)
                || answer.duration.is_some()
                || answer.share.is_some();
            if is_answered {
                self.check("operator_answer", "answered_on", id, answer.answered_on);
            }
        }
        self.rows(plan, |procedure: &crate::domain::Procedure| {
            filled(
                &[&procedure.name, &procedure.text, &procedure.alternative],
                procedure.checked_on,
            )
        });
        self.rows(plan, |way: &crate::domain::ExternalWay| {
            filled(&[&way.text, &way.number], way.checked_on)
        });
        self.rows(plan, |activity: &crate::domain::Activity| {
            filled(&[&activity.name], activity.checked_on)
        });
        self.rows(plan, |document: &crate::domain::Document| {
            filled(
                &[&document.title, &document.reference, &document.link],
                document.checked_on,
            )
        });
        self.rows(plan, |place: &crate::domain::EmergencyPlace| {
            filled(&[&place.name, &place.number, &place.address], place.checked_on)
        });
    }

    fn add_days(&mut self, plan: &Plan) {
        for (id, item) in plan.kit.iter() {
            self.day("kit", "next_try", id, item.next_try);
        }
        for (id, measure) in plan.measures.iter().filter(|(_, row)| row.done_on.is_none()) {
            self.day("measure", "due", id, measure.due);
        }
        for (id, risk) in plan.risks.iter() {
            self.day("risk", "due", id, risk.due);
        }
        self.day("risk_study", "next_review", 0, plan.risk_study.next_review);
        self.day("team", "next_review", 0, plan.team.next_review);
    }

    /// The rows of a table whose content has a check; `None`: there is nothing to check in this row.
    fn rows<T: Row>(&mut self, plan: &Plan, checked: impl Fn(&T) -> Option<Option<Date>>) {
        for (id, row) in T::table(plan).iter() {
            if let Some(checked) = checked(row) {
                let id: &Id<T> = id;
                self.check(T::KIND, CHECKED_ON, id, checked);
            }
        }
    }
}

/// The check of a row in which at least one of these texts is filled.
fn filled(texts: &[&str], checked: Option<Date>) -> Option<Option<Date>> {
    texts.iter().any(|text| !is_blank(text)).then_some(checked)
}
