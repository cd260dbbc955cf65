use crate::ui::prelude::*;

use super::form::Form;
use crate::domain::command::in_order;
use crate::domain::{Id, Line, Record};
use crate::state::{Session, Words};
use crate::ui::widgets::{ChoiceOption, Select};

/// The company's line that carries the number: when it fails, the number is dead too. Not asked in a plan without lines.
#[component]
pub fn NumberLine(
    /// The form.
    form: Form,
    /// Which of the form's numbers.
    place: usize,
    /// The name under which tests find it.
    test: String,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let lines = Memo::new(move |_| {
        session.with(|plan| {
            let lines = in_order(plan, Line::KIND).into_iter();
            let lines = lines.filter_map(|(entity, _)| entity.key.parse().ok());
            let named = |id: Id<Line>| Some((id, plan.lines.get(&id)?.name.clone()));
            lines.filter_map(named).collect::<Vec<_>>()
        })
    });
    let options = Signal::derive(move || {
        let lines = lines.get().into_iter();
        let lines = lines.map(|(id, name)| ChoiceOption::new(Some(id), move || name.clone()));
        let none = ChoiceOption::new(None::<Id<Line>>, words.say(|texts| texts.plan_parts.none));
        std::iter::once(none).chain(lines).collect::<Vec<_>>()
    });
    let choose = move |line: Option<Id<Line>>| form.edit_number(place, |number| number.line = line);
    view! {
        <Show when=move || !lines.read().is_empty()>
            <Select
                label=words.say(|texts| texts.fields.carried_over)
                options
                value=form.of_number(place, |number| number.line)
                on_choose=choose
                attr:data-test=test.clone()
            />
        </Show>
    }
}
