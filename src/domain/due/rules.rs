//! Which entries have something to look at, kind by kind.

use super::{CHECKED_ON, CONSENT, DueWhy, Found};
use crate::domain::answer::Answer;
use crate::domain::contact::Contact;
use crate::domain::drill_history::next_drill;
use crate::domain::id::Id;
use crate::domain::number::PrivacyLack;
use crate::domain::plan::{Plan, Row};
use crate::domain::record::Record;
use crate::domain::review::Review;
use crate::domain::risk::{Risk, RiskCause};
use crate::domain::stale::risk_is_treated;
use crate::domain::text::is_blank;
use crate::domain::timestamp::Date;
use crate::domain::tool::ToolKind;

impl Found {
    pub(super) fn add_all(&mut self, plan: &Plan) {
        self.add_people(plan);
        self.add_private_numbers(plan);
        self.add_checked_rows(plan);
        self.add_days(plan);
        self.add_trials(plan);
        self.add_reminders(plan);
        self.add_after_incidents(plan);
    }

    /// A number that never had a date of its own was looked at with its contact; one that had is judged by it.
    fn add_people(&mut self, plan: &Plan) {
        for (id, contact) in plan.contacts.iter() {
            if contact.is_somebody() || plan.numbers.of(*id).next().is_some() {
                self.check(Contact::KIND, CHECKED_ON, id, contact.checked_on);
            }
        }
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
        // A row that stands there with nothing but its grades is not written yet.
        self.rows(plan, |risk: &Risk| {
            let is_written = risk.cause != RiskCause::default() || risk.checked_on.is_some();
            let texts = [&risk.cause_text, &risk.consequences_text, &risk.treatment_text];
            let is_written = is_written || texts.iter().any(|text| !is_blank(text));
            is_written.then_some(risk.checked_on)
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
        for (id, sla) in plan.slas.iter() {
            self.day("sla", "until", id, sla.until);
        }
        for (id, measure) in plan.measures.iter().filter(|(_, row)| row.done_on.is_none()) {
            self.day("measure", "due", id, measure.due);
        }
        let untreated = |risk: &Risk| !risk_is_treated(risk, &plan.measures);
        for (id, risk) in plan.risks.iter().filter(|(_, risk)| untreated(risk)) {
            self.day("risk", "due", id, risk.due);
        }
        self.day("risk_study", "next_review", 0, plan.risk_study.next_review);
        self.day("team", "next_review", 0, plan.team.next_review);
        self.day("drill", "at", 0, next_drill(plan));
    }

    /// Things that are to be tried: on the day that was set, else a year after the last time. What is to be on paper is
    /// to be printed as often.
    fn add_trials(&mut self, plan: &Plan) {
        for (id, item) in plan.kit.iter().filter(|(_, item)| !is_blank(&item.name)) {
            match item.next_try {
                Some(day) => self.day("kit", "next_try", id, Some(day)),
                None => self.check("kit", "last_tried", id, item.last_tried),
            }
        }
        for (id, tool) in plan.tools.iter().filter(|(_, tool)| !is_blank(&tool.name)) {
            // What is read, on a screen or on paper, is not tried; where somebody did, it counts.
            let is_read = tool.kind == ToolKind::Procedure || tool.print_before;
            if !is_read || tool.last_tried.is_some() {
                self.check("tool", "last_tried", id, tool.last_tried);
            }
            if tool.print_before {
                self.check("tool", "printed_on", id, tool.printed_on);
            }
        }
    }

    /// What an incident leaves to do: a cause that is not known yet, the review, the actions out of it.
    fn add_after_incidents(&mut self, plan: &Plan) {
        for (id, head) in plan.incidents.iter().filter(|(_, head)| !head.drill) {
            if head.cause_known != Answer::Yes {
                self.day("incident", "follow_up", id, head.follow_up);
            }
            let review = plan.reviews.get(&Review::id_for(*id));
            if review.is_none_or(|review| review.finished_on.is_none()) {
                self.day("review", "due", id, Review::due_of(plan, *id));
            }
        }
        for (id, action) in plan.actions.iter().filter(|(_, action)| action.is_to_do()) {
            self.day("action", "due", id, action.due);
        }
    }

    /// What the template reminds of: the protection of personal data, staff that knows the plan.
    fn add_reminders(&mut self, plan: &Plan) {
        if !is_blank(&plan.company.name) {
            let team = &plan.team;
            self.check("team", "data_protection_on", 0, team.data_protection_on);
            self.check("team", "staff_trained_on", 0, team.staff_trained_on);
        }
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
