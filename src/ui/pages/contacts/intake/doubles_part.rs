use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::domain::Contact;
use crate::intake::taking::{Doubles, Original};
use crate::state::{Session, Words};
use crate::ui::widgets::{Choice, ChoiceOption, FactRow, Rows, Section};

/// How many of them are named.
const SHOWN: usize = 8;

/// Who is there already, and what to do with all of them.
#[component]
pub fn DoublesPart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let (words, session) = (Words::here(), Session::here());
    let count = Memo::new(move |_| desk.known.with(|known| known.iter().flatten().count()));
    let heading = move || {
        let texts = words.get();
        let count = u64::try_from(count.get()).unwrap_or(u64::MAX);
        texts.count(&texts.intake.doubles, count, &[])
    };
    let rows = move || {
        let texts = words.get();
        let (people, known) = (desk.people.get(), desk.known.get());
        let doubles = people.people.iter().zip(&known);
        let rows = doubles.filter_map(|(person, known)| {
            let (original, by) = (*known)?;
            let other = match original {
                Original::InPlan(id) => session.with(|plan| plan.contacts.get(&id).map(Contact::title)),
                Original::InFile(place) => people.people.get(place).map(|person| person.contact.called()),
            };
            let why = texts.intake.same_as(by, &other.unwrap_or_default());
            let name = person.contact.called();
            Some(view! { <FactRow name second=move || why.clone().into_any() attr:data-test="intake-double" /> })
        });
        rows.take(SHOWN).collect_view()
    };
    let more = move || {
        let texts = words.get();
        let more = u64::try_from(count.get().saturating_sub(SHOWN)).unwrap_or(u64::MAX);
        (more > 0).then(|| texts.count(&texts.intake.and_more, more, &[]))
    };
    let choices = move || {
        vec![
            ChoiceOption::new(Doubles::Merge, words.say(|texts| texts.intake.doubles_merge)),
            ChoiceOption::new(Doubles::Add, words.say(|texts| texts.intake.doubles_add)),
            ChoiceOption::new(Doubles::Skip, words.say(|texts| texts.intake.doubles_skip)),
        ]
    };
    view! {
        <Show when=move || count.get() != 0>
            <Section heading=Signal::derive(heading) attr:data-test="intake-doubles">
                <div class="fields">
                    <div>
                        <Rows>{rows}</Rows>
                        <p class="second">{more}</p>
                    </div>
                    <Choice
                        label=words.say(|texts| texts.intake.doubles_what)
                        hint=words.say(|texts| texts.intake.doubles_hint)
                        options=choices()
                        value=Signal::derive(move || Some(desk.doubles.get()))
                        on_choose=move |chosen: Doubles| desk.doubles.set(chosen)
                        attr:data-test="intake-doubles-choice"
                    />
                </div>
            </Section>
        </Show>
    }
}
