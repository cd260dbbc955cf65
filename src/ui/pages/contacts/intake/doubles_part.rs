use crate::ui::prelude::*;

use super::double_row::{Double, DoubleRow, choices};
use super::intake_desk::IntakeDesk;
use crate::intake::taking::Doubles;
use crate::state::Words;
use crate::ui::widgets::{Button, Choice, Rows, Section};

/// How many of them are shown at once, and how many more on each tap.
const AT_ONCE: usize = 8;

/// Who is there already, and what to do with each of them or with all.
#[component]
pub fn DoublesPart(
    /// Where the file lies.
    desk: IntakeDesk,
) -> impl IntoView {
    let words = Words::here();
    let doubles = Memo::new(move |_| {
        desk.known.with(|known| {
            let known = known.iter().enumerate();
            let known = known.filter_map(|(place, known)| {
                let (original, by) = (*known)?;
                Some(Double { place, original, by })
            });
            known.collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| doubles.read().len());
    let heading = move || {
        let texts = words.get();
        let count = u64::try_from(count.get()).unwrap_or(u64::MAX);
        texts.count(&texts.intake.doubles, count, &[])
    };
    let asked = RwSignal::new(AT_ONCE);
    let shown = move || doubles.with(|all| all.iter().take(asked.get()).copied().collect::<Vec<_>>());
    // What goes for all of them, if it is the same; one answer for all takes back what was said of some.
    let of_all = move || {
        desk.doubles.with(|choices| {
            doubles.with(|doubles| {
                let mut all = doubles.iter().map(|double| choices.of(double.place, double.by));
                let first = all.next()?;
                all.all(|other| other == first).then_some(first)
            })
        })
    };
    view! {
        <Show when=move || count.get() != 0>
            <Section heading=Signal::derive(heading) attr:data-test="intake-doubles">
                <div class="fields">
                    <Choice
                        label=words.say(|texts| texts.intake.doubles_all)
                        hint=words.say(|texts| texts.intake.doubles_hint)
                        options=choices(words)
                        value=Signal::derive(of_all)
                        on_choose=move |chosen: Doubles| desk.doubles.set(chosen.into())
                        attr:data-test="intake-doubles-choice"
                    />
                    <Rows>
                        <For each=shown key=|double| *double let:double>
                            <DoubleRow desk double />
                        </For>
                    </Rows>
                    <Show when=move || { count.get() > asked.get() }>
                        <Button
                            text=words.say(|texts| texts.actions.show_more)
                            on_press=move || asked.update(|asked| *asked += AT_ONCE)
                            attr:data-test="more-doubles"
                        />
                    </Show>
                </div>
            </Section>
        </Show>
    }
}
