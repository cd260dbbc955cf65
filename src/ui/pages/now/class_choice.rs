use crate::ui::prelude::*;

use crate::domain::Class;
use crate::domain::command::ChangeClass;
use crate::state::{Session, Words};
use crate::ui::widgets::{ChoiceOption, Select};

/// The class of the incident, chosen by the person; every change is a line of the log.
#[component]
pub fn ClassChoice() -> impl IntoView {
    let words = Words::here();
    let session = Session::here();
    let incident = session.incident();
    let class = Memo::new(move |_| incident.read().as_ref().and_then(|open| open.state.class));
    let options = Signal::derive(move || {
        let not_yet = class.get().is_none().then_some(None);
        let options = not_yet.into_iter().chain(Class::ALL.iter().copied().map(Some));
        options
            .map(|class| {
                ChoiceOption::new(class, move || {
                    let classes = words.get().classes;
                    class.map_or(classes.not_yet, |class| classes.name(class))
                })
            })
            .collect::<Vec<_>>()
    });
    let choose = move |chosen: Option<Class>| {
        let open = incident.with_untracked(|incident| incident.as_ref().map(|open| open.id));
        if let (Some(incident), Some(class)) = (open, chosen) {
            // Closed on another device this very moment: the class has nothing to belong to.
            let _ = session.dispatch(ChangeClass {
                incident,
                class,
                answers: Default::default(),
                reason: String::new(),
            });
        }
    };
    let hint = move || match class.get() {
        Some(class) => words.get().classes.means(class),
        None => words.get().classes.in_doubt,
    };
    view! {
        <div data-test="class">
            <Select label=words.say(|texts| texts.classes.heading) options value=class on_choose=choose hint />
        </div>
    }
}
