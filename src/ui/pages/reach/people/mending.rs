use crate::ui::prelude::*;

use super::people_view::ELSEWHERE;
use crate::domain::command::{Fault, RenameVisitor};
use crate::domain::text::clean_line;
use crate::domain::{Event, RollRow};
use crate::ui::frame::{SaveOrLeave, fault_at};
use crate::ui::pages::reach::about::About;
use crate::ui::widgets::{Field, TextButton, focus_first_fault, focus_within};

/// What is added to a row of the roll call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mend {
    /// Where exactly somebody is.
    Place,
    /// The right name of a visitor.
    Name,
}

/// The one row that is being added to, with what is typed: it outlives the rows, which are drawn anew with each mark.
#[derive(Clone, Copy)]
pub(super) struct Mending {
    about: About,
    what: RwSignal<Option<(Mend, RollRow, String)>>,
    typed: RwSignal<String>,
    fault: RwSignal<Option<String>>,
}

impl Mending {
    /// Nothing is.
    pub(super) fn new(about: About) -> Self {
        Self {
            about,
            what: RwSignal::new(None),
            typed: RwSignal::new(String::new()),
            fault: RwSignal::new(None),
        }
    }

    /// Begins with a row of this name.
    pub(super) fn begin(self, mend: Mend, row: &RollRow, name: &str) {
        self.typed.set(match mend {
            Mend::Place => row.place.clone(),
            Mend::Name => row.visitor.clone(),
        });
        self.fault.set(None);
        self.what.set(Some((mend, row.clone(), name.to_owned())));
    }

    /// Leaves it.
    pub(super) fn end(self) {
        self.what.set(None);
    }

    /// What stands below a row: the ways to add to it, or the form.
    pub(super) fn below(self, row: RollRow, name: String) -> impl Fn() -> AnyView + Clone {
        move || {
            let of_this = self.what.with(|what| {
                let (mend, other, _) = what.as_ref()?;
                let is_this = (other.contact, &other.visitor) == (row.contact, &row.visitor);
                is_this.then_some(*mend)
            });
            match of_this {
                Some(mend) => self.form(mend).into_any(),
                None => self.ways(row.clone(), name.clone()).into_any(),
            }
        }
    }

    fn ways(self, row: RollRow, name: String) -> impl IntoView {
        let words = self.about.words;
        let has_place = ELSEWHERE.contains(&row.whereabouts);
        let is_visitor = row.contact.is_nobody();
        let said_place = !row.place.is_empty();
        let way = move |mend: Mend, test: &'static str| {
            let (row, name) = (row.clone(), name.clone());
            let text = move || {
                let words = words.get().roll_call;
                match mend {
                    Mend::Name => words.mend_name,
                    Mend::Place if said_place => words.change_place,
                    Mend::Place => words.add_place,
                }
            };
            let begin = move || self.begin(mend, &row, &name);
            view! { <TextButton text on_press=begin attr:data-test=test /> }
        };
        view! {
            {has_place.then(|| way(Mend::Place, "add-place"))}
            {is_visitor.then(|| way(Mend::Name, "mend-name"))}
        }
    }

    fn form(self, mend: Mend) -> impl IntoView {
        let words = self.about.words;
        let save = move |event: leptos::ev::SubmitEvent| {
            event.prevent_default();
            self.save();
        };
        let (label, hint) = (
            move || {
                let words = words.get().roll_call;
                match mend {
                    Mend::Place => words.where_exactly,
                    Mend::Name => words.visitor_name,
                }
            },
            move || match mend {
                Mend::Place => words.get().roll_call.where_hint,
                Mend::Name => "",
            },
        );
        view! {
            <form class="fields" node_ref=focus_within("input") novalidate on:submit=save data-test="mend-form">
                <Field
                    label
                    hint=Signal::derive(move || hint().to_owned())
                    value=self.typed
                    on_input=move |text: String| {
                        self.fault.set(None);
                        self.typed.set(text);
                    }
                    error=self.fault
                    attr:data-test="mend-text"
                />
                <SaveOrLeave save=words.say(|texts| texts.lead.record) test="save-mend" on_leave=move || self.end() />
            </form>
        }
    }

    fn save(self) {
        let Some((mend, row, name)) = self.what.get_untracked() else {
            return;
        };
        let typed = clean_line(&self.typed.read_untracked());
        let done = match mend {
            Mend::Place => {
                // The row as it stands now: where somebody is may have been said meanwhile.
                let now = self.about.incident.with_untracked(|incident| {
                    let people = &incident.as_ref()?.state.people;
                    people.get(&(row.contact, row.visitor.clone())).cloned()
                });
                now.is_some_and(|mark| {
                    self.about.log(Event::Person {
                        contact: row.contact,
                        name,
                        whereabouts: mark.whereabouts,
                        place: typed,
                    })
                })
            }
            Mend::Name => self.rename(row.visitor, typed),
        };
        if done {
            self.end();
        }
    }

    /// Gives a visitor another name; what is wrong with it stands at the field.
    fn rename(self, was: String, name: String) -> bool {
        let Some(incident) = self.about.id() else {
            return false;
        };
        let command = RenameVisitor { incident, was, name };
        let Err(refusal) = self.about.session.dispatch(command) else {
            return true;
        };
        let texts = self.about.words.untracked();
        let said = match fault_at(&refusal, &["name"]) {
            Some(Fault::Missing) => texts.roll_call.visitor_missing.to_owned(),
            Some(_) => texts.roll_call.visitor_there.to_owned(),
            None => texts.refusals.words(texts, &refusal),
        };
        self.fault.set(Some(said));
        focus_first_fault();
        false
    }
}
