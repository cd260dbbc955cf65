//! Starting a company's plan.

use crate::domain::contact::{Contact, Post, Side};
use crate::domain::id::Id;
use crate::domain::language::Language;
use crate::domain::order::order_last;
use crate::domain::plan::{Plan, Single};
use crate::domain::text::clean_line;

use super::{Command, Moment, Refusal, Touched};

/// Starts the plan: the company's name, and the rows that the template's contact lists name beforehand (7.1) to fill
/// in. What is there already stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartPlan {
    /// The company's name; may be empty.
    pub company: String,
    /// The language in which the plan is written.
    pub language: Language,
}

impl Command for StartPlan {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let mut touched = Touched::new();
        let company = clean_line(&self.company);
        if plan.company.name.is_empty() {
            plan.company.name = company;
            plan.company.language = self.language;
            touched.push(crate::domain::company::Company::entity());
        }
        seed_posts(plan, at, &mut touched);
        Ok(touched)
    }
}

/// A command that may be the first thing that is written of a plan. As long as nobody stands in it, the rows that the
/// template's contact lists name beforehand come along.
#[derive(Clone, Debug, PartialEq)]
pub struct Beginning<C>(pub C);

impl<C: Command> Command for Beginning<C> {
    fn apply(self, plan: &mut Plan, at: &mut Moment) -> Result<Touched, Refusal> {
        let is_first = plan.contacts.is_empty();
        let mut touched = self.0.apply(plan, at)?;
        if is_first {
            seed_posts(plan, at, &mut touched);
        }
        Ok(touched)
    }
}

/// Adds the reference person for continuity, the alternative and the insurer in this order, unless they stand there.
fn seed_posts(plan: &mut Plan, at: &mut Moment, touched: &mut Touched) {
    let person = seed(plan, at, Post::ReferencePerson, Side::Internal, touched);
    let deputy = seed(plan, at, Post::Alternative, Side::Internal, touched);
    if let Some(person) = person.and_then(|id| plan.contacts.get_mut(&id)) {
        person.deputy = deputy;
    }
    seed(plan, at, Post::Insurer, Side::External, touched);
}

/// Adds the row of a post unless there is one; gives its id when it was added.
fn seed(
    plan: &mut Plan,
    at: &mut Moment,
    post: Post,
    side: Side,
    touched: &mut Touched,
) -> Option<Id<Contact>> {
    if plan.contacts.values().any(|contact| contact.post == post) {
        return None;
    }
    let id = at.new_id();
    let mut contact = Contact {
        side,
        post,
        ..Contact::default()
    };
    // Behind those of the other side too: until somebody stands in them they are one list.
    contact.order = order_last(plan.contacts.values().map(|other| other.order.as_str()));
    plan.contacts.insert(id, contact);
    touched.push(id.entity());
    Some(id)
}
