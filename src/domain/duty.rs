//! The duties in an incident: who does what, each with a short list of things to do. Named as in the role table
//! (template 7.2) where the plan says who; always there, also with an empty plan.

use super::choice::choice;
use super::contact::Contact;
use super::id::Id;
use super::order::in_owners_order;
use super::plan::Plan;
use super::reflex::Reflex;
use super::team::{PlanStep, RoleRow};
use super::text::{clean_line, search_key};

choice! {
    /// A duty that every incident knows. The code is what the log keeps.
    pub enum Duty {
        /// Takes reports, assesses, keeps the log.
        #[default]
        Helpdesk = "helpdesk",
        /// Looks for the fault, calls the operator.
        Technician = "technician",
        /// Tells staff, customers and suppliers.
        Spokesperson = "spokesperson",
        /// Looks after people and the building.
        People = "people",
    }
}

/// Something to do of a duty; each is done on a screen of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DutyAct {
    /// Say what still works.
    Services,
    /// Note who noticed it.
    Noticed,
    /// Set the class.
    Classify,
    /// Hand out the duties.
    Roles,
    /// Keep an eye on the activities.
    Activities,
    /// Go through the steps.
    Steps,
    /// Call the operator, note the ticket.
    Operator,
    /// Try other ways from this phone.
    Ways,
    /// Call the people of the call round.
    Calls,
    /// Send the messages.
    Messages,
    /// Say when the next message comes.
    NextMessage,
    /// Find out where everybody is.
    People,
    /// Warn lift, alarm, people working alone.
    Warn,
    /// Follow the standing instructions.
    Standing,
    /// Keep the log.
    Log,
    /// End it.
    End,
}

impl DutyAct {
    /// The five things of whoever is in charge.
    pub const OF_LEAD: [Self; 5] = [
        Self::Classify,
        Self::Roles,
        Self::Activities,
        Self::NextMessage,
        Self::End,
    ];

    /// What is done for a reflex of the checklist on a screen of its own; of most reflexes nothing, they are done at the
    /// cables and next door.
    pub const fn of_reflex(reflex: Reflex) -> &'static [Self] {
        match reflex {
            Reflex::Obvious | Reflex::ItTools | Reflex::Neighbours => &[],
            Reflex::Operator => &[Self::Operator],
            Reflex::Fallback => &[Self::Ways, Self::Calls, Self::Messages],
            Reflex::Outside => &[Self::Messages],
        }
    }
}

impl Duty {
    /// Its five things, in the order in which they are done.
    pub const fn acts(self) -> [DutyAct; 5] {
        match self {
            Self::Helpdesk => [
                DutyAct::Noticed,
                DutyAct::Services,
                DutyAct::Classify,
                DutyAct::Calls,
                DutyAct::Log,
            ],
            Self::Technician => [
                DutyAct::Steps,
                DutyAct::Operator,
                DutyAct::Ways,
                DutyAct::Activities,
                DutyAct::Log,
            ],
            Self::Spokesperson => [
                DutyAct::Messages,
                DutyAct::NextMessage,
                DutyAct::Calls,
                DutyAct::Standing,
                DutyAct::Log,
            ],
            Self::People => [
                DutyAct::People,
                DutyAct::Warn,
                DutyAct::Standing,
                DutyAct::Calls,
                DutyAct::Log,
            ],
        }
    }

    /// The steps of the role table whose row says who has this duty, the best first.
    const fn steps(self) -> &'static [PlanStep] {
        match self {
            Self::Helpdesk => &[PlanStep::Report, PlanStep::Classify],
            Self::Technician => &[PlanStep::Tools, PlanStep::Cause],
            Self::Spokesperson | Self::People => &[],
        }
    }
}

/// A duty as it is handed out in an incident of this plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedDuty {
    /// What the log keeps: a [`Duty`]'s code, or the words of the plan's own row.
    pub key: String,
    /// Which of those that every incident knows; none: a row of the plan's own.
    pub duty: Option<Duty>,
    /// The function that the plan names for it; may be empty.
    pub function: String,
    /// Who has it by the plan.
    pub person: Option<Id<Contact>>,
    /// Who stands in.
    pub deputy: Option<Id<Contact>>,
    /// What the plan says is to be done, one thing each.
    pub own: Vec<String>,
}

/// The duties of the plan: those that every incident knows, then the plan's own rows.
pub fn duties(plan: &Plan) -> Vec<PlannedDuty> {
    let rows = in_owners_order(&plan.roles, |row: &RoleRow| &row.order);
    let of_step = |step: PlanStep| {
        rows.iter()
            .map(|(_, row)| *row)
            .filter(move |row| row.step == step)
    };
    let mut all: Vec<PlannedDuty> = Vec::new();
    for duty in Duty::ALL.iter().copied() {
        let mut named = duty.steps().iter().flat_map(|step| of_step(*step));
        let row = named.find(|row| row.person.is_some() || !clean_line(&row.function).is_empty());
        let function = row.map(|row| clean_line(&row.function)).unwrap_or_default();
        // What the same function has to do by other rows belongs to it too.
        let key = search_key(&function);
        let same = rows.iter().filter(|(_, row)| {
            let is_own = row.step == PlanStep::Own;
            !is_own && !key.is_empty() && search_key(&row.function) == key
        });
        all.push(PlannedDuty {
            key: duty.code().to_owned(),
            duty: Some(duty),
            person: row.and_then(|row| row.person),
            deputy: row.and_then(|row| row.deputy),
            own: same.flat_map(|(_, row)| lines(&row.duties)).collect(),
            function,
        });
    }
    for row in of_step(PlanStep::Own) {
        let label = clean_line(&row.label);
        let key = if label.is_empty() {
            clean_line(&row.function)
        } else {
            label
        };
        if !key.is_empty() && all.iter().all(|other| other.key != key) {
            all.push(PlannedDuty {
                key,
                duty: None,
                function: clean_line(&row.function),
                person: row.person,
                deputy: row.deputy,
                own: lines(&row.duties).collect(),
            });
        }
    }
    all
}

