//! Puts the example plan together and writes its file.

use plan_b::domain::command::Ordered;
use plan_b::domain::id::Id;
use plan_b::domain::order::order_last;
use plan_b::domain::record::Value;
use plan_b::domain::{Company, Plan, Row, Single, Table};
use plan_b::replica::seal::Seal;
use plan_b::replica::{Replica, SessionId, file};

use super::words::Words;
use super::{
    activities, classes, company, contacts, lines, means, messages, numbers, operators, papers, procedures,
    risks, team, ways,
};

/// The session that wrote the example; fixed, so that the files stay the same.
const SESSION: SessionId = SessionId::EXAMPLE;
/// When it was written: 16 November 2026, 09:00 in Belgium. The past, so that no clock finds it far ahead.
const WRITTEN_MS: u64 = 1_794_816_000_000;
/// Who wrote it, of the people in the plan.
const AUTHOR: &str = "Sofie";

/// The example plan.
pub fn plan(words: Words) -> Plan {
    Plan {
        company: company::company(words),
        team: team::team(words),
        telecom_needs: company::telecom_needs(words),
        risk_study: risks::study(words),
        classification: classes::classification(words),
        contacts: in_order(contacts::contacts(words)),
        numbers: numbered(numbers::numbers(words)),
        places: in_order(papers::places(words)),
        roles: in_order(team::roles(words)),
        validations: numbered(team::validations(words)),
        risks: in_order(risks::risks(words)),
        lines: in_order(lines::lines(words)),
        slas: in_order(lines::slas(words)),
        operators: in_order(operators::operators(words)),
        operator_answers: in_order(operators::answers(words)),
        measures: in_order(risks::measures(words)),
        kit: in_order(means::kit(words)),
        procedures: in_order(procedures::procedures(words)),
        standing: in_order(procedures::standing(words)),
        external_ways: in_order(ways::external_ways(words)),
        watches: in_order(lines::watches(words)),
        report_ways: in_order(ways::report_ways(words)),
        activities: in_order(activities::activities(words)),
        criteria: in_order(classes::criteria(words)),
        tools: in_order(means::tools(words)),
        steps: in_order(means::steps(words)),
        messages: in_order(messages::messages(words)),
        deactivation: in_order(classes::deactivation(words)),
        documents: in_order(papers::documents(words)),
        own_rows: in_order(company::own_rows(words)),
        ..Plan::default()
    }
}

/// The example plan as a file.
pub fn text(words: Words) -> String {
    let mut plan = plan(words);
    let written = replica_of(&plan);
    for validation in plan.validations.values_mut() {
        let seal = match validation.procedure {
            None => Seal::of_plan(written.entities()),
            Some(procedure) => Seal::of_entry(
                written
                    .entities()
                    .find(|entity| *entity.id() == procedure.entity()),
            ),
        };
        validation.fingerprint = seal.fingerprint;
        validation.private_fingerprint = seal.private_fingerprint;
        validation.parts = seal.parts;
        validation.field_digests = seal.field_digests;
    }
    file::write(replica_of(&plan).entities())
}

fn replica_of(plan: &Plan) -> Replica {
    let mut replica = Replica::new(SESSION);
    for entity in plan.entities() {
        let mut fields = plan.fields_of(&entity).unwrap_or_default();
        if entity == Company::entity() {
            // Dutch is what holds when no language is set; the files name theirs all the same.
            let language = Value::from(plan.company.language.code());
            fields.insert("language".to_owned(), language);
        }
        replica.commit(&entity, Some(&fields), WRITTEN_MS, AUTHOR);
    }
    replica
}

/// The rows with ids from 1.
fn numbered<T: Row>(rows: Vec<T>) -> Table<T> {
    (1..).map(Id::from_bits).zip(rows).collect()
}

/// The rows with ids from 1, each behind the one before.
fn in_order<T: Ordered>(rows: Vec<T>) -> Table<T> {
    let mut last = String::new();
    let placed = rows.into_iter().map(|mut row| {
        last = order_last([last.as_str()]);
        row.set_order(last.clone());
        row
    });
    numbered(placed.collect())
}
