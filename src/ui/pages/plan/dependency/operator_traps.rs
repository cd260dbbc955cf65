use crate::ui::prelude::*;

use super::warnings::Warnings;
use crate::domain::dependency::{Dependencies, Finding, People, PointKind, findings, operator_key};
use crate::domain::{Id, Operator, RoleRow};
use crate::state::{Session, Words};
use crate::ui::widgets::Section;

/// Lines and people that go down with one operator, above the list of operators.
#[component]
pub fn OperatorTraps() -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let found = Memo::new(move |_| traps(session, |_| true));
    view! {
        <Warnings heading=together() findings=found />
        <Show when=move || !found.read().is_empty()>
            <Section heading=words.signal(|texts| texts.dependencies.all_operators)>""</Section>
        </Show>
    }
}

/// Those of one operator.
#[component]
pub fn TrapsOfOperator(
    /// Which.
    id: Id<Operator>,
) -> impl IntoView {
    let session = Session::here();
    let found = Memo::new(move |_| {
        let name = session.with(|plan| plan.operators.get(&id).map(|operator| operator.name.clone()));
        let key = operator_key(&name.unwrap_or_default());
        traps(session, |finding| concerns(finding, &key))
    });
    view! { <Warnings heading=together() findings=found /> }
}

/// Who would go down together, below a row of the role table.
#[component]
pub fn TrapsOfRole(
    /// Which.
    id: Id<RoleRow>,
) -> impl IntoView {
    let found = of_people(move |people| people.trap_of_role(id).map(Finding::People).into_iter().collect());
    view! { <Warnings heading=together() findings=found /> }
}

/// The same below the team: who writes the plan with the back-up, and the crisis team.
#[component]
pub fn TrapsOfTeam() -> impl IntoView {
    let found = of_people(|people| {
        let team = people.trap_of_team().map(Finding::CrisisTeam);
        let authors = people.trap_of_authors().map(Finding::People);
        team.into_iter().chain(authors).collect()
    });
    view! { <Warnings heading=together() findings=found /> }
}

fn together() -> Signal<String> {
    Words::here().signal(|texts| texts.dependencies.same_operator)
}

fn of_people(find: impl Fn(&People<'_>) -> Vec<Finding> + Send + Sync + 'static) -> Memo<Vec<Finding>> {
    let session = Session::here();
    Memo::new(move |_| session.with(|plan| find(&People::of(plan, &Dependencies::of(plan)))))
}

fn traps(session: Session, wanted: impl Fn(&Finding) -> bool) -> Vec<Finding> {
    let mut found = session.with(|plan| findings(plan, &Dependencies::of(plan)));
    found.retain(|finding| finding.is_operator_trap() && wanted(finding));
    // The cable on which they hang as well stands on the page of the lines.
    for finding in &mut found {
        if let Finding::SinglePoint(single) = finding {
            single.points.retain(|point| point.kind == PointKind::Operator);
        }
    }
    found
}

fn concerns(finding: &Finding, key: &str) -> bool {
    let points = match finding {
        Finding::SinglePoint(single) => single.points.as_slice(),
        Finding::People(trap) => std::slice::from_ref(&trap.shared),
        Finding::CrisisTeam(trap) => std::slice::from_ref(&trap.shared),
        _ => &[],
    };
    points
        .iter()
        .any(|point| point.kind == PointKind::Operator && point.key == key)
}