/// What whoever is in charge has to do by the plan.
pub fn duties_of_lead(plan: &Plan) -> Vec<String> {
    let rows = in_owners_order(&plan.roles, |row: &RoleRow| &row.order);
    let of_lead = rows.iter().filter(|(_, row)| row.step == PlanStep::Activate);
    of_lead.flat_map(|(_, row)| lines(&row.duties)).collect()
}

/// Whom the plan names for the lead, the likeliest to be handed it first: who activates, who manages incidents, who keeps
/// the continuity plan; behind each whoever stands in.
pub fn leaders(plan: &Plan) -> Vec<Id<Contact>> {
    let rows = in_owners_order(&plan.roles, |row: &RoleRow| &row.order);
    let of_lead = rows.iter().filter(|(_, row)| row.step == PlanStep::Activate);
    let by_role = of_lead.flat_map(|(_, row)| [row.person, row.deputy]);
    let by_team = [plan.team.incident_manager, plan.team.continuity_manager];
    let by_team = by_team.into_iter().flat_map(|person| {
        let contact = person.and_then(|person| plan.contacts.get(&person));
        [person, contact.and_then(|contact| contact.deputy)]
    });
    let mut named: Vec<Id<Contact>> = Vec::new();
    for id in by_role.chain(by_team).flatten() {
        let is_filled = plan.contacts.get(&id).is_some_and(Contact::is_filled);
        if is_filled && !named.contains(&id) {
            named.push(id);
        }
    }
    named
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(clean_line).filter(|line| !line.is_empty())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn row(step: PlanStep, function: &str, duties: &str) -> RoleRow {
        RoleRow {
            step,
            function: function.to_owned(),
            duties: duties.to_owned(),
            person: Some(Id::from_bits(5)),
            ..RoleRow::default()
        }
    }

    #[test]
    fn an_empty_plan_has_the_four_duties_with_five_things_each() {
        let all = duties(&Plan::default());
        assert_eq!(all.len(), 4);
        assert!(
            all.iter()
                .all(|duty| duty.person.is_none() && duty.own.is_empty())
        );
        for duty in Duty::ALL {
            let mut acts = duty.acts().to_vec();
            acts.sort_unstable();
            acts.dedup();
            assert_eq!(acts.len(), 5, "{duty:?} names something twice");
        }
    }

    #[test]
    fn whom_the_lead_goes_to_is_named_by_role_then_as_manager_each_with_the_deputy_and_once() {
        let mut plan = Plan::default();
        for bits in 1..=5 {
            let contact = Contact {
                first_name: format!("P{bits}"),
                deputy: (bits == 3).then(|| Id::from_bits(4)),
                ..Contact::default()
            };
            plan.contacts.insert(Id::from_bits(bits), contact);
        }
        let activates = RoleRow {
            person: Some(Id::from_bits(2)),
            deputy: Some(Id::from_bits(9)),
            ..row(PlanStep::Activate, "Manager", "")
        };
        plan.roles.insert(Id::from_bits(1), activates);
        plan.team.incident_manager = Some(Id::from_bits(2));
        plan.team.continuity_manager = Some(Id::from_bits(3));
        let named: Vec<u64> = leaders(&plan).iter().map(|id| id.bits()).collect();
        assert_eq!(named, [2, 3, 4], "nobody who left the plan");
        assert_eq!(leaders(&Plan::default()), []);
    }

    #[test]
    fn the_role_table_says_who_and_what_and_its_own_rows_are_duties_too() {
        let mut plan = Plan::default();
        let rows = [
            row(
                PlanStep::Report,
                "IT-helpdesk",
                "Notes who reports\n\n Warns the manager ",
            ),
            row(PlanStep::Classify, "it helpdesk", "Asks the four questions"),
            RoleRow {
                label: "People working alone".to_owned(),
                ..row(PlanStep::Own, "Prevention", "Walks the round")
            },
            row(PlanStep::Own, " ", ""),
        ];
        for (bits, row) in (1..).zip(rows) {
            plan.roles.insert(Id::from_bits(bits), row);
        }
        let all = duties(&plan);
        assert_eq!(all.len(), 5);
        assert_eq!(
            (all[0].key.as_str(), all[0].function.as_str()),
            ("helpdesk", "IT-helpdesk")
        );
        assert_eq!(
            all[0].own,
            [
                "Notes who reports",
                "Warns the manager",
                "Asks the four questions"
            ]
        );
        assert_eq!(all[0].person, Some(Id::from_bits(5)));
        assert_eq!(all[4].key, "People working alone");
        assert_eq!(all[4].own, ["Walks the round"]);
    }
}
