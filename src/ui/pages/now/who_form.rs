use crate::ui::prelude::*;

use crate::domain::command::{Fault, FieldFault, Refusal};
use crate::domain::text::clean_line;
use crate::domain::{Contact, Id, Plan, PlannedDuty, Side, duties};
use crate::state::{Person, Session, Words};
use crate::ui::frame::error_at;
use crate::ui::layout::refocus_main;
use crate::ui::pages::contacts::Directory;
use crate::ui::widgets::{
    Button, ButtonRole, ChoiceOption, Field, Glyph, Select, TextButton, focus_first_fault,
};

/// What is done with whoever was chosen: one of the contacts, or somebody by name.
pub type Give = Callback<(Option<Id<Contact>>, String), Result<(), Refusal>>;

/// Somebody who may take it on, in one tap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// Who of the contacts; none: somebody by name.
    pub to: Option<Id<Contact>>,
    /// The name.
    pub name: String,
    /// What the button says.
    pub text: String,
}

/// Who takes something on: the person of this device in one tap, whom the plan names in one tap, or somebody else.
#[component]
pub fn WhoForm(
    /// "I do this".
    own: Signal<String>,
    /// "Hand it over".
    other: Signal<String>,
    /// Whom the plan names.
    proposed: Signal<Vec<Proposed>>,
    /// Whether the person of this device has it: then there is nothing to take.
    #[prop(optional, into)]
    has_it: Signal<bool>,
    /// Whom the plan names, the likeliest first: they stand first in the list, and the first is chosen.
    #[prop(optional, into)]
    likely: Signal<Vec<Id<Contact>>>,
    /// Whether it stays with the company's own people: outsiders are then not in the list.
    #[prop(optional)]
    own_people: bool,
    /// Called with whoever was chosen.
    give: Give,
    /// The beginning of the `data-test` names.
    test: &'static str,
) -> impl IntoView {
    let has_it = Memo::new(move |_| has_it.get());
    let person = Person::here();
    let asks = RwSignal::new(None::<Asking>);
    let own_name = move || clean_line(&untrack(|| person.name()));
    let take = move || {
        let name = own_name();
        if name.is_empty() {
            asks.set(Some(Asking::Own));
        } else {
            // Closed on another device this very moment: there is nothing to take on.
            let _ = give.run((None, name));
            asks.set(None);
            refocus_main();
        }
    };
    let proposed = Memo::new(move |_| proposed.get());
    let toggle = move || asks.update(|asks| *asks = asks.is_none().then_some(Asking::Other));
    view! {
        <div class="button-row">
            {move || {
                (!has_it.get())
                    .then(|| {
                        view! {
                            <Button text=own glyph=Glyph::Person on_press=take attr:data-test=format!("{test}-own") />
                        }
                            .into_any()
                    })
            }}
            {move || {
                let row = |Proposed { to, name, text }: Proposed| {
                    // As above.
                    let choose = move || drop(give.run((to, name.clone())));
                    view! { <Button text on_press=choose attr:data-test=format!("{test}-by-plan") /> }
                };
                proposed.get().into_iter().map(row).collect_view()
            }}
        </div>
        <div><TextButton text=other on_press=toggle attr:data-test=format!("{test}-other") /></div>
        {move || asks.get().map(|asking| view! { <Who asking likely own_people give done=move || asks.set(None) test /> }.into_any())}
    }
}

/// Whose name is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    /// That of whoever uses this device.
    Own,
    /// Somebody else's.
    Other,
}

/// How near somebody is to the incident: the nearest stand first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nearness {
    /// Named by the plan for what is handed over.
    Likely,
    /// On the crisis team, or named by the plan for a duty.
    Team,
    /// Of the company.
    Internal,
    /// Customers, suppliers, operators.
    External,
}

impl Nearness {
    /// Those below the ones whom the plan names.
    const OTHERS: [Self; 3] = [Self::Team, Self::Internal, Self::External];

    /// Of somebody who can be chosen.
    fn of(plan: &Plan, duties: &[PlannedDuty], likely: &[Id<Contact>], id: Id<Contact>) -> Option<Self> {
        let contact = plan.contacts.get(&id).filter(|contact| contact.is_filled())?;
        if likely.contains(&id) {
            return Some(Self::Likely);
        }
        let has_duty = |duty: &PlannedDuty| duty.person == Some(id) || duty.deputy == Some(id);
        Some(match contact.side {
            Side::External => Self::External,
            Side::Internal if contact.crisis_team || duties.iter().any(has_duty) => Self::Team,
            Side::Internal => Self::Internal,
        })
    }
}

#[component]
fn Who(
    asking: Asking,
    likely: Signal<Vec<Id<Contact>>>,
    own_people: bool,
    give: Give,
    #[prop(into)] done: Callback<()>,
    test: &'static str,
) -> impl IntoView {
    let (words, session, person) = (Words::here(), Session::here(), Person::here());
    let directory = Directory::here();
    let first = untrack(|| likely.with(|likely| likely.first().copied()));
    let chosen = RwSignal::new(first.filter(|_| asking == Asking::Other));
    let name = RwSignal::new(String::new());
    let refused = RwSignal::new(None::<Refusal>);
    let options = Signal::derive(move || {
        let duties = session.with(duties);
        let people = session.with(|plan| {
            let likely = likely.read();
            // In the order in which the plan names them.
            let first = likely.iter().map(|named| directory.people(|id| id == *named));
            let first: Vec<ChoiceOption> = first.flatten().collect();
            let is_offered = |part: &Nearness| !own_people || *part != Nearness::External;
            let part = |part| directory.people(|id| Nearness::of(plan, &duties, &likely, id) == Some(part));
            first
                .into_iter()
                .chain(Nearness::OTHERS.into_iter().filter(is_offered).flat_map(part))
                .collect::<Vec<_>>()
        });
        let nobody = ChoiceOption::new(None::<Id<Contact>>, words.say(|texts| texts.lead.somebody_else));
        std::iter::once(nobody).chain(people).collect::<Vec<_>>()
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (to, typed) = (chosen.get_untracked(), clean_line(&name.get_untracked()));
        let result = if to.is_none() && typed.is_empty() {
            Err(Refusal::Invalid(vec![FieldFault::new("name", Fault::Missing)]))
        } else {
            if asking == Asking::Own {
                person.set_name(&typed);
            }
            give.run((to, typed))
        };
        match result {
            Ok(()) => done.run(()),
            Err(refusal) => {
                refused.set(Some(refusal));
                focus_first_fault();
            }
        }
    };
    let choose = move |id: Option<Id<Contact>>| chosen.set(id);
    let label = move || match asking {
        Asking::Own => words.get().now.who_are_you,
        Asking::Other => words.get().lead.name,
    };
    view! {
        <form class="fields" novalidate on:submit=save>
            {(asking == Asking::Other).then(|| view! {
                <Select
                    label=words.say(|texts| texts.now.hand_over_to)
                    options
                    value=chosen
                    on_choose=choose
                    attr:data-test=format!("{test}-to")
                />
            })}
            {move || chosen.get().is_none().then(|| view! {
                <Field
                    label
                    value=name
                    on_input=move |typed: String| name.set(typed)
                    error=error_at(refused, "name")
                    attr:data-test=format!("{test}-name")
                />
            }.into_any())}
            <Button
                text=words.say(|texts| texts.lead.record)
                role=ButtonRole::Submit
                attr:data-test=format!("{test}-save")
            />
        </form>
    }
}
