use crate::ui::prelude::*;

use super::intake_desk::IntakeDesk;
use crate::domain::Side;
use crate::i18n::Texts;
use crate::intake::newcomer::Newcomer;
use crate::state::Words;
use crate::ui::widgets::{
    Button, ButtonLook, Choice, ChoiceOption, FactRow, Notice, NoticeTone, Rows, Section,
};

/// How many people are shown at first, and how many more on each tap.
const AT_FIRST: usize = 5;
const MORE: usize = 50;

/// How many people there are, each as they come in, a page at a time, and the list they go to.
#[component]
pub fn PeoplePart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let heading = move || {
        let texts = words.get();
        let count = desk.people.with(|people| people.people.len());
        let name = desk
            .opened
            .with(|opened| opened.as_ref().map(|opened| opened.name.clone()));
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        texts.count(&texts.intake.found, count, &[("name", &name.unwrap_or_default())])
    };
    let asked = RwSignal::new(AT_FIRST);
    let count = Memo::new(move |_| desk.people.with(|people| people.people.len()));
    let places = move || (0..count.get().min(asked.get())).collect::<Vec<_>>();
    let row = move |place: usize| {
        let in_words = move || {
            let texts = words.get();
            desk.people.with(|people| {
                let person = people.people.get(place);
                person.map(|person| in_words(person, texts)).unwrap_or_default()
            })
        };
        let second = move || in_words().1.into_any();
        view! { <FactRow name=Signal::derive(move || in_words().0) second attr:data-test="intake-person" /> }
    };
    let left = move || {
        let texts = words.get();
        let left = count.get().saturating_sub(asked.get());
        (left > 0).then(|| {
            texts.count(
                &texts.intake.and_more,
                u64::try_from(left).unwrap_or(u64::MAX),
                &[],
            )
        })
    };
    let open = Memo::new(move |_| {
        desk.people.with(|people| {
            let numbers = people.people.iter().flat_map(|person| &person.numbers);
            let open = numbers.filter(|number| number.reach.is_private() && number.consent.is_none());
            u64::try_from(open.count()).unwrap_or(u64::MAX)
        })
    });
    let asks = move || {
        let texts = words.get();
        (open.get() != 0).then(|| {
            let text = texts.count(&texts.intake.consent_open, open.get(), &[]);
            view! { <Notice text attr:data-test="intake-private" /> }
        })
    };
    let is_nobody = Memo::new(move |_| desk.people.with(|people| people.people.is_empty()));
    let says_side = Memo::new(move |_| {
        desk.people
            .with(|people| people.people.iter().all(|person| person.side.is_some()))
    });
    let sides = move || {
        vec![
            ChoiceOption::new(Side::Internal, words.say(|texts| texts.contact_form.internal)),
            ChoiceOption::new(Side::External, words.say(|texts| texts.contact_form.external)),
        ]
    };
    view! {
        <Section heading=Signal::derive(heading) attr:data-test="intake-people">
            <Show
                when=move || !is_nobody.get()
                fallback=move || {
                    view! { <Notice text=words.say(|texts| texts.intake.nobody_found) tone=NoticeTone::Alert /> }
                }
            >
                <p class="second">{words.say(|texts| texts.intake.first_people)}</p>
                <Rows>
                    <For each=places key=|place| *place children=row />
                </Rows>
                {asks}
                {move || {
                    left()
                        .map(|text| {
                            view! {
                                <Button
                                    text
                                    look=ButtonLook::Quiet
                                    on_press=move || asked.update(|asked| *asked += MORE)
                                    attr:data-test="more-people"
                                />
                            }
                        })
                }}
            </Show>
        </Section>
        <Show when=move || !says_side.get()>
            <Choice
                label=words.say(|texts| texts.intake.which_side)
                options=sides()
                value=Signal::derive(move || Some(desk.side.get()))
                on_choose=move |side: Side| desk.side.set(side)
                attr:data-test="intake-side"
            />
        </Show>
    }
}

/// The name with what the person does, and the numbers.
fn in_words(person: &Newcomer, texts: &Texts) -> (String, String) {
    let contact = &person.contact;
    let title = contact.called();
    let parts = [&title, &contact.function, &contact.organisation];
    let mut named: Vec<&str> = Vec::new();
    for part in parts {
        if !part.is_empty() && !named.contains(&part.as_str()) {
            named.push(part);
        }
    }
    let numbers: Vec<String> = person
        .numbers
        .iter()
        .map(|number| texts.intake.number(number))
        .collect();
    let numbers = match numbers.is_empty() {
        true => texts.intake.no_number.to_owned(),
        false => numbers.join(" · "),
    };
    (named.join(", "), numbers)
}
